import { expect } from '@jest/globals';

import { hold } from '../stories/hold.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { resultsOf } from '../stories/observed-run.ts';
import { expectGolden, mutations, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

const scenario = 'update-fails-then-apply-again';
const refusing = '300000000005';

async function playUpdateFails() {
  const policies: unknown[] = [];
  const played = await playStory(scenario, {
    onRun: (_, { simulator }) => {
      policies.push(simulator.world.roleOf(refusing)?.inlinePolicies);
    },
  });
  return { ...played, policies };
}

// As `hold`, with two accounts of forty that would refuse: it stops at the first.
holdToStory(hold({ scenario, refusing }), playUpdateFails, {
  title: 'an update stops at the first account that refuses; Terraform’s plan is clean then, and the next apply heals',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [, , again] }) => {
    const [heal] = mutations(again!);
    expect(heal).toMatchObject({
      action: 'UpdateStackInstances',
      input: { DeploymentTargets: { AccountFilterType: 'INTERSECTION' } },
    });
    expect(heal!.input['DeploymentTargets']).toHaveProperty('Accounts.length', 35);
  },
  holders: ({ runs: [failed], policies }) => {
    expect(policies[0]).toEqual({});
    expect(failed!.outdated).toHaveLength(35);
  },
  reported: ({ runs: [failed, planned], staged }) => {
    expect(JSON.parse(failed!.outputs['accounts-by-class'] ?? '')).toMatchObject({ failed: 1 });
    expect(resultsOf(failed!).accounts[0]).toMatchObject({
      account: refusing,
      class: 'failed',
      reason: 'denied-by-scp',
    });
    expect(planned!.log).toContain('No changes.');
    const again = staged[2]!;
    expect(again.outputs).toMatchObject({ 'accounts-current': '40', 'accounts-failed': '0' });
    expectGolden('update-fails-1-apply', staged[0]!.comment);
    expectGolden('update-fails-2-plan', staged[1]!.comment);
    expectGolden('update-fails-3-apply', again.comment);
  },
});
