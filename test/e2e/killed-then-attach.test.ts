import { expect, test } from '@jest/globals';

import { expectAttached, startedOperation } from './harness/expect-attached.ts';
import { expectGolden, mutatingActions, playAsTold, storyTimeoutMs } from './harness/expectations.ts';

test(
  'the post step of a run that was killed names the operation that goes on, and the next apply takes it up',
  async () => {
    const [killed, attached] = await playAsTold('killed-then-attach');
    const operationId = startedOperation(killed!);
    expect(killed!.interruption).toMatchObject({ signals: ['SIGKILL'] });
    expect(killed!.outputs).toEqual({});
    expect(mutatingActions(killed!)).toEqual(['UpdateStackSet']);
    expect(killed!.hasStateLock).toBe(true);
    expect(killed!.post?.exitCode).toBe(0);
    expect(killed!.post?.log).toContain('::error::This apply was ended before it could report');
    expect(killed!.comment).toContain(operationId);
    expect(killed!.comment).toContain('state-locked');
    expectGolden('killed-then-attach-1-apply', killed!.comment);
    expectAttached(attached!, operationId);
    expectGolden('killed-then-attach-2-apply', attached!.comment);
  },
  storyTimeoutMs,
);
