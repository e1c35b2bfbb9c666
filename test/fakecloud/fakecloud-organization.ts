import { setTimeout as sleep } from 'node:timers/promises';
import { CloudFormationClient, CreateStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  CloseAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  EnableAWSServiceAccessCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';

export interface Key {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface OrganizationOptions {
  readonly hasTrustedAccess?: boolean;
  readonly isAdministratorRegistered?: boolean;
}

/** Two OUs, Workloads (with Nested below it) and Sandbox; the delegated administrator is in the root. */
export interface FakecloudOrganization {
  readonly url: string;
  readonly rootId: string;
  readonly units: Readonly<Record<'workloads' | 'nested' | 'sandbox', string>>;
  readonly members: Readonly<Record<'workloads' | 'nested' | 'sandbox', readonly string[]>>;
  readonly managementKey: Key;
  readonly administratorKey: Key;
  /** A key of another administrator of the account. */
  readonly signIn: (accountId: string) => Promise<Key>;
  readonly close: (accountId: string) => Promise<void>;
  /** Limits the number of roles in an account; undefined restores the default. */
  readonly setRoleQuota: (accountId: string, value: number | undefined) => Promise<void>;
}

export const managementAccountId = '111111111111';
export const administratorAccountId = '222222222222';
export const stateBucket = 'terraform-state';
const stackSetsPrincipal = 'member.org.stacksets.cloudformation.amazonaws.com';
const managementKey = { accessKeyId: 'test', secretAccessKey: 'test' };

/** First empties the whole server: each story has its own organization. */
export async function makeOrganization(url: string, options: OrganizationOptions = {}): Promise<FakecloudOrganization> {
  await post(url, '_reset');
  const client = new OrganizationsClient({ endpoint: url, region: 'us-east-1', credentials: managementKey });
  const created = await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const organizationId = created.Organization?.Id ?? '';
  const rootId = (await client.send(new ListRootsCommand({}))).Roots?.[0]?.Id ?? '';
  const addUnit = async (Name: string, ParentId: string): Promise<string> =>
    (await client.send(new CreateOrganizationalUnitCommand({ Name, ParentId }))).OrganizationalUnit?.Id ?? '';
  const addAccount = async (accountId: string, unitId?: string): Promise<Key> => {
    const key = await post(url, '_fakecloud/iam/create-admin', { accountId, userName: 'admin', organizationId });
    if (unitId !== undefined) {
      const move = { AccountId: accountId, SourceParentId: rootId, DestinationParentId: unitId };
      await client.send(new MoveAccountCommand(move));
    }
    return key as Key;
  };
  const workloads = await addUnit('Workloads', rootId);
  const units = { workloads, nested: await addUnit('Nested', workloads), sandbox: await addUnit('Sandbox', rootId) };
  const members = {
    workloads: ['300000000001', '300000000002'],
    nested: ['300000000003', '300000000004'],
    sandbox: ['300000000005'],
  };
  const administratorKey = await addAccount(administratorAccountId);
  for (const name of ['workloads', 'nested', 'sandbox'] as const) {
    for (const accountId of members[name]) await addAccount(accountId, units[name]);
  }
  const trusted = { ServicePrincipal: stackSetsPrincipal };
  if (options.hasTrustedAccess ?? true) await client.send(new EnableAWSServiceAccessCommand(trusted));
  if (options.isAdministratorRegistered ?? true) {
    await client.send(new RegisterDelegatedAdministratorCommand({ AccountId: administratorAccountId, ...trusted }));
  }
  await makeStateBucket(url, administratorKey);
  return {
    url,
    rootId,
    units,
    members,
    managementKey,
    administratorKey,
    signIn: async (accountId) => {
      const user = { accountId, userName: 'reader', organizationId };
      return (await post(url, '_fakecloud/iam/create-admin', user)) as Key;
    },
    close: async (AccountId) => {
      await client.send(new CloseAccountCommand({ AccountId }));
    },
    setRoleQuota: async (accountId, value) => {
      const quota = value === undefined ? { value: 1000, enforce: null } : { value, enforce: true };
      await put(url, '_fakecloud/service-quotas/quotas/iam/L-FE177D64', { accountId, ...quota });
    },
  };
}

/** Uses a stack because the tests have CloudFormation's client, but not S3's. */
async function makeStateBucket(url: string, credentials: Key): Promise<void> {
  const client = new CloudFormationClient({ endpoint: url, region: 'us-east-1', credentials });
  const bucket = { Type: 'AWS::S3::Bucket', Properties: { BucketName: stateBucket } };
  const StackName = 'state';
  const TemplateBody = JSON.stringify({ Resources: { Bucket: bucket } });
  await client.send(new CreateStackCommand({ StackName, TemplateBody }));
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
    if (Stacks?.[0]?.StackStatus === 'CREATE_COMPLETE') return;
    await sleep(200);
  }
  throw new Error('The state bucket was not created');
}

function post(url: string, path: string, body: object = {}): Promise<unknown> {
  return send('POST', url, path, body);
}

function put(url: string, path: string, body: object): Promise<unknown> {
  return send('PUT', url, path, body);
}

async function send(method: string, url: string, path: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/${path}`, { method, headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
