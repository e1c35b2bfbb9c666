import { expect } from '@jest/globals';

import { firstRolloutFails } from '../stories/first-rollout.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

holdToStory(firstRolloutFails, () => playStory('first-rollout-fails'), {
  title: 'a failed first rollout is finished by the next apply, and accounts that have the role are not touched',
  timeoutMs: storyTimeoutMs,
  holders: ({ runs: [failed] }) => {
    expect(failed!.accounts).toHaveLength(40);
  },
  reported: ({ staged: [failed, planned, finished] }) => {
    expectGolden('first-rollout-fails-1-apply', failed!.comment);
    expectGolden('first-rollout-fails-2-plan', planned!.comment);
    expectGolden('first-rollout-fails-3-apply', finished!.comment);
  },
});
