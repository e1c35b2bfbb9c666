import { entriesOf } from '../aws-simulator/iam/iam-state.ts';
import { roleFromResource } from '../aws-simulator/cloudformation/stacks/role-resource.ts';
import type { Stack } from '../aws-simulator/cloudformation/stacks/stack.ts';
import {
  addInstanceProfile,
  attachPolicy,
  changeDescription,
  changePath,
  changeSessionLength,
  changeTag,
  createPolicy,
  deleteRole,
  denyAssume,
  denyReading,
  detachPolicy,
  dropExternalId,
  putBoundary,
  putInlinePolicy,
  remakeRole,
  replaceRole,
  widenTrust,
} from '../aws-simulator/tamper.ts';
import type { TamperedRole } from '../aws-simulator/tamper.ts';
import type { World } from '../aws-simulator/world.ts';

interface Place {
  readonly world: World;
  /** 12 digits. */
  readonly accountId: string;
  /** From which the role is assumed. */
  readonly callerAccountId: string;
}

const changes = {
  'trust-widened': widenTrust,
  'external-id-dropped': dropExternalId,
  'policy-attached': (role: TamperedRole) => {
    attachPolicy(role);
  },
  'own-policy-attached': (role: TamperedRole) => {
    const arn = `arn:aws:iam::${role.accountId}:policy/by-hand`;
    const isThere = entriesOf(role.world.customerPolicies, role.accountId).has(arn);
    attachPolicy(role, isThere ? arn : createPolicy(role, 'by-hand'));
  },
  'policy-detached': (role: TamperedRole) => {
    detachPolicy(role);
  },
  'last-policy-detached': (role: TamperedRole) => {
    detachPolicy(role, role.world.rolesOf(role.accountId).get(role.roleName)?.managedPolicyArns.at(-1));
  },
  'inline-policy-put': (role: TamperedRole) => {
    putInlinePolicy(role);
  },
  'boundary-put': (role: TamperedRole) => {
    putBoundary(role);
  },
  'session-length-changed': (role: TamperedRole) => {
    changeSessionLength(role);
  },
  'description-changed': (role: TamperedRole) => {
    changeDescription(role);
  },
  'tag-set': (role: TamperedRole) => {
    changeTag(role);
  },
  'instance-profile-added': (role: TamperedRole) => {
    addInstanceProfile(role);
  },
  'role-deleted': deleteRole,
  'role-remade': remakeRole,
  'role-replaced': replaceRole,
  'path-changed': (role: TamperedRole) => {
    changePath(role);
  },
} as const;

const denials = {
  'assuming-denied': ({ callerAccountId, ...place }: Place) => {
    denyAssume({ ...place, roleName: '' }, callerAccountId);
  },
  'reading-denied': denyReading,
} as const;

export type Tampering = keyof typeof changes | keyof typeof denials;

export const tamperings = [...Object.keys(changes), ...Object.keys(denials)] as readonly Tampering[];

/** @returns false when the account has no role of a stack set, or the change changes nothing. */
export function tamper(place: Place, how: Tampering): boolean {
  if (how in denials) {
    denials[how as keyof typeof denials](place);
    return true;
  }
  const { world, accountId } = place;
  const roleName = listRoles(place).find(({ name }) => world.rolesOf(accountId).has(name))?.name;
  const role = roleName === undefined ? undefined : world.rolesOf(accountId).get(roleName);
  if (roleName === undefined || role === undefined) return false;
  const isNothingLeft = how.endsWith('policy-detached') && role.managedPolicyArns.length === 0;
  const profiles = entriesOf(world.instanceProfiles, accountId);
  if (isNothingLeft || (how === 'instance-profile-added' && profiles.has('by-hand'))) return false;
  if (how === 'path-changed' && role.path !== '/') return false;
  changes[how as keyof typeof changes]({ world, accountId, roleName });
  return true;
}

/** A person undoes what was done by hand: the roles have what their stacks say. One that is gone is created by hand. */
export function putRight(place: Place): boolean {
  const { world, accountId, callerAccountId } = place;
  world.serviceControlPolicies.delete(accountId);
  const others = (world.serviceControlPolicies.get(callerAccountId) ?? []).filter(
    ({ resources }) => resources?.some((arn) => arn.includes(accountId)) !== true,
  );
  world.serviceControlPolicies.set(callerAccountId, others);
  const profiles = entriesOf(world.instanceProfiles, accountId);
  for (const [name, { stackId }] of profiles) if (stackId === undefined) profiles.delete(name);
  const roles = world.rolesOf(accountId);
  const listed = listRoles(place);
  for (const { name, stack, resource } of listed) {
    const present = roles.get(name);
    const wanted = roleFromResource(resource, stack, stack.tags, world.clock.now());
    const isSame = present !== undefined && present.path === wanted.path;
    roles.set(name, isSame ? { ...wanted, roleId: present.roleId, createDate: present.createDate } : wanted);
  }
  return listed.length > 0;
}

interface ListedRole {
  readonly name: string;
  readonly stack: Stack;
  readonly resource: Stack['resources'][number];
}

function listRoles({ world, accountId }: Place): readonly ListedRole[] {
  return [...world.stacksOf(accountId).values()].flatMap((stack) =>
    stack.resources
      .filter(({ type }) => type === 'AWS::IAM::Role')
      .map((resource) => ({ name: resource.physicalId, stack, resource })),
  );
}
