import { resultKey } from '../domain/account-result.ts';
import type { AccountResult } from '../domain/account-result.ts';
import type { Survey } from '../domain/assessment.ts';
import { attempt } from '../domain/attempt.ts';
import { inRegions, rollbackPreferences } from '../domain/preferences.ts';
import { ownOperations, reachedBy } from '../domain/reports/rollout-report.ts';
import type { RollbackReport } from '../domain/reports/rollout-report.ts';
import { findRollback } from '../domain/rollback.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { DefinitionChange } from '../domain/stack-set/stack-set-definition.ts';
import { isUpdatable } from '../domain/stack-set/stack-set.ts';
import type { StackSet, StackSetVersion } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import { findNotUndone } from '../domain/waves.ts';
import { createDeadline } from './deadline.ts';
import { definesAnother, foreignVersionAdvice } from './foreign-version.ts';
import { proveAccounts } from './prove.ts';
import type { RoundContext } from './rollout-context.ts';
import { sendOperation } from './send.ts';
import { joinSteps } from './step.ts';
import type { StepResult } from './step.ts';
import { readInFlight, waitUntilIdle } from './wait.ts';

type UpdateChange = Extract<DefinitionChange, { readonly kind: 'update' }>;

/** How often another client may come first before the rollback gives up. */
const mostTries = 5;
/** Between two readings of what AWS cannot answer for a while, ms. */
const lookPauseMs = 5_000;

/**
 * Whether an update has failed and can be rolled back: it has ended, and did not succeed in every account. One that
 * still runs, cannot be read any more, or was interrupted is continued forward by the next apply.
 */
export function isRollbackDue({ onFailure }: RoundContext, { end, operations }: StepResult): boolean {
  const own = ownOperations(operations).map(({ operation }) => operation);
  if (onFailure === 'hold' || own.length === 0) return false;
  if (end.kind === 'timed-out' || end.kind === 'interrupted' || end.kind === 'preempted') return false;
  if (own.some(({ status }) => isInFlight(status))) return false;
  const isRed = own.some(({ status, failedInstances }) => status !== 'SUCCEEDED' || (failedInstances ?? 0) > 0);
  return isRed || (end.kind === 'failed' && (end.reason === 'accounts-failed' || end.reason === 'tolerance-not-zero'));
}

/**
 * Puts the previous version back with one operation over every instance: nothing happens where nothing had changed.
 * @param survey as it was before the update: all that is known of the previous version, in memory alone.
 */
export async function rollBack(
  context: RoundContext,
  survey: Survey,
  change: UpdateChange,
  failed: StepResult,
): Promise<StepResult> {
  const { stackSet } = survey;
  if (stackSet === undefined) return failed;
  const read = await attempt(() => proveAccounts(context, survey, failed.operations));
  const failedUpdate = read.kind === 'done' ? keepUpdated(read.value, failed) : [];
  // The update may have used up the rollout's time; the rollback runs nevertheless.
  const backwards = { ...context, deadline: createDeadline(context.clock, context.rolloutTimeoutMs) };
  const sent = await sendVersion(backwards, survey, stackSet, () => isTakenOver(backwards, change, stackSet));
  if (sent === 'taken over') return { ...failed, error: takenOver(context.stackSet.name, failed) };
  const done = joinSteps(failed, sent);
  const error = sent.error ?? failed.error;
  // Terraform's own failure repeats that of the accounts, without which there would be nothing to roll back.
  const isAccounts = failed.end.kind !== 'failed' || failed.end.reason === 'terraform-failed';
  const reason = isAccounts ? 'accounts-failed' : failed.end.reason;
  const hasEnded = sent.end.kind === 'completed' || sent.end.kind === 'failed';
  const end = hasEnded ? ({ kind: 'rolled-back', reason } as const) : sent.end;
  return { ...done, end, error, rollback: summarizeRollback(change, failed, done, failedUpdate) };
}

/**
 * Whether another client has sent a version of its own meanwhile: in an emergency that version matters more than ours.
 * What is in flight or QUEUED ends first, as it may be that version.
 */
async function isTakenOver(context: RoundContext, change: UpdateChange, previous: StackSet): Promise<boolean> {
  const { clock, log } = context;
  for (let tries = 1; ; tries += 1) {
    const look = await attempt(async () => {
      await waitUntilIdle(context, context.deadline(), await readInFlight(context));
      return definesAnother(context, [change.after, previous]);
    });
    if (look.kind === 'done') return look.value;
    if (!look.error.isTransient || tries === mostTries) {
      log.warning(`It cannot be found out whether another client has changed the stack set. ${look.error.message}`);
      return false;
    }
    await clock.sleep(lookPauseMs);
  }
}

function takenOver(name: string, { error }: StepResult): UserError {
  return new UserError({
    code: 'accounts-failed',
    what: `Another client has changed stack set ${name} since this run sent its version. A rollback would overwrite that version, so this run starts no rollback.`,
    ...(error === undefined ? {} : { why: error.what }),
    next: foreignVersionAdvice,
  });
}

/**
 * Waves pass the canaries once more, as a no-op. One whose turn was cancelled reads as never started, and yet it was
 * proven on the new version before the wave began.
 */
function keepUpdated(accounts: readonly AccountResult[], { operations }: StepResult): readonly AccountResult[] {
  const canaries = ownOperations(operations, 'canary').filter(({ operation }) => operation.status === 'SUCCEEDED');
  const proven = reachedBy(canaries);
  return accounts.map((result) =>
    result.class === 'cancelled' && proven.has(resultKey(result))
      ? { ...result, class: 'current', reason: undefined, statusReason: '' }
      : result,
  );
}

/** @param isTaken whether another client has taken the stack set over; asked before every try. */
async function sendVersion(
  context: RoundContext,
  survey: Survey,
  version: StackSetVersion,
  isTaken: () => Promise<boolean>,
): Promise<StepResult | 'taken over'> {
  const { stackSets, stackSet, regions, log } = context;
  const preferences = inRegions(rollbackPreferences(context.preferences), regions, regions);
  const reaches = survey.instances.filter(isUpdatable);
  for (let tries = 1; ; tries += 1) {
    if (await isTaken()) return 'taken over';
    if (tries === 1) log.warning('The update failed: the previous version is put back in every account.');
    const sent = await sendOperation(context, {
      purpose: 'rollback',
      action: 'UPDATE',
      reaches,
      preferences,
      send: (operationId) =>
        stackSets.updateVersion(stackSet, { operationId, version, targets: undefined, preferences }),
    });
    if (sent.end.kind !== 'preempted') return sent;
    const { by } = sent.end;
    if (tries === mostTries) return { ...sent, end: { kind: 'failed', reason: 'operation-in-progress' } };
    if (by === undefined) continue;
    const idle = await attempt(() => waitUntilIdle(context, context.deadline(), [by]));
    if (idle.kind === 'failed') return { ...sent, end: { kind: 'failed', reason: idle.error.code }, error: idle.error };
    if (idle.value.kind === 'interrupted') return { ...sent, end: { kind: 'interrupted' } };
    if (idle.value.kind === 'timed-out') return { ...sent, end: { kind: 'timed-out', reason: 'rollout-timeout' } };
  }
}

function summarizeRollback(
  change: UpdateChange,
  failed: StepResult,
  all: StepResult,
  failedUpdate: readonly AccountResult[],
): RollbackReport {
  const updates = ownOperations(failed.operations);
  const begins = updates.map(({ operation }) => operation.createdAt.getTime());
  const ids = new Set(updates.map(({ operation }) => operation.id));
  return {
    failedUpdate,
    onNewVersion: failedUpdate.filter(
      ({ class: accountClass, operationId }) => accountClass === 'current' && ids.has(operationId),
    ),
    newVersionFrom: new Date(Math.min(...begins)),
    newVersionUntil: findRollback(all)?.operation.endedAt,
    notUndone: findNotUndone(change),
  };
}
