import { expect, test } from '@jest/globals';

import { expectGolden, mutations, mutatingActions, playAsTold, readResults, storyTimeoutMs } from './expectations.ts';
import { findHolders, readDeployed, watchHolders } from './holders.ts';
import type { StagedRun } from '../story/stage.ts';

const canary = '300000000002';

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
    const { onStep, before, seen } = watchHolders();
    const [failed] = await playAsTold('canary-wave-fails', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index !== 0) return;
        const operations = stage.simulator.world.stackSets[0]?.operations ?? [];
        const sent = operations.filter(({ id }) => id.includes('-canary-') || id.includes('-wave-'));
        expect(sent.map(({ results }) => [...results.values()].map(({ accountId }) => accountId))).toEqual([[canary]]);
        expect(seen).toEqual([[], []]);
        expect(readDeployed(stage)).toEqual(before);
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
    const { onStep, before, seen } = watchHolders();
    const [failed] = await playAsTold('second-wave-fails', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index === 0) expect(readDeployed(stage)).toEqual(before);
      },
    });
    expect(seen.slice(0, 2)).toEqual([[], [canary]]);
    expect(seen[2]).toContain(canary);
    expect(seen[2]!.length).toBeGreaterThan(1);
    expect(seen[2]).not.toContain('300000000005');
    expect(purposes(failed!)).toEqual(['canary', 'wave', 'rollback']);
  },
  storyTimeoutMs,
);

test(
  'a run that was killed in the wave is continued by the next apply, which sends nothing twice',
  async () => {
    const { onStep, seen } = watchHolders();
    const [killed, continued] = await playAsTold('waves-killed-then-continued', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index === 1) expect(findHolders(stage)).toHaveLength(8);
      },
    });
    expect(killed!.post?.exitCode).toBe(0);
    expect(killed!.hasStateLock).toBe(false);
    expect(mutatingActions(killed!)).toEqual(['UpdateStackSet', 'UpdateStackSet']);
    expect(seen).toEqual([[], [canary]]);
    expect(purposes(continued!)[0]).toBe('wave');
    expect(mutatingActions(continued!)).toEqual([]);
  },
  storyTimeoutMs,
);

test(
  'a change and a new OU are one apply: waves first, then the first deployment',
  async () => {
    const { onStep, seen } = watchHolders();
    const [deployed, planned, rolled] = await playAsTold('waves-add-ou', { onStep });
    expect(planned!.comment).toContain('Root/Staging');
    const had = readResults(deployed!).accounts.map(({ account }) => account);
    // Only those that have the role are updated; the new ones get it once.
    const updated = mutations(rolled!).slice(0, 2);
    expect(JSON.stringify(updated.map(({ input }) => input['DeploymentTargets']))).not.toContain('ou-ab12-staging0');
    expect(seen[1]!.length).toBe(1);
    expect(had).toEqual(expect.arrayContaining([...seen[1]!]));
    expect(mutatingActions(rolled!)).toEqual(['UpdateStackSet', 'UpdateStackSet', 'CreateStackInstances']);
    expect(purposes(rolled!)).toEqual(['canary', 'wave', 'first-deployment']);
  },
  storyTimeoutMs,
);
