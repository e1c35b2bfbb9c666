import { expect } from '@jest/globals';

import { findHolders } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { secondWaveFails } from '../../stories/second-wave-fails.ts';

const canary = '300000000009';
// Four run side by side: two end before the failing one and let two more begin, and these end, too.
const reached = ['222222222222', '300000000001', '300000000003', '300000000004', '300000000005', canary];

holdToStory(
  secondWaveFails({ canary, percentage: '10', reached }),
  async () => {
    const life = Life.deployed({
      accounts: 41,
      request: {
        update: updateRequest({ strategy: 'waves', canary: { kind: 'accounts', accountIds: [canary] } }),
      },
      faults: [{ kind: 'refuse', accounts: ['300000000002'], reason: 'denied-by-scp', attempts: 1 }],
    });
    life.wanted = wantedDefinition('second');
    const observed = observeLife(life);
    const { transcript } = await observed.apply();
    const holdersOfFirst = findHolders(life, wantedDefinition());
    await observed.plan();
    await observed.apply();
    await observed.plan();
    return { ...observed, transcript, holdersOfFirst };
  },
  {
    title: 'the wave after the canary fails: what it had reached is taken back, and no more than one window was',
    sent: ({ transcript: { lines } }) => {
      expect(lines.filter((line) => line.startsWith('terraform'))).toEqual(['terraform plan lock=true']);
    },
    holders: ({ holdersOfFirst }) => {
      expect(holdersOfFirst).toHaveLength(41);
    },
    reported: ({ runs: [failed], transcript: { files, summary } }) => {
      expect(failed?.outputs).toMatchObject({ outcome: 'rolled-back', 'failure-reason': 'accounts-failed' });
      expect(files.get('results.json')).toContain('"outcome": "rolled-back"');
      const rows = summary.split('\n').filter((line) => /^\| `.*\| previous \| had it ≤/.test(line));
      expect(rows.map((row) => /`(\d{12})`/.exec(row)?.[1])).toEqual(reached);
      const { comment = '' } = failed ?? {};
      expect(comment).toMatch(/^\| 6 more \| previous \| had it ≤ [^|]* \|$/m);
      expect(comment).toContain('| 34 more | previous | not started |');
    },
  },
);
