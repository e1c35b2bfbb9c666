import { expect, test } from '@jest/globals';

import { expectGolden, mutations, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';

const gone = '300000000003';

test(
  'an account that left with its instance left behind is a warning, and no wave reaches it',
  async () => {
    const statuses: (string | undefined)[] = [];
    const [planned, applied, again] = await playAsExpected('account-left', {
      onRun: (_, { simulator }) => {
        const instances = [...(simulator.world.stackSets[0]?.instances.values() ?? [])];
        const own = instances.find(({ accountId }) => accountId === gone);
        statuses.push(`${own?.status ?? ''}/${own?.detailedStatus ?? ''}`);
      },
    });
    // Another version was sent to the others: it is no longer up to date, and nothing has failed in it.
    expect(statuses).toEqual(['CURRENT/SUCCEEDED', 'OUTDATED/SUCCEEDED', 'OUTDATED/SUCCEEDED']);
    expectGolden('account-left-1-plan', planned?.comment);
    const targets = mutations(applied!).at(-1)?.input['DeploymentTargets'] as { readonly Accounts: readonly string[] };
    expect(targets).toMatchObject({ AccountFilterType: 'INTERSECTION' });
    expect(targets.Accounts).not.toContain(gone);
    expect(applied?.outputs).toMatchObject({ 'accounts-total': '7', 'accounts-current': '6' });
    for (const run of [planned, applied, again]) expect(run?.comment).toContain(gone);
  },
  storyTimeoutMs,
);
