import { describe, expect, test } from '@jest/globals';

import { apply } from '../../src/commands/apply.ts';
import { definition, MemoryWorld, request } from '../in-memory/memory-world.ts';

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

  test('refuses a stack set that exists, and sends nothing', async () => {
    const world = MemoryWorld.deployed();
    world.instances = [];
    world.change = { kind: 'create', after: definition() };
    expect((await apply(world.ports(), request())).outcome).toBe('refused');
    expect(world.transcript.filter((line) => /^(terraform apply|Create)/.test(line))).toEqual([]);
  });

  test('finds a merged pull request that GitHub names late', async () => {
    const world = MemoryWorld.deployed();
    world.mergedPullRequest = undefined;
    let looks = 0;
    const ports = world.ports();
    const pullRequests = {
      ...ports.pullRequests,
      findMerged: () => {
        looks += 1;
        return Promise.resolve(looks < 3 ? undefined : { number: 7, mayWrite: true });
      },
    };
    await apply({ ...ports, pullRequests }, request());
    expect(world.comments).toHaveLength(1);
  });

  test('of a direct push has no pull request: the summary carries the report', async () => {
    const world = MemoryWorld.deployed();
    world.mergedPullRequest = undefined;
    expect((await apply(world.ports(), request())).outcome).toBe('no-changes');
    expect(world.comments).toEqual([]);
    expect(world.summary).not.toBe('');
  });
});
