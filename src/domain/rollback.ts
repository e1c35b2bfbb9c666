import { resultKey } from './account-result.ts';
import type { AccountResult } from './account-result.ts';
import { ownOperations, reachedBy } from './reports/rollout-report.ts';
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
  const reached = rollback === undefined ? undefined : reachedBy([rollback]);
  return accounts.filter((result) => {
    const { class: accountClass } = result;
    const neverHadEither = accountClass === 'missing' && reached?.has(resultKey(result)) === false;
    return accountClass !== 'current' && accountClass !== 'suspended' && !neverHadEither;
  });
}

/** Keys of the instances that are proven on the previous version, or that AWS skips; none without a rollback. */
export function findBack(facts: RollbackFacts): ReadonlySet<string> {
  if (findRollback(facts) === undefined) return new Set();
  const notBack = new Set(findNotBack(facts).map(resultKey));
  return new Set(facts.accounts.map(resultKey).filter((key) => !notBack.has(key)));
}

/** Whether the rollback is proven in every account. Accounts that were not read prove nothing. */
export function isEveryAccountBack(facts: RollbackFacts): boolean {
  const isDone = findRollback(facts)?.operation.status === 'SUCCEEDED';
  return isDone && facts.accounts.length > 0 && findNotBack(facts).length === 0;
}
