import { expect, test } from '@jest/globals';

import { loseInstances } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { healMissing } from '../../stories/heal.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

const lost = ['300000000003', '300000000011'];

holdToStory(
  healMissing(lost),
  async () => {
    const life = Life.deployed({ accounts: 40 });
    const observed = observeLife(life);
    loseInstances(life.world, { accounts: lost });
    await observed.plan();
    await observed.apply();
    await observed.plan();
    return observed;
  },
  { title: 'accounts whose instance is gone get it again, and no other account is touched' },
);

test('a stack that was kept without its instance is in the way: the account is red, with its name in the report', async () => {
  const life = Life.deployed({ accounts: 40 });
  loseInstances(life.world, { accounts: lost, isRetained: true });
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(ended.transcript.comments.at(-1)?.body).toContain(lost[0]);
  for (const id of lost) expect(ended.transcript.summary).toContain(id);
  expect(ended.transcript.files.get('results.json')).toContain('name-already-exists');
});
