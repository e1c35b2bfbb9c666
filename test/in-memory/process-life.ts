import type { SimulatedTime, Sleep } from './simulated-time.ts';

/** A process between its start and its end: it can be asked to end as a runner does, or be killed. */
export interface ProcessLife {
  readonly requested: AbortSignal;
  readonly lastCall: AbortSignal;
  /** Aborted when it is gone. */
  readonly killed: AbortSignal;
  /** SIGINT now, SIGTERM 7.5 s later, and 2.5 s after that the end. */
  cancel(): void;
  kill(): void;
  /** Never settles once the process is gone. */
  outlive<Value>(work: () => Value | Promise<Value>): Promise<Value>;
  /** Does nothing once the process is gone. */
  whileAlive(work: () => void): void;
  /** As the real clock: wakes at the wish to end; later sleeps last, but none outlasts the last call. */
  sleep(ms: number): Promise<void>;
  /** Also ends by other signals than the process's own. */
  sleepUnless(ms: number, wakes: Sleep['wakes']): Promise<void>;
}

/** A child that ends with its parent, or alone before it. */
export function startChild(time: SimulatedTime, parent: ProcessLife): ProcessLife {
  const child = startLife(time);
  const end = (): void => {
    child.kill();
  };
  parent.killed.addEventListener('abort', end, { once: true });
  child.killed.addEventListener('abort', () => {
    parent.killed.removeEventListener('abort', end);
  });
  return child;
}

// An abort without a reason would make an error with a stack each time.
export function startLife(time: SimulatedTime): ProcessLife {
  const requested = new AbortController();
  const lastCall = new AbortController();
  const killed = new AbortController();
  const never = new Promise<never>(() => undefined);
  const isGone = (): boolean => killed.signal.aborted;
  const sleepUnless: ProcessLife['sleepUnless'] = (ms, wakes = []) => time.sleep(ms, { wakes, kills: killed.signal });
  return {
    requested: requested.signal,
    lastCall: lastCall.signal,
    killed: killed.signal,
    cancel: () => {
      requested.abort('asked');
      time.after(7_500, () => {
        lastCall.abort('last call');
      });
      time.after(10_000, () => {
        killed.abort('gone');
      });
    },
    kill: () => {
      killed.abort('gone');
    },
    outlive: async (work) => {
      // No port answers in the same moment.
      await Promise.resolve();
      if (isGone()) return never;
      try {
        const value = await work();
        return isGone() ? await never : value;
      } catch (error) {
        if (isGone()) return never;
        throw error;
      }
    },
    whileAlive: (work) => {
      if (!isGone()) work();
    },
    sleep: (ms) => sleepUnless(ms, [requested.signal.aborted ? lastCall.signal : requested.signal]),
    sleepUnless,
  };
}
