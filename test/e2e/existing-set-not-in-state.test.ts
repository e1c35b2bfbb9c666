import { expect, test } from '@jest/globals';

import { expectGolden, mutatingActions, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';

test(
  'a stack set that exists is never created again',
  async () => {
    const [planned, applied] = await playAsExpected('existing-set-not-in-state');
    expect(planned!.outputs).toMatchObject({ gate: 'refused', 'gate-reasons': 'stack-set-exists' });
    expect(mutatingActions(applied!)).toEqual([]);
    expectGolden('existing-set-1-plan', planned!.comment);
  },
  storyTimeoutMs,
);
