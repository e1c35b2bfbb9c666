import { pageOf } from './cloudformation-paging.ts';
import { tagsAnswer } from './cloudformation-answers.ts';
import {
  findCapabilities,
  findParameters,
  findTags,
  findTemplateBody,
  requireCapabilities,
  requireTemplateBody,
} from './definition-request.ts';
import { findFlag, findText, requireText } from '../../wire/request-members.ts';
import { AwsError } from '../../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import { validationError } from '../stacks/stack-set.ts';
import type { Stack } from '../stacks/stack.ts';
import { deleteStack as removeStack, deployStack, newStack } from '../operations/stack-deployment.ts';
import type { StackContent } from '../operations/stack-deployment.ts';
import { completeParameters, maskedParameters } from '../stacks/template-parameters.ts';
import { parseTemplate } from '../stacks/template.ts';
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
  afterAccountTime(world, stack, () => deployStack(world, stack, content));
  return { StackId: stack.stackId };
}

export function updateStack(world: World, request: ServiceRequest): ServiceAnswer {
  const stack = requireStack(world, request);
  if (!stack.status.endsWith('_COMPLETE') || stack.status === 'ROLLBACK_COMPLETE') {
    throw validationError(`Stack:${stack.stackId} is in ${stack.status} state and can not be updated.`);
  }
  const content = parseContent(world, request, stack);
  stack.status = 'UPDATE_IN_PROGRESS';
  afterAccountTime(world, stack, () => deployStack(world, stack, content));
  return { StackId: stack.stackId };
}

export function deleteStack(world: World, request: ServiceRequest): ServiceAnswer {
  const stack = findStack(world, request, requireText(request.input, 'StackName'));
  if (stack === undefined) return {};
  stack.status = 'DELETE_IN_PROGRESS';
  afterAccountTime(world, stack, () => {
    removeStack(world, stack);
  });
  return {};
}

export function describeStacks(world: World, request: ServiceRequest): ServiceAnswer {
  const name = findText(request.input, 'StackName');
  const stacks = name === undefined ? ownStacks(world, request) : [requireStack(world, request)];
  const { Summaries, NextToken } = pageOf(stacks.map(stackAnswer), request.input);
  return { Stacks: Summaries, NextToken };
}

export function getTemplate(world: World, request: ServiceRequest): ServiceAnswer {
  return { TemplateBody: requireStack(world, request).templateBody, StagesAvailable: ['Original', 'Processed'] };
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

function describeAhead(stack: Stack, content: StackContent): void {
  stack.templateBody = content.templateBody;
  stack.parameters = content.parameters;
  stack.tags = content.tags;
  stack.capabilities = content.capabilities;
}

function afterAccountTime(world: World, stack: Stack, run: () => void): void {
  world.clock.after(world.secondsFor(stack.accountId) * 1000, run);
}

function ownStacks(world: World, { caller, region }: ServiceRequest): readonly Stack[] {
  const all = [...world.stacksOf(caller.accountId).values()];
  return all.filter((stack) => stack.region === region && stack.status !== 'DELETE_COMPLETE');
}

function findStack(world: World, request: ServiceRequest, name: string): Stack | undefined {
  return ownStacks(world, request).find(({ stackName, stackId }) => stackName === name || stackId === name);
}

function requireStack(world: World, request: ServiceRequest): Stack {
  const name = requireText(request.input, 'StackName');
  const stack = findStack(world, request, name);
  if (stack === undefined) throw validationError(`Stack with id ${name} does not exist`);
  return stack;
}
