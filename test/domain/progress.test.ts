import { describe, expect, test } from '@jest/globals';

import { countProgress, estimateRemainingMs, renderCounts } from '../../src/domain/progress.ts';
import type { ResultStatus } from '../../src/domain/stack-set/operation.ts';

describe('what remains', () => {
  test.each([
    ['at the rate seen so far', { done: 100, cancelled: 0, total: 400, elapsedMs: 60_000 }, 180_000],
    ['nothing remains', { done: 400, cancelled: 0, total: 400, elapsedMs: 60_000 }, 0],
    ['more has ended than was known', { done: 401, cancelled: 0, total: 400, elapsedMs: 60_000 }, 0],
    ['unknown until something has ended', { done: 0, cancelled: 0, total: 400, elapsedMs: 60_000 }, undefined],
    ['unknown in the first moment', { done: 1, cancelled: 0, total: 400, elapsedMs: 0 }, undefined],
    [
      'what is cancelled neither adds to the rate nor remains',
      { done: 10, cancelled: 25, total: 40, elapsedMs: 60_000 },
      30_000,
    ],
    [
      'nothing has ended, and all the rest is cancelled',
      { done: 0, cancelled: 40, total: 40, elapsedMs: 9 },
      undefined,
    ],
  ] as const)('%s', (_, facts, remainingMs) => {
    expect(estimateRemainingMs(facts)).toBe(remainingMs);
  });
});

describe('accounts by how far they are', () => {
  /** Of one account, one in each Region. */
  const cases: readonly (readonly [string, readonly ResultStatus[], Partial<ReturnType<typeof countProgress>>])[] = [
    ['has succeeded', ['SUCCEEDED'], { done: 1 }],
    ['has failed', ['FAILED'], { done: 1, failed: 1 }],
    ['waits', ['PENDING'], { notStarted: 1 }],
    ['is at work', ['RUNNING'], {}],
    ['never began', ['CANCELLED'], { notStarted: 1, cancelled: 1 }],
    ['cannot be read', ['UNKNOWN'], {}],
    ['has succeeded in both Regions', ['SUCCEEDED', 'SUCCEEDED'], { done: 1 }],
    ['has one Region to go', ['SUCCEEDED', 'PENDING'], {}],
    ['is at work in one Region and has not begun in the other', ['RUNNING', 'PENDING'], {}],
    ['waits in both', ['PENDING', 'PENDING'], { notStarted: 1 }],
    ['failed in one Region and has one to go', ['FAILED', 'RUNNING'], { failed: 1 }],
    ['failed in one Region, so the other never began', ['FAILED', 'CANCELLED'], { done: 1, failed: 1 }],
    ['failed in both', ['FAILED', 'FAILED'], { done: 1, failed: 1 }],
    ['ended before its second Region, because of another account', ['SUCCEEDED', 'CANCELLED'], { cancelled: 1 }],
    ['has a Region that cannot be read', ['SUCCEEDED', 'UNKNOWN'], {}],
  ];
  test.each(cases)('%s', (_, statuses, counts) => {
    const results = statuses.map((status, index) => ({
      accountId: '300000000001',
      region: `eu-west-${index + 1}`,
      status,
      statusReason: undefined,
    }));
    expect(countProgress(results)).toEqual({ done: 0, failed: 0, notStarted: 0, cancelled: 0, ...counts });
  });
});

describe('in words', () => {
  test.each([
    [{ total: 40, done: 6, failed: 1, notStarted: 34 }, '6 of 40 accounts done, 1 failed, 34 not started'],
    [{ total: 412, done: 212, failed: 0, notStarted: 180 }, '212 of 412 accounts done, 180 not started'],
    [{ total: 1, done: 1, failed: 0, notStarted: 0 }, '1 of 1 account done'],
  ])('%#', (counts, text) => {
    expect(renderCounts(counts)).toBe(text);
  });
});
