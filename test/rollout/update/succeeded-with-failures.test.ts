import { expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';

test('an operation that SUCCEEDED and tolerated failures is red, with the account; mended, the next apply finishes', async () => {
  const life = Life.empty({
    accounts: 20,
    faults: [{ kind: 'refuse', accounts: ['300000000005'], reason: 'denied-by-scp' }],
  });
  const ended = await life.apply();
  const [operation] = operationsOfOurs(life);
  expect(operation?.timeline.latest()).toBe('SUCCEEDED');
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(JSON.parse(ended.transcript.outputs['accounts-by-class'] ?? '')).toMatchObject({ current: 19, failed: 1 });
  expect(ended.transcript.comments.at(-1)?.body).toContain('300000000005');
  expect(ended.transcript.files.get('results.json')).toContain('denied-by-scp');

  const still = await life.apply();
  expect(still.judgement?.outcome).toBe('failed');
  expectTruth(life, still);

  life.world.clearFaults();
  const mended = await life.apply();
  expect(mended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, mended);
});
