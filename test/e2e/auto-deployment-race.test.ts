import { expect, test } from '@jest/globals';

import { expectGolden, playAsTold, readResults, storyTimeoutMs, takenActions } from './harness/expectations.ts';

test(
  'an automatic deployment that comes first is waited for, and the account that joined is proven with the rest',
  async () => {
    const [applied] = await playAsTold('auto-deployment-race', {
      onRun: ({ index }, { simulator }) => {
        if (index !== 0) return;
        const joined = simulator.world.requireAccount('team-z-prod');
        expect(simulator.world.roleOf(joined.id)?.maxSessionDuration).toBe(7200);
      },
    });
    expect(takenActions(applied!)).toEqual(['UpdateStackSet']);
    expect(applied!.outputs).toMatchObject({ 'accounts-total': '9', 'accounts-current': '9' });
    const { operations, accounts } = readResults(applied!);
    expect(operations.map(({ action, startedBy, status }) => [action, startedBy, status])).toEqual([
      ['CREATE', 'other', 'SUCCEEDED'],
      ['UPDATE', 'terraform', 'SUCCEEDED'],
    ]);
    expect(accounts.map(({ class: accountClass }) => accountClass)).toEqual(Array(9).fill('current'));
    expectGolden('auto-deployment-race-1-apply', applied!.comment);
  },
  storyTimeoutMs,
);
