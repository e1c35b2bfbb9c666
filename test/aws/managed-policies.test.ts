import { afterEach, expect, test } from '@jest/globals';
import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import { managedPoliciesDate } from '../../src/aws/iam-data/managed-policies-data.ts';
import { findManagedPolicy } from '../../src/aws/iam-data/managed-policies.ts';
import { createManagedPolicies } from '../../src/aws/iam/managed-policies.ts';
import type { ManagedPolicyContents } from '../../src/domain/iam/managed-policy.ts';
import { startSimulator } from '../aws-simulator/aws-server.ts';
import type { Simulator } from '../aws-simulator/aws-server.ts';
import { manualClock } from '../aws-simulator/scaled-clock.ts';
import { buildWorld, delegatedAdministratorId } from '../aws-simulator/setup.ts';
import type { SimulatorSetup } from '../aws-simulator/setup.ts';
import { setEnvironment } from './aws-fixture.ts';

const securityAudit = 'arn:aws:iam::aws:policy/SecurityAudit';
const viewOnly = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';
const newer = {
  versionId: 'v999',
  document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: "s3:*Object'(s)", Resource: '*' }] },
};

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

interface Stage {
  readonly simulator: Simulator;
  readonly read: (arns: readonly string[]) => Promise<ReadonlyMap<string, ManagedPolicyContents>>;
  /** What was waited for in addition to the pauses of the SDK, one entry a retry. */
  readonly pauses: number[];
}

/** The adapter and a simulated IAM. @param policy of the role that asks; undefined: an administrator asks. */
async function open(
  setup: SimulatorSetup = {},
  { policy, partition = 'aws', limitMs }: { policy?: unknown; partition?: string; limitMs?: number } = {},
): Promise<Stage> {
  const simulator = await startSimulator({ world: buildWorld({ accounts: 3, ...setup }, manualClock()) });
  undo.push(() => simulator.stop());
  undo.push(setEnvironment({ AWS_ENDPOINT_URL: simulator.url }));
  const arn = `arn:aws:iam::${delegatedAdministratorId}:role/plan`;
  if (policy !== undefined) {
    simulator.identities.addRole({ arn, trustPolicy: {}, maxSessionDuration: 3600, identityPolicy: policy });
  }
  const { key } = simulator.identities.createSession(arn, 'run', 3600);
  const pauses: number[] = [];
  const configuration = {
    ...createClientConfiguration({ region: 'eu-central-1', credentials: { provider: () => Promise.resolve(key) } }),
    pause: (ms: number) => Promise.resolve(pauses.push(ms)),
  };
  return { simulator, pauses, read: createManagedPolicies(configuration, partition, limitMs).read };
}

function allow(action: readonly string[], resource: string): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] };
}

test('reads the version that AWS has now, and says what the extract has', async () => {
  const { read, simulator } = await open({ managedPolicies: { [securityAudit]: newer } });
  const contents = await read([securityAudit, viewOnly, securityAudit]);
  const extract = findManagedPolicy(securityAudit);
  expect(contents.get(securityAudit)).toEqual({ ...newer, from: 'aws', extract });
  expect(extract).toMatchObject({
    versionId: expect.stringMatching(/^v\d+$/) as unknown,
    extractedAt: managedPoliciesDate,
  });
  const { versionId, document } = findManagedPolicy(viewOnly)!;
  expect(contents.get(viewOnly)).toMatchObject({ versionId, document, from: 'aws' });
  const requests = simulator.requests.all();
  expect(requests.map(({ service, region, action }) => `${service} ${region} ${action}`).toSorted()).toEqual(
    ['GetPolicy', 'GetPolicy', 'GetPolicyVersion', 'GetPolicyVersion'].map((action) => `iam us-east-1 ${action}`),
  );
});

test('asks for what a placeholder stands for, and answers under the ARN as given', async () => {
  const { read, simulator } = await open();
  const arn = 'arn:${AWS::Partition}:iam::aws:policy/IAMFullAccess';
  expect([...(await read([arn])).keys()]).toEqual([arn]);
  expect(simulator.requests.of('GetPolicy').map(({ input }) => input['PolicyArn'])).toEqual([
    'arn:aws:iam::aws:policy/IAMFullAccess',
  ]);
});

test('signs for the Region of IAM in the partition', async () => {
  const { read, simulator } = await open({}, { partition: 'aws-us-gov' });
  const arn = 'arn:aws-us-gov:iam::aws:policy/SecurityAudit';
  expect((await read([arn])).get(arn)?.from).toBe('aws');
  expect(simulator.requests.of('GetPolicy').map(({ region }) => region)).toEqual(['us-gov-west-1']);
});

test('asks nothing about customer managed policies', async () => {
  const { read, simulator } = await open();
  expect(await read(['arn:aws:iam::222222222222:policy/Own', 'arn:aws:iam::${AWS::AccountId}:policy/Own'])).toEqual(
    new Map(),
  );
  expect(simulator.requests.all()).toEqual([]);
});

test.each([
  ['iam:GetPolicy', ['iam:GetPolicyVersion'], 1],
  ['iam:GetPolicyVersion', ['iam:GetPolicy'], 2],
])('without %s the extract answers, silently and without another attempt', async (_missing, allowed, requests) => {
  const policy = allow(allowed, 'arn:aws:iam::aws:policy/*');
  const { read, simulator } = await open({ managedPolicies: { [securityAudit]: newer } }, { policy });
  const extract = findManagedPolicy(securityAudit);
  const { versionId, document } = extract!;
  expect((await read([securityAudit])).get(securityAudit)).toEqual({ versionId, document, from: 'extract', extract });
  expect(simulator.requests.all()).toHaveLength(requests);
});

test('the two permissions are enough', async () => {
  const policy = allow(['iam:GetPolicy', 'iam:GetPolicyVersion'], 'arn:aws:iam::aws:policy/*');
  const { read } = await open({}, { policy });
  expect((await read([securityAudit])).get(securityAudit)?.from).toBe('aws');
});

test('a policy that AWS no longer has is the extract’s, with a note', async () => {
  const { read } = await open({ managedPolicies: { [securityAudit]: 'deleted' } });
  expect((await read([securityAudit])).get(securityAudit)).toMatchObject({
    from: 'extract',
    unreadable: `Could not read ${securityAudit}: NoSuchEntity: Policy ${securityAudit} does not exist or is not attachable.`,
  });
});

test('a policy that is newer than the extract comes from AWS alone', async () => {
  const arn = 'arn:aws:iam::aws:policy/AnnouncedTomorrow';
  const { read } = await open({ managedPolicies: { [arn]: newer } });
  expect((await read([arn])).get(arn)).toEqual({ ...newer, from: 'aws', extract: undefined });
});

test('what neither AWS nor the extract knows is left out', async () => {
  const { read } = await open();
  expect(await read(['arn:aws:iam::aws:policy/SecurityAduit'])).toEqual(new Map());
});

test.each([
  ['a list', []],
  ['a text', 'all'],
])('a document that is %s is not believed', async (_what, document) => {
  const { read } = await open({
    managedPolicies: { [securityAudit]: { versionId: 'v999', document: document as object } },
  });
  expect((await read([securityAudit])).get(securityAudit)).toMatchObject({
    versionId: findManagedPolicy(securityAudit)!.versionId,
    from: 'extract',
    unreadable: expect.stringContaining('AWS answered PolicyVersion.Document') as unknown,
  });
});

test('a fault of the service is asked again, but not for long', async () => {
  const fault = {
    kind: 'error',
    action: 'GetPolicy',
    code: 'InternalFailure',
    message: 'Oops',
    httpStatus: 500,
  } as const;
  const { read, simulator, pauses } = await open({ faults: [{ ...fault, times: 9 }] });
  expect((await read([securityAudit])).get(securityAudit)).toMatchObject({
    from: 'extract',
    unreadable: `Could not read ${securityAudit}: InternalFailure: Oops.`,
  });
  expect(simulator.requests.of('GetPolicy')).toHaveLength(4);
  expect(pauses).toHaveLength(3);
  simulator.world.setFaults([{ ...fault, times: 1 }]);
  expect((await read([securityAudit])).get(securityAudit)?.from).toBe('aws');
});

test('the extract answers when IAM does not in time', async () => {
  const { read } = await open({}, { limitMs: 0 });
  expect((await read([securityAudit])).get(securityAudit)).toMatchObject({
    from: 'extract',
    unreadable: `IAM did not answer in time about ${securityAudit}.`,
  });
});

test('a partition whose address is not known is not asked', async () => {
  const { read, simulator } = await open({}, { partition: 'aws-iso' });
  expect((await read([securityAudit])).get(securityAudit)).toMatchObject({
    from: 'extract',
    unreadable: expect.stringContaining('aws-iso') as unknown,
  });
  expect(simulator.requests.all()).toEqual([]);
});
