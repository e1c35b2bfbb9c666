import { canonicalJson } from '../../json.ts';
import type { Json } from '../../json.ts';
import { symbol } from '../../template/template-text.ts';
import type { ActionCatalogue } from '../catalogue.ts';
import { compareByDanger, dangerKinds } from '../danger/danger.ts';
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
import type { PermissionComparison, PermissionDifference } from '../meaning/permission-comparison.ts';
import type { Permissions } from '../permissions.ts';
import { permissionsOf } from '../role.ts';
import type { Role } from '../role.ts';
import { compareWithElsewhere, nameElsewhere } from './elsewhere.ts';
import { withContents } from './known-contents.ts';
import type { PolicyBook } from './known-contents.ts';

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

export interface ReviewedDanger {
  readonly danger: Danger;
  /** It was not there before. */
  readonly isNew: boolean;
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
  const held = [...judgePermissions(has, identityOf(after, facts), facts.catalogue), ...judgeTrust(after.trust, facts)];
  const isSame = before !== undefined && textOf(before) === textOf(after);
  const earlier = before === undefined ? [] : isSame ? held : listHeld(before, had, facts);
  const permissions = compareWithElsewhere(had, has, nameElsewhere(after), facts.catalogue);
  const trust = compareTrust(before?.trust ?? noTrust, after.trust);
  const lostGuards =
    before === undefined || trust.gained.length === 0 ? [] : judgeTrustChange(before.trust, after.trust);
  const changed = [...lostGuards, ...judgeBoundaryChange(had, has, facts)];
  const dangers = [
    ...held.map((danger) => ({ danger, isNew: isNewDanger(danger, earlier, { permissions, trust }) })),
    ...changed.map((danger) => ({ danger, isNew: true })),
  ];
  return {
    role: after,
    before,
    where,
    permissions,
    trust,
    dangers: dangers.toSorted((a, b) => Number(b.isNew) - Number(a.isNew) || compareByDanger(a.danger, b.danger)),
  };
}

interface Gains {
  readonly permissions: PermissionComparison;
  /** undefined: of permissions alone. */
  readonly trust?: TrustComparison;
}

/**
 * Whether a danger was not there before, also not as a part of a greater one. What has become narrower is found
 * differently, and is nothing new: new is only what an action of it is gained for, or what became worse without a gain,
 * as a role does that gets the name of one whose policies it may change.
 */
export function isNewDanger(danger: Danger, earlier: readonly Danger[], { permissions, trust }: Gains): boolean {
  if (earlier.some(({ canonical }) => canonical === danger.canonical)) return false;
  if (danger.kind === 'trust') return trust !== undefined && trust.gained.length > 0;
  if (danger.actions.length === 0 || isWorse(danger, earlier)) return true;
  return permissions.gained.some((gain) => danger.actions.some((action) => isOfGain(action, gain)));
}

function isWorse({ id, kind }: Danger, earlier: readonly Danger[]): boolean {
  const alike = earlier.filter((other) => other.id === id);
  return alike.length > 0 && alike.every((other) => dangerKinds.indexOf(kind) < dangerKinds.indexOf(other.kind));
}

/** An action that is not in the catalogue is among the others of its service. */
function isOfGain(action: string, { service, actions, others }: PermissionDifference): boolean {
  if (action === '*' || service === '*') return true;
  if (!action.startsWith(`${service}:`)) return false;
  return others.length > 0 || actions.some(({ name }) => action === `${service}:${name}`);
}

function listHeld(role: Role, permissions: Permissions, facts: ReviewFacts): readonly Danger[] {
  return [...judgePermissions(permissions, identityOf(role, facts), facts.catalogue), ...judgeTrust(role.trust, facts)];
}

function judgeBoundaryChange(had: Permissions, has: Permissions, { catalogue }: ReviewFacts): readonly Danger[] {
  const isNarrower: IsNarrower = (policy, than) => {
    const alone = (one: typeof policy): Permissions => ({ ...nothing, policies: [one] });
    return comparePermissions(alone(than), alone(policy), catalogue).gained.length === 0;
  };
  return judgeBoundary(had.boundary, has.boundary, isNarrower);
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
