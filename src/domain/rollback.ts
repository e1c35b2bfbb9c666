import type { AccountResult } from './account-result.ts';
import { ownOperations } from './reports/rollout-report.ts';
import type { OwnOperation, ReportedOperation } from './reports/rollout-report.ts';

/** The part of a rollout that shows which accounts are back on the previous version. */
export interface RollbackFacts {
  readonly operations: readonly ReportedOperation[];
  /** As they were read after the last operation; empty when they were not read. */
  readonly accounts: readonly AccountResult[];
}

/**
 * The operation that puts the previous version back, the last one if there were several; undefined: none was started.
 */
export function findRollback({ operations }: Pick<RollbackFacts, 'operations'>): OwnOperation | undefined {
  return ownOperations(operations, 'rollback').at(-1);
}

/**
 * Instances that are not proven to be on the previous version. An account without an instance never had either version,
 * unless the rollback should have reached it. An account that joined during the update is among them as long as it is
 * not CURRENT: automatic deployment may have given it the new version.
 */
export function findNotBack({ operations, accounts }: RollbackFacts): readonly AccountResult[] {
  const rollback = findRollback({ operations });
  const reached = rollback === undefined ? undefined : new Set(rollback.reaches);
  return accounts.filter(({ account, class: accountClass }) => {
    const neverHadEither = accountClass === 'missing' && reached?.has(account) === false;
    return accountClass !== 'current' && accountClass !== 'suspended' && !neverHadEither;
  });
}

/** Accounts that are proven on the previous version, or that AWS skips; none while no rollback was started. */
export function findBack(facts: RollbackFacts): ReadonlySet<string> {
  if (findRollback(facts) === undefined) return new Set();
  const notBack = new Set(findNotBack(facts).map(({ account }) => account));
  return new Set(facts.accounts.map(({ account }) => account).filter((account) => !notBack.has(account)));
}

/** Whether the rollback is proven in every account. Accounts that were not read prove nothing. */
export function isEveryAccountBack(facts: RollbackFacts): boolean {
  const isDone = findRollback(facts)?.operation.status === 'SUCCEEDED';
  return isDone && facts.accounts.length > 0 && findNotBack(facts).length === 0;
}
