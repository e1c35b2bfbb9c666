import { statePushArgv } from './argv.ts';
import type { Call } from './call.ts';
import { excerpt } from './failure-text.ts';
import type { ErroredState } from './failure-text.ts';
import { isLockLeft } from './state-lock.ts';
import type { WorkingDirectory } from './working-directory.ts';

/**
 * A state that terraform could not write describes what is really deployed: it is pushed once, and never deleted.
 * @param stderr what the apply said; a lock that it could not release is still ours, and would refuse the push
 * @returns undefined: terraform wrote its state
 */
export async function settleErroredState(
  call: Call,
  directory: WorkingDirectory,
  stderr: string,
  log: { readonly info: (message: string) => void },
): Promise<ErroredState | undefined> {
  if (!(await directory.hasErroredState())) return undefined;
  log.info('Terraform could not write its state; trying once more.');
  const pushed = await call
    .runToEnd(statePushArgv({ lock: !isLockLeft(stderr) }))
    .catch((error: unknown) => ({ exitCode: 1, stderr: String(error) }));
  if (pushed.exitCode === 0) {
    log.info('The state was written at the second try.');
    return { kind: 'pushed' };
  }
  return { kind: 'kept', path: await directory.keepErroredState(), why: excerpt(pushed.stderr) };
}
