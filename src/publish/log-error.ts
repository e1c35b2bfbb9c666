import type { UserError } from '../domain/user-error.ts';
import type { Log } from '../ports.ts';

/** As an annotation, with its cause below. An input's error begins with the input's name and needs no code. */
export function logError(log: Log, error: UserError): void {
  log.error(error.code === 'invalid-input' ? error.message : `[${error.code}] ${error.message}`);
  if (error.cause instanceof Error) log.group('Cause', (error.cause.stack ?? error.cause.message).split('\n'));
}
