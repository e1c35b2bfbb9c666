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
  'an operation that AWS calls SUCCEEDED is red as long as an account failed in it; the next apply reaches only those',
  async () => {
    const denied = ['300000000003', '300000000006'];
    const [failed, finished] = await playAsTold('succeeded-with-failures');
    const { operations, accounts } = readResults(failed!);
    expect(operations).toEqual([expect.objectContaining({ action: 'CREATE', status: 'SUCCEEDED' })]);
    expect(failed!.outputs).toMatchObject({ 'accounts-current': '8', 'accounts-failed': '2' });
    const named = accounts.filter(({ class: accountClass }) => accountClass === 'failed');
    expect(named.map(({ account, reason }) => [account, reason])).toEqual(denied.map((id) => [id, 'denied-by-scp']));
    expectGolden('succeeded-with-failures-1-apply', failed!.comment);

    expect(finished!.outputs).toMatchObject({ 'accounts-current': '10', 'accounts-failed': '0' });
    expect(mutatingActions(finished!)).toHaveLength(1);
    expect(mutations(finished!)[0]!.input['DeploymentTargets']).toMatchObject({
      Accounts: denied,
      AccountFilterType: 'INTERSECTION',
    });
  },
  storyTimeoutMs,
);
