import { expect, test } from '@jest/globals';

import { expectGolden, mutations, mutatingActions, playAsTold, readResults, storyTimeoutMs } from './expectations.ts';
import { findHolders, readDeployed, watchHolders } from './holders.ts';

/** Accounts of the row of a comment's table that says this of them. */
function findNamed(comment: string | undefined, result: string): readonly string[] {
  const row = comment?.split('\n').find((line) => line.startsWith('|') && line.includes(result)) ?? '';
  return [...row.matchAll(/`(\d{12})`/g)].map(([, id = '']) => id).sort();
}

test(
  'an update that an account refuses is taken back everywhere, external id included, and the next plan shows it again',
  async () => {
    const { onStep, before, seen } = watchHolders();
    const [rolledBack, planned] = await playAsTold('rollback', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index === 0) expect(readDeployed(stage)).toEqual(before);
      },
    });
    expect(Object.keys(before)).toHaveLength(8);
    expect(mutatingActions(rolledBack!)).toEqual(['UpdateStackSet', 'UpdateStackSet']);
    const [, back] = mutations(rolledBack!);
    expect(back!.input).toMatchObject({
      OperationPreferences: { FailureTolerancePercentage: '100', ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE' },
    });
    expect(back!.input).not.toHaveProperty('DeploymentTargets');
    expect(readResults(rolledBack!).operations.map(({ status }) => status)).toEqual(['FAILED', 'SUCCEEDED']);
    // One account at a time: those before the one that refuses had the new version for a while.
    const held = seen[1] ?? [];
    expect(held).toContain('300000000002');
    expect(findNamed(rolledBack!.comment, 'updated, then rolled back')).toEqual(held);
    expectGolden('rollback-1-apply', rolledBack!.comment);
    expect(planned!.outputs['has-changes']).toBe('true');
    expect(planned!.comment).toContain('iam:PassRole');
  },
  storyTimeoutMs,
);

test(
  'an account that took the new version and refuses the way back is named, every other one is back, apply finishes it',
  async () => {
    const { onStep, before, seen } = watchHolders();
    const [incomplete, finished] = await playAsTold('rollback-incomplete', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index !== 0) return;
        const now = readDeployed(stage);
        const different = Object.keys(before).filter((id) => JSON.stringify(now[id]) !== JSON.stringify(before[id]));
        expect(different).toEqual(['300000000002']);
        expect(findHolders(stage)).toEqual(['300000000002']);
      },
    });
    const notBack = readResults(incomplete!).accounts.filter(({ class: accountClass }) => accountClass !== 'current');
    expect(notBack.map(({ account }) => account)).toEqual(['300000000002']);
    expect(findNamed(incomplete!.comment, 'updated, then rolled back')).toEqual(
      seen[1]?.filter((id) => id !== '300000000002'),
    );
    expectGolden('rollback-incomplete-1-apply', incomplete!.comment);
    expect(finished!.outputs).toMatchObject({ 'accounts-current': '8', 'accounts-failed': '0' });
  },
  storyTimeoutMs,
);

test(
  'with hold an update that failed stays where it is',
  async () => {
    const [held] = await playAsTold('hold', {
      onRun: ({ index }, stage) => {
        if (index === 0) expect(findHolders(stage)).toContain('300000000002');
      },
    });
    expect(mutatingActions(held!)).toEqual(['UpdateStackSet']);
    expect(held!.comment).not.toContain('rolled back');
  },
  storyTimeoutMs,
);
