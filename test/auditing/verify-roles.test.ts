import { describe, expect, test } from '@jest/globals';

import { apply } from '../../src/commands/apply.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { accountId, MemoryWorld, request } from '../in-memory/memory-world.ts';
import { createRoles } from '../proving/account-roles-double.ts';
import type { DoubleAccount, RolesDouble } from '../proving/account-roles-double.ts';
import { deploy } from '../proving/deploy.ts';

const externalId = 'secret-4711';

/** Roles as CloudFormation has deployed them, but for the accounts that are named. */
function rolesOf(world: MemoryWorld, others: Readonly<Record<string, DoubleAccount>> = {}): RolesDouble {
  const { templateBody = '', parameters = {} } = world.stackSet ?? {};
  return createRoles(
    (account) => others[account] ?? { roles: deploy({ templateBody, parameters, account }), externalId },
  );
}

describe('apply with verify-roles', () => {
  test('looks at no role unless that is asked', async () => {
    const world = MemoryWorld.deployed();
    const roles = rolesOf(world);
    expect((await apply(world.ports(), request())).outcome).toBe('no-changes');
    expect(roles.calls).toEqual([]);
  });

  test('looks at every role, and stays green when they are as they should be', async () => {
    const world = MemoryWorld.deployed();
    const accountRoles = rolesOf(world);
    const judgement = await apply(world.ports(), request(), { scope: 'all', accountRoles, externalId });
    expect(judgement).toEqual({ outcome: 'no-changes', failureReason: undefined });
    expect(new Set(accountRoles.calls.map(({ roleArn }) => roleArn.split(':')[4]))).toEqual(
      new Set([1, 2, 3].map(accountId)),
    );
    expect(accountRoles.openSessions()).toBe(0);
  });

  test('is red where one can be assumed without its external id, after IAM had its time', async () => {
    const world = MemoryWorld.deployed();
    const [role] = rolesOf(world).calls;
    expect(role).toBeUndefined();
    const { templateBody = '', parameters = {} } = world.stackSet ?? {};
    const account = accountId(2);
    const open = { roles: deploy({ templateBody, parameters, account }) };
    const accountRoles = rolesOf(world, { [account]: open });
    const judgement = await apply(world.ports(), request(), { scope: 'all', accountRoles, externalId });
    expect(judgement).toEqual({ outcome: 'failed', failureReason: 'role-not-proven' });
    expect(world.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'role-not-proven' });
  });

  test('is red when nothing can be looked at', async () => {
    const world = MemoryWorld.deployed();
    const accountRoles = {
      assume: () => Promise.reject(new UserError({ code: 'access-denied', what: 'The run may not assume any role.' })),
    };
    const judgement = await apply(world.ports(), request(), { scope: 'sample', accountRoles, externalId });
    expect(judgement).toEqual({ outcome: 'failed', failureReason: 'role-not-proven' });
  });

  test('leaves a red rollout as it is', async () => {
    const world = MemoryWorld.deployed();
    world.change = { kind: 'delete', why: 'the name changed' };
    const accountRoles = rolesOf(world);
    const judgement = await apply(world.ports(), request(), { scope: 'all', accountRoles, externalId });
    expect(judgement.outcome).toBe('refused');
    expect(accountRoles.calls).toEqual([]);
  });
});
