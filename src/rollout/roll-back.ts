import type { AccountResult } from '../domain/account-result.ts';
import { rollbackPreferences } from '../domain/assessment.ts';
import type { Survey } from '../domain/assessment.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import { isOwn } from '../domain/reports/rollout-report.ts';
import type { RollbackReport } from '../domain/reports/rollout-report.ts';
import type { DefinitionChange } from '../domain/stack-set/stack-set-definition.ts';
import type { StackSet, StackSetVersion } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import { findNotUndone } from '../domain/waves.ts';
import { attempt } from '../domain/attempt.ts';
import { definesAnother } from './confirm-version.ts';
import { createDeadline } from './deadline.ts';
import { joinDriven } from './follow.ts';
import type { Drive, Driven } from './follow.ts';
import { proveAccounts } from './prove.ts';
import { sendOperation } from './send.ts';
import { readInFlight, waitUntilIdle } from './wait.ts';

/** How often somebody else may come first before it is given up. */
const mostTries = 5;
/** Between two looks at what AWS cannot answer for a while, ms. */
const lookPauseMs = 5_000;

/**
 * Whether an update has failed and can be taken back: it has ended, and did not succeed in every account. One that
 * still runs, cannot be read any more, or was interrupted is continued forward by the next apply.
 */
export function isRollbackDue({ request }: Drive, { end, operations }: Driven): boolean {
  const own = operations.filter(isOwn).map(({ operation }) => operation);
  if (request.update.onFailure === 'hold' || own.length === 0) return false;
  if (end.kind === 'timed-out' || end.kind === 'interrupted' || end.kind === 'stolen') return false;
  if (own.some(({ status }) => isInFlight(status))) return false;
  const isRed = own.some(({ status, failedInstances }) => status !== 'SUCCEEDED' || (failedInstances ?? 0) > 0);
  return isRed || (end.kind === 'failed' && (end.reason === 'accounts-failed' || end.reason === 'tolerance-not-zero'));
}

/**
 * Puts the previous version back with one operation over every instance: nothing happens where nothing had changed.
 * @param survey as it was before the update: all that is known of the previous version, in memory alone.
 */
export async function rollBack(
  drive: Drive,
  survey: Survey,
  change: DefinitionChange,
  failed: Driven,
): Promise<Driven> {
  const { ports, request } = drive;
  const { stackSet } = survey;
  if (stackSet === undefined) return failed;
  const read = await attempt(() => proveAccounts(ports, request, survey, failed.operations));
  const failedUpdate = read.kind === 'done' ? keepUpdated(read.value, failed) : [];
  // The update may have used the rollout's time up; what has to be undone is undone all the same.
  const rollback: Drive = { ...drive, deadline: createDeadline(ports.clock, request.rolloutTimeoutMs) };
  const sent = await sendVersion(rollback, survey, stackSet, () => isTakenOver(rollback, change, stackSet));
  if (sent === 'taken over') return { ...failed, error: takenOver(request.stackSet.name, failed) };
  const driven = joinDriven(failed, sent);
  const error = sent.error ?? failed.error;
  // Terraform's own failure repeats that of the accounts, without which there would be nothing to take back.
  const isAccounts = failed.end.kind !== 'failed' || failed.end.reason === 'terraform-failed';
  const reason = isAccounts ? 'accounts-failed' : failed.end.reason;
  const hasEnded = sent.end.kind === 'completed' || sent.end.kind === 'failed';
  const end = hasEnded ? ({ kind: 'rolled-back', reason } as const) : sent.end;
  return { ...driven, end, error, rollback: tell(change, failed, driven, failedUpdate) };
}

/**
 * Whether somebody else has sent a version of their own meanwhile: in an emergency that is worth more than ours. What is
 * in flight or QUEUED ends first, as it may be theirs.
 */
async function isTakenOver(drive: Drive, change: DefinitionChange, previous: StackSet): Promise<boolean> {
  const { clock, log } = drive.ports;
  for (let tries = 1; ; tries += 1) {
    const look = await attempt(() => lookForTaker(drive, change, previous));
    if (look.kind === 'done') return look.value;
    if (!look.error.isTransient || tries === mostTries) {
      log.warning(`Whether somebody else has changed the stack set cannot be found out. ${look.error.message}`);
      return false;
    }
    await clock.sleep(lookPauseMs);
  }
}

async function lookForTaker(
  { ports, request, deadline }: Drive,
  change: DefinitionChange,
  previous: StackSet,
): Promise<boolean> {
  if (change.kind !== 'update') return false;
  const { stackSet: ref } = request;
  const inFlight = await readInFlight(ports, ref, await ports.stackSets.listRecentOperations(ref));
  await waitUntilIdle(ports, ref, deadline(), inFlight);
  return definesAnother(ports, ref, [change.after, previous]);
}

function takenOver(name: string, { error }: Driven): UserError {
  return new UserError({
    code: 'accounts-failed',
    what: `Somebody else has changed stack set ${name} since this run sent its version. The previous version would be put over theirs, so it is not put back.`,
    ...(error === undefined ? {} : { why: error.what }),
    next: 'Find out what they sent (`aws cloudformation describe-stack-set`, `list-stack-set-operations`). The next plan shows the difference, the next apply replaces it.',
  });
}

/**
 * Waves pass the canaries once more, as a no-op. One whose turn was cancelled reads as never started, and yet it was
 * proven on the new version before the wave began.
 */
function keepUpdated(accounts: readonly AccountResult[], { operations }: Driven): readonly AccountResult[] {
  const canaries = operations.filter(
    ({ purpose, operation }) => purpose === 'canary' && operation.status === 'SUCCEEDED',
  );
  const proven = new Set(canaries.flatMap(({ reaches = [] }) => reaches));
  return accounts.map((result) =>
    result.class === 'cancelled' && proven.has(result.account)
      ? { ...result, class: 'current', reason: undefined, statusReason: '' }
      : result,
  );
}

/** @param isTaken whether somebody else has taken the stack set over; asked before every try. */
async function sendVersion(
  drive: Drive,
  survey: Survey,
  version: StackSetVersion,
  isTaken: () => Promise<boolean>,
): Promise<Driven | 'taken over'> {
  const { ports, request } = drive;
  const preferences = rollbackPreferences(request.preferences);
  const accountIds = [...new Set(survey.instances.map(({ accountId }) => accountId))];
  for (let tries = 1; ; tries += 1) {
    if (await isTaken()) return 'taken over';
    if (tries === 1) ports.log.warning('The update failed: the previous version is put back in every account.');
    const sent = await sendOperation(drive, {
      purpose: 'rollback',
      action: 'UPDATE',
      accountIds,
      preferences,
      send: (operationId) =>
        ports.stackSets.updateVersion(request.stackSet, {
          operationId,
          version,
          targets: undefined,
          regions: request.targets.regions,
          preferences,
        }),
    });
    if (sent.end.kind !== 'stolen') return sent;
    const { by } = sent.end;
    if (tries === mostTries) return { ...sent, end: { kind: 'failed', reason: 'operation-in-progress' } };
    if (by === undefined) continue;
    const idle = await attempt(() => waitUntilIdle(ports, request.stackSet, drive.deadline(), [by]));
    if (idle.kind === 'failed') return { ...sent, end: { kind: 'failed', reason: idle.error.code }, error: idle.error };
    if (idle.value.kind === 'interrupted') return { ...sent, end: { kind: 'interrupted' } };
    if (idle.value.kind === 'timed-out') return { ...sent, end: { kind: 'timed-out', reason: 'rollout-timeout' } };
  }
}

function tell(
  change: DefinitionChange,
  failed: Driven,
  all: Driven,
  failedUpdate: readonly AccountResult[],
): RollbackReport {
  const updates = failed.operations.filter(isOwn);
  const begins = updates.map(({ operation }) => operation.createdAt.getTime());
  const ids = new Set(updates.map(({ operation }) => operation.id));
  return {
    failedUpdate,
    onNewVersion: failedUpdate.filter(
      ({ class: accountClass, operationId }) => accountClass === 'current' && ids.has(operationId),
    ),
    newVersionFrom: new Date(Math.min(...begins)),
    newVersionUntil: all.operations.findLast(({ purpose }) => purpose === 'rollback')?.operation.endedAt,
    notUndone: findNotUndone(change),
  };
}
