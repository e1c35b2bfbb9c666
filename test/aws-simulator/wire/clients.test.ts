import { execFile } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CloudFormationClient,
  DeleteStackSetCommand,
  DescribeStackSetCommand,
  paginateListStackInstances,
  UpdateStackSetCommand,
} from '@aws-sdk/client-cloudformation';
import {
  OrganizationsClient,
  DescribeAccountCommand,
  paginateListAccountsForParent,
} from '@aws-sdk/client-organizations';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { AwsError } from '../service.ts';
import type { Service, ServiceRequest } from '../service.ts';
import { clientEnvironment, serveWire } from './wire-fixture.ts';
import type { ServedWire } from './wire-fixture.ts';

const instanceCount = 150;
let wire: ServedWire;
let throttlesLeft: number;
let seen: ServiceRequest[];

const cloudformation: Service = (request) => {
  seen.push(request);
  if (request.action === 'UpdateStackSet')
    throw new AwsError('OperationInProgressException', 'Another <Operation>', 409);
  if (request.action === 'DescribeStackSet')
    return {
      StackSet: {
        StackSetName: 'a & b',
        TemplateBody: '{"a":\r\n"<é>"}',
        Parameters: [],
        AutoDeployment: { Enabled: true },
      },
    };
  if (request.action !== 'ListStackInstances') return {};
  const offset = Number(request.input['NextToken'] ?? 0);
  const ids = Array.from({ length: instanceCount }, (_, index) => String(300_000_000_000 + index));
  return {
    Summaries: ids
      .slice(offset, offset + 100)
      .map((Account) => ({ Account, Region: 'us-east-1', LastDriftCheckTimestamp: new Date(1_500) })),
    NextToken: offset + 100 < instanceCount ? String(offset + 100) : undefined,
  };
};

beforeEach(async () => {
  throttlesLeft = 0;
  seen = [];
  wire = await serveWire({ cloudformation, isThrottled: () => throttlesLeft-- > 0 });
});

afterEach(async () => {
  await wire.stop();
});

interface ClientSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly maxAttempts: number;
  readonly credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
}

function settings(): ClientSettings {
  return { endpoint: wire.url, region: 'eu-west-1', maxAttempts: 1, credentials: wire.key };
}

describe('AWS SDK for JavaScript', () => {
  test('reads text, booleans, empty lists, dates and pages of CloudFormation', async () => {
    const client = new CloudFormationClient(settings());
    const { StackSet } = await client.send(new DescribeStackSetCommand({ StackSetName: 'x' }));
    expect(StackSet).toMatchObject({
      StackSetName: 'a & b',
      TemplateBody: '{"a":\r\n"<é>"}',
      Parameters: [],
      AutoDeployment: { Enabled: true },
    });
    const instances = [];
    for await (const page of paginateListStackInstances({ client }, { StackSetName: 'x', CallAs: 'DELEGATED_ADMIN' })) {
      instances.push(...(page.Summaries ?? []));
    }
    expect(instances).toHaveLength(instanceCount);
    expect(instances[0]).toEqual({
      Account: '300000000000',
      Region: 'us-east-1',
      LastDriftCheckTimestamp: new Date(1_500),
    });
  });

  test('sends nested lists to CloudFormation, with the caller and Region of its signature', async () => {
    const client = new CloudFormationClient(settings());
    const targets = { OrganizationalUnitIds: ['r-1'], Accounts: [] };
    const input = {
      StackSetName: 'x',
      DeploymentTargets: targets,
      Regions: ['us-east-1', 'eu-west-1'],
      OperationId: 'o',
    };
    await expect(client.send(new UpdateStackSetCommand(input))).rejects.toMatchObject({
      name: 'OperationInProgressException',
      message: 'Another <Operation>',
      $metadata: { httpStatusCode: 409 },
    });
    expect(seen).toEqual([
      expect.objectContaining({
        region: 'eu-west-1',
        input: { ...input, DeploymentTargets: { ...targets, Accounts: '' } },
        caller: expect.objectContaining({ accountId: '222222222222' }),
      }),
    ]);
    expect(wire.recorder.all()).toEqual([
      expect.objectContaining({ action: 'UpdateStackSet', status: 409, error: 'OperationInProgressException' }),
    ]);
  });

  test('accepts an action without an answer', async () => {
    const client = new CloudFormationClient(settings());
    const output = await client.send(new DeleteStackSetCommand({ StackSetName: 'x' }));
    expect(output.$metadata.httpStatusCode).toBe(200);
  });

  test('retries throttled requests, and each is recorded', async () => {
    throttlesLeft = 1;
    const client = new CloudFormationClient({ ...settings(), maxAttempts: 2 });
    await client.send(new DeleteStackSetCommand({ StackSetName: 'x' }));
    expect(wire.recorder.all().map(({ status, error }) => [status, error])).toEqual([
      [400, 'Throttling'],
      [200, undefined],
    ]);
  });

  test('reads dates and pages of Organizations, empty ones among them', async () => {
    const client = new OrganizationsClient(settings());
    const { Account } = await client.send(new DescribeAccountCommand({ AccountId: '300000000000' }));
    expect(Account).toMatchObject({ State: 'ACTIVE', JoinedTimestamp: new Date('2026-01-02T03:04:05Z') });
    const sizes: number[] = [];
    for await (const page of paginateListAccountsForParent({ client }, { ParentId: 'ou-ab12-work' })) {
      sizes.push(page.Accounts?.length ?? 0);
    }
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(45);
    expect(sizes).toContain(0);
  });

  test('gets the caller’s name and sessions with the role’s name from STS', async () => {
    const trust = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: '222222222222' } };
    wire.identities.addRole({
      arn: 'arn:aws:iam::333333333333:role/a/Audit',
      trustPolicy: { Statement: [trust] },
      maxSessionDuration: 3600,
    });
    const client = new STSClient(settings());
    expect(await client.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: '222222222222' });
    const input = { RoleArn: 'arn:aws:iam::333333333333:role/a/Audit', RoleSessionName: 'check' };
    const { Credentials } = await client.send(new AssumeRoleCommand(input));
    const credentials = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    };
    expect(await new STSClient({ ...settings(), credentials }).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Arn: 'arn:aws:sts::333333333333:assumed-role/Audit/check',
    });
  });

  test('gets the errors of each protocol for an expired session and an unknown key', async () => {
    wire.identities.sessionLifetimeMs = 0;
    const { key: over } = wire.identities.createSession('arn:aws:iam::222222222222:role/r', 's', 900);
    const unknown = { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' };
    const identity = new GetCallerIdentityCommand({});
    await expect(new STSClient({ ...settings(), credentials: over }).send(identity)).rejects.toMatchObject({
      name: 'ExpiredToken',
    });
    await expect(new STSClient({ ...settings(), credentials: unknown }).send(identity)).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
    const account = new DescribeAccountCommand({ AccountId: '1' });
    await expect(new OrganizationsClient({ ...settings(), credentials: over }).send(account)).rejects.toMatchObject({
      name: 'ExpiredTokenException',
    });
    await expect(new OrganizationsClient({ ...settings(), credentials: unknown }).send(account)).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
  });
});

test('an unsigned request is refused', async () => {
  const response = await fetch(wire.url, { method: 'POST', body: 'Action=GetCallerIdentity&Version=2011-06-15' });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain('<Code>MissingAuthenticationToken</Code>');
});

function aws(...args: string[]): Promise<{ output: string; isMissing: boolean }> {
  return new Promise((resolve) => {
    execFile('aws', args, { env: clientEnvironment(wire), encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ output: stdout + stderr, isMissing: error !== null && 'code' in error && error.code === 'ENOENT' });
    });
  });
}

// The one client that may be missing.
test('aws-cli lists every stack instance, where aws-cli is on PATH', async () => {
  const list = ['cloudformation', 'list-stack-instances', '--stack-set-name', 'x', '--call-as', 'DELEGATED_ADMIN'];
  const { output, isMissing } = await aws(...list, '--query', 'length(Summaries)');
  if (isMissing) return;
  expect(output.trim()).toBe(String(instanceCount));
}, 60_000);
