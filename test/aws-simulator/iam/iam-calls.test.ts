import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  AddClientIDToOpenIDConnectProviderCommand,
  AttachRolePolicyCommand,
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  DeleteOpenIDConnectProviderCommand,
  DeleteRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetOpenIDConnectProviderCommand,
  GetRoleCommand,
  IAMClient,
  ListInstanceProfilesForRoleCommand,
  ListOpenIDConnectProviderTagsCommand,
  ListOpenIDConnectProvidersCommand,
  ListRoleTagsCommand,
  ListRolesCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  RemoveClientIDFromOpenIDConnectProviderCommand,
  TagOpenIDConnectProviderCommand,
  TagRoleCommand,
  UntagOpenIDConnectProviderCommand,
  UntagRoleCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateOpenIDConnectProviderThumbprintCommand,
  UpdateRoleCommand,
} from '@aws-sdk/client-iam';

import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

import { startSimulator } from '../aws-server.ts';
import type { Simulator } from '../aws-server.ts';
import { manualClock } from '../scaled-clock.ts';
import { buildWorld } from '../setup.ts';
import { iamClient } from './iam-fixture.ts';
import { readRole } from './role-reader.ts';

const accountId = '222222222222';
const trusted = { Effect: 'Allow', Principal: { AWS: accountId }, Action: 'sts:AssumeRole' };
const trust = JSON.stringify({ Version: '2012-10-17', Statement: [trusted] });
const allow = (...actions: readonly string[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
const audit = 'arn:aws:iam::aws:policy/SecurityAudit';
const issuer = 'https://token.actions.githubusercontent.com';
const provider = `arn:aws:iam::${accountId}:oidc-provider/token.actions.githubusercontent.com`;

let simulator: Simulator;
let client: IAMClient;

beforeAll(async () => {
  simulator = await startSimulator({ world: buildWorld({ accounts: 2, isEmpty: true }, manualClock()) });
  client = iamClient(simulator, accountId);
});
afterAll(() => simulator.stop());
beforeEach(() => {
  simulator.world.roles.clear();
  simulator.world.oidcProviders.clear();
});

const named = { RoleName: 'deploy' };
const createRole = (more: object = {}): Promise<unknown> =>
  client.send(new CreateRoleCommand({ ...named, AssumeRolePolicyDocument: trust, ...more }));

describe('a role', () => {
  test('is created, read, changed and deleted', async () => {
    await createRole({ Path: '/ci/', Description: 'Deploys.', Tags: [{ Key: 'Team', Value: 'security' }] });
    await client.send(new PutRolePolicyCommand({ ...named, PolicyName: 'own', PolicyDocument: allow('iam:GetRole') }));
    await client.send(new AttachRolePolicyCommand({ ...named, PolicyArn: audit }));
    const boundary = { PermissionsBoundary: `arn:aws:iam::${accountId}:policy/boundary` };
    await client.send(new PutRolePermissionsBoundaryCommand({ ...named, ...boundary }));
    expect(await readRole(client, 'deploy')).toEqual({
      roleName: 'deploy',
      path: '/ci/',
      description: 'Deploys.',
      maxSessionSeconds: 3600,
      trustPolicy: JSON.parse(trust) as unknown,
      managedPolicyArns: [audit],
      inlinePolicies: { own: JSON.parse(allow('iam:GetRole')) as unknown },
      permissionsBoundary: 'arn:aws:iam::ACCOUNT:policy/boundary',
      tags: { Team: 'security' },
    });

    await client.send(new UpdateRoleCommand({ ...named, MaxSessionDuration: 7200, Description: 'Plans.' }));
    await client.send(new TagRoleCommand({ ...named, Tags: [{ Key: 'Stage', Value: 'test' }] }));
    await client.send(new UntagRoleCommand({ ...named, TagKeys: ['Team'] }));
    await client.send(new DeleteRolePermissionsBoundaryCommand(named));
    const other = JSON.stringify({ Statement: [{ ...trusted, Principal: { AWS: '*' } }] });
    await client.send(new UpdateAssumeRolePolicyCommand({ ...named, PolicyDocument: other }));
    expect((await client.send(new ListRoleTagsCommand(named))).Tags).toEqual([{ Key: 'Stage', Value: 'test' }]);
    expect(await readRole(client, 'deploy')).toMatchObject({
      maxSessionSeconds: 7200,
      description: 'Plans.',
      permissionsBoundary: '',
      trustPolicy: { Statement: [{ Principal: { AWS: '*' } }] },
    });
    const { Roles: roles = [] } = await client.send(new ListRolesCommand({ PathPrefix: '/ci/' }));
    expect(roles.map(({ Arn }) => Arn)).toEqual([`arn:aws:iam::${accountId}:role/ci/deploy`]);
    expect((await client.send(new ListRolesCommand({ PathPrefix: '/other/' }))).Roles).toEqual([]);

    await expect(client.send(new DeleteRoleCommand(named))).rejects.toThrow('must detach all policies first');
    await client.send(new DetachRolePolicyCommand({ ...named, PolicyArn: audit }));
    await expect(client.send(new DeleteRoleCommand(named))).rejects.toThrow('must delete policies first');
    await client.send(new DeleteRolePolicyCommand({ ...named, PolicyName: 'own' }));
    expect((await client.send(new ListInstanceProfilesForRoleCommand(named))).InstanceProfiles).toEqual([]);
    await client.send(new DeleteRoleCommand(named));
    await expect(client.send(new GetRoleCommand(named))).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  test('is refused when its name is taken, in any case of letters', async () => {
    await createRole();
    await expect(createRole({ RoleName: 'Deploy' })).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
      message: 'Role with name Deploy already exists.',
    });
    simulator.world.setFaults([{ kind: 'role-exists', accounts: [accountId], roleName: 'Audit' }]);
    await expect(createRole({ RoleName: 'Audit' })).rejects.toMatchObject({ name: 'EntityAlreadyExistsException' });
  });

  test.each([
    ['a trust policy that is no JSON', { AssumeRolePolicyDocument: '{' }, 'MalformedPolicyDocumentException'],
    ['one without statements', { AssumeRolePolicyDocument: '{}' }, 'MalformedPolicyDocumentException'],
    ['one with resources', { AssumeRolePolicyDocument: allow('sts:AssumeRole') }, 'MalformedPolicyDocumentException'],
    [
      'one above the quota of 2,048 characters',
      { AssumeRolePolicyDocument: longTrust(2049) },
      'LimitExceededException',
    ],
    ['a session of less than an hour', { MaxSessionDuration: 3599 }, 'ValidationError'],
    ['a name with a blank', { RoleName: 'de ploy' }, 'ValidationError'],
  ])('is refused with %s', async (_what, more, name) => {
    await expect(createRole(more)).rejects.toMatchObject({ name });
  });

  test('may have a trust policy of 2,048 characters, and 10,240 in its inline policies', async () => {
    await createRole({ AssumeRolePolicyDocument: longTrust(2048) });
    const put = (name: string, length: number): Promise<unknown> => {
      const filler = 'x'.repeat(length - allow('').length);
      return client.send(new PutRolePolicyCommand({ ...named, PolicyName: name, PolicyDocument: allow(filler) }));
    };
    await put('one', 10_000);
    await put('two', 240);
    await expect(put('two', 241)).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: 'Maximum policy size of 10240 bytes exceeded for role deploy',
    });
    await expect(put('three', 100)).rejects.toMatchObject({ name: 'LimitExceededException' });
  });

  test('takes only policies that exist, ten of them, and no principal in its own', async () => {
    await createRole();
    const attach = (name: string): Promise<unknown> =>
      client.send(new AttachRolePolicyCommand({ ...named, PolicyArn: `arn:aws:iam::aws:policy/${name}` }));
    await expect(attach('NoSuchPolicy')).rejects.toMatchObject({ name: 'NoSuchEntityException' });
    const ten = ['SecurityAudit', 'ReadOnlyAccess', 'job-function/ViewOnlyAccess', 'PowerUserAccess', 'IAMFullAccess'];
    const more = ['AmazonS3FullAccess', 'AmazonEC2FullAccess', 'AWSLambda_FullAccess', 'AmazonSNSFullAccess'];
    for (const name of [...ten, ...more, 'AmazonSQSFullAccess', 'SecurityAudit']) await attach(name);
    await expect(attach('IAMReadOnlyAccess')).rejects.toThrow('Cannot exceed quota for PoliciesPerRole: 10');
    const put = new PutRolePolicyCommand({ ...named, PolicyName: 'trust', PolicyDocument: trust });
    await expect(client.send(put)).rejects.toMatchObject({ name: 'MalformedPolicyDocumentException' });
    const detach = new DetachRolePolicyCommand({ ...named, PolicyArn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' });
    await expect(client.send(detach)).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  test('that IAM’s calls made can be assumed, and its policies limit the session', async () => {
    await createRole();
    await client.send(new PutRolePolicyCommand({ ...named, PolicyName: 'own', PolicyDocument: allow('iam:GetRole') }));
    const session = await assume();
    expect((await session.send(new GetRoleCommand(named))).Role?.RoleName).toBe('deploy');
    const list = new ListRoleTagsCommand(named);
    await expect(session.send(list)).rejects.toThrow('because no identity-based policy allows the iam:ListRoleTags');
    await client.send(new AttachRolePolicyCommand({ ...named, PolicyArn: audit }));
    expect((await session.send(list)).Tags).toEqual([]);
  });

  test('whose trust policy changes is judged by the new one', async () => {
    await createRole();
    await assume();
    const elsewhere = JSON.stringify({ Statement: [{ ...trusted, Principal: { AWS: '300000000001' } }] });
    await client.send(new UpdateAssumeRolePolicyCommand({ ...named, PolicyDocument: elsewhere }));
    await expect(assume()).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

describe('an OIDC provider', () => {
  const arn = { OpenIDConnectProviderArn: provider };
  const create = (more: object = {}): Promise<{ readonly OpenIDConnectProviderArn?: string | undefined }> =>
    client.send(new CreateOpenIDConnectProviderCommand({ Url: issuer, ClientIDList: ['sts.amazonaws.com'], ...more }));

  test('is created, read, changed and deleted', async () => {
    expect((await create({ Tags: [{ Key: 'a', Value: 'b' }] })).OpenIDConnectProviderArn).toBe(provider);
    const read = () => client.send(new GetOpenIDConnectProviderCommand(arn));
    expect(await read()).toMatchObject({
      Url: 'token.actions.githubusercontent.com',
      ClientIDList: ['sts.amazonaws.com'],
      ThumbprintList: [expect.stringMatching(/^[0-9a-f]{40}$/)],
      Tags: [{ Key: 'a', Value: 'b' }],
    });
    await client.send(new AddClientIDToOpenIDConnectProviderCommand({ ...arn, ClientID: 'other' }));
    await client.send(new RemoveClientIDFromOpenIDConnectProviderCommand({ ...arn, ClientID: 'sts.amazonaws.com' }));
    const ThumbprintList = ['0'.repeat(40)];
    await client.send(new UpdateOpenIDConnectProviderThumbprintCommand({ ...arn, ThumbprintList }));
    await client.send(new TagOpenIDConnectProviderCommand({ ...arn, Tags: [{ Key: 'c', Value: 'd' }] }));
    await client.send(new UntagOpenIDConnectProviderCommand({ ...arn, TagKeys: ['a'] }));
    expect(await read()).toMatchObject({ ClientIDList: ['other'], ThumbprintList });
    const { Tags: tags } = await client.send(new ListOpenIDConnectProviderTagsCommand(arn));
    expect(tags).toEqual([{ Key: 'c', Value: 'd' }]);
    const list = () => client.send(new ListOpenIDConnectProvidersCommand({}));
    expect((await list()).OpenIDConnectProviderList).toEqual([{ Arn: provider }]);
    await client.send(new DeleteOpenIDConnectProviderCommand(arn));
    await client.send(new DeleteOpenIDConnectProviderCommand(arn));
    expect((await list()).OpenIDConnectProviderList).toEqual([]);
    await expect(read()).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  test('exists once an account', async () => {
    await create();
    await expect(create()).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
      message: `Provider with url ${issuer} already exists.`,
    });
    await iamClient(simulator, '300000000001').send(new CreateOpenIDConnectProviderCommand({ Url: issuer }));
    await expect(create({ Url: 'http://issuer.example' })).rejects.toThrow('Invalid Open ID Connect Provider URL');
  });
});

function longTrust(length: number): string {
  const statement = (sid: string): string => JSON.stringify({ Statement: [{ Sid: sid, ...trusted }] });
  return statement('s'.repeat(length - statement('').length));
}

/** A client of IAM in a session of the role. */
async function assume(): Promise<IAMClient> {
  const { accessKeyId, secretAccessKey } = simulator.identities.createKey(
    accountId,
    `arn:aws:iam::${accountId}:user/u`,
  );
  const credentials = { accessKeyId, secretAccessKey };
  const sts = new STSClient({ endpoint: simulator.url, region: 'us-east-1', credentials });
  const RoleArn = `arn:aws:iam::${accountId}:role/deploy`;
  const { Credentials: given } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'session' }));
  return new IAMClient({
    endpoint: simulator.url,
    region: 'us-east-1',
    credentials: {
      accessKeyId: given?.AccessKeyId ?? '',
      secretAccessKey: given?.SecretAccessKey ?? '',
      sessionToken: given?.SessionToken ?? '',
    },
  });
}
