import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { requireTerraform, terraformEnvironment } from '../terraform/terraform-provider.ts';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A copy of terraform/, in which Terraform may write. */
export interface TerraformCopy {
  readonly path: string;
  /** @throws when terraform exits with another code than 0. */
  terraform(folder: string, ...args: readonly string[]): Promise<void>;
  remove(): void;
}

/**
 * @param folders use the version of the provider that the root pins, not the newest one; those with a lock keep it.
 * @param environmentOf what each terraform in the copy is given, from the path of the copy
 */
export function copyTerraform(
  folders: readonly string[],
  environmentOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): TerraformCopy {
  requireTerraform();
  const path = mkdtempSync(join(tmpdir(), 'terraform-tests-'));
  cpSync('terraform', path, { recursive: true, filter: (source) => !/\.terraform$|\.tfstate/.test(source) });
  for (const folder of folders) {
    const lock = join(path, folder, '.terraform.lock.hcl');
    if (!existsSync(lock)) cpSync(join(path, '.terraform.lock.hcl'), lock);
  }
  const environment = environmentOf(path);
  return {
    path,
    terraform: async (folder, ...args) => {
      const inside = join(path, folder);
      const { code, output } = await runCommand('terraform', [...args, '-no-color'], inside, () => false, environment);
      if (code !== 0)
        throw new Error(`terraform ${args.join(' ')} in terraform/${folder} exited ${String(code)}:\n${output}`);
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** `onLine` decides which lines of the output to keep: a test plan in JSON carries 13 MB of provider schema. */
export function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
  onLine: (line: string) => boolean = () => false,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  // The provider’s schema is read once per run of a test: without garbage collection that costs a third less.
  const goEnv = { GOGC: 'off', GOMEMLIMIT: '2GiB' };
  const env = {
    ...process.env,
    ...terraformEnvironment().env,
    ...goEnv,
    ...environment,
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
  };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  createInterface(child.stdout).on('line', (line) => {
    if (!onLine(line)) output += `${line}\n`;
  });
  createInterface(child.stderr).on('line', (line) => (output += `${line}\n`));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
