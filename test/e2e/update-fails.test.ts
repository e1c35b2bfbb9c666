import { expect, test } from '@jest/globals';

import { expectGolden, mutatingActions, playAsTold, storyTimeoutMs } from './expectations.ts';

test(
  'an update stops at the first account that refuses; the next apply finds a clean plan and is red all the same',
  async () => {
    const runs = await playAsTold('update-fails-then-apply-again', {
      onRun: ({ index }, { simulator }) => {
        if (index !== 1) return;
        expect(simulator.world.roleOf('300000000005')?.inlinePolicies).toEqual({});
      },
    });
    const [, failed, planned, again] = runs;
    expect(mutatingActions(failed!)).toEqual(['UpdateStackSet']);
    expect(JSON.parse(failed!.outputs['accounts-by-class'] ?? '')).toMatchObject({ failed: 1 });
    const results = JSON.parse([...failed!.files].find(([path]) => path.endsWith('results.json'))?.[1] ?? '') as {
      accounts: { account: string; class: string; reason: string }[];
    };
    expect(results.accounts[0]).toMatchObject({ account: '300000000005', class: 'failed', reason: 'denied-by-scp' });
    expect(planned!.outputs['has-changes']).toBe('false');
    expect(planned!.log).toContain('No changes.');
    expect(mutatingActions(again!)).toEqual([]);
    expectGolden('update-fails-2-apply', failed!.comment);
    expectGolden('update-fails-3-plan', planned!.comment);
    expectGolden('update-fails-4-apply', again!.comment);
  },
  storyTimeoutMs,
);
