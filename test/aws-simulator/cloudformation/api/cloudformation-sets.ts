import { stackSetAnswer, stackSetSummary } from './cloudformation-answers.ts';
import {
  administratorOf,
  findStackSet,
  requireOperable,
  requireOrganizationAdministrator,
  requireStackSet,
} from './cloudformation-caller.ts';
import { pageOf } from './cloudformation-paging.ts';
import { findAutoDeployment, parseDefinition } from './definition-request.ts';
import { addStackSet } from '../stacks/new-stack-set.ts';
import { isInFlight } from '../operations/operation.ts';
import { operationInProgress } from '../operations/operation-queue.ts';
import {
  findChoice,
  findFlag,
  findMembers,
  findText,
  requirePattern,
  requireText,
} from '../../wire/request-members.ts';
import { AwsError } from '../../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import { validationError } from '../stacks/stack-set.ts';
import type { StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

const permissionModels = ['SERVICE_MANAGED', 'SELF_MANAGED'] as const;

export function createStackSet(world: World, request: ServiceRequest): ServiceAnswer {
  const { input, region } = request;
  const name = requireText(input, 'StackSetName');
  const nameRule = 'Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*';
  requirePattern([name], 'StackSetName', /^[a-zA-Z][-a-zA-Z0-9]{0,127}$/, nameRule);
  const permissionModel = findChoice(input, 'PermissionModel', permissionModels) ?? 'SELF_MANAGED';
  const administratorAccountId = administratorOf(world, request);
  if (permissionModel === 'SERVICE_MANAGED') requireOrganizationAdministrator(world, administratorAccountId);
  const clientRequestToken = findText(input, 'ClientRequestToken');
  const definition = parseDefinition(world, input, permissionModel, undefined);
  const autoDeployment = findAutoDeployment(input, permissionModel);
  const present = findActive(world, { name, administratorAccountId, region });
  if (present !== undefined) return answerPresent(present, clientRequestToken);
  const stackSet = addStackSet(world, {
    name,
    administratorAccountId,
    region,
    definition,
    permissionModel,
    autoDeployment,
    managedExecution: findFlag(findMembers(input, 'ManagedExecution') ?? {}, 'Active'),
    clientRequestToken,
    administrationRoleArn: findText(input, 'AdministrationRoleARN'),
    executionRoleName: findText(input, 'ExecutionRoleName'),
  });
  return { StackSetId: `${stackSet.name}:${stackSet.uuid}` };
}

export function describeStackSet(world: World, request: ServiceRequest): ServiceAnswer {
  return { StackSet: stackSetAnswer(requireStackSet(world, request)) };
}

export function listStackSets(world: World, request: ServiceRequest): ServiceAnswer {
  const administrator = administratorOf(world, request);
  const status = findChoice(request.input, 'Status', ['ACTIVE', 'DELETED']);
  const own = world.stackSets.filter(
    (stackSet) =>
      stackSet.administratorAccountId === administrator &&
      stackSet.region === request.region &&
      (status === undefined || stackSet.status === status),
  );
  return pageOf(own.map(stackSetSummary), request.input);
}

/** Deleting a set that does not exist succeeds: AWS's model has no StackSetNotFoundException for this action. */
export function deleteStackSet(world: World, request: ServiceRequest): ServiceAnswer {
  const stackSet = findStackSet(world, request);
  if (stackSet === undefined) return {};
  requireOperable(world, stackSet);
  const running = stackSet.operations.find(isInFlight);
  if (running !== undefined) throw operationInProgress(stackSet, running);
  if (stackSet.instances.size > 0) throw new AwsError('StackSetNotEmptyException', 'StackSet is not empty', 409);
  stackSet.status = 'DELETED';
  return {};
}

/** The same token with the same set is the same request, unless the set has changed since. */
function answerPresent(present: StackSet, clientRequestToken: string | undefined): ServiceAnswer {
  if (clientRequestToken === undefined || present.clientRequestToken !== clientRequestToken) {
    throw new AwsError('NameAlreadyExistsException', `StackSet ${present.name} already exists`, 409);
  }
  if (present.isModified) {
    const message = `StackSet ${present.name} was created by this request, but has been modified since`;
    throw new AwsError('CreatedButModifiedException', message, 409);
  }
  return { StackSetId: `${present.name}:${present.uuid}` };
}

function findActive(
  world: World,
  wanted: Pick<StackSet, 'name' | 'administratorAccountId' | 'region'>,
): StackSet | undefined {
  return world.stackSets.find(
    (stackSet) =>
      stackSet.status === 'ACTIVE' &&
      stackSet.name === wanted.name &&
      stackSet.administratorAccountId === wanted.administratorAccountId &&
      stackSet.region === wanted.region,
  );
}

/** The permission model after the request. Only a set without instances can change it. */
export function permissionModelOf(stackSet: StackSet, request: ServiceRequest): StackSet['permissionModel'] {
  const asked = findChoice(request.input, 'PermissionModel', permissionModels) ?? stackSet.permissionModel;
  if (asked !== stackSet.permissionModel && stackSet.instances.size > 0) {
    throw validationError('PermissionModel cannot be changed while the StackSet has stack instances');
  }
  return asked;
}
