import type { AccountFailureReason } from '../failure-reason.ts';
import type { AccountProgress } from '../progress.ts';
import type { Operation, OperationPurpose } from '../stack-set/operation.ts';
import type { StackSetRef } from '../stack-set/stack-set.ts';

/** One account that failed, reported as soon as it is seen. */
export interface FirstFailure {
  readonly account: string;
  readonly name: string;
  readonly reason: AccountFailureReason;
  /** AWS's text. */
  readonly statusReason: string;
}

/** A rollout that is still under way. */
export interface ProgressReport extends AccountProgress {
  readonly stackSet: StackSetRef;
  readonly operation: Operation;
  readonly startedBy: 'terraform' | 'action';
  readonly purpose: OperationPurpose;
  /** An earlier run started it. */
  readonly isAttached: boolean;
  readonly elapsedMs: number;
  /** From the observed rate; undefined until there is one. */
  readonly remainingMs: number | undefined;
  readonly firstFailure: FirstFailure | undefined;
  /** The operation of another client that this one is QUEUED behind. */
  readonly queuedBehind: Operation | undefined;
  readonly now: Date;
}
