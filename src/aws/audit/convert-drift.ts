import type {
  PropertyDifference as SdkDifference,
  StackInstanceResourceDriftsSummary,
  StackInstanceSummary,
  StackSetDriftDetectionDetails,
} from '@aws-sdk/client-cloudformation';
import type { DriftSummary, InstanceDrift, PropertyDifference, ResourceDrift } from '../../domain/audit/drift.ts';
import { findKnown, required, requireKnown, toList } from '../answer-members.ts';
import type { Known } from '../answer-members.ts';

const detectionStatuses: Known<DriftSummary['detectionStatus']> = {
  COMPLETED: true,
  FAILED: true,
  PARTIAL_SUCCESS: true,
  IN_PROGRESS: true,
  STOPPED: true,
};
const instanceStatuses: Known<InstanceDrift['status']> = { DRIFTED: true, IN_SYNC: true, NOT_CHECKED: true };
const resourceStatuses: Known<ResourceDrift['status']> = {
  MODIFIED: true,
  DELETED: true,
  NOT_CHECKED: true,
  IN_SYNC: true,
  UNSUPPORTED: true,
};
const differenceTypes: Known<PropertyDifference['type']> = { ADD: true, REMOVE: true, NOT_EQUAL: true };

/** undefined: no detection has ever ended. @throws UserError for a count that is missing: it would read as 0. */
export function toDriftSummary(sdk: StackSetDriftDetectionDetails | undefined): DriftSummary | undefined {
  if (sdk?.DriftDetectionStatus === undefined) return undefined;
  const type = 'StackSetDriftDetectionDetails';
  return {
    detectionStatus: requireKnown(detectionStatuses, sdk.DriftDetectionStatus, `${type}.DriftDetectionStatus`),
    checkedAt: sdk.LastDriftCheckTimestamp,
    total: required(sdk.TotalStackInstancesCount, `${type}.TotalStackInstancesCount`),
    drifted: required(sdk.DriftedStackInstancesCount, `${type}.DriftedStackInstancesCount`),
    inSync: required(sdk.InSyncStackInstancesCount, `${type}.InSyncStackInstancesCount`),
    inProgress: required(sdk.InProgressStackInstancesCount, `${type}.InProgressStackInstancesCount`),
    failed: required(sdk.FailedStackInstancesCount, `${type}.FailedStackInstancesCount`),
  };
}

export function toInstanceDrift(sdk: StackInstanceSummary): InstanceDrift {
  return {
    accountId: required(sdk.Account, 'StackInstanceSummary.Account'),
    region: required(sdk.Region, 'StackInstanceSummary.Region'),
    status: findKnown(instanceStatuses, sdk.DriftStatus) ?? 'UNKNOWN',
    checkedAt: sdk.LastDriftCheckTimestamp,
  };
}

export function toResourceDrift(sdk: StackInstanceResourceDriftsSummary): ResourceDrift {
  const type = 'StackInstanceResourceDriftsSummary';
  return {
    logicalId: required(sdk.LogicalResourceId, `${type}.LogicalResourceId`),
    resourceType: required(sdk.ResourceType, `${type}.ResourceType`),
    physicalId: sdk.PhysicalResourceId ?? '',
    status: findKnown(resourceStatuses, sdk.StackResourceDriftStatus) ?? 'UNKNOWN',
    differences: toList(sdk.PropertyDifferences).map(toDifference),
  };
}

function toDifference(sdk: SdkDifference): PropertyDifference {
  return {
    path: required(sdk.PropertyPath, 'PropertyDifference.PropertyPath'),
    expected: required(sdk.ExpectedValue, 'PropertyDifference.ExpectedValue'),
    actual: required(sdk.ActualValue, 'PropertyDifference.ActualValue'),
    type: requireKnown(differenceTypes, sdk.DifferenceType, 'PropertyDifference.DifferenceType'),
  };
}
