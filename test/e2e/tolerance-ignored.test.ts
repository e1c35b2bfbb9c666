import { expect } from '@jest/globals';

import { holdToStory } from '../stories/hold-to-story.ts';
import { toleranceIgnored } from '../stories/tolerance-ignored.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

holdToStory(toleranceIgnored, () => playStory('tolerance-ignored'), {
  title: 'an operation that tolerates failures is stopped once, its end is awaited, and the next apply heals the rest',
  timeoutMs: storyTimeoutMs,
  holders: ({ runs: [stopped] }) => {
    expect(stopped!.accounts).toHaveLength(10);
  },
  reported: ({ staged: [stopped] }) => {
    expect(stopped!.log).toMatch(/::warning::Operation \S+ tolerates failures in 20 %25/);
    expectGolden('tolerance-ignored-1-apply', stopped!.comment);
  },
});
