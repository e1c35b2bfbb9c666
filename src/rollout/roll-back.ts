import type { AccountResult } from '../domain/account-result.ts';
import type { Survey } from '../domain/assessment.ts';
import { attempt } from '../domain/attempt.ts';
import { inRegions, rollbackPreferences } from '../domain/preferences.ts';
import type { FirstFailure } from '../domain/reports/progress-report.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import type { RollbackReport } from '../domain/reports/rollout-report.ts';
import { findRollback } from '../domain/rollback.ts';
import { firstOf } from '../domain/quantity.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { DefinitionChange } from '../domain/stack-set/stack-set-definition.ts';
import { plannedVersion } from '../domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../domain/stack-set/stack-set-version.ts';
import { isUpdatable } from '../domain/stack-set/stack-set.ts';
import type { StackSet, StackSetVersion } from '../domain/stack-set/stack-set.ts';
import { inRollback } from '../domain/targets/update-targets.ts';
import type { PlannedUpdate, UpdateScope } from '../domain/targets/update-targets.ts';
import { UserError } from '../domain/user-error.ts';
import { findNotUndone } from '../domain/waves.ts';
import { describeObstacle } from '../domain/way-back.ts';
import { findUnreachable } from '../domain/targets/left-behind.ts';
import { createDeadline } from './deadline.ts';
import { definesAnother, findPrevious, foreignVersionAdvice } from './others/other-versions.ts';
import { proveAccounts } from './prove.ts';
import type { RoundContext } from './rollout-context.ts';
import { sendOperation, sendUpdates } from './send.ts';
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
 * Puts the previous version back into the accounts that had it, and into no others: nothing happens where nothing had
 * changed. An account that was not up to date before had another version, which is not known.
 * @param survey as it was before the update.
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
  const failedUpdate = read.kind === 'done' ? read.value : [];
  // The update may have used up the rollout's time; the rollback runs nevertheless.
  const deadline = createDeadline(context, context.rolloutTimeoutMs);
  const backwards = { ...context, deadline, cause: findCause(failedUpdate) };
  const found = await attempt(() => findPrevious(context, { ...survey, stackSet }, failed));
  if (found.kind === 'failed') return { ...failed, error: withoutWayBack(found.error.what, failed) };
  const { version, instances, wayBack } = found.value;
  if (wayBack.obstacle !== undefined) {
    return { ...failed, error: withoutWayBack(describeObstacle(wayBack.obstacle), failed) };
  }
  const after = plannedVersion(change.after, stackSet);
  const notUpToDate = wayBack.notUpToDate.map(({ accountId }) => accountId);
  const { except, outOfReach } = await findExceptions(context, survey, failed, notUpToDate);
  const targets = inRollback(scopeOf(context, survey, stackSet), instances, except);
  if (targets?.length === 0) {
    return { ...failed, error: withoutWayBack(describeUnreached(outOfReach), failed) };
  }
  const sent = await sendVersion(backwards, { survey, version, targets }, () =>
    isTakenOver(backwards, [{ ...after, autoDeployment: undefined }, version]),
  );
  if (sent === 'taken over') return { ...failed, error: takenOver(context.stackSet.name, failed) };
  const done = joinSteps(failed, sent);
  const error = failed.error?.mustBeReported === true ? failed.error : (sent.error ?? failed.error);
  // Terraform's own failure repeats that of the accounts, without which there would be nothing to roll back.
  const isAccounts = failed.end.kind !== 'failed' || failed.end.reason === 'terraform-failed';
  const reason = isAccounts ? 'accounts-failed' : failed.end.reason;
  const hasEnded = sent.end.kind === 'completed' || sent.end.kind === 'failed';
  const end = hasEnded ? ({ kind: 'rolled-back', reason } as const) : sent.end;
  const rollback = summarizeRollback(change, failed, done, {
    failedUpdate,
    notUpToDate: wayBack.notUpToDate,
    outOfReach: await findUnreached(context, sent, outOfReach),
  });
  return { ...done, end, error, rollback, rolledBackTo: version };
}

/** The first account that the update failed in, for the progress. */
function findCause(failedUpdate: readonly AccountResult[]): FirstFailure | undefined {
  const first = failedUpdate.find((result) => result.class === 'failed');
  if (first?.reason === undefined) return undefined;
  const { account, name, reason, statusReason } = first;
  return { account, name, reason, statusReason };
}

function scopeOf(
  { regions }: RoundContext,
  { organization, targets }: Survey,
  { organizationalUnitIds: stackSetUnitIds }: StackSet,
): UpdateScope {
  return { organization, stackSetUnitIds, organizationalUnitIds: targets.organizationalUnitIds, regions };
}

interface Exceptions {
  /** Ids of accounts that the rollback must not try. */
  readonly except: readonly string[];
  readonly outOfReach: readonly string[];
}

/**
 * An account that has left the organization would fail in every rollback, and one that has moved out is under no OU that
 * AWS takes. An update by Terraform, which has no targets, may have reached both.
 */
async function findExceptions(
  { stackSets, stackSet }: RoundContext,
  { targets }: Survey,
  { operations }: StepResult,
  notUpToDate: readonly string[],
): Promise<Exceptions> {
  const left = new Set(findUnreachable(targets.leftBehind));
  const isGone = targets.leftBehind.some(({ kind }) => kind === 'gone');
  const except = [...new Set([...notUpToDate, ...(isGone ? left : [])])].sort();
  if (except.length === 0 || left.size === 0) return { except, outOfReach: [] };
  const updates = ownOperations(operations).map(({ operation }) => operation);
  const read = await attempt(() => Promise.all(updates.map(({ id }) => stackSets.listResults(stackSet, id))));
  const reached = read.kind === 'done' ? read.value.flat().filter(({ status }) => status === 'SUCCEEDED') : [];
  const isUnread = read.kind === 'failed';
  const outOfReach = isUnread ? [...left] : reached.map(({ accountId }) => accountId).filter((id) => left.has(id));
  return { except, outOfReach: [...new Set(outOfReach)].sort() };
}

/** AWS may count an account that has moved out among its former OU all the same. */
async function findUnreached(
  { stackSets, stackSet }: RoundContext,
  { operations }: StepResult,
  accountIds: readonly string[],
): Promise<readonly string[]> {
  if (accountIds.length === 0) return [];
  const rollbacks = ownOperations(operations, 'rollback').map(({ operation }) => operation);
  const read = await attempt(() => Promise.all(rollbacks.map(({ id }) => stackSets.listResults(stackSet, id))));
  const results = read.kind === 'done' ? read.value.flat() : [];
  const back = new Set(results.filter(({ status }) => status === 'SUCCEEDED').map(({ accountId }) => accountId));
  return accountIds.filter((id) => !back.has(id));
}

function describeUnreached(outOfReach: readonly string[]): string {
  if (outOfReach.length === 0) return 'no account was up to date before';
  return `of the accounts that were up to date before, none is left in the targets (out of reach: ${firstOf(outOfReach, 10)})`;
}

/** What has the new version keeps it, as with `on-failure: hold`. */
function withoutWayBack(why: string, { error }: StepResult): UserError {
  return new UserError({
    code: 'accounts-failed',
    what: `This update has no way back, so this run starts no rollback: ${why}.`,
    ...(error === undefined ? {} : { why: error.what }),
    next: 'Accounts that were updated stay on the new version, and the others keep what they have. Fix what failed and run apply again: it goes on with the accounts that lack the new version. Or change the value again, and apply that.',
  });
}

/**
 * Whether another client has sent a version of its own meanwhile: in an emergency that version matters more than ours.
 * What is in flight or QUEUED ends first, as it may be that version.
 */
async function isTakenOver(context: RoundContext, ours: readonly VersionText[]): Promise<boolean> {
  const { clock, log } = context;
  for (let tries = 1; ; tries += 1) {
    const look = await attempt(async () => {
      await waitUntilIdle(context, context.deadline(), await readInFlight(context));
      return definesAnother(context, ours);
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

interface Backwards {
  readonly survey: Survey;
  readonly version: StackSetVersion;
  /** undefined: every instance. */
  readonly targets: readonly PlannedUpdate[] | undefined;
}

/**
 * One call carries the version; the others, of OUs or Regions that it does not take, send what the stack set defines by
 * then.
 * @param isTaken whether another client has taken the stack set over; asked before every try.
 */
async function sendVersion(
  context: RoundContext,
  { survey, version, targets }: Backwards,
  isTaken: () => Promise<boolean>,
): Promise<StepResult | 'taken over'> {
  const { stackSets, stackSet, regions, log } = context;
  const [first, ...further] = targets ?? [];
  const anyRegions = rollbackPreferences(context.preferences);
  const preferences = inRegions(anyRegions, regions, first?.regions ?? regions);
  const reaches = first?.instances ?? survey.instances.filter(isUpdatable);
  let tries = 0;
  const sent = await sendUntilIdle(context, isTaken, () => {
    tries += 1;
    if (tries === 1) log.warning('The update failed: the previous version is put back in every account that had it.');
    return sendOperation(context, {
      purpose: 'rollback',
      action: 'UPDATE',
      reaches,
      preferences,
      send: (operationId) => stackSets.updateVersion(stackSet, { operationId, version, targets: first, preferences }),
    });
  });
  if (sent === 'taken over') return sent;
  let done = sent;
  for (const target of further) {
    if (done.end.kind !== 'completed') return done;
    const updates = { purpose: 'rollback', targets: [target], preferences: anyRegions } as const;
    const next = await sendUntilIdle(context, isTaken, () => sendUpdates(context, updates));
    if (next === 'taken over') return { ...done, error: takenOver(stackSet.name, done) };
    done = joinSteps(done, next);
  }
  return done;
}

/** Another client may come first: then it is waited for, and looked at. */
async function sendUntilIdle(
  context: RoundContext,
  isTaken: () => Promise<boolean>,
  send: () => Promise<StepResult>,
): Promise<StepResult | 'taken over'> {
  for (let tries = 1; ; tries += 1) {
    if (await isTaken()) return 'taken over';
    const sent = await send();
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
  known: Pick<RollbackReport, 'failedUpdate' | 'notUpToDate' | 'outOfReach'>,
): RollbackReport {
  const updates = ownOperations(failed.operations);
  const begins = updates.map(({ operation }) => operation.createdAt.getTime());
  const ids = new Set(updates.map(({ operation }) => operation.id));
  return {
    ...known,
    onNewVersion: known.failedUpdate.filter(
      ({ class: accountClass, operationId }) => accountClass === 'current' && ids.has(operationId),
    ),
    newVersionFrom: new Date(Math.min(...begins)),
    newVersionUntil: findRollback(all)?.operation.endedAt,
    notUndone: findNotUndone(change),
  };
}
