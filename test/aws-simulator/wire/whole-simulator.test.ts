import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  CloudFormationClient,
  DescribeStackSetCommand,
  DescribeStackSetOperationCommand,
  paginateListStackInstances,
  UpdateStackSetCommand,
} from '@aws-sdk/client-cloudformation';
import { manualClock } from '../scaled-clock.ts';
import { startSimulator } from '../aws-server.ts';
import type { Simulator } from '../aws-server.ts';
import { buildWorld } from '../setup.ts';

const name = 'organization-security-audit';
const accountCount = 150;
const clock = manualClock();
let simulator: Simulator;
let environment: Record<string, string>;
let client: CloudFormationClient;

beforeAll(async () => {
  simulator = await startSimulator({ world: buildWorld({ accounts: accountCount, stackSets: [{ name }] }, clock) });
  const key = simulator.identities.createKey('222222222222', 'arn:aws:iam::222222222222:user/administrator');
  client = new CloudFormationClient({ endpoint: simulator.url, region: 'us-east-1', maxAttempts: 1, credentials: key });
  environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    AWS_ENDPOINT_URL: simulator.url,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
  };
});

afterAll(async () => {
  await simulator.stop();
});

test('the SDK lists every instance in pages of 100', async () => {
  const sizes: number[] = [];
  for await (const page of paginateListStackInstances({ client }, { StackSetName: name, CallAs: 'DELEGATED_ADMIN' })) {
    sizes.push(page.Summaries?.length ?? 0);
  }
  expect(sizes).toEqual([100, 50]);
});

test('the SDK updates the set and follows the operation', async () => {
  const set = { StackSetName: name, CallAs: 'DELEGATED_ADMIN' } as const;
  const { StackSet } = await client.send(new DescribeStackSetCommand(set));
  expect(StackSet).toMatchObject({ PermissionModel: 'SERVICE_MANAGED', Status: 'ACTIVE' });
  const update = new UpdateStackSetCommand({
    ...set,
    UsePreviousTemplate: true,
    Capabilities: ['CAPABILITY_NAMED_IAM'],
    Parameters: StackSet?.Parameters?.map(({ ParameterKey }) => ({ ParameterKey, UsePreviousValue: true })),
    OperationPreferences: { MaxConcurrentPercentage: 100, ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE' },
    OperationId: 'update-1',
  });
  expect(await client.send(update)).toMatchObject({ OperationId: 'update-1' });
  const operation = new DescribeStackSetOperationCommand({ ...set, OperationId: 'update-1' });
  expect((await client.send(operation)).StackSetOperation).toMatchObject({ Status: 'RUNNING', Action: 'UPDATE' });
  clock.advance(3_600_000);
  expect((await client.send(operation)).StackSetOperation).toMatchObject({
    Status: 'SUCCEEDED',
    StatusDetails: { FailedStackInstancesCount: 0 },
  });
});

function aws(...args: string[]): Promise<{ output: string; isMissing: boolean }> {
  return new Promise((resolve) => {
    execFile('aws', args, { env: environment, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ output: stdout + stderr, isMissing: error !== null && 'code' in error && error.code === 'ENOENT' });
    });
  });
}

// The one client that may be missing.
test('aws-cli lists every instance, where aws-cli is on PATH', async () => {
  const list = ['cloudformation', 'list-stack-instances', '--stack-set-name', name, '--call-as', 'DELEGATED_ADMIN'];
  const { output, isMissing } = await aws(...list, '--query', 'length(Summaries)');
  if (isMissing) return;
  expect(output.trim()).toBe(String(accountCount));
}, 60_000);
