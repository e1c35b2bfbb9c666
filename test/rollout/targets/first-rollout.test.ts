import { expect } from '@jest/globals';

import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { firstRollout, firstRolloutFails } from '../../stories/first-rollout.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

holdToStory(firstRollout(12), async () => {
  const observed = observeLife(Life.empty({ accounts: 12 }));
  await observed.plan();
  await observed.apply();
  await observed.plan();
  return observed;
});

const refusing = Array.from({ length: 6 }, (_, index) => String(300_000_000_001 + index));

holdToStory(
  firstRolloutFails,
  async () => {
    const faults = [
      { kind: 'refuse', accounts: refusing, actions: ['CREATE'], reason: 'name-already-exists' },
    ] as const;
    const life = Life.empty({ accounts: 40, faults });
    const observed = observeLife(life);
    await observed.apply();
    life.world.clearFaults();
    await observed.plan();
    await observed.apply();
    await observed.plan();
    return observed;
  },
  {
    holders: ({ runs: [failed] }) => {
      expect(failed?.outdated).toEqual(
        expect.arrayContaining(failed?.accounts.filter((id) => refusing.includes(id)) ?? []),
      );
    },
  },
);
