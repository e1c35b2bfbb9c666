import { attempt } from '../domain/attempt.ts';
import { creationPreferences, healPreferences, inRegions } from '../domain/preferences.ts';
import { countOf } from '../domain/quantity.ts';
import type { OwnOperation } from '../domain/reports/rollout-report.ts';
import { newOperationId } from '../domain/stack-set/operation-id.ts';
import type { OperationIdFacts } from '../domain/stack-set/operation-id.ts';
import type { Operation, OperationAction, OperationPreferences } from '../domain/stack-set/operation.ts';
import { placesIn } from '../domain/stack-set/stack-set.ts';
import type { InstancePlace } from '../domain/stack-set/stack-set.ts';
import type { InstanceCreation } from '../domain/targets/instance-creation.ts';
import type { PlannedUpdate } from '../domain/targets/update-targets.ts';
import type { UserError } from '../domain/user-error.ts';
import { isOutOfTime } from './deadline.ts';
import { followOwnOperation } from './follow-own.ts';
import type { RolloutContext, RoundContext } from './rollout-context.ts';
import { failedAfter, failedWith, inTurn, nothingDone, outOfTime } from './step.ts';
import type { StepResult } from './step.ts';

/** Sends first deployments one after another, each with an id of our own, and follows each to its end. */
export async function sendFirstDeployments(
  context: RoundContext,
  creations: readonly InstanceCreation[],
): Promise<StepResult> {
  const { stackSets, stackSet } = context;
  return inTurn(creations, (creation) => {
    const { accountIds, regions } = creation;
    const preferences = inRegions(creationPreferences(context.preferences), context.regions, regions);
    return sendOperation(context, {
      purpose: 'first-deployment',
      action: 'CREATE',
      reaches: placesIn(accountIds, regions),
      preferences,
      send: (operationId) => stackSets.createInstances(stackSet, { operationId, creation, preferences }),
    });
  });
}

/** Updates outdated accounts to what the stack set defines already, and sends nothing to other accounts. */
export async function sendToOutdated(context: RoundContext, targets: readonly PlannedUpdate[]): Promise<StepResult> {
  return sendUpdates(context, { purpose: 'heal', targets, preferences: healPreferences(context.preferences) });
}

export interface Updates {
  readonly purpose: 'heal' | 'wave' | 'canary' | 'rollback';
  readonly targets: readonly PlannedUpdate[];
  /** Without the order of the Regions, which each call has its own of. */
  readonly preferences: OperationPreferences;
}

/** Sends accounts what the stack set defines by now, one call after another. */
export async function sendUpdates(
  context: RoundContext,
  { purpose, targets, preferences: anyRegions }: Updates,
): Promise<StepResult> {
  const { stackSets, stackSet } = context;
  return inTurn([...targets.entries()], ([index, target]) => {
    const preferences = inRegions(anyRegions, context.regions, target.regions);
    const part = targets.length > 1 ? { index: index + 1, count: targets.length } : undefined;
    return sendOperation(
      { ...context, part },
      {
        purpose,
        action: 'UPDATE',
        reaches: target.instances,
        preferences,
        send: (operationId) => stackSets.updateInstances(stackSet, { operationId, targets: target, preferences }),
      },
    );
  });
}

const doings: Readonly<Record<Sending['purpose'], string>> = {
  canary: 'Sending the new version to the canaries,',
  wave: 'Sending the new version to',
  rollback: 'Rolling back',
  heal: 'Updating outdated accounts,',
  'first-deployment': 'Creating instances in',
};

/** One operation that is to be sent. */
export interface Sending {
  readonly purpose: OperationIdFacts['purpose'];
  readonly action: OperationAction;
  readonly reaches: readonly InstancePlace[];
  readonly preferences: OperationPreferences;
  readonly send: (operationId: string) => Promise<void>;
}

/** Sends one operation under an id of our own, and follows it to its end. */
export async function sendOperation(context: RoundContext, sending: Sending): Promise<StepResult> {
  const { digest, log, run, interruption } = context;
  if (interruption.requested.aborted) return { ...nothingDone, end: { kind: 'interrupted' } };
  const { purpose, reaches } = sending;
  // What cannot be followed is left to the next run; a rollback is not, because accounts have the version that failed.
  if (purpose !== 'rollback' && isOutOfTime(context)) return { ...nothingDone, end: outOfTime };
  const { runId, runAttempt } = run;
  context.sent.count += 1;
  const operationId = newOperationId({ digest, purpose, runId, runAttempt, index: context.sent.count });
  context.sent.ids.add(operationId);
  const accounts = countOf(new Set(reaches.map(({ accountId }) => accountId)).size, 'account');
  log.info(`${doings[purpose]} ${accounts} (operation ${operationId})`);
  const own: OwnOperation = {
    operation: presumeAccepted(context, operationId, sending),
    startedBy: 'action',
    purpose,
    isAttached: false,
    reaches,
  };
  const sent = await attempt(() => sending.send(operationId));
  if (sent.kind === 'done') return followOwnOperation(context, own);
  if (sent.error.code === 'operation-in-progress') {
    log.warning(sent.error.message);
    return {
      ...nothingDone,
      end: { kind: 'preempted', by: await findInTheWay(context, sent.error) },
      error: sent.error,
    };
  }
  // AWS may have started it although no answer says so: then it is reported as still running, and proves no account.
  const mayRun = sent.error.operationId === operationId;
  return mayRun
    ? failedAfter({ ...nothingDone, operations: [{ ...own, reaches: [] }] }, sent.error)
    : failedWith(sent.error);
}

/** AWS names the operation in the way; its list may not show it yet. */
async function findInTheWay(
  { stackSets, stackSet }: RolloutContext,
  { operationId }: UserError,
): Promise<Operation | undefined> {
  if (operationId === undefined) return undefined;
  const look = await attempt(() => stackSets.findOperation(stackSet, operationId));
  return look.kind === 'done' ? look.value : undefined;
}

/** What AWS has accepted is in flight, even when it can never be read. */
function presumeAccepted(
  { clock }: RolloutContext,
  id: string,
  { action, preferences }: Pick<Sending, 'action' | 'preferences'>,
): Operation {
  return {
    id,
    action,
    status: 'RUNNING',
    createdAt: clock.now(),
    endedAt: undefined,
    preferences,
    failedInstances: undefined,
    statusReason: undefined,
  };
}
