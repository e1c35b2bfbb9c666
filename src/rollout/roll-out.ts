import { hasWork } from '../domain/assessment.ts';
import type { Survey } from '../domain/assessment.ts';
import { attempt } from '../domain/attempt.ts';
import { isSuspended } from '../domain/organization.ts';
import type { AfterFailure } from '../domain/reports/progress-report.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import { hasBrokenWaves, lastIndexOf } from '../domain/stack-set/operation-id.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { pickVersion, plannedVersion } from '../domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../domain/stack-set/stack-set-version.ts';
import { isUpdatable } from '../domain/stack-set/stack-set.ts';
import type { InstancePlace } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import { followOwnOperation } from './follow-own.ts';
import { prepareTried } from './prepare-tried.ts';
import type { ReadyPlan } from './prepare.ts';
import { isRollbackDue, rollBack } from './roll-back.ts';
import type { RolloutContext, RoundContext } from './rollout-context.ts';
import { extendHistory, failHistory, hasSentVersion, isDefined } from './rollout-history.ts';
import type { RolloutHistory } from './rollout-history.ts';
import { sendFirstDeployments, sendToOutdated } from './send.ts';
import { failedAfter, isGreenSoFar, joinSteps, nothingDone } from './step.ts';
import type { StepResult } from './step.ts';
import { holdToUnseen } from './others/other-versions.ts';
import { continueWaves, recordState, updateByWaves } from './update-by-waves.ts';
import { applyRecordOnly, updateDefinition } from './update-definition.ts';

/** How often everything is planned again because another client came first, or accounts joined meanwhile. */
const mostRounds = 5;

/**
 * Prepares and carries out, again as long as another client came first, an earlier run's operation was attached to, or
 * accounts joined meanwhile. An error before anything was done is thrown; afterwards it is part of the history.
 */
export async function rollOut(context: RolloutContext): Promise<RolloutHistory> {
  const { planner, log } = context;
  let history: RolloutHistory | undefined;
  for (let count = 1; ; count += 1) {
    const ready = await prepareAfter(context, history);
    if (ready instanceof UserError) return failHistory(history, ready);
    const unrecorded = await recordBeginning(context, ready);
    if (unrecorded !== undefined && history === undefined) throw unrecorded;
    if (unrecorded !== undefined) return failHistory(history, unrecorded);
    const { survey, digest } = ready;
    context.sent.count = Math.max(context.sent.count, lastIndexOf(survey.operations, context.run));
    const { organization } = survey;
    const afterFailure = findAfterFailure(context, ready, history?.updatedFrom);
    const round = { ...context, organization, digest, afterFailure, versions: versionsOf(ready) };
    const done = await carryOut(round, ready, history?.updatedFrom);
    const hasSent = ownOperations(history?.done.operations ?? []).length > 0;
    history = await takeBackEarlier(round, extendHistory(history, ready, done), done);
    if (ready.readiness.kind === 'refused' && hasSent) return failHistory(history, refusedAfterwards(ready));
    const isLast = count === mostRounds;
    if (done.end.kind === 'preempted') {
      if (isLast) return endPreempted(history, done.error);
      log.info('Planning again, since another client came first.');
      continue;
    }
    if (!isGreenSoFar(done) || done.operations.length === 0) return history;
    if (ready.readiness.kind === 'attachable' && !isLast) continue;
    const after = await attempt(() => planner.takeSurvey());
    if (after.kind === 'failed') return failHistory(history, after.error);
    history = { ...history, survey: after.value };
    if (isLast || !hasNewcomers(survey, after.value)) return history;
    log.info('Planning again, since accounts joined meanwhile.');
  }
}

/** @param updatedFrom the earlier round of this run whose version is continued. */
function findAfterFailure(
  { onFailure }: RolloutContext,
  ready: ReadyPlan,
  updatedFrom: ReadyPlan | undefined,
): AfterFailure {
  if (onFailure === 'hold' || ready.readiness.kind === 'attachable') return 'hold';
  const update = isUpdating(ready) ? ready : updatedFrom;
  if (update === undefined) return 'hold';
  return update.assessment.wayBack?.obstacle === undefined ? 'rollback' : 'no-way-back';
}

function isUpdating({ terraform: { change } }: ReadyPlan): boolean {
  return change.kind === 'update';
}

/**
 * The version that an earlier round of this run has sent failed in this one, which has none of its own to take back, or
 * has sent the same again: what leads back is what that earlier round was planned on.
 */
async function takeBackEarlier(
  context: RoundContext,
  history: RolloutHistory,
  done: StepResult,
): Promise<RolloutHistory> {
  const { ready, updatedFrom } = history;
  if (updatedFrom === undefined || updatedFrom === ready) return history;
  if (!hasSentVersion(done) || !isRollbackDue(context, done)) return history;
  const { change } = updatedFrom.terraform;
  if (change.kind !== 'update') return history;
  const round = { ...context, versions: versionsOf(updatedFrom) };
  return { ...history, done: await rollBack(round, updatedFrom.survey, change, history.done) };
}

function versionsOf({ survey: { stackSet }, assessment: { definition } }: ReadyPlan): readonly VersionText[] {
  return [
    ...(stackSet === undefined ? [] : [pickVersion(stackSet)]),
    ...(definition === undefined ? [] : [{ ...plannedVersion(definition, stackSet), autoDeployment: undefined }]),
  ];
}

/** @returns why nothing may be sent. */
async function recordBeginning(context: RolloutContext, ready: ReadyPlan): Promise<UserError | undefined> {
  if (ready.readiness.kind !== 'ready' || !hasWork(ready.assessment)) return undefined;
  const begun = await attempt(() => context.begin(ready.digest));
  return begun.kind === 'failed' ? begun.error : undefined;
}

/** @returns the error, once something was done that must not be lost with it. */
async function prepareAfter(
  context: RolloutContext,
  history: RolloutHistory | undefined,
): Promise<ReadyPlan | UserError> {
  const end = history?.done.end;
  const inTheWay = end?.kind === 'preempted' ? end.by : undefined;
  const ready = await attempt(() => prepareTried(context, inTheWay));
  if (ready.kind === 'done') return ready.value;
  if (history === undefined) throw ready.error;
  return ready.error;
}

/** What this run has done before stays in the report: "refused" would say that nothing was changed. */
function refusedAfterwards({ assessment: { gate } }: ReadyPlan): UserError {
  const reasons = gate.findings.filter(({ isAccepted }) => !isAccepted).map(({ reason }) => reason);
  return new UserError({
    code: 'accounts-behind',
    what: `This run has changed accounts, and the gate refuses what was still to do: ${reasons.join(', ')}.`,
    why: 'Another client has changed the stack set or the organization meanwhile, so that it was planned again.',
    next: 'Run plan: it shows what is left, and why it is refused.',
  });
}

function endPreempted(history: RolloutHistory, error: UserError | undefined): RolloutHistory {
  const why = `Another client came first ${mostRounds} times in a row.`;
  const last = error?.what ?? 'Another operation is in progress on the stack set.';
  return failHistory(
    history,
    new UserError({ code: 'operation-in-progress', what: last, why, next: 'Run apply again.' }),
  );
}

/** Accounts that were no targets when the round was planned, and do not have the role yet. */
function hasNewcomers(before: Survey, after: Survey): boolean {
  const known = new Set(before.targets.targeted.map(({ id }) => id));
  const current = new Set(after.targets.current.map(({ id }) => id));
  return after.targets.targeted.some(
    (account) => !known.has(account.id) && !current.has(account.id) && !isSuspended(account),
  );
}

async function carryOut(
  context: RoundContext,
  ready: ReadyPlan,
  updatedFrom: ReadyPlan | undefined,
): Promise<StepResult> {
  const { readiness, survey } = ready;
  switch (readiness.kind) {
    case 'refused':
      return nothingDone;
    case 'timed-out':
      return { ...nothingDone, end: { kind: 'timed-out', reason: 'operation-wait-timeout' } };
    case 'interrupted':
      return { ...nothingDone, end: { kind: 'interrupted' } };
    case 'attachable': {
      const { operation } = readiness.attachable;
      context.log.info(`Operation ${operation.id} was started by an earlier run: attaching to it.`);
      const reaches = reachedBy(survey, operation);
      return followOwnOperation(context, { ...readiness.attachable, isAttached: true, reaches });
    }
    case 'ready':
      return carryOutPlan(context, ready, updatedFrom);
  }
}

function reachedBy({ instances }: Survey, { id, action }: Operation): readonly InstancePlace[] {
  const own = instances.filter(({ lastOperationId }) => lastOperationId === id);
  return own.length > 0 || action === 'CREATE' ? own : instances.filter(isUpdatable);
}

/**
 * The definition first, then the accounts that have no instance yet, then the outdated ones. A step that is not green
 * ends the rollout.
 */
async function carryOutPlan(
  context: RoundContext,
  ready: ReadyPlan,
  updatedFrom: ReadyPlan | undefined,
): Promise<StepResult> {
  const { assessment, survey } = ready;
  const { change } = ready.terraform;
  const defined = await define(context, ready);
  if (change.kind === 'update' && isRollbackDue(context, defined)) {
    const isAgain = updatedFrom !== undefined && isDefined(ready);
    return isAgain ? defined : rollBack(context, survey, change, defined);
  }
  if (!isGreenSoFar(defined)) return defined;
  const proven = change.kind === 'update' ? await holdToUnseen(context, survey, defined) : defined;
  if (!isGreenSoFar(proven)) return proven;
  const created = assessment.hasCreations ? await create(context, survey, proven) : proven;
  if (!isGreenSoFar(created)) return created;
  const healed = assessment.hasHeals ? joinSteps(created, await heal(context, survey)) : created;
  const mustRecord = ready.terraform.isStateBehind === true && assessment.definitionStep.kind === 'none';
  return mustRecord && isGreenSoFar(healed) ? recordState(context, healed) : healed;
}

async function define(context: RoundContext, { assessment, survey }: ReadyPlan): Promise<StepResult> {
  const step = assessment.definitionStep;
  switch (step.kind) {
    case 'none':
      return nothingDone;
    case 'record':
      return applyRecordOnly(context);
    case 'terraform':
      return updateDefinition(context, survey, step.after);
    case 'waves':
      return updateByWaves(context, survey, step.after, step.waves);
  }
}

/** An update reaches accounts whose first deployment had failed, too: those may need nothing any more. */
async function create(context: RoundContext, survey: Survey, defined: StepResult): Promise<StepResult> {
  const isUpdated = defined.operations.length > 0;
  const current = isUpdated ? await attempt(() => context.planner.takeSurvey()) : undefined;
  if (current?.kind === 'failed') return failedAfter(defined, current.error);
  const { creations } = (current?.value ?? survey).targets;
  return joinSteps(defined, await sendFirstDeployments(context, creations));
}

/**
 * Accounts that unfinished waves have left OUTDATED are continued as a wave; all others are tried regardless of
 * failures.
 */
async function heal(context: RoundContext, survey: Survey): Promise<StepResult> {
  const { heals } = survey.targets;
  const isContinued = hasBrokenWaves(survey.operations, context.digest);
  return isContinued ? continueWaves(context, survey, heals) : sendToOutdated(context, heals);
}
