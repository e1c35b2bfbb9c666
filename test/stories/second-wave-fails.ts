import { expect } from '@jest/globals';

import { expectAllBack, reportedPurposes, reportedStatuses, without } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { sentAsWave, sentBack, sentToCanaries } from './sent-request.ts';

interface SecondWaveFailsFacts {
  readonly canary: string;
  readonly percentage: string;
  /** Accounts that had the new version, the canary among them, in order of id. */
  readonly reached: readonly string[];
}

export function secondWaveFails(facts: SecondWaveFailsFacts): Story<'failed' | 'planned' | 'again' | 'clean'> {
  const { canary, percentage, reached } = facts;
  const beganIn = (accounts: readonly string[]) => [
    sentToCanaries([canary]),
    sentAsWave(percentage, without(accounts, canary)),
  ];
  return {
    scenario: 'second-wave-fails',
    runs: ['failed', 'planned', 'again', 'clean'],
    sent: ({ failed, again }) => {
      expect(failed.sent).toEqual([...beganIn(failed.accounts), sentBack(percentage)]);
      expect(again.sent).toEqual(beganIn(again.accounts));
    },
    holders: ({ failed, again }) => {
      expect(failed.heldBefore).toEqual([[], [canary], reached]);
      expect(failed.everHolders).toEqual(reached);
      expect(failed.holders).toEqual([]);
      expect(failed.unchanged).toEqual(failed.accounts);
      expect(failed.isRecorded).toBe(false);
      expect(again.holders).toEqual(again.accounts);
    },
    reported: ({ failed, planned }) => {
      const all = failed.accounts.length;
      expectAllBack(failed);
      expect(reportedPurposes(failed)).toEqual(['canary', 'wave', 'rollback']);
      expect(reportedStatuses(failed)).toEqual(['SUCCEEDED', 'FAILED', 'SUCCEEDED']);
      expect(failed.comment).toContain(`update failed in 1 of ${all} accounts, all are back`);
      expect(planned.outputs['has-changes']).toBe('true');
    },
  };
}
