import { describe, expect, test } from '@jest/globals';

import { makeInoperable, stick, unstick } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { stuck } from '../../stories/stuck.ts';

const accounts = ['300000000005'];

for (const state of ['ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_FAILED'] as const) {
  holdToStory(
    stuck('300000000005'),
    async () => {
      const life = Life.deployed({ accounts: 20 });
      const observed = observeLife(life);
      stick(life.world, { accounts, state });
      await observed.plan();
      await observed.apply();
      unstick(life.world, { accounts });
      await observed.apply();
      await observed.plan();
      return observed;
    },
    { title: `a stack in ${state}: red and named until its owner fixes it, then healed` },
  );
}

describe('accounts that an operation cannot fix by itself', () => {
  test.each([true, false])(
    'a first deployment that failed, where the next one repairs it: %s',
    async (isRollbackCompleteRepaired) => {
      const life = Life.empty({ accounts: 20, isRollbackCompleteRepaired });
      life.world.setFaults([{ kind: 'refuse', accounts, reason: 'name-already-exists' }]);
      expect((await life.apply()).judgement?.failureReason).toBe('accounts-failed');
      life.world.clearFaults();
      const again = await life.apply();
      expectTruth(life, again);
      if (isRollbackCompleteRepaired) {
        expect(again.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
        return;
      }
      expect(again.judgement?.outcome).toBe('failed');
      expect(again.transcript.files.get('results.json')).toContain('stack-stuck');
      expect(again.transcript.comments.at(-1)?.body).toContain('300000000005');
    },
  );

  test('an INOPERABLE one is left out of every operation, and keeps the outcome red', async () => {
    const life = Life.deployed({ accounts: 20 });
    makeInoperable(life.world, { accounts });
    const first = await life.apply();
    expect(first.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-behind' });
    expectTruth(life, first);
    life.wanted = wantedDefinition('second');
    const updated = await life.apply();
    expect(updated.judgement?.outcome).toBe('failed');
    expectTruth(life, updated);
    expect(JSON.parse(updated.transcript.outputs['accounts-by-class'] ?? '')).toMatchObject({
      inoperable: 1,
      current: 19,
    });
  });
});
