import { isStartedByTerraform } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { Survey } from '../domain/assessment.ts';
import { isOwn } from '../domain/reports/rollout-report.ts';
import { UserError } from '../domain/user-error.ts';
import { attempt } from '../domain/attempt.ts';
import type { Attempt } from '../domain/attempt.ts';
import { whenAborted } from './deadline.ts';
import { driveOperation, nothingDriven } from './follow.ts';
import type { Drive, Driven } from './follow.ts';
import type { Ports } from '../ports.ts';
import { readInFlight } from './wait.ts';

/** Pause between two looks for the operation that terraform starts, ms. */
const lookPauseMs = 2_000;
/** Looks after terraform has ended: the list of operations is eventually consistent. */
const lastLooks = 3;
/** Looks in a row that must see the same foreign operation in the way before terraform is called back. */
const looksUntilStolen = 2;

/** Applies a saved plan that creates or adopts the stack set: that reaches no account and starts no operation. */
export async function recordDefinition({ ports }: Drive): Promise<Driven> {
  const applied = await awaitTerraform(
    ports,
    attempt(() => ports.terraform.apply()),
  );
  return judgeApplied(ports, nothingDriven, applied);
}

/** Applies a saved plan that updates the stack set, and follows the operation that the provider starts for it. */
export async function updateDefinition(drive: Drive, survey: Survey): Promise<Driven> {
  const { ports } = drive;
  const run: TerraformRun = { hasEnded: false, applying: attempt(() => ports.terraform.apply()) };
  void run.applying.then(() => {
    run.hasEnded = true;
  });
  const found = await attempt(() => findTerraforms(drive, survey, run));
  if (found.kind === 'failed') {
    return judgeApplied(ports, failed(found.error), await awaitTerraform(ports, run.applying));
  }
  const look = found.value;
  if (look.kind === 'stolen') {
    const applied = await awaitTerraform(ports, run.applying);
    // Its last try may have come through just before it was called back.
    const late = await attempt(() => findTerraforms(drive, survey, run));
    if (late.kind === 'failed') return judgeApplied(ports, failed(late.error), applied);
    const own = late.value.kind === 'found' ? late.value.operation : undefined;
    if (own === undefined) return { ...nothingDriven, end: { kind: 'stolen', by: look.by }, error: look.error };
    return follow(drive, survey, own, run.applying);
  }
  const driven =
    look.operation === undefined ? nothingDriven : await follow(drive, survey, look.operation, run.applying);
  return judgeApplied(ports, driven, await awaitTerraform(ports, run.applying));
}

interface TerraformRun {
  hasEnded: boolean;
  readonly applying: Promise<Attempt<void>>;
}

function failed(error: UserError): Driven {
  return { ...nothingDriven, end: { kind: 'failed', reason: error.code }, error };
}

/**
 * Without targets an update reaches every account that has an instance.
 * @param hint terraform's end, which is that of its operation unless it gives up.
 */
function follow(drive: Drive, { instances }: Survey, operation: Operation, hint: Promise<unknown>): Promise<Driven> {
  const accountIds = [...new Set(instances.map(({ accountId }) => accountId))];
  return driveOperation(drive, { operation, startedBy: 'terraform', purpose: 'update', accountIds, hint });
}

type Look =
  | { readonly kind: 'found'; readonly operation: Operation | undefined }
  | { readonly kind: 'stolen'; readonly by: Operation; readonly error: UserError };

/**
 * Looks for the operation that terraform starts. Without managed execution AWS refuses it while another one runs, and
 * the provider then tries again for up to an hour without a word and with a plan that is getting old: it is called back,
 * so that the plan is made again. With managed execution ours is QUEUED, which is seen like any other.
 */
async function findTerraforms(drive: Drive, survey: Survey, run: TerraformRun): Promise<Look> {
  const { ports, request } = drive;
  let looksLeft = lastLooks;
  let inTheWay: { readonly id: string; readonly looks: number } | undefined;
  // After the last call no pause lasts any more.
  while (looksLeft > 0 && !ports.interruption.lastCall.aborted) {
    if (run.hasEnded) looksLeft -= 1;
    const looked = await attempt(() => ports.stackSets.listRecentOperations(request.stackSet));
    // What AWS cannot answer for a while is asked again as long as terraform works.
    if (looked.kind === 'failed' && (run.hasEnded || !looked.error.isTransient)) throw looked.error;
    const listed = looked.kind === 'done' ? looked.value : [];
    const own = findOwn(listed, survey);
    if (own !== undefined) return { kind: 'found', operation: own };
    const mayBeStolen = !run.hasEnded && survey.stackSet?.hasManagedExecution === false;
    const [other] = mayBeStolen ? await readInFlight(ports, request.stackSet, listed) : [];
    if (other !== undefined) {
      const looks: number = inTheWay?.id === other.id ? inTheWay.looks + 1 : 1;
      inTheWay = { id: other.id, looks };
      if (looks >= looksUntilStolen) return callBack(ports, request.stackSet.name, other);
    }
    await pause(ports, run);
  }
  return { kind: 'found', operation: await findUnlisted(drive, survey) };
}

function callBack({ log, terraform }: Ports, stackSetName: string, by: Operation): Look {
  const { id, action } = by;
  const error = new UserError({
    code: 'operation-in-progress',
    what: `Operation ${id} (${action}) of somebody else began on stack set ${stackSetName} first.`,
    next: 'Run apply again when it has ended.',
  });
  log.warning(
    `${error.what} Terraform would wait for it without a word, so it is called back and everything is planned again.`,
  );
  terraform.interrupt();
  return { kind: 'stolen', by, error };
}

function findOwn(listed: readonly Operation[], { operations }: Survey): Operation | undefined {
  const known = new Set(operations.map(({ id }) => id));
  return listed.find(({ id }) => isStartedByTerraform(id) && !known.has(id));
}

/** Its list may be far behind; the instances name the operation that touched them last. */
async function findUnlisted({ ports, request }: Drive, survey: Survey): Promise<Operation | undefined> {
  const known = new Set([
    ...survey.operations.map(({ id }) => id),
    ...survey.instances.map(({ lastOperationId }) => lastOperationId),
  ]);
  const instances = await ports.stackSets.listInstances(request.stackSet);
  const id = instances
    .map(({ lastOperationId }) => lastOperationId)
    .find((last) => last !== undefined && isStartedByTerraform(last) && !known.has(last));
  return id === undefined ? undefined : ports.stackSets.findOperation(request.stackSet, id);
}

async function pause({ clock }: Ports, { hasEnded, applying }: TerraformRun): Promise<void> {
  await Promise.race([clock.sleep(lookPauseMs), hasEnded ? new Promise(() => undefined) : applying]);
}

/** @returns undefined when the runner would kill before terraform has ended. */
async function awaitTerraform(
  { interruption }: Ports,
  applying: Promise<Attempt<void>>,
): Promise<Attempt<void> | undefined> {
  return Promise.race([applying, whenAborted(interruption.lastCall).then(() => undefined)]);
}

function judgeApplied(ports: Ports, driven: Driven, applied: Attempt<void> | undefined): Driven {
  const { end, operations } = driven;
  if (ports.interruption.requested.aborted) return interrupted(ports, driven, applied);
  if (applied === undefined || applied.kind === 'done') return driven;
  // What has to be saved before the runner is gone is told above everything else.
  const { mustBeTold } = applied.error;
  if (end.kind !== 'completed') {
    if (!mustBeTold) return driven;
    return {
      ...driven,
      end: end.kind === 'failed' ? { ...end, reason: applied.error.code } : end,
      error: applied.error,
    };
  }
  const isRed = operations.some((reported) => isOwn(reported) && reported.operation.status !== 'SUCCEEDED');
  // Terraform's text repeats the accounts' reasons, which must not be mistaken for the run's own.
  const isTold = isRed && !mustBeTold;
  return {
    end: { kind: 'failed', reason: isTold ? 'terraform-failed' : applied.error.code },
    operations,
    error: isTold ? undefined : applied.error,
  };
}

/** Interrupted, terraform fails by its nature; what it left behind is all that is worth telling. */
function interrupted({ terraform }: Ports, driven: Driven, applied: Attempt<void> | undefined): Driven {
  const { operations } = driven;
  const end = { kind: 'interrupted' } as const;
  if (applied === undefined) return { end, operations, error: terraform.describeUnended() };
  if (applied.kind === 'failed' && applied.error.mustBeTold) return { end, operations, error: applied.error };
  const mayGoOn = applied.kind === 'failed' && operations.length === 0;
  return { end, operations, error: mayGoOn ? inDoubt(driven.error) : undefined };
}

/** Terraform may have sent it just before: AWS's lists are behind, or could not be read. */
function inDoubt(unread: UserError | undefined): UserError {
  return new UserError({
    code: unread?.code ?? 'terraform-failed',
    what: 'Terraform was breaking off an update of the stack set. No operation of it was found, but one that it had just sent goes on in AWS.',
    ...(unread === undefined ? {} : { why: unread.what }),
    next: 'Run apply again: apply takes up the operation if one goes on.',
  });
}
