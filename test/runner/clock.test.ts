import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { createClock } from '../../src/runner/clock.ts';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-01-02T00:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

function stage() {
  const requested = new AbortController();
  const lastCall = new AbortController();
  const clock = createClock({ requested: requested.signal, lastCall: lastCall.signal });
  const woken: number[] = [];
  const startedAt = clock.now().getTime();
  const sleep = (ms: number): void => {
    void clock.sleep(ms).then(() => woken.push(clock.now().getTime() - startedAt));
  };
  return { requested, lastCall, sleep, woken };
}

test('sleeps as long as requested', async () => {
  const { sleep, woken } = stage();
  sleep(5_000);
  await jest.advanceTimersByTimeAsync(4_999);
  expect(woken).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(woken).toEqual([5_000]);
});

test('a sleep ends at once when the run is interrupted', async () => {
  const { sleep, woken, requested } = stage();
  sleep(60_000);
  sleep(20_000);
  await jest.advanceTimersByTimeAsync(10_000);
  requested.abort();
  await jest.advanceTimersByTimeAsync(0);
  expect(woken).toEqual([10_000, 10_000]);
  expect(jest.getTimerCount()).toBe(0);
});

test('a sleep that begins after the interrupt lasts as long as it says: nothing spins', async () => {
  const { sleep, woken, requested } = stage();
  requested.abort();
  sleep(2_000);
  await jest.advanceTimersByTimeAsync(1_999);
  expect(woken).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(woken).toEqual([2_000]);
});

test('no sleep outlasts the last call, and none begins after it', async () => {
  const { sleep, woken, requested, lastCall } = stage();
  requested.abort();
  sleep(60_000);
  await jest.advanceTimersByTimeAsync(7_500);
  lastCall.abort();
  await jest.advanceTimersByTimeAsync(0);
  expect(woken).toEqual([7_500]);
  sleep(60_000);
  await jest.advanceTimersByTimeAsync(0);
  expect(woken).toEqual([7_500, 7_500]);
});
