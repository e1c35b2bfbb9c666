import { expect } from '@jest/globals';

import { expectAllCurrent } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { resultsOf } from './observed-run.ts';
import { sentByTerraform, sentStop, sentToHeal } from './sent-request.ts';

export const toleranceIgnored: Story<'stopped' | 'healed' | 'clean'> = {
  scenario: 'tolerance-ignored',
  runs: ['stopped', 'healed', 'clean'],
  sent: ({ stopped, healed }) => {
    expect(stopped.sent).toEqual([sentByTerraform, sentStop]);
    const [update, stop] = stopped.sentIds;
    expect(stop).toBe(update);
    const results = resultsOf(stopped).accounts.filter(({ class: accountClass }) => accountClass !== 'current');
    expect(healed.sent).toEqual([sentToHeal('10', results.map(({ account }) => account).sort())]);
  },
  holders: ({ stopped, healed }) => {
    // Its end is awaited.
    expect(stopped.operations.map(({ status }) => status)).toEqual(['STOPPED']);
    expect(healed.holders).toEqual(healed.accounts);
  },
  reported: ({ stopped, healed }) => {
    expect(stopped.outputs['operation-id']).toBe(stopped.sentIds[0]);
    expect(stopped.log).toMatch(/[Ww]arning:+ ?Operation \S+ tolerates failures in 20 %/);
    expect(stopped.comment).toContain('20 %');
    expect(resultsOf(stopped).operations[0]).toMatchObject({
      status: 'STOPPED',
      preferences: { failureTolerancePercentage: 20 },
    });
    expect(stopped.isLocked).toBe(false);
    expectAllCurrent(healed);
  },
};
