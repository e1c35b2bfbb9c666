import { chmodSync, writeFileSync } from 'node:fs';

/** A program for PATH that is a script here, run by the Node.js of the test. @param file where it is put */
export function installNodeProgram(file: string, script: string): void {
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  chmodSync(file, 0o755);
}
