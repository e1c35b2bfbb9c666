import { findExcessTolerance, isInFlight, isStartedByTerraform } from '../domain/operation.ts';
import type { ExpectedTolerance, Operation, OperationPreferences } from '../domain/operation.ts';
import type { RolloutEnd } from '../domain/rollout.ts';
import type { ReportedOperation } from '../domain/rollout-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { InstanceCreation } from '../domain/target-plan.ts';
import { UserError } from '../domain/user-error.ts';
import { attempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import type { Ports } from './ports.ts';
import { followOperation } from './wait.ts';

/** Pause between two looks for the operation that terraform starts, ms. */
const lookPauseMs = 2_000;
/** Looks after terraform has ended: the list of operations is eventually consistent. */
const lastLooks = 3;

/** What became of the operations that one step started. */
export interface Driven {
  readonly end: RolloutEnd;
  readonly operations: readonly ReportedOperation[];
  readonly error: UserError | undefined;
}

export const nothingDriven: Driven = { end: { kind: 'completed' }, operations: [], error: undefined };

/** Applies a saved plan that creates or adopts the stack set: that reaches no account and starts no operation. */
export async function recordDefinition(ports: Ports): Promise<Driven> {
  return judgeStep([], undefined, { kind: 'update' }, await attempt(() => ports.terraform.apply()));
}

/** Applies a saved plan that updates the stack set, and follows the operation that the provider starts for it. */
export async function updateDefinition(
  ports: Ports,
  request: RolloutRequest,
  knownOperationIds: ReadonlySet<string>,
  deadline: Date,
): Promise<Driven> {
  const applying = attempt(() => ports.terraform.apply());
  const followed = await attempt(() => followTerraform(ports, request, knownOperationIds, applying, deadline));
  const applied = await applying;
  if (followed.kind === 'failed') {
    // A state that is kept somewhere has to be saved before the runner is gone: no other error may hide it.
    const isStateKept = applied.kind === 'failed' && applied.error.code === 'state-not-saved';
    const error = isStateKept ? applied.error : followed.error;
    return { end: { kind: 'failed', reason: error.code }, operations: [], error };
  }
  const operation = followed.value;
  const operations: readonly ReportedOperation[] =
    operation === undefined ? [] : [{ operation, startedBy: 'terraform' }];
  return judgeStep(operations, operation, { kind: 'update' }, applied);
}

async function followTerraform(
  ports: Ports,
  { stackSet: ref }: RolloutRequest,
  known: ReadonlySet<string>,
  applying: Promise<Attempt<void>>,
  deadline: Date,
): Promise<Operation | undefined> {
  const progress = { hasEnded: false };
  void applying.then(() => {
    progress.hasEnded = true;
  });
  let looksLeft = lastLooks;
  while (looksLeft > 0) {
    if (progress.hasEnded) looksLeft -= 1;
    const operations = await ports.stackSets.listRecentOperations(ref);
    const own = operations.find(({ id }) => isStartedByTerraform(id) && !known.has(id));
    if (own !== undefined) return (await followOperation(ports, ref, own.id, deadline)).operation;
    await Promise.race([ports.clock.sleep(lookPauseMs), progress.hasEnded ? new Promise(() => undefined) : applying]);
  }
  return undefined;
}

/** Sends first deployments one after another, each with our own id, and follows each to its end. */
export async function createInstances(
  ports: Ports,
  request: RolloutRequest,
  creations: readonly InstanceCreation[],
  preferences: OperationPreferences,
  deadline: Date,
): Promise<Driven> {
  const operations: ReportedOperation[] = [];
  for (const [index, creation] of creations.entries()) {
    const operationId = newOperationId(ports, index);
    ports.log.info(`Creating instances in ${creation.accountIds.length} accounts (operation ${operationId})`);
    const step = await attempt(async () => {
      await ports.stackSets.createInstances(request.stackSet, {
        operationId,
        creation,
        regions: request.targets.regions,
        preferences,
      });
      return followOperation(ports, request.stackSet, operationId, deadline);
    });
    if (step.kind === 'failed') {
      return { end: { kind: 'failed', reason: step.error.code }, operations, error: step.error };
    }
    const { operation } = step.value;
    operations.push({ operation, startedBy: 'action' });
    const expected: ExpectedTolerance = {
      kind: 'first-deployment',
      percentage: request.preferences.initialFailureTolerancePercentage,
    };
    const judged = judgeStep(operations, operation, expected, { kind: 'done', value: undefined });
    if (judged.end.kind !== 'completed' || operation.status !== 'SUCCEEDED') return judged;
  }
  return { ...nothingDriven, operations };
}

/** Ids of ours tell the run that started them; sent twice, they start nothing twice. */
function newOperationId({ run }: Ports, index: number): string {
  return `stackset-role-action-${run.runId}-${run.runAttempt}-${index + 1}`;
}

function judgeStep(
  operations: readonly ReportedOperation[],
  operation: Operation | undefined,
  expected: ExpectedTolerance,
  applied: Attempt<void>,
): Driven {
  if (operation !== undefined && isInFlight(operation.status)) {
    return { end: { kind: 'timed-out', reason: 'rollout-timeout' }, operations, error: undefined };
  }
  const excess = operation === undefined ? undefined : findExcessTolerance(operation.preferences, expected);
  if (operation !== undefined && excess !== undefined) {
    const error = new UserError({
      code: 'tolerance-not-zero',
      what: `Operation ${operation.id} tolerated failures in ${excess}, more than it may.`,
      why: 'Read back from the running operation; what was asked for was less.',
      next: 'Look for somebody else who changes this stack set’s operations.',
    });
    return { end: { kind: 'failed', reason: error.code }, operations, error };
  }
  if (applied.kind === 'done') return { ...nothingDriven, operations };
  const isRed = operation !== undefined && operation.status !== 'SUCCEEDED';
  // Terraform's text repeats the accounts' reasons, which must not be mistaken for the run's own.
  const isTold = isRed && applied.error.code !== 'state-not-saved';
  return {
    end: { kind: 'failed', reason: isTold ? 'terraform-failed' : applied.error.code },
    operations,
    error: isTold ? undefined : applied.error,
  };
}
