import { expect, test } from '@jest/globals';

import { expectGolden, mutatingActions, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';

test(
  'an added OU: only its accounts get an instance',
  async () => {
    const [, planned, applied] = await playAsExpected('add-ou');
    expect(mutatingActions(applied!)).toEqual(['CreateStackInstances']);
    const [sent] = applied!.recorded.filter(({ action }) => action === 'CreateStackInstances');
    expect(sent!.input['DeploymentTargets']).toMatchObject({ OrganizationalUnitIds: ['ou-ab12-staging0'] });
    expectGolden('add-ou-2-plan', planned!.comment);
    expectGolden('add-ou-3-apply', applied!.comment);
  },
  storyTimeoutMs,
);

test.each(['targeted', 'parent'] as const)(
  'nested OUs stay without changes when AWS answers the %s OU',
  async (answer) => {
    const [, ...later] = await playAsExpected('nested-ous', { simulator: { organizationalUnitIdAnswers: answer } });
    expect(later.flatMap(mutatingActions)).toEqual([]);
    expectGolden('nested-ous-3-plan', later[1]!.comment);
  },
  storyTimeoutMs,
);

test(
  'suspended accounts are listed and keep no run from being green',
  async () => {
    const [planned, applied] = await playAsExpected('suspended');
    expect(JSON.parse(applied!.outputs['accounts-by-class'] ?? '')).toMatchObject({ current: 38, suspended: 2 });
    expectGolden('suspended-1-plan', planned!.comment);
    expectGolden('suspended-2-apply', applied!.comment);
  },
  storyTimeoutMs,
);
