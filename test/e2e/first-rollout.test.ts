import { expect, test } from '@jest/globals';

import { compareFirstApply } from './harness/deployed.ts';
import { stateBucket } from './harness/stage.ts';
import { expectGolden, mutatingActions, playAsTold, storyTimeoutMs } from './harness/expectations.ts';

test(
  'a first rollout: plan changes nothing, apply creates the set and one operation, every account is proven',
  async () => {
    const [planned, applied] = await playAsTold('first-rollout', {
      onRun: ({ run }, { simulator }) => {
        if (run.command !== 'apply') return;
        const accounts = [...simulator.world.organization.accounts.keys()].filter((id) => id !== '111111111111');
        expect(accounts.filter((id) => simulator.world.roleOf(id) === undefined)).toEqual([]);
        expect(simulator.world.roleOf('111111111111')).toBeUndefined();
        const { real, kept } = compareFirstApply(simulator, stateBucket, run.recorded);
        expect(real).toEqual(kept);
      },
    });
    expect(mutatingActions(planned!)).toEqual([]);
    expect(planned!.requests).not.toHaveProperty('PutObject');
    expect(planned!.outputs).toMatchObject({ 'has-changes': 'true', gate: 'allowed', 'gate-reasons': '' });
    expect(mutatingActions(applied!)).toEqual(['CreateStackSet', 'CreateStackInstances']);
    expect(applied!.outputs).toMatchObject({
      'accounts-total': '40',
      'accounts-current': '40',
      'accounts-failed': '0',
    });
    expect(applied!.outputs['role-arn-pattern']).toBe('arn:aws:iam::{account}:role/OrganizationSecurityAuditRole');
    expectGolden('first-rollout-1-plan', planned!.comment);
    expectGolden('first-rollout-2-apply', applied!.comment);
  },
  storyTimeoutMs,
);
