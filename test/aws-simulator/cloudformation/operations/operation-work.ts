import type { TargetAccount } from './deployment-targets.ts';
import type { OperationAction } from './operation.ts';
import { deployInstance, removeInstance, skipSuspended } from './instance-deployment.ts';
import type { OperationWork } from './operation-run.ts';
import { instanceKey, instancesOf } from '../stacks/stack-set.ts';
import type { Definition, StackInstance, StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

type Parameters = Readonly<Record<string, string>>;

export interface CreateTargets {
  readonly accounts: readonly TargetAccount[];
  readonly organizationalUnitIds: readonly string[];
  readonly regions: readonly string[];
  readonly parameterOverrides: Parameters;
}

/** Creates missing instances and retries OUTDATED ones. A CURRENT one stays as it is and has no result. */
export function createWork(world: World, stackSet: StackSet, targets: CreateTargets): OperationWork {
  return {
    ...deployment(world, stackSet, 'CREATE'),
    begin: (operation) => {
      addTargets(stackSet, targets);
      const members = targets.accounts.filter((account) => isStillMember(world, stackSet, account));
      const due = targets.regions
        .flatMap((region) => members.map((account) => findOrAdd(stackSet, account, region, targets)))
        .filter(({ status }) => status === 'OUTDATED');
      return markPending(due, operation.id);
    },
  };
}

/** An account that leaves the organization while the operation is QUEUED no longer admits StackSets. */
function isStillMember({ organization }: World, { permissionModel }: StackSet, { accountId }: TargetAccount): boolean {
  return permissionModel !== 'SERVICE_MANAGED' || organization.accounts.has(accountId);
}

export interface DefinitionChange {
  /** Undefined when the request has neither a template nor parameters. */
  readonly definition: (before: Definition) => Definition;
  /** All instances become OUTDATED before the first one is updated. */
  readonly marksOutdated: boolean;
}

/** Updates the selected instances. The set keeps the new definition even if the operation fails. */
export function updateWork(
  world: World,
  stackSet: StackSet,
  select: () => readonly StackInstance[],
  change?: DefinitionChange & { readonly apply: () => void },
): OperationWork {
  return {
    ...deployment(world, stackSet, 'UPDATE'),
    begin: (operation) => {
      if (change !== undefined) applyChange(stackSet, change);
      return markPending(
        select().filter(({ status }) => status !== 'INOPERABLE'),
        operation.id,
      );
    },
  };
}

export function deleteWork(
  world: World,
  stackSet: StackSet,
  select: () => readonly StackInstance[],
  options: { readonly isRetained: boolean; readonly onBegin?: () => void },
): OperationWork {
  return {
    ...deployment(world, stackSet, 'DELETE'),
    begin: (operation) => {
      const due = markPending(select(), operation.id);
      options.onBegin?.();
      return due;
    },
    perform: (instance) => removeInstance(world, stackSet, instance, options.isRetained),
  };
}

/** The instances of an operation: OUTDATED and PENDING until their turn comes. */
export function markPending(instances: readonly StackInstance[], operationId: string): readonly StackInstance[] {
  for (const instance of instances) {
    if (instance.status !== 'INOPERABLE') instance.status = 'OUTDATED';
    instance.detailedStatus = 'PENDING';
    instance.statusReason = undefined;
    instance.lastOperationId = operationId;
  }
  return instances;
}

function deployment(world: World, stackSet: StackSet, action: Exclude<OperationAction, 'DETECT_DRIFT'>): OperationWork {
  return {
    begin: () => [],
    skip: skipSuspended(world),
    onStart: (instance) => {
      instance.detailedStatus = 'RUNNING';
    },
    perform: (instance) => deployInstance(world, stackSet, instance, action),
    onCancel: (instance, reason) => {
      instance.detailedStatus = 'CANCELLED';
      instance.statusReason = reason;
    },
    secondsFor: ({ accountId }) => world.secondsFor(accountId),
  };
}

function applyChange(stackSet: StackSet, change: DefinitionChange & { readonly apply: () => void }): void {
  stackSet.previousDefinition = stackSet.definition;
  stackSet.definition = change.definition(stackSet.definition);
  stackSet.isModified = true;
  change.apply();
  if (!change.marksOutdated) return;
  for (const instance of instancesOf(stackSet)) if (instance.status === 'CURRENT') instance.status = 'OUTDATED';
}

function addTargets(stackSet: StackSet, { organizationalUnitIds, regions }: CreateTargets): void {
  for (const id of organizationalUnitIds) {
    stackSet.targets.set(id, new Set([...(stackSet.targets.get(id) ?? []), ...regions]));
  }
}

function findOrAdd(
  stackSet: StackSet,
  target: TargetAccount,
  region: string,
  { parameterOverrides }: CreateTargets,
): StackInstance {
  const present = stackSet.instances.get(instanceKey(target.accountId, region));
  return present ?? addInstance(stackSet, target, region, parameterOverrides);
}

/** Returns the instance that the set has from now on. */
export function addInstance(
  stackSet: StackSet,
  target: TargetAccount,
  region: string,
  parameterOverrides: Parameters = {},
): StackInstance {
  const instance = newInstance(target, region, parameterOverrides);
  const key = instanceKey(target.accountId, region);
  return stackSet.instances.set(key, instance).get(key) ?? instance;
}

function newInstance(target: TargetAccount, region: string, parameterOverrides: Parameters): StackInstance {
  return {
    ...target,
    region,
    status: 'OUTDATED',
    detailedStatus: 'PENDING',
    statusReason: undefined,
    stackId: undefined,
    lastOperationId: undefined,
    parameterOverrides,
    driftStatus: 'NOT_CHECKED',
    lastDriftCheck: undefined,
  };
}
