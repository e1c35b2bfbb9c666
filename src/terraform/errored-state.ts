import { statePushArgv } from './argv.ts';
import type { Call } from './call.ts';
import { excerpt } from './failure-text.ts';
import type { ErroredState } from './failure-text.ts';
import { isLockLeft } from './state-lock.ts';
import type { WorkingDirectory } from './working-directory.ts';

/**
 * Pushes a state that terraform could not write, once. It describes the real deployment, so nothing deletes it.
 * @param stderr the errors of the apply. A lock that it could not release is still ours and would refuse the push.
 * @returns undefined when terraform has written its state.
 */
export async function settleErroredState(
  call: Call,
  directory: Pick<WorkingDirectory, 'hasErroredState' | 'keepErroredState'>,
  stderr: string,
  log: { readonly info: (message: string) => void },
): Promise<ErroredState | undefined> {
  if (!(await directory.hasErroredState())) return undefined;
  log.info('Terraform could not write its state. The action tries once more.');
  const pushed = await call
    .runToEnd(statePushArgv({ lock: !isLockLeft(stderr) }))
    .catch((error: unknown) => ({ exitCode: 1, stderr: String(error) }));
  if (pushed.exitCode === 0) {
    log.info('The second attempt has written the state.');
    return { kind: 'pushed' };
  }
  return { kind: 'kept', path: await directory.keepErroredState(), why: excerpt(pushed.stderr) };
}
