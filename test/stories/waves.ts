import { expect } from '@jest/globals';

import { expectAllCurrent, reportedPurposes, without } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { sentAsWave, sentToCanaries } from './sent-request.ts';

interface WavesFacts {
  readonly canary: string;
  readonly percentage: string;
}

export function waves({ canary, percentage }: WavesFacts): Story<'planned' | 'rolled' | 'clean'> {
  return {
    scenario: 'waves',
    runs: ['planned', 'rolled', 'clean'],
    sent: ({ rolled }) => {
      expect(rolled.sent).toEqual([sentToCanaries([canary]), sentAsWave(percentage, without(rolled.accounts, canary))]);
    },
    holders: ({ planned, rolled }) => {
      expect(planned.everHolders).toEqual([]);
      // The canary is proven before any other account gets it.
      expect(rolled.heldBefore).toEqual([[], [canary]]);
      expect(rolled.operations[0]?.accounts).toEqual([canary]);
      expect(rolled.holders).toEqual(rolled.accounts);
      expect(rolled.isRecorded).toBe(true);
    },
    reported: ({ planned, rolled }) => {
      expect(planned.comment).toContain('update-strategy: terraform');
      expect(reportedPurposes(rolled)).toEqual(['canary', 'wave']);
      expectAllCurrent(rolled);
      const all = rolled.accounts.length;
      expect(rolled.comment).toContain(`${all} of ${all} accounts have the new version`);
      expect(rolled.isLocked).toBe(false);
    },
  };
}
