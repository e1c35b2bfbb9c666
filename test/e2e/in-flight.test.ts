import { expect, test } from '@jest/globals';

import { expectGolden, mutatingActions, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';

test.each(['in-flight', 'in-flight-queued'])(
  '%s: a third-party operation is named and waited out before anything is sent',
  async (name) => {
    const [applied] = await playAsExpected(name);
    expect(mutatingActions(applied!)).toEqual(['UpdateStackSet']);
    expect(applied!.log).toContain('Waiting for another operation');
    const sentAt = applied!.recorded.findIndex(({ action }) => action === 'UpdateStackSet');
    const describedBefore = applied!.recorded
      .slice(0, sentAt)
      .filter(({ action }) => action === 'DescribeStackSetOperation');
    expect(describedBefore.length).toBeGreaterThan(0);
    expect(applied!.comment).toMatch(/This run waited for `[^`]+` of another client/);
    expectGolden(`${name}-1-apply`, applied!.comment);
  },
  storyTimeoutMs,
);
