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
    find: (ref) => find(clientOf, ref),
    listInstances: (ref) => listInstances(clientOf, ref),
    listRecentOperations: (ref) => listRecentOperations(clientOf, ref),
    describeOperation: (ref, operationId) => describeOperation(clientOf, ref, operationId),
    findOperation: (ref, operationId) =>
      describeOperation(clientOf, ref, operationId).catch((error: unknown) => {
        if (error instanceof OperationMissing) return undefined;
        throw error;
      }),
    listResults: (ref, operationId) => listResults(clientOf, ref, operationId),
    createInstances: (ref, request) => createInstances(clientOf, ref, request),
  };
}
