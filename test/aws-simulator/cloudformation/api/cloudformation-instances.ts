import { instanceSummary } from './cloudformation-answers.ts';
import {
  administratorOf,
  requireOperableStackSet,
  requireOrganizationAdministrator,
  requireStackSet,
} from './cloudformation-caller.ts';
import { pageOf, renderPageOf } from './cloudformation-paging.ts';
import { resolveInstances, resolveNewTargets } from '../operations/deployment-targets.ts';
import type { DeploymentTargets, OperationAction } from '../operations/operation.ts';
import { findRepeated, requireIdle, submitOperation } from '../operations/operation-queue.ts';
import {
  parseChangeTargets,
  parseIdentity,
  parseOverrides,
  parsePreferences,
  parseTargets,
  requireRegions,
} from './operation-request.ts';
import type { OperationWork } from '../operations/operation-run.ts';
import { createWork, deleteWork, updateWork } from '../operations/operation-work.ts';
import { membersOf } from '../../record.ts';
import { findFlag, findList, findMembers, findText, findTextList, requireText } from '../../wire/request-members.ts';
import type { Members } from '../../wire/request-members.ts';
import { AwsError } from '../../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import { instanceKey, instancesAsOf, instancesOf, validationError } from '../stacks/stack-set.ts';
import type { StackInstance, StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

export function createStackInstances(world: World, request: ServiceRequest): ServiceAnswer {
  return startOperation(world, request, 'CREATE', (stackSet) => {
    const targets = requireTargets(parseTargets(world, request.input));
    const accounts = resolveNewTargets(world, stackSet, targets);
    const regions = requireRegions(request.input);
    const parameterOverrides = parseOverrides(request.input) ?? {};
    const { organizationalUnitIds } = targets;
    return {
      targets,
      work: createWork(world, stackSet, { accounts, organizationalUnitIds, regions, parameterOverrides }),
    };
  });
}

export function updateStackInstances(world: World, request: ServiceRequest): ServiceAnswer {
  return startOperation(world, request, 'UPDATE', (stackSet) => {
    const { targets, select } = parseSelection(world, stackSet, request.input);
    const overrides = parseOverrides(request.input);
    const work = updateWork(world, stackSet, () => {
      const instances = select();
      if (overrides !== undefined) for (const instance of instances) instance.parameterOverrides = overrides;
      return instances;
    });
    return { targets, work };
  });
}

export function deleteStackInstances(world: World, request: ServiceRequest): ServiceAnswer {
  const isRetained = findFlag(request.input, 'RetainStacks');
  if (isRetained === undefined) throw validationError('RetainStacks must be specified');
  return startOperation(world, request, 'DELETE', (stackSet) => {
    const { targets, regions, select } = parseSelection(world, stackSet, request.input);
    const onBegin = () => {
      forgetTargets(stackSet, targets, regions);
    };
    return { targets, work: deleteWork(world, stackSet, select, { isRetained, onBegin }), retainStacks: isRetained };
  });
}

export function describeStackInstance(world: World, request: ServiceRequest): ServiceAnswer {
  const stackSet = requireStackSet(world, request);
  const instance = requireInstance(
    stackSet,
    requireText(request.input, 'StackInstanceAccount'),
    requireText(request.input, 'StackInstanceRegion'),
  );
  const ParameterOverrides = Object.entries(instance.parameterOverrides).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  }));
  return { StackInstance: { ...instanceSummary(world, stackSet, instance), ParameterOverrides } };
}

/** The instances as the list shows them, with its lag. */
export function listStackInstances(world: World, request: ServiceRequest): ServiceAnswer {
  const { input } = request;
  const stackSet = requireStackSet(world, request);
  const account = findText(input, 'StackInstanceAccount');
  const region = findText(input, 'StackInstanceRegion');
  const filters = (findList(input, 'Filters') ?? []).map(parseFilter);
  const lagSeconds = world.lagSecondsOf('ListStackInstances');
  const seen = lagSeconds === 0 ? instancesOf(stackSet) : instancesAsOf(stackSet, world.secondsAgo(lagSeconds));
  const found = seen.filter(
    (instance) =>
      (account === undefined || instance.accountId === account) &&
      (region === undefined || instance.region === region) &&
      filters.every((matches) => matches(instance)),
  );
  return renderPageOf(found, input, (instance) => instanceSummary(world, stackSet, instance));
}

export function listAutoDeploymentTargets(world: World, request: ServiceRequest): ServiceAnswer {
  const stackSet = requireStackSet(world, request);
  const targets = stackSet.autoDeployment?.enabled === true ? [...stackSet.targets] : [];
  return pageOf(
    targets.map(([OrganizationalUnitId, regions]) => ({ OrganizationalUnitId, Regions: [...regions] })),
    request.input,
  );
}

export function requireInstance(stackSet: StackSet, accountId: string, region: string): StackInstance {
  const instance = stackSet.instances.get(instanceKey(accountId, region));
  if (instance !== undefined) return instance;
  const message = `Stack instance not found for account ${accountId} in Region ${region}`;
  throw new AwsError('StackInstanceNotFoundException', message, 404);
}

interface PlannedOperation {
  readonly targets: DeploymentTargets;
  readonly work: OperationWork;
  readonly retainStacks?: boolean;
}

function startOperation(
  world: World,
  request: ServiceRequest,
  action: OperationAction,
  plan: (stackSet: StackSet) => PlannedOperation,
): ServiceAnswer {
  const isForUnits = findTextList(findMembers(request.input, 'DeploymentTargets') ?? {}, 'OrganizationalUnitIds');
  if (isForUnits !== undefined) requireOrganizationAdministrator(world, administratorOf(world, request));
  const stackSet = requireOperableStackSet(world, request);
  const identity = parseIdentity(world, request);
  const repeated = findRepeated(stackSet, identity.id, identity.fingerprint);
  if (repeated !== undefined) return { OperationId: repeated.id };
  const preferences = parsePreferences(request.input);
  const { targets, work, retainStacks } = plan(stackSet);
  requireIdle(stackSet);
  submitOperation(world, stackSet, {
    ...identity,
    action,
    origin: 'request',
    preferences,
    deploymentTargets: targets,
    retainStacks,
    work,
  });
  return { OperationId: identity.id };
}

/** Selects the instances now, to reject a bad request, and again when the operation starts. */
function parseSelection(
  world: World,
  stackSet: StackSet,
  input: Members,
): { targets: DeploymentTargets; regions: readonly string[]; select: () => readonly StackInstance[] } {
  const targets = requireTargets(parseChangeTargets(world, input));
  const regions = requireRegions(input);
  const select = (): readonly StackInstance[] => resolveInstances(world, stackSet, targets, regions);
  select();
  return { targets, regions, select };
}

function requireTargets(targets: DeploymentTargets | undefined): DeploymentTargets {
  if (targets === undefined) throw validationError('You must specify either Accounts or DeploymentTargets');
  return targets;
}

/** Deleting an OU as a whole removes it from the targets of automatic deployment. */
function forgetTargets(stackSet: StackSet, targets: DeploymentTargets, regions: readonly string[]): void {
  if (targets.accounts.length > 0) return;
  for (const id of targets.organizationalUnitIds) {
    const left = [...(stackSet.targets.get(id) ?? [])].filter((region) => !regions.includes(region));
    if (left.length === 0) stackSet.targets.delete(id);
    else stackSet.targets.set(id, new Set(left));
  }
}

function parseFilter(filter: unknown): (instance: StackInstance) => boolean {
  const members = membersOf(filter);
  const name = requireText(members, 'Name');
  const values = findTextList(members, 'Values') ?? [];
  switch (name) {
    case 'DETAILED_STATUS':
      return ({ detailedStatus }) => values.includes(detailedStatus);
    case 'LAST_OPERATION_ID':
      return ({ lastOperationId }) => values.includes(lastOperationId ?? '');
    case 'DRIFT_STATUS':
      return ({ driftStatus }) => values.includes(driftStatus);
    default:
      throw validationError(
        `Value '${name}' at 'filters' failed to satisfy enum value set: [DETAILED_STATUS, LAST_OPERATION_ID, DRIFT_STATUS]`,
      );
  }
}
