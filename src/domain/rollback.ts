import { resultKey } from './account-result.ts';
import type { AccountResult } from './account-result.ts';
import { operationIdsByKey, ownOperations, reachedBy } from './reports/rollout-report.ts';
import type { OwnOperation, ReportedOperation, RollbackReport } from './reports/rollout-report.ts';
import { instanceKey } from './stack-set/stack-set.ts';

/** The part of a rollout that shows which accounts are back on the previous version. */
export interface RollbackFacts {
  readonly operations: readonly ReportedOperation[];
  /** As they were read after the last operation; empty when they were not read. */
  readonly accounts: readonly AccountResult[];
  /** undefined: nothing was rolled back. */
  readonly rollback?: Pick<RollbackReport, 'failedUpdate' | 'notUpToDate' | 'outOfReach'> | undefined;
}

/**
 * The operation that puts the previous version back, the last one if there were several; undefined: none was started.
 */
export function findRollback({ operations }: Pick<RollbackFacts, 'operations'>): OwnOperation | undefined {
  return ownOperations(operations, 'rollback').at(-1);
}

/**
 * Instances that are not proven to have what they had before the update. An account without an instance never had either
 * version, unless the rollback should have reached it. An account that joined during the update is among them as long as
 * it is not CURRENT: automatic deployment may have given it the new version.
 */
export function findNotBack(facts: RollbackFacts): readonly AccountResult[] {
  const rollbacks = ownOperations(facts.operations, 'rollback');
  const reached = reachedBy(rollbacks);
  const kept = new Set(findKept(facts).map(resultKey));
  // A list that calls those CURRENT is older than the rollback.
  const notUpToDate = new Set(facts.rollback?.notUpToDate.map(instanceKey));
  return facts.accounts.filter((result) => {
    const key = resultKey(result);
    const neverHadEither = result.class === 'missing' && rollbacks.length > 0 && !reached.has(key);
    const isAsBefore = result.class === 'suspended' || neverHadEither || kept.has(key);
    // CURRENT means the version that the stack set defines: without a rollback that is not the previous one.
    return (result.class !== 'current' || notUpToDate.has(key)) && !isAsBefore;
  });
}

/**
 * Instances that were not up to date before the update and that it did not come to: they still have what they had. One
 * that it came to has no way back, since what it had is not known.
 */
export function findKept({ operations, accounts, rollback }: RollbackFacts): readonly AccountResult[] {
  if (rollback === undefined) return [];
  const updates = ownOperations(operations).filter(({ purpose }) => purpose !== 'rollback');
  const ids = new Set(updates.map(({ operation }) => operation.id));
  const reached = operationIdsByKey(updates);
  const left = new Map(rollback.failedUpdate.map((result) => [resultKey(result), result]));
  const lastOf = new Map(rollback.notUpToDate.map((place) => [instanceKey(place), place.lastOperationId ?? '']));
  return accounts.filter((result) => {
    const update = left.get(resultKey(result));
    const last = lastOf.get(resultKey(result));
    if (update === undefined || last === undefined || result.class === 'current') return false;
    // Where instance and result disagree, the list of instances may be the older one.
    const isCancelled = ids.has(update.operationId) && update.class === 'cancelled' && update.isChangedLater !== true;
    // An earlier round may have sent the version there.
    if (isCancelled && [...(reached.get(resultKey(result)) ?? [])].some((id) => id !== update.operationId))
      return false;
    // Touched by any other operation since, it may have what another client has sent.
    return result.operationId === (isCancelled ? update.operationId : last);
  });
}

/** Keys of the instances that are proven to have what they had, or that AWS skips; none without a rollback. */
export function findBack(facts: RollbackFacts): ReadonlySet<string> {
  if (findRollback(facts) === undefined) return new Set();
  const notBack = new Set(findNotBack(facts).map(resultKey));
  return new Set(facts.accounts.map(resultKey).filter((key) => !notBack.has(key)));
}

/**
 * Whether the rollback is proven in every account. Accounts that were not read prove nothing, and neither does an
 * operation in which an account has failed, be it one that is no target.
 */
export function isEveryAccountBack(facts: RollbackFacts): boolean {
  const rollbacks = ownOperations(facts.operations, 'rollback').map(({ operation }) => operation);
  const isDone = rollbacks.every(
    ({ status, failedInstances }) => status === 'SUCCEEDED' && (failedInstances ?? 0) === 0,
  );
  const isReached = (facts.rollback?.outOfReach.length ?? 0) === 0;
  return rollbacks.length > 0 && isDone && isReached && facts.accounts.length > 0 && findNotBack(facts).length === 0;
}
