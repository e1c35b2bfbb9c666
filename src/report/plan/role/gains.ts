import { compareByDanger, compareKinds } from '../../../domain/iam/danger/danger.ts';
import type { Danger, DangerKind } from '../../../domain/iam/danger/danger.ts';
import type { PolicyStatement } from '../../../domain/iam/policy.ts';
import {
  findDangersOf,
  findDangersOfDenial,
  findDangersOfPolicy,
  findReview,
  findWorstOfAction,
  listGained,
} from '../../../domain/iam/review/dangers-of.ts';
import type { RoleReview } from '../../../domain/iam/review/role-review.ts';
import type { RoleChange, RoleComparison } from '../../../domain/iam/role-change.ts';
import { templateWord } from '../template-code.ts';
import type { Words } from '../words.ts';
import { kindWords } from './danger-kinds.ts';
import { narrowChanges } from './permission-change.ts';
import type { NarrowedChange } from './permission-change.ts';
import {
  renderOwnPolicy,
  renderPermission,
  renderPolicyName,
  shortPolicyName,
  shortPrincipal,
} from './policy-statement.ts';
import { findNewPrincipals, isTrustGained } from './trust-change.ts';

/** One thing that every account gains: more may be done with the role, or by more principals. */
export interface Gain {
  /** The most dangerous that the review says of it; undefined: nothing, or the role is not reviewed. */
  readonly kind: DangerKind | undefined;
  readonly dangers: readonly Danger[];
  /** In the third person plural: `gain`, `trust`. */
  readonly verb: string;
  /** What follows the verb in a headline. */
  readonly object: Words;
  /** Markdown of a permission for a table, never cut to size; undefined: no row of permissions shows it. */
  readonly permission: string | undefined;
}

/** What accounts gain by all roles, the most dangerous first. Each review names the role that it is of. */
export function listGains({ changes }: RoleComparison, reviews: readonly RoleReview[]): readonly Gain[] {
  return changes
    .flatMap((change) => {
      const review = findReview(reviews, change);
      const gains = gainsOf(change, review);
      return [...gains, ...otherGains(change, review, gains)];
    })
    .toSorted((a, b) => Number(isUnknownLimit(a)) - Number(isUnknownLimit(b)) || compareGains(a, b));
}

/** A boundary that is not known here takes away, if anything: all else is news before it. */
function isUnknownLimit({ dangers }: Gain): boolean {
  return dangers.length > 0 && dangers.every(({ id }) => id === 'boundary-not-known');
}

/** Of one role; a new one gains all that it has. The most dangerous first. */
export function gainsOf(change: RoleChange, review: RoleReview | undefined): readonly Gain[] {
  if (change.after === undefined) return [];
  const boundary = findBoundaryGain(change, review);
  const gains = [
    ...permissionGains(change, review),
    ...policyGains(change, review),
    ...trustGains(change, review),
    ...externalIdGains(change, review),
    ...(boundary === undefined ? [] : [boundary]),
  ];
  return gains.toSorted(compareGains);
}

/** Of two of a kind, first the one that is dangerous in more ways. */
function compareGains(a: Gain, b: Gain): number {
  return compareKinds(a.kind, b.kind) || b.dangers.length - a.dangers.length;
}

function worstOf(dangers: readonly Danger[]): DangerKind | undefined {
  return dangers.toSorted(compareByDanger)[0]?.kind;
}

function permissionGains(change: RoleChange, review: RoleReview | undefined): readonly Gain[] {
  return narrowChanges(change.permissions)
    .filter(({ direction, statement: { effect } }) => (direction === 'gained') === (effect === 'Allow'))
    .map((narrowed) => {
      const dangers = review === undefined ? [] : findDangers(change, review, narrowed);
      const statement = sortActions(narrowed.statement, dangers);
      const isDenial = statement.effect === 'Deny';
      const what = `${renderPermission(statement, Number.POSITIVE_INFINITY)} (${renderOwnPolicy(narrowed)})`;
      const short = shortPermission(statement);
      const denial = Object.keys(statement.conditions).length > 0 ? 'a conditional denial of ' : 'the denial of ';
      return {
        kind: worstOf(dangers),
        dangers,
        verb: isDenial ? 'lose' : 'gain',
        object: isDenial ? [denial, ...short] : short,
        permission: isDenial ? `no longer denied: ${what}` : what,
      };
    });
}

function findDangers(
  change: RoleChange,
  review: RoleReview,
  { statement, whole, policyName = '' }: NarrowedChange,
): readonly Danger[] {
  if (statement.effect === 'Deny') return findDangersOfDenial(review, statement);
  return findDangersOf(listGained(review, change, 'permissions'), { policyName, whole, shown: statement });
}

/** The worst action is read first. */
function sortActions(statement: PolicyStatement, dangers: readonly Danger[]): PolicyStatement {
  if (statement.isNotAction || dangers.length === 0) return statement;
  const ranked = statement.actions.map((action) => [action, findWorstOfAction(dangers, action)?.kind] as const);
  return { ...statement, actions: ranked.toSorted(([, a], [, b]) => compareKinds(a, b)).map(([action]) => action) };
}

function shortPermission({ actions, isNotAction, resources, isNotResource }: PolicyStatement): Words {
  const what = isNotAction ? ['everything except ', ...shortList(actions)] : shortList(actions);
  return [...what, isNotResource ? ' on everything except ' : ' on ', ...shortList(resources)];
}

function shortList([first = '', ...rest]: readonly string[]): Words {
  return rest.length === 0 ? [templateWord(first)] : [templateWord(first), ` and ${rest.length} more`];
}

function policyGains(change: RoleChange, review: RoleReview | undefined): readonly Gain[] {
  const had = change.before?.managedPolicyArns ?? [];
  const added = (change.after?.managedPolicyArns ?? []).filter((arn) => !had.includes(arn));
  const gained = review === undefined ? [] : listGained(review, change, 'permissions');
  return added.map((arn) => {
    const dangers = findDangersOfPolicy(gained, arn);
    return {
      kind: worstOf(dangers),
      dangers,
      verb: 'gain',
      object: [templateWord(shortPolicyName(arn))],
      permission: renderPolicyName(arn),
    };
  });
}

function trustGains(change: RoleChange, review: RoleReview | undefined): readonly Gain[] {
  const [first, ...rest] = findNewPrincipals(change).map(shortPrincipal);
  // Without an external id the same principals are let in under fewer conditions: one danger, not two.
  const isSameGuard = first === undefined && change.externalId === 'removed';
  if (!isTrustGained(change, review) || isSameGuard) return [];
  const more = rest.length === 0 ? [] : [` and ${rest.length} more`];
  const [verb, object] = kindWords.trust;
  return [
    {
      kind: review === undefined ? undefined : 'trust',
      dangers: review === undefined ? [] : listGained(review, change, 'trust'),
      verb: first === undefined ? verb : 'trust',
      object: first === undefined ? [object] : [...first, ...more],
      permission: undefined,
    },
  ];
}

function externalIdGains(change: RoleChange, review: RoleReview | undefined): readonly Gain[] {
  if (change.externalId !== 'removed') return [];
  return [
    {
      kind: review === undefined ? undefined : 'guard-removed',
      dangers: review === undefined ? [] : listGained(review, change, 'trust'),
      verb: 'drop',
      object: ['the external id'],
      permission: undefined,
    },
  ];
}

/** Of a boundary that is no longer there, or that keeps out less. */
export function findBoundaryGain(change: RoleChange, review: RoleReview | undefined): Gain | undefined {
  const dangers = review === undefined ? [] : listGained(review, change, 'boundary');
  const kind = worstOf(dangers);
  if (kind === undefined) return undefined;
  const [verb, object] = describeBoundary(change, kind);
  return { kind, dangers, verb, object: [object], permission: undefined };
}

function describeBoundary({ before, after }: RoleChange, kind: DangerKind): readonly [verb: string, object: string] {
  if (after?.permissionsBoundary === undefined) return ['lose', 'the permissions boundary'];
  if (kind === 'not-known') return ['get', 'a permissions boundary that is not known here'];
  return [
    'get',
    before?.permissionsBoundary === after.permissionsBoundary
      ? 'a wider permissions boundary'
      : 'another permissions boundary',
  ];
}

/** What the review says beside all that, each kind once: without a boundary, statements that stay allow more. */
function otherGains(change: RoleChange, review: RoleReview | undefined, gains: readonly Gain[]): readonly Gain[] {
  if (review === undefined) return [];
  const shown = new Set<Danger | DangerKind | undefined>(gains.flatMap(({ kind, dangers }) => [kind, ...dangers]));
  const others = (['permissions', 'trust', 'boundary'] as const)
    .flatMap((foundIn) => listGained(review, change, foundIn))
    .filter((danger) => !shown.has(danger) && !shown.has(danger.kind));
  return [...Map.groupBy(others, ({ kind }) => kind)].map(([kind, dangers]) => {
    const [verb, object] = kindWords[kind];
    return { kind, dangers, verb, object: [object], permission: undefined };
  });
}
