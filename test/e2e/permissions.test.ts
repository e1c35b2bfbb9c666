import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { permissionsOf, readPolicy, withoutPermission } from '../contract/documented-policies.ts';
import type { DocumentedPermission, DocumentedPolicy } from '../contract/documented-policies.ts';
import { requiredPermissions } from '../simulator/identity-policy.ts';
import { managementAccountId } from '../simulator/setup.ts';
import { delegatedAdministrator, openStage, stateBucket } from '../story/stage.ts';
import type { RunRequest, Stage, StagedRun } from '../story/stage.ts';

type Command = 'plan' | 'apply';

/** The documented policies, the example's bucket being the stage's. */
const policies: Readonly<Record<Command, DocumentedPolicy>> = {
  plan: readPolicy('plan-permissions.json', stateBucket),
  apply: readPolicy('apply-permissions.json', stateBucket),
};

const changed = { 'managed-policy-arns': 'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit' };
const changedAgain = { 'max-session-duration': '7200' };
const lockKey = `stackset-role-action/${delegatedAdministrator}/us-east-1/organization-security-audit.tfstate.tflock`;

/**
 * Permissions that no run of this story asked for, with the reason why the policy has them. Whatever else is in a
 * policy must have been asked for, and whatever is asked for must be in it: the simulator refuses the rest.
 */
const unasked: Readonly<Record<Command, Readonly<Record<string, string>>>> = {
  plan: {
    'cloudformation:DescribeStackSetOperation':
      'asked when an account is behind by an operation that is no longer among the newest hundred',
  },
  apply: {
    'cloudformation:UntagResource': 'CloudFormation asks for it when an update takes a tag away; it is no call',
  },
};

/** One story on one organization: each step has the documented policy of its role, or that policy less one permission. */
describe('with exactly the documented policies', () => {
  let stage: Stage;
  const asked: Record<Command, Set<string>> = { plan: new Set(), apply: new Set() };

  beforeAll(async () => {
    stage = await openStage({ accounts: 4, timeScale: 600 });
  });
  afterAll(() => stage.close());

  const runWith = async (policy: DocumentedPolicy, request: RunRequest): Promise<StagedRun> => {
    const { identities } = stage.simulator;
    const role = identities.findRole(`arn:aws:iam::${delegatedAdministrator}:role/stackset-${request.command}`);
    identities.addRole({ ...role!, identityPolicy: policy });
    return stage.run(request);
  };

  const succeeds = (command: Command, outcome: string, inputs: Readonly<Record<string, string>> = {}): void => {
    test(`${command}: ${outcome}${Object.keys(inputs).join()}`, async () => {
      const run = await runWith(policies[command], { command, inputs });
      expect({ outcome: run.outputs['outcome'], log: run.log }).toEqual({ outcome, log: run.log });
      for (const request of run.recorded) {
        const { caller = { accountId: '', arn: '', userId: '' } } = request;
        for (const { action } of requiredPermissions({ ...request, caller, managementAccountId })) {
          asked[command].add(action);
        }
      }
    }, 120_000);
  };

  /** Permissions of our own calls are taken away in test/contract/policies.test.ts, without a terraform each. */
  const failsWithout = (
    command: Command,
    permission: DocumentedPermission,
    { names = permission.action, inputs = {} }: { names?: string; inputs?: Readonly<Record<string, string>> } = {},
  ): void => {
    test(`${command} without ${permission.action} (${permission.sid}) is red and names it`, async () => {
      const run = await runWith(withoutPermission(policies[command], permission), { command, inputs });
      stage.simulator.s3.deleteObject(stateBucket, lockKey);
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain(names);
      console.log(command, permission, run.outputs, run.seconds, run.log);
    }, 120_000);
  };

  failsWithout('plan', { sid: 'FindState', action: 's3:ListBucket' });
  succeeds('plan', 'planned');
  failsWithout('apply', { sid: 'LockState', action: 's3:PutObject' });
  failsWithout('apply', { sid: 'CreateStackSet', action: 'cloudformation:CreateStackSet' });
  failsWithout('apply', { sid: 'TagStackSet', action: 'cloudformation:TagResource' });
  succeeds('apply', 'succeeded');
  failsWithout('plan', { sid: 'ReadState', action: 's3:GetObject' }, { names: 'HeadObject' });
  succeeds('plan', 'planned', changed);
  failsWithout('apply', { sid: 'RollOut', action: 'cloudformation:UpdateStackSet' }, { inputs: changed });
  succeeds('apply', 'succeeded', changed);
  failsWithout('apply', { sid: 'LockState', action: 's3:GetObject' }, { inputs: changed });
  failsWithout('apply', { sid: 'LockState', action: 's3:DeleteObject' }, { inputs: changed });
  failsWithout('apply', { sid: 'ReadAndWriteState', action: 's3:PutObject' }, { inputs: changedAgain });

  test.each(['plan', 'apply'] as const)('the policy of %s has what was asked for, and nothing else', (command) => {
    const reasons = unasked[command];
    const documented = permissionsOf(policies[command]).map(({ action }) => action);
    expect([...new Set([...asked[command], ...Object.keys(reasons)])].sort()).toEqual([...new Set(documented)].sort());
    expect(Object.keys(reasons).filter((action) => asked[command].has(action))).toEqual([]);
  });
});
