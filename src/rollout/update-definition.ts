import type { Survey } from '../domain/assessment.ts';
import { attempt } from '../domain/attempt.ts';
import type { Attempt } from '../domain/attempt.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { StackSetDefinition } from '../domain/stack-set/stack-set-definition.ts';
import { definesVersion, plannedVersion } from '../domain/stack-set/stack-set-version.ts';
import { isUpdatable } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import { isOutOfTime, untilLastCall } from './deadline.ts';
import { findTerraforms } from './find-update.ts';
import type { NotFound, SentUpdate, TerraformRun } from './find-update.ts';
import { followOwnOperation } from './follow-own.ts';
import { gaveWay } from './others/queue-watch.ts';
import type { RoundContext } from './rollout-context.ts';
import { failedWith, nothingDone, outOfTime } from './step.ts';
import type { StepResult } from './step.ts';

/** Applies a saved plan that creates or adopts the stack set: that reaches no account and starts no operation. */
export async function applyRecordOnly(context: RoundContext): Promise<StepResult> {
  const applying = attempt(() => context.terraform.apply());
  return judgeApplied(context, nothingDone, await untilLastCall(context.interruption, applying));
}

/** Applies a saved plan that updates the stack set, and follows the operation that the provider starts for it. */
export async function updateDefinition(
  context: RoundContext,
  survey: Survey,
  after: StackSetDefinition,
): Promise<StepResult> {
  if (isOutOfTime(context)) return { ...nothingDone, end: outOfTime };
  const since = context.clock.now();
  const applying = attempt(() => context.terraform.apply());
  const run: TerraformRun = { since, ended: undefined, endedAt: undefined, isInterrupted: false, applying };
  void run.applying.then((ended) => {
    run.ended = ended;
    run.endedAt = context.clock.now();
  });
  const version = plannedVersion(after, survey.stackSet);
  const update: SentUpdate = {
    version,
    isAlreadyDefined: survey.stackSet !== undefined && definesVersion(survey.stackSet, version),
    operations: survey.operations,
    instances: survey.instances,
    isQueued: survey.stackSet?.hasManagedExecution === true,
  };
  const looked = await attempt(() => findTerraforms(context, update, run));
  if (looked.kind === 'failed') return judgeApplied(context, failedWith(looked.error), await awaitEnd(context, run));
  const look = looked.value;
  switch (look.kind) {
    case 'found':
      return followTerraforms(context, survey, look.operation, run);
    case 'not-found':
      return judgeApplied(context, nothingFound(context, look), await awaitEnd(context, run));
    case 'in-the-way':
      return giveWay(context, survey, { update, run, by: look.by });
  }
}

function awaitEnd({ interruption }: RoundContext, { applying }: TerraformRun): Promise<Attempt<void> | undefined> {
  return untilLastCall(interruption, applying);
}

/** Terraform has sent an update, or may have, and whether any account has failed in it cannot be read. */
function nothingFound(context: RoundContext, { isSent, queued }: NotFound): StepResult {
  if (queued.length > 0) {
    return { ...nothingDone, end: outOfTime, error: stillQueued(queued) };
  }
  if (!isSent) return isOutOfTime(context) ? { ...nothingDone, end: outOfTime } : nothingDone;
  const error = new UserError({
    code: 'unknown',
    what: `Terraform has updated stack set ${context.stackSet.name}, but AWS lists no operation for it, so the result of the accounts is unknown.`,
    next: 'Look at the operations (`aws cloudformation list-stack-set-operations`), then run apply again: it reads every account.',
  });
  return { ...nothingDone, end: { kind: 'unknown' }, error };
}

function stillQueued(operations: readonly Operation[]): UserError {
  return new UserError({
    code: 'rollout-timeout',
    what: `Terraform’s update has not begun within \`rollout-timeout\`. It is one of the operations that are QUEUED: ${operations.map(({ id }) => id).join(', ')}.`,
    why: 'Other clients came first, and their operations have names like those of Terraform.',
    next: 'Run apply again: it waits for these operations, and plans on what they leave.',
  });
}

/** Without targets an update reaches every instance, in every Region. */
async function followTerraforms(
  context: RoundContext,
  { instances }: Survey,
  operation: Operation,
  run: TerraformRun,
): Promise<StepResult> {
  const reaches = instances.filter(isUpdatable);
  const own = { operation, startedBy: 'terraform', purpose: 'update', isAttached: false, reaches } as const;
  const done = await followOwnOperation(context, own, run.applying);
  // The provider would wait for the operation longer than this run may last.
  if (done.end.kind === 'timed-out') context.terraform.interrupt();
  return judgeApplied(context, done, await awaitEnd(context, run));
}

interface InTheWay {
  readonly update: SentUpdate;
  readonly run: TerraformRun;
  readonly by: Operation;
}

async function giveWay(context: RoundContext, survey: Survey, { update, run, by }: InTheWay): Promise<StepResult> {
  const { log, terraform, stackSet } = context;
  const error = gaveWay({ by }, stackSet.name);
  log.warning(
    `${error.what} Terraform would send a plan that is older, so it is interrupted and everything is planned again.`,
  );
  terraform.interrupt();
  run.isInterrupted = true;
  const applied = await awaitEnd(context, run);
  // Its last try may have come through just before it was interrupted.
  const late = await attempt(() => findTerraforms(context, update, run));
  if (late.kind === 'failed') return judgeApplied(context, failedWith(late.error), applied);
  if (late.value.kind === 'found') return followTerraforms(context, survey, late.value.operation, run);
  const preempted = { ...nothingDone, end: { kind: 'preempted', by }, error } as const;
  const isDoubtful = late.value.kind === 'not-found' && (late.value.isSent || late.value.queued.length > 0);
  const done = isDoubtful ? nothingFound(context, late.value) : preempted;
  return judgeApplied(context, done, applied);
}

/** @param applied undefined: the runner would kill before Terraform has ended. */
function judgeApplied(context: RoundContext, done: StepResult, applied: Attempt<void> | undefined): StepResult {
  const { end, operations } = done;
  if (context.interruption.requested.aborted) return interrupted(context, done, applied);
  if (applied === undefined || applied.kind === 'done') return done;
  // A state that must be saved before the runner is gone is reported above everything else.
  const { mustBeReported } = applied.error;
  if (end.kind !== 'completed') {
    if (!mustBeReported) return done;
    const isAbove = end.kind === 'failed' || end.kind === 'preempted';
    return { ...done, end: isAbove ? { kind: 'failed', reason: applied.error.code } : end, error: applied.error };
  }
  const isRed = ownOperations(operations).some(({ operation }) => operation.status !== 'SUCCEEDED');
  // Terraform's text repeats the accounts' reasons, which must not be mistaken for the run's own.
  const isReported = isRed && !mustBeReported;
  return {
    ...done,
    end: { kind: 'failed', reason: isReported ? 'terraform-failed' : applied.error.code },
    error: isReported ? undefined : applied.error,
  };
}

/** An interrupted Terraform always fails; only an unsaved state or a lock that it kept is worth reporting. */
function interrupted({ terraform }: RoundContext, done: StepResult, applied: Attempt<void> | undefined): StepResult {
  const { operations } = done;
  const end = { kind: 'interrupted' } as const;
  if (applied === undefined) return { end, operations, error: terraform.describeUnended() };
  const mayGoOn = applied.kind === 'failed' && operations.length === 0;
  if (applied.kind === 'failed' && applied.error.mustBeReported) {
    return { end, operations, error: mayGoOn ? besideDoubt(applied.error) : applied.error };
  }
  return { end, operations, error: mayGoOn ? inDoubt(done.error) : undefined };
}

/** A state that must be saved hides nothing that may go on in AWS. */
function besideDoubt({ code, what, why, next, cause }: UserError): UserError {
  const doubt = inDoubt(undefined);
  return new UserError({
    code,
    what,
    why: [why, doubt.what].filter((text) => text !== undefined).join('\n\n'),
    next: [next, `Then: ${doubt.next ?? ''}`].filter((text) => text !== undefined).join(' '),
    cause,
    mustBeReported: true,
  });
}

/** Terraform may have sent it just before: AWS's lists lag, or could not be read. */
function inDoubt(unread: UserError | undefined): UserError {
  return new UserError({
    code: unread?.code ?? 'terraform-failed',
    what: 'Terraform was interrupted during an update of the stack set. No operation of it was found, but an operation that it had just sent goes on in AWS.',
    ...(unread === undefined ? {} : { why: unread.what }),
    next: 'Run apply again: apply attaches to the operation if one goes on.',
  });
}
