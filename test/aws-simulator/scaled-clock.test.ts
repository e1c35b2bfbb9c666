import { describe, expect, test } from '@jest/globals';
import { manualClock, scaledClock } from './scaled-clock.ts';

describe('manual clock', () => {
  test('stands still, then runs due callbacks in order of time and registration', () => {
    const clock = manualClock(new Date(0));
    const ran: string[] = [];
    const note = (name: string) => () => {
      ran.push(`${name}@${clock.now().getTime()}`);
    };
    clock.after(200, note('late'));
    clock.after(100, note('first'));
    clock.after(100, note('second'));
    expect(ran).toEqual([]);
    clock.advance(150);
    expect(ran).toEqual(['first@100', 'second@100']);
    expect(clock.now().getTime()).toBe(150);
    clock.advance(50);
    expect(ran.at(-1)).toBe('late@200');
  });

  test('runs a callback that another one adds in the same advance, at its own time', () => {
    const clock = manualClock(new Date(0));
    const times: number[] = [];
    clock.after(10, () => {
      clock.after(10, () => times.push(clock.now().getTime()));
    });
    clock.advance(100);
    expect(times).toEqual([20]);
  });
});

describe('scaled clock', () => {
  test('runs timers faster than real time, and none after stop', async () => {
    const clock = scaledClock(1000);
    const startedAt = clock.now().getTime();
    await new Promise<void>((resolve) => {
      const keepAlive = setTimeout(() => undefined, 5000);
      clock.after(10_000, () => {
        clearTimeout(keepAlive);
        resolve();
      });
    });
    expect(clock.now().getTime() - startedAt).toBeGreaterThanOrEqual(9000);
    let hasRun = false;
    clock.after(1, () => {
      hasRun = true;
    });
    clock.stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(hasRun).toBe(false);
  });

  test('rejects a scale of 0', () => {
    expect(() => scaledClock(0)).toThrow(RangeError);
  });
});
