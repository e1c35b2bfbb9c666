import { expect, test } from '@jest/globals';

import {
  expectGolden,
  mutations,
  mutatingActions,
  playAsTold,
  readResults,
  storyTimeoutMs,
} from './harness/expectations.ts';

test(
  'an update stops at the first account that refuses; Terraform’s plan is clean then, and the next apply heals the rest',
  async () => {
    const runs = await playAsTold('update-fails-then-apply-again', {
      onRun: ({ index }, { simulator }) => {
        if (index !== 0) return;
        expect(simulator.world.roleOf('300000000005')?.inlinePolicies).toEqual({});
      },
    });
    const [failed, planned, again] = runs;
    expect(mutatingActions(failed!)).toEqual(['UpdateStackSet']);
    expect(JSON.parse(failed!.outputs['accounts-by-class'] ?? '')).toMatchObject({ failed: 1 });
    const { accounts } = readResults(failed!);
    expect(accounts[0]).toMatchObject({ account: '300000000005', class: 'failed', reason: 'denied-by-scp' });
    expect(planned!.outputs['has-changes']).toBe('true');
    expect(planned!.log).toContain('No changes.');
    const behind = accounts
      .filter(({ class: accountClass }) => accountClass !== 'current')
      .map(({ account }) => account);
    expect(behind).toHaveLength(35);
    expect(mutatingActions(again!)).toEqual(['UpdateStackSet']);
    expect(mutations(again!)[0]!.input).toMatchObject({
      UsePreviousTemplate: 'true',
      DeploymentTargets: { Accounts: behind.toSorted(), AccountFilterType: 'INTERSECTION' },
    });
    expect(again!.outputs).toMatchObject({ 'accounts-current': '40', 'accounts-failed': '0' });
    expectGolden('update-fails-1-apply', failed!.comment);
    expectGolden('update-fails-2-plan', planned!.comment);
    expectGolden('update-fails-3-apply', again!.comment);
  },
  storyTimeoutMs,
);
