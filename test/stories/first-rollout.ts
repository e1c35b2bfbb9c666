import { expect } from '@jest/globals';

import { expectAllCurrent, without } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { accountsInClass } from './observed-run.ts';
import { sentCreation, sentFirstDeployment } from './sent-request.ts';

/** @param accounts that are targeted: all but the management account. */
export function firstRollout(accounts: number): Story<'planned' | 'applied' | 'clean'> {
  return {
    scenario: 'first-rollout',
    runs: ['planned', 'applied', 'clean'],
    sent: ({ applied }) => {
      expect(applied.sent).toEqual([sentCreation, sentFirstDeployment()]);
    },
    holders: ({ planned, applied }) => {
      expect(planned.accounts).toEqual([]);
      expect(applied.accounts).toHaveLength(accounts);
      expect(applied.outdated).toEqual([]);
      expect(applied.operations.map((operation) => operation.accounts)).toEqual([applied.accounts]);
    },
    reported: ({ planned, applied }) => {
      expect(planned.outputs).toMatchObject({ 'has-changes': 'true', gate: 'allowed', 'gate-reasons': '' });
      expectAllCurrent(applied);
    },
  };
}

/** More accounts refuse than are tolerated: the next apply finishes it, and touches no account that has the role. */
export const firstRolloutFails: Story<'failed' | 'planned' | 'finished' | 'clean'> = {
  scenario: 'first-rollout-fails',
  runs: ['failed', 'planned', 'finished', 'clean'],
  sent: ({ failed, finished }) => {
    expect(failed.sent).toEqual([sentCreation, sentFirstDeployment()]);
    expect(finished.sent).toEqual([sentFirstDeployment({ accounts: failed.outdated })]);
  },
  holders: ({ failed, finished }) => {
    const [, second] = finished.operations;
    expect(failed.operations.map(({ status }) => status)).toEqual(['FAILED']);
    expect(second?.accounts).toEqual(failed.outdated);
    expect(finished.outdated).toEqual([]);
  },
  reported: ({ failed, finished }) => {
    const current = without(failed.accounts, ...failed.outdated);
    expect(failed.outputs['accounts-current']).toBe(String(current.length));
    expect(accountsInClass(failed, 'failed').length).toBeGreaterThan(4);
    expectAllCurrent(finished);
  },
};
