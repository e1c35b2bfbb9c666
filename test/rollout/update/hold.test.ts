import { expect } from '@jest/globals';

import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { readings } from '../../in-memory/readings.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { hold, holdWaves } from '../../stories/hold.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

const refusing = '300000000004';
/** Alone in its OU. */
const canary = '300000000006';

const sendings = readings.flatMap(([reading, isMarking]) =>
  (['terraform', 'waves'] as const).map((strategy) => ({ strategy, reading, isMarking })),
);

for (const { strategy, reading, isMarking } of sendings) {
  const story = strategy === 'waves' ? holdWaves({ refusing, canary, percentage: '10' }) : hold({ refusing });
  holdToStory(
    story,
    async () => {
      const life = Life.deployed({
        accounts: 12,
        doSameParametersMarkOutdated: isMarking,
        request: { update: updateRequest({ strategy, onFailure: 'hold' }) },
        faults: [{ kind: 'refuse', accounts: [refusing], reason: 'denied-by-scp', attempts: 1 }],
      });
      life.wanted = wantedDefinition('second');
      const observed = observeLife(life);
      await observed.apply();
      await observed.plan();
      await observed.apply();
      await observed.plan();
      return observed;
    },
    {
      title: `on-failure: hold, sent by ${strategy}: what has the new version keeps it, and the next apply goes on (${reading})`,
      holders: ({ runs }) => {
        expect(runs.map(({ accounts }) => accounts.length)).toEqual([12, 12, 12, 12]);
      },
    },
  );
}
