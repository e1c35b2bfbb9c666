import { expect, test } from '@jest/globals';

import { expectGolden, mutations, mutatingActions, playAsTold, readResults, storyTimeoutMs } from './expectations.ts';
import type { Stage } from '../story/stage.ts';

/** Accounts whose role has the new permission, whatever any status says. */
function holders({ simulator: { world } }: Stage): readonly string[] {
  const ids = [...world.organization.accounts.keys()].filter((id) => world.roleOf(id) !== undefined);
  return ids.filter((id) => JSON.stringify(world.roleOf(id)?.inlinePolicies).includes('iam:PassRole')).sort();
}

test(
  'an update that an account refuses is taken back everywhere, external id included, and the next plan shows it again',
  async () => {
    const [rolledBack, planned] = await playAsTold('rollback', {
      onRun: ({ index }, stage) => {
        if (index !== 0) return;
        expect(holders(stage)).toEqual([]);
        const { world } = stage.simulator;
        const definition = world.stackSets[0]?.definition;
        for (const { accountId } of world.stackSets[0]?.instances.values() ?? []) {
          const stack = world.templateOf(accountId, 'organization-security-audit');
          expect([accountId, stack?.templateBody]).toEqual([accountId, definition?.templateBody]);
          expect([accountId, stack?.parameters]).toEqual([accountId, definition?.parameters]);
        }
      },
    });
    expect(mutatingActions(rolledBack!)).toEqual(['UpdateStackSet', 'UpdateStackSet']);
    const [, back] = mutations(rolledBack!);
    expect(back!.input).toMatchObject({
      OperationPreferences: { FailureTolerancePercentage: '100', ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE' },
    });
    expect(back!.input).not.toHaveProperty('DeploymentTargets');
    expect(readResults(rolledBack!).operations.map(({ status }) => status)).toEqual(['FAILED', 'SUCCEEDED']);
    // One account at a time: those before the one that refuses had the new version for a while.
    expect(rolledBack!.comment).toContain('300000000002');
    expectGolden('rollback-1-apply', rolledBack!.comment);
    expect(planned!.outputs['has-changes']).toBe('true');
    expect(planned!.comment).toContain('iam:PassRole');
  },
  storyTimeoutMs,
);

test(
  'an account that refuses the way back is named, and every other one is back',
  async () => {
    const [incomplete] = await playAsTold('rollback-incomplete', {
      onRun: ({ index }, stage) => {
        if (index === 0) expect(holders(stage)).toEqual([]);
      },
    });
    const notBack = readResults(incomplete!).accounts.filter(({ class: accountClass }) => accountClass !== 'current');
    expect(notBack.map(({ account }) => account)).toEqual(['300000000005']);
    expectGolden('rollback-incomplete-1-apply', incomplete!.comment);
  },
  storyTimeoutMs,
);

test(
  'with hold an update that failed stays where it is',
  async () => {
    const [held] = await playAsTold('hold', {
      onRun: ({ index }, stage) => {
        if (index === 0) expect(holders(stage)).toContain('300000000002');
      },
    });
    expect(mutatingActions(held!)).toEqual(['UpdateStackSet']);
    expect(held!.comment).not.toContain('rolled back');
  },
  storyTimeoutMs,
);
