import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CloudFormationClient, DescribeStackSetCommand, UpdateStackSetCommand } from '@aws-sdk/client-cloudformation';
import { DescribeOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { manualClock } from '../scaled-clock.ts';
import type { AccessKey } from '../iam/identities.ts';
import { startSimulator } from '../aws-server.ts';
import type { Simulator } from '../aws-server.ts';
import { buildWorld } from '../setup.ts';

const roleArn = 'arn:aws:iam::111111111111:role/deploy';
const StackSetName = 'audit';
let simulator: Simulator;

beforeEach(async () => {
  const world = buildWorld({ accounts: 3, stackSets: [{ name: StackSetName }] }, manualClock());
  simulator = await startSimulator({ world });
});

afterEach(async () => {
  await simulator.stop();
});

interface Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly maxAttempts: number;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

function settings(key?: AccessKey, maxAttempts = 1): Settings {
  const credentials = key ?? simulator.identities.createKey('111111111111', 'arn:aws:iam::111111111111:user/u');
  return { endpoint: simulator.url, region: 'us-east-1', maxAttempts, credentials };
}

const updateAudit = new UpdateStackSetCommand({
  StackSetName,
  UsePreviousTemplate: true,
  Capabilities: ['CAPABILITY_NAMED_IAM'],
  OperationId: 'mine',
});

describe('connections', () => {
  test('a reset comes before the request takes effect', async () => {
    simulator.world.setFaults([{ kind: 'connection', action: 'UpdateStackSet', how: 'reset', times: 1 }]);
    const client = new CloudFormationClient(settings());
    await expect(client.send(updateAudit)).rejects.toThrow('ECONNRESET');
    expect(simulator.world.stackSets[0]?.operations).toEqual([]);
    expect(simulator.requests.of('UpdateStackSet')).toEqual([expect.objectContaining({ status: 0 })]);
    expect(await client.send(updateAudit)).toMatchObject({ OperationId: 'mine' });
  });

  test('a lost answer comes after the effect, and the same request again is the same operation', async () => {
    simulator.world.setFaults([{ kind: 'connection', action: 'UpdateStackSet', how: 'lost-answer', times: 1 }]);
    const client = new CloudFormationClient(settings());
    await expect(client.send(updateAudit)).rejects.toThrow('ECONNRESET');
    expect(simulator.requests.of('UpdateStackSet')).toEqual([
      expect.objectContaining({ status: 200, isAnswerLost: true }),
    ]);
    expect(await client.send(updateAudit)).toMatchObject({ OperationId: 'mine' });
    expect(simulator.world.stackSets[0]?.operations.map(({ id }) => id)).toEqual(['mine']);
    expect(simulator.requests.of('UpdateStackSet')[1]).not.toHaveProperty('isAnswerLost');
  });

  test('the AWS SDK retries both by itself', async () => {
    simulator.world.setFaults([
      { kind: 'connection', action: 'UpdateStackSet', how: 'lost-answer', times: 1 },
      { kind: 'connection', action: 'DescribeStackSet', how: 'reset', times: 1 },
    ]);
    const client = new CloudFormationClient(settings(undefined, 3));
    await client.send(updateAudit);
    await client.send(new DescribeStackSetCommand({ StackSetName }));
    expect(simulator.requests.countByAction()).toEqual({ DescribeStackSet: 2, UpdateStackSet: 2 });
    expect(simulator.world.stackSets[0]?.operations).toHaveLength(1);
  });

  test('a slow answer takes real time', async () => {
    simulator.world.setFaults([
      { kind: 'connection', action: 'GetCallerIdentity', how: 'slow', times: 1, milliseconds: 300 },
    ]);
    const client = new STSClient(settings());
    const started = performance.now();
    await client.send(new GetCallerIdentityCommand({}));
    expect(performance.now() - started).toBeGreaterThanOrEqual(290);
    expect(simulator.requests.countByAction()).toEqual({ GetCallerIdentity: 1 });
  });
});

describe('errors of a server', () => {
  test.each([500, 503])('the AWS SDK retries %i in every service', async (httpStatus) => {
    const fault = { kind: 'error', times: 1, code: 'InternalFailure', message: 'It stumbled.', httpStatus } as const;
    simulator.world.setFaults([
      { ...fault, action: 'DescribeStackSet' },
      { ...fault, action: 'DescribeOrganization' },
      { ...fault, action: 'GetCallerIdentity' },
    ]);
    await new CloudFormationClient(settings(undefined, 2)).send(new DescribeStackSetCommand({ StackSetName }));
    await new OrganizationsClient(settings(undefined, 2)).send(new DescribeOrganizationCommand({}));
    await new STSClient(settings(undefined, 2)).send(new GetCallerIdentityCommand({}));
    expect(simulator.requests.all().map(({ status }) => status)).toEqual([
      httpStatus,
      200,
      httpStatus,
      200,
      httpStatus,
      200,
    ]);
  });

  test('a client without retries sees code, message and status', async () => {
    const error = { code: 'ServiceUnavailable', message: 'Not now.', httpStatus: 503 };
    simulator.world.setFaults([{ kind: 'error', action: 'DescribeStackSet', times: 1, ...error }]);
    const asking = new CloudFormationClient(settings()).send(new DescribeStackSetCommand({ StackSetName }));
    await expect(asking).rejects.toMatchObject({
      name: 'ServiceUnavailable',
      message: 'Not now.',
      $metadata: { httpStatusCode: 503 },
    });
  });
});

describe('a throttle storm', () => {
  test('answers in each protocol, and is recorded', async () => {
    simulator.world.setFaults([
      { kind: 'throttle-storm', starts: 'DescribeStackSet', requests: 1 },
      { kind: 'throttle-storm', actions: ['DescribeOrganization'], requests: 1 },
    ]);
    const describeSet = new CloudFormationClient(settings()).send(new DescribeStackSetCommand({ StackSetName }));
    await expect(describeSet).rejects.toMatchObject({ name: 'Throttling', message: 'Rate exceeded' });
    const organizations = new OrganizationsClient(settings());
    await expect(organizations.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
      name: 'ThrottlingException',
    });
    expect(simulator.requests.all().map(({ status }) => status)).toEqual([400, 400]);
  });
});

describe('ambient keys that expire', () => {
  const starts = 'DescribeStackSet';

  test('are refused by every service', async () => {
    const key = simulator.identities.addAmbientSession(roleArn, 'GitHubActions');
    simulator.world.setFaults([{ kind: 'expire-credentials', starts }]);
    const [cloudFormation, organizations, sts] = [
      new CloudFormationClient(settings(key)),
      new OrganizationsClient(settings(key)),
      new STSClient(settings(key)),
    ];
    await sts.send(new GetCallerIdentityCommand({}));
    const message = 'The security token included in the request is expired';
    await expect(cloudFormation.send(new DescribeStackSetCommand({ StackSetName }))).rejects.toMatchObject({
      name: 'ExpiredToken',
      message,
      $metadata: { httpStatusCode: 403 },
    });
    await expect(organizations.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message,
      $metadata: { httpStatusCode: 400 },
    });
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken' });
  });

  test('have another status in S3', async () => {
    const { accessKeyId, sessionToken = '' } = simulator.identities.addAmbientSession(roleArn, 'GitHubActions');
    simulator.s3.createBucket('terraform-state');
    const scope = `${accessKeyId}/20261124/us-east-1/s3/aws4_request`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
    const headers = { authorization, 'x-amz-security-token': sessionToken };
    const ask = (): Promise<Response> => fetch(`${simulator.url}/terraform-state?list-type=2`, { headers });
    expect((await ask()).status).toBe(200);
    simulator.world.setFaults([{ kind: 'expire-credentials', starts: 'now' }]);
    const refused = await ask();
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('<Code>ExpiredToken</Code>');
  });

  test('do not affect sessions of STS, long-lived keys and later keys', () => {
    const { identities, world } = simulator;
    const before = identities.createKey('111111111111', 'arn:aws:iam::111111111111:user/u');
    const session = identities.createSession(roleArn, 'run', 3600).key;
    const over = identities.addAmbientSession(roleArn, 'GitHubActions');
    world.setFaults([{ kind: 'expire-credentials', starts: 'now' }]);
    const later = identities.addAmbientSession(roleArn, 'GitHubActions');
    const resolve = ({ accessKeyId, sessionToken }: AccessKey): unknown =>
      identities.resolve({ accessKeyId, sessionToken, region: 'us-east-1', service: 'sts' });
    for (const key of [before, session, later]) expect(() => resolve(key)).not.toThrow();
    expect(() => resolve(over)).toThrow(expect.objectContaining({ code: 'ExpiredToken' }));
  });

  test('last an hour, regardless of the limit for sessions of STS', () => {
    const { identities } = simulator;
    identities.sessionLifetimeMs = 1000;
    const leftMs = (key: AccessKey): number => (key.expiration?.getTime() ?? 0) - Date.now();
    expect(leftMs(identities.addAmbientSession(roleArn, 'GitHubActions'))).toBeGreaterThan(3_500_000);
    expect(leftMs(identities.createSession(roleArn, 'run', 900).key)).toBeLessThanOrEqual(1000);
  });

  test('the limit does not lengthen a session', () => {
    const { identities } = simulator;
    identities.sessionLifetimeMs = 7_200_000;
    const { expiration } = identities.createSession(roleArn, 'run', 900).key;
    expect((expiration?.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(900_000);
  });
});

test('a watcher gets every request before its answer is sent', async () => {
  const seen: string[] = [];
  const unwatch = simulator.requests.watch(({ action }) => seen.push(action));
  const sts = new STSClient(settings());
  await sts.send(new GetCallerIdentityCommand({}));
  expect(seen).toEqual(['GetCallerIdentity']);
  unwatch();
  await sts.send(new GetCallerIdentityCommand({}));
  expect(seen).toHaveLength(1);
});
