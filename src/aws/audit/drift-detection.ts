import {
  DescribeStackSetCommand,
  DetectStackSetDriftCommand,
  ListStackInstanceResourceDriftsCommand,
  paginateListStackInstances,
} from '@aws-sdk/client-cloudformation';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { DetectDriftRequest, DriftSummary, InstanceDrift, ResourceDrift } from '../../domain/audit/drift.ts';
import type { InstancePlace, StackSetRef } from '../../domain/stack-set/stack-set.ts';
import { required, toList, toNextToken } from '../answer-members.ts';
import { fromPreferences } from '../convert-operation.ts';
import { toUserError } from '../errors.ts';
import { address } from '../stack-set-reading.ts';
import { startOperation } from '../stack-set-writing.ts';
import { toDriftSummary, toInstanceDrift, toResourceDrift } from './convert-drift.ts';

/** CloudFormation's limit for its lists. */
const pageSize = 100;

/**
 * Starts a detection, or finds the one that an earlier send of the same id has started. The soft mode keeps it as fast
 * when accounts refuse: a detection changes nothing.
 */
export async function detectDrift(
  client: CloudFormationClient,
  ref: StackSetRef,
  { operationId, failureTolerancePercentage, maxConcurrentPercentage }: DetectDriftRequest,
): Promise<string> {
  const preferences = {
    failureTolerancePercentage,
    maxConcurrentPercentage,
    concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    regionConcurrencyType: 'PARALLEL',
  } as const;
  const command = new DetectStackSetDriftCommand({
    ...address(ref),
    OperationId: operationId,
    OperationPreferences: fromPreferences(preferences),
  });
  const doing = `detect drift of ${ref.name} (cloudformation:DetectStackSetDrift)`;
  const call = { ref, operationId, action: 'DETECT_DRIFT', doing, command: 'audit' } as const;
  await startOperation(client, call, () => client.send(command));
  return operationId;
}

export async function findLastDrift(client: CloudFormationClient, ref: StackSetRef): Promise<DriftSummary | undefined> {
  try {
    const { StackSet } = await client.send(new DescribeStackSetCommand(address(ref)));
    return toDriftSummary(required(StackSet, 'StackSet').StackSetDriftDetectionDetails);
  } catch (error) {
    throw toUserError(error, `read the drift of ${ref.name} (cloudformation:DescribeStackSet)`);
  }
}

export async function listDriftStatuses(
  client: CloudFormationClient,
  ref: StackSetRef,
): Promise<readonly InstanceDrift[]> {
  const drifts: InstanceDrift[] = [];
  const input = { ...address(ref), Filters: [{ Name: 'DRIFT_STATUS' as const, Values: 'DRIFTED' }] };
  try {
    for await (const page of paginateListStackInstances({ client, pageSize }, input)) {
      drifts.push(...toList(page.Summaries).map(toInstanceDrift));
    }
    return drifts;
  } catch (error) {
    throw toUserError(error, `list the drifted instances of ${ref.name} (cloudformation:ListStackInstances)`);
  }
}

/** The SDK has no paginator for this list. */
export async function listResourceDrifts(
  client: CloudFormationClient,
  ref: StackSetRef,
  { accountId, region }: InstancePlace,
  operationId: string,
): Promise<readonly ResourceDrift[]> {
  const drifts: ResourceDrift[] = [];
  try {
    for (let token: string | undefined; ;) {
      const page = await client.send(
        new ListStackInstanceResourceDriftsCommand({
          ...address(ref),
          StackInstanceAccount: accountId,
          StackInstanceRegion: region,
          OperationId: operationId,
          MaxResults: pageSize,
          NextToken: token,
        }),
      );
      drifts.push(...toList(page.Summaries).map(toResourceDrift));
      token = toNextToken(page.NextToken);
      if (token === undefined) return drifts;
    }
  } catch (error) {
    throw toUserError(error, `list what has drifted in ${accountId} (cloudformation:ListStackInstanceResourceDrifts)`);
  }
}
