import type { RunFailureReason } from '../failure-reason.ts';
import type { StackSetRef } from '../stack-set/stack-set.ts';

/** A run that ended before there was a plan or a rollout to report. */
export interface FailureReport {
  readonly command: 'plan' | 'apply';
  readonly stackSet: StackSetRef;
  /** undefined: the run was interrupted. */
  readonly failureReason: RunFailureReason | undefined;
  readonly what: string;
  readonly why: string | undefined;
  readonly next: string | undefined;
}
