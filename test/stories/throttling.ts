import { expect } from '@jest/globals';

import { expectAllCurrent } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { sentByTerraform } from './sent-request.ts';

/** Everything is asked again, and done once. */
export const throttling: Story<'applied' | 'clean'> = {
  scenario: 'throttling',
  runs: ['applied', 'clean'],
  sent: ({ applied: { sent } }) => {
    const refused = sent.slice(0, -1);
    expect(refused).toEqual(refused.map(() => ({ ...sentByTerraform, error: 'Throttling' })));
    expect(sent.at(-1)).toEqual(sentByTerraform);
  },
  holders: ({ applied }) => {
    expect(applied.operations).toHaveLength(1);
    expect(applied.holders).toEqual(applied.accounts);
  },
  reported: ({ applied }) => {
    const all = applied.accounts.length;
    expectAllCurrent(applied);
    expect(applied.comment).toContain(`${all} of ${all} accounts have the new version`);
  },
};
