import { canonicalJson } from '../../../json.ts';
import type { PolicyDocument } from '../../permissions.ts';
import { isExternalIdKey } from '../../policy.ts';
import type { PolicyStatement } from '../../policy.ts';
import { compareByDanger } from '../danger.ts';
import type { Danger } from '../danger.ts';
import { listAdmissions } from './admission.ts';
import type { Admission } from './admission.ts';
import { listConditions } from './condition.ts';
import type { Condition } from './condition.ts';
import { describeStatement } from './describe.ts';
import { readPrincipal, wholeAccountOf } from './principal.ts';
import { sortedOnce } from '../../text-order.ts';

/** What conditions are called in a sentence; others by their key. */
const guardNames: readonly (readonly [key: RegExp, name: string])[] = [
  [/^aws:multifactorauth/, 'MFA'],
  [/^aws:(?:vpc)?sourceip$/, 'the source IP address'],
  [/^aws:sourcevpce?(?:arn)?$/, 'the source network'],
  [/^aws:(?:sourceaccount|sourceowner)$/, 'the source account'],
  [/^aws:sourcearn$/, 'the source ARN'],
  [/^aws:(?:principal|source)org(?:id|paths)$/, 'the organization'],
  [/^aws:principaltag\//, 'a tag of the principal'],
];

/**
 * Protections that a principal had to pass before and need not now: conditions removed or loosened, Denies removed. New
 * principals are found by `judgeTrust`, external ids, too. A condition is kept when it is there with the same operator
 * and with no further value; any other change of it counts as loosened, because which one is narrower is not decided. So it
 * is worth asking only where `compareTrust` does not prove that nothing is gained.
 */
export function judgeTrustChange(before: PolicyDocument, after: PolicyDocument): readonly Danger[] {
  const had = listAdmissions(before);
  const has = listAdmissions(after);
  const lost = sortedOnce(has.map(({ principal }) => principal)).flatMap((principal) => {
    const old = findAsBefore(principal, had);
    const now = has.filter((admission) => admission.principal === principal);
    return old.length === 0 ? [] : findLost(principal, statementsOf(old), statementsOf(now));
  });
  return [...lost, ...findLostDenies(before, after)].sort(compareByDanger);
}

function statementsOf(admissions: readonly Admission[]): readonly PolicyStatement[] {
  return admissions.map(({ statement }) => statement);
}

/** How it was let in before: itself, else as one of its account, else as anyone. */
function findAsBefore(principal: string, had: readonly Admission[]): readonly Admission[] {
  const account = wholeAccountOf(principal) ?? accountOf(principal);
  const isOf = [
    (other: string) => other === principal,
    (other: string) => account !== undefined && wholeAccountOf(other) === account,
    (other: string) => readPrincipal(other).kind === 'any',
  ];
  const found = isOf.map((isSame) => had.filter((admission) => isSame(admission.principal)));
  return found.find((admissions) => admissions.length > 0) ?? [];
}

function accountOf(text: string): string | undefined {
  const principal = readPrincipal(text);
  return principal.kind === 'account' ? (principal.account ?? '${AWS::AccountId}') : undefined;
}

/** A new way in is as narrow as an old one when it has all conditions of that one. */
function findLost(
  principal: string,
  before: readonly PolicyStatement[],
  after: readonly PolicyStatement[],
): readonly Danger[] {
  return after
    .map((statement) => before.map((old) => missingGuards(old, statement)))
    .filter((missing) => missing.every((guards) => guards.length > 0))
    .map((missing) => missing.toSorted((a, b) => a.length - b.length)[0] ?? [])
    .flatMap((guards) => guards.map((guard) => describeLost(principal, guard)));
}

function missingGuards(before: PolicyStatement, after: PolicyStatement): readonly Condition[] {
  const has = listConditions(after);
  return listConditions(before)
    .filter(({ key }) => !isExternalIdKey(key))
    .filter((guard) => !has.some((other) => isKept(guard, other)));
}

function isKept(guard: Condition, other: Condition): boolean {
  const isNegated = /Not/.test(guard.operator);
  const [few, many] = isNegated ? [guard.values, other.values] : [other.values, guard.values];
  return guard.key === other.key && guard.operator === other.operator && few.every((value) => many.includes(value));
}

function describeLost(principal: string, { operator, key, values }: Condition): Danger {
  const name = guardNames.find(([pattern]) => pattern.test(key))?.[1] ?? key;
  return {
    id: 'condition-removed',
    reason: undefined,
    kind: 'guard-removed',
    subject: [`${operator} ${key} ${values.join(' or ')}`],
    actions: [],
    text: `can be assumed by ${principal.replace(/^\w+:(?=.)/, '')} without the condition on ${name} that there was`,
    canonical: canonicalJson(['condition-removed', principal, operator, key, ...sortedOnce(values)]),
  };
}

/** Also one with conditions: it kept some out. */
function findLostDenies(before: PolicyDocument, after: PolicyDocument): readonly Danger[] {
  const denies = (trust: PolicyDocument): readonly PolicyStatement[] =>
    trust.statements.filter(({ effect }) => effect === 'Deny');
  const kept = new Set(denies(after).map(canonicalStatement));
  return denies(before)
    .filter((statement) => !kept.has(canonicalStatement(statement)))
    .map((statement) => ({
      id: 'deny-removed',
      reason: undefined,
      kind: 'guard-removed' as const,
      subject: [describeStatement(statement)],
      actions: [],
      text: 'can be assumed without a denial that there was',
      canonical: canonicalJson(['deny-removed', canonicalStatement(statement)]),
    }));
}

function canonicalStatement(statement: PolicyStatement): string {
  const actions = sortedOnce(statement.actions.map((action) => action.toLowerCase()));
  return canonicalJson({ ...statement, actions, principals: sortedOnce(statement.principals) });
}
