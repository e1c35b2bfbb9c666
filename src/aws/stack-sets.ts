import {
  CloudFormationClient,
  CreateStackInstancesCommand,
  DescribeStackSetCommand,
  DescribeStackSetOperationCommand,
  paginateListStackInstances,
  paginateListStackSetOperationResults,
  paginateListStackSetOperations,
} from '@aws-sdk/client-cloudformation';
import type { DeploymentTargets } from '@aws-sdk/client-cloudformation';
import type { Operation, OperationPreferences, OperationResult } from '../domain/operation.ts';
import type { StackInstance, StackSet, StackSetRef } from '../domain/stack-set.ts';
import type { InstanceCreation } from '../domain/target-plan.ts';
import { inputError } from '../domain/user-error.ts';
import type { ClientConfiguration } from './client-configuration.ts';
import { fromPreferences, toInstance, toList, toOperation, toResult, toStackSet } from './convert.ts';
import { isRefusal, toUserError } from './errors.ts';

/** CloudFormation's own limit for its lists. */
const pageSize = 100;
/** CloudFormation's limit for one call (API_DeploymentTargets, OrganizationalUnitIds). */
const maxOrganizationalUnits = 50;

export interface InstancesRequest {
  readonly operationId: string;
  readonly creation: InstanceCreation;
  readonly regions: readonly string[];
  readonly preferences: OperationPreferences;
}

/** Satisfies the port of the same name. Every method throws UserError only. */
export interface StackSetsAdapter {
  find(ref: StackSetRef): Promise<StackSet | undefined>;
  listInstances(ref: StackSetRef): Promise<readonly StackInstance[]>;
  listRecentOperations(ref: StackSetRef): Promise<readonly Operation[]>;
  describeOperation(ref: StackSetRef, operationId: string): Promise<Operation>;
  findOperation(ref: StackSetRef, operationId: string): Promise<Operation | undefined>;
  listResults(ref: StackSetRef, operationId: string): Promise<readonly OperationResult[]>;
  createInstances(ref: StackSetRef, request: InstancesRequest): Promise<void>;
}

type ClientOf = (ref: StackSetRef) => CloudFormationClient;

/** The Region of every call is the ref's, whatever the configuration says. */
export function createStackSets(configuration: ClientConfiguration): StackSetsAdapter {
  const clients = new Map<string, CloudFormationClient>();
  const clientOf: ClientOf = ({ region }) => {
    const client = clients.get(region) ?? new CloudFormationClient({ ...configuration, region });
    clients.set(region, client);
    return client;
  };
  return {
    find: (ref) => find(clientOf(ref), ref),
    listInstances: (ref) => listInstances(clientOf(ref), ref),
    listRecentOperations: (ref) => listRecentOperations(clientOf(ref), ref),
    describeOperation: (ref, operationId) => describeOperation(clientOf(ref), ref, operationId),
    findOperation: (ref, operationId) => findOperation(clientOf(ref), ref, operationId),
    listResults: (ref, operationId) => listResults(clientOf(ref), ref, operationId),
    createInstances: (ref, request) => createInstances(clientOf(ref), ref, request),
  };
}

/** Members that every call carries. */
function address(ref: StackSetRef): { readonly StackSetName: string; readonly CallAs: StackSetRef['callAs'] } {
  return { StackSetName: ref.name, CallAs: ref.callAs };
}

async function find(client: CloudFormationClient, ref: StackSetRef): Promise<StackSet | undefined> {
  try {
    const answer = await client.send(new DescribeStackSetCommand(address(ref)));
    return toStackSet(ref, answer.StackSet);
  } catch (error) {
    if (isRefusal(error, 'StackSetNotFoundException')) return undefined;
    throw toUserError(error, `read the stack set ${ref.name} (cloudformation:DescribeStackSet)`);
  }
}

async function listInstances(client: CloudFormationClient, ref: StackSetRef): Promise<readonly StackInstance[]> {
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

/** One page: what is in flight, and what a report may name, is among the newest hundred. */
async function listRecentOperations(client: CloudFormationClient, ref: StackSetRef): Promise<readonly Operation[]> {
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

async function describeOperation(
  client: CloudFormationClient,
  ref: StackSetRef,
  operationId: string,
): Promise<Operation> {
  try {
    return await sendDescribeOperation(client, ref, operationId);
  } catch (error) {
    throw toUserError(error, doingDescribe(ref, operationId));
  }
}

async function findOperation(
  client: CloudFormationClient,
  ref: StackSetRef,
  operationId: string,
): Promise<Operation | undefined> {
  try {
    return await sendDescribeOperation(client, ref, operationId);
  } catch (error) {
    if (isRefusal(error, 'OperationNotFoundException')) return undefined;
    throw toUserError(error, doingDescribe(ref, operationId));
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

function doingDescribe(ref: StackSetRef, operationId: string): string {
  return `read the operation ${operationId} of ${ref.name} (cloudformation:DescribeStackSetOperation)`;
}

async function listResults(
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
    const doing = `list the results of the operation ${operationId} (cloudformation:ListStackSetOperationResults)`;
    throw toUserError(error, doing);
  }
}

/** Refuses more than 50 OUs: they do not fit one call, and one call is one operation. */
async function createInstances(
  client: CloudFormationClient,
  ref: StackSetRef,
  { operationId, creation, regions, preferences }: InstancesRequest,
): Promise<void> {
  const count = creation.organizationalUnitIds.length;
  if (count > maxOrganizationalUnits) {
    const problem = `${count} OUs would get instances at once, AWS takes at most ${maxOrganizationalUnits} in one call.`;
    throw inputError('organizational-unit-ids', problem, 'Name an OU above them, or add them in smaller groups.');
  }
  const command = new CreateStackInstancesCommand({
    ...address(ref),
    OperationId: operationId,
    DeploymentTargets: deploymentTargets(creation),
    Regions: [...regions],
    OperationPreferences: fromPreferences(preferences),
  });
  try {
    await client.send(command);
  } catch (error) {
    // The id is ours alone: the first answer was lost on the way, the operation is there.
    if (isRefusal(error, 'OperationIdAlreadyExistsException')) return;
    throw toUserError(error, `create instances of ${ref.name} (cloudformation:CreateStackInstances)`);
  }
}

function deploymentTargets(creation: InstanceCreation): DeploymentTargets {
  const OrganizationalUnitIds = [...creation.organizationalUnitIds];
  switch (creation.kind) {
    case 'organizational-units': {
      const excluded = [...creation.excludedAccountIds];
      // An empty list of accounts is not the same to AWS as none.
      if (excluded.length === 0) return { OrganizationalUnitIds, AccountFilterType: 'NONE' };
      return { OrganizationalUnitIds, AccountFilterType: 'DIFFERENCE', Accounts: excluded };
    }
    case 'accounts':
      return { OrganizationalUnitIds, AccountFilterType: 'INTERSECTION', Accounts: [...creation.accountIds] };
  }
}
