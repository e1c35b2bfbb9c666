import type { ActionCatalogue } from '../catalogue.ts';
import type { Permissions } from '../permissions.ts';
import { compareRules } from './compare-rules.ts';
import { describeGaps } from './describe-gaps.ts';
import { findVerdict } from './permission-comparison.ts';
import type { PermissionComparison, PermissionDifference } from './permission-comparison.ts';
import { readPermissions } from './rules.ts';
import type { RuleSet } from './rules.ts';

/**
 * What can be done after that could not be done before, and the other way round. `gained` is empty only when that is
 * proven: for each request, each account, and also for actions that AWS has not documented. What cannot be decided is
 * in it, and says why.
 *
 * A placeholder such as `${AWS::AccountId}` or `${Bucket.Arn}` is taken for the same value on both sides: where the
 * resource behind it is another one, the caller has to name it differently.
 */
export function comparePermissions(
  before: Permissions,
  after: Permissions,
  catalogue: ActionCatalogue,
): PermissionComparison {
  if (isSame(before, after)) return { verdict: 'same', gained: [], lost: [] };
  const [then, now] = [readPermissions(before), readPermissions(after)];
  const gained = findGains(then, now, catalogue);
  const lost = findGains(now, then, catalogue);
  return { verdict: findVerdict(gained, lost), gained, lost };
}

/** As texts, and nothing in them is unknown: that could be something else each time. */
function isSame(before: Permissions, after: Permissions): boolean {
  // The texts of AWS managed policies are long.
  if (before.policies.length !== after.policies.length) return false;
  const text = JSON.stringify(before);
  return text === JSON.stringify(after) && !text.includes('${?') && readPermissions(before).hidden.length === 0;
}

function findGains(before: RuleSet, after: RuleSet, catalogue: ActionCatalogue): readonly PermissionDifference[] {
  const found = compareRules(before, after, catalogue);
  const opaque = before.rules.filter(({ isOpaque }) => isOpaque).map(({ source }) => source);
  return [...findHiddenGains(before, after), ...describeGaps(found, opaque)];
}

/**
 * What could not be read may be an Allow or a Deny. Now it may allow anything. Before it is taken to have allowed
 * nothing; but as a Deny it may have kept out whatever is allowed now, and the same reason on both sides does not make
 * it the same statement.
 */
function findHiddenGains(before: RuleSet, after: RuleSet): readonly PermissionDifference[] {
  const unreadable = after.hidden
    .filter(({ isBoundary }) => !isBoundary)
    .map(({ source, why }) => anything(source, `it could not be read as a whole: ${why}`));
  const hasGrants = unreadable.length > 0 || after.rules.some(({ effect }) => effect === 'Allow');
  if (!hasGrants) return [];
  const hidden = before.hidden.map(({ source, why }) =>
    anything(source, `perhaps denied by a part of it that could not be read: ${why}`),
  );
  return [...unreadable, ...hidden, ...findDetached(before, after)];
}

function findDetached({ rules }: RuleSet, after: RuleSet): readonly PermissionDifference[] {
  const left = new Set(after.rules.filter(({ isOpaque }) => isOpaque).map(({ source }) => source));
  return rules
    .filter(({ isOpaque, source }) => isOpaque && !left.has(source))
    .map(({ source }) => anything(source, 'perhaps denied by it: its contents are not known here'));
}

function anything(source: string, why: string): PermissionDifference {
  return {
    service: '*',
    actions: [],
    others: ['*'],
    resources: ['*'],
    isNotResource: false,
    conditions: {},
    sources: [source],
    certainty: 'undecided',
    why,
  };
}
