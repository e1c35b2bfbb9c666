import { expect } from '@jest/globals';

import { expectAllCurrent } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { resultsOf } from './observed-run.ts';
import { sentCreation, sentFirstDeployment } from './sent-request.ts';

interface SucceededWithFailuresFacts {
  /** In order of id. */
  readonly refusing: readonly string[];
  /** Of failures, in percent, as the input has it. */
  readonly tolerance: string;
}

export function succeededWithFailures(facts: SucceededWithFailuresFacts): Story<'failed' | 'finished' | 'clean'> {
  const { refusing, tolerance } = facts;
  return {
    scenario: 'succeeded-with-failures',
    runs: ['failed', 'finished', 'clean'],
    sent: ({ failed, finished }) => {
      expect(failed.sent).toEqual([sentCreation, sentFirstDeployment({}, tolerance)]);
      expect(finished.sent).toEqual([sentFirstDeployment({ accounts: refusing }, tolerance)]);
    },
    holders: ({ failed, finished }) => {
      expect(failed.operations).toEqual([expect.objectContaining({ status: 'SUCCEEDED', accounts: failed.accounts })]);
      expect(failed.outdated).toEqual(refusing);
      expect(finished.operations.at(-1)?.accounts).toEqual(refusing);
      expect(finished.outdated).toEqual([]);
    },
    reported: ({ failed, finished }) => {
      const { operations, accounts } = resultsOf(failed);
      expect(operations).toEqual([expect.objectContaining({ action: 'CREATE', status: 'SUCCEEDED' })]);
      const current = failed.accounts.length - refusing.length;
      expect(failed.outputs).toMatchObject({
        'accounts-current': String(current),
        'accounts-failed': String(refusing.length),
      });
      expect(JSON.parse(failed.outputs['accounts-by-class'] ?? '')).toMatchObject({
        current,
        failed: refusing.length,
      });
      const named = accounts.filter(({ class: accountClass }) => accountClass === 'failed');
      expect(named.map(({ account, reason }) => [account, reason])).toEqual(
        refusing.map((id) => [id, 'denied-by-scp']),
      );
      for (const id of refusing) expect(failed.comment).toContain(id);
      expectAllCurrent(finished);
    },
  };
}
