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

/** What the run does with the accounts that were updated when one of them fails. */
export type AfterFailure =
  | 'rollback'
  /** They keep the new version: `on-failure: hold`, or an operation that an earlier run started. */
  | 'hold'
  /** They keep it, since the previous version cannot be sent. */
  | 'no-way-back';

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
  readonly afterFailure: AfterFailure;
  /** Of a canary: the accounts that go first. */
  readonly canaries: readonly { readonly id: string; readonly name: string }[];
  /** Of several operations of this purpose, counted from 1; undefined: there is one, or it is not known. */
  readonly part: { readonly index: number; readonly count: number } | undefined;
  /** Of a rollback: where and why the update failed; undefined: not read, or it failed in no account. */
  readonly cause: FirstFailure | undefined;
  /** The operation of another client that this one is QUEUED behind. */
  readonly queuedBehind: Operation | undefined;
  readonly now: Date;
}
