import { InstanceHistory } from '../operations/instance-history.ts';
import type { AutoDeployment, Definition, PermissionModel, StackSet } from './stack-set.ts';
import type { World } from '../../world.ts';

export interface NewStackSet {
  readonly name: string;
  readonly administratorAccountId: string;
  readonly region: string;
  readonly definition: Definition;
  readonly permissionModel: PermissionModel;
  readonly autoDeployment?: AutoDeployment | undefined;
  readonly managedExecution?: boolean | undefined;
  readonly clientRequestToken?: string | undefined;
  readonly administrationRoleArn?: string | undefined;
  readonly executionRoleName?: string | undefined;
}

export function addStackSet(world: World, request: NewStackSet): StackSet {
  const { administratorAccountId, name, region, permissionModel } = request;
  const isServiceManaged = permissionModel === 'SERVICE_MANAGED';
  const uuid = world.newUuid();
  const stackSet: StackSet = {
    name,
    uuid,
    arn: `arn:aws:cloudformation:${region}:${administratorAccountId}:stackset/${name}:${uuid}`,
    administratorAccountId,
    region,
    clientRequestToken: request.clientRequestToken,
    status: 'ACTIVE',
    permissionModel,
    autoDeployment: request.autoDeployment,
    managedExecution: world.options.managedExecution ?? request.managedExecution ?? false,
    administrationRoleArn: isServiceManaged
      ? `arn:aws:iam::${administratorAccountId}:role/aws-service-role/stacksets.cloudformation.amazonaws.com/AWSServiceRoleForCloudFormationStackSetsOrgAdmin`
      : (request.administrationRoleArn ??
        `arn:aws:iam::${administratorAccountId}:role/AWSCloudFormationStackSetAdministrationRole`),
    executionRoleName: isServiceManaged
      ? undefined
      : (request.executionRoleName ?? 'AWSCloudFormationStackSetExecutionRole'),
    definition: request.definition,
    previousDefinition: undefined,
    isModified: false,
    targets: new Map(),
    instances: new InstanceHistory(() => world.clock.now()),
    operations: [],
    drift: undefined,
  };
  world.stackSets.push(stackSet);
  return stackSet;
}
