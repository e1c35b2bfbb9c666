import { describe, expect, test } from '@jest/globals';

import { plan } from '../../src/commands/plan.ts';
import { definition, instance, MemoryWorld, operation, request } from '../in-memory/memory-world.ts';

describe('plan', () => {
  test('of a first rollout names the accounts and changes nothing', async () => {
    const world = new MemoryWorld();
    world.change = { kind: 'create', after: definition() };
    expect(await plan(world.ports(), request())).toEqual({ outcome: 'planned', failureReason: undefined });
    expect(world.transcript.filter((line) => !line.startsWith('group'))).toEqual([
      'terraform plan lock=false',
      'comment on #7',
      'close',
      'info: Plan audit: first rollout, adds the role to 3 accounts. Passes the gate. Merging applies it',
    ]);
    expect(world.outputs).toMatchObject({ outcome: 'planned', 'has-changes': 'true', gate: 'allowed' });
    expect(world.comments.at(-1)?.body).toContain('3 accounts');
    expect(world.comments.at(-1)?.header).toMatchObject({
      command: 'plan',
      stackSet: 'audit',
      headSha: 'abc1234def5678',
    });
  });

  test('of nothing says no changes only while every targeted account is CURRENT', async () => {
    const world = MemoryWorld.deployed();
    expect(await plan(world.ports(), request())).toEqual({ outcome: 'no-changes', failureReason: undefined });

    world.instances[1] = instance(2, { status: 'OUTDATED', detailedStatus: 'CANCELLED', lastOperationId: 'update' });
    world.operations.unshift(operation({ id: 'update', status: 'FAILED' }));
    expect(await plan(world.ports(), request())).toEqual({ outcome: 'planned', failureReason: undefined });
    expect(world.comments.at(-1)?.body).toContain('300000000002');
    expect(world.outputs['has-changes']).toBe('true');
  });

  test('refuses to create a stack set whose name exists', async () => {
    const world = MemoryWorld.deployed();
    world.change = { kind: 'create', after: definition() };
    expect(await plan(world.ports(), request())).toEqual({ outcome: 'refused', failureReason: undefined });
    expect(world.outputs).toMatchObject({ gate: 'refused', 'gate-reasons': 'stack-set-exists' });
  });

  test('refuses to take a target away', async () => {
    const world = MemoryWorld.deployed();
    const targets = { ...request().targets, excludedAccountIds: ['300000000002'] };
    expect((await plan(world.ports(), request({ targets }))).outcome).toBe('refused');
    expect(world.outputs['gate-reasons']).toBe('accounts-lose-instances');
  });

  test('of preferences alone touches no account and says so', async () => {
    const world = MemoryWorld.deployed();
    const after = definition({ operationPreferences: { maxConcurrentPercentage: 50 } });
    world.change = { kind: 'preferences-only', before: definition(), after };
    expect((await plan(world.ports(), request())).outcome).toBe('no-changes');
    expect(world.outputs['has-changes']).toBe('false');
    expect(world.comments.at(-1)?.body).toMatch(/no account/i);
  });

  test('names a target that the organization does not have', async () => {
    const targets = { ...request().targets, organizationalUnitIds: ['ou-ab12-99999999'] };
    await expect(plan(new MemoryWorld().ports(), request({ targets }))).rejects.toMatchObject({
      code: 'organizational-unit-not-found',
    });
  });

  test('never shows the external id', async () => {
    const world = MemoryWorld.deployed();
    const after = definition({ parameters: { ExternalId: 'other-canary' } });
    world.change = { kind: 'update', before: definition(), after };
    await plan(world.ports(), request());
    const everything = JSON.stringify([world.comments, world.outputs, world.summary, world.transcript]);
    expect(everything).not.toContain('secret-4711');
    expect(everything).toContain('external id');
  });
});
