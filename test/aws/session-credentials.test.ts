import { expect, test } from '@jest/globals';
import { renewing } from '../../src/aws/session-credentials.ts';
import type { RenewedSession, SessionCredentials } from '../../src/aws/session-credentials.ts';

const minuteMs = 60_000;

/** Numbered sessions of a given life, on a clock that only the test moves. */
function fixture(lifetimeMs: number): RenewedSession & {
  readonly clock: { nowMs: number };
  readonly obtained: { count: number; failure: Error | undefined; patience: string[] };
} {
  const clock = { nowMs: 1_000_000 };
  const obtained: { count: number; failure: Error | undefined; patience: string[] } = {
    count: 0,
    failure: undefined,
    patience: [],
  };
  const obtain = async (patience: string): Promise<SessionCredentials> => {
    await Promise.resolve();
    obtained.count += 1;
    obtained.patience.push(patience);
    if (obtained.failure !== undefined) throw obtained.failure;
    return {
      accessKeyId: `key-${obtained.count}`,
      secretAccessKey: 'secret',
      sessionToken: 'token',
      expiration: new Date(clock.nowMs + lifetimeMs),
    };
  };
  return { ...renewing(obtain, () => new Date(clock.nowMs)), clock, obtained };
}

test.each([
  ['an hour', 60 * minuteMs, 55 * minuteMs],
  ['fifteen minutes: a quarter is shorter than five', 15 * minuteMs, 11.25 * minuteMs],
  ['a minute', minuteMs, 45_000],
  ['twenty seconds', 20_000, 15_000],
])('a session of %s is kept until its margin, then renewed', async (_, lifetimeMs, lastGoodMs) => {
  const { provide, clock } = fixture(lifetimeMs);
  const start = clock.nowMs;
  expect((await provide()).accessKeyId).toBe('key-1');
  clock.nowMs = start + lastGoodMs;
  expect((await provide()).accessKeyId).toBe('key-1');
  clock.nowMs = start + lastGoodMs + 1;
  expect((await provide()).accessKeyId).toBe('key-2');
  expect((await provide()).accessKeyId).toBe('key-2');
});

test('concurrent callers share one renewal', async () => {
  const { provide, clock, obtained } = fixture(60 * minuteMs);
  const first = await Promise.all([provide(), provide(), provide()]);
  expect(new Set(first.map(({ accessKeyId }) => accessKeyId))).toEqual(new Set(['key-1']));
  clock.nowMs += 59 * minuteMs;
  await Promise.all([provide(), provide()]);
  expect(obtained.count).toBe(2);
});

test('a first failure reaches every caller and the next call tries again', async () => {
  const { provide, obtained } = fixture(60 * minuteMs);
  obtained.failure = new Error('no');
  const both = await Promise.allSettled([provide(), provide()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(obtained.count).toBe(1);
  obtained.failure = undefined;
  expect((await provide()).accessKeyId).toBe('key-2');
});

test('a failed renewal does no harm while the session is valid, and is an error afterwards', async () => {
  const { provide, clock, obtained } = fixture(60 * minuteMs);
  await provide();
  obtained.failure = new Error('no');
  clock.nowMs += 60 * minuteMs - 1;
  expect((await provide()).accessKeyId).toBe('key-1');
  clock.nowMs += 1;
  await expect(provide()).rejects.toThrow('no');
});

test('a renewal is patient only without a valid session', async () => {
  const { provide, clock, obtained, discard } = fixture(60 * minuteMs);
  await provide();
  clock.nowMs += 56 * minuteMs;
  await provide();
  discard('key-2');
  await provide();
  clock.nowMs += 61 * minuteMs;
  await provide();
  expect(obtained.patience).toEqual(['patient', 'once', 'patient', 'patient']);
});

test('a failed renewal is not tried again for each call: after ten seconds, more often as the end comes closer', async () => {
  const { provide, clock, obtained } = fixture(60 * minuteMs);
  await provide();
  obtained.failure = new Error('no');
  clock.nowMs += 56 * minuteMs;
  const tries: number[] = [];
  for (let second = 0; second < 240; second += 1) {
    const before = obtained.count;
    expect((await provide()).accessKeyId).toBe('key-1');
    if (obtained.count > before) tries.push(second);
    clock.nowMs += 1_000;
  }
  expect(tries.slice(0, 3)).toEqual([0, 10, 20]);
  expect(tries.slice(-3)).toEqual([237, 238, 239]);
  expect(tries.length).toBeLessThan(45);
  await expect(provide()).rejects.toThrow('no');
});

test('a session that AWS refused is not provided again, even if no other is available', async () => {
  const { provide, discard, obtained } = fixture(60 * minuteMs);
  await provide();
  discard('key-1');
  obtained.failure = new Error('no');
  await expect(provide()).rejects.toThrow('no');
  obtained.failure = undefined;
  expect((await provide()).accessKeyId).toBe('key-3');
});

test('a late refusal of an earlier session leaves the newer one alone', async () => {
  const { provide, discard, obtained } = fixture(60 * minuteMs);
  await provide();
  discard('key-1');
  await provide();
  discard('key-1');
  expect((await provide()).accessKeyId).toBe('key-2');
  expect(obtained.count).toBe(2);
});
