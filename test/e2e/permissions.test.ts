import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { permissionsOf, readPolicy, withoutPermission } from '../contract/documented-policies.ts';
import type { DocumentedPermission, DocumentedPolicy } from '../contract/documented-policies.ts';
import { requiredPermissions } from '../aws-simulator/iam/identity-policy.ts';
import { managementAccountId } from '../aws-simulator/setup.ts';
import { changeSessionLength } from '../aws-simulator/tamper.ts';
import { delegatedAdministrator, openStage, stateBucket } from './harness/stage.ts';
import type { RunRequest, Stage, StagedRun } from './harness/stage.ts';

type Command = RunRequest['command'];

/** The documented policies, the example's bucket being the stage's. */
const policies: Readonly<Record<Command, DocumentedPolicy>> = {
  plan: readPolicy('plan-permissions.json', stateBucket),
  apply: readPolicy('apply-permissions.json', stateBucket),
  audit: readPolicy('audit-permissions.json', stateBucket),
};

/** A run does its work without them. */
const optional = permissionsOf(readPolicy('read-managed-policies.json')).map(({ action }) => action);

type Inputs = Readonly<Record<string, string>>;

interface Failure {
  readonly failureReason?: string;
  readonly inputs?: Inputs;
}

/** The longest run, a first rollout, takes 30 s alone. */
const timeoutMs = 120_000;
/** The first rollout has a tag that the update takes away. */
const tagged = { tags: 'Team=security' };
const reviewed = { ...tagged, 'reviewed-plan': 'require' };
const changed = { 'managed-policy-arns': 'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit' };
/** The accounts after the canary are updated by a call of ours. */
const inWaves = { ...changed, 'update-strategy': 'waves', 'canary-accounts': '300000000002' };
const changedAgain = { 'max-session-duration': '7200' };
/** As GitHub signs them for a job of the reusable workflow; the apply job has an environment. */
const workflowRef = 'org/stackset-role-action/.github/workflows/stackset-role.yml@refs/tags/v1';
const auditWorkflowRef = workflowRef.replace('stackset-role.yml', 'stackset-role-audit.yml');
const claims: Readonly<Record<Command, Readonly<Record<string, string>>>> = {
  plan: { job_workflow_ref: workflowRef },
  audit: { job_workflow_ref: auditWorkflowRef },
  apply: {
    job_workflow_ref: workflowRef,
    environment: 'stackset-production',
    sub: 'repo:octo-org@91234567/security-baseline@812345678:environment:stackset-production',
  },
};
const lockKey = `stackset-role-action/${delegatedAdministrator}/us-east-1/organization-security-audit.tfstate.tflock`;

const onlySometimesChecked = {
  'cloudformation:ValidateTemplate': 'asked with template-file',
  'organizations:ListAWSServiceAccessForOrganization': 'asked when CloudFormation says that trusted access is disabled',
};

/**
 * Permissions that no run of this story asked for, with the reason why the policy has them. Everything else in a
 * policy must have been asked for, and everything that is asked for must be in it: the simulator refuses the rest.
 */
const unasked: Readonly<Record<Command, Readonly<Record<string, string>>>> = {
  plan: {
    ...onlySometimesChecked,
    'cloudformation:DescribeStackSetOperation':
      'asked when an account is outdated by an operation that is no longer among the newest hundred',
  },
  apply: {
    ...onlySometimesChecked,
    'cloudformation:StopStackSetOperation': 'asked when AWS runs an operation that tolerates more failures than it may',
  },
  audit: {
    'cloudformation:StopStackSetOperation': 'asked when drift-timeout passes',
  },
};

/**
 * One story on one organization: each step has the documented policies of its role, or those less one permission.
 * Permissions of our own calls, and those that the provider asks for again for two minutes, are taken away in
 * test/contract/policies.test.ts, without a terraform each.
 */
describe('with exactly the documented policies', () => {
  let stage: Stage;
  const asked: Record<Command, Set<string>> = { plan: new Set(), apply: new Set(), audit: new Set() };

  beforeAll(async () => {
    stage = await openStage({ accounts: 4, timeScale: 600 });
    stage.simulator.s3.setPolicy(stateBucket, readPolicy('state-bucket.json', stateBucket));
  });
  afterAll(() => stage.close());

  const runWith = (identityPolicy: DocumentedPolicy, request: RunRequest): Promise<StagedRun> => {
    const { command } = request;
    const arn = `arn:aws:iam::${delegatedAdministrator}:role/stackset-${command}`;
    const trustPolicy = readPolicy(`${command}-trust.json`);
    stage.simulator.identities.addRole({ arn, trustPolicy, maxSessionDuration: 3600, identityPolicy });
    return stage.run({ ...request, claims: claims[command] });
  };

  const succeeds = (command: Command, outcome: string, inputs: Inputs = {}): void => {
    const what = Object.keys(inputs).join();
    test(
      what === '' ? `${command} can do its work` : `${command} can do its work with ${what}`,
      async () => {
        const stackSetTags = stage.simulator.world.stackSets[0]?.definition.tags;
        const run = await runWith(policies[command], { command, inputs });
        if (run.outputs['outcome'] !== outcome) throw new Error(run.log);
        for (const request of run.recorded) {
          const { caller = { accountId: '', arn: '', userId: '' } } = request;
          // The deployed roles read themselves, with permissions of their own.
          if (command === 'audit' && caller.accountId !== '' && !caller.arn.includes('/stackset-audit/')) continue;
          const facts = { ...request, caller, managementAccountId, stackSetTags };
          for (const { action } of requiredPermissions(facts)) asked[command].add(action);
        }
      },
      timeoutMs,
    );
  };

  const failsWithout = (command: Command, permission: DocumentedPermission, wanted: Failure = {}): void => {
    test(
      `${command} without ${permission.action} (${permission.sid}) is red and names it`,
      async () => {
        const { failureReason, inputs = {} } = wanted;
        const run = await runWith(withoutPermission(policies[command], permission), { command, inputs });
        stage.simulator.s3.deleteObject(stateBucket, lockKey);
        expect(run.exitCode).toBe(1);
        expect(run.log).toContain(permission.action);
        if (command !== 'audit') expect(run.comment).toContain(permission.action);
        if (failureReason !== undefined) expect(run.outputs['failure-reason']).toBe(failureReason);
      },
      timeoutMs,
    );
  };

  const saysUnchecked = (permission: DocumentedPermission): void => {
    test(
      `plan without ${permission.action} (${permission.sid}) is green and says what it did not check`,
      async () => {
        const run = await runWith(withoutPermission(policies.plan, permission), { command: 'plan' });
        expect(run.exitCode).toBe(0);
        expect(run.log).toContain('Not checked before sending: trusted access');
        expect(run.comment).toContain(`the role may not call \`${permission.action}\``);
      },
      timeoutMs,
    );
  };

  const denied = { failureReason: 'access-denied' };

  failsWithout('plan', { sid: 'FindState', action: 's3:ListBucket' }, denied);
  failsWithout('plan', { sid: 'RecordPlan', action: 's3:PutObject' }, { ...denied, inputs: reviewed });
  saysUnchecked({ sid: 'CheckBeforeSending', action: 'cloudformation:DescribeOrganizationsAccess' });
  succeeds('plan', 'planned', reviewed);
  failsWithout('apply', { sid: 'FindState', action: 's3:ListBucket' }, denied);
  failsWithout('apply', { sid: 'LockState', action: 's3:PutObject' }, denied);
  failsWithout('apply', { sid: 'ReadLedger', action: 's3:GetObject' }, { inputs: reviewed });
  failsWithout('apply', { sid: 'RecordRollout', action: 's3:PutObject' }, { ...denied, inputs: reviewed });
  succeeds('apply', 'succeeded', reviewed);
  failsWithout('plan', { sid: 'ReadState', action: 's3:GetObject' }, denied);
  succeeds('plan', 'planned', changed);
  failsWithout('apply', { sid: 'RollOut', action: 'cloudformation:UpdateStackSet' }, { ...denied, inputs: changed });
  succeeds('apply', 'succeeded', inWaves);
  failsWithout('apply', { sid: 'ReadAndWriteState', action: 's3:GetObject' }, denied);
  failsWithout('apply', { sid: 'LockState', action: 's3:GetObject' }, { ...denied, inputs: changed });
  failsWithout('apply', { sid: 'LockState', action: 's3:DeleteObject' }, { ...denied, inputs: changed });
  failsWithout('apply', { sid: 'ReadAndWriteState', action: 's3:PutObject' }, { ...denied, inputs: changedAgain });

  succeeds('audit', 'proven');
  test('an instance that has drifted is asked about', () => {
    const { world } = stage.simulator;
    changeSessionLength({ world, accountId: '300000000002', roleName: 'OrganizationSecurityAuditRole' });
  });
  succeeds('audit', 'findings');
  // Each permission of the policy is taken away in test/contract/audit-policy.test.ts, without a wait of the action's own.
  failsWithout('audit', { sid: 'ReadStackSet', action: 'cloudformation:ListStackSetOperations' }, denied);
  failsWithout('audit', { sid: 'AssumeRoles', action: 'sts:AssumeRole' });

  test.each(['plan', 'apply', 'audit'] as const)(
    'the policy of %s has what was asked for, and nothing else',
    (command) => {
      const reasons = unasked[command];
      const documented = permissionsOf(policies[command]).map(({ action }) => action);
      const needed = [...asked[command]].filter((action) => !optional.includes(action));
      expect([...new Set([...needed, ...Object.keys(reasons)])].sort()).toEqual([...new Set(documented)].sort());
      expect(Object.keys(reasons).filter((action) => asked[command].has(action))).toEqual([]);
    },
  );
});
