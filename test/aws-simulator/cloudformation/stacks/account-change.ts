import { findStack, renderStuck } from '../operations/instance-deployment.ts';
import type { OperationResult, OperationStatus, ResultState } from '../operations/operation.ts';
import { isObject, membersOf } from '../../record.ts';
import { deleteStack, deployStack } from '../operations/stack-deployment.ts';
import type { StackContent } from '../operations/stack-deployment.ts';
import { instanceKey, instancesOf, requireActive } from './stack-set.ts';
import type { StackInstance, StackSet } from './stack-set.ts';
import type { Stack } from './stack.ts';
import { parseBody } from './template.ts';
import { newTimeline } from '../operations/timeline.ts';
import type { World } from '../../world.ts';

/** Ids or names of accounts. Each must have an instance of the stack set, by default the newest one. */
export interface ChangedAccounts {
  readonly accounts: readonly string[];
  readonly stackSetName?: string;
  /** Default: wherever they have an instance. */
  readonly regions?: readonly string[];
}

interface Place {
  readonly stackSet: StackSet;
  readonly instance: StackInstance;
  readonly stack: Stack;
}

const exceeded = 'Cancelled since failure tolerance has exceeded';

/**
 * Makes accounts OUTDATED, like another client's update that stopped before it reached them. The instance is OUTDATED
 * and CANCELLED. Stack and role have the earlier definition; a set without one gets a definition with another session
 * length.
 */
export function outdate(world: World, change: ChangedAccounts): void {
  const places = placesOf(world, change);
  for (const { stackSet, instance, stack } of places) {
    const { templateBody, parameters, tags, capabilities } =
      stackSet.previousDefinition ?? makeEarlierContent(stackSet);
    const content = {
      templateBody,
      parameters: { ...parameters, ...instance.parameterOverrides },
      tags,
      capabilities,
    };
    const failure = deployStack(world, stack, content);
    if (failure !== undefined) throw new Error(`Account ${instance.accountId} cannot become outdated: ${failure}`);
  }
  recordFailedUpdate(world, places, 'CANCELLED', () => exceeded);
}

/**
 * Deletes instances, like a deletion that no request of this simulator made. With `isRetained` stack and role remain.
 */
export function loseInstances(world: World, change: ChangedAccounts & { readonly isRetained?: boolean }): void {
  for (const { stackSet, instance, stack } of placesOf(world, change)) {
    if (change.isRetained !== true) deleteStack(world, stack);
    stackSet.instances.delete(instanceKey(instance.accountId, instance.region));
  }
}

export interface StuckAccounts extends ChangedAccounts {
  /** Default: ROLLBACK_COMPLETE, without a role. After UPDATE_ROLLBACK_FAILED the role exists. */
  readonly state?: 'ROLLBACK_COMPLETE' | 'UPDATE_ROLLBACK_FAILED';
}

/** Gives stacks a status in which every operation fails until `unstick`. An update by another client has found it. */
export function stick(world: World, change: StuckAccounts): void {
  const places = placesOf(world, change);
  for (const { stack } of places) {
    const state = change.state ?? 'ROLLBACK_COMPLETE';
    if (state === 'ROLLBACK_COMPLETE') deleteStack(world, stack);
    stack.status = state;
    stack.isStuck = true;
  }
  recordFailedUpdate(world, places, 'FAILED', renderStuck);
}

/**
 * Acts as the account's owner: deletes a stack whose creation failed, or continues a rollback. The instance does not
 * show it.
 */
export function unstick(world: World, change: ChangedAccounts): void {
  for (const { stack } of placesOf(world, change)) {
    stack.isStuck = false;
    stack.status = stack.status === 'ROLLBACK_COMPLETE' ? 'DELETE_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
  }
}

/**
 * Makes instances INOPERABLE, like a failed deletion: no update includes them until `loseInstances` with `isRetained`.
 */
export function makeInoperable(world: World, change: ChangedAccounts): void {
  for (const { instance, stack } of placesOf(world, change)) {
    stack.status = 'DELETE_FAILED';
    instance.status = 'INOPERABLE';
    instance.detailedStatus = 'INOPERABLE';
    instance.statusReason = `Stack:${stack.stackId} is in DELETE_FAILED state`;
  }
}

export interface LeavingAccounts {
  /** Ids or names. */
  readonly accounts: readonly string[];
  /** `closed`: the account stays where it is; `gone`: the organization has it no more. */
  readonly how: 'gone' | 'closed' | { readonly movedTo: string };
}

/**
 * Accounts leave by themselves, and AWS keeps their instances: automatic deployment does not remove them. Stack and role
 * stay as they are.
 */
export function leave(world: World, { accounts, how }: LeavingAccounts): void {
  for (const account of accounts) {
    const found = world.requireAccount(account);
    if (how === 'closed') found.state = 'CLOSED';
    else if (how === 'gone') world.organization.removeAccount(found.id, { areInstancesLeft: true });
    else world.organization.moveAccount(found.id, world.parentId(how.movedTo), { areInstancesLeft: true });
  }
}

function placesOf(world: World, { accounts, stackSetName, regions }: ChangedAccounts): readonly Place[] {
  const stackSet = requireActive(world.stackSets, stackSetName);
  return accounts.flatMap((account) => {
    const { id } = world.requireAccount(account);
    const places = instancesOf(stackSet).flatMap((instance) => {
      const isMeant = instance.accountId === id && (regions?.includes(instance.region) ?? true);
      const stack = isMeant ? findStack(world, instance) : undefined;
      return stack === undefined ? [] : [{ stackSet, instance, stack }];
    });
    if (places.length === 0) throw new Error(`Account ${account} has no stack of ${stackSet.name}`);
    return places;
  });
}

/** Records another client's operation that began and failed at this moment, with results for these accounts only. */
function recordFailedUpdate(
  world: World,
  places: readonly Place[],
  status: 'FAILED' | 'CANCELLED',
  reasonOf: (stack: Stack) => string,
): void {
  const now = world.clock.now();
  const id = world.newUuid();
  const results = places.map(({ instance, stack }): OperationResult => {
    const statusReason = reasonOf(stack);
    Object.assign(instance, { status: 'OUTDATED', detailedStatus: status, statusReason, lastOperationId: id });
    const { accountId, region, targetedId } = instance;
    return { accountId, region, targetedId, timeline: newTimeline<ResultState>({ status, statusReason }, now) };
  });
  places[0]?.stackSet.operations.push({
    id,
    action: 'UPDATE',
    origin: 'foreign',
    fingerprint: '',
    preferences: {},
    deploymentTargets: undefined,
    retainStacks: undefined,
    createdAt: now,
    timeline: newTimeline<OperationStatus>('FAILED', now),
    results,
    statusReason: undefined,
    endedAt: now,
  });
}

/** The same template, but with another session length of its roles. */
function makeEarlierContent({ definition }: StackSet): StackContent {
  const document = parseBody(definition.templateBody);
  const resources: Record<string, unknown> = {};
  for (const [name, resource] of Object.entries(membersOf(document['Resources']))) {
    const properties = membersOf(membersOf(resource)['Properties']);
    const MaxSessionDuration = Number(properties['MaxSessionDuration']) === 43_200 ? 3600 : 43_200;
    const isRole = isObject(resource) && resource['Type'] === 'AWS::IAM::Role';
    resources[name] = isRole ? { ...resource, Properties: { ...properties, MaxSessionDuration } } : resource;
  }
  return { ...definition, templateBody: JSON.stringify({ ...document, Resources: resources }) };
}
