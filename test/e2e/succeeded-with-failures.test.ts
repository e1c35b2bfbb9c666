import { expect } from '@jest/globals';

import { holdToStory } from '../stories/hold-to-story.ts';
import { succeededWithFailures } from '../stories/succeeded-with-failures.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

const refusing = ['300000000003', '300000000006'];

holdToStory(succeededWithFailures({ refusing, tolerance: '20' }), () => playStory('succeeded-with-failures'), {
  title: 'an operation that AWS calls SUCCEEDED is red as long as an account failed; the next apply reaches only those',
  timeoutMs: storyTimeoutMs,
  reported: ({ staged: [failed, finished] }) => {
    expect(failed!.outputs).toMatchObject({ 'accounts-current': '8', 'accounts-failed': '2' });
    expectGolden('succeeded-with-failures-1-apply', failed!.comment);
    expect(finished!.outputs).toMatchObject({ 'accounts-current': '10', 'accounts-failed': '0' });
  },
});
