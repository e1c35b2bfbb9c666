import { expect, test } from '@jest/globals';

import { apply } from '../../src/commands/apply.ts';
import { plan } from '../../src/commands/plan.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { definition, MemoryWorld, request } from '../in-memory/memory-world.ts';

const errors = ({ transcript }: MemoryWorld): readonly string[] =>
  transcript.filter((line) => line.startsWith('error: '));

test('a refused plan has one annotation, the last line, with the reason', async () => {
  const world = MemoryWorld.deployed();
  world.change = { kind: 'delete', why: 'the stack set is gone from the configuration' };
  expect(await plan(world.ports(), request())).toMatchObject({ outcome: 'refused' });
  expect(errors(world)).toEqual([
    expect.stringMatching(
      /^error: Refused: deletes-stack-set: the stack set is gone from the configuration\. Instead: /,
    ),
  ]);
  expect(world.transcript.at(-1)).toBe(errors(world)[0]);
});

test('a plan that cannot be posted has one, too', async () => {
  const world = MemoryWorld.deployed();
  world.commentFailure = new UserError({ code: 'comment-failed', what: 'GitHub answered 502.' });
  expect(await plan(world.ports(), request())).toMatchObject({ outcome: 'failed', failureReason: 'comment-failed' });
  expect(errors(world)).toHaveLength(1);
  expect(world.transcript.at(-1)).toContain('GitHub answered 502.');
});

test('a failed rollout whose comment fails, too, has one', async () => {
  const world = MemoryWorld.deployed();
  world.change = { kind: 'update', before: definition(), after: definition({ description: 'New' }) };
  world.commentFailure = new UserError({ code: 'comment-failed', what: 'GitHub answered 502.' });
  world.onApply = () => {
    throw new UserError({ code: 'capability-missing', what: 'terraform apply failed.' });
  };
  expect(await apply(world.ports(), request())).toMatchObject({ outcome: 'failed' });
  expect(errors(world)).toHaveLength(1);
  expect(world.transcript.at(-1)).toBe(errors(world)[0]);
});
