import { expect } from '@jest/globals';

import { findHolders } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { canaryWaveFails } from '../../stories/canary-wave-fails.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

const canaries = ['300000000003', '300000000008'];
const refusing = '300000000008';
const update = updateRequest({ strategy: 'waves', canary: { kind: 'accounts', accountIds: canaries } });

// Two canaries, of which one takes the new version; end to end there is one.
holdToStory(
  canaryWaveFails({ canaries, refusing, percentage: '10' }),
  async () => {
    const life = Life.deployed({
      accounts: 41,
      request: { update },
      faults: [{ kind: 'refuse', accounts: [refusing], reason: 'invalid-principal', attempts: 1 }],
    });
    life.wanted = wantedDefinition('second');
    const observed = observeLife(life);
    const { transcript } = await observed.apply();
    const holdersOfFirst = findHolders(life, wantedDefinition());
    await observed.plan();
    await observed.apply();
    await observed.plan();
    return { ...observed, lines: transcript.lines, holdersOfFirst };
  },
  {
    title: 'a canary fails: no account but the canaries ever had the new version, and then none',
    sent: ({ lines }) => {
      expect(lines.filter((line) => line.startsWith('terraform'))).toEqual(['terraform plan lock=true']);
    },
    holders: ({ runs: [failed], holdersOfFirst, life }) => {
      expect(failed?.everHolders).toEqual(['300000000003']);
      expect(holdersOfFirst).toHaveLength(41);
      expect(findHolders(life, life.wanted)).toHaveLength(41);
    },
    reported: ({ runs: [failed] }) => {
      expect(failed?.comment).toMatch(/^\| 1 more \| previous \| had it ≤/m);
      expect(failed?.comment).toContain('| 39 more | previous | not started |');
    },
  },
);
