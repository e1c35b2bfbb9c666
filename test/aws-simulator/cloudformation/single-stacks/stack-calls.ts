import { pageOf } from '../api/cloudformation-paging.ts';
import { tagsAnswer } from '../api/cloudformation-answers.ts';
import {
  findCapabilities,
  findParameters,
  findTags,
  findTemplateBody,
  requireCapabilities,
  requireTemplateBody,
} from '../api/definition-request.ts';
import { findStack, ownStacks, requireReadableStack, requireStack } from './find-stack.ts';
import { recordBegin, recordEnd } from './stack-events.ts';
import type { StackChange } from './stack-events.ts';
import { canonicalText } from '../../record.ts';
import { findChoice, findFlag, findText, requireText } from '../../wire/request-members.ts';
import { AwsError } from '../../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import { validationError } from '../stacks/stack-set.ts';
import type { Stack } from '../stacks/stack.ts';
import { deleteStack as removeStack, deployStack, newStack } from '../operations/stack-deployment.ts';
import type { StackContent } from '../operations/stack-deployment.ts';
import { completeParameters, maskedParameters } from '../stacks/template-parameters.ts';
import { parseBody, parseTemplate } from '../stacks/template.ts';
import type { World } from '../../world.ts';

/** Creates a stack in the caller's own account. After the account's time the stack is complete, or rolled back. */
export function createStack(world: World, request: ServiceRequest): ServiceAnswer {
  const { input, caller, region } = request;
  const stackName = requireText(input, 'StackName');
  const content = parseContent(world, request, undefined);
  const present = findStack(world, request, stackName);
  if (present !== undefined) {
    throw new AwsError('AlreadyExistsException', `Stack [${stackName}] already exists`);
  }
  const stack = newStack(world, { accountId: caller.accountId, region, stackName });
  describeAhead(stack, content);
  const onFailure = findChoice(input, 'OnFailure', ['DO_NOTHING', 'ROLLBACK', 'DELETE']) ?? 'ROLLBACK';
  const run = (): string | undefined => {
    const failure = deployStack(world, stack, content, takeRefusal(world, stack, 'CREATE'));
    if (failure !== undefined && onFailure === 'DO_NOTHING') stack.status = 'CREATE_FAILED';
    if (failure !== undefined && onFailure === 'DELETE') removeStack(world, stack);
    return failure;
  };
  change(world, stack, request, { kind: 'CREATE', run });
  return { StackId: stack.stackId };
}

export function updateStack(world: World, request: ServiceRequest): ServiceAnswer {
  const stack = requireStack(world, request);
  if (!stack.status.endsWith('_COMPLETE') || stack.status === 'ROLLBACK_COMPLETE') {
    throw validationError(`Stack:${stack.stackId} is in ${stack.status} state and can not be updated.`);
  }
  const content = parseContent(world, request, stack);
  if (isSame(stack, content)) throw validationError('No updates are to be performed.');
  stack.status = 'UPDATE_IN_PROGRESS';
  change(world, stack, request, { kind: 'UPDATE', run: () => deployStack(world, stack, content) });
  return { StackId: stack.stackId };
}

export function deleteStack(world: World, request: ServiceRequest): ServiceAnswer {
  const stack = findStack(world, request, requireText(request.input, 'StackName'));
  if (stack === undefined || stack.status === 'DELETE_IN_PROGRESS') return {};
  stack.status = 'DELETE_IN_PROGRESS';
  const run = (): string | undefined => {
    const refusal = takeRefusal(world, stack, 'DELETE');
    stack.statusReason = refusal;
    if (refusal === undefined) removeStack(world, stack);
    else stack.status = 'DELETE_FAILED';
    return refusal;
  };
  change(world, stack, request, { kind: 'DELETE', run });
  return {};
}

export function describeStacks(world: World, request: ServiceRequest): ServiceAnswer {
  const name = findText(request.input, 'StackName');
  const stacks = name === undefined ? ownStacks(world, request) : [requireReadableStack(world, request)];
  const { Summaries, NextToken } = pageOf(stacks.map(stackAnswer), request.input);
  return { Stacks: Summaries, NextToken };
}

export function getTemplate(world: World, request: ServiceRequest): ServiceAnswer {
  return {
    TemplateBody: requireReadableStack(world, request).templateBody,
    StagesAvailable: ['Original', 'Processed'],
  };
}

function stackAnswer(stack: Stack): ServiceAnswer {
  return {
    StackId: stack.stackId,
    StackName: stack.stackName,
    CreationTime: stack.createdAt,
    LastUpdatedTime: stack.updatedAt,
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    Parameters: maskedParameters(parseTemplate(stack.templateBody), stack.parameters),
    Capabilities: stack.capabilities,
    Tags: tagsAnswer(stack.tags),
    Outputs: Object.entries(stack.outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
    DriftInformation: { StackDriftStatus: 'NOT_CHECKED' },
    DisableRollback: false,
    EnableTerminationProtection: false,
    NotificationARNs: [],
    RollbackConfiguration: {},
  };
}

function parseContent(world: World, { input }: ServiceRequest, before: Stack | undefined): StackContent {
  const isPrevious = findFlag(input, 'UsePreviousTemplate') === true && before !== undefined;
  const templateBody =
    (isPrevious ? before.templateBody : findTemplateBody(world, input)) ?? requireTemplateBody(world, input);
  const template = parseTemplate(templateBody);
  const capabilities = findCapabilities(input);
  const parameters = completeParameters(template, findParameters(input) ?? new Map(), before?.parameters);
  requireCapabilities(template, capabilities);
  return { templateBody, parameters, tags: findTags(input) ?? before?.tags ?? {}, capabilities };
}

/** The account refuses what the stack does, as it refuses an operation of a stack set. */
function takeRefusal(world: World, stack: Stack, action: 'CREATE' | 'DELETE'): string | undefined {
  const { accountId, region, stackId, stackName } = stack;
  return world.takeRefusal(accountId, action, () => ({ roleName: stackName, stackId, region }))?.text;
}

function describeAhead(stack: Stack, content: StackContent): void {
  stack.templateBody = content.templateBody;
  stack.parameters = content.parameters;
  stack.tags = content.tags;
  stack.capabilities = content.capabilities;
}

interface Change {
  readonly kind: StackChange;
  /** Returns the text of a failure. */
  readonly run: () => string | undefined;
}

/** A change begins at once and ends after the account's time. */
function change(world: World, stack: Stack, { input }: ServiceRequest, { kind, run }: Change): void {
  const token = findText(input, 'ClientRequestToken');
  recordBegin(world, stack, kind, token);
  world.clock.after(world.secondsFor(stack.accountId) * 1000, () => {
    // Its deletion has begun meanwhile: the creation goes no further.
    if (kind === 'CREATE' && stack.status !== 'CREATE_IN_PROGRESS') return;
    const failure = run();
    recordEnd(world, stack, { change: kind, token, failure });
  });
}

/** Whether an update would change nothing: AWS compares templates by structure. */
function isSame(stack: Stack, { templateBody, parameters, tags }: StackContent): boolean {
  const before = [parseBody(stack.templateBody), stack.parameters, stack.tags];
  return canonicalText(before) === canonicalText([parseBody(templateBody), parameters, tags]);
}
