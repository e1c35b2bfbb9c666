import type { OperationPreferences } from './operation.ts';

/** How many accounts of a Region may run at once and fail, out of `total`. */
export interface Window {
  /** Accounts. More failures than this stop the Region. */
  readonly tolerance: number;
  /** Accounts, at least 1. */
  readonly maxConcurrent: number;
  readonly isStrict: boolean;
}

/** AWS rounds both percentages down, concurrency to at least one. Both default to the smallest value. */
export function windowOf(preferences: OperationPreferences, total: number): Window {
  const tolerance =
    preferences.failureToleranceCount ?? Math.floor(((preferences.failureTolerancePercentage ?? 0) * total) / 100);
  const concurrent =
    preferences.maxConcurrentCount ?? Math.floor(((preferences.maxConcurrentPercentage ?? 0) * total) / 100);
  return {
    tolerance,
    maxConcurrent: Math.max(1, concurrent),
    isStrict: preferences.concurrencyMode !== 'SOFT_FAILURE_TOLERANCE',
  };
}

/** Strict mode runs only so many accounts at once that, if all of them fail, the tolerance is exceeded by one. */
export function concurrencyOf(window: Window, failures: number): number {
  if (!window.isStrict) return window.maxConcurrent;
  return Math.min(window.maxConcurrent, window.tolerance + 1 - failures);
}

/** First the Regions of the requested order, then the others by name. */
export function orderRegions(regions: readonly string[], order: readonly string[] = []): readonly string[] {
  const rank = (region: string): number => (order.includes(region) ? order.indexOf(region) : order.length);
  return [...new Set(regions)].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}
