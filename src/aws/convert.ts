import type {
  Capability,
  Parameter,
  StackInstanceSummary,
  StackSetOperation,
  StackSetOperationPreferences,
  StackSetOperationResultSummary,
  StackSetOperationSummary,
  StackSet as SdkStackSet,
  Tag,
  UpdateStackSetCommandInput,
} from '@aws-sdk/client-cloudformation';
import type {
  Account as SdkAccount,
  OrganizationalUnit as SdkOrganizationalUnit,
  Root,
} from '@aws-sdk/client-organizations';
import type { Credentials, GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import type {
  Operation,
  OperationAction,
  OperationPreferences,
  OperationResult,
  OperationStatus,
  ResultStatus,
} from '../domain/stack-set/operation.ts';
import type { Account, AccountState, OrganizationalUnit } from '../domain/organization.ts';
import { isHidden } from '../domain/stack-set/hidden-value.ts';
import type {
  AutoDeployment,
  InstanceDetailedStatus,
  InstanceStatus,
  StackInstance,
  StackSet,
  StackSetRef,
  StackSetVersion,
} from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import type { SessionCredentials } from './session-credentials.ts';

/**
 * The only file that meets the SDK's `undefined` and AWS's strings. The SDK declares every member of an answer optional;
 * what we cannot do without throws UserError `unknown`, so that an answer we do not understand never reads as fine.
 */

type Known<T extends string> = Readonly<Record<Exclude<T, 'UNKNOWN'>, true>>;

const instanceStatuses: Known<InstanceStatus> = { CURRENT: true, OUTDATED: true, INOPERABLE: true };
const detailedStatuses: Known<InstanceDetailedStatus> = {
  PENDING: true,
  RUNNING: true,
  SUCCEEDED: true,
  FAILED: true,
  CANCELLED: true,
  INOPERABLE: true,
  SKIPPED_SUSPENDED_ACCOUNT: true,
  FAILED_IMPORT: true,
};
const resultStatuses: Known<ResultStatus> = {
  PENDING: true,
  RUNNING: true,
  SUCCEEDED: true,
  FAILED: true,
  CANCELLED: true,
};
const accountStates: Known<AccountState> = {
  PENDING_ACTIVATION: true,
  ACTIVE: true,
  SUSPENDED: true,
  PENDING_CLOSURE: true,
  CLOSED: true,
};
const operationActions: Known<OperationAction> = { CREATE: true, UPDATE: true, DELETE: true, DETECT_DRIFT: true };
const operationStatuses: Known<OperationStatus> = {
  QUEUED: true,
  RUNNING: true,
  STOPPING: true,
  SUCCEEDED: true,
  FAILED: true,
  STOPPED: true,
};
type PreferenceOf<K extends keyof OperationPreferences> = Extract<OperationPreferences[K], string>;
const concurrencyModes: Known<PreferenceOf<'concurrencyMode'>> = {
  STRICT_FAILURE_TOLERANCE: true,
  SOFT_FAILURE_TOLERANCE: true,
};
const regionConcurrencyTypes: Known<PreferenceOf<'regionConcurrencyType'>> = { SEQUENTIAL: true, PARALLEL: true };

/** undefined for a stack set that is deleted: AWS still describes it for a while. */
export function toStackSet(ref: StackSetRef, sdk: SdkStackSet | undefined): StackSet | undefined {
  const stackSet = required(sdk, 'StackSet');
  if (stackSet.Status === 'DELETED') return undefined;
  if (stackSet.Status !== 'ACTIVE') throw unknownValue('StackSet.Status', stackSet.Status);
  return {
    ref,
    arn: required(stackSet.StackSetARN, 'StackSet.StackSetARN'),
    description: stackSet.Description ?? '',
    templateBody: required(stackSet.TemplateBody, 'StackSet.TemplateBody'),
    parameters: Object.fromEntries((stackSet.Parameters ?? []).map(toParameter)),
    capabilities: stackSet.Capabilities ?? [],
    tags: Object.fromEntries((stackSet.Tags ?? []).map(toTag)),
    autoDeployment: toAutoDeployment(stackSet.AutoDeployment),
    hasManagedExecution: stackSet.ManagedExecution?.Active ?? false,
    organizationalUnitIds: stackSet.OrganizationalUnitIds ?? [],
  };
}

function toParameter({ ParameterKey, ParameterValue }: Parameter): readonly [string, string] {
  return [required(ParameterKey, 'Parameter.ParameterKey'), ParameterValue ?? ''];
}

function toTag({ Key, Value }: Tag): readonly [string, string] {
  return [required(Key, 'Tag.Key'), Value ?? ''];
}

type SdkVersion = Pick<
  UpdateStackSetCommandInput,
  'TemplateBody' | 'Description' | 'Parameters' | 'Capabilities' | 'Tags'
>;

/**
 * The way back. An empty list of tags removes all of them; members left out stay as they are (API_UpdateStackSet). That
 * is also what becomes of a value that AWS has not shown us: its asterisks must not reach any account.
 */
export function fromVersion({
  description,
  templateBody,
  parameters,
  capabilities,
  tags,
}: StackSetVersion): SdkVersion {
  return {
    TemplateBody: templateBody,
    // AWS takes no empty description.
    Description: description === '' ? undefined : description,
    Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) =>
      isHidden(ParameterValue) ? { ParameterKey, UsePreviousValue: true } : { ParameterKey, ParameterValue },
    ),
    Capabilities: [...capabilities] as Capability[],
    // AWS's own cannot be sent, and are not removed by being left out.
    Tags: Object.entries(tags).flatMap(([Key, Value]) => (/^aws:/i.test(Key) ? [] : [{ Key, Value }])),
  };
}

function toAutoDeployment(sdk: SdkStackSet['AutoDeployment']): AutoDeployment | undefined {
  if (sdk === undefined) return undefined;
  return {
    enabled: sdk.Enabled ?? false,
    retainStacksOnAccountRemoval: sdk.RetainStacksOnAccountRemoval ?? false,
  };
}

export function toInstance(sdk: StackInstanceSummary): StackInstance {
  const detailed = sdk.StackInstanceStatus?.DetailedStatus;
  return {
    accountId: required(sdk.Account, 'StackInstanceSummary.Account'),
    region: required(sdk.Region, 'StackInstanceSummary.Region'),
    status: findKnown(instanceStatuses, sdk.Status) ?? 'UNKNOWN',
    detailedStatus: detailed === undefined ? undefined : (findKnown(detailedStatuses, detailed) ?? 'UNKNOWN'),
    statusReason: textOf(sdk.StatusReason),
    lastOperationId: textOf(sdk.LastOperationId),
  };
}

/** Throws for an action or a status this version does not know: whether it is in flight could not be told. */
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

/** Members that AWS leaves out stay out: what they then mean is the domain's to say. */
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
  };
}

/** The way back: what we send. Members left out are not sent. */
export function fromPreferences(preferences: OperationPreferences): StackSetOperationPreferences {
  return {
    FailureToleranceCount: preferences.failureToleranceCount,
    FailureTolerancePercentage: preferences.failureTolerancePercentage,
    MaxConcurrentCount: preferences.maxConcurrentCount,
    MaxConcurrentPercentage: preferences.maxConcurrentPercentage,
    ConcurrencyMode: preferences.concurrencyMode,
    RegionConcurrencyType: preferences.regionConcurrencyType,
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

/** Organizations retires `Status` on 2026-09-09; `State` is read first because only it tells a closure (AWS Organizations API, Account). */
export function toAccount(sdk: SdkAccount, organizationalUnitId: string): Account {
  return {
    id: required(sdk.Id, 'Account.Id'),
    name: sdk.Name ?? '',
    state: findKnown(accountStates, sdk.State ?? sdk.Status) ?? 'UNKNOWN',
    organizationalUnitId,
  };
}

/** @param parentId undefined for the root. */
export function toOrganizationalUnit(
  sdk: SdkOrganizationalUnit | Root | undefined,
  parentId: string | undefined,
): OrganizationalUnit {
  const unit = required(sdk, parentId === undefined ? 'Roots' : 'OrganizationalUnit');
  const id = required(unit.Id, 'OrganizationalUnit.Id');
  return { id, name: unit.Name ?? id, parentId };
}

export function toManagementAccountId(sdk: { readonly MasterAccountId?: string | undefined } | undefined): string {
  return required(sdk?.MasterAccountId, 'Organization.MasterAccountId');
}

/** Who we are to AWS. */
export interface CallerIdentity {
  /** 12 digits. */
  readonly accountId: string;
  readonly arn: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, … */
  readonly partition: string;
}

export function toCallerIdentity(sdk: GetCallerIdentityResponse): CallerIdentity {
  const arn = required(sdk.Arn, 'GetCallerIdentity.Arn');
  const partition = arn.split(':')[1];
  return { accountId: required(sdk.Account, 'GetCallerIdentity.Account'), arn, partition: required(partition, 'Arn') };
}

export function toSessionCredentials(sdk: Credentials | undefined): SessionCredentials {
  return {
    accessKeyId: required(sdk?.AccessKeyId, 'Credentials.AccessKeyId'),
    secretAccessKey: required(sdk?.SecretAccessKey, 'Credentials.SecretAccessKey'),
    sessionToken: required(sdk?.SessionToken, 'Credentials.SessionToken'),
    expiration: required(sdk?.Expiration, 'Credentials.Expiration'),
  };
}

/** undefined on the last page. */
export function toNextToken(sdk: string | undefined): string | undefined {
  return textOf(sdk);
}

/** A page of a list. */
export function toList<T>(items: readonly T[] | undefined): readonly T[] {
  return items ?? [];
}

function required<T>(value: T | undefined, member: string): T {
  if (value !== undefined) return value;
  throw new UserError({ code: 'unknown', what: `AWS answered without ${member}.` });
}

function findKnown<T extends string>(known: Readonly<Record<T, true>>, value: string | undefined): T | undefined {
  return value !== undefined && Object.hasOwn(known, value) ? (value as T) : undefined;
}

function requireKnown<T extends string>(
  known: Readonly<Record<T, true>>,
  value: string | undefined,
  member: string,
): T {
  const found = findKnown(known, value);
  if (found === undefined) throw unknownValue(member, value);
  return found;
}

function unknownValue(member: string, value: string | undefined): UserError {
  return new UserError({
    code: 'unknown',
    what: `AWS answered ${member} ${JSON.stringify(value ?? null)}, which this version does not know.`,
    next: 'Use a newer version of this action.',
  });
}

function textOf(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
