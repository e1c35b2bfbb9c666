import { expect } from '@jest/globals';

import { hold, holdWaves } from '../stories/hold.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { rollbackIncomplete } from '../stories/rollback-incomplete.ts';
import { rollback } from '../stories/rollback.ts';
import { sentByTerraform } from '../stories/sent-request.ts';
import { expectGolden, expectNoSecret, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

const began = [sentByTerraform];
const refusing = '300000000003';
const secret = 'another-external-id-0b5e';
/** One account at a time: these come before the one that refuses. */
const reached = ['222222222222', '300000000001', '300000000002'];

holdToStory(rollback({ began, percentage: '10', refusing, secret }), () => playStory('rollback'), {
  timeoutMs: storyTimeoutMs,
  sent: ({ locked }) => {
    // Terraform holds it for its own update alone.
    expect(locked[0]).toEqual(['terraform']);
  },
  holders: ({ runs: [rolledBack] }) => {
    expect(rolledBack!.accounts).toHaveLength(8);
    expect(rolledBack!.everHolders).toEqual(reached);
  },
  reported: ({ runs: [, planned], staged }) => {
    for (const run of staged) expectNoSecret(run, secret);
    expect(planned!.comment).toContain('iam:PassRole');
    expectGolden('rollback-1-apply', staged[0]!.comment);
  },
});

holdToStory(
  rollbackIncomplete({ began, percentage: '10', refusing, refusingBack: '300000000002' }),
  () => playStory('rollback-incomplete'),
  {
    timeoutMs: storyTimeoutMs,
    holders: ({ runs }) => {
      expect(runs.map(({ accounts }) => accounts.length)).toEqual([8, 8, 8]);
    },
    reported: ({ staged }) => {
      expectGolden('rollback-incomplete-1-apply', staged[0]!.comment);
    },
  },
);

holdToStory(hold({ refusing }), () => playStory('hold'), {
  timeoutMs: storyTimeoutMs,
  holders: ({ runs: [held] }) => {
    expect(held!.accounts).toHaveLength(8);
    expect(held!.holders).toEqual(reached);
  },
  reported: ({ staged }) => {
    expectGolden('hold-1-apply', staged[0]!.comment);
  },
});

holdToStory(
  holdWaves({ refusing: '300000000005', canary: '300000000002', percentage: '50' }),
  () => playStory('hold-waves'),
  {
    timeoutMs: storyTimeoutMs,
    sent: ({ locked }) => {
      expect(locked.flat()).toEqual([]);
    },
    reported: ({ staged }) => {
      expectGolden('hold-waves-1-apply', staged[0]!.comment);
    },
  },
);
