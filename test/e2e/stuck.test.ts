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
  'an account whose stack is stuck keeps apply red and says what its owner has to do; then the next apply brings it up',
  async () => {
    const [planned, failed, healed] = await playAsTold('stuck');
    expect(planned!.comment).toContain('delete the stack named in the status reason');
    for (const run of [failed!, healed!]) {
      expect(mutatingActions(run)).toEqual(['UpdateStackSet']);
      expect(mutations(run)[0]!.input['DeploymentTargets']).toMatchObject({ Accounts: ['300000000003'] });
    }
    const { accounts, operations } = readResults(failed!);
    expect(accounts[0]).toMatchObject({ account: '300000000003', class: 'failed', reason: 'stack-stuck' });
    // A heal tolerates everything, so that each account gets its chance: its status proves nothing.
    expect(operations).toEqual([expect.objectContaining({ status: 'SUCCEEDED' })]);
    expect(failed!.outputs).toMatchObject({ 'accounts-current': '7', 'accounts-failed': '1' });
    expect(failed!.log).toContain('::warning::First failure: 300000000003 team-a-prod');
    expectGolden('stuck-2-apply', failed!.comment);
    expect(healed!.outputs).toMatchObject({ 'accounts-current': '8', 'accounts-failed': '0' });
  },
  storyTimeoutMs,
);
