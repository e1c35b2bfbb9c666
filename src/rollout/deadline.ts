import { whenAborted } from '../domain/concurrency/when-aborted.ts';
import { renderDuration } from '../domain/quantity.ts';
import type { Clock, Interruption, Log } from '../ports.ts';

/** A point in time that is fixed when it is first asked for: time spent waiting for other clients is not ours. */
export type Deadline = () => Date;

interface Limits {
  readonly clock: Clock;
  readonly log: Log;
  readonly runEndsAt: Date;
}

/** @param runEndsAt when every wait of the run ends, so that it can write its report before its job is over. */
export function createDeadline({ clock, log, runEndsAt }: Limits, timeoutMs: number): Deadline {
  let fixed: Date | undefined;
  return () => {
    fixed ??= fix();
    return fixed;
  };

  function fix(): Date {
    const now = clock.now();
    const wanted = new Date(now.getTime() + timeoutMs);
    if (wanted <= runEndsAt) return wanted;
    const leftMs = Math.max(0, runEndsAt.getTime() - now.getTime());
    log.info(`The job (timeout-minutes) leaves ${renderDuration(leftMs)} for this, not ${renderDuration(timeoutMs)}.`);
    return runEndsAt;
  }
}

/** Whether the run must begin to write its report. */
export function isOutOfTime({ clock, runEndsAt }: Pick<Limits, 'clock' | 'runEndsAt'>): boolean {
  return clock.now() >= runEndsAt;
}

/** @returns undefined when the runner is about to kill this process before the work has ended. */
export async function untilLastCall<Value>(
  { lastCall }: Pick<Interruption, 'lastCall'>,
  work: Promise<Value>,
): Promise<Value | undefined> {
  return Promise.race([work, whenAborted(lastCall).then(() => undefined)]);
}

/**
 * How long an interrupted run still reads before it reports without the answer, ms: the runner kills 10 s after SIGINT.
 */
const readAfterInterruptMs = 2_000;

/** Waits for a reading. @returns undefined when an interrupted run has no time for it. */
export async function unlessInterrupted<Value>(
  { clock, interruption }: { readonly clock: Clock; readonly interruption: Interruption },
  reading: Promise<Value>,
): Promise<Value | undefined> {
  if (!interruption.requested.aborted) return reading;
  // An abandoned reading that fails is no defect.
  reading.catch(() => undefined);
  return Promise.race([reading, clock.sleep(readAfterInterruptMs).then(() => undefined)]);
}
