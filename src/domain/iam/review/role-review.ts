import { canonicalJson } from '../../json.ts';
import type { Json } from '../../json.ts';
import { symbol } from '../../template/template-text.ts';
import type { ActionCatalogue } from '../catalogue.ts';
import { compareByDanger } from '../danger/danger.ts';
import type { Danger } from '../danger/danger.ts';
import type { Identity } from '../danger/found-need.ts';
import { judgeBoundary } from '../danger/judge-boundary.ts';
import type { IsNarrower } from '../danger/judge-boundary.ts';
import { judgePermissions } from '../danger/judge-permissions.ts';
import type { TrustFacts } from '../danger/trust/organization-confinement.ts';
import { judgeTrust } from '../danger/trust/judge-trust.ts';
import { judgeTrustChange } from '../danger/trust/judge-trust-change.ts';
import { comparePermissions } from '../meaning/compare-permissions.ts';
import { compareTrust } from '../meaning/compare-trust.ts';
import type { TrustComparison } from '../meaning/compare-trust.ts';
import type { PermissionComparison } from '../meaning/permission-comparison.ts';
import type { Permissions } from '../permissions.ts';
import { permissionsOf } from '../role.ts';
import type { Role } from '../role.ts';
import { compareWithElsewhere, nameElsewhere } from './elsewhere.ts';
import { withContents } from './known-contents.ts';
import type { PolicyBook } from './known-contents.ts';
import { findGained, isNewDanger, isNewInTrust } from './new-danger.ts';

/** What is known of IAM and of the organization when a role is reviewed. */
export interface ReviewFacts extends TrustFacts {
  readonly catalogue: ActionCatalogue;
  readonly policies: PolicyBook;
}

/** One identity as accounts get it, against what they have. */
export interface ReviewedRole {
  readonly before: Role | undefined;
  readonly after: Role;
}

const parts = ['permissions', 'trust', 'boundary'] as const;

export interface ReviewedDanger {
  readonly danger: Danger;
  /** It was not there before. */
  readonly isNew: boolean;
  /** What it was found in. */
  readonly foundIn: (typeof parts)[number];
}

/** Who gains what, by meaning. */
export interface RoleReview {
  readonly role: Role;
  /** undefined: it is new, and everything that it may do is gained. */
  readonly before: Role | undefined;
  /** Where it is so: `AWS::AccountId is 111122223333`; empty: everywhere. */
  readonly where: readonly string[];
  readonly permissions: PermissionComparison;
  readonly trust: TrustComparison;
  /** The most dangerous first. */
  readonly dangers: readonly ReviewedDanger[];
}

/** Of an identity that there was not: it could do nothing, and no principal could use it. */
const nothing: Permissions = { policies: [], opaque: [], boundary: { kind: 'none' } };

export function reviewRole({ before, after }: ReviewedRole, where: readonly string[], facts: ReviewFacts): RoleReview {
  const had = before === undefined ? nothing : withContents(permissionsOf(before), facts.policies);
  const has = withContents(permissionsOf(after), facts.policies);
  const noTrust = { version: '2012-10-17', statements: [], unreadable: [] } as const;
  const held = judgeHeld(after, has, facts);
  const isSame = before !== undefined && textOf(before) === textOf(after);
  const earlier = before === undefined ? noDangers : isSame ? held : judgeBefore(before, had, facts);
  const permissions = compareWithElsewhere(had, has, nameElsewhere(after), facts.catalogue);
  const isGained = findGained(permissions);
  const trust = compareTrust(before?.trust ?? noTrust, after.trust);
  const changed = before === undefined ? noDangers : judgeChange(before, after, { had, has, trust }, facts);
  const dangers = parts.flatMap((foundIn): readonly ReviewedDanger[] => {
    const isNew = (danger: Danger): boolean =>
      foundIn === 'trust'
        ? isNewInTrust(danger, earlier.trust, trust)
        : isNewDanger(danger, earlier[foundIn], isGained);
    return [
      ...held[foundIn].map((danger) => ({ danger, isNew: isNew(danger), foundIn })),
      ...changed[foundIn].map((danger) => ({ danger, isNew: true, foundIn })),
    ];
  });
  return {
    role: after,
    before,
    where,
    permissions,
    trust,
    dangers: dangers.toSorted((a, b) => Number(b.isNew) - Number(a.isNew) || compareByDanger(a.danger, b.danger)),
  };
}

interface Judged {
  readonly permissions: readonly Danger[];
  readonly trust: readonly Danger[];
  readonly boundary: readonly Danger[];
}

const noDangers: Judged = { permissions: [], trust: [], boundary: [] };

interface JudgedBefore {
  readonly had: Permissions;
  readonly judged: Judged;
}

const judgedBefore = new WeakMap<ReviewFacts, WeakMap<Role, JudgedBefore>>();

/** Once: an audit compares thousands of roles with the same one of the template. */
function judgeBefore(before: Role, had: Permissions, facts: ReviewFacts): Judged {
  const byRole = judgedBefore.get(facts) ?? new WeakMap<Role, JudgedBefore>();
  const known = byRole.get(before);
  // An audit may learn meanwhile what a policy allows.
  if (known !== undefined && known.had.opaque.join() === had.opaque.join() && isSameKind(known.had, had)) {
    return known.judged;
  }
  const judged = judgeHeld(before, had, facts);
  judgedBefore.set(facts, byRole.set(before, { had, judged }));
  return judged;
}

function isSameKind({ boundary: one }: Permissions, { boundary: other }: Permissions): boolean {
  return one.kind === other.kind;
}

function judgeHeld(role: Role, permissions: Permissions, facts: ReviewFacts): Judged {
  const held = judgePermissions(permissions, identityOf(role, facts), facts.catalogue);
  const isOfBoundary = ({ id }: Danger): boolean => id === 'boundary-not-known';
  return {
    permissions: held.filter((danger) => !isOfBoundary(danger)),
    trust: judgeTrust(role.trust, facts),
    boundary: held.filter(isOfBoundary),
  };
}

interface Compared {
  readonly had: Permissions;
  readonly has: Permissions;
  readonly trust: TrustComparison;
}

function judgeChange(before: Role, after: Role, { had, has, trust }: Compared, { catalogue }: ReviewFacts): Judged {
  const isNarrower: IsNarrower = (policy, than) => {
    const alone = (one: typeof policy): Permissions => ({ ...nothing, policies: [one] });
    return comparePermissions(alone(than), alone(policy), catalogue).gained.length === 0;
  };
  return {
    permissions: [],
    // Where no principal gains a way in, a guard that went was of no use to the others.
    trust: trust.gained.length === 0 ? [] : judgeTrustChange(before.trust, after.trust),
    boundary: judgeBoundary(had.boundary, has.boundary, isNarrower),
  };
}

/** Texts by which a policy may name the identity itself, and what is attached to it. */
function identityOf(role: Role, { partition }: ReviewFacts): Identity {
  const { kind, logicalId, path, roleName, managedPolicyArns, managedPolicies, permissionsBoundary } = role;
  const type = kind === 'outside-role' ? 'role' : kind;
  const own = roleName === undefined ? [] : [`arn:${partition}:iam::\${AWS::AccountId}:${type}${path}${roleName}`];
  const boundary = permissionsBoundary === undefined ? [] : [permissionsBoundary];
  return {
    arns: [...own, symbol(`${logicalId}.Arn`)],
    policyArns: [...managedPolicyArns, ...managedPolicies.map(({ name }) => symbol(name)), ...boundary],
  };
}

/** Equal for what needs to be reviewed once. */
export function reviewKey({ before, after }: ReviewedRole): string {
  return [before === undefined ? '' : textOf(before), textOf(after)].join('\n');
}

function textOf(role: Role): string {
  return canonicalJson(role as unknown as Json);
}
