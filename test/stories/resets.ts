import { expect } from '@jest/globals';

import { expectAllCurrent } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import type { ObservedRun } from './observed-run.ts';
import { sentByTerraform, sentCreation, sentFirstDeployment } from './sent-request.ts';
import type { SentRequest } from './sent-request.ts';

/** Each action is asked until an answer comes, under one operation id: everything is done once. */
function expectDoneOnce({ sent, sentIds }: ObservedRun, wanted: readonly SentRequest[]): void {
  expect(sent.filter(({ error }) => error === undefined)).toEqual(wanted);
  for (const request of wanted) {
    const sends = sent.filter(({ action }) => action === request.action);
    expect(sends.map(({ error, ...rest }) => [error === 'reset' || error === 'lost-answer', rest])).toEqual(
      sends.map((_, index) => [index < sends.length - 1, request]),
    );
    expect(new Set(sentIds.filter((_, index) => sent[index]?.action === request.action)).size).toBe(1);
  }
}

export const resets: Story<'first' | 'updated' | 'clean'> = {
  scenario: 'resets',
  runs: ['first', 'updated', 'clean'],
  sent: ({ first, updated }) => {
    expectDoneOnce(first, [sentCreation, sentFirstDeployment()]);
    expectDoneOnce(updated, [sentByTerraform]);
  },
  holders: ({ first, updated }) => {
    expect([first.operations.length, updated.operations.length]).toEqual([1, 2]);
    expect(updated.holders).toEqual(updated.accounts);
  },
  reported: ({ first, updated }) => {
    for (const run of [first, updated]) {
      expectAllCurrent(run);
      expect(run.comment).toContain(`${run.accounts.length} of ${run.accounts.length} accounts have the new version`);
    }
  },
};
