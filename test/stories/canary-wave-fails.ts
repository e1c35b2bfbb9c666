import { expect } from '@jest/globals';

import { expectAllBack, reportedPurposes, reportedStatuses, without } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { sentAsWave, sentBack, sentToCanaries } from './sent-request.ts';

interface CanaryWaveFailsFacts {
  readonly canaries: readonly string[];
  readonly refusing: string;
  readonly percentage: string;
}

export function canaryWaveFails(facts: CanaryWaveFailsFacts): Story<'failed' | 'planned' | 'again' | 'clean'> {
  const { canaries, refusing, percentage } = facts;
  return {
    scenario: 'canary-wave-fails',
    runs: ['failed', 'planned', 'again', 'clean'],
    sent: ({ failed, again }) => {
      expect(failed.sent).toEqual([sentToCanaries(canaries), sentBack(percentage)]);
      expect(again.sent).toEqual([
        sentToCanaries(canaries),
        sentAsWave(percentage, without(again.accounts, ...canaries)),
      ]);
    },
    holders: ({ failed, again }) => {
      const took = without(canaries, refusing);
      expect(failed.heldBefore).toEqual([[], took]);
      expect(failed.everHolders).toEqual(took);
      expect(failed.holders).toEqual([]);
      expect(failed.unchanged).toEqual(failed.accounts);
      expect(failed.operations.map(({ accounts }) => accounts)).toEqual([canaries, failed.accounts]);
      expect(failed.isRecorded).toBe(false);
      expect(again.holders).toEqual(again.accounts);
    },
    reported: ({ failed, planned }) => {
      const all = failed.accounts.length;
      expectAllBack(failed);
      expect(reportedPurposes(failed)).toEqual(['canary', 'rollback']);
      expect(reportedStatuses(failed)).toEqual(['FAILED', 'SUCCEEDED']);
      expect(failed.comment).toMatch(/update failed in (canary `|1 of).*, all are back/);
      expect(failed.comment).toContain(`| ${all - canaries.length} more | previous | not started |`);
      expect(planned.outputs['has-changes']).toBe('true');
    },
  };
}
