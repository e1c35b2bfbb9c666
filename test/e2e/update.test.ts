import { expect, test } from '@jest/globals';

import { expectGolden, mutatingActions, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';

test(
  'an update goes through Terraform once, and the account’s role is the new one',
  async () => {
    const runs = await playAsExpected('update', {
      onRun: ({ run }, { simulator }) => {
        if (run.command !== 'apply') return;
        const policies = simulator.world.roleOf('300000000005')?.managedPolicyArns;
        expect(policies).toHaveLength(1);
      },
    });
    const [planned, applied] = runs;
    expect(mutatingActions(planned!)).toEqual([]);
    expect(mutatingActions(applied!)).toEqual(['UpdateStackSet']);
    expect(applied!.outputs['operation-id']).toMatch(/^terraform-/);
    const [update] = applied!.recorded.filter(({ action }) => action === 'UpdateStackSet');
    expect(update!.input).toMatchObject({
      OperationPreferences: { FailureToleranceCount: '0', MaxConcurrentPercentage: '10' },
    });
    expectGolden('update-2-plan', planned!.comment);
    expectGolden('update-3-apply', applied!.comment);
  },
  storyTimeoutMs,
);
