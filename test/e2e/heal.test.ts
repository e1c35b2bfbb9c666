import { expect } from '@jest/globals';

import type { World } from '../aws-simulator/world.ts';
import { healMissing, healOutdated } from '../stories/heal.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { expectGolden, mutations, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';
import type { PlayedStory } from './harness/play-story.ts';

type Snapshot = ReadonlyMap<string, string>;

interface PlayedWithSnapshots extends PlayedStory {
  /** Right after each run. */
  readonly snapshots: readonly Snapshot[];
}

/** What an account has, and which operation last worked on it. */
function takeSnapshot(world: World): Snapshot {
  const instances = [...(world.stackSets[0]?.instances.values() ?? [])];
  return new Map(
    instances.map(({ accountId, lastOperationId }) => {
      const stacks = [...world.stacksOf(accountId).values()];
      return [accountId, JSON.stringify([lastOperationId, stacks])];
    }),
  );
}

function changedBetween(before: Snapshot, after: Snapshot): readonly string[] {
  return [...after.keys()].filter((id) => before.get(id) !== after.get(id)).sort();
}

async function playWithSnapshots(scenario: string): Promise<PlayedWithSnapshots> {
  const snapshots: Snapshot[] = [];
  const played = await playStory(scenario, {
    onRun: (_, { simulator }) => {
      snapshots.push(takeSnapshot(simulator.world));
    },
  });
  return { ...played, snapshots };
}

const outdated = ['300000000004', '300000000017', '300000000031'];

holdToStory(healOutdated(outdated), () => playWithSnapshots('heal-outdated'), {
  title: 'exactly the three OUTDATED accounts are updated, and none of the other 37 is touched',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [, applied] }) => {
    const { input } = mutations(applied!)[0]!;
    expect(input).toMatchObject({
      OperationId: expect.stringMatching(/^stackset-role-action-[0-9a-f]{16}-heal-/) as unknown,
    });
    // What the stack set defines is not sent again: AWS may take parameters, even previous ones, for a change everywhere.
    const properties = Object.keys(input).map((name) => name.split('.')[0]);
    expect(properties).not.toContain('Parameters');
    expect(properties).not.toContain('ParameterOverrides');
    expect(properties).not.toContain('TemplateBody');
  },
  holders: ({ snapshots: [before, after] }) => {
    expect(changedBetween(before!, after!)).toEqual(outdated);
    expect(after!.size).toBe(40);
  },
  reported: ({ staged: [planned, applied] }) => {
    expect(applied!.outputs).toMatchObject({ 'accounts-current': '40' });
    expectGolden('heal-outdated-1-plan', planned!.comment);
    expectGolden('heal-outdated-2-apply', applied!.comment);
  },
});

const lost = ['300000000002', '300000000007'];

holdToStory(healMissing(lost), () => playWithSnapshots('heal-missing'), {
  title: 'accounts that lost their instances get them again, and no other is touched',
  timeoutMs: storyTimeoutMs,
  holders: ({ snapshots: [before, after] }) => {
    expect(changedBetween(before!, after!)).toEqual(lost);
  },
  reported: ({ staged: [planned, applied] }) => {
    expect(applied!.outputs).toMatchObject({ 'accounts-current': '12' });
    expectGolden('heal-missing-1-plan', planned!.comment);
    expectGolden('heal-missing-2-apply', applied!.comment);
  },
});
