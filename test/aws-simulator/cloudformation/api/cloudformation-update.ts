import { administratorOf, requireOperableStackSet, requireOrganizationAdministrator } from './cloudformation-caller.ts';
import { permissionModelOf } from './cloudformation-sets.ts';
import { findAutoDeployment, findParameters, parseDefinition } from './definition-request.ts';
import { resolveInstances } from '../operations/deployment-targets.ts';
import type { DeploymentTargets } from '../operations/operation.ts';
import { isInFlight } from '../operations/operation.ts';
import { findRepeated, requireIdle, submitOperation } from '../operations/operation-queue.ts';
import { parseChangeTargets, parseIdentity, parsePreferences, requireRegions } from './operation-request.ts';
import { updateWork } from '../operations/operation-work.ts';
import { canonicalText } from '../../record.ts';
import { findChoice, findFlag, findMembers, findTextList } from '../../wire/request-members.ts';
import { AwsError } from '../../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import { instancesOf, validationError } from '../stacks/stack-set.ts';
import type { Definition, StackInstance, StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

/**
 * UpdateStackSet checks everything now. The definition changes, and instances become OUTDATED, when the operation
 * starts.
 */
export function updateStackSet(world: World, request: ServiceRequest): ServiceAnswer {
  const { input } = request;
  requireServiceManagedCaller(world, request);
  const stackSet = requireOperableStackSet(world, request);
  const identity = parseIdentity(world, request);
  const repeated = findRepeated(stackSet, identity.id, identity.fingerprint);
  if (repeated !== undefined) return { OperationId: repeated.id };
  const preferences = parsePreferences(input);
  const permissionModel = permissionModelOf(stackSet, request);
  const autoDeployment = findAutoDeployment(input, permissionModel);
  const targets = parseTargetedUpdate(world, request);
  if (autoDeployment !== undefined && targets !== undefined) {
    throw validationError('You cannot specify AutoDeployment together with DeploymentTargets or Regions');
  }
  const select = (): readonly StackInstance[] =>
    targets === undefined ? instancesOf(stackSet) : resolveInstances(world, stackSet, targets.targets, targets.regions);
  select();
  const define = (before: Definition): Definition => parseDefinition(world, input, permissionModel, before);
  const marksOutdated = doesMarkOutdated(world, request, stackSet.definition, define(stackSet.definition));
  const managedExecution = findManagedExecution(stackSet, request, marksOutdated);
  requireIdle(stackSet);
  const work = updateWork(world, stackSet, select, {
    definition: define,
    marksOutdated,
    apply: () => {
      stackSet.permissionModel = permissionModel;
      stackSet.autoDeployment = autoDeployment ?? stackSet.autoDeployment;
      stackSet.managedExecution = managedExecution;
    },
  });
  const deploymentTargets = targets?.targets;
  submitOperation(world, stackSet, {
    ...identity,
    action: 'UPDATE',
    origin: 'request',
    preferences,
    deploymentTargets,
    work,
  });
  return { OperationId: identity.id };
}

/**
 * This comes before the check for the stack set, so that a delegated administrator without CallAs gets the right error.
 */
function requireServiceManagedCaller(world: World, request: ServiceRequest): void {
  if (findChoice(request.input, 'PermissionModel', ['SERVICE_MANAGED', 'SELF_MANAGED']) !== 'SERVICE_MANAGED') return;
  requireOrganizationAdministrator(world, administratorOf(world, request));
}

interface TargetedUpdate {
  readonly targets: DeploymentTargets;
  readonly regions: readonly string[];
}

function parseTargetedUpdate(world: World, { input }: ServiceRequest): TargetedUpdate | undefined {
  const targets = parseChangeTargets(world, input);
  const hasRegions = (findTextList(input, 'Regions') ?? []).length > 0;
  if (targets === undefined && !hasRegions) return undefined;
  if (targets === undefined || !hasRegions) {
    throw validationError('You must specify both Regions and either Accounts or DeploymentTargets, or none of them');
  }
  return { targets, regions: requireRegions(input) };
}

/**
 * AWS counts every template in a request as a change, even the same one. A parameter counts only when its value
 * changes.
 */
function doesMarkOutdated(world: World, { input }: ServiceRequest, before: Definition, after: Definition): boolean {
  if (findFlag(input, 'UsePreviousTemplate') !== true) return true;
  if (world.options.doSameParametersMarkOutdated && findParameters(input) !== undefined) return true;
  return canonicalText(before.parameters) !== canonicalText(after.parameters);
}

function findManagedExecution(stackSet: StackSet, { input }: ServiceRequest, isDefinitionChanged: boolean): boolean {
  const asked = findFlag(findMembers(input, 'ManagedExecution') ?? {}, 'Active') ?? stackSet.managedExecution;
  if (asked === stackSet.managedExecution) return asked;
  if (isDefinitionChanged) {
    const message = 'Cannot update ManagedExecution while updating StackSet Template or Parameters';
    throw new AwsError('InvalidOperationException', message);
  }
  if (stackSet.operations.some(isInFlight)) {
    const message = 'Cannot update ManagedExecution while operations of the StackSet are running or queued';
    throw new AwsError('InvalidOperationException', message);
  }
  return asked;
}
