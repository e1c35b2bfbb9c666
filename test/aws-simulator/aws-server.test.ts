import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { DescribeOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { manualClock } from './scaled-clock.ts';
import { Organization } from './organizations/organization.ts';
import { startSimulator } from './aws-server.ts';
import type { Simulator } from './aws-server.ts';
import { World } from './world.ts';

const roleArn = 'arn:aws:iam::333333333333:role/Audit';
let simulator: Simulator;

beforeEach(async () => {
  const ids = { organizationId: 'o-1', rootId: 'r-1', managementAccountId: '111111111111' };
  const world = new World(new Organization(ids), manualClock(new Date('2026-11-24T09:00:00Z')));
  world.rolesOf('333333333333').set('Audit', {
    roleName: 'Audit',
    path: '/',
    arn: roleArn,
    roleId: 'AROAEXAMPLE',
    createDate: new Date(0),
    assumeRolePolicyDocument: {
      Statement: {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { AWS: 'arn:aws:iam::111111111111:root' },
        Condition: { StringEquals: { 'sts:ExternalId': 'canary' } },
      },
    },
    maxSessionDuration: 3600,
    managedPolicyArns: [],
    inlinePolicies: {},
    tags: {},
  });
  simulator = await startSimulator({ world });
});

afterEach(async () => {
  await simulator.stop();
});

function settings(): {
  endpoint: string;
  region: string;
  maxAttempts: number;
  credentials: { accessKeyId: string; secretAccessKey: string };
} {
  const credentials = simulator.identities.createKey('111111111111', 'arn:aws:iam::111111111111:user/u');
  return { endpoint: simulator.url, region: 'us-east-1', maxAttempts: 2, credentials };
}

test('the principal that a deployed role trusts can assume it with the external id', async () => {
  const client = new STSClient(settings());
  const input = { RoleArn: roleArn, RoleSessionName: 'audit' };
  expect(await client.send(new AssumeRoleCommand({ ...input, ExternalId: 'canary' }))).toMatchObject({
    AssumedRoleUser: { Arn: 'arn:aws:sts::333333333333:assumed-role/Audit/audit' },
  });
  await expect(client.send(new AssumeRoleCommand(input))).rejects.toMatchObject({ name: 'AccessDenied' });
});

test('counts down the world’s throttles', async () => {
  simulator.world.throttles.set('DescribeOrganization', 1);
  await new OrganizationsClient(settings()).send(new DescribeOrganizationCommand({}));
  expect(simulator.requests.of('DescribeOrganization')).toEqual([
    expect.objectContaining({ status: 400, error: 'ThrottlingException', at: new Date('2026-11-24T09:00:00Z') }),
    expect.objectContaining({ status: 200 }),
  ]);
  expect(simulator.world.throttles.get('DescribeOrganization')).toBe(0);
});

test('a port in use is an error', async () => {
  await expect(startSimulator({ world: simulator.world, port: simulator.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
