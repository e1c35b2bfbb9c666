import { expect } from '@jest/globals';

import { creationBrokenOff, creationNotReadBack } from '../stories/creation-broken-off.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

async function playCountingSets() {
  const stackSets: unknown[] = [];
  const played = await playStory('creation-broken-off', {
    onRun: (_, { simulator: { world } }) => {
      stackSets.push(world.stackSets.map(({ status, instances }) => [status, instances.size]));
    },
  });
  return { ...played, stackSets };
}

holdToStory(creationBrokenOff, playCountingSets, {
  title: 'a first apply that is cancelled while the stack set is created leaves one that the next apply adopts',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [cancelled] }) => {
    expect(cancelled!.interruption).toMatchObject({ signals: ['SIGINT'], leftProcesses: [] });
    expect(cancelled!.log).toMatch(/Error: creating CloudFormation StackSet \(.*\): context canceled/);
  },
  holders: ({ stackSets }) => {
    expect(stackSets).toEqual([[['ACTIVE', 0]], [['ACTIVE', 4]], [['ACTIVE', 4]]]);
  },
});

holdToStory(creationNotReadBack, () => playStory('creation-not-read-back'), {
  title: 'a creation that fails when Terraform knows it already is no reason to replace the stack set',
  timeoutMs: storyTimeoutMs,
  reported: ({ staged: [failed, applied] }) => {
    expect(failed!.log).toContain('Error: reading CloudFormation StackSet');
    expect(applied!.log).toContain('The action removes this mark');
  },
});
