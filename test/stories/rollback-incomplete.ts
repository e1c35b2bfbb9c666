import { expect } from '@jest/globals';

import { expectAllCurrent, expectTakenBack, without } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { resultsOf } from './observed-run.ts';
import { sentBack } from './sent-request.ts';
import type { SentRequest } from './sent-request.ts';

interface RollbackIncompleteFacts {
  readonly began: readonly SentRequest[];
  readonly percentage: string;
  readonly refusing: string;
  /** It took the new version and refuses the previous one. */
  readonly refusingBack: string;
}

export function rollbackIncomplete(facts: RollbackIncompleteFacts): Story<'incomplete' | 'finished' | 'clean'> {
  const { began, percentage, refusing, refusingBack } = facts;
  return {
    scenario: 'rollback-incomplete',
    runs: ['incomplete', 'finished', 'clean'],
    sent: ({ incomplete, finished }) => {
      expect(incomplete.sent).toEqual([...began, sentBack(percentage)]);
      expect(finished.sent).toEqual(began);
    },
    holders: ({ incomplete, finished }) => {
      expect(incomplete.holders).toEqual([refusingBack]);
      expect(incomplete.unchanged).toEqual(without(incomplete.accounts, refusingBack));
      expect(incomplete.everHolders).toEqual(incomplete.heldBefore.at(-1));
      expect(incomplete.everHolders).not.toContain(refusing);
      expect(finished.holders).toEqual(finished.accounts);
    },
    reported: ({ incomplete, finished }) => {
      const { outputs, comment, accounts, operations } = incomplete;
      expect(outputs).toMatchObject({
        'has-changes': 'true',
        'operation-id': operations.at(-1)?.id,
        'accounts-total': String(accounts.length),
        'accounts-current': String(accounts.length - 1),
        'accounts-failed': '1',
      });
      const notBack = resultsOf(incomplete).accounts.filter(({ class: accountClass }) => accountClass !== 'current');
      expect(notBack.map(({ account }) => account)).toEqual([refusingBack]);
      expect(comment).toContain(`1 of ${accounts.length} accounts kept the new version`);
      expect([...comment.matchAll(/^\| `(\d{12})`.* ⚠️ \*\*new\*\* /gm)].map(([, id]) => id)).toEqual([refusingBack]);
      expectTakenBack(incomplete, without(incomplete.everHolders, refusingBack));
      expectAllCurrent(finished);
    },
  };
}
