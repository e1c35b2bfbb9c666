import { describe, expect, test } from '@jest/globals';

import { apply } from '../../src/commands/apply.ts';
import { definition, MemoryWorld, request } from './memory-world.ts';

describe('apply', () => {
  test('of an empty plan proves the accounts and sends nothing', async () => {
    const world = MemoryWorld.deployed();
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'no-changes', failureReason: undefined });
    expect(world.transcript).not.toContain('terraform apply');
    expect(world.outputs).toMatchObject({ 'has-changes': 'false', 'accounts-current': '3' });
  });

  test('of preferences alone sends nothing: it would roll through every account', async () => {
    const world = MemoryWorld.deployed();
    const after = definition({ operationPreferences: { maxConcurrentPercentage: 50 } });
    world.change = { kind: 'preferences-only', before: definition(), after };
    expect((await apply(world.ports(), request())).outcome).toBe('no-changes');
    expect(world.transcript).not.toContain('terraform apply');
  });

  test.each(['replace', 'delete'] as const)('refuses a plan that would %s the stack set', async (kind) => {
    const world = MemoryWorld.deployed();
    world.change = { kind, why: 'the name changed' };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'refused', failureReason: undefined });
    expect(world.transcript).not.toContain('terraform apply');
  });

  test('of a direct push has no pull request: the summary carries the report', async () => {
    const world = MemoryWorld.deployed();
    world.mergedPullRequest = undefined;
    expect((await apply(world.ports(), request())).outcome).toBe('no-changes');
    expect(world.comments).toEqual([]);
    expect(world.summary).not.toBe('');
  });
});
