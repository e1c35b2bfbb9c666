import { expect, test } from '@jest/globals';

import { loseInstances } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { accountsOf, expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';

const lost = ['300000000003', '300000000011'];

test('accounts whose instance is gone get it again, and nobody else anything', async () => {
  const life = Life.deployed({ accounts: 40 });
  loseInstances(life.world, { accounts: lost });
  const planned = await life.plan();
  expect(planned.judgement?.outcome).toBe('planned');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, ended);
  expect(operationsOfOurs(life).map(accountsOf)).toEqual([lost]);
});

test('a stack that was kept without its instance is in the way: the account is red, with its name in the report', async () => {
  const life = Life.deployed({ accounts: 40 });
  loseInstances(life.world, { accounts: lost, isRetained: true });
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  for (const id of lost) expect(ended.transcript.comments.at(-1)?.body).toContain(id);
  expect(ended.transcript.files.get('results.json')).toContain('name-already-exists');
});
