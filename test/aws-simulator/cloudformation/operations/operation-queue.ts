import { isInFlight } from './operation.ts';
import type {
  DeploymentTargets,
  Operation,
  OperationAction,
  OperationOrigin,
  OperationPreferences,
} from './operation.ts';
import { OperationRun } from './operation-run.ts';
import type { OperationWork } from './operation-run.ts';
import { AwsError } from '../../service.ts';
import type { StackSet } from '../stacks/stack-set.ts';
import { newTimeline } from './timeline.ts';
import type { World } from '../../world.ts';

export interface OperationRequest {
  readonly id: string;
  readonly action: OperationAction;
  readonly origin: OperationOrigin;
  readonly fingerprint: string;
  readonly preferences: OperationPreferences;
  readonly deploymentTargets?: DeploymentTargets | undefined;
  readonly retainStacks?: boolean | undefined;
  readonly work: OperationWork;
}

const runs = new WeakMap<Operation, OperationRun>();

/**
 * The operation that an earlier request with the same id and content started; undefined for a new id. Throws
 * OperationIdAlreadyExistsException for other content, StaleRequestException when another operation has followed.
 */
export function findRepeated(stackSet: StackSet, id: string, fingerprint: string): Operation | undefined {
  const earlier = stackSet.operations.find((operation) => operation.id === id);
  if (earlier === undefined) return undefined;
  if (earlier.fingerprint !== fingerprint) {
    throw new AwsError('OperationIdAlreadyExistsException', `The specified operation ID already exists: ${id}`, 409);
  }
  if (stackSet.operations.at(-1) !== earlier) {
    const message =
      'Another operation has been performed on this StackSet since the specified operation was performed.';
    throw new AwsError('StaleRequestException', message, 409);
  }
  return earlier;
}

/** Throws OperationInProgressException when an operation runs and the set does not queue. */
export function requireIdle(stackSet: StackSet, origin: OperationOrigin = 'request'): void {
  const other = stackSet.operations.find(isInFlight);
  if (other === undefined || stackSet.managedExecution || origin !== 'request') return;
  throw operationInProgress(stackSet, other);
}

export function operationInProgress(stackSet: StackSet, other: Operation): AwsError {
  const message = `Another Operation on StackSet ${stackSet.arn} is in progress: ${other.id}`;
  return new AwsError('OperationInProgressException', message, 409);
}

/** Starts an operation, or queues it after those in flight. Call requireIdle and findRepeated first. */
export function submitOperation(world: World, stackSet: StackSet, request: OperationRequest): Operation {
  const { work, ...rest } = request;
  const isQueued = stackSet.operations.some(isInFlight);
  const now = world.clock.now();
  const forced = request.origin === 'request' ? world.preferencesOf(request.action) : undefined;
  const operation: Operation = {
    ...rest,
    preferences: forced ?? request.preferences,
    deploymentTargets: request.deploymentTargets,
    retainStacks: request.retainStacks,
    createdAt: now,
    timeline: newTimeline(isQueued ? 'QUEUED' : 'RUNNING', now),
    results: [],
    statusReason: undefined,
    endedAt: undefined,
  };
  stackSet.operations.push(operation);
  const run = new OperationRun(world, operation, work, () => {
    startNext(stackSet);
  });
  runs.set(operation, run);
  if (!isQueued) run.start();
  return operation;
}

/** Throws InvalidOperationException unless the operation is in flight and not already stopping. */
export function stopOperation(world: World, operation: Operation): void {
  switch (operation.timeline.latest()) {
    case 'RUNNING':
      runs.get(operation)?.stop();
      return;
    case 'QUEUED':
      operation.timeline.set('STOPPED', world.clock.now());
      operation.endedAt = world.clock.now();
      return;
    case 'STOPPING':
      return;
    case 'SUCCEEDED':
    case 'FAILED':
    case 'STOPPED':
      throw new AwsError(
        'InvalidOperationException',
        `Operation ${operation.id} is not in progress and cannot be stopped`,
      );
  }
}

function startNext(stackSet: StackSet): void {
  const next = stackSet.operations.find(isInFlight);
  if (next?.timeline.latest() === 'QUEUED') runs.get(next)?.start();
}
