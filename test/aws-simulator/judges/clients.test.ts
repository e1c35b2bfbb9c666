import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCloudFormation } from '../cloudformation/api/cloudformation.ts';
import { manualClock } from '../scaled-clock.ts';
import { startSimulator } from '../aws-server.ts';
import type { Simulator } from '../aws-server.ts';
import { buildWorld, delegatedAdministratorId, managementAccountId, rootId } from '../setup.ts';
import type { World } from '../world.ts';
import { listCalls } from './list-calls.ts';
import type { ListCall, Truth } from './list-calls.ts';

type Entry = Readonly<Record<string, unknown>>;
type Listed = { readonly entries: readonly Entry[]; readonly pages?: number } | { readonly error: string };

const stackSetName = 'audit';
const accountCount = 130;
const failedIds = ['300000000005', '300000000077'];
const unitNames = Array.from({ length: 25 }, (_, index) => `Unit ${String(index + 1).padStart(2, '0')}`);
const delegatedAdministrators = [
  delegatedAdministratorId,
  ...Array.from({ length: 21 }, (_, index) => String(300_000_000_001 + index)),
];
const clock = manualClock();
const world = buildWorld(
  {
    accounts: accountCount,
    organizationalUnits: unitNames.map((name) => ({ name })),
    delegatedAdministrators,
    stackSets: ['one', 'two', 'three', 'four', 'gone'].map((name) => ({ name, organizationalUnitIds: [] })),
  },
  clock,
);
const truth = playStory(world);
const calls = listCalls(truth);

let simulator: Simulator;
let environment: Record<string, string>;
let home: string;

beforeAll(async () => {
  simulator = await startSimulator({ world });
  home = mkdtempSync(join(tmpdir(), 'judges-'));
  const key = simulator.identities.createKey(delegatedAdministratorId, 'arn:aws:iam::222222222222:user/administrator');
  environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    PYTHONDONTWRITEBYTECODE: '1',
    AWS_ENDPOINT_URL: simulator.url,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
});

afterAll(async () => {
  await simulator.stop();
  rmSync(home, { recursive: true, force: true });
});

/** A set in 25 OUs, an update that two accounts refuse, some more operations and sets. */
function playStory({ organization, stackSets }: World): Truth {
  const service = createCloudFormation(world);
  const caller = { accountId: delegatedAdministratorId, arn: 'arn:aws:iam::222222222222:user/test', userId: 'test' };
  const call = (action: string, input: Entry): void => {
    const asked = { StackSetName: stackSetName, CallAs: 'DELEGATED_ADMIN', ...input };
    void service({ service: 'cloudformation', action, input: asked, caller, region: 'us-east-1' });
    clock.advance(3_600_000);
  };
  const unitIds = [...organization.organizationalUnits.keys()];
  const OperationPreferences = { FailureTolerancePercentage: '100', MaxConcurrentPercentage: '100' };
  const target = {
    DeploymentTargets: { OrganizationalUnitIds: unitIds },
    Regions: ['us-east-1'],
    OperationPreferences,
  };
  call('CreateStackSet', {
    PermissionModel: 'SERVICE_MANAGED',
    AutoDeployment: { Enabled: 'true', RetainStacksOnAccountRemoval: 'true' },
    TemplateBody: JSON.stringify({ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }),
  });
  call('CreateStackInstances', { ...target, OperationId: 'rollout-1' });
  const repeats = ['rollout-2', 'rollout-3', 'rollout-4'];
  for (const OperationId of repeats) call('UpdateStackInstances', { ...target, OperationId });
  world.setFaults([
    { kind: 'refuse', accounts: failedIds, reason: { text: 'Resource handler returned message: <&> é' } },
  ]);
  call('UpdateStackSet', { ...target, UsePreviousTemplate: 'true', OperationId: 'rollout-5' });
  call('DeleteStackSet', { StackSetName: 'gone' });
  const [largest = ''] = unitIds;
  return {
    stackSetName,
    stackSetNames: stackSets.filter(({ status }) => status === 'ACTIVE').map(({ name }) => name),
    deletedNames: ['gone'],
    accountIds: [...organization.accounts.keys()].filter((id) => id !== managementAccountId),
    failedIds,
    operationIds: ['rollout-1', ...repeats, 'rollout-5'],
    failedOperationId: 'rollout-5',
    unitIds,
    rootId,
    managementAccountId,
    delegatedAdministrators,
    largestUnit: {
      id: largest,
      accountIds: [...organization.accounts.values()]
        .filter(({ parentId }) => parentId === largest)
        .map(({ id }) => id),
    },
  };
}

/** Undefined when the program is missing, or python3 has no boto3. */
function run(file: string, args: readonly string[], input = ''): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = execFile(file, args, { env: environment, maxBuffer: 50_000_000 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else if (error.code === 'ENOENT' || stderr.includes("No module named 'boto3'")) resolve(undefined);
      else resolve(JSON.stringify({ error: /\((\w+)\)/.exec(stderr)?.[1] ?? stderr }));
    });
    child.on('error', () => undefined);
    child.stdin?.on('error', reject);
    child.stdin?.end(input);
  });
}

function leaveOut(client: string): void {
  if (process.env['CI'] === 'true') throw new Error(`${client} must be installed`);
  console.warn(`Left out: the lists as ${client} reads them, because it is not installed`);
}

function expectTruth({ key, expected }: ListCall, listed: Listed): void {
  if ('error' in listed) throw new Error(listed.error);
  expect(listed.entries.map((entry) => entry[key]).sort()).toEqual([...expected].sort());
}

let fromBoto3: readonly Listed[] | undefined;

describe('boto3', () => {
  beforeAll(async () => {
    const text = await run('python3', [join(import.meta.dirname, 'boto3-lists.py')], JSON.stringify(calls));
    fromBoto3 = text === undefined ? undefined : (JSON.parse(text) as readonly Listed[]);
    if (fromBoto3 === undefined) leaveOut('boto3');
  }, 120_000);

  test.each(calls.map(({ name }, index) => [name, index] as const))('%s', (_name, index) => {
    if (fromBoto3 === undefined) return;
    const [call, listed] = [calls[index]!, fromBoto3[index]!];
    expectTruth(call, listed);
    const { pages } = listed as { pages: number };
    expect(pages).toBeGreaterThanOrEqual(Math.max(1, Math.ceil(call.expected.length / call.pageSize)));
  });

  test('reads times, numbers, booleans and text with special characters', () => {
    if (fromBoto3 === undefined) return;
    const first = (name: string): Entry => {
      const listed = fromBoto3![calls.findIndex((call) => call.name === name)]!;
      if ('error' in listed) throw new Error(listed.error);
      return listed.entries[0]!;
    };
    expect(first('list-stack-set-operation-results that failed')).toMatchObject({
      Status: 'FAILED',
      StatusReason: expect.stringContaining('<&> é'),
    });
    expect(first('list-stack-set-operations')).toMatchObject({
      Status: 'SUCCEEDED',
      StatusDetails: { FailedStackInstancesCount: failedIds.length },
      CreationTimestamp: expect.any(Number),
      OperationPreferences: { FailureTolerancePercentage: 100, RegionOrder: [] },
    });
    expect(first('list-stack-sets ACTIVE')).toMatchObject({ AutoDeployment: { Enabled: true } });
    expect(first('list-accounts')).toMatchObject({ JoinedTimestamp: expect.any(Number), State: 'ACTIVE' });
  });
});

describe('aws-cli', () => {
  const isTime = /Timestamp$|DateEnabled$|EnabledDate$/;

  function asBoto3Reads(name: string, value: unknown): unknown {
    if (!isTime.test(name)) return value;
    return typeof value === 'number' ? Math.round(value * 1000) : Date.parse(String(value));
  }

  async function list({ service, operation, member, parameters, pageSize }: ListCall): Promise<Listed | undefined> {
    const isPaginated = operation !== 'list-stack-set-auto-deployment-targets';
    const entries: Entry[] = [];
    let token: unknown;
    do {
      const input = { ...parameters, ...(isPaginated ? {} : { MaxResults: pageSize, NextToken: token }) };
      const args = [service, operation, '--output', 'json', '--cli-input-json', JSON.stringify(input)];
      const text = await run('aws', isPaginated ? [...args, '--page-size', String(pageSize)] : args);
      if (text === undefined) return undefined;
      const page = JSON.parse(text, asBoto3Reads) as Entry;
      if (typeof page['error'] === 'string') return { error: page['error'] };
      entries.push(...(page[member] as readonly Entry[]));
      token = page['NextToken'];
    } while (token !== undefined);
    return { entries };
  }

  let isMissing = false;
  test.each(calls.map(({ name }, index) => [name, index] as const))(
    '%s',
    async (_name, index) => {
      if (isMissing) return;
      const call = calls[index]!;
      const listed = await list(call);
      if (listed === undefined) {
        isMissing = true;
        leaveOut('aws-cli');
        return;
      }
      expectTruth(call, listed);
      if (fromBoto3 !== undefined) expect(listed).toMatchObject({ entries: (fromBoto3[index] as Entry)['entries'] });
    },
    60_000,
  );
});
