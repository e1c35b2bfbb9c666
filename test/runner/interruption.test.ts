import { EventEmitter } from 'node:events';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { listenForInterruption, untilGraceEnds } from '../../src/runner/interruption.ts';

describe('the runner’s signals', () => {
  test.each([
    { signals: [], requested: false, lastCall: false },
    { signals: ['SIGINT'], requested: true, lastCall: false },
    { signals: ['SIGINT', 'SIGINT'], requested: true, lastCall: false },
    { signals: ['SIGTERM'], requested: true, lastCall: true },
    { signals: ['SIGINT', 'SIGTERM', 'SIGTERM', 'SIGINT'], requested: true, lastCall: true },
  ])('$signals', ({ signals, requested, lastCall }) => {
    const source = new EventEmitter();
    const interruption = listenForInterruption(source);
    for (const signal of signals) source.emit(signal);
    expect([interruption.requested.aborted, interruption.lastCall.aborted]).toEqual([requested, lastCall]);
  });

  test('each is reported once, however often it comes', () => {
    const source = new EventEmitter();
    const { requested, lastCall } = listenForInterruption(source);
    const heard: string[] = [];
    requested.addEventListener('abort', () => heard.push('requested'));
    lastCall.addEventListener('abort', () => heard.push('lastCall'));
    for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM', 'SIGTERM', 'SIGINT']) source.emit(signal);
    expect(heard).toEqual(['requested', 'lastCall']);
  });

  test('listens from the start to the end, and leaves nothing behind', () => {
    const source = new EventEmitter();
    const interruption = listenForInterruption(source);
    source.emit('SIGINT');
    source.emit('SIGTERM');
    expect([source.listenerCount('SIGINT'), source.listenerCount('SIGTERM')]).toEqual([1, 1]);
    interruption.stopListening();
    expect([source.listenerCount('SIGINT'), source.listenerCount('SIGTERM')]).toEqual([0, 0]);
  });
});

describe('untilGraceEnds', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const never = (): Promise<string> => new Promise(() => undefined);

  test('waits as long as it takes when there is no last call', async () => {
    const { lastCall } = { lastCall: new AbortController() };
    const work = new Promise<string>((resolve) => {
      setTimeout(() => {
        resolve('done');
      }, 3_600_000);
    });
    const ended = untilGraceEnds(work, { lastCall: lastCall.signal }, 1_000);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(await ended).toBe('done');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('gives up when the grace has passed since the last call, not before', async () => {
    const lastCall = new AbortController();
    const heard: unknown[] = [];
    void untilGraceEnds(never(), { lastCall: lastCall.signal }, 1_000).then((value) => heard.push(value));
    await jest.advanceTimersByTimeAsync(60_000);
    lastCall.abort();
    await jest.advanceTimersByTimeAsync(999);
    expect(heard).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(heard).toEqual([undefined]);
  });

  test('what begins after the last call has the whole grace', async () => {
    const ended = untilGraceEnds(never(), { lastCall: AbortSignal.abort() }, 1_000);
    expect(jest.getTimerCount()).toBe(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await ended).toBeUndefined();
  });

  test('what ends within the grace is taken, and no timer keeps the process', async () => {
    const { lastCall } = { lastCall: AbortSignal.abort() };
    expect(await untilGraceEnds(Promise.resolve('done'), { lastCall }, 1_000)).toBe('done');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('a failure is passed on', async () => {
    const { signal } = new AbortController();
    const work = Promise.reject(new Error('no'));
    await expect(untilGraceEnds(work, { lastCall: signal }, 1_000)).rejects.toThrow('no');
  });
});
