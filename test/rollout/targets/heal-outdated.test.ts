import { expect } from '@jest/globals';

import { outdate } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { readings } from '../../in-memory/readings.ts';
import { healOutdated } from '../../stories/heal.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

const outdated = ['300000000004', '300000000017', '300000000030'];

for (const [reading, doSameParametersMarkOutdated] of readings) {
  holdToStory(
    healOutdated(outdated),
    async () => {
      const life = Life.deployed({ accounts: 40, doSameParametersMarkOutdated });
      const observed = observeLife(life);
      outdate(life.world, { accounts: outdated });
      await observed.plan();
      const { transcript } = await observed.apply();
      await observed.plan();
      const again = await life.apply();
      expectTruth(life, again);
      return { ...observed, lines: transcript.lines, again };
    },
    {
      title: `three of forty accounts are OUTDATED: exactly they are touched (${reading})`,
      sent: ({ life, lines }) => {
        expect(lines.filter((line) => line.startsWith('terraform apply'))).toEqual([]);
        expect(life.calls.filter(({ action }) => /^(Create|Update)/.test(action))).toHaveLength(1);
      },
      reported: ({ again }) => {
        expect(again.judgement).toEqual({ outcome: 'no-changes', failureReason: undefined });
      },
    },
  );
}
