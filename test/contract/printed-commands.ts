import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { FakeGitHub } from './fake-gh.ts';
import { installNodeProgram } from './node-program.ts';

export interface Printed {
  readonly status: number | null;
  readonly output: string;
  readonly github: FakeGitHub;
}

/** Runs commands as `terraform output -raw github_commands | sh` does, with a `gh` that knows this GitHub. */
export function runPrinted(commands: string, github: FakeGitHub, externalId?: string): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'printed-commands-'));
  try {
    const state = join(folder, 'github.json');
    writeFileSync(state, JSON.stringify(github));
    const program = fileURLToPath(new URL('./fake-gh.ts', import.meta.url));
    installNodeProgram(join(folder, 'gh'), program);
    const env = {
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      FAKE_GH_STATE: state,
      ...(externalId === undefined ? {} : { TF_VAR_external_id: externalId }),
    };
    const { status, stdout, stderr } = spawnSync('sh', [], { input: commands, encoding: 'utf8', env });
    return { status, output: `${stdout}${stderr}`, github: JSON.parse(readFileSync(state, 'utf8')) as FakeGitHub };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
