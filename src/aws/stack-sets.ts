import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { Operation, OperationResult } from '../domain/stack-set/operation.ts';
import type { StackInstance, StackSet, StackSetRef } from '../domain/stack-set/stack-set.ts';
import type {
  CreateInstancesRequest,
  ResultsPage,
  ResultsPageRequest,
  UpdateInstancesRequest,
  UpdateVersionRequest,
} from '../domain/stack-set/stack-set-call.ts';
import type { ClientConfiguration } from './client-configuration.ts';
import { equip } from './client-equipment.ts';
import * as reading from './stack-set-reading.ts';
import * as writing from './stack-set-writing.ts';

/** Implements the port of the same name. Every method throws UserError only. */
export interface StackSetsAdapter {
  find(ref: StackSetRef): Promise<StackSet | undefined>;
  listInstances(ref: StackSetRef): Promise<readonly StackInstance[]>;
  listRecentOperations(ref: StackSetRef): Promise<readonly Operation[]>;
  describeOperation(ref: StackSetRef, operationId: string): Promise<Operation>;
  findOperation(ref: StackSetRef, operationId: string): Promise<Operation | undefined>;
  listResults(ref: StackSetRef, operationId: string): Promise<readonly OperationResult[]>;
  listResultsPage(ref: StackSetRef, operationId: string, page: ResultsPageRequest): Promise<ResultsPage>;
  createInstances(ref: StackSetRef, request: CreateInstancesRequest): Promise<void>;
  updateVersion(ref: StackSetRef, request: UpdateVersionRequest): Promise<void>;
  updateInstances(ref: StackSetRef, request: UpdateInstancesRequest): Promise<void>;
  stopOperation(ref: StackSetRef, operationId: string): Promise<void>;
}

type ClientOf = (ref: StackSetRef) => CloudFormationClient;

/** Every call goes to the Region of the ref, never to the one of the configuration. */
export function createStackSets(configuration: ClientConfiguration): StackSetsAdapter {
  const clientOf = cloudFormationClients(configuration);
  return {
    find: (ref) => reading.find(clientOf(ref), ref),
    listInstances: (ref) => reading.listInstances(clientOf(ref), ref),
    listRecentOperations: (ref) => reading.listRecentOperations(clientOf(ref), ref),
    describeOperation: (ref, operationId) => reading.describeOperation(clientOf(ref), ref, operationId),
    findOperation: (ref, operationId) => reading.findOperation(clientOf(ref), ref, operationId),
    listResults: (ref, operationId) => reading.listResults(clientOf(ref), ref, operationId),
    listResultsPage: (ref, operationId, page) => reading.listResultsPage(clientOf(ref), ref, operationId, page),
    createInstances: (ref, request) => writing.createInstances(clientOf(ref), ref, request),
    updateVersion: (ref, request) => writing.updateVersion(clientOf(ref), ref, request),
    updateInstances: (ref, request) => writing.updateInstances(clientOf(ref), ref, request),
    stopOperation: (ref, operationId) => writing.stopOperation(clientOf(ref), ref, operationId),
  };
}

/** One client a Region. */
export function cloudFormationClients(configuration: ClientConfiguration): ClientOf {
  const clients = new Map<string, CloudFormationClient>();
  return ({ region }) => {
    const client = clients.get(region) ?? equip(new CloudFormationClient({ ...configuration, region }), configuration);
    clients.set(region, client);
    return client;
  };
}
