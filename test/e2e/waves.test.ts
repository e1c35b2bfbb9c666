import { expect, test } from '@jest/globals';

import { expectGolden, mutations, mutatingActions, playAsTold, readResults, storyTimeoutMs } from './expectations.ts';
import type { Stage, StagedRun } from '../story/stage.ts';

const canary = '300000000002';

/** Accounts whose stack was ever updated. */
function touched({ simulator: { world } }: Stage): readonly string[] {
  const accounts = [...world.organization.accounts.keys()];
  return accounts
    .filter((id) => [...world.stacksOf(id).values()].some(({ updatedAt }) => updatedAt !== undefined))
    .sort();
}

function purposes(run: StagedRun): readonly string[] {
  const ids = readResults(run).operations.map(({ id }) => id);
  return ids.map((id) => /-(canary|wave|rollback|first-deployment)-\d+-\d+-\d+$/.exec(id)?.[1] ?? id);
}

/** Requests between the begin of the first operation and the end of the last look at one. */
function whileRolling(run: StagedRun): readonly string[] {
  const actions = run.recorded.map(({ action }) => action);
  return actions.slice(actions.indexOf('UpdateStackSet'), actions.lastIndexOf('DescribeStackSetOperation'));
}

/** The state is recorded, then a plan proves that Terraform agrees: each takes the lock and gives it back. */
function afterRolling(run: StagedRun): readonly string[] {
  const actions = run.recorded.map(({ action }) => action);
  return actions.slice(actions.lastIndexOf('DescribeStackSetOperation') + 1);
}

test(
  'the canary is first, the rest is many at once, no state is locked meanwhile, and Terraform agrees in the end',
  async () => {
    const [planned, rolled] = await playAsTold('waves');
    expect(planned!.comment).toContain('update-strategy: terraform');
    expectGolden('waves-1-plan', planned!.comment);
    expect(mutatingActions(rolled!)).toEqual(['UpdateStackSet', 'UpdateStackSet']);
    const [first, rest] = mutations(rolled!).map(({ input }) => input);
    expect(first).toMatchObject({
      DeploymentTargets: { Accounts: [canary], AccountFilterType: 'INTERSECTION' },
      OperationPreferences: { FailureToleranceCount: '0' },
    });
    expect(first).toHaveProperty('TemplateBody');
    expect(rest).toMatchObject({
      UsePreviousTemplate: 'true',
      DeploymentTargets: { AccountFilterType: 'NONE' },
      OperationPreferences: {
        FailureTolerancePercentage: '0',
        MaxConcurrentPercentage: '50',
        ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE',
      },
    });
    expect(purposes(rolled!)).toEqual(['canary', 'wave']);
    expect(whileRolling(rolled!).filter((action) => /^(Put|Delete)Object$/.test(action))).toEqual([]);
    expect(afterRolling(rolled!).filter((action) => action === 'DeleteObject')).toHaveLength(2);
    expectGolden('waves-2-apply', rolled!.comment);
  },
  storyTimeoutMs,
);

test(
  'when the canary fails, nobody else ever has the new version',
  async () => {
    const [failed] = await playAsTold('canary-wave-fails', {
      onRun: ({ index }, { simulator: { world } }) => {
        if (index !== 0) return;
        const operations = world.stackSets[0]?.operations ?? [];
        const sent = operations.filter(({ id }) => id.includes('-canary-') || id.includes('-wave-'));
        expect(sent.map(({ results }) => [...results.values()].map(({ accountId }) => accountId))).toEqual([[canary]]);
      },
    });
    expect(purposes(failed!)).toEqual(['canary', 'rollback']);
    expectGolden('canary-wave-fails-1-apply', failed!.comment);
  },
  storyTimeoutMs,
);

test(
  'when an account of the wave fails, everybody has the previous version again',
  async () => {
    const [failed] = await playAsTold('second-wave-fails', {
      onRun: ({ index }, stage) => {
        if (index !== 0) return;
        const { world } = stage.simulator;
        for (const id of touched(stage)) expect([id, world.roleOf(id)?.inlinePolicies]).toEqual([id, {}]);
      },
    });
    expect(purposes(failed!)).toEqual(['canary', 'wave', 'rollback']);
  },
  storyTimeoutMs,
);

test(
  'a run that was killed in the wave is continued by the next apply',
  async () => {
    const [killed, continued] = await playAsTold('waves-killed-then-continued');
    expect(killed!.post?.exitCode).toBe(0);
    expect(purposes(continued!)[0]).toBe('wave');
    expect(mutations(continued!).every(({ input }) => input['UsePreviousTemplate'] === 'true')).toBe(true);
  },
  storyTimeoutMs,
);

test(
  'a change and a new OU are one apply: waves first, then the first deployment',
  async () => {
    const [, , rolled] = await playAsTold('waves-add-ou');
    expect(mutatingActions(rolled!)).toEqual(['UpdateStackSet', 'UpdateStackSet', 'CreateStackInstances']);
    expect(purposes(rolled!)).toEqual(['canary', 'wave', 'first-deployment']);
  },
  storyTimeoutMs,
);
