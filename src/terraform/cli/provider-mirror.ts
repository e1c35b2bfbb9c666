import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { inputError } from '../../domain/user-error.ts';

/** Whether a mirror is one of Terraform's network mirrors; otherwise it is a directory. */
export function isNetworkMirror(mirror: string): boolean {
  return mirror.startsWith('https://');
}

/**
 * @param given `https://…/` or a directory, absolute or relative to the workspace.
 * @returns the mirror for Terraform's CLI configuration, a directory as its absolute path.
 * @throws UserError when the directory does not exist.
 */
export async function findProviderMirror(given: string | undefined, workspace: string): Promise<string | undefined> {
  if (given === undefined || isNetworkMirror(given)) return given;
  const path = resolve(workspace, given);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return path;
  throw inputError(
    'provider-mirror',
    `${JSON.stringify(path)} is not a directory.`,
    'Name the directory that `terraform providers mirror` has written, or omit provider-mirror to use the registry.',
  );
}
