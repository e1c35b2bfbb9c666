import { attempt } from '../domain/attempt.ts';
import { isOwn } from '../domain/reports/rollout-report.ts';
import { plannedVersion } from '../domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../domain/stack-set/stack-set-version.ts';
import { UserError } from '../domain/user-error.ts';
import { unlessInterrupted } from './deadline.ts';
import { definesAnother, foreignVersionAdvice } from './others/other-versions.ts';
import type { RolloutContext } from './rollout-context.ts';
import type { RolloutHistory } from './rollout-history.ts';
import { failedAfter, isGreenSoFar } from './step.ts';
import type { StepResult } from './step.ts';

export interface Confirmed {
  readonly history: RolloutHistory;
  /** The stack set still defines the version that the accounts should have, or should have back. */
  readonly isConfirmed: boolean;
}

/** Reads once more what the stack set defines. Only after the accounts were read: CURRENT refers to it. */
export async function confirmVersion(context: RolloutContext, history: RolloutHistory): Promise<Confirmed> {
  const version = findVersion(history);
  if (version === undefined) return { history, isConfirmed: true };
  const look = await unlessInterrupted(
    context,
    attempt(() => definesAnother(context, [version])),
  );
  if (look === undefined) {
    const done: StepResult = { ...history.done, end: { kind: 'interrupted' } };
    return { history: { ...history, done }, isConfirmed: false };
  }
  if (look.kind === 'done' && !look.value) return { history, isConfirmed: true };
  const error = look.kind === 'failed' ? look.error : replacedMeanwhile(context.stackSet.name);
  const { done } = history;
  const isBackwards = done.end.kind === 'rolled-back';
  return {
    history: { ...history, done: isBackwards ? { ...done, error } : failedAfter(done, error) },
    isConfirmed: false,
  };
}

/** The version that the accounts should have; undefined where the run proves no account in any case. */
function findVersion({ ready, done }: RolloutHistory): VersionText | undefined {
  const { assessment, survey, readiness } = ready;
  if (done.end.kind === 'rolled-back') {
    const last = done.operations.at(-1);
    const isRollback = last !== undefined && isOwn(last) && last.purpose === 'rollback';
    return isRollback && last.operation.status === 'SUCCEEDED' ? done.rolledBackTo : undefined;
  }
  if (readiness.kind === 'refused' || !isGreenSoFar(done)) return undefined;
  return assessment.definition === undefined ? undefined : plannedVersion(assessment.definition, survey.stackSet);
}

function replacedMeanwhile(name: string): UserError {
  return new UserError({
    code: 'accounts-behind',
    what: `Another client has changed stack set ${name} during this run: it defines another version than this run has sent.`,
    next: foreignVersionAdvice,
  });
}
