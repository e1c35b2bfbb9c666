import { expect } from '@jest/globals';

import { expectAllCurrent } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { sentCreation, sentFirstDeployment } from './sent-request.ts';

/** The provider notes the stack set only 15 s after AWS has answered: until then no state knows it. */
export const creationBrokenOff: Story<'cancelled' | 'applied' | 'clean'> = {
  scenario: 'creation-broken-off',
  runs: ['cancelled', 'applied', 'clean'],
  sent: ({ cancelled, applied }) => {
    expect(cancelled.sent).toEqual([sentCreation]);
    expect(applied.sent).toEqual([sentFirstDeployment()]);
  },
  holders: ({ cancelled, applied }) => {
    expect(cancelled.accounts).toEqual([]);
    expect(applied.accounts).toHaveLength(4);
    expect(applied.outdated).toEqual([]);
  },
  reported: ({ cancelled, applied }) => {
    expect(cancelled.isLocked).toBe(false);
    expect(cancelled.comment).toMatch(/Run apply again|Re-run apply/);
    expect(applied.comment).toContain('stack set adopted');
    expectAllCurrent(applied);
  },
};

/** It fails when Terraform knows it already, which calls it tainted: that is no reason to replace it. */
export const creationNotReadBack: Story<'failed' | 'applied' | 'clean'> = {
  scenario: 'creation-not-read-back',
  runs: ['failed', 'applied', 'clean'],
  sent: ({ failed, applied }) => {
    expect(failed.sent).toEqual([sentCreation]);
    expect(applied.sent).toEqual([sentFirstDeployment()]);
  },
  holders: ({ failed, applied }) => {
    expect(failed.accounts).toEqual([]);
    expect(applied.accounts).toHaveLength(4);
    expect(applied.outdated).toEqual([]);
  },
  reported: ({ applied }) => {
    expectAllCurrent(applied);
  },
};
