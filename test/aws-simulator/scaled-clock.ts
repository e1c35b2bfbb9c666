/** Simulated time. Every wait of the model uses it, so that a test decides when something happens. */
export interface SimulatorClock {
  now(): Date;
  /** Runs the callback once `simulatedMs` of simulated time have passed; never at once, not even for 0. */
  after(simulatedMs: number, run: () => void): void;
}

/** Simulated time starts at real now and runs `scale` times faster. Timers do not keep the process alive. */
export function scaledClock(scale: number): SimulatorClock & { stop(): void } {
  if (!(scale > 0)) throw new RangeError(`A clock's scale must be above 0, not ${scale}`);
  const startedAtMs = Date.now();
  const timers = new Set<NodeJS.Timeout>();
  return {
    now: () => new Date(startedAtMs + (Date.now() - startedAtMs) * scale),
    after(simulatedMs, run) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, simulatedMs / scale);
      timer.unref();
      timers.add(timer);
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

interface Due {
  readonly atMs: number;
  readonly run: () => void;
}

/** Stands still until a test advances it; callbacks run in order of time, then of registration. */
export function manualClock(
  start = new Date('2026-11-24T09:00:00.000Z'),
): SimulatorClock & { advance(ms: number): void } {
  let nowMs = start.getTime();
  let waiting: readonly Due[] = [];
  const takeNext = (untilMs: number): Due | undefined => {
    const next = waiting.reduce<Due | undefined>(
      (first, due) => (first && first.atMs <= due.atMs ? first : due),
      undefined,
    );
    if (next === undefined || next.atMs > untilMs) return undefined;
    waiting = waiting.filter((due) => due !== next);
    return next;
  };
  return {
    now: () => new Date(nowMs),
    after(simulatedMs, run) {
      waiting = [...waiting, { atMs: nowMs + Math.max(0, simulatedMs), run }];
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (let due = takeNext(untilMs); due !== undefined; due = takeNext(untilMs)) {
        nowMs = due.atMs;
        due.run();
      }
      nowMs = untilMs;
    },
  };
}
