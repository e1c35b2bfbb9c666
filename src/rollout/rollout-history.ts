import { hasWork } from '../domain/assessment.ts';
import type { Survey } from '../domain/assessment.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { UserError } from '../domain/user-error.ts';
import type { ReadyPlan } from './prepare.ts';
import { failedAfter, joinSteps } from './step.ts';
import type { StepResult } from './step.ts';

/** Everything that happened until there was nothing left to do, or something stopped it. */
export interface RolloutHistory {
  /** Of the last round. */
  readonly ready: ReadyPlan;
  /** Of all rounds. */
  readonly done: StepResult;
  readonly waitedFor: readonly Operation[];
  /** There was something to do in one of the rounds. */
  readonly hadWork: boolean;
  /** As it was after the last operation, for the proof of the accounts. */
  readonly survey: Survey;
  /** Of the round that changed the version which the stack set defines; undefined: none did. */
  readonly updatedFrom?: ReadyPlan | undefined;
}

/** Adds one more round: its plan and its result. */
export function extendHistory(history: RolloutHistory | undefined, ready: ReadyPlan, done: StepResult): RolloutHistory {
  const isAttached = ready.readiness.kind === 'attachable';
  return {
    ready,
    done: history === undefined ? done : joinSteps(history.done, done),
    waitedFor: [...(history?.waitedFor ?? []), ...ready.waitedFor],
    hadWork: (history?.hadWork ?? false) || isAttached || hasWork(ready.assessment),
    survey: ready.survey,
    updatedFrom: history?.updatedFrom ?? (!isAttached && hasSentVersion(done) ? ready : undefined),
  };
}

function hasSentVersion({ operations }: StepResult): boolean {
  return ownOperations(operations).some(({ purpose }) => ['update', 'canary', 'wave'].includes(purpose));
}

/** @throws the error itself when nothing was done that would be lost with it. */
export function failHistory(history: RolloutHistory | undefined, error: UserError): RolloutHistory {
  if (history === undefined) throw error;
  return { ...history, done: failedAfter(history.done, error) };
}
