import type { AccountsByClass } from './account-result.ts';
import { effectiveConcurrency } from './stack-set/operation.ts';
import type { Operation, OperationPreferences } from './stack-set/operation.ts';
import type { RunFailureReason } from './failure-reason.ts';

/** Contract of the `outcome` output. */
export type Outcome =
  | 'planned'
  | 'no-changes'
  | 'succeeded'
  | 'refused'
  | 'failed'
  | 'rolled-back'
  | 'rollback-incomplete'
  | 'timed-out'
  | 'interrupted'
  | 'unknown';

/** The same of an audit. */
export type AuditOutcome = 'proven' | 'findings' | 'unproven' | 'failed' | 'interrupted';

/** Of any command. */
export type RunOutcome = Outcome | AuditOutcome;

/** How a run ended, of any command. */
export interface RunJudgement {
  readonly outcome: RunOutcome;
  /** undefined on a green outcome. */
  readonly failureReason: RunFailureReason | undefined;
}

/** Exit code 0 for these alone. */
export function isGreen(outcome: RunOutcome): boolean {
  switch (outcome) {
    case 'planned':
    case 'no-changes':
    case 'succeeded':
    case 'proven':
      return true;
    case 'findings':
    case 'unproven':
    case 'refused':
    case 'failed':
    case 'rolled-back':
    case 'rollback-incomplete':
    case 'timed-out':
    case 'interrupted':
    case 'unknown':
      return false;
  }
}

/** How long AWS took per account when nothing is known yet: an IAM role's stack takes about half a minute. */
export const assumedSecondsPerAccount = 30;

export interface RolloutEstimate {
  readonly accounts: number;
  readonly regions: number;
  /** Accounts AWS works on at once in a Region. */
  readonly concurrency: number;
  readonly secondsPerAccount: number;
  /** `last-operation` when measured, `assumed` otherwise. */
  readonly basis: 'last-operation' | 'assumed';
  readonly totalSeconds: number;
}

export function estimateRollout(
  accounts: number,
  preferences: OperationPreferences,
  measuredSecondsPerAccount: number | undefined,
  regions = 1,
): RolloutEstimate {
  const concurrency = effectiveConcurrency(preferences, accounts, regions);
  const secondsPerAccount = measuredSecondsPerAccount ?? assumedSecondsPerAccount;
  return {
    accounts,
    regions,
    concurrency,
    secondsPerAccount,
    basis: measuredSecondsPerAccount === undefined ? 'assumed' : 'last-operation',
    totalSeconds: countRounds(preferences, accounts, regions) * secondsPerAccount,
  };
}

/** How often AWS begins with accounts after others have ended. Each Region is a pass of its own unless they are PARALLEL. */
function countRounds(preferences: OperationPreferences, accounts: number, regions: number): number {
  const passes = preferences.regionConcurrencyType === 'PARALLEL' ? 1 : regions;
  return passes * Math.ceil(accounts / effectiveConcurrency(preferences, accounts, regions));
}

/**
 * Seconds that one account took in an ended operation over `accounts` accounts; undefined when that cannot be measured.
 * Only a SUCCEEDED operation reached all of its accounts.
 */
export function measureSecondsPerAccount(operation: Operation, accounts: number, regions = 1): number | undefined {
  if (operation.status !== 'SUCCEEDED' || operation.endedAt === undefined || accounts === 0) return undefined;
  const seconds = (operation.endedAt.getTime() - operation.createdAt.getTime()) / 1000;
  const perAccount = Math.round(seconds / countRounds(operation.preferences, accounts, regions));
  return perAccount > 0 ? perAccount : undefined;
}

/** What ended a rollout before its accounts could be judged. */
export type RolloutEnd =
  | { readonly kind: 'completed' }
  | { readonly kind: 'failed'; readonly reason: RunFailureReason }
  | { readonly kind: 'timed-out'; readonly reason: 'operation-wait-timeout' | 'rollout-timeout' }
  | { readonly kind: 'interrupted' }
  /** Something was sent, and what became of it cannot be read. */
  | { readonly kind: 'unknown' }
  /** An update failed for this reason, and the previous version was sent to every account. */
  | { readonly kind: 'rolled-back'; readonly reason: RunFailureReason };

export interface RolloutFacts {
  readonly end: RolloutEnd;
  /** Operations that this run started. */
  readonly operations: readonly Operation[];
  readonly accountsTotal: number;
  readonly accounts: AccountsByClass;
  /** Every account that the rollback should reach is proven on the previous version; false when there was none. */
  readonly isBack: boolean;
  /** Terraform or the targets had something to change. */
  readonly hadChanges: boolean;
}

export interface Judgement {
  readonly outcome: Outcome;
  /** Undefined on a green outcome. */
  readonly failureReason: RunFailureReason | undefined;
}

/** The accounts are the proof: no operation makes a run green unless every targeted account is CURRENT or suspended. */
export function judgeRollout({
  end,
  operations,
  accountsTotal,
  accounts,
  isBack,
  hadChanges,
}: RolloutFacts): Judgement {
  if (end.kind === 'rolled-back') {
    return { outcome: isBack ? 'rolled-back' : 'rollback-incomplete', failureReason: end.reason };
  }
  const counted = Object.values(accounts).reduce((sum, count) => sum + count, 0);
  if (end.kind === 'timed-out') return { outcome: 'timed-out', failureReason: end.reason };
  if (end.kind === 'interrupted') return { outcome: 'interrupted', failureReason: undefined };
  if (end.kind === 'unknown') return { outcome: 'unknown', failureReason: 'unknown' };
  // The failure that ended the run also kept it from reading the accounts.
  if (end.kind === 'failed' && counted === 0) return { outcome: 'failed', failureReason: end.reason };
  if (counted !== accountsTotal) return { outcome: 'unknown', failureReason: 'unknown' };
  const isProven = accounts.current + accounts.suspended === accountsTotal;
  if (end.kind === 'failed') {
    // Without an operation nothing reached an account: then Terraform's own failure is the reason.
    const isBecauseOfAccounts = end.reason === 'terraform-failed' && operations.length > 0 && !isProven;
    return { outcome: 'failed', failureReason: isBecauseOfAccounts ? 'accounts-failed' : end.reason };
  }
  const isOperationRed = operations.some(
    ({ status, failedInstances }) => status !== 'SUCCEEDED' || (failedInstances ?? 0) > 0,
  );
  if (isProven && !isOperationRed)
    return { outcome: hadChanges ? 'succeeded' : 'no-changes', failureReason: undefined };
  if (accounts.unknown > 0 && accounts.failed + accounts.cancelled + accounts.inoperable === 0) {
    return { outcome: 'unknown', failureReason: 'unknown' };
  }
  return { outcome: 'failed', failureReason: isOperationRed ? 'accounts-failed' : 'accounts-behind' };
}
