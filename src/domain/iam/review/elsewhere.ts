import { findIdentity } from '../attachments.ts';
import type { ActionCatalogue } from '../catalogue.ts';
import { comparePermissions } from '../meaning/compare-permissions.ts';
import { findVerdict } from '../meaning/permission-comparison.ts';
import type { PermissionComparison, PermissionDifference } from '../meaning/permission-comparison.ts';
import type { Permissions } from '../permissions.ts';
import { emptyIdentity } from '../role.ts';
import type { Role } from '../role.ts';

/** What an identity has beside what the template gives it; undefined: the template gives it all. */
export function nameElsewhere({ kind, logicalId, sources }: Role): string | undefined {
  if (kind === 'group') return 'other policies of its users';
  return sources.includes(logicalId) ? undefined : 'its other policies';
}

/** Users with the policies of their groups; what a group allows that is not in the template is not known. */
export function withGroups(identities: readonly Role[]): readonly Role[] {
  return identities.map((identity) =>
    identity.groups.reduce(
      (user, name) => join(user, findIdentity(identities, { kind: 'group', name }), name),
      identity,
    ),
  );
}

function join(user: Role, group: Role | undefined, name: string): Role {
  const managedPolicyArns = [...user.managedPolicyArns, ...(group?.managedPolicyArns ?? [])];
  // One that is outside of the template has what it has there, too.
  if (group?.sources.includes(group.logicalId) !== true) managedPolicyArns.push(`of group ${name}`);
  return {
    ...user,
    managedPolicyArns: [...new Set(managedPolicyArns)].sort(),
    inlinePolicies: [...user.inlinePolicies, ...(group?.inlinePolicies ?? [])],
    managedPolicies: [...user.managedPolicies, ...(group?.managedPolicies ?? [])],
  };
}

/** Identities that stay when the template gives them nothing any more, as they are then. */
export function listLeft(before: readonly Role[], after: readonly Role[]): readonly Role[] {
  const left = new Set(after.map(({ logicalId }) => logicalId));
  return before
    .filter((role) => nameElsewhere(role) !== undefined && !left.has(role.logicalId))
    .map(({ kind, logicalId, roleName }) => emptyIdentity(kind, logicalId, roleName));
}

/** A denial also keeps out what the identity has from elsewhere: without it, that is a gain. */
export function compareWithElsewhere(
  had: Permissions,
  has: Permissions,
  elsewhere: string | undefined,
  catalogue: ActionCatalogue,
): PermissionComparison {
  const given = comparePermissions(had, has, catalogue);
  if (elsewhere === undefined) return given;
  const withAll = ({ opaque, ...permissions }: Permissions): Permissions => ({
    ...permissions,
    opaque: [...opaque, elsewhere],
  });
  const all = comparePermissions(withAll(had), withAll(has), catalogue);
  const isElsewhere = ({ sources }: PermissionDifference): boolean => sources.includes(elsewhere);
  const gained = [...given.gained, ...all.gained.filter(isElsewhere)];
  const lost = [...given.lost, ...all.lost.filter(isElsewhere)];
  return { verdict: findVerdict(gained, lost), gained, lost };
}
