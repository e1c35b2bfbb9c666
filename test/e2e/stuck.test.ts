import { expect } from '@jest/globals';

import { holdToStory } from '../stories/hold-to-story.ts';
import { stuck } from '../stories/stuck.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

holdToStory(stuck('300000000003'), () => playStory('stuck'), {
  title: 'an account whose stack is stuck keeps apply red until its owner fixes it; then the next apply heals it',
  timeoutMs: storyTimeoutMs,
  reported: ({ staged: [planned, failed, healed] }) => {
    expect(planned!.comment).toContain('delete the stack, whose creation failed, then run apply again');
    expect(failed!.outputs).toMatchObject({ 'accounts-current': '7', 'accounts-failed': '1' });
    expect(failed!.log).toContain('::warning::First failure: 300000000003 team-a-prod');
    expectGolden('stuck-2-apply', failed!.comment);
    expect(healed!.outputs).toMatchObject({ 'accounts-current': '8', 'accounts-failed': '0' });
  },
});
