import type { Danger } from '../../iam/danger/danger.ts';
import { compareByDanger } from '../../iam/danger/danger.ts';
import type { PermissionDifference } from '../../iam/meaning/permission-comparison.ts';
import { reviewRole } from '../../iam/review/role-review.ts';
import type { ReviewFacts, RoleReview } from '../../iam/review/role-review.ts';
import { sortedOnce } from '../../iam/text-order.ts';
import { firstOf } from '../../quantity.ts';
import type { Severity } from '../finding.ts';
import { withPartOf } from './difference.ts';
import type { ComparedRole, Difference } from './difference.ts';

export interface Judgement {
  readonly severity: Severity;
  /** Predicates without a subject. */
  readonly gains: readonly string[];
}

interface Roles {
  readonly expected: ComparedRole;
  readonly actual: ComparedRole;
}

/** What each difference lets principals do, alone and together with the others; in the order of the differences. */
export function judgeDifferences(
  { expected, actual }: Roles,
  differences: readonly Difference[],
  facts: ReviewFacts,
): readonly Judgement[] {
  const reviewed = differences.filter(({ part }) => permissionParts.includes(part));
  const review = (after: ComparedRole): RoleReview => reviewRole({ before: expected, after }, [], facts);
  const together = reviewed.length > 1 ? listNew(review(actual)) : [];
  return differences.map((difference) => {
    if (!reviewed.includes(difference)) return { severity: judgeSetting(difference, actual), gains: [] };
    const alone = review(withPartOf(expected, actual, difference));
    const others = reviewed.length > 1 ? listNew(review(withPartOf(actual, expected, difference))) : [];
    // Behind a boundary that was removed as well, a policy alone gives nothing.
    const isThrough = ({ canonical }: Danger): boolean => !others.some((danger) => danger.canonical === canonical);
    return judge(difference, alone, mergeDangers(listNew(alone), together.filter(isThrough)));
  });
}

const permissionParts: readonly Difference['part'][] = [
  'trust',
  'managed-policy',
  'policy-contents',
  'inline-policy',
  'boundary',
];

function listNew({ dangers }: RoleReview): readonly Danger[] {
  return dangers.filter(({ isNew }) => isNew).map(({ danger }) => danger);
}

function mergeDangers(dangers: readonly Danger[], more: readonly Danger[]): readonly Danger[] {
  const all = new Map([...dangers, ...more].map((danger) => [danger.canonical, danger]));
  return [...all.values()].sort(compareByDanger);
}

function judge(difference: Difference, { permissions, trust }: RoleReview, dangers: readonly Danger[]): Judgement {
  const severities = dangers.map((danger) => severityOf(danger, difference));
  if (severities.length > 0) {
    const worst = severities.includes('critical') ? 'critical' : 'high';
    return { severity: worst, gains: dangers.map(({ text }) => text) };
  }
  if (difference.part === 'trust') {
    const principals = sortedOnce(trust.gained.flatMap((gain) => gain.principals.map(withoutType)));
    const gains =
      principals.length === 0 ? [] : [`can be assumed by ${firstOf(principals, 4)} in ways that it could not`];
    return { severity: gains.length === 0 ? 'medium' : 'high', gains };
  }
  return { severity: 'medium', gains: describeGained(permissions.gained) };
}

/**
 * Critical: who gains it has the account, or a way into the role that its owner did not open. High: data, other
 * roles or traces are within reach, or nothing is known about what was given. A boundary is the last limit, so its end
 * is critical whatever the role's policies are today.
 */
function severityOf({ kind }: Danger, { part }: Difference): Severity {
  switch (kind) {
    case 'administrator':
    case 'trust':
      return 'critical';
    case 'guard-removed':
      return part === 'boundary' ? 'critical' : 'high';
    case 'not-known':
    case 'permission-management':
    case 'takeover':
    case 'assume-role':
    case 'opens-data':
    case 'hides-traces':
    case 'reads-data':
      return 'high';
  }
}

/**
 * Medium breaks who uses the role, or makes a session last longer; a path is part of the ARN. Tags and a description
 * change nothing by themselves.
 */
function judgeSetting({ part, change }: Difference, { trust }: ComparedRole): Severity {
  if (part === 'tag' || part === 'description') return 'low';
  const isForInstances = trust.statements.some(({ effect, principals }) => {
    return effect === 'Allow' && principals.some((principal) => /^(?:Service:ec2\.|\*|AWS:\*)/.test(principal));
  });
  return part === 'instance-profile' && change === 'added' && isForInstances ? 'high' : 'medium';
}

function withoutType(principal: string): string {
  return principal.replace(/^\w+:(?=.)/, '');
}

function describeGained(gained: readonly PermissionDifference[]): readonly string[] {
  const actions = sortedOnce(
    gained.flatMap(({ service, actions: named, others }) => [
      ...named.map(({ name }) => `${service}:${name}`),
      ...others,
    ]),
  );
  return actions.length === 0 ? [] : [`may call ${firstOf(actions, 4)}`];
}
