import { expect, test } from '@jest/globals';

import { expectGolden, mutatingActions, playAsTold, storyTimeoutMs } from './harness/expectations.ts';

test(
  'a failed first rollout is finished by the next apply, and accounts that have the role are not touched',
  async () => {
    const [failed, planned, finished] = await playAsTold('first-rollout-fails');
    expect(mutatingActions(failed!)).toEqual(['CreateStackSet', 'CreateStackInstances']);
    const current = Number(failed!.outputs['accounts-current']);
    expect(mutatingActions(finished!)).toEqual(['CreateStackInstances']);
    const [sent] = finished!.recorded.filter(({ action }) => action === 'CreateStackInstances');
    const targets = sent!.input['DeploymentTargets'] as { Accounts: string[]; AccountFilterType: string };
    expect(targets.AccountFilterType).toBe('INTERSECTION');
    expect(targets.Accounts).toHaveLength(40 - current);
    expectGolden('first-rollout-fails-1-apply', failed!.comment);
    expectGolden('first-rollout-fails-2-plan', planned!.comment);
    expectGolden('first-rollout-fails-3-apply', finished!.comment);
  },
  storyTimeoutMs,
);
