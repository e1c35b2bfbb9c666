import { newOperationId } from '../domain/stack-set/operation-id.ts';
import type { OperationIdFacts } from '../domain/stack-set/operation-id.ts';
import type { Operation, OperationAction, OperationPreferences } from '../domain/stack-set/operation.ts';
import { creationPreferences, healPreferences } from '../domain/assessment.ts';
import type { StackSet } from '../domain/stack-set/stack-set.ts';
import type { Heal, InstanceCreation, UpdateTargets } from '../domain/target-plan.ts';
import type { UserError } from '../domain/user-error.ts';
import { attempt } from '../domain/attempt.ts';
import { driveOperation, failedAfter, isGreenSoFar, joinDriven, nothingDriven } from './follow.ts';
import type { Drive, Driven, OwnOperation } from './follow.ts';

/** Sends first deployments one after another, each with our own id, and follows each to its end. */
export async function createInstances(drive: Drive, creations: readonly InstanceCreation[]): Promise<Driven> {
  const { ports, request } = drive;
  const preferences = creationPreferences(request.preferences);
  const regions = request.targets.regions;
  return inTurn(creations, (creation) =>
    sendOperation(drive, {
      purpose: 'first-deployment',
      action: 'CREATE',
      accountIds: creation.accountIds,
      preferences,
      send: (operationId) =>
        ports.stackSets.createInstances(request.stackSet, { operationId, creation, regions, preferences }),
    }),
  );
}

/** Sends accounts that are behind what the stack set defines already, and nobody else anything. */
export async function healInstances(drive: Drive, heals: readonly Heal[], stackSet: StackSet): Promise<Driven> {
  const preferences = healPreferences(drive.request.preferences);
  return sendAgain(drive, { purpose: 'heal', targets: heals, kept: stackSet, preferences });
}

export interface SendingAgain {
  readonly purpose: 'heal' | 'wave' | 'canary';
  readonly targets: readonly UpdateTargets[];
  /** What the stack set defines by now. */
  readonly kept: Pick<StackSet, 'description' | 'capabilities' | 'parameters'>;
  readonly preferences: OperationPreferences;
}

/** Sends accounts what the stack set defines by now, one call after another. */
export async function sendAgain(drive: Drive, { purpose, targets, kept, preferences }: SendingAgain): Promise<Driven> {
  const { ports, request } = drive;
  const { description, capabilities, parameters } = kept;
  return inTurn(targets, (heal) =>
    sendOperation(drive, {
      purpose,
      action: 'UPDATE',
      accountIds: heal.accountIds,
      preferences,
      send: (operationId) =>
        ports.stackSets.healInstances(request.stackSet, {
          operationId,
          heal,
          regions: request.targets.regions,
          preferences,
          kept: { description, capabilities, parameterNames: Object.keys(parameters) },
        }),
    }),
  );
}

/** A step that is not green ends the rollout. */
export async function inTurn<Item>(items: readonly Item[], drive: (item: Item) => Promise<Driven>): Promise<Driven> {
  let driven = nothingDriven;
  for (const item of items) {
    driven = joinDriven(driven, await drive(item));
    if (!isGreenSoFar(driven)) return driven;
  }
  return driven;
}

const doings: Readonly<Record<Sending['purpose'], string>> = {
  canary: 'Sending the new version to the canaries,',
  wave: 'Sending the new version to',
  rollback: 'Rolling back',
  heal: 'Bringing up to date',
  'first-deployment': 'Creating instances in',
};

/** One operation that is to be sent. */
export interface Sending {
  readonly purpose: OperationIdFacts['purpose'];
  readonly action: OperationAction;
  readonly accountIds: readonly string[];
  readonly preferences: OperationPreferences;
  readonly send: (operationId: string) => Promise<void>;
}

/** Sends one operation under an id of our own, and follows it to its end. */
export async function sendOperation(drive: Drive, sending: Sending): Promise<Driven> {
  const { ports, digest } = drive;
  if (ports.interruption.requested.aborted) return { ...nothingDriven, end: { kind: 'interrupted' } };
  const { purpose, accountIds } = sending;
  const { runId, runAttempt } = ports.run;
  drive.sent.count += 1;
  const operationId = newOperationId({ digest, purpose, runId, runAttempt, index: drive.sent.count });
  const accounts = accountIds.length === 1 ? '1 account' : `${accountIds.length} accounts`;
  ports.log.info(`${doings[purpose]} ${accounts} (operation ${operationId})`);
  const own: OwnOperation = {
    operation: presumeAccepted(drive, operationId, sending),
    startedBy: 'action',
    purpose,
    accountIds,
  };
  const sent = await attempt(() => sending.send(operationId));
  if (sent.kind === 'done') return driveOperation(drive, own);
  if (sent.error.code === 'operation-in-progress') {
    ports.log.warning(sent.error.message);
    return { ...nothingDriven, end: { kind: 'stolen', by: await findInTheWay(drive, sent.error) }, error: sent.error };
  }
  // It may have been started although nobody could say so: then it is told as what goes on.
  const mayRun = sent.error.operationId === operationId;
  const operations = mayRun ? [{ operation: own.operation, startedBy: 'action', purpose } as const] : [];
  return failedAfter({ ...nothingDriven, operations }, sent.error);
}

/** AWS names the operation in the way; its list may not show it yet. */
async function findInTheWay(
  { ports: { stackSets }, request }: Drive,
  { operationId }: UserError,
): Promise<Operation | undefined> {
  if (operationId === undefined) return undefined;
  const look = await attempt(() => stackSets.findOperation(request.stackSet, operationId));
  return look.kind === 'done' ? look.value : undefined;
}

/** What AWS has accepted is in flight, even when it can never be looked at. */
function presumeAccepted(
  { ports }: Drive,
  id: string,
  { action, preferences }: Pick<Sending, 'action' | 'preferences'>,
): Operation {
  return {
    id,
    action,
    status: 'RUNNING',
    createdAt: ports.clock.now(),
    endedAt: undefined,
    preferences,
    failedInstances: undefined,
    statusReason: undefined,
  };
}
