import type {
  StackSetOperation,
  StackSetOperationPreferences,
  StackSetOperationResultSummary,
  StackSetOperationSummary,
} from '@aws-sdk/client-cloudformation';
import type {
  Operation,
  OperationAction,
  OperationPreferences,
  OperationResult,
  OperationStatus,
  ResultStatus,
} from '../domain/stack-set/operation.ts';
import { findKnown, required, requireKnown, textOf, toList } from './answer-members.ts';
import type { Known } from './answer-members.ts';

const operationActions: Known<OperationAction> = { CREATE: true, UPDATE: true, DELETE: true, DETECT_DRIFT: true };
const operationStatuses: Known<OperationStatus> = {
  QUEUED: true,
  RUNNING: true,
  STOPPING: true,
  SUCCEEDED: true,
  FAILED: true,
  STOPPED: true,
};
const resultStatuses: Known<ResultStatus> = {
  PENDING: true,
  RUNNING: true,
  SUCCEEDED: true,
  FAILED: true,
  CANCELLED: true,
};
type PreferenceOf<K extends keyof OperationPreferences> = Extract<OperationPreferences[K], string>;
const concurrencyModes: Known<PreferenceOf<'concurrencyMode'>> = {
  STRICT_FAILURE_TOLERANCE: true,
  SOFT_FAILURE_TOLERANCE: true,
};
const regionConcurrencyTypes: Known<PreferenceOf<'regionConcurrencyType'>> = { SEQUENTIAL: true, PARALLEL: true };

/** @throws UserError for an unknown action or status, which could mean an operation in flight. */
export function toOperation(sdk: StackSetOperation | StackSetOperationSummary | undefined): Operation {
  const operation = required(sdk, 'StackSetOperation');
  return {
    id: required(operation.OperationId, 'StackSetOperation.OperationId'),
    action: requireKnown(operationActions, operation.Action, 'StackSetOperation.Action'),
    status: requireKnown(operationStatuses, operation.Status, 'StackSetOperation.Status'),
    createdAt: required(operation.CreationTimestamp, 'StackSetOperation.CreationTimestamp'),
    endedAt: operation.EndTimestamp,
    preferences: toPreferences(operation.OperationPreferences ?? {}),
    failedInstances: operation.StatusDetails?.FailedStackInstancesCount,
    statusReason: textOf(operation.StatusReason),
  };
}

/** A member that AWS leaves out stays out: the domain decides what that means. */
export function toPreferences(sdk: StackSetOperationPreferences): OperationPreferences {
  const type = 'OperationPreferences';
  return {
    ...(sdk.FailureToleranceCount === undefined ? {} : { failureToleranceCount: sdk.FailureToleranceCount }),
    ...(sdk.FailureTolerancePercentage === undefined
      ? {}
      : { failureTolerancePercentage: sdk.FailureTolerancePercentage }),
    ...(sdk.MaxConcurrentCount === undefined ? {} : { maxConcurrentCount: sdk.MaxConcurrentCount }),
    ...(sdk.MaxConcurrentPercentage === undefined ? {} : { maxConcurrentPercentage: sdk.MaxConcurrentPercentage }),
    ...(sdk.ConcurrencyMode === undefined
      ? {}
      : { concurrencyMode: requireKnown(concurrencyModes, sdk.ConcurrencyMode, `${type}.ConcurrencyMode`) }),
    ...(sdk.RegionConcurrencyType === undefined
      ? {}
      : {
          regionConcurrencyType: requireKnown(
            regionConcurrencyTypes,
            sdk.RegionConcurrencyType,
            `${type}.RegionConcurrencyType`,
          ),
        }),
    // AWS answers an empty list for an operation without an order.
    ...(toList(sdk.RegionOrder).length === 0 ? {} : { regionOrder: toList(sdk.RegionOrder) }),
  };
}

/** What we send. A member that is left out is not sent. */
export function fromPreferences(preferences: OperationPreferences): StackSetOperationPreferences {
  return {
    FailureToleranceCount: preferences.failureToleranceCount,
    FailureTolerancePercentage: preferences.failureTolerancePercentage,
    MaxConcurrentCount: preferences.maxConcurrentCount,
    MaxConcurrentPercentage: preferences.maxConcurrentPercentage,
    ConcurrencyMode: preferences.concurrencyMode,
    RegionConcurrencyType: preferences.regionConcurrencyType,
    RegionOrder: preferences.regionOrder === undefined ? undefined : [...preferences.regionOrder],
  };
}

export function toResult(sdk: StackSetOperationResultSummary): OperationResult {
  return {
    accountId: required(sdk.Account, 'StackSetOperationResultSummary.Account'),
    region: required(sdk.Region, 'StackSetOperationResultSummary.Region'),
    status: findKnown(resultStatuses, sdk.Status) ?? 'UNKNOWN',
    statusReason: textOf(sdk.StatusReason),
  };
}
