import type {
  Capability,
  Parameter,
  StackInstanceSummary,
  StackSet as SdkStackSet,
  Tag,
  UpdateStackSetCommandInput,
} from '@aws-sdk/client-cloudformation';
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
import { findKnown, required, textOf, unknownAnswer } from './answer-members.ts';
import type { Known } from './answer-members.ts';

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

/** @returns undefined for a deleted stack set, which AWS still describes for a while. */
export function toStackSet(ref: StackSetRef, sdk: SdkStackSet | undefined): StackSet | undefined {
  const stackSet = required(sdk, 'StackSet');
  if (stackSet.Status === 'DELETED') return undefined;
  if (stackSet.Status !== 'ACTIVE') throw unknownAnswer('StackSet.Status', stackSet.Status);
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
 * What we send. An empty list of tags removes all tags; a member that is left out stays as it is (API_UpdateStackSet).
 * A value that AWS hides stays, too: its asterisks must not reach any account.
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
    // AWS refuses an empty description.
    Description: description === '' ? undefined : description,
    Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) =>
      isHidden(ParameterValue) ? { ParameterKey, UsePreviousValue: true } : { ParameterKey, ParameterValue },
    ),
    Capabilities: [...capabilities] as Capability[],
    // AWS refuses its own tags, and keeps them when they are left out.
    Tags: Object.entries(tags).flatMap(([Key, Value]) => (/^aws:/i.test(Key) ? [] : [{ Key, Value }])),
  };
}

function toAutoDeployment(sdk: SdkStackSet['AutoDeployment']): AutoDeployment | undefined {
  if (sdk === undefined) return undefined;
  const dependsOn = sdk.DependsOn ?? [];
  return {
    enabled: sdk.Enabled ?? false,
    retainStacksOnAccountRemoval: sdk.RetainStacksOnAccountRemoval ?? false,
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
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
    organizationalUnitId: textOf(sdk.OrganizationalUnitId),
    lastOperationId: textOf(sdk.LastOperationId),
    stackId: textOf(sdk.StackId),
    driftCheckedAt: sdk.LastDriftCheckTimestamp,
  };
}
