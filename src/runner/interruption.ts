import type { Interruption } from '../ports.ts';

/** `process`, as far as it is needed here. */
export interface SignalSource {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

export interface HeardInterruption extends Interruption {
  /** Stops handling signals: the next one then kills the process. */
  stopListening(): void;
}

/**
 * Hears the runner's signals: SIGINT is `requested`, SIGTERM is that and `lastCall`; one more of either changes
 * nothing. A signal that has a listener does not end the process by itself, so this must be the first thing a run does,
 * and it listens until the process has ended.
 */
export function listenForInterruption(source: SignalSource): HeardInterruption {
  const requested = new AbortController();
  const lastCall = new AbortController();
  const onInterrupt = (): void => {
    requested.abort();
  };
  const onTerminate = (): void => {
    requested.abort();
    lastCall.abort();
  };
  source.on('SIGINT', onInterrupt);
  source.on('SIGTERM', onTerminate);
  return {
    requested: requested.signal,
    lastCall: lastCall.signal,
    stopListening: () => {
      source.off('SIGINT', onInterrupt);
      source.off('SIGTERM', onTerminate);
    },
  };
}

/**
 * Waits for `work`, but from the last call on only for so long.
 * @param graceMs between the last call, or now when it was before, and giving up.
 * @returns undefined when it was given up; the work then goes on unattended, and its failure is no longer reported.
 */
export async function untilGraceEnds<Value>(
  work: Promise<Value>,
  { lastCall }: Pick<Interruption, 'lastCall'>,
  graceMs: number,
): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  let onLastCall: (() => void) | undefined;
  const givenUp = new Promise<undefined>((resolve) => {
    onLastCall = () => {
      timer = setTimeout(() => {
        resolve(undefined);
      }, graceMs);
    };
    if (lastCall.aborted) onLastCall();
    else lastCall.addEventListener('abort', onLastCall);
  });
  try {
    return await Promise.race([work, givenUp]);
  } finally {
    clearTimeout(timer);
    if (onLastCall !== undefined) lastCall.removeEventListener('abort', onLastCall);
  }
}
