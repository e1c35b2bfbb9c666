import type { OperationPreferences, OperationPurpose } from './stack-set/operation.ts';
import { countOf } from './quantity.ts';
import type { PreferencesRequest } from './rollout-request.ts';

/** Canaries run at once: they are few, and the first failure stops the waves in any case. @param canaries accounts */
export function canaryPreferences(canaries: number, { regionConcurrency }: PreferencesRequest): OperationPreferences {
  return {
    failureToleranceCount: 0,
    maxConcurrentCount: Math.max(1, canaries),
    concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    regionConcurrencyType: regionConcurrencyTypes[regionConcurrency],
  };
}

const regionConcurrencyTypes = { sequential: 'SEQUENTIAL', parallel: 'PARALLEL' } as const;

/**
 * The same for a call in these Regions: AWS is given the order of those that it is sent to, and of no others.
 * @param order of all Regions, as the user wrote them.
 */
export function inRegions(
  preferences: OperationPreferences,
  order: readonly string[],
  regions: readonly string[],
): OperationPreferences {
  if (preferences.regionConcurrencyType !== 'SEQUENTIAL') return preferences;
  return { ...preferences, regionOrder: order.filter((region) => regions.includes(region)) };
}

/**
 * No failure is tolerated, and yet many accounts run at once: SOFT lets accounts that have begun finish (CloudFormation
 * API, StackSetOperationPreferences, ConcurrencyMode).
 */
export function wavePreferences({
  maxConcurrentPercentage,
  regionConcurrency,
}: PreferencesRequest): OperationPreferences {
  return {
    failureTolerancePercentage: 0,
    maxConcurrentPercentage,
    concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    regionConcurrencyType: regionConcurrencyTypes[regionConcurrency],
  };
}

/** Preferences of a first deployment to new targets. */
export function creationPreferences(preferences: PreferencesRequest): OperationPreferences {
  return {
    failureTolerancePercentage: preferences.initialFailureTolerancePercentage,
    maxConcurrentPercentage: preferences.initialMaxConcurrentPercentage,
    regionConcurrencyType: regionConcurrencyTypes[preferences.regionConcurrency],
  };
}

/** The operation tries every account, even when others fail: each account is judged by itself. */
export function healPreferences({
  maxConcurrentPercentage,
  regionConcurrency,
}: PreferencesRequest): OperationPreferences {
  return {
    failureTolerancePercentage: 100,
    maxConcurrentPercentage,
    concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    regionConcurrencyType: regionConcurrencyTypes[regionConcurrency],
  };
}

/** As for a heal: an account that fails must not keep the others on the new version. */
export const rollbackPreferences = healPreferences;

/**
 * The failure tolerance that an operation may have, in percent of the accounts.
 * @param purpose what started it: an update may tolerate 0, a first deployment what the input says; heal and rollback
 * have no limit, since they try every account.
 */
export function expectedTolerance(purpose: OperationPurpose, preferences: PreferencesRequest): number {
  switch (purpose) {
    case 'update':
    case 'canary':
    case 'wave':
      return 0;
    case 'first-deployment':
      return preferences.initialFailureTolerancePercentage;
    case 'heal':
    case 'rollback':
      return 100;
  }
}

/**
 * Whether a running operation, as AWS reports it, tolerates more failures than it may. A member that AWS leaves out
 * means its default, 0.
 * @param expected percent, see expectedTolerance.
 * @returns what AWS says it tolerates, as text, when that is too much.
 */
export function findExcessTolerance(actual: OperationPreferences, expected: number): string | undefined {
  const { failureToleranceCount: count = 0, failureTolerancePercentage: percentage = 0 } = actual;
  if (expected === 100) return undefined;
  if (count > 0) return countOf(count, 'account');
  return percentage > expected ? `${percentage} %` : undefined;
}
