import { expect, test } from '@jest/globals';

import { expectGolden, mutatingActions, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';

test(
  'after an apply the plan is empty, and an apply of it sends nothing',
  async () => {
    const [, planned, applied] = await playAsExpected('no-change');
    expect(planned!.outputs['has-changes']).toBe('false');
    expect(mutatingActions(planned!)).toEqual([]);
    expect(mutatingActions(applied!)).toEqual([]);
    expect(applied!.outputs).toMatchObject({ 'accounts-current': '40', 'has-changes': 'false' });
    expectGolden('no-change-2-plan', planned!.comment);
    expectGolden('no-change-3-apply', applied!.comment);
  },
  storyTimeoutMs,
);

test(
  'a change of preferences alone touches no account and says so',
  async () => {
    const [planned, applied] = await playAsExpected('preferences-only');
    expect(mutatingActions(planned!)).toEqual([]);
    expect(mutatingActions(applied!)).toEqual([]);
    expectGolden('preferences-only-1-plan', planned!.comment);
  },
  storyTimeoutMs,
);
