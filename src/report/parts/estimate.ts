import type { FollowLimit } from '../../domain/rollout-request.ts';
import type { OperationPreferences } from '../../domain/stack-set/operation.ts';
import type { RolloutEstimate } from '../../domain/rollout.ts';
import { countOf, renderDuration, renderRoughDuration } from '../../domain/quantity.ts';

/** Failures that AWS accepts before it stops. Percentages round down. */
export function toleratedAccounts(preferences: OperationPreferences, { accounts }: RolloutEstimate): number {
  const { failureToleranceCount, failureTolerancePercentage = 0 } = preferences;
  return failureToleranceCount ?? Math.floor((accounts * failureTolerancePercentage) / 100);
}

export function renderTolerance(preferences: OperationPreferences, estimate: RolloutEstimate): string {
  const { failureToleranceCount, failureTolerancePercentage = 0 } = preferences;
  const count = toleratedAccounts(preferences, estimate);
  const ground = failureToleranceCount === undefined ? ` (${failureTolerancePercentage} %)` : '';
  if (count > 0) return `stops when more than ${countOf(count, 'account')} failed${ground}`;
  const isRounded = ground !== '' && failureTolerancePercentage > 0;
  return isRounded
    ? `stops at the first failure (${failureTolerancePercentage} % of ${countOf(estimate.accounts, 'account')} is less than one)`
    : 'stops at the first failure (0 %)';
}

/** How many accounts run at once, and why when it is one. */
export function renderRate(preferences: OperationPreferences, estimate: RolloutEstimate): string {
  if (estimate.concurrency > 1) return `${estimate.concurrency} accounts at a time`;
  const isStrict = preferences.concurrencyMode !== 'SOFT_FAILURE_TOLERANCE';
  const isBecauseOfTolerance = isStrict && estimate.accounts > 1 && toleratedAccounts(preferences, estimate) === 0;
  return isBecauseOfTolerance
    ? 'one account at a time (AWS does so with 0 % failure tolerance)'
    : 'one account at a time';
}

/** What the estimates of all kinds have in common. */
export type TimeEstimate = Pick<RolloutEstimate, 'totalSeconds' | 'secondsPerAccount' | 'basis'>;

export function renderEstimate(estimate: TimeEstimate, limit: FollowLimit): string {
  const { secondsPerAccount, basis } = estimate;
  const ground = basis === 'last-operation' ? 'as last time' : 'an assumption, nothing is measured yet';
  const text = `${renderRoughTime(estimate)} at ${secondsPerAccount} s per account, ${ground}`;
  return exceedsTimeout(estimate, limit) ? `⚠️ **${text}: longer than ${renderLimit(limit)}**` : text;
}

/** `about 12 min`. */
export function renderRoughTime({ totalSeconds }: Pick<TimeEstimate, 'totalSeconds'>): string {
  return `about ${renderRoughDuration(totalSeconds * 1000)}`;
}

export function exceedsTimeout(
  { totalSeconds }: Pick<TimeEstimate, 'totalSeconds'>,
  { limitMs }: FollowLimit,
): boolean {
  return totalSeconds * 1000 > limitMs;
}

function renderLimit({ input, limitMs }: FollowLimit): string {
  const limit = renderDuration(limitMs);
  return input === 'rollout-timeout' ? `\`rollout-timeout\` (${limit})` : `\`timeout-minutes\` leaves (${limit})`;
}
