import { expect, test } from '@jest/globals';

import { expectGolden, expectNoSecret, playAsTold, readResults, storyTimeoutMs } from './harness/expectations.ts';
import { findEverHolders, findHolders, isRecorded, readDeployed, watchHolders } from './harness/holders.ts';
import { sentAsWave, sentBack, sentBy, sentByTerraform, sentToCanary } from './harness/sent-requests.ts';

/** Accounts of the row of a comment's table that says this of them. */
function findNamed(comment: string | undefined, result: string): readonly string[] {
  const row = comment?.split('\n').find((line) => line.startsWith('|') && line.includes(result)) ?? '';
  return [...row.matchAll(/`(\d{12})`/g)].map(([, id = '']) => id).sort();
}

test(
  'an update that an account refuses is taken back everywhere, external id included, and the next plan shows it again',
  async () => {
    const { onStep, before, seen, locked } = watchHolders();
    const [rolledBack, planned, again] = await playAsTold('rollback', {
      onStep,
      onRun: ({ run, index }, stage) => {
        expectNoSecret(run, 'another-external-id-0b5e');
        if (index !== 0) return;
        expect(readDeployed(stage)).toEqual(before);
        expect(findEverHolders(stage)).toEqual(seen[1]);
        // Terraform holds it for its own update alone.
        expect([...locked]).toEqual(['terraform']);
      },
    });
    expect(Object.keys(before)).toHaveLength(8);
    expect(sentBy(rolledBack!)).toEqual([sentByTerraform, sentBack('10')]);
    expect(rolledBack!.outputs).toMatchObject({
      'has-changes': 'true',
      'operation-id': readResults(rolledBack!).operations[1]?.id,
      'accounts-total': '8',
      'accounts-current': '8',
      'accounts-failed': '0',
    });
    expect(rolledBack!.hasStateLock).toBe(false);
    expect(readResults(rolledBack!).operations.map(({ status }) => status)).toEqual(['FAILED', 'SUCCEEDED']);
    // One account at a time: those before the one that refuses had the new version for a while.
    const held = seen[1] ?? [];
    expect(held).toContain('300000000002');
    expect(findNamed(rolledBack!.comment, 'updated, then rolled back')).toEqual(held);
    expectGolden('rollback-1-apply', rolledBack!.comment);
    expect(planned!.outputs['has-changes']).toBe('true');
    expect(planned!.comment).toContain('iam:PassRole');
    expect(sentBy(again!)).toEqual([sentByTerraform]);
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
        expect(findEverHolders(stage)).toEqual(seen[1]);
      },
    });
    expect(sentBy(incomplete!)).toEqual([sentByTerraform, sentBack('10')]);
    expect(incomplete!.outputs).toMatchObject({
      'has-changes': 'true',
      'operation-id': readResults(incomplete!).operations[1]?.id,
      'accounts-total': '8',
      'accounts-current': '7',
      'accounts-failed': '1',
    });
    const notBack = readResults(incomplete!).accounts.filter(({ class: accountClass }) => accountClass !== 'current');
    expect(notBack.map(({ account }) => account)).toEqual(['300000000002']);
    expect(findNamed(incomplete!.comment, 'updated, then rolled back')).toEqual(
      seen[1]?.filter((id) => id !== '300000000002'),
    );
    expectGolden('rollback-incomplete-1-apply', incomplete!.comment);
    expect(sentBy(finished!)).toEqual([sentByTerraform]);
    expect(finished!.outputs).toMatchObject({ 'accounts-current': '8', 'accounts-failed': '0' });
  },
  storyTimeoutMs,
);

test(
  'with hold an update that failed stays where it is, and the next apply brings up exactly those behind',
  async () => {
    let holders: readonly string[] = [];
    const [held, planned, finished] = await playAsTold('hold', {
      onRun: ({ index }, stage) => {
        if (index !== 0) return;
        holders = findHolders(stage);
        expect(holders).toEqual(['222222222222', '300000000001', '300000000002']);
        expect(findEverHolders(stage)).toEqual(holders);
      },
    });
    expect(sentBy(held!)).toEqual([sentByTerraform]);
    expect(held!.comment).not.toMatch(/roll(ed|ing)? ?back/i);
    const { accounts, operations } = readResults(held!);
    expect(accounts.filter(({ class: is }) => is === 'failed')).toMatchObject([{ account: '300000000003' }]);
    expect(held!.outputs).toMatchObject({
      'has-changes': 'true',
      'operation-id': operations[0]?.id,
      'accounts-current': '3',
      'accounts-failed': '1',
    });
    expectGolden('hold-1-apply', held!.comment);
    expect(planned!.outputs['has-changes']).toBe('true');
    const behind = accounts.map(({ account }) => account).filter((id) => !holders.includes(id));
    const { preferences } = sentBack('10');
    expect(sentBy(finished!)).toEqual([{ ...sentAsWave('10', behind.toSorted()), preferences }]);
  },
  storyTimeoutMs,
);

test(
  'with hold waves that failed stay where they are, and go on as waves without a state locked',
  async () => {
    const { onStep, seen, locked } = watchHolders();
    let outdated: readonly string[] = [];
    const [held, planned, finished] = await playAsTold('hold-waves', {
      onStep,
      onRun: ({ index }, stage) => {
        if (index === 2) expect(isRecorded(stage)).toBe(true);
        if (index !== 0) return;
        expect(findHolders(stage)).toContain('300000000002');
        expect(findHolders(stage)).not.toContain('300000000005');
        expect(findEverHolders(stage)).toEqual(findHolders(stage));
        const instances = [...(stage.simulator.world.stackSets[0]?.instances.values() ?? [])];
        outdated = instances.filter(({ status }) => status !== 'CURRENT').map(({ accountId }) => accountId);
      },
    });
    expect(sentBy(held!)).toEqual([sentToCanary('300000000002'), sentAsWave('50')]);
    expect(seen.slice(0, 2)).toEqual([[], ['300000000002']]);
    expect(held!.comment).not.toMatch(/roll(ed|ing)? ?back/i);
    expect(held!.outputs).toMatchObject({ 'has-changes': 'true', 'accounts-failed': '1' });
    expectGolden('hold-waves-1-apply', held!.comment);
    expect(planned!.outputs['has-changes']).toBe('true');
    expect(sentBy(finished!)).toEqual([sentAsWave('50', outdated.toSorted())]);
    expect([...locked]).toEqual([]);
  },
  storyTimeoutMs,
);
