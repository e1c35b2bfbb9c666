import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import * as reading from '../../src/aws/stack-set-reading.ts';
import * as writing from '../../src/aws/stack-set-writing.ts';
import type { StackSets } from '../../src/ports.ts';
import type { Entry, Send } from './calls.ts';

/**
 * The port over the simulator's CloudFormation. The adapter's own reading and writing run on an SDK client whose `send`
 * does not reach a wire: requests, conversions and errors are those of the product.
 */
export function createStackSets(send: Send): StackSets {
  const client = createClient(send);
  return {
    find: (ref) => reading.find(client, ref),
    listInstances: (ref) => reading.listInstances(client, ref),
    listRecentOperations: (ref) => reading.listRecentOperations(client, ref),
    describeOperation: (ref, operationId) => reading.describeOperation(client, ref, operationId),
    findOperation: (ref, operationId) => reading.findOperation(client, ref, operationId),
    listResults: (ref, operationId) => reading.listResults(client, ref, operationId),
    listResultsPage: (ref, operationId, page) => reading.listResultsPage(client, ref, operationId, page),
    createInstances: (ref, request) => writing.createInstances(client, ref, request),
    updateVersion: (ref, request) => writing.updateVersion(client, ref, request),
    updateInstances: (ref, request) => writing.updateInstances(client, ref, request),
    stopOperation: (ref, operationId) => writing.stopOperation(client, ref, operationId),
  };
}

/** The SDK's paginators accept nothing but an instance of its own class; of that, they use `send` alone. */
export function createClient(send: Send): CloudFormationClient {
  return Object.create(CloudFormationClient.prototype, {
    send: { value: sendCommands(send, 'cloudformation') },
  }) as CloudFormationClient;
}

interface Command {
  readonly constructor: { readonly name: string };
  readonly input: Entry;
}

/** The `send` of an SDK client. */
export function sendCommands(send: Send, service: Parameters<Send>[0]): (command: Command) => Promise<Entry> {
  return (command) => send(service, command.constructor.name.replace(/Command$/, ''), command.input);
}
