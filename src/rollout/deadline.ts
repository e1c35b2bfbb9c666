import type { Clock } from '../ports.ts';

/** A point in time that is fixed when it is first asked for: time spent on waiting for others is not ours. */
export type Deadline = () => Date;

export function createDeadline(clock: Clock, timeoutMs: number): Deadline {
  let fixed: Date | undefined;
  return () => {
    fixed ??= new Date(clock.now().getTime() + timeoutMs);
    return fixed;
  };
}

/** Resolves when a signal is aborted; at once when it was. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
  });
}
