import { expect } from '@jest/globals';

import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { succeededWithFailures } from '../../stories/succeeded-with-failures.ts';

const refusing = ['300000000005'];

holdToStory(
  succeededWithFailures({ refusing, tolerance: '10' }),
  async () => {
    const life = Life.empty({
      accounts: 20,
      faults: [{ kind: 'refuse', accounts: refusing, reason: 'denied-by-scp' }],
    });
    const observed = observeLife(life);
    await observed.apply();
    const still = await life.apply();
    expectTruth(life, still);
    life.world.clearFaults();
    await observed.apply();
    await observed.plan();
    return { ...observed, still };
  },
  {
    title: 'an operation that SUCCEEDED and tolerated failures is red until the account is fixed; then apply finishes',
    reported: ({ runs: [failed], still }) => {
      expect(JSON.parse(failed?.outputs['accounts-by-class'] ?? '')).toMatchObject({ current: 19, failed: 1 });
      expect(still.judgement?.outcome).toBe('failed');
    },
  },
);
