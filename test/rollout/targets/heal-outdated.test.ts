import { expect, test } from '@jest/globals';

import { outdate } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { accountsOf, expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';

const behind = ['300000000004', '300000000017', '300000000030'];

test('three of forty accounts are behind: exactly they are touched', async () => {
  const life = Life.deployed({ accounts: 40 });
  outdate(life.world, { accounts: behind });
  const planned = await life.plan();
  expect(planned.judgement?.outcome).toBe('planned');
  expect(planned.transcript.outputs['has-changes']).toBe('true');
  expect(operationsOfOurs(life)).toEqual([]);

  const healed = await life.apply();
  expect(healed.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, healed);
  expect(operationsOfOurs(life).map(accountsOf)).toEqual([behind]);
  expect(healed.transcript.lines.filter((line) => line.startsWith('terraform apply'))).toEqual([]);
  expect(life.calls.filter(({ action }) => /^(Create|Update)/.test(action))).toHaveLength(1);

  const again = await life.apply();
  expect(again.judgement).toEqual({ outcome: 'no-changes', failureReason: undefined });
  expectTruth(life, again);
});
