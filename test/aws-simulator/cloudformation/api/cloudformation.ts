import * as access from './cloudformation-access.ts';
import * as imports from './cloudformation-import.ts';
import * as instances from './cloudformation-instances.ts';
import * as operations from './cloudformation-operations.ts';
import * as sets from './cloudformation-sets.ts';
import * as stacks from '../single-stacks/stack-calls.ts';
import * as stackEvents from '../single-stacks/stack-events.ts';
import * as templates from './cloudformation-templates.ts';
import { updateStackSet } from './cloudformation-update.ts';
import { AwsError } from '../../service.ts';
import type { Service, ServiceAnswer, ServiceRequest } from '../../service.ts';
import type { World } from '../../world.ts';

type Handler = (world: World, request: ServiceRequest) => ServiceAnswer;

const handlers: Readonly<Record<string, Handler>> = {
  CreateStackSet: sets.createStackSet,
  UpdateStackSet: updateStackSet,
  DeleteStackSet: sets.deleteStackSet,
  DescribeStackSet: sets.describeStackSet,
  ListStackSets: sets.listStackSets,
  CreateStackInstances: instances.createStackInstances,
  UpdateStackInstances: instances.updateStackInstances,
  DeleteStackInstances: instances.deleteStackInstances,
  DescribeStackInstance: instances.describeStackInstance,
  ListStackInstances: instances.listStackInstances,
  ListStackSetAutoDeploymentTargets: instances.listAutoDeploymentTargets,
  ImportStacksToStackSet: imports.importStacksToStackSet,
  DescribeStackSetOperation: operations.describeStackSetOperation,
  ListStackSetOperations: operations.listStackSetOperations,
  ListStackSetOperationResults: operations.listStackSetOperationResults,
  StopStackSetOperation: operations.stopStackSetOperation,
  DetectStackSetDrift: operations.detectStackSetDrift,
  ListStackInstanceResourceDrifts: operations.listStackInstanceResourceDrifts,
  ActivateOrganizationsAccess: access.activateOrganizationsAccess,
  DeactivateOrganizationsAccess: access.deactivateOrganizationsAccess,
  DescribeOrganizationsAccess: access.describeOrganizationsAccess,
  GetTemplateSummary: templates.getTemplateSummary,
  ValidateTemplate: templates.validateTemplate,
  CreateStack: stacks.createStack,
  UpdateStack: stacks.updateStack,
  DeleteStack: stacks.deleteStack,
  DescribeStacks: stacks.describeStacks,
  GetTemplate: stacks.getTemplate,
  DescribeStackEvents: stackEvents.describeStackEvents,
  DescribeStackResources: stackEvents.describeStackResources,
  ListStackResources: stackEvents.listStackResources,
};

/** CloudFormation on the world: every StackSets action, templates, and simple stacks. */
export function createCloudFormation(world: World): Service {
  return (request) => {
    world.startDueFaults(request.action);
    const error = world.takeError(request.action);
    if (error !== undefined) throw new AwsError(error.code, error.message, error.httpStatus);
    const handler = handlers[request.action];
    if (handler === undefined) {
      throw new AwsError('InvalidAction', `Could not find operation ${request.action} for version 2010-05-15`);
    }
    return handler(world, request);
  };
}
