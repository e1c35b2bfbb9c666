import { describeThrown } from '../domain/user-error.ts';
import type { Reporting } from '../ports.ts';

/**
 * A disk that is full must keep neither the other parts of a report back nor an older comment on the pull request. Also
 * a defect of ours in one part must not hide what became of the accounts.
 */
export async function orWarn<Value>(
  { log }: Reporting,
  what: string,
  write: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await write();
  } catch (error) {
    log.warning(`${what} could not be written: ${describeThrown(error)}`);
    return undefined;
  }
}
