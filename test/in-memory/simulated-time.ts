import type { SimulatorClock } from '../aws-simulator/scaled-clock.ts';

/** More pauses than any life needs: a loop that ignores its deadline fails instead of hanging. */
const usualSleeps = 20_000;

export interface Sleep {
  /** Ends the sleep early. */
  readonly wakes?: readonly AbortSignal[];
  /** Ends it without ever waking: the process is gone. */
  readonly kills?: AbortSignal;
}

/**
 * One simulated time for the world and for all who sleep beside each other in it. It stands still while one of them
 * still has something to do, and moves to the next thing that is due once all of them sleep.
 */
export interface SimulatedTime extends SimulatorClock {
  /** Rejected with a plain Error after 20,000 sleeps, or as many as were allowed. */
  sleep(ms: number, options?: Sleep): Promise<void>;
  /** Lets time pass while none of them sleeps. */
  pass(ms: number): void;
}

interface Due {
  readonly atMs: number;
  readonly run: () => void;
  isCancelled?: true;
}

export function simulatedTime(start = new Date('2026-11-24T09:00:00.000Z'), mostSleeps = usualSleeps): SimulatedTime {
  const line = timeLine(start);
  let sleeping = 0;
  let sleeps = 0;
  let wakings = 0;
  let isScheduled = false;
  // Promises settle before the next macrotask: by then nothing is left to do at this moment.
  const moveWhenAllSleep = (): void => {
    if (isScheduled || sleeping === 0) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      const before = wakings;
      while (sleeping > 0 && wakings === before) line.next();
      moveWhenAllSleep();
    });
  };
  const sleep = (ms: number, { wakes = [], kills }: Sleep): Promise<void> =>
    new Promise((resolve) => {
      const end = (isAwake: boolean): void => {
        if (due.isCancelled === true) return;
        due.isCancelled = true;
        for (const signal of wakes) signal.removeEventListener('abort', wake);
        kills?.removeEventListener('abort', die);
        sleeping -= 1;
        wakings += 1;
        if (isAwake) resolve();
        moveWhenAllSleep();
      };
      const wake = (): void => {
        end(true);
      };
      const die = (): void => {
        end(false);
      };
      const due = line.add(ms, wake);
      sleeping += 1;
      for (const signal of wakes) signal.addEventListener('abort', wake);
      kills?.addEventListener('abort', die);
      if (kills?.aborted === true) die();
      else if (wakes.some(({ aborted }) => aborted)) wake();
      moveWhenAllSleep();
    });
  return {
    now: line.now,
    after: (ms, run) => {
      line.add(ms, run);
    },
    pass: (ms) => {
      line.pass(ms);
    },
    sleep: (ms, options = {}) => {
      sleeps += 1;
      if (sleeps > mostSleeps) return Promise.reject(new Error('a loop that does not end'));
      return sleep(ms, options);
    },
  };
}

interface TimeLine {
  readonly now: () => Date;
  readonly add: (ms: number, run: () => void) => Due;
  /** Moves to what is due first, and runs it. */
  readonly next: () => void;
  readonly pass: (ms: number) => void;
}

/** What is due runs in order of time, then of registration. */
function timeLine(start: Date): TimeLine {
  let nowMs = start.getTime();
  const waiting: Due[] = [];
  const next = (untilMs: number): boolean => {
    const [due] = waiting;
    if (due === undefined || due.atMs > untilMs) return false;
    waiting.shift();
    if (due.isCancelled === true) return true;
    nowMs = Math.max(nowMs, due.atMs);
    due.run();
    return true;
  };
  return {
    now: () => new Date(nowMs),
    add: (ms, run) => {
      const due: Due = { atMs: nowMs + Math.max(0, ms), run };
      const last = waiting.findLastIndex(({ atMs }) => atMs <= due.atMs);
      waiting.splice(last + 1, 0, due);
      return due;
    },
    next: () => {
      next(Infinity);
    },
    pass: (ms) => {
      const untilMs = nowMs + ms;
      while (next(untilMs));
      nowMs = Math.max(nowMs, untilMs);
    },
  };
}
