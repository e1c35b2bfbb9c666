import { expect, test } from '@jest/globals';

import { expectAttached, startedOperation } from './harness/expect-attached.ts';
import { expectGolden, mutatingActions, playAsTold, readResults, storyTimeoutMs } from './harness/expectations.ts';

test(
  'a deadline is red and names the operation that goes on; the next apply takes it up',
  async () => {
    const [timedOut, attached] = await playAsTold('timed-out-then-attach');
    const operationId = startedOperation(timedOut!);
    expect(mutatingActions(timedOut!)).toEqual(['UpdateStackSet']);
    expect(timedOut!.hasStateLock).toBe(false);
    expect(readResults(timedOut!).operations).toEqual([
      expect.objectContaining({ id: operationId, status: 'RUNNING', startedBy: 'terraform' }),
    ]);
    expect(timedOut!.comment).toContain('Still running in AWS');
    expect(timedOut!.comment).toContain('rollout-timeout');
    expectGolden('timed-out-then-attach-1-apply', timedOut!.comment);
    expectAttached(attached!, operationId);
  },
  storyTimeoutMs,
);
