import { operationAnswer, operationSummary, resultAnswer } from './cloudformation-answers.ts';
import { requireOperableStackSet, requireStackSet } from './cloudformation-caller.ts';
import { requireInstance } from './cloudformation-instances.ts';
import { pageOf, renderPageOf } from './cloudformation-paging.ts';
import { driftWork } from '../operations/drift.ts';
import { isInFlight } from '../operations/operation.ts';
import type { Operation } from '../operations/operation.ts';
import {
  findRepeated,
  operationInProgress,
  requireIdle,
  stopOperation,
  submitOperation,
} from '../operations/operation-queue.ts';
import { parseIdentity, parsePreferences } from './operation-request.ts';
import { membersOf } from '../../record.ts';
import { findList, findText, findTextList, requireText } from '../../wire/request-members.ts';
import { AwsError } from '../../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import { validationError } from '../stacks/stack-set.ts';
import type { StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

export function describeStackSetOperation(world: World, request: ServiceRequest): ServiceAnswer {
  const stackSet = requireStackSet(world, request);
  const operation = requireOperation(stackSet, requireText(request.input, 'OperationId'));
  return { StackSetOperation: operationAnswer(world, stackSet, operation) };
}

/** Newest first, with the lag of the list. */
export function listStackSetOperations(world: World, request: ServiceRequest): ServiceAnswer {
  const stackSet = requireStackSet(world, request);
  const asOf = world.secondsAgo(world.lagSecondsOf('ListStackSetOperations'));
  const seen = stackSet.operations.flatMap((operation) => {
    const status = operation.timeline.asOf(asOf);
    return status === undefined ? [] : [operationSummary(world, operation, status)];
  });
  return pageOf(seen.toReversed(), request.input);
}

/** With the lag of the list: a result that is younger than the lag is missing. */
export function listStackSetOperationResults(world: World, request: ServiceRequest): ServiceAnswer {
  const { input } = request;
  const stackSet = requireStackSet(world, request);
  const operation = requireOperation(stackSet, requireText(input, 'OperationId'));
  const statuses = findStatusFilter(input);
  const asOf = world.secondsAgo(world.lagSecondsOf('ListStackSetOperationResults'));
  const seen = operation.results.flatMap((result) => {
    const state = result.timeline.asOf(asOf);
    if (state === undefined || statuses?.includes(state.status) === false) return [];
    return [{ result, state }];
  });
  return renderPageOf(seen, input, ({ result, state }) => resultAnswer(world, result, state));
}

export function stopStackSetOperation(world: World, request: ServiceRequest): ServiceAnswer {
  const stackSet = requireOperableStackSet(world, request);
  stopOperation(world, requireOperation(stackSet, requireText(request.input, 'OperationId')));
  return {};
}

/** Even with managed execution only one drift detection runs at a time; a second one is not queued. */
export function detectStackSetDrift(world: World, request: ServiceRequest): ServiceAnswer {
  const stackSet = requireOperableStackSet(world, request);
  const identity = parseIdentity(world, request);
  const repeated = findRepeated(stackSet, identity.id, identity.fingerprint);
  if (repeated !== undefined) return { OperationId: repeated.id };
  const other = stackSet.operations.find((operation) => operation.action === 'DETECT_DRIFT' && isInFlight(operation));
  if (other !== undefined) throw operationInProgress(stackSet, other);
  requireIdle(stackSet);
  const preferences = parsePreferences(request.input);
  const work = driftWork(world, stackSet);
  submitOperation(world, stackSet, { ...identity, action: 'DETECT_DRIFT', origin: 'request', preferences, work });
  return { OperationId: identity.id };
}

/** What this detection has found in the instance; nothing when another one has checked it last. */
export function listStackInstanceResourceDrifts(world: World, request: ServiceRequest): ServiceAnswer {
  const { input } = request;
  const stackSet = requireStackSet(world, request);
  const { id: operationId } = requireOperation(stackSet, requireText(input, 'OperationId'));
  const account = requireText(input, 'StackInstanceAccount');
  const instance = requireInstance(stackSet, account, requireText(input, 'StackInstanceRegion'));
  const wanted = findTextList(input, 'StackInstanceResourceDriftStatuses');
  const { driftFinding: found } = instance;
  const drifts = (found?.operationId === operationId ? found.drifts : []).filter(
    ({ status }) => wanted?.includes(status) ?? true,
  );
  return pageOf(
    drifts.map((drift) => ({
      StackId: instance.stackId,
      LogicalResourceId: drift.logicalId,
      PhysicalResourceId: drift.physicalId,
      ResourceType: drift.resourceType,
      PropertyDifferences: drift.differences,
      StackResourceDriftStatus: drift.status,
      Timestamp: instance.lastDriftCheck ?? world.clock.now(),
    })),
    input,
  );
}

export function requireOperation(stackSet: StackSet, id: string): Operation {
  const operation = stackSet.operations.find((candidate) => candidate.id === id);
  if (operation !== undefined) return operation;
  throw new AwsError('OperationNotFoundException', `Operation ${id} not found`, 404);
}

function findStatusFilter(input: ServiceRequest['input']): readonly string[] | undefined {
  const [filter, ...others] = findList(input, 'Filters') ?? [];
  if (filter === undefined) return undefined;
  const members = membersOf(filter);
  if (others.length > 0 || findText(members, 'Name') !== 'OPERATION_RESULT_STATUS') {
    throw validationError('Filters takes one filter, named OPERATION_RESULT_STATUS');
  }
  return findTextList(members, 'Values') ?? [];
}
