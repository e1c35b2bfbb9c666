import { timedOutThenAttach } from '../stories/attached.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

holdToStory(timedOutThenAttach, () => playStory('timed-out-then-attach'), {
  title: 'a deadline is red and names the operation that goes on; the next apply attaches to it',
  timeoutMs: storyTimeoutMs,
  reported: ({ staged: [timedOut] }) => {
    expectGolden('timed-out-then-attach-1-apply', timedOut!.comment);
  },
});
