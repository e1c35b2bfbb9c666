import type { Survey } from '../domain/assessment.ts';
import { attempt } from '../domain/attempt.ts';
import type { Attempt } from '../domain/attempt.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import { isStartedByTerraform } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { findUnlistedOperationIds, isUpdatable } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import { untilLastCall } from './deadline.ts';
import { followOwnOperation } from './follow-own.ts';
import type { RoundContext } from './rollout-context.ts';
import { failedWith, nothingDone } from './step.ts';
import type { StepResult } from './step.ts';
import { stillInFlight } from './wait.ts';

/** Pause between two looks for the operation that Terraform starts, ms. */
const lookPauseMs = 2_000;
/** Looks after Terraform has ended: the list of operations is eventually consistent. */
const lastLooks = 3;
/** Looks in a row that must see the same operation of another client in the way before Terraform is interrupted. */
const looksUntilPreempted = 2;

/** Applies a saved plan that creates or adopts the stack set: that reaches no account and starts no operation. */
export async function applyRecordOnly(context: RoundContext): Promise<StepResult> {
  const applying = attempt(() => context.terraform.apply());
  return judgeApplied(context, nothingDone, await untilLastCall(context.interruption, applying));
}

/** Applies a saved plan that updates the stack set, and follows the operation that the provider starts for it. */
export async function updateDefinition(context: RoundContext, survey: Survey): Promise<StepResult> {
  const run: TerraformRun = { hasEnded: false, applying: attempt(() => context.terraform.apply()) };
  const awaitEnd = (): Promise<Attempt<void> | undefined> => untilLastCall(context.interruption, run.applying);
  void run.applying.then(() => {
    run.hasEnded = true;
  });
  const found = await attempt(() => findTerraforms(context, survey, run));
  if (found.kind === 'failed') return judgeApplied(context, failedWith(found.error), await awaitEnd());
  const look = found.value;
  if (look.kind === 'preempted') {
    const applied = await awaitEnd();
    // Its last try may have come through just before it was interrupted.
    const late = await attempt(() => findTerraforms(context, survey, run));
    if (late.kind === 'failed') return judgeApplied(context, failedWith(late.error), applied);
    const own = late.value.kind === 'found' ? late.value.operation : undefined;
    if (own === undefined) return { ...nothingDone, end: { kind: 'preempted', by: look.by }, error: look.error };
    return followTerraforms(context, survey, own, run);
  }
  const done =
    look.operation === undefined ? nothingDone : await followTerraforms(context, survey, look.operation, run);
  return judgeApplied(context, done, await awaitEnd());
}

interface TerraformRun {
  hasEnded: boolean;
  /** Its end is probably the end of its operation, unless Terraform gives up. */
  readonly applying: Promise<Attempt<void>>;
}

/** Without targets an update reaches every instance, in every Region. */
function followTerraforms(
  context: RoundContext,
  { instances }: Survey,
  operation: Operation,
  { applying }: TerraformRun,
): Promise<StepResult> {
  const reaches = instances.filter(isUpdatable);
  const own = { operation, startedBy: 'terraform', purpose: 'update', isAttached: false, reaches } as const;
  return followOwnOperation(context, own, applying);
}

type Look =
  | { readonly kind: 'found'; readonly operation: Operation | undefined }
  | { readonly kind: 'preempted'; readonly by: Operation; readonly error: UserError };

/**
 * Looks for the operation that Terraform starts. Without managed execution AWS refuses it while another one runs, and
 * the provider then silently tries again for up to an hour with an aging plan: it is interrupted, so that the plan is
 * made again. With managed execution ours is QUEUED, which is seen like any other.
 */
async function findTerraforms(context: RoundContext, survey: Survey, run: TerraformRun): Promise<Look> {
  const { stackSets, stackSet, interruption } = context;
  let looksLeft = lastLooks;
  let inTheWay: { readonly id: string; readonly looks: number } | undefined;
  // After the last call no pause lasts any more.
  while (looksLeft > 0 && !interruption.lastCall.aborted) {
    if (run.hasEnded) looksLeft -= 1;
    const looked = await attempt(() => stackSets.listRecentOperations(stackSet));
    // What AWS cannot answer for a while is asked again as long as Terraform works.
    if (looked.kind === 'failed' && (run.hasEnded || !looked.error.isTransient)) throw looked.error;
    const listed = looked.kind === 'done' ? looked.value : [];
    const own = findOwn(listed, survey);
    if (own !== undefined) return { kind: 'found', operation: own };
    const mayBePreempted = !run.hasEnded && survey.stackSet?.hasManagedExecution === false;
    const [other] = mayBePreempted ? await stillInFlight(context, listed) : [];
    if (other !== undefined) {
      const looks: number = inTheWay?.id === other.id ? inTheWay.looks + 1 : 1;
      inTheWay = { id: other.id, looks };
      if (looks >= looksUntilPreempted) return interruptTerraform(context, other);
    }
    await pause(context, run);
  }
  return { kind: 'found', operation: await findUnlistedOfTerraform(context, survey) };
}

function interruptTerraform({ log, terraform, stackSet }: RoundContext, by: Operation): Look {
  const error = new UserError({
    code: 'operation-in-progress',
    what: `Operation ${by.id} (${by.action}) of another client began on stack set ${stackSet.name} first.`,
    next: 'Run apply again when it has ended.',
  });
  log.warning(
    `${error.what} Terraform would wait for it in silence, so it is interrupted and everything is planned again.`,
  );
  terraform.interrupt();
  return { kind: 'preempted', by, error };
}

function findOwn(listed: readonly Operation[], { operations }: Survey): Operation | undefined {
  const known = new Set(operations.map(({ id }) => id));
  return listed.find(({ id }) => isStartedByTerraform(id) && !known.has(id));
}

/** The list may lag far; the instances name the operation that touched them last. */
async function findUnlistedOfTerraform(
  { stackSets, stackSet }: RoundContext,
  survey: Survey,
): Promise<Operation | undefined> {
  const known = [...survey.operations.map(({ id }) => id), ...findUnlistedOperationIds(survey.instances, new Set())];
  const named = findUnlistedOperationIds(await stackSets.listInstances(stackSet), new Set(known));
  const id = named.find(isStartedByTerraform);
  return id === undefined ? undefined : stackSets.findOperation(stackSet, id);
}

async function pause({ clock }: RoundContext, { hasEnded, applying }: TerraformRun): Promise<void> {
  await Promise.race([clock.sleep(lookPauseMs), hasEnded ? new Promise(() => undefined) : applying]);
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
    return {
      ...done,
      end: end.kind === 'failed' ? { ...end, reason: applied.error.code } : end,
      error: applied.error,
    };
  }
  const isRed = ownOperations(operations).some(({ operation }) => operation.status !== 'SUCCEEDED');
  // Terraform's text repeats the accounts' reasons, which must not be mistaken for the run's own.
  const isReported = isRed && !mustBeReported;
  return {
    end: { kind: 'failed', reason: isReported ? 'terraform-failed' : applied.error.code },
    operations,
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
