import { expect, test } from '@jest/globals';

import { estimateRemainingMs } from '../../src/domain/progress.ts';

test.each([
  ['at the rate seen so far', { done: 100, total: 400, elapsedMs: 60_000 }, 180_000],
  ['nothing remains', { done: 400, total: 400, elapsedMs: 60_000 }, 0],
  ['more has ended than was known', { done: 401, total: 400, elapsedMs: 60_000 }, 0],
  ['unknown until something has ended', { done: 0, total: 400, elapsedMs: 60_000 }, undefined],
  ['unknown in the first moment', { done: 1, total: 400, elapsedMs: 0 }, undefined],
] as const)('%s', (_, facts, remainingMs) => {
  expect(estimateRemainingMs(facts)).toBe(remainingMs);
});
