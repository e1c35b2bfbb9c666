import { chmod, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { erroredStateFile, planFile, variablesFile } from './argv.ts';

/**
 * Removes the directory of a killed run whose terraform has ended, because its plan and variables contain secret values.
 * A state that terraform could not write is the only record of its work, so this moves it out first.
 * @returns the path of that state; undefined without one.
 */
export async function removeLeftDirectory(path: string): Promise<string | undefined> {
  const errored = join(path, erroredStateFile);
  const hasState = (await stat(errored).catch(() => undefined)) !== undefined;
  const kept = `${path}-${erroredStateFile}`;
  if (hasState) {
    await rename(errored, kept);
    await chmod(kept, 0o600);
  }
  await removePrivately(path);
  return hasState ? kept : undefined;
}

/** The plan and the variables contain secret values: they go first, in case the rest cannot be removed. */
export async function removePrivately(path: string): Promise<void> {
  await rm(join(path, planFile), { force: true });
  await rm(join(path, variablesFile), { force: true });
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}
