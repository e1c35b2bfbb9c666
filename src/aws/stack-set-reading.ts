import {
  DescribeStackSetCommand,
  DescribeStackSetOperationCommand,
  ListStackSetOperationResultsCommand,
  paginateListStackInstances,
  paginateListStackSetOperationResults,
  paginateListStackSetOperations,
} from '@aws-sdk/client-cloudformation';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { Operation, OperationResult } from '../domain/stack-set/operation.ts';
import type { StackInstance, StackSet, StackSetRef } from '../domain/stack-set/stack-set.ts';
import type { ResultsPage, ResultsPageRequest } from '../domain/stack-set/stack-set-call.ts';
import { toList, toNextToken } from './answer-members.ts';
import { toOperation, toResult } from './convert-operation.ts';
import { toInstance, toStackSet } from './convert-stack-set.ts';
import { isRefusal, toUserError } from './errors.ts';

/** CloudFormation's limit for its lists. */
const pageSize = 100;

/** The members of every call. */
export function address(ref: StackSetRef): { readonly StackSetName: string; readonly CallAs: StackSetRef['callAs'] } {
  return { StackSetName: ref.name, CallAs: ref.callAs };
}

export async function find(client: CloudFormationClient, ref: StackSetRef): Promise<StackSet | undefined> {
  try {
    const answer = await client.send(new DescribeStackSetCommand(address(ref)));
    return toStackSet(ref, answer.StackSet);
  } catch (error) {
    if (isRefusal(error, 'StackSetNotFoundException')) return undefined;
    throw toUserError(error, `read the stack set ${ref.name} (cloudformation:DescribeStackSet)`);
  }
}

export async function listInstances(client: CloudFormationClient, ref: StackSetRef): Promise<readonly StackInstance[]> {
  const instances: StackInstance[] = [];
  try {
    for await (const page of paginateListStackInstances({ client, pageSize }, address(ref))) {
      instances.push(...toList(page.Summaries).map(toInstance));
    }
    return instances;
  } catch (error) {
    throw toUserError(error, `list the instances of ${ref.name} (cloudformation:ListStackInstances)`);
  }
}

/** One page: the newest hundred include all operations in flight and all that a report names. */
export async function listRecentOperations(
  client: CloudFormationClient,
  ref: StackSetRef,
): Promise<readonly Operation[]> {
  const operations: Operation[] = [];
  try {
    for await (const page of paginateListStackSetOperations({ client, pageSize }, address(ref))) {
      operations.push(...toList(page.Summaries).map(toOperation));
      if (operations.length > 0) break;
    }
  } catch (error) {
    throw toUserError(error, `list the operations of ${ref.name} (cloudformation:ListStackSetOperations)`);
  }
  // AWS documents no order.
  return operations.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

export async function describeOperation(
  client: CloudFormationClient,
  ref: StackSetRef,
  operationId: string,
): Promise<Operation> {
  try {
    return await sendDescribeOperation(client, ref, operationId);
  } catch (error) {
    throw toUserError(error, describingOperation(ref, operationId));
  }
}

export async function findOperation(
  client: CloudFormationClient,
  ref: StackSetRef,
  operationId: string,
): Promise<Operation | undefined> {
  try {
    return await sendDescribeOperation(client, ref, operationId);
  } catch (error) {
    if (isRefusal(error, 'OperationNotFoundException')) return undefined;
    throw toUserError(error, describingOperation(ref, operationId));
  }
}

async function sendDescribeOperation(
  client: CloudFormationClient,
  ref: StackSetRef,
  operationId: string,
): Promise<Operation> {
  const command = new DescribeStackSetOperationCommand({ ...address(ref), OperationId: operationId });
  const { StackSetOperation } = await client.send(command);
  return toOperation(StackSetOperation);
}

function describingOperation(ref: StackSetRef, operationId: string): string {
  return `read the operation ${operationId} of ${ref.name} (cloudformation:DescribeStackSetOperation)`;
}

export async function listResults(
  client: CloudFormationClient,
  ref: StackSetRef,
  operationId: string,
): Promise<readonly OperationResult[]> {
  const results: OperationResult[] = [];
  const input = { ...address(ref), OperationId: operationId };
  try {
    for await (const page of paginateListStackSetOperationResults({ client, pageSize }, input)) {
      results.push(...toList(page.Summaries).map(toResult));
    }
    return results;
  } catch (error) {
    throw toUserError(error, listingResults(operationId));
  }
}

export async function listResultsPage(
  client: CloudFormationClient,
  ref: StackSetRef,
  operationId: string,
  { token, status }: ResultsPageRequest,
): Promise<ResultsPage> {
  const command = new ListStackSetOperationResultsCommand({
    ...address(ref),
    OperationId: operationId,
    MaxResults: pageSize,
    NextToken: token,
    Filters: status === undefined ? undefined : [{ Name: 'OPERATION_RESULT_STATUS', Values: status }],
  });
  try {
    const { Summaries, NextToken } = await client.send(command);
    return { results: toList(Summaries).map(toResult), nextToken: toNextToken(NextToken) };
  } catch (error) {
    throw toUserError(error, listingResults(operationId));
  }
}

function listingResults(operationId: string): string {
  return `list the results of the operation ${operationId} (cloudformation:ListStackSetOperationResults)`;
}
