import { resultKey } from '../account-result.ts';
import type { RolloutReport } from './rollout-report.ts';

/**
 * Which version of the role an account has when the run ends, as far as it is proven (contract of `version` in
 * `results.json`). `other`: neither the planned version nor the one before it.
 */
export const accountVersions = ['previous', 'new', 'other', 'none', 'unknown'] as const;
export type AccountVersion = (typeof accountVersions)[number];

/** By key of the instance. */
export function findVersions({ accounts }: RolloutReport): ReadonlyMap<string, AccountVersion> {
  return new Map(accounts.map((result) => [resultKey(result), 'unknown']));
}
