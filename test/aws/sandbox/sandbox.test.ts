import { afterEach, describe, expect, test } from '@jest/globals';

import { delegatedAdministratorId } from '../../aws-simulator/setup.ts';
import { accountId, closeStages, openSandboxStage as open, whole } from './sandbox-stage.ts';

afterEach(closeStages);

const tags = { ManagedBy: 'stackset-role-action-sandbox', StackSetRoleActionRun: '42-1' };
const request = {
  name: 'sandbox-audit',
  templateBody: JSON.stringify({
    Parameters: { ExternalId: { Type: 'String', NoEcho: true } },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: 'Audit-sandbox',
          AssumeRolePolicyDocument: {
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: `arn:aws:iam::${delegatedAdministratorId}:root` },
                Action: 'sts:AssumeRole',
                Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
              },
            ],
          },
        },
      },
    },
  }),
  parameters: { ExternalId: 'x4711' },
  capabilities: ['CAPABILITY_NAMED_IAM'],
  tags,
};

describe('the sandbox account', () => {
  test('creates a stack, shows how it goes, and deletes it', async () => {
    const { simulator, sandbox, secrets, pass } = await open();
    expect(await sandbox.findStack('sandbox-audit')).toBeUndefined();
    const id = await sandbox.createStack(request);
    expect(await sandbox.findStack('sandbox-audit')).toEqual({ id, status: 'CREATE_IN_PROGRESS', tags });
    pass(20);
    expect(await sandbox.findStack(id)).toEqual({ id, status: 'CREATE_COMPLETE', tags });
    expect(simulator.world.roleOf(accountId, 'Audit-sandbox')).toBeDefined();
    await sandbox.deleteStack(id);
    pass(20);
    expect(await sandbox.findStack('sandbox-audit')).toBeUndefined();
    expect(await sandbox.findStack(id)).toMatchObject({ status: 'DELETE_COMPLETE' });
    expect(simulator.world.roleOf(accountId, 'Audit-sandbox')).toBeUndefined();
    // One session for all of it, masked before it is used.
    const assumed = simulator.requests.all().filter(({ action }) => action === 'AssumeRole');
    expect(assumed).toHaveLength(1);
    expect(secrets).toHaveLength(3);
  });

  test('reads a role that may not read itself', async () => {
    const { sandbox, pass } = await open();
    await sandbox.createStack(request);
    pass(20);
    const roleArn = `arn:aws:iam::${accountId}:role/Audit-sandbox`;
    expect(await sandbox.roles.assume(roleArn, undefined)).toMatchObject({ kind: 'denied' });
    const answer = await sandbox.roles.assume(roleArn, 'x4711');
    if (answer.kind !== 'assumed') throw new Error(answer.text);
    expect(await answer.session.findRole('Audit-sandbox')).toMatchObject({ arn: roleArn, attachedPolicies: [] });
    answer.session.close();
  });

  test('shows the events of a failure, and rolls nothing back', async () => {
    const { simulator, sandbox, pass } = await open();
    simulator.world.setFaults([{ kind: 'role-exists', accounts: [accountId], roleName: 'Audit-sandbox' }]);
    const id = await sandbox.createStack(request);
    pass(20);
    expect(await sandbox.findStack(id)).toMatchObject({ status: 'CREATE_FAILED' });
    expect(await sandbox.listEvents(id)).toContainEqual({
      logicalId: 'Role',
      type: 'AWS::IAM::Role',
      status: 'CREATE_FAILED',
      reason: 'Audit-sandbox already exists.',
    });
  });

  test('a creation whose answer was lost is no second one, and another run’s is not ours', async () => {
    const { simulator, sandbox } = await open();
    simulator.world.setFaults([{ kind: 'connection', action: 'CreateStack', how: 'lost-answer', times: 1 }]);
    const id = await sandbox.createStack(request);
    expect(await sandbox.findStack('sandbox-audit')).toMatchObject({ id });
    expect(simulator.requests.all().filter(({ action }) => action === 'CreateStack')).toHaveLength(2);
    const other = { ...request, tags: { ...tags, StackSetRoleActionRun: '43-1' } };
    await expect(sandbox.createStack(other)).rejects.toThrow('already exists');
  });
});

describe('what AWS denies', () => {
  test('the role does not trust this run', async () => {
    const { sandbox } = await open({}, whole, false);
    await expect(sandbox.findStack('sandbox-audit')).rejects.toMatchObject({
      code: 'access-denied',
      what: expect.stringMatching(/^sandbox-role-to-assume: .*sts:AssumeRole/),
      next: expect.stringContaining('trusts the role of this run'),
    });
  });

  test('the role may not create a stack', async () => {
    const { sandbox } = await open({}, ['cloudformation:DescribeStacks', 'iam:GetRole']);
    await expect(sandbox.createStack(request)).rejects.toMatchObject({
      code: 'access-denied',
      next: 'Allow cloudformation:CreateStack for the role of `sandbox-role-to-assume`.',
    });
  });

  test('a call is not taken for a stack that does not exist', async () => {
    const { sandbox } = await open({}, ['cloudformation:CreateStack', 'iam:GetRole']);
    await expect(sandbox.findStack('sandbox-audit')).rejects.toMatchObject({ code: 'access-denied' });
  });

  test('nor is one whose message only reads like that', async () => {
    const { simulator, sandbox } = await open();
    const error = { code: 'AccessDenied', message: 'The policy does not exist', httpStatus: 403 };
    simulator.world.setFaults([{ kind: 'error', action: 'DescribeStacks', times: 1, ...error }]);
    await expect(sandbox.findStack('sandbox-audit')).rejects.toMatchObject({ code: 'access-denied' });
  });
});
