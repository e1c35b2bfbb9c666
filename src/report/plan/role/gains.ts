import {
  compareDangers,
  rankAction,
  rankManagedPolicy,
  rankStatement,
  worstOf,
} from '../../../domain/iam/danger-rank.ts';
import type { Danger } from '../../../domain/iam/danger-rank.ts';
import type { PolicyStatement } from '../../../domain/iam/policy.ts';
import type { RoleChange, RoleComparison } from '../../../domain/iam/role-change.ts';
import { narrowChanges } from './permission-change.ts';
import { renderPermission, renderPolicyName, shortPolicyName, shortPrincipal } from './policy-statement.ts';
import { findNewPrincipals, isTrustWider } from './trust-change.ts';
import { templateCode, templateWord } from '../template-code.ts';
import type { Words } from '../words.ts';

/** One thing that every account gains: more may be done with the role, or by more principals. */
export interface Gain {
  readonly danger: Danger;
  /** In the third person plural: `gain`, `trust`. */
  readonly verb: string;
  /** What follows the verb in a headline. */
  readonly object: Words;
  /** Markdown of a permission for a table, never cut to size; undefined: the role table has a row of its own for it. */
  readonly permission: string | undefined;
}

/** The most dangerous first. */
export function listGains({ changes }: RoleComparison): readonly Gain[] {
  return changes.flatMap(gainsOf).toSorted((a, b) => compareDangers(a.danger, b.danger));
}

/** Of one role; a new one gains all that it has. */
export function gainsOf(change: RoleChange): readonly Gain[] {
  if (change.after === undefined) return [];
  const gains = [...permissionGains(change), ...policyGains(change), ...trustGains(change), ...guardGains(change)];
  return gains.toSorted((a, b) => compareDangers(a.danger, b.danger));
}

function permissionGains(change: RoleChange): readonly Gain[] {
  const isGain = (direction: string, { effect }: PolicyStatement): boolean =>
    (direction === 'gained') === (effect === 'Allow');
  return narrowChanges(change.permissions)
    .filter(({ direction, statement }) => isGain(direction, statement))
    .map(({ statement, policyName = '' }) => {
      const where = `inline policy ${templateCode(policyName)}`;
      const what = renderPermission(sortActions(statement), Number.POSITIVE_INFINITY);
      const permission = statement.effect === 'Deny' ? `no longer denied: ${what} (${where})` : `${what} (${where})`;
      return { danger: rankStatement(statement), verb: 'gain', object: shortPermission(statement), permission };
    });
}

/** The worst action is read first. */
function sortActions(statement: PolicyStatement): PolicyStatement {
  if (statement.isNotAction) return statement;
  const actions = statement.actions.toSorted((a, b) => compareDangers(rankAction(a), rankAction(b)));
  return { ...statement, actions };
}

function shortPermission(statement: PolicyStatement): Words {
  const { actions, isNotAction, resources, isNotResource } = sortActions(statement);
  const what = isNotAction ? ['everything except ', ...shortList(actions)] : shortList(actions);
  return [...what, isNotResource ? ' on everything except ' : ' on ', ...shortList(resources)];
}

function shortList([first = '', ...rest]: readonly string[]): Words {
  return rest.length === 0 ? [templateWord(first)] : [templateWord(first), ` and ${rest.length} more`];
}

function policyGains({ before, after }: RoleChange): readonly Gain[] {
  const had = before?.managedPolicyArns ?? [];
  const added = (after?.managedPolicyArns ?? []).filter((arn) => !had.includes(arn));
  return added.map((arn) => ({
    danger: rankManagedPolicy(arn),
    verb: 'gain',
    object: [templateWord(shortPolicyName(arn))],
    permission: renderPolicyName(arn),
  }));
}

function trustGains(change: RoleChange): readonly Gain[] {
  const [first, ...rest] = findNewPrincipals(change).map(shortPrincipal);
  // Without an external id the same principals are let in under fewer conditions: one danger, not two.
  const isSameGuard = first === undefined && change.externalId === 'removed';
  if (!isTrustWider(change) || isSameGuard) return [];
  const more = rest.length === 0 ? [] : [` and ${rest.length} more`];
  const isAnother = first !== undefined;
  return [
    {
      danger: 'trust',
      verb: isAnother ? 'trust' : 'widen',
      object: isAnother ? [...first, ...more] : ['who may assume the role'],
      permission: undefined,
    },
  ];
}

function guardGains({ before, after, externalId, boundary: statements }: RoleChange): readonly Gain[] {
  const boundary = before?.permissionsBoundary;
  const isAnother = after?.permissionsBoundary !== boundary || statements.length > 0;
  const gain = (verb: string, what: string): Gain => ({
    danger: 'guard-removed',
    verb,
    object: [what],
    permission: undefined,
  });
  return [
    ...(externalId === 'removed' ? [gain('drop', 'the external id')] : []),
    ...(boundary !== undefined && after?.permissionsBoundary === undefined
      ? [gain('lose', 'the permissions boundary')]
      : []),
    ...(boundary !== undefined && after?.permissionsBoundary !== undefined && isAnother
      ? [gain('get', 'another permissions boundary')]
      : []),
  ];
}

/** The worst of them; a plan without gains is ordinary. */
export function worstGain(gains: readonly Gain[]): Danger {
  return worstOf(gains.map(({ danger }) => danger));
}
