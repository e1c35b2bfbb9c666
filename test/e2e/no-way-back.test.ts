import { describe, expect, test } from '@jest/globals';

import { expectGolden, expectNoSecret, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';

interface SentUpdate {
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
}

function rollbacksOf({ recorded }: { readonly recorded: readonly SentUpdate[] }): readonly SentUpdate[] {
  return recorded.filter(
    ({ action, input }) => /^Update/.test(action) && String(input['OperationId']).includes('-rollback-'),
  );
}

describe('there is no way back', () => {
  test(
    'to a value that AWS hides: the plan says so, a failed update is held, and nothing is called rolled back',
    async () => {
      const [planned, held, finished, again] = await playAsExpected('hidden-parameter');
      expect(planned!.comment).toContain('AWS hides the value of the parameter AuditExternalId (NoEcho)');
      expectGolden('hidden-parameter-1-plan', planned!.comment);
      expect(rollbacksOf(held!)).toEqual([]);
      expect(held!.comment).toContain('This update has no way back');
      expectGolden('hidden-parameter-2-apply', held!.comment);
      expect(finished!.outputs).toMatchObject({ 'accounts-current': '8' });
      for (const run of [planned!, held!, finished!, again!]) expectNoSecret(run, 'handmade-external-id');
    },
    storyTimeoutMs,
  );

  test(
    'for accounts that an earlier update had not reached: they are named, and get no version that was never proven',
    async () => {
      const [, planned, incomplete] = await playAsExpected('held-then-rolled-back');
      expect(planned!.comment).toContain('⚠️ **No way back for 5 accounts**');
      const targets = rollbacksOf(incomplete!).map(({ input }) => input['DeploymentTargets']);
      expect(targets).toEqual([
        {
          OrganizationalUnitIds: ['r-ab12'],
          AccountFilterType: 'DIFFERENCE',
          Accounts: ['300000000003', '300000000004', '300000000005', '300000000006', '300000000007'],
        },
      ]);
      expect(incomplete!.comment).toMatch(/\| ⚠️ \*\*new\*\* \| had it .* \| no way back \|/);
      expectGolden('held-then-rolled-back-3-apply', incomplete!.comment);
    },
    storyTimeoutMs,
  );
});
