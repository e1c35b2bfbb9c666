import { failedCount } from '../operations/operation.ts';
import type {
  DeploymentTargets,
  Operation,
  OperationPreferences,
  OperationResult,
  OperationStatus,
  ResultState,
} from '../operations/operation.ts';
import type { ServiceAnswer } from '../../service.ts';
import type { DriftDetails, StackInstance, StackSet } from '../stacks/stack-set.ts';
import { instancesOf } from '../stacks/stack-set.ts';
import { maskedParameters } from '../stacks/template-parameters.ts';
import { parseTemplate } from '../stacks/template.ts';
import type { World } from '../../world.ts';

export function stackSetAnswer(stackSet: StackSet): ServiceAnswer {
  const { definition } = stackSet;
  return {
    ...stackSetSummary(stackSet),
    TemplateBody: definition.templateBody,
    Parameters: maskedParameters(parseTemplate(definition.templateBody), definition.parameters),
    Capabilities: definition.capabilities,
    Tags: tagsAnswer(definition.tags),
    StackSetARN: stackSet.arn,
    AdministrationRoleARN: stackSet.administrationRoleArn,
    ExecutionRoleName: stackSet.executionRoleName,
    StackSetDriftDetectionDetails: driftAnswer(stackSet.drift),
    OrganizationalUnitIds: [...stackSet.targets.keys()],
    Regions: [...new Set(instancesOf(stackSet).map(({ region }) => region))],
  };
}

export function stackSetSummary(stackSet: StackSet): ServiceAnswer {
  return {
    StackSetName: stackSet.name,
    StackSetId: `${stackSet.name}:${stackSet.uuid}`,
    Description: stackSet.definition.description,
    Status: stackSet.status,
    AutoDeployment: autoDeploymentAnswer(stackSet),
    PermissionModel: stackSet.permissionModel,
    DriftStatus: stackSet.drift?.driftStatus ?? 'NOT_CHECKED',
    LastDriftCheckTimestamp: stackSet.drift?.checkedAt,
    ManagedExecution: { Active: stackSet.managedExecution },
  };
}

export function instanceSummary(world: World, stackSet: StackSet, instance: StackInstance): ServiceAnswer {
  return {
    StackSetId: `${stackSet.name}:${stackSet.uuid}`,
    Region: instance.region,
    Account: instance.accountId,
    StackId: instance.stackId,
    Status: instance.status,
    StatusReason: instance.statusReason,
    StackInstanceStatus: { DetailedStatus: instance.detailedStatus },
    OrganizationalUnitId: unitAnswer(world, instance),
    DriftStatus: instance.driftStatus,
    LastDriftCheckTimestamp: instance.lastDriftCheck,
    LastOperationId: instance.lastOperationId,
  };
}

export function operationAnswer(world: World, stackSet: StackSet, operation: Operation): ServiceAnswer {
  return {
    ...operationSummary(world, operation, operation.timeline.latest()),
    StackSetId: `${stackSet.name}:${stackSet.uuid}`,
    RetainStacks: operation.retainStacks,
    AdministrationRoleARN: stackSet.administrationRoleArn,
    ExecutionRoleName: stackSet.executionRoleName,
    DeploymentTargets: targetsAnswer(operation.deploymentTargets),
    StackSetDriftDetectionDetails: operation.action === 'DETECT_DRIFT' ? driftAnswer(stackSet.drift) : undefined,
  };
}

export function operationSummary(world: World, operation: Operation, status: OperationStatus): ServiceAnswer {
  const isOver = status === 'SUCCEEDED' || status === 'FAILED' || status === 'STOPPED';
  return {
    OperationId: operation.id,
    Action: operation.action,
    Status: status,
    CreationTimestamp: operation.createdAt,
    EndTimestamp: isOver ? operation.endedAt : undefined,
    StatusReason: operation.statusReason,
    StatusDetails: { FailedStackInstancesCount: failedCount(operation) },
    OperationPreferences: preferencesAnswer(world, operation),
  };
}

export function resultAnswer(world: World, result: OperationResult, state: ResultState): ServiceAnswer {
  return {
    Account: result.accountId,
    Region: result.region,
    Status: state.status,
    StatusReason: state.statusReason,
    AccountGateResult: accountGate(world, result, state),
    OrganizationalUnitId: unitAnswer(world, result),
  };
}

export function tagsAnswer(tags: Readonly<Record<string, string>>): readonly ServiceAnswer[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

function autoDeploymentAnswer({ autoDeployment }: StackSet): ServiceAnswer | undefined {
  if (autoDeployment === undefined) return undefined;
  return {
    Enabled: autoDeployment.enabled,
    RetainStacksOnAccountRemoval: autoDeployment.enabled ? autoDeployment.retainStacksOnAccountRemoval : undefined,
    DependsOn: autoDeployment.dependsOn,
  };
}

function unitAnswer(
  world: World,
  { accountId, targetedId }: Pick<StackInstance, 'accountId' | 'targetedId'>,
): string | undefined {
  if (world.options.organizationalUnitIdAnswers === 'targeted' || targetedId === undefined) return targetedId;
  return world.organization.accounts.get(accountId)?.parentId ?? targetedId;
}

function accountGate(
  world: World,
  { accountId, region }: OperationResult,
  { status }: ResultState,
): ServiceAnswer | undefined {
  if (status === 'PENDING' || status === 'CANCELLED' || world.organization.accounts.get(accountId) === undefined) {
    return undefined;
  }
  const StatusReason = `Function not found: arn:aws:lambda:${region}:${accountId}:function:AWSCloudFormationStackSetAccountGate`;
  return { Status: 'SKIPPED', StatusReason };
}

function targetsAnswer(targets: DeploymentTargets | undefined): ServiceAnswer | undefined {
  if (targets === undefined) return undefined;
  return {
    OrganizationalUnitIds: targets.organizationalUnitIds,
    Accounts: targets.accounts,
    AccountFilterType: targets.accountFilterType,
  };
}

function preferencesAnswer(world: World, { preferences, origin }: Operation): ServiceAnswer {
  // Automatic deployments have none: no client chose their preferences.
  const shown: OperationPreferences = origin === 'automatic-deployment' ? {} : preferences;
  const members = {
    RegionConcurrencyType: shown.regionConcurrencyType,
    RegionOrder: shown.regionOrder ?? [],
    FailureToleranceCount: shown.failureToleranceCount,
    FailureTolerancePercentage: shown.failureTolerancePercentage,
    MaxConcurrentCount: shown.maxConcurrentCount,
    MaxConcurrentPercentage: shown.maxConcurrentPercentage,
    ConcurrencyMode: shown.concurrencyMode,
  };
  if (!world.options.leaveOutPreferenceMembers) return members;
  return Object.fromEntries(Object.entries(members).filter(([name, value]) => preferenceDefaults[name] !== value));
}

const preferenceDefaults: Readonly<Record<string, unknown>> = {
  RegionConcurrencyType: 'SEQUENTIAL',
  FailureToleranceCount: 0,
  FailureTolerancePercentage: 0,
  MaxConcurrentCount: 1,
  ConcurrencyMode: 'STRICT_FAILURE_TOLERANCE',
};

function driftAnswer(drift: DriftDetails | undefined): ServiceAnswer {
  if (drift === undefined) return { DriftStatus: 'NOT_CHECKED', TotalStackInstancesCount: 0 };
  return {
    DriftStatus: drift.driftStatus,
    DriftDetectionStatus: drift.detectionStatus,
    LastDriftCheckTimestamp: drift.checkedAt,
    TotalStackInstancesCount: drift.total,
    DriftedStackInstancesCount: drift.drifted,
    InSyncStackInstancesCount: drift.inSync,
    InProgressStackInstancesCount: drift.inProgress,
    FailedStackInstancesCount: drift.failed,
  };
}
