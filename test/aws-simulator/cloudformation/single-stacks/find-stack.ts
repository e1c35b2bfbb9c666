import { requireText } from '../../wire/request-members.ts';
import type { ServiceRequest } from '../../service.ts';
import { validationError } from '../stacks/stack-set.ts';
import type { Stack } from '../stacks/stack.ts';
import type { World } from '../../world.ts';

/** The stacks of the caller's own account and Region that are not deleted. */
export function ownStacks(world: World, request: ServiceRequest): readonly Stack[] {
  return allStacks(world, request).filter(({ status }) => status !== 'DELETE_COMPLETE');
}

/** By name or id. */
export function findStack(world: World, request: ServiceRequest, name: string): Stack | undefined {
  return ownStacks(world, request).find(({ stackName, stackId }) => stackName === name || stackId === name);
}

/** Throws ValidationError in AWS's words. */
export function requireStack(world: World, request: ServiceRequest): Stack {
  return required(request, (name) => findStack(world, request, name));
}

/** Like requireStack, for a call that only reads: it also finds a deleted stack by its id. */
export function requireReadableStack(world: World, request: ServiceRequest): Stack {
  return required(
    request,
    (name) => findStack(world, request, name) ?? allStacks(world, request).find(({ stackId }) => stackId === name),
  );
}

function required({ input }: ServiceRequest, find: (name: string) => Stack | undefined): Stack {
  const name = requireText(input, 'StackName');
  const stack = find(name);
  if (stack === undefined) throw validationError(`Stack with id ${name} does not exist`);
  return stack;
}

function allStacks(world: World, { caller, region }: ServiceRequest): readonly Stack[] {
  return [...world.stacksOf(caller.accountId).values()].filter((stack) => stack.region === region);
}
