import { expect } from '@jest/globals';

import { expectAllCurrent, reportedStatuses } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { resultsOf } from './observed-run.ts';
import { sentToHeal } from './sent-request.ts';

export function stuck(account: string): Story<'planned' | 'failed' | 'healed' | 'clean'> {
  return {
    scenario: 'stuck',
    runs: ['planned', 'failed', 'healed', 'clean'],
    sent: ({ failed, healed }) => {
      for (const { sent } of [failed, healed]) expect(sent).toEqual([sentToHeal('10', [account])]);
    },
    holders: ({ failed, healed }) => {
      expect(failed.outdated).toEqual([account]);
      expect(healed.outdated).toEqual([]);
    },
    reported: ({ failed, healed }) => {
      expect(resultsOf(failed).accounts[0]).toMatchObject({ account, class: 'failed', reason: 'stack-stuck' });
      // A heal tolerates everything, so that each account gets its chance: its status proves nothing.
      expect(reportedStatuses(failed)).toEqual(['SUCCEEDED']);
      expect(failed.outputs).toMatchObject({
        'accounts-current': String(failed.accounts.length - 1),
        'accounts-failed': '1',
      });
      expect(failed.comment).toContain(account);
      expectAllCurrent(healed);
    },
  };
}
