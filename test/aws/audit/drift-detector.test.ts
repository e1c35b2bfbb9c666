import { afterEach, expect, test } from '@jest/globals';

import { createDriftDetector } from '../../../src/aws/audit/drift-detector.ts';
import type { DriftDetectorAdapter } from '../../../src/aws/audit/drift-detector.ts';
import { createClientConfiguration } from '../../../src/aws/client-configuration.ts';
import { startSimulator } from '../../aws-simulator/aws-server.ts';
import type { Simulator } from '../../aws-simulator/aws-server.ts';
import { manualClock } from '../../aws-simulator/scaled-clock.ts';
import { buildWorld, delegatedAdministratorId } from '../../aws-simulator/setup.ts';
import type { SimulatorSetup } from '../../aws-simulator/setup.ts';
import * as hand from '../../aws-simulator/tamper.ts';
import { refuse, script, serveAws, setEnvironment } from '../aws-fixture.ts';
import type { ServedAws } from '../aws-fixture.ts';

const ref = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;
const request = { operationId: 'audit-1', failureTolerancePercentage: 100, maxConcurrentPercentage: 50 };
const account = '300000000001';

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

interface Stage {
  readonly simulator: Simulator;
  readonly detector: DriftDetectorAdapter;
  readonly pass: (seconds: number) => void;
}

async function open(setup: SimulatorSetup = {}): Promise<Stage> {
  const clock = manualClock();
  const world = buildWorld({ accounts: 3, stackSets: [{ name: 'audit' }], ...setup }, clock);
  const simulator = await startSimulator({ world });
  undo.push(() => simulator.stop());
  undo.push(setEnvironment({ AWS_ENDPOINT_URL: simulator.url }));
  const key = simulator.identities.createKey(
    delegatedAdministratorId,
    `arn:aws:iam::${delegatedAdministratorId}:user/a`,
  );
  const configuration = {
    ...createClientConfiguration({ region: 'eu-central-1', credentials: { provider: () => Promise.resolve(key) } }),
    pause: () => Promise.resolve(),
  };
  return {
    simulator,
    detector: createDriftDetector(configuration),
    pass: (seconds) => {
      clock.advance(seconds * 1000);
    },
  };
}

async function serveScript(answers: Parameters<typeof script>[0]): Promise<ServedAws> {
  const aws = await serveAws({ cloudformation: script(answers) });
  undo.push(() => aws.stop());
  return aws;
}

test('starts a detection, and reads what it has found', async () => {
  const { simulator, detector, pass } = await open();
  expect(await detector.findLastDrift(ref)).toBeUndefined();
  hand.dropExternalId({ world: simulator.world, accountId: account, roleName: 'audit' });
  hand.widenTrust({ world: simulator.world, accountId: account, roleName: 'audit' });
  expect(await detector.detectDrift(ref, request)).toBe('audit-1');
  expect(simulator.requests.of('DetectStackSetDrift')[0]).toMatchObject({
    region: 'us-east-1',
    input: {
      CallAs: 'DELEGATED_ADMIN',
      OperationId: 'audit-1',
      OperationPreferences: {
        FailureTolerancePercentage: '100',
        MaxConcurrentPercentage: '50',
        ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE',
        RegionConcurrencyType: 'PARALLEL',
      },
    },
  });
  pass(120);
  expect(await detector.findLastDrift(ref)).toEqual({
    detectionStatus: 'COMPLETED',
    checkedAt: expect.any(Date) as unknown,
    total: 3,
    drifted: 1,
    inSync: 2,
    inProgress: 0,
    failed: 0,
  });
  const drifted = await detector.listDriftStatuses(ref);
  expect(drifted).toEqual([
    { accountId: account, region: 'us-east-1', status: 'DRIFTED', checkedAt: expect.any(Date) as unknown },
  ]);
  expect(await detector.listResourceDrifts(ref, { accountId: account, region: 'us-east-1' }, 'audit-1')).toEqual([
    {
      logicalId: 'Role',
      resourceType: 'AWS::IAM::Role',
      physicalId: 'audit',
      status: 'MODIFIED',
      differences: [
        {
          path: '/AssumeRolePolicyDocument/Statement/0/Principal/AWS',
          expected: account,
          actual: '*',
          type: 'NOT_EQUAL',
        },
      ],
    },
  ]);
});

test('sent twice, it runs once', async () => {
  const { simulator, detector } = await open();
  simulator.world.setFaults([{ kind: 'connection', action: 'DetectStackSetDrift', how: 'lost-answer', times: 1 }]);
  await detector.detectDrift(ref, request);
  expect(simulator.requests.of('DetectStackSetDrift')).toHaveLength(2);
  expect(simulator.world.stackSets[0]?.operations).toHaveLength(1);
});

test('another operation in progress is named', async () => {
  const { detector } = await open();
  await detector.detectDrift(ref, request);
  await expect(detector.detectDrift(ref, { ...request, operationId: 'audit-2' })).rejects.toMatchObject({
    code: 'operation-in-progress',
    operationId: 'audit-1',
    next: 'Run audit again when operation audit-1 has ended.',
  });
});

test('every page is read', async () => {
  const { detector, simulator, pass } = await open({ accounts: 120 });
  for (const accountId of [...simulator.world.organization.accounts.keys()].filter((id) => id.startsWith('3'))) {
    hand.widenTrust({ world: simulator.world, accountId, roleName: 'audit' });
  }
  await detector.detectDrift(ref, request);
  pass(3600);
  expect(await detector.listDriftStatuses(ref)).toHaveLength(119);
  expect(simulator.requests.of('ListStackInstances')).toHaveLength(2);
});

test('of resources, too, which has no paginator', async () => {
  const drift = (id: string) => ({
    StackId: 's',
    LogicalResourceId: id,
    ResourceType: 'AWS::IAM::Role',
    StackResourceDriftStatus: 'DELETED',
    Timestamp: new Date(0),
  });
  const aws = await serveScript({
    ListStackInstanceResourceDrifts: [
      () => ({ Summaries: [drift('A')], NextToken: 'more' }),
      () => ({ Summaries: [drift('B')], NextToken: '' }),
    ],
  });
  const detector = createDriftDetector(aws.configuration);
  const drifts = await detector.listResourceDrifts(ref, { accountId: account, region: 'us-east-1' }, 'audit-1');
  expect(drifts.map(({ logicalId }) => logicalId)).toEqual(['A', 'B']);
  expect(aws.requests.of('ListStackInstanceResourceDrifts').map(({ input }) => input['NextToken'])).toEqual([
    undefined,
    'more',
  ]);
});

test.each([
  ['detectDrift', 'DetectStackSetDrift', (detector: DriftDetectorAdapter) => detector.detectDrift(ref, request)],
  ['findLastDrift', 'DescribeStackSet', (detector: DriftDetectorAdapter) => detector.findLastDrift(ref)],
  ['listDriftStatuses', 'ListStackInstances', (detector: DriftDetectorAdapter) => detector.listDriftStatuses(ref)],
  [
    'listResourceDrifts',
    'ListStackInstanceResourceDrifts',
    (detector: DriftDetectorAdapter) =>
      detector.listResourceDrifts(ref, { accountId: account, region: 'us-east-1' }, 'audit-1'),
  ],
] as const)('%s says which permission is missing', async (_method, action, call) => {
  const message = `User: arn is not authorized to perform: cloudformation:${action}`;
  const aws = await serveScript({ [action]: [refuse('AccessDenied', message, 403)] });
  await expect(call(createDriftDetector(aws.configuration))).rejects.toMatchObject({
    code: 'access-denied',
    what: expect.stringContaining(`(cloudformation:${action})`) as unknown,
  });
});
