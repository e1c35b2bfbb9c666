import { expect, test } from '@jest/globals';

import { cancelTimetable } from './harness/interrupt-run.ts';
import { expectAttached, startedOperation } from './harness/expect-attached.ts';
import { expectGolden, mutatingActions, playAsTold, storyTimeoutMs } from './harness/expectations.ts';

test(
  'a cancelled run ends by itself in the time a runner gives it, tells terraform once, and names what goes on in AWS',
  async () => {
    const [cancelled, attached] = await playAsTold('interrupted', {
      onRun: ({ index }, { simulator }) => {
        if (index !== 0) return;
        const operation = simulator.world.stackSets[0]?.operations.at(-1);
        expect([operation?.action, operation?.timeline.latest()]).toEqual(['UPDATE', 'RUNNING']);
      },
    });
    const { interruption, log, post, comment } = cancelled!;
    expect(interruption).toMatchObject({ how: 'cancel', leftProcesses: [] });
    // Before SIGTERM, so far before SIGKILL: `signals` is what the runner's timetable had come to.
    expect(interruption!.signals).toEqual(['SIGINT']);
    expect(interruption!.milliseconds).toBeLessThan(cancelTimetable.terminateAfterMs);
    expect(log.match(/Interrupt received\./g)).toHaveLength(1);
    expect(log).not.toContain('Two interrupts received');
    expect(cancelled!.hasStateLock).toBe(false);

    const operationId = startedOperation(cancelled!);
    expect(mutatingActions(cancelled!)).toEqual(['UpdateStackSet']);
    expect(comment).toContain('Still running in AWS');
    expect(comment).toContain(`--operation-id ${operationId}`);
    expect(post).toEqual({ exitCode: 0, log: 'The run has told its end itself.\n', summary: '' });
    expect(cancelled!.outputs).toMatchObject({ 'operation-id': operationId, 'accounts-total': '8' });
    expectGolden('interrupted-1-apply', comment);
    expectAttached(attached!, operationId);
  },
  storyTimeoutMs,
);
