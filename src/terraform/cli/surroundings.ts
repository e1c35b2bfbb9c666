import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isNetworkMirror } from './provider-mirror.ts';

/** What Terraform gets instead of the user's own files. */
export interface Surroundings {
  /** An empty directory. */
  readonly home: string;
  /** A file for `TF_CLI_CONFIG_FILE`. With it, Terraform reads no other CLI configuration. */
  readonly cliConfiguration: string;
}

/** @param directory private to this run. */
export async function writeSurroundings(directory: string, mirror: string | undefined): Promise<Surroundings> {
  const surroundings = { home: join(directory, 'home'), cliConfiguration: join(directory, 'stackset-role.tfrc') };
  await mkdir(surroundings.home, { mode: 0o700 });
  await writeFile(surroundings.cliConfiguration, renderCliConfiguration(mirror), { mode: 0o600 });
  return surroundings;
}

/** For a call that needs no working directory: they are gone when it has ended. */
export async function withSurroundings<Value>(
  temporaryDirectory: string,
  use: (surroundings: Surroundings) => Promise<Value>,
): Promise<Value> {
  const directory = await mkdtemp(join(temporaryDirectory, 'stackset-role-cli-'));
  try {
    return await use(await writeSurroundings(directory, undefined));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/**
 * Each way to install a provider has to be named, because an empty configuration would add the directories that Terraform
 * searches by itself ("Implied Local Mirror Directories"). Whatever the source, `init` compares the hashes of the lock file.
 */
export function renderCliConfiguration(mirror: string | undefined): string {
  if (mirror === undefined) return renderInstallation('direct {}');
  const [method, argument] = isNetworkMirror(mirror) ? ['network_mirror', 'url'] : ['filesystem_mirror', 'path'];
  return renderInstallation(`${method} {\n    ${argument} = ${JSON.stringify(mirror)}\n  }`);
}

function renderInstallation(method: string): string {
  return `disable_checkpoint = true\nprovider_installation {\n  ${method}\n}\n`;
}
