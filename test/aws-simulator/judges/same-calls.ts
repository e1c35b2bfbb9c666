import * as cloudformation from '@aws-sdk/client-cloudformation';
import * as organizations from '@aws-sdk/client-organizations';
import * as sts from '@aws-sdk/client-sts';
import { roleTemplate } from '../cloudformation/api/cloudformation-fixture.ts';
import type { Clients, Site } from './comparison.ts';

/** One call of the story that both sites get, in order. */
export interface SameCall {
  readonly name: string;
  readonly send: (clients: Clients, site: Site) => Promise<object>;
}

type Input<Command extends abstract new (...args: never[]) => unknown> = ConstructorParameters<Command>[0];

const set = { StackSetName: 'audit' };
const plain = { StackSetName: 'plain' };
const unknownUnit = 'ou-ab12-nowhere0';
const unknownAccount = '999999999999';
const templateBody = JSON.stringify(roleTemplate());

/** Parameters without a default only: moto answers the parameters of the request, AWS those of the template. */
function definitionOf(role: string): Partial<cloudformation.CreateStackSetCommandInput> {
  return {
    TemplateBody: templateBody,
    Description: 'Audit role',
    Capabilities: ['CAPABILITY_NAMED_IAM'],
    Tags: [{ Key: 'Purpose', Value: 'audit' }],
    Parameters: [
      { ParameterKey: 'RoleName', ParameterValue: role },
      { ParameterKey: 'ExternalId', ParameterValue: 'first' },
      { ParameterKey: 'MaxSessionDuration', ParameterValue: '3600' },
    ],
  };
}

export const organizationsCalls: readonly SameCall[] = [
  ofOrganizations('DescribeOrganization', () => new organizations.DescribeOrganizationCommand({})),
  ofOrganizations(
    'DescribeAccount',
    ({ memberId }) => new organizations.DescribeAccountCommand({ AccountId: memberId }),
  ),
  ofOrganizations(
    'DescribeAccount unknown',
    () => new organizations.DescribeAccountCommand({ AccountId: unknownAccount }),
  ),
  ofOrganizations(
    'DescribeOrganizationalUnit',
    ({ unitId }) => new organizations.DescribeOrganizationalUnitCommand({ OrganizationalUnitId: unitId }),
  ),
  ofOrganizations(
    'DescribeOrganizationalUnit unknown',
    () => new organizations.DescribeOrganizationalUnitCommand({ OrganizationalUnitId: unknownUnit }),
  ),
  ofOrganizations('ListRoots', () => new organizations.ListRootsCommand({})),
  ofOrganizations('ListAccounts', () => new organizations.ListAccountsCommand({})),
  ...parentCalls('OU', ({ unitId }) => unitId),
  ...parentCalls('root', ({ rootId }) => rootId),
  ...parentCalls('unknown', () => unknownUnit),
  ofOrganizations(
    'ListParents of an account',
    ({ memberId }) => new organizations.ListParentsCommand({ ChildId: memberId }),
  ),
  ofOrganizations('ListParents of an OU', ({ unitId }) => new organizations.ListParentsCommand({ ChildId: unitId })),
  ofOrganizations('ListParents unknown', () => new organizations.ListParentsCommand({ ChildId: unknownAccount })),
  ofOrganizations(
    'ListAWSServiceAccessForOrganization',
    () => new organizations.ListAWSServiceAccessForOrganizationCommand({}),
  ),
  ofOrganizations('ListDelegatedAdministrators', () => new organizations.ListDelegatedAdministratorsCommand({})),
];

function parentCalls(name: string, parentOf: (site: Site) => string): readonly SameCall[] {
  const children = (site: Site, type: 'ACCOUNT' | 'ORGANIZATIONAL_UNIT'): organizations.ListChildrenCommand =>
    new organizations.ListChildrenCommand({ ParentId: parentOf(site), ChildType: type });
  return [
    ofOrganizations(
      `ListAccountsForParent ${name}`,
      (site) => new organizations.ListAccountsForParentCommand({ ParentId: parentOf(site) }),
    ),
    ofOrganizations(
      `ListOrganizationalUnitsForParent ${name}`,
      (site) => new organizations.ListOrganizationalUnitsForParentCommand({ ParentId: parentOf(site) }),
    ),
    ofOrganizations(`ListChildren ${name} accounts`, (site) => children(site, 'ACCOUNT')),
    ofOrganizations(`ListChildren ${name} OUs`, (site) => children(site, 'ORGANIZATIONAL_UNIT')),
  ];
}

/** Calls before anything exists. */
export const emptyCalls: readonly SameCall[] = [
  stackSets('DescribeStackSet missing', () => new cloudformation.DescribeStackSetCommand(set)),
  stackSets('DeleteStackSet missing', () => new cloudformation.DeleteStackSetCommand(set)),
  stackSets(
    'UpdateStackSet missing',
    () => new cloudformation.UpdateStackSetCommand({ ...set, UsePreviousTemplate: true }),
  ),
  stackSets('CreateStackInstances missing', ({ managementAccountId }) =>
    createInstances({ ...set, Accounts: [managementAccountId] }),
  ),
  stackSets('ListStackInstances missing', () => new cloudformation.ListStackInstancesCommand(set)),
  stackSets('ListStackSetOperations missing', () => new cloudformation.ListStackSetOperationsCommand(set)),
  ...operationCalls(set, 'missing', () => 'nothing'),
  ...['1st', 'a_b', 'a b'].map((name) =>
    stackSets(
      `CreateStackSet named ${name}`,
      () => new cloudformation.CreateStackSetCommand({ ...definitionOf('Audit'), StackSetName: name }),
    ),
  ),
  stackSets('ValidateTemplate', () => new cloudformation.ValidateTemplateCommand({ TemplateBody: templateBody })),
  stackSets('ValidateTemplate broken', () => new cloudformation.ValidateTemplateCommand({ TemplateBody: '{' })),
];

/** One account, selected by its OU. */
export const serviceManagedCalls: readonly SameCall[] = [
  stackSets(
    'CreateStackSet',
    () =>
      new cloudformation.CreateStackSetCommand({
        ...set,
        ...definitionOf('AuditRole'),
        PermissionModel: 'SERVICE_MANAGED',
        AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: true },
      }),
  ),
  stackSets('ListStackSets', () => new cloudformation.ListStackSetsCommand({})),
  stackSets('ListStackInstances empty', () => new cloudformation.ListStackInstancesCommand(set)),
  stackSets('ListStackSetOperations empty', () => new cloudformation.ListStackSetOperationsCommand(set)),
  ...operationCalls(set, 'unknown', () => 'nothing'),
  stackSets('DescribeStackInstance unknown', ({ memberId }) => describeInstance(set, memberId)),
  stackSets('CreateStackInstances', ({ unitId }) =>
    createInstances({ ...set, DeploymentTargets: { OrganizationalUnitIds: [unitId] } }),
  ),
  stackSets('DescribeStackSet', () => new cloudformation.DescribeStackSetCommand(set)),
  stackSets('ListStackInstances', () => new cloudformation.ListStackInstancesCommand(set)),
  stackSets('DescribeStackInstance', ({ memberId }) => describeInstance(set, memberId)),
  stackSets('DeleteStackSet with instances', () => new cloudformation.DeleteStackSetCommand(set)),
  stackSets(
    'UpdateStackSet',
    () =>
      new cloudformation.UpdateStackSetCommand({ ...set, ...definitionOf('AuditRole'), OperationId: 'second-rollout' }),
  ),
  ...operationCalls(set, 'of an update', () => 'second-rollout'),
  assumeRole('with the external id', 'first'),
  assumeRole('without the external id'),
];

/** One account, selected by its id, and deleted again. */
export const selfManagedCalls: readonly SameCall[] = [
  stackSets(
    'CreateStackSet self-managed',
    ({ managementAccountId }) =>
      new cloudformation.CreateStackSetCommand({
        ...plain,
        ...definitionOf('PlainRole'),
        AdministrationRoleARN: `arn:aws:iam::${managementAccountId}:role/Administration`,
        ExecutionRoleName: 'Execution',
      }),
  ),
  stackSets('DescribeStackSet self-managed', () => new cloudformation.DescribeStackSetCommand(plain)),
  stackSets('CreateStackInstances self-managed', ({ managementAccountId }) =>
    createInstances({ ...plain, Accounts: [managementAccountId] }),
  ),
  stackSets('ListStackInstances self-managed', () => new cloudformation.ListStackInstancesCommand(plain)),
  stackSets('ListStackSetOperations self-managed', () => new cloudformation.ListStackSetOperationsCommand(plain)),
  ...operationCalls(plain, 'self-managed', lastOperation),
  stackSets(
    'UpdateStackInstances self-managed',
    ({ managementAccountId }) =>
      new cloudformation.UpdateStackInstancesCommand({
        ...plain,
        Accounts: [managementAccountId],
        Regions: ['us-east-1'],
        ParameterOverrides: [{ ParameterKey: 'ExternalId', ParameterValue: 'second' }],
      }),
  ),
  stackSets('DescribeStackInstance self-managed', ({ managementAccountId }) =>
    describeInstance(plain, managementAccountId),
  ),
  stackSets(
    'DeleteStackInstances self-managed',
    ({ managementAccountId }) =>
      new cloudformation.DeleteStackInstancesCommand({
        ...plain,
        Accounts: [managementAccountId],
        Regions: ['us-east-1'],
        RetainStacks: false,
      }),
  ),
  stackSets('ListStackInstances after deletion', () => new cloudformation.ListStackInstancesCommand(plain)),
  stackSets('DeleteStackSet', () => new cloudformation.DeleteStackSetCommand(plain)),
  stackSets('DescribeStackSet deleted', () => new cloudformation.DescribeStackSetCommand(plain)),
  stackSets(
    'CreateStackSet with broken template',
    () => new cloudformation.CreateStackSetCommand({ StackSetName: 'broken', TemplateBody: '{' }),
  ),
];

const stack = { StackName: 'one' };
const missing = { StackName: 'missing' };

export const stackCalls: readonly SameCall[] = [
  stackSets('DescribeStacks missing', () => new cloudformation.DescribeStacksCommand(missing)),
  stackSets('GetTemplate missing', () => new cloudformation.GetTemplateCommand(missing)),
  stackSets(
    'UpdateStack missing',
    () => new cloudformation.UpdateStackCommand({ ...missing, UsePreviousTemplate: true }),
  ),
  stackSets('DeleteStack missing', () => new cloudformation.DeleteStackCommand(missing)),
  stackSets('CreateStack', createStack),
  stackSets('DescribeStacks', () => new cloudformation.DescribeStacksCommand(stack)),
  stackSets('CreateStack again', createStack),
  stackSets('GetTemplate', () => new cloudformation.GetTemplateCommand(stack)),
];

function createStack(): cloudformation.CreateStackCommand {
  return new cloudformation.CreateStackCommand({ ...stack, ...definitionOf('OneRole') });
}

function createInstances(
  input: Omit<Input<typeof cloudformation.CreateStackInstancesCommand>, 'Regions'>,
): cloudformation.CreateStackInstancesCommand {
  return new cloudformation.CreateStackInstancesCommand({ ...input, Regions: ['us-east-1'] });
}

function describeInstance({ StackSetName }: typeof set, account: string): cloudformation.DescribeStackInstanceCommand {
  return new cloudformation.DescribeStackInstanceCommand({
    StackSetName,
    StackInstanceAccount: account,
    StackInstanceRegion: 'us-east-1',
  });
}

type OperationOf = (clients: Clients) => string | Promise<string>;

async function lastOperation(clients: Clients): Promise<string> {
  const { Summaries } = await clients.cloudformation.send(new cloudformation.ListStackSetOperationsCommand(plain));
  return Summaries?.[0]?.OperationId ?? '';
}

function operationCalls(stackSet: typeof set, name: string, operationOf: OperationOf): readonly SameCall[] {
  const commands = {
    DescribeStackSetOperation: cloudformation.DescribeStackSetOperationCommand,
    ListStackSetOperationResults: cloudformation.ListStackSetOperationResultsCommand,
    StopStackSetOperation: cloudformation.StopStackSetOperationCommand,
  };
  return Object.entries(commands).map(([action, Command]) => ({
    name: `${action} ${name}`,
    send: async (clients) =>
      clients.cloudformation.send(
        new Command({ ...stackSet, OperationId: await operationOf(clients) }) as Parameters<
          typeof clients.cloudformation.send
        >[0],
      ),
  }));
}

function assumeRole(name: string, externalId?: string): SameCall {
  return {
    name: `AssumeRole ${name}`,
    send: (clients, { memberId }) =>
      clients.sts.send(
        new sts.AssumeRoleCommand({
          RoleArn: `arn:aws:iam::${memberId}:role/AuditRole`,
          RoleSessionName: 'check',
          ...(externalId === undefined ? {} : { ExternalId: externalId }),
        }),
      ),
  };
}

function stackSets(name: string, commandOf: (site: Site) => unknown): SameCall {
  return {
    name,
    send: (clients, site) =>
      clients.cloudformation.send(commandOf(site) as Parameters<typeof clients.cloudformation.send>[0]),
  };
}

function ofOrganizations(name: string, commandOf: (site: Site) => unknown): SameCall {
  return {
    name,
    send: (clients, site) =>
      clients.organizations.send(commandOf(site) as Parameters<typeof clients.organizations.send>[0]),
  };
}
