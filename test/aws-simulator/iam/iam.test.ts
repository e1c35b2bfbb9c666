import { expect, test } from '@jest/globals';
import { manualClock } from '../scaled-clock.ts';
import { createIam } from './iam.ts';
import { Identities } from './identities.ts';
import { Organization } from '../organizations/organization.ts';
import type { ServiceAnswer } from '../service.ts';
import { World } from '../world.ts';

const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: '*' } }] };
const audit = 'arn:aws:iam::aws:policy/SecurityAudit';
const inline = { Statement: [{ Sid: "It's (all)!" }] };

function makeWorld(): World {
  const ids = { organizationId: 'o-1', rootId: 'r-1', managementAccountId: '111111111111' };
  const world = new World(new Organization(ids), manualClock());
  world.rolesOf('333333333333').set('Audit', {
    roleName: 'Audit',
    path: '/team/',
    arn: 'arn:aws:iam::333333333333:role/team/Audit',
    roleId: 'AROAEXAMPLE',
    createDate: new Date(0),
    assumeRolePolicyDocument: trust,
    maxSessionDuration: 7200,
    managedPolicyArns: ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'],
    inlinePolicies: { extra: inline },
    permissionsBoundary: 'arn:aws:iam::333333333333:policy/boundary',
    tags: { ManagedBy: 'Terraform' },
  });
  return world;
}

async function call(
  action: string,
  input: Record<string, string> = {},
  accountId = '333333333333',
  world = makeWorld(),
): Promise<ServiceAnswer> {
  const caller = { accountId, arn: `arn:aws:iam::${accountId}:root`, userId: accountId };
  const request = {
    service: 'iam' as const,
    action,
    input: { RoleName: 'Audit', ...input },
    caller,
    region: 'us-east-1',
  };
  return await createIam(world)(request);
}

test('shows the role with percent-encoded documents', async () => {
  const { Role } = (await call('GetRole')) as { Role: Record<string, unknown> };
  expect(Role).toMatchObject({
    Arn: 'arn:aws:iam::333333333333:role/team/Audit',
    MaxSessionDuration: 7200,
    PermissionsBoundary: { PermissionsBoundaryArn: 'arn:aws:iam::333333333333:policy/boundary' },
    Tags: [{ Key: 'ManagedBy', Value: 'Terraform' }],
  });
  expect(JSON.parse(decodeURIComponent(Role['AssumeRolePolicyDocument'] as string))).toEqual(trust);
  expect(Role['AssumeRolePolicyDocument']).not.toMatch(/[{"*]/);
});

test('shows attached and inline policies', async () => {
  expect(await call('ListAttachedRolePolicies')).toEqual({
    AttachedPolicies: [
      { PolicyName: 'ViewOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess' },
    ],
    IsTruncated: false,
  });
  expect(await call('ListRolePolicies')).toEqual({ PolicyNames: ['extra'], IsTruncated: false });
  const { PolicyDocument } = await call('GetRolePolicy', { PolicyName: 'extra' });
  expect(JSON.parse(decodeURIComponent(PolicyDocument as string))).toEqual(inline);
  expect(PolicyDocument).toContain('It%27s%20%28all%29%21');
});

test.each([
  ['GetRole', { RoleName: 'Missing' }, '333333333333', 'NoSuchEntity', 404],
  ['GetRole', {}, '444444444444', 'NoSuchEntity', 404],
  ['GetRolePolicy', { PolicyName: 'none' }, '333333333333', 'NoSuchEntity', 404],
  ['CreateUser', {}, '333333333333', 'InvalidAction', 400],
  ['GetPolicy', { PolicyArn: 'arn:aws:iam::aws:policy/Missing' }, '333333333333', 'NoSuchEntity', 404],
  ['GetPolicy', { PolicyArn: 'arn:aws:iam::333333333333:policy/Own' }, '333333333333', 'NoSuchEntity', 404],
  ['GetPolicy', { PolicyArn: 'SecurityAudit' }, '333333333333', 'InvalidInput', 400],
  ['GetPolicyVersion', { PolicyArn: audit, VersionId: 'v0' }, '333333333333', 'NoSuchEntity', 404],
])('%s %j from %s is %s', async (action, input, accountId, code, httpStatus) => {
  await expect(call(action, input, accountId)).rejects.toMatchObject({ code, httpStatus });
});

test('has the AWS managed policies of the extract, and newer versions', async () => {
  const world = makeWorld();
  const { Policy } = (await call('GetPolicy', { PolicyArn: audit })) as { Policy: Record<string, unknown> };
  expect(Policy).toMatchObject({
    PolicyName: 'SecurityAudit',
    Path: '/',
    DefaultVersionId: expect.any(String) as unknown,
  });
  world.managedPolicies.set(audit, { versionId: 'v999', document: inline });
  const ask = (action: string, input: Record<string, string>): Promise<ServiceAnswer> =>
    call(action, { PolicyArn: audit, ...input }, '333333333333', world);
  expect(await ask('GetPolicy', {})).toMatchObject({ Policy: { DefaultVersionId: 'v999' } });
  expect(await ask('GetPolicyVersion', { VersionId: 'v999' })).toMatchObject({
    PolicyVersion: {
      VersionId: 'v999',
      IsDefaultVersion: true,
      Document: expect.stringContaining('%27s%20') as unknown,
    },
  });
  expect(await ask('GetPolicyVersion', { VersionId: String(Policy['DefaultVersionId']) })).toMatchObject({
    PolicyVersion: { IsDefaultVersion: false },
  });
  world.managedPolicies.set(audit, 'deleted');
  await expect(ask('GetPolicy', {})).rejects.toMatchObject({ code: 'NoSuchEntity' });
});

test('finds a deployed role by its whole ARN only', () => {
  const identities = new Identities({}, makeWorld());
  expect(identities.findRole('arn:aws:iam::333333333333:role/team/Audit')).toMatchObject({ maxSessionDuration: 7200 });
  expect(identities.findRole('arn:aws:iam::333333333333:role/Audit')).toBeUndefined();
});
