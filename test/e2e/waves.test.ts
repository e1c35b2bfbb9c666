import { expect } from '@jest/globals';

import { canaryWaveFails } from '../stories/canary-wave-fails.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { secondWaveFails } from '../stories/second-wave-fails.ts';
import { wavesAddOu } from '../stories/waves-add-ou.ts';
import { wavesKilledThenContinued } from '../stories/waves-killed-then-continued.ts';
import { waves } from '../stories/waves.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';
import type { PlayedStory } from './harness/play-story.ts';
import type { StagedRun } from './harness/stage.ts';

const timeoutMs = storyTimeoutMs;
const canary = '300000000002';
const allAccounts = ['222222222222', ...Array.from({ length: 7 }, (_, index) => String(300_000_000_001 + index))];

/** The state is recorded, then a plan proves that Terraform agrees: each takes the lock and gives it back. */
function locksAfterRolling(run: StagedRun): number {
  const actions = run.recorded.map(({ action }) => action);
  const after = actions.slice(actions.lastIndexOf('DescribeStackSetOperation') + 1);
  return after.filter((action) => action === 'DeleteObject').length;
}

function expectNothingLocked({ locked }: PlayedStory): void {
  expect(locked.flat()).toEqual([]);
}

function expectAllAccounts({ runs }: PlayedStory): void {
  for (const { accounts } of runs) expect(accounts).toEqual(allAccounts);
}

holdToStory(waves({ canary, percentage: '50' }), () => playStory('waves'), {
  timeoutMs,
  sent: (played) => {
    expectNothingLocked(played);
    expect(locksAfterRolling(played.staged[1]!)).toBe(2);
  },
  holders: expectAllAccounts,
  reported: ({ staged: [planned, rolled] }) => {
    expectGolden('waves-1-plan', planned!.comment);
    expectGolden('waves-2-apply', rolled!.comment);
  },
});

holdToStory(
  canaryWaveFails({ canaries: [canary], refusing: canary, percentage: '50' }),
  () => playStory('canary-wave-fails'),
  {
    timeoutMs,
    sent: expectNothingLocked,
    holders: expectAllAccounts,
    reported: ({ staged: [failed, planned] }) => {
      expect(planned!.comment).toContain('iam:PassRole');
      expectGolden('canary-wave-fails-1-apply', failed!.comment);
    },
  },
);

const last = '300000000007';
// Two at a time.
const reached = ['222222222222', '300000000001', '300000000002', '300000000004', last];

holdToStory(secondWaveFails({ canary: last, percentage: '30', reached }), () => playStory('second-wave-fails'), {
  timeoutMs,
  sent: expectNothingLocked,
  holders: expectAllAccounts,
  reported: ({ staged: [failed, planned] }) => {
    expect(planned!.comment).toContain('iam:PassRole');
    expectGolden('second-wave-fails-1-apply', failed!.comment);
  },
});

holdToStory(wavesKilledThenContinued({ canary, percentage: '50' }), () => playStory('waves-killed-then-continued'), {
  timeoutMs,
  sent: ({ staged: [atCanary, inWave, finished], locked }) => {
    for (const killed of [atCanary, inWave]) expect(killed!.post?.exitCode).toBe(0);
    // It plans while the wave rolls, and has given the lock back long before the wave has ended.
    const actions = finished!.recorded.map(({ action }) => action);
    const unlockedAt = actions.indexOf('DeleteObject');
    const looks = actions.slice(unlockedAt).filter((action) => action === 'DescribeStackSetOperation');
    expect(looks.length).toBeGreaterThan(3);
    expect(locked.slice(0, 2)).toEqual([[], []]);
  },
  holders: expectAllAccounts,
  reported: ({ staged: [, inWave, finished] }) => {
    // Whether it had yet seen its operation when it was killed differs from run to run.
    expect(inWave!.comment).toContain('apply was killed');
    expectGolden('waves-killed-then-continued-3-apply', finished!.comment);
  },
});

holdToStory(
  wavesAddOu({
    known: ['ou-ab12-production'],
    added: 'ou-ab12-staging0',
    canaryUnit: 'ou-ab12-production',
  }),
  () => playStory('waves-add-ou'),
  {
    timeoutMs,
    sent: ({ locked }) => {
      expect(locked.flat().filter((kind) => kind === 'canary' || kind === 'wave')).toEqual([]);
    },
    reported: ({ staged: [, planned, rolled] }) => {
      expect(planned!.comment).toContain('Root/Staging');
      expectGolden('waves-add-ou-2-plan', planned!.comment);
      expectGolden('waves-add-ou-3-apply', rolled!.comment);
    },
  },
);
