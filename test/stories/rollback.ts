import { expect } from '@jest/globals';

import { expectAllBack, expectAllCurrent, reportedStatuses } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { sentBack } from './sent-request.ts';
import type { SentRequest } from './sent-request.ts';

interface RollbackFacts {
  /** What is sent before the way back, and again when the account takes it. */
  readonly began: readonly SentRequest[];
  readonly percentage: string;
  readonly refusing: string;
  /** The new external id. */
  readonly secret: string;
}

type RollbackRun = 'rolledBack' | 'planned' | 'again' | 'clean';

export function rollback({ began, percentage, refusing, secret }: RollbackFacts): Story<RollbackRun> {
  return {
    scenario: 'rollback',
    runs: ['rolledBack', 'planned', 'again', 'clean'],
    sent: ({ rolledBack, again }) => {
      expect(rolledBack.sent).toEqual([...began, sentBack(percentage)]);
      expect(again.sent).toEqual(began);
    },
    holders: ({ rolledBack, again }) => {
      expect(rolledBack.holders).toEqual([]);
      expect(rolledBack.unchanged).toEqual(rolledBack.accounts);
      expect(rolledBack.outdated).toEqual([]);
      expect(rolledBack.operations.at(-1)?.accounts).toEqual(rolledBack.accounts);
      // An update only ever gives the new version, or only takes it away.
      expect(rolledBack.everHolders).toEqual(rolledBack.heldBefore.at(-1));
      expect(rolledBack.everHolders).not.toEqual([]);
      expect(rolledBack.everHolders).not.toContain(refusing);
      expect(again.holders).toEqual(again.accounts);
      expect(again.isRecorded).toBe(true);
    },
    reported: ({ rolledBack, planned, again }) => {
      expectAllBack(rolledBack);
      expect(reportedStatuses(rolledBack)).toEqual([...began.slice(1).map(() => 'SUCCEEDED'), 'FAILED', 'SUCCEEDED']);
      expect(rolledBack.comment).toContain(refusing);
      expect(rolledBack.comment + rolledBack.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(secret);
      expect(planned.outputs['has-changes']).toBe('true');
      expectAllCurrent(again);
    },
  };
}
