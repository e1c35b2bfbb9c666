import type { RolloutEnd } from '../domain/rollout.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import type { ReportedOperation, RollbackReport } from '../domain/reports/rollout-report.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { StackSet, StackSetVersion } from '../domain/stack-set/stack-set.ts';
import type { UserError } from '../domain/user-error.ts';

/** The result of one step and of the operations that it started. */
export interface StepResult {
  readonly end: RolloutEnd | Preempted;
  readonly operations: readonly ReportedOperation[];
  readonly error: UserError | undefined;
  /** Of an update that was rolled back. */
  readonly rollback?: RollbackReport;
  /** The version that the rollback has sent; it may hold secret values. */
  readonly rolledBackTo?: StackSetVersion;
  /** What the stack set defined, after updates of other clients, when the first operation of the step began. */
  readonly before?: StackSet | undefined;
}

/** Another client's operation came first, and nothing was sent: wait for it, and plan again. */
export interface Preempted {
  readonly kind: 'preempted';
  /** undefined when it was over before it could be read. */
  readonly by: Operation | undefined;
}

export const nothingDone: StepResult = { end: { kind: 'completed' }, operations: [], error: undefined };

/** Nothing more may be started, since the report must be written before the job is over. */
export const outOfTime = { kind: 'timed-out', reason: 'rollout-timeout' } as const;

/** Green so far: every operation of ours has SUCCEEDED, and the next step may begin. */
export function isGreenSoFar({ end, operations }: StepResult): boolean {
  return (
    end.kind === 'completed' && ownOperations(operations).every(({ operation }) => operation.status === 'SUCCEEDED')
  );
}

/** One step after another: the operations of both, the end of the later. */
export function joinSteps(first: StepResult, second: StepResult): StepResult {
  const before = first.before ?? second.before;
  return { ...second, before, operations: [...first.operations, ...second.operations] };
}

/** The operations of the step stay in the report, even when something fails afterwards. */
export function failedAfter({ operations }: StepResult, error: UserError): StepResult {
  return { end: { kind: 'failed', reason: error.code }, operations, error };
}

/** The error alone ended the step; nothing is known to have started. */
export function failedWith(error: UserError): StepResult {
  return failedAfter(nothingDone, error);
}

/** A step for each item, in turn. One that is not green ends the rollout. */
export async function inTurn<Item>(
  items: readonly Item[],
  take: (item: Item) => Promise<StepResult>,
): Promise<StepResult> {
  let done = nothingDone;
  for (const item of items) {
    done = joinSteps(done, await take(item));
    if (!isGreenSoFar(done)) return done;
  }
  return done;
}
