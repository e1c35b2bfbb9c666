import { pageOf } from '../api/cloudformation-paging.ts';
import { requireReadableStack } from './find-stack.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import type { Stack, StackEvent, StackResource } from '../stacks/stack.ts';
import type { World } from '../../world.ts';

/** The verb of a change in the statuses of its events. */
export type StackChange = 'CREATE' | 'UPDATE' | 'DELETE';

/** Notes that a change of the stack begins. */
export function recordBegin(world: World, stack: Stack, change: StackChange, token: string | undefined): void {
  note(world, stack, { status: `${change}_IN_PROGRESS`, reason: 'User Initiated', token });
}

/** Notes how a change ended: what became of each resource, then of the stack. */
export function recordEnd(
  world: World,
  stack: Stack,
  { change, token, failure }: { change: StackChange; token: string | undefined; failure: string | undefined },
): void {
  if (failure === undefined) {
    for (const resource of stack.resources) note(world, stack, { status: `${change}_COMPLETE`, resource, token });
  } else {
    const { logicalId, type, reason } = parseFailure(failure);
    const resource = { logicalId, type, physicalId: '' };
    note(world, stack, { status: `${change}_FAILED`, resource, reason, token });
    const why = `The following resource(s) failed to ${change.toLowerCase()}: [${logicalId}].`;
    // Nothing is rolled back where the caller asked for that, and nowhere after a deletion.
    if (stack.status === `${change}_FAILED`) {
      note(world, stack, { status: stack.status, reason: why, token });
      return;
    }
    const status = change === 'CREATE' ? 'ROLLBACK_IN_PROGRESS' : 'UPDATE_ROLLBACK_IN_PROGRESS';
    note(world, stack, { status, reason: `${why} Rollback requested by user.`, token });
  }
  note(world, stack, { status: stack.status, token });
}

export function describeStackEvents(world: World, request: ServiceRequest): ServiceAnswer {
  const stack = requireReadableStack(world, request);
  const newestFirst = stack.events.toReversed().map((event) => ({
    EventId: event.id,
    StackId: stack.stackId,
    StackName: stack.stackName,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceType: event.type,
    Timestamp: event.at,
    ResourceStatus: event.status,
    ResourceStatusReason: event.reason,
    ClientRequestToken: event.token,
  }));
  const { Summaries, NextToken } = pageOf(newestFirst, request.input);
  return { StackEvents: Summaries, NextToken };
}

export function listStackResources(world: World, request: ServiceRequest): ServiceAnswer {
  const stack = requireReadableStack(world, request);
  const { Summaries, NextToken } = pageOf(stack.resources.map(resourceAnswer(stack)), request.input);
  return { StackResourceSummaries: Summaries, NextToken };
}

export function describeStackResources(world: World, request: ServiceRequest): ServiceAnswer {
  const stack = requireReadableStack(world, request);
  const { stackId: StackId, stackName: StackName } = stack;
  const answers = stack.resources.map(resourceAnswer(stack));
  return {
    StackResources: answers.map(({ LastUpdatedTimestamp: Timestamp, ...answer }) => ({
      StackId,
      StackName,
      Timestamp,
      ...answer,
    })),
  };
}

function resourceAnswer(stack: Stack): (resource: StackResource) => ServiceAnswer & { LastUpdatedTimestamp: Date } {
  const isUpdated = stack.updatedAt !== undefined;
  return ({ logicalId, physicalId, type }) => ({
    LogicalResourceId: logicalId,
    PhysicalResourceId: physicalId,
    ResourceType: type,
    LastUpdatedTimestamp: stack.updatedAt ?? stack.createdAt,
    ResourceStatus: isUpdated ? 'UPDATE_COMPLETE' : 'CREATE_COMPLETE',
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
  });
}

interface Noted {
  readonly status: string;
  readonly reason?: string | undefined;
  readonly token: string | undefined;
  /** Default: the stack itself. */
  readonly resource?: Pick<StackResource, 'logicalId' | 'type' | 'physicalId'>;
}

function note(world: World, stack: Stack, { status, reason, token, resource }: Noted): void {
  const own = { logicalId: stack.stackName, type: 'AWS::CloudFormation::Stack', physicalId: stack.stackId };
  const { logicalId, type, physicalId } = resource ?? own;
  const event: StackEvent = {
    id: world.newUuid(),
    at: world.clock.now(),
    logicalId,
    type,
    physicalId,
    status,
    reason,
    token,
  };
  stack.events.push(event);
}

/** The parts of the text that an instance of a stack set shows for the same failure. */
function parseFailure(failure: string): { readonly logicalId: string; readonly type: string; readonly reason: string } {
  const [, logicalId = '', type = '', reason = failure] =
    /^ResourceLogicalId:(.*?), ResourceType:(.*?), ResourceStatusReason:(.*)$/s.exec(failure) ?? [];
  return { logicalId, type, reason };
}
