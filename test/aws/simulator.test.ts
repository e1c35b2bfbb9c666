import { afterEach, expect, test } from '@jest/globals';
import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import { createOrganizationReader } from '../../src/aws/organization.ts';
import { createStackSets } from '../../src/aws/stack-sets.ts';
import type { StackSets } from '../../src/ports.ts';
import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import { manualClock } from '../aws-simulator/scaled-clock.ts';
import { startSimulator } from '../aws-simulator/aws-server.ts';
import type { Simulator } from '../aws-simulator/aws-server.ts';
import { buildWorld, delegatedAdministratorId, rootId } from '../aws-simulator/setup.ts';
import type { SimulatorSetup } from '../aws-simulator/setup.ts';
import { setEnvironment } from './aws-fixture.ts';

const ref: StackSetRef = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' };
const preferences = {
  failureTolerancePercentage: 10,
  maxConcurrentPercentage: 25,
  concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
} as const;
const minuteMs = 60_000;

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

interface Stage {
  readonly simulator: Simulator;
  readonly stackSets: StackSets;
  readonly configuration: ReturnType<typeof createClientConfiguration>;
  readonly advance: (ms: number) => void;
}

/** The adapters and the simulated AWS, whose clock only the test moves. */
async function open(setup: SimulatorSetup): Promise<Stage> {
  const clock = manualClock();
  const simulator = await startSimulator({ world: buildWorld(setup, clock) });
  undo.push(() => simulator.stop());
  undo.push(setEnvironment({ AWS_ENDPOINT_URL: simulator.url }));
  const arn = `arn:aws:iam::${delegatedAdministratorId}:user/administrator`;
  const key = simulator.identities.createKey(delegatedAdministratorId, arn);
  const credentials = { provider: () => Promise.resolve(key) };
  const configuration = createClientConfiguration({ region: ref.region, credentials });
  const advance = (ms: number): void => {
    clock.advance(ms);
  };
  return { simulator, stackSets: createStackSets(configuration), configuration, advance };
}

test('a first deployment, from a set without instances to every account CURRENT', async () => {
  const { stackSets, advance } = await open({
    accounts: 120,
    stackSets: [{ name: 'audit', organizationalUnitIds: [] }],
  });
  expect(await stackSets.listInstances(ref)).toEqual([]);
  await stackSets.createInstances(ref, {
    operationId: 'ours-1',
    creation: {
      kind: 'organizational-units',
      organizationalUnitIds: [rootId],
      excludedAccountIds: ['300000000001'],
      accountIds: [],
      regions: ['us-east-1'],
    },
    preferences,
  });
  expect(await stackSets.describeOperation(ref, 'ours-1')).toMatchObject({
    action: 'CREATE',
    status: 'RUNNING',
    preferences,
  });
  advance(60 * minuteMs);
  const operation = await stackSets.describeOperation(ref, 'ours-1');
  expect(operation).toMatchObject({ status: 'SUCCEEDED', failedInstances: 0 });
  expect(operation.endedAt).toBeInstanceOf(Date);
  const instances = await stackSets.listInstances(ref);
  const results = await stackSets.listResults(ref, 'ours-1');
  expect(instances).toHaveLength(119);
  expect(new Set(instances.map(({ status }) => status))).toEqual(new Set(['CURRENT']));
  expect(new Set(instances.map(({ lastOperationId }) => lastOperationId))).toEqual(new Set(['ours-1']));
  expect(results.map(({ accountId }) => accountId).sort()).toEqual(instances.map(({ accountId }) => accountId).sort());
  expect(instances.map(({ accountId }) => accountId)).not.toContain('300000000001');
  expect((await stackSets.listRecentOperations(ref))[0]?.id).toBe('ours-1');
});

test('failed accounts keep the status reason of AWS', async () => {
  const { stackSets, advance } = await open({
    accounts: 6,
    stackSets: [{ name: 'audit', organizationalUnitIds: [] }],
    faults: [{ kind: 'refuse', accounts: ['300000000002'], reason: { text: 'ACCOUNT_SUSPENDED' } }],
  });
  await stackSets.createInstances(ref, {
    operationId: 'ours-1',
    creation: {
      kind: 'accounts',
      organizationalUnitIds: [rootId],
      accountIds: ['300000000002', '300000000003'],
      regions: ['us-east-1'],
    },
    preferences: { failureTolerancePercentage: 100, maxConcurrentPercentage: 100 },
  });
  advance(60 * minuteMs);
  const results = await stackSets.listResults(ref, 'ours-1');
  expect(results.map(({ accountId, status }) => [accountId, status]).sort()).toEqual([
    ['300000000002', 'FAILED'],
    ['300000000003', 'SUCCEEDED'],
  ]);
  const refused = (await stackSets.listInstances(ref)).find(({ accountId }) => accountId === '300000000002');
  expect(refused).toMatchObject({ status: 'OUTDATED', detailedStatus: 'FAILED' });
  expect(refused?.statusReason).toContain('ACCOUNT_SUSPENDED');
});

test('an operation that is sent twice exists once', async () => {
  const { simulator, stackSets } = await open({
    accounts: 6,
    stackSets: [{ name: 'audit', organizationalUnitIds: [] }],
  });
  const accounts = { organizationalUnitIds: [rootId], accountIds: ['300000000001'], regions: ['us-east-1'] };
  const request = { operationId: 'ours-1', creation: { kind: 'accounts', ...accounts } as const, preferences };
  await stackSets.createInstances(ref, request);
  await stackSets.createInstances(ref, request);
  expect(simulator.requests.of('CreateStackInstances')).toHaveLength(2);
  expect(await stackSets.findOperation(ref, 'ours-1')).toBeDefined();
  expect(await stackSets.findOperation(ref, 'ours-2')).toBeUndefined();
});

test('an update in two steps and its rollback: canary, the other accounts, all accounts', async () => {
  const { simulator, stackSets, advance } = await open({
    accounts: 6,
    stackSets: [{ name: 'audit', tags: { Team: 'security', Old: 'yes' } }],
  });
  const before = await stackSets.find(ref);
  if (before === undefined) throw new Error('no stack set');
  expect(before.tags).toEqual({ Team: 'security', Old: 'yes' });
  const instances = await stackSets.listInstances(ref);
  const canary = instances[0]!.accountId;
  const template = JSON.parse(before.templateBody) as Record<string, unknown>;
  const version = {
    ...before,
    description: 'New',
    templateBody: JSON.stringify({ ...template, Description: 'new' }),
    tags: { Team: 'security', New: 'yes' },
  };
  const regions = ['us-east-1'];
  const countCurrent = async (): Promise<readonly string[]> => {
    const found = await stackSets.listInstances(ref);
    return found.filter(({ status }) => status === 'CURRENT').map(({ accountId }) => accountId);
  };

  await stackSets.updateVersion(ref, {
    operationId: 'canary',
    version,
    targets: { organizationalUnitIds: [rootId], accountIds: [canary], regions },
    preferences,
  });
  advance(60 * minuteMs);
  expect(await countCurrent()).toEqual([canary]);
  expect(await stackSets.find(ref)).toMatchObject({
    description: 'New',
    templateBody: version.templateBody,
    parameters: before.parameters,
    tags: { Team: 'security', New: 'yes' },
    autoDeployment: before.autoDeployment,
  });

  const accountIds = instances.slice(1).map(({ accountId }) => accountId);
  const others = { organizationalUnitIds: [rootId], accountIds, regions };
  await stackSets.updateInstances(ref, { operationId: 'wave', targets: others, preferences });
  advance(60 * minuteMs);
  expect(await countCurrent()).toHaveLength(instances.length);
  const wave = await stackSets.listResults(ref, 'wave');
  expect(wave.map(({ accountId }) => accountId)).toEqual(accountIds);

  const all = { targets: undefined, preferences: { ...preferences, failureTolerancePercentage: 100 } };
  await stackSets.updateVersion(ref, { operationId: 'back', version: before, ...all });
  advance(60 * minuteMs);
  expect(await stackSets.listResults(ref, 'back')).toHaveLength(instances.length);
  expect(await stackSets.find(ref)).toMatchObject({ templateBody: before.templateBody, tags: before.tags });

  await stackSets.updateVersion(ref, { operationId: 'bare', version: { ...before, tags: {} }, ...all });
  advance(60 * minuteMs);
  expect(await stackSets.find(ref)).toMatchObject({ tags: {} });
  expect(simulator.requests.of('UpdateStackSet').map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('the wrong call-as finds nothing, and an unregistered administrator is another error', async () => {
  const { stackSets, simulator } = await open({ accounts: 6, stackSets: [{ name: 'audit' }] });
  expect(await stackSets.find(ref)).toMatchObject({
    ref,
    capabilities: ['CAPABILITY_NAMED_IAM'],
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
    organizationalUnitIds: [rootId],
  });
  expect(await stackSets.find({ ...ref, name: 'other' })).toBeUndefined();
  expect(await stackSets.find({ ...ref, callAs: 'SELF' })).toBeUndefined();
  simulator.world.organization.delegatedAdministrators.clear();
  await expect(stackSets.find(ref)).rejects.toMatchObject({ code: 'not-delegated-administrator' });
});

test('nested OUs and a suspended account arrive from Organizations', async () => {
  const { simulator, configuration } = await open({ accounts: 40, organizationalUnits: 'nested', suspended: 1 });
  const organization = await createOrganizationReader(configuration).read();
  const { accounts, organizationalUnits } = simulator.world.organization;
  expect(organization.accounts.size).toBe(accounts.size);
  expect(organization.organizationalUnits.size).toBe(organizationalUnits.size + 1);
  for (const account of accounts.values()) {
    expect(organization.accounts.get(account.id)).toEqual({
      id: account.id,
      name: account.name,
      state: account.state,
      organizationalUnitId: account.parentId,
    });
  }
  const suspended = [...organization.accounts.values()].filter(({ state }) => state === 'SUSPENDED');
  expect(suspended).toHaveLength(1);
});
