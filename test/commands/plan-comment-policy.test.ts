import { describe, expect, test } from '@jest/globals';

import { plan } from '../../src/commands/plan.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { MemoryWorld, request } from '../in-memory/memory-world.ts';

describe('a plan comment', () => {
  test('that cannot be posted makes the plan red', async () => {
    const world = MemoryWorld.deployed();
    world.commentFailure = new UserError({ code: 'comment-failed', what: 'GitHub answered 403.' });
    expect(await plan(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'comment-failed' });
    expect(world.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'comment-failed' });
    expect(world.summary).not.toBe('');
  });

  test('is left out for a fork, whose token may only read, and said so', async () => {
    const world = MemoryWorld.deployed();
    world.currentPullRequest = { number: 7, mayWrite: false };
    expect((await plan(world.ports(), request())).outcome).toBe('no-changes');
    expect(world.comments).toEqual([]);
    expect(world.transcript.join('\n')).toMatch(/warning: No comment: the token of a fork/);
  });

  test.each(['never', 'changes-only'] as const)(
    'is not made new with comment: %s and nothing to do',
    async (comment) => {
      const world = MemoryWorld.deployed();
      await plan(world.ports(), request({ comment }));
      expect(world.comments).toEqual([]);
    },
  );

  test('outside a pull request is only the step summary', async () => {
    const world = MemoryWorld.deployed();
    world.currentPullRequest = undefined;
    expect((await plan(world.ports(), request())).outcome).toBe('no-changes');
    expect(world.comments).toEqual([]);
    expect(world.summary).not.toBe('');
  });
});
