import type { Clock, Interruption } from '../ports.ts';

/**
 * The real time. A sleep ends at once when the run is interrupted. A sleep that begins afterwards lasts its full time,
 * so that a loop which still has something to wait for does not spin, but no sleep outlasts the last call. None is ever
 * rejected.
 */
export function createClock({ requested, lastCall }: Interruption): Clock {
  return {
    now: () => new Date(),
    sleep: (ms) => sleepUnlessAborted(ms, requested.aborted ? lastCall : requested),
  };
}

function sleepUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener('abort', wake);
  });
}
