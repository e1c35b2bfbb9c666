import { expect } from '@jest/globals';

import { autoDeploymentRace } from '../stories/auto-deployment-race.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

const played = async () => {
  const sessions: unknown[] = [];
  const story = await playStory('auto-deployment-race', {
    onRun: (_, { simulator: { world } }) => {
      sessions.push(world.roleOf(world.requireAccount('team-z-prod').id)?.maxSessionDuration);
    },
  });
  return { ...story, sessions };
};

holdToStory(autoDeploymentRace(8), played, {
  title: 'an automatic deployment that comes first is waited for, and the account that joined is proven with the rest',
  timeoutMs: storyTimeoutMs,
  holders: ({ sessions }) => {
    expect(sessions).toEqual([7200, 7200]);
  },
  reported: ({ staged: [applied] }) => {
    expect(applied!.outputs).toMatchObject({ 'accounts-total': '9' });
    expectGolden('auto-deployment-race-1-apply', applied!.comment);
  },
});
