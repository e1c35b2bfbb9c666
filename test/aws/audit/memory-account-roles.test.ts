import { describe, expect, test } from '@jest/globals';

import { countCalls, createAccountRoles } from '../../in-memory/account-roles.ts';
import { Life } from '../../in-memory/life.ts';
import type { SimulatorSetup } from '../../aws-simulator/setup.ts';
import type { AccountRoles } from '../../../src/ports.ts';

const account = '300000000001';
const roleArn = `arn:aws:iam::${account}:role/Audit`;

interface Stage {
  readonly life: Life;
  readonly roles: AccountRoles;
}

function open(latencyMs?: number, setup: SimulatorSetup = {}): Stage {
  const life = Life.deployed({ accounts: 3, ...setup });
  const sender = life.start();
  return {
    life,
    roles: createAccountRoles({ aws: life.aws, sender, ...(latencyMs === undefined ? {} : { latencyMs }) }),
  };
}

describe('the port in memory', () => {
  test('assumes the role with its external id, and reads it', async () => {
    const { life, roles } = open();
    const answer = await roles.assume(roleArn, 'canary');
    if (answer.kind !== 'assumed') throw new Error(answer.text);
    expect(await answer.session.findRole('Audit')).toMatchObject({
      arn: roleArn,
      path: '/',
      roleId: life.world.roleOf(account)?.roleId,
      maxSessionDurationSeconds: 3600,
      trust: { Statement: [{ Action: 'sts:AssumeRole' }] },
      attachedPolicies: [
        { name: 'SecurityAudit', contents: undefined },
        { name: 'ReadOnlyAccess', contents: undefined },
      ],
      inlinePolicies: {},
      instanceProfiles: [],
      tags: {},
    });
    expect(await answer.session.findRole('Other')).toBeUndefined();
  });

  test.each([undefined, 'wrong'])('is refused with the external id %s', async (externalId) => {
    const { roles } = open();
    expect(await roles.assume(roleArn, externalId)).toMatchObject({ kind: 'denied', policy: 'not-named' });
  });

  test('needs the permissions of the role itself', async () => {
    const { life, roles } = open();
    const role = life.world.roleOf(account)!;
    role.managedPolicyArns = [];
    const answer = await roles.assume(roleArn, 'canary');
    if (answer.kind !== 'assumed') throw new Error(answer.text);
    await expect(answer.session.findRole('Audit')).rejects.toMatchObject({
      code: 'access-denied',
      next: `Allow iam:GetRole for ${roleArn}, whose session reads this account.`,
    });
  });

  test('names the policy of the organization that denies', async () => {
    const denials = [{ actions: ['sts:AssumeRole'], resources: [roleArn] }];
    const { life, roles } = open(undefined, { serviceControlPolicies: { 'security-tooling': denials } });
    expect(await roles.assume(roleArn, 'canary')).toMatchObject({ kind: 'denied', policy: 'service-control-policy' });
    life.world.serviceControlPolicies.clear();
    life.world.resourceControlPolicies.set(account, [{ actions: ['sts:*'] }]);
    expect(await roles.assume(roleArn, 'canary')).toMatchObject({ kind: 'denied', policy: 'resource-control-policy' });
  });

  test('waits out throttling, and takes simulated time', async () => {
    const { life, roles } = open(200);
    life.world.setFaults([{ kind: 'throttle', action: 'AssumeRole', times: 3 }]);
    const before = life.time.now().getTime();
    expect((await roles.assume(roleArn, 'canary')).kind).toBe('assumed');
    expect(life.time.now().getTime() - before).toBe(4 * 200 + 500 + 1000 + 2000);
    expect(countCalls(life.calls)).toMatchObject({ byAction: { 'sts AssumeRole': 4 }, total: 4 });
  });

  test('says nothing about the role when AWS does not answer', async () => {
    const { life, roles } = open();
    life.world.setFaults([{ kind: 'throttle', action: 'AssumeRole', times: 30 }]);
    expect(await roles.assume(roleArn, 'canary')).toEqual({
      kind: 'unanswered',
      text: `Could not assume ${roleArn} (sts:AssumeRole): Throttling: Rate exceeded.`,
    });
  });
});
