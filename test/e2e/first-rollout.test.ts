import { expect } from '@jest/globals';

import { firstRollout } from '../stories/first-rollout.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { compareFirstApply } from './harness/deployed.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';
import { stateBucket } from './harness/stage.ts';

const managementAccount = '111111111111';

async function playFirstRollout() {
  const roles: (readonly string[])[] = [];
  const applies: ReturnType<typeof compareFirstApply>[] = [];
  const played = await playStory('first-rollout', {
    onRun: ({ run }, { simulator }) => {
      if (run.command !== 'apply') return;
      const { world } = simulator;
      roles.push([...world.organization.accounts.keys()].filter((id) => world.roleOf(id) === undefined));
      applies.push(compareFirstApply(simulator, stateBucket, run.recorded));
    },
  });
  return { ...played, withoutRole: roles[0], apply: applies[0] };
}

holdToStory(firstRollout(40), playFirstRollout, {
  title: 'a first rollout: plan changes nothing, apply creates the set and one operation, every account is proven',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [planned], apply }) => {
    expect(planned!.requests).not.toHaveProperty('PutObject');
    expect(apply!.real).toEqual(apply!.kept);
  },
  holders: ({ withoutRole }) => {
    expect(withoutRole).toEqual([managementAccount]);
  },
  reported: ({ staged: [planned, applied] }) => {
    expect(applied!.outputs).toMatchObject({ 'accounts-total': '40', 'accounts-current': '40' });
    expect(applied!.outputs['role-arn-pattern']).toBe('arn:aws:iam::{account}:role/OrganizationSecurityAuditRole');
    expectGolden('first-rollout-1-plan', planned!.comment);
    expectGolden('first-rollout-2-apply', applied!.comment);
  },
});
