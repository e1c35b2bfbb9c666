import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createAccountRoles } from '../../src/aws/audit/account-roles.ts';
import type { AccountRolesAdapter } from '../../src/aws/audit/account-roles.ts';
import { createDriftDetector } from '../../src/aws/audit/drift-detector.ts';
import type { DriftDetectorAdapter } from '../../src/aws/audit/drift-detector.ts';
import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import { createOrganizationReader } from '../../src/aws/organization.ts';
import { createStackSets } from '../../src/aws/stack-sets.ts';
import type { StackSetsAdapter } from '../../src/aws/stack-sets.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { setEnvironment } from '../aws/aws-fixture.ts';
import { startSimulator } from '../aws-simulator/aws-server.ts';
import type { Simulator } from '../aws-simulator/aws-server.ts';
import { manualClock } from '../aws-simulator/scaled-clock.ts';
import { buildWorld } from '../aws-simulator/setup.ts';
import { permissionsOf, readPolicy, withoutPermission } from './documented-policies.ts';

const stackSetName = 'organization-security-audit';
const policy = readPolicy('audit-permissions.json');
const ref = { name: stackSetName, region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;
const place = { accountId: '300000000001', region: 'us-east-1' };
const deployed = 'arn:aws:iam::300000000001:role/OrganizationSecurityAuditRole';
const preferences = { failureTolerancePercentage: 100, maxConcurrentPercentage: 100 };

interface Adapters {
  readonly stackSets: StackSetsAdapter;
  readonly drift: DriftDetectorAdapter;
  readonly roles: AccountRolesAdapter;
  readonly organization: ReturnType<typeof createOrganizationReader>;
}
type Call = (aws: Adapters) => Promise<unknown>;

/** Every call of an audit to AWS but those of the ledger, which test/contract/state-bucket.test.ts has. */
const calls: Readonly<Record<string, Call>> = {
  'ReadStackSet cloudformation:DescribeStackSet': ({ drift }) => drift.findLastDrift(ref),
  'ReadStackSet cloudformation:DescribeStackSetOperation': ({ stackSets }) => stackSets.findOperation(ref, 'op-1'),
  'ReadStackSet cloudformation:ListStackInstanceResourceDrifts': ({ drift }) =>
    drift.listResourceDrifts(ref, place, 'op-1'),
  'ReadStackSet cloudformation:ListStackInstances': ({ drift }) => drift.listDriftStatuses(ref),
  'ReadStackSet cloudformation:ListStackSetOperationResults': ({ stackSets }) => stackSets.listResults(ref, 'op-1'),
  'ReadStackSet cloudformation:ListStackSetOperations': ({ stackSets }) => stackSets.listRecentOperations(ref),
  'DetectDrift cloudformation:DetectStackSetDrift': ({ drift }) =>
    drift.detectDrift(ref, { operationId: 'op-1', ...preferences }),
  'DetectDrift cloudformation:StopStackSetOperation': ({ stackSets }) => stackSets.stopOperation(ref, 'op-1'),
  'ReadOrganization organizations:DescribeOrganization': ({ organization }) => organization.read(),
  'ReadOrganization organizations:ListAccountsForParent': ({ organization }) => organization.read(),
  'ReadOrganization organizations:ListDelegatedAdministrators': ({ stackSets }) => stackSets.find(ref),
  'ReadOrganization organizations:ListOrganizationalUnitsForParent': ({ organization }) => organization.read(),
  'ReadOrganization organizations:ListRoots': ({ organization }) => organization.read(),
  'AssumeRoles sts:AssumeRole': ({ roles }) => roles.assume(deployed, 'external-id-of-a-test'),
};
const ofLedger = ['FindLedger s3:ListBucket', 'ReadLedger s3:GetObject', 'RecordAudit s3:PutObject'];

describe('the policy of the audit role', () => {
  let simulator: Simulator;
  let restore: () => void;
  beforeAll(async () => {
    const setup = { accounts: 4, stackSets: [{ name: stackSetName }] };
    simulator = await startSimulator({ world: buildWorld(setup, manualClock()) });
    restore = setEnvironment({ AWS_ENDPOINT_URL: simulator.url });
  });
  afterAll(async () => {
    restore();
    await simulator.stop();
  });

  const signIn = (identityPolicy: unknown): Adapters => {
    const arn = 'arn:aws:iam::222222222222:role/stackset-audit';
    simulator.identities.addRole({ arn, trustPolicy: {}, maxSessionDuration: 3600, identityPolicy });
    const { key } = simulator.identities.createSession(arn, 'test', 3600);
    const credentials = { provider: () => Promise.resolve(key) };
    const configuration = createClientConfiguration({ region: 'us-east-1', credentials });
    return {
      stackSets: createStackSets(configuration),
      drift: createDriftDetector(configuration),
      roles: createAccountRoles({
        configuration,
        partition: 'aws',
        auditRoleToAssume: undefined,
        ownAccountId: '222222222222',
        sessionName: 'test',
        onSecret: () => undefined,
        now: () => new Date(),
      }),
      organization: createOrganizationReader(configuration),
    };
  };
  /** The action that its own policy lacks, as the error names it; undefined: nothing was denied by it. */
  const findDenied = async (call: Call, identityPolicy: unknown): Promise<string | undefined> => {
    const aws = signIn(identityPolicy);
    const answer = await call(aws).catch((error: unknown) => error);
    aws.roles.close();
    const { code = '', message = '' } = answer instanceof UserError ? answer : {};
    // AWS says no more than that the account is none.
    if (code === 'not-delegated-administrator') return 'organizations:ListDelegatedAdministrators';
    if (code === 'access-denied') return /(?:cloudformation|organizations):\w+/.exec(message)?.[0];
    return JSON.stringify(answer ?? '').includes('"policy":"identity-policy"') ? 'sts:AssumeRole' : undefined;
  };

  it('holds exactly the calls that an audit makes', () => {
    const held = permissionsOf(policy).map(({ sid, action }) => `${sid} ${action}`);
    expect(held).toEqual([...Object.keys(calls), ...ofLedger]);
  });

  it.each(Object.entries(calls))('is enough for %s, which it is needed for', async (name, call) => {
    const [sid = '', action = ''] = name.split(' ');
    expect(await findDenied(call, policy)).toBeUndefined();
    expect(await findDenied(call, withoutPermission(policy, { sid, action }))).toBe(action);
  });

  it('reaches no other stack set and no other role', async () => {
    const other = { ...ref, name: 'another-stack-set' };
    expect(await findDenied(({ stackSets }) => stackSets.find(other), policy)).toBe('cloudformation:DescribeStackSet');
    expect(
      await findDenied(({ drift }) => drift.detectDrift(other, { operationId: 'op-2', ...preferences }), policy),
    ).toBe('cloudformation:DetectStackSetDrift');
    expect(await findDenied(({ roles }) => roles.assume(`${deployed}2`, undefined), policy)).toBe('sts:AssumeRole');
  });
});
