import { accessSync, constants, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns the absolute path of a program on PATH. */
export function findProgram(name: string): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this one.
    }
  }
  throw new Error(`${name} is not on PATH`);
}

/** Links to these programs of PATH, so that a PATH of this folder alone has no others. */
export function linkPrograms(folder: string, ...names: readonly string[]): void {
  for (const name of names) symlinkSync(findProgram(name), join(folder, name));
}
