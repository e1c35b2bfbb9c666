import type { Log } from '../ports.ts';

/** What an error came from, for a person who reports it: its stack with debug logging alone, never as an annotation. */
export function logCause(log: Log, { cause }: { readonly cause?: unknown }): void {
  if (!(cause instanceof Error)) return;
  log.info(`Cause: ${cause.message}`);
  if (cause.stack !== undefined) log.debug(cause.stack);
}
