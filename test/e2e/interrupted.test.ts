import { expect } from '@jest/globals';

import { interrupted } from '../stories/attached.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { cancelTimetable } from './harness/interrupt-run.ts';
import { playStory } from './harness/play-story.ts';

holdToStory(interrupted, () => playStory('interrupted'), {
  title: 'a cancelled run ends by itself in the time a runner gives it, and names what goes on in AWS',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [cancelled] }) => {
    const { interruption, log } = cancelled!;
    expect(interruption).toMatchObject({ how: 'cancel', leftProcesses: [] });
    // Before SIGTERM, so far before SIGKILL: `signals` is what the runner's timetable had come to.
    expect(interruption!.signals).toEqual(['SIGINT']);
    expect(interruption!.milliseconds).toBeLessThan(cancelTimetable.terminateAfterMs);
    expect(log.match(/Interrupt received\./g)).toHaveLength(1);
    expect(log).not.toContain('Two interrupts received');
  },
  reported: ({ staged: [cancelled] }) => {
    expect(cancelled!.post).toEqual({ exitCode: 0, log: 'The run has reported its end itself.\n', summary: '' });
    expect(cancelled!.outputs).toMatchObject({ 'accounts-total': '8' });
    expectGolden('interrupted-1-apply', cancelled!.comment);
  },
});
