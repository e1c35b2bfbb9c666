import { CloudFormationClient, CreateStackSetCommand, UpdateStackSetCommand } from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import type { ClientConfiguration } from '../../src/aws/client-configuration.ts';
import { createManagedPolicies } from '../../src/aws/iam/managed-policies.ts';
import { createOrganizationReader } from '../../src/aws/organization.ts';
import { createPreflight } from '../../src/aws/preflight.ts';
import type { PreflightAdapter } from '../../src/aws/preflight.ts';
import { createStackSets } from '../../src/aws/stack-sets.ts';
import type { StackSetsAdapter } from '../../src/aws/stack-sets.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { terraformFailure } from '../../src/terraform/failure.ts';
import { setEnvironment } from '../aws/aws-fixture.ts';
import { manualClock } from '../aws-simulator/scaled-clock.ts';
import { startSimulator } from '../aws-simulator/aws-server.ts';
import type { Simulator } from '../aws-simulator/aws-server.ts';
import { buildWorld } from '../aws-simulator/setup.ts';
import { permissionsOf, policyFiles, readPolicy, withoutPermission } from './documented-policies.ts';
import type { DocumentedPermission } from './documented-policies.ts';
import { back, heal, instances } from './requests.ts';

const stackSetName = 'organization-security-audit';
const deployedRole = 'arn:aws:iam::*:role/OrganizationSecurityAuditRole';
const plan = readPolicy('plan-permissions.json');
const apply = readPolicy('apply-permissions.json');
const audit = readPolicy('audit-permissions.json');
const optional = readPolicy('read-managed-policies.json');

describe.each([
  ['plan', plan],
  ['apply', apply],
  ['audit', audit],
])('the permissions of %s', (_name, policy) => {
  it('name every action in full', () => {
    for (const { action } of permissionsOf(policy)) expect(action).toMatch(/^[a-z0-9]+:[A-Z][A-Za-z0-9]+$/);
  });

  it('allow no action that deletes a role, and nothing of IAM', () => {
    const actions = permissionsOf(policy).map(({ action }) => action);
    expect(actions.filter((action) => /Delete(?!Object$)|^iam:/.test(action))).toEqual([]);
    // Only a lock may be deleted, never the state.
    const deleting = policy.Statement.find(({ Action }) => Action.includes('s3:DeleteObject'));
    for (const resource of [deleting?.Resource ?? []].flat()) expect(resource).toMatch(/\.tflock$/);
    // Only an audit assumes roles, and only the deployed one.
    const assuming = policy.Statement.filter(({ Action }) => Action.includes('sts:AssumeRole'));
    expect(assuming.map(({ Resource }) => Resource)).toEqual(policy === audit ? [deployedRole] : []);
  });

  it('use an open resource only where IAM knows no other', () => {
    const open = policy.Statement.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action);
    const onlyOpen = /^organizations:|^cloudformation:(CreateStackSet|DescribeOrganizationsAccess|ValidateTemplate)$/;
    expect(open.filter((action) => !onlyOpen.test(action))).toEqual([]);
  });

  it('have one Sid for each statement, and their actions in order', () => {
    const sids = policy.Statement.map(({ Sid }) => Sid);
    expect(new Set(sids).size).toBe(sids.length);
    for (const { Action } of policy.Statement) expect([Action].flat()).toEqual([Action].flat().toSorted());
  });
});

it('the apply policy includes every action of the plan policy', () => {
  const keyed = (permission: DocumentedPermission): string => permission.action;
  const applied = new Set(permissionsOf(apply).map(keyed));
  expect(
    permissionsOf(plan)
      .map(keyed)
      .filter((action) => !applied.has(action)),
  ).toEqual([]);
});

it('every policy has a test', () => {
  expect(policyFiles()).toEqual([
    'apply-permissions.json',
    'apply-trust.json',
    'audit-permissions.json',
    'audit-trust.json',
    'plan-permissions.json',
    'plan-trust.json',
    'read-managed-policies.json',
    'role-protection.json',
    'sandbox-permissions.json',
    'sandbox-trust.json',
    'state-bucket.json',
    'use-sandbox.json',
    'verify-roles.json',
  ]);
});

const ref = { name: stackSetName, region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;

/** The calls of the action; test/e2e/permissions.test.ts covers those of terraform. */
const calls: Readonly<Record<string, (aws: Adapters) => Promise<unknown>>> = {
  'cloudformation:DescribeStackSet': ({ stackSets }) => stackSets.find(ref),
  'cloudformation:DescribeStackSetOperation': ({ stackSets }) => stackSets.findOperation(ref, 'op-1'),
  'cloudformation:ListStackInstances': ({ stackSets }) => stackSets.listInstances(ref),
  'cloudformation:ListStackSetOperations': ({ stackSets }) => stackSets.listRecentOperations(ref),
  'cloudformation:ListStackSetOperationResults': ({ stackSets }) => stackSets.listResults(ref, 'op-1'),
  'cloudformation:CreateStackInstances': ({ stackSets }) => stackSets.createInstances(ref, instances),
  'cloudformation:StopStackSetOperation': ({ stackSets }) => stackSets.stopOperation(ref, 'op-1'),
  'cloudformation:UpdateStackInstances': ({ stackSets }) => stackSets.updateInstances(ref, heal),
  'organizations:DescribeOrganization': ({ organization }) => organization.read(),
  'organizations:ListRoots': ({ organization }) => organization.read(),
  'organizations:ListAccountsForParent': ({ organization }) => organization.read(),
  'organizations:ListOrganizationalUnitsForParent': ({ organization }) => organization.read(),
  'organizations:ListDelegatedAdministrators': ({ stackSets }) => stackSets.find(ref),
};

const onlyApplied = /Results$|(Create|Update)StackInstances$|StopStackSetOperation$/;

type Ask = (asked: PreflightAdapter) => Promise<unknown>;

const askAccess: Ask = (asked) => asked.readAccess(ref);
const askTemplate: Ask = (asked) =>
  asked.validateTemplate(ref, { templateBody: back.version.templateBody, parameters: {} });

/** What is asked before anything is sent. The same mistake is found later, so that no denial is an error. */
const checks: readonly (DocumentedPermission & { readonly ask: Ask })[] = [
  { sid: 'CheckBeforeSending', action: 'cloudformation:DescribeOrganizationsAccess', ask: askAccess },
  { sid: 'ReadOrganization', action: 'organizations:ListDelegatedAdministrators', ask: askAccess },
  { sid: 'CheckBeforeSending', action: 'cloudformation:ValidateTemplate', ask: askTemplate },
  { sid: 'FindSameName', action: 'cloudformation:DescribeStackSet', ask: (asked) => asked.findSameName(ref) },
];

interface Adapters {
  readonly managedPolicies: ReturnType<typeof createManagedPolicies>;
  readonly stackSets: StackSetsAdapter;
  readonly preflight: PreflightAdapter;
  readonly organization: ReturnType<typeof createOrganizationReader>;
}

describe('calls', () => {
  const clock = manualClock();
  let simulator: Simulator;
  let restore: () => void;
  beforeAll(async () => {
    const setup = { accounts: 4, stackSets: [{ name: stackSetName, tags: { Team: 'security' } }] };
    simulator = await startSimulator({ world: buildWorld(setup, clock) });
    restore = setEnvironment({ AWS_ENDPOINT_URL: simulator.url });
  });
  afterAll(async () => {
    restore();
    await simulator.stop();
  });

  /** The adapters, signed in as a role with this policy. */
  const signIn = (identityPolicy: unknown): Adapters => {
    const configuration = configure(identityPolicy);
    return {
      stackSets: createStackSets(configuration),
      organization: createOrganizationReader(configuration),
      preflight: createPreflight(configuration, ref.region, '222222222222'),
      managedPolicies: createManagedPolicies(configuration, 'aws'),
    };
  };
  const configure = (identityPolicy: unknown): ClientConfiguration => {
    const arn = 'arn:aws:iam::222222222222:role/stackset-apply';
    simulator.identities.addRole({ arn, trustPolicy: {}, maxSessionDuration: 3600, identityPolicy });
    const { key } = simulator.identities.createSession(arn, 'test', 3600);
    const credentials = { provider: () => Promise.resolve(key) };
    return createClientConfiguration({ region: 'us-east-1', credentials });
  };

  it.each(Object.keys(calls).filter((action) => !onlyApplied.test(action)))(
    '%s is in the plan policy, and the plan policy is enough',
    async (action) => {
      expect(permissionsOf(plan).map((permission) => permission.action)).toContain(action);
      await calls[action]!(signIn(plan));
    },
  );

  it.each(permissionsOf(apply).filter(({ sid, action }) => Object.hasOwn(calls, action) && sid !== 'FindSameName'))(
    'without $action ($sid) the error names it',
    async (permission) => {
      const thrown = await calls[permission.action]!(signIn(withoutPermission(apply, permission))).catch(
        (error: unknown) => error,
      );
      expect(thrown).toBeInstanceOf(UserError);
      const { code, message } = thrown as UserError;
      expect(message).toContain(permission.action);
      const hasOwnCode = permission.action === 'organizations:ListDelegatedAdministrators';
      expect(code).toBe(hasOwnCode ? 'not-delegated-administrator' : 'access-denied');
    },
  );

  it.each(checks)('$action ($sid) is asked with both policies, and named where it is missing', async (check) => {
    const { sid, action, ask } = check;
    for (const policy of [plan, apply]) {
      expect(JSON.stringify(await ask(signIn(policy).preflight))).not.toContain('unchecked');
      const lacking = await ask(signIn(withoutPermission(policy, { sid, action })).preflight);
      expect(JSON.stringify(lacking)).toContain(`the role may not call ${action}`);
    }
  });

  it('both policies allow the second opinion on trusted access, which is asked when CloudFormation denies it', async () => {
    const { organization } = simulator.world;
    organization.trustedAccess = false;
    for (const policy of [plan, apply]) await signIn(policy).preflight.readAccess(ref);
    organization.trustedAccess = true;
    const asked = simulator.requests.of('ListAWSServiceAccessForOrganization');
    expect(asked.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('the apply policy allows an update of chosen accounts, and a stop', async () => {
    const { stackSets } = signIn(apply);
    await stackSets.updateInstances(ref, heal);
    await stackSets.stopOperation(ref, heal.operationId);
    const statuses = ['UpdateStackInstances', 'StopStackSetOperation'].map(
      (action) => simulator.requests.of(action).at(-1)?.status,
    );
    expect(statuses).toEqual([200, 200]);
  });

  it.each(['cloudformation:UpdateStackSet', 'cloudformation:TagResource', 'cloudformation:UntagResource'])(
    'without %s no other version can be sent, and the error names it',
    async (action) => {
      const { sid } = permissionsOf(apply).find((permission) => permission.action === action)!;
      const { stackSets } = signIn(withoutPermission(apply, { sid, action }));
      await expect(stackSets.updateVersion(ref, back)).rejects.toMatchObject({
        code: 'access-denied',
        next: `Allow ${action} for the role that this run uses.`,
      });
    },
  );

  it.each([
    [':stackset/', 'stackset/organization-security-audit:*'],
    [':stackset-target/', 'stackset-target/organization-security-audit:*/r-ab12'],
    [':type/', 'type/resource/AWS-IAM-Role'],
  ])('a rollout needs the resource %s', async (kind, asked) => {
    const statements = apply.Statement.map((statement) =>
      statement.Sid === 'RollOut'
        ? { ...statement, Resource: [statement.Resource ?? []].flat().filter((arn) => !arn.includes(kind)) }
        : statement,
    );
    const { stackSets } = signIn({ ...apply, Statement: statements });
    await expect(stackSets.updateInstances(ref, heal)).rejects.toThrow(asked);
    await expect(stackSets.createInstances(ref, instances)).rejects.toThrow(asked);
  });

  it.each([
    ['with both permissions', optional, 'aws'],
    ...permissionsOf(optional).map(
      (one) => [`without ${one.action}`, withoutPermission(optional, one), 'extract'] as const,
    ),
  ])('managed policies are read %s: from %3$s', async (_what, { Statement }, from) => {
    const { managedPolicies } = signIn({ ...plan, Statement: [...plan.Statement, ...Statement] });
    const contents = await managedPolicies.read(['arn:aws:iam::aws:policy/SecurityAudit']);
    expect([...contents.values()]).toMatchObject([{ from }]);
  });

  it('the optional permissions read what AWS publishes, and nothing of an account', () => {
    expect(optional.Statement.map(({ Resource }) => Resource)).toEqual(['arn:aws:iam::aws:policy/*']);
    expect(permissionsOf(optional).map(({ action }) => action)).toEqual(['iam:GetPolicy', 'iam:GetPolicyVersion']);
  });

  it('the policies do not reach another stack set', async () => {
    const other = { ...ref, name: 'another-stack-set' };
    await expect(signIn(apply).stackSets.find(other)).rejects.toThrow(
      'cloudformation:DescribeStackSet on resource: arn:aws:cloudformation:us-east-1:111111111111:stackset/another-stack-set:*',
    );
  });

  // When access is denied, the provider retries for two minutes before it gives up. That is too long for a run of the
  // action here.
  it.each([
    { sid: 'CreateStackSet', action: 'cloudformation:CreateStackSet' },
    { sid: 'TagStackSet', action: 'cloudformation:TagResource' },
  ])('the action reports that terraform lacks $action ($sid)', async (permission) => {
    const client = new CloudFormationClient(configure(withoutPermission(apply, permission)));
    const creation = new CreateStackSetCommand({
      StackSetName: stackSetName,
      CallAs: 'DELEGATED_ADMIN',
      PermissionModel: 'SERVICE_MANAGED',
      Tags: [{ Key: 'ManagedBy', Value: 'StackSet' }],
    });
    const thrown: unknown = await client.send(creation).catch((error: unknown) => error);
    client.destroy();
    expect(thrown).toMatchObject({ name: 'AccessDenied' });
    expectReported(permission.action, (thrown as Error).message);
  });

  it('the action reports that terraform lacks cloudformation:UntagResource (TagStackSet) for removing a tag', async () => {
    const permission = { sid: 'TagStackSet', action: 'cloudformation:UntagResource' };
    const client = new CloudFormationClient(configure(withoutPermission(apply, permission)));
    const update = (key: string): UpdateStackSetCommand =>
      new UpdateStackSetCommand({
        StackSetName: stackSetName,
        CallAs: 'DELEGATED_ADMIN',
        UsePreviousTemplate: true,
        Capabilities: ['CAPABILITY_NAMED_IAM'],
        Tags: [{ Key: key, Value: 'security' }],
      });
    const thrown: unknown = await client.send(update('ManagedBy')).catch((error: unknown) => error);
    const kept: unknown = await client.send(update('Team')).catch((error: unknown) => error);
    client.destroy();
    expect(thrown).toMatchObject({ name: 'AccessDenied' });
    expectReported(permission.action, (thrown as Error).message);
    expect(kept).not.toMatchObject({ name: 'AccessDenied' });
  });

  it('the apply policy allows another version with other tags (last: it changes the tags)', async () => {
    // The operations of other tests have to end first.
    clock.advance(3_600_000);
    await signIn(apply).stackSets.updateVersion(ref, back);
    expect(simulator.requests.of('UpdateStackSet').at(-1)?.status).toBe(200);
  });
});

/** @param message CloudFormation's words, which the provider passes on. */
function expectReported(action: string, message: string): void {
  const { code, why } = terraformFailure(
    'apply',
    1,
    `Error: CloudFormation StackSet: api error AccessDenied: ${message}`,
  );
  expect(code).toBe('access-denied');
  expect(why).toContain(action);
}
