import { expect, test } from '@jest/globals';

import { expectGolden, mutatingActions, playAsTold, readResults, storyTimeoutMs } from './harness/expectations.ts';
import { findEverHolders, findHolders, isRecorded, readDeployed, watchHolders } from './harness/holders.ts';
import { sentAsWave, sentBack, sentBy, sentToCanary } from './harness/sent-requests.ts';
import type { StagedRun } from './harness/stage.ts';

const canary = '300000000002';
const everybody = ['222222222222', ...Array.from({ length: 7 }, (_, index) => String(300_000_000_001 + index))];

function purposes(run: StagedRun): readonly string[] {
  const ids = readResults(run).operations.map(({ id }) => id);
  return ids.map((id) => /-(canary|wave|rollback|first-deployment)-\d+-\d+-\d+$/.exec(id)?.[1] ?? id);
}

/** The state is recorded, then a plan proves that Terraform agrees: each takes the lock and gives it back. */
function locksAfterRolling(run: StagedRun): number {
  const actions = run.recorded.map(({ action }) => action);
  const after = actions.slice(actions.lastIndexOf('DescribeStackSetOperation') + 1);
  return after.filter((action) => action === 'DeleteObject').length;
}

function expectAllOnNewVersion(run: StagedRun, accounts = 8): void {
  expect(run.outputs).toMatchObject({
    'has-changes': 'true',
    'operation-id': readResults(run).operations.at(-1)?.id,
    'accounts-total': String(accounts),
    'accounts-current': String(accounts),
    'accounts-failed': '0',
  });
}

test(
  'the canary is first, the rest is many at once, no state is locked meanwhile, and Terraform agrees in the end',
  async () => {
    const { onStep, seen, locked } = watchHolders();
    const [planned, rolled] = await playAsTold('waves', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index === 0) expect(findEverHolders(stage)).toEqual([]);
        if (index === 1) expect(isRecorded(stage)).toBe(true);
        if (index === 1) expect(findHolders(stage)).toEqual(everybody);
      },
    });
    expect(planned!.comment).toContain('update-strategy: terraform');
    expectGolden('waves-1-plan', planned!.comment);
    expect(sentBy(rolled!)).toEqual([sentToCanary(canary), sentAsWave('50')]);
    expect(seen).toEqual([[], [canary]]);
    expect(purposes(rolled!)).toEqual(['canary', 'wave']);
    expect([...locked]).toEqual([]);
    expect(locksAfterRolling(rolled!)).toBe(2);
    expectAllOnNewVersion(rolled!);
    expectGolden('waves-2-apply', rolled!.comment);
  },
  storyTimeoutMs,
);

test(
  'when the canary fails, nobody else ever has the new version',
  async () => {
    const { onStep, before, seen, locked } = watchHolders();
    const [failed, planned, again] = await playAsTold('canary-wave-fails', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index !== 0) return;
        const operations = stage.simulator.world.stackSets[0]?.operations ?? [];
        const sent = operations.filter(({ id }) => id.includes('-canary-') || id.includes('-wave-'));
        expect(sent.map(({ results }) => [...results.values()].map(({ accountId }) => accountId))).toEqual([[canary]]);
        expect(seen).toEqual([[], []]);
        expect(findEverHolders(stage)).toEqual([]);
        expect(readDeployed(stage)).toEqual(before);
        expect(isRecorded(stage)).toBe(false);
      },
    });
    expect(purposes(failed!)).toEqual(['canary', 'rollback']);
    expect(sentBy(failed!)).toEqual([sentToCanary(canary), sentBack('50')]);
    expect(readResults(failed!).operations.map(({ status }) => status)).toEqual(['FAILED', 'SUCCEEDED']);
    expectAllBack(failed!);
    expect(failed!.hasStateLock).toBe(false);
    expectGolden('canary-wave-fails-1-apply', failed!.comment);
    expectShownAgain(planned!);
    expect(sentBy(again!)).toEqual([sentToCanary(canary), sentAsWave('50')]);
    expect([...locked]).toEqual([]);
  },
  storyTimeoutMs,
);

function expectAllBack(run: StagedRun): void {
  expect(run.outputs).toMatchObject({
    'has-changes': 'true',
    'operation-id': readResults(run).operations.at(-1)?.id,
    'accounts-total': '8',
    'accounts-current': '8',
    'accounts-failed': '0',
  });
}

function expectShownAgain(planned: StagedRun): void {
  expect(planned.outputs['has-changes']).toBe('true');
  expect(planned.comment).toContain('iam:PassRole');
}

test(
  'when an account of the wave fails, everybody has the previous version again, and who had the new one is named',
  async () => {
    const last = '300000000007';
    const { onStep, before, seen, locked } = watchHolders();
    // Two at a time: the canary's turn in the wave never comes.
    const reached = ['222222222222', '300000000001', canary, '300000000004', last];
    const [failed, planned] = await playAsTold('second-wave-fails', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index !== 0) return;
        expect(readDeployed(stage)).toEqual(before);
        expect(findEverHolders(stage)).toEqual(reached);
        expect(isRecorded(stage)).toBe(false);
      },
    });
    expect(seen.slice(0, 3)).toEqual([[], [last], reached]);
    expect(purposes(failed!)).toEqual(['canary', 'wave', 'rollback']);
    expect(sentBy(failed!)).toEqual([sentToCanary(last), sentAsWave('25'), sentBack('25')]);
    expect(readResults(failed!).operations.map(({ status }) => status)).toEqual(['SUCCEEDED', 'FAILED', 'SUCCEEDED']);
    expectAllBack(failed!);
    const row = failed!.comment?.split('\n').find((line) => line.includes('updated, then rolled back')) ?? '';
    expect([...row.matchAll(/`(\d{12})`/g)].map(([, id]) => id)).toEqual(reached);
    expectGolden('second-wave-fails-1-apply', failed!.comment);
    expectShownAgain(planned!);
    expect([...locked]).toEqual([]);
  },
  storyTimeoutMs,
);

test(
  'a run that is killed at the canary, then in the wave, is continued by the next applies',
  async () => {
    const { onStep, seen, locked } = watchHolders();
    const [atCanary, inWave, finished] = await playAsTold('waves-killed-then-continued', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index === 0) expect(findEverHolders(stage).filter((id) => id !== canary)).toEqual([]);
        if (index < 2) expect([...locked]).toEqual([]);
        if (index === 2) expect(findHolders(stage)).toEqual(everybody);
      },
    });
    for (const killed of [atCanary, inWave]) {
      expect(killed!.outputs).toEqual({});
      expect(killed!.post?.exitCode).toBe(0);
      expect(killed!.hasStateLock).toBe(false);
    }
    // The rest is sent only when the canary is proven, never with another template, and only to those still OUTDATED.
    const outdated = everybody.filter((id) => id !== canary);
    expect(sentBy(atCanary!)).toEqual([sentToCanary(canary)]);
    expect(sentBy(inWave!)).toEqual([sentAsWave('50', outdated)]);
    expect(seen).toEqual([[], [canary]]);
    expect(mutatingActions(finished!)).toEqual([]);
    expect(purposes(finished!)).toEqual(['wave']);
    // It plans while the wave rolls, and has given the lock back long before the wave has ended.
    const actions = finished!.recorded.map(({ action }) => action);
    const unlockedAt = actions.indexOf('DeleteObject');
    expect(actions.slice(unlockedAt).filter((action) => action === 'DescribeStackSetOperation').length).toBeGreaterThan(
      3,
    );
    expectAllOnNewVersion(finished!);
    // Whether it had yet seen its operation when it was killed differs from run to run.
    expect(inWave!.comment).toContain('❌ the run was killed');
    expectGolden('waves-killed-then-continued-3-apply', finished!.comment);
  },
  storyTimeoutMs,
);

test(
  'a change and a new OU are one apply: waves first, then the first deployment',
  async () => {
    const { onStep, seen, locked } = watchHolders();
    const [deployed, planned, rolled] = await playAsTold('waves-add-ou', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index === 2) expect(isRecorded(stage)).toBe(true);
      },
    });
    expect(planned!.comment).toContain('Root/Staging');
    expectGolden('waves-add-ou-2-plan', planned!.comment);
    const had = readResults(deployed!).accounts.map(({ account }) => account);
    // Only those that have the role are updated; the new ones get it once.
    const [first, wave, creation] = sentBy(rolled!);
    const OrganizationalUnitIds = ['ou-ab12-production'];
    expect(first).toMatchObject({
      version: 'new',
      targets: { OrganizationalUnitIds },
      preferences: { FailureToleranceCount: '0' },
    });
    expect(wave).toEqual({ ...sentAsWave('10'), targets: { OrganizationalUnitIds, AccountFilterType: 'NONE' } });
    expect(creation).toMatchObject({
      targets: { OrganizationalUnitIds: ['ou-ab12-staging0'] },
      preferences: { FailureTolerancePercentage: '10', MaxConcurrentPercentage: '25' },
    });
    expect(seen[1]).toHaveLength(1);
    expect(had).toEqual(expect.arrayContaining([...seen[1]!]));
    expect(mutatingActions(rolled!)).toEqual(['UpdateStackSet', 'UpdateStackSet', 'CreateStackInstances']);
    expect(purposes(rolled!)).toEqual(['canary', 'wave', 'first-deployment']);
    expect([...locked].filter((kind) => kind === 'canary' || kind === 'wave')).toEqual([]);
    const total = Number(rolled!.outputs['accounts-total']);
    expect(total).toBeGreaterThan(had.length);
    expectAllOnNewVersion(rolled!, total);
    expectGolden('waves-add-ou-3-apply', rolled!.comment);
  },
  storyTimeoutMs,
);
