import { isInFlight } from '../../stack-set/operation.ts';
import type { Operation } from '../../stack-set/operation.ts';

const prefix = 'stackset-role-action-drift';

interface DetectingRun {
  readonly runId: number;
  readonly runAttempt: number;
}

/**
 * An id that no operation has yet. At most 128 characters of [a-zA-Z0-9-] (CloudFormation API, OperationId).
 * @param known operations of the stack set: a run may audit it twice.
 */
export function newDriftOperationId(known: readonly Operation[], { runId, runAttempt }: DetectingRun): string {
  const own = `${prefix}-${runId}-${runAttempt}-`;
  const used = known.filter(({ id }) => id.startsWith(own)).map(({ id }) => Number(id.slice(own.length)));
  return `${own}${Math.max(0, ...used.filter(Number.isSafeInteger)) + 1}`;
}

/** A detection in flight that another audit of this action has started: one runs at a time. */
export function findDetectionInFlight(operations: readonly Operation[]): Operation | undefined {
  return operations.find(
    ({ id, action, status }) => action === 'DETECT_DRIFT' && isInFlight(status) && id.startsWith(`${prefix}-`),
  );
}

/** The newest detection that has ended, however that was. @param operations the newest first. */
export function findLastDetection(operations: readonly Operation[]): Operation | undefined {
  return operations.find(({ action, status }) => action === 'DETECT_DRIFT' && !isInFlight(status));
}
