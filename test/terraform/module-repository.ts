import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { actionVersion } from '../../src/runner/version.ts';

/** Where the documents and examples take modules from. */
export const repositoryUrl = 'https://github.com/org/stackset-role-action.git';

/** As examples and documents name a module of this version: `modules/stackset-role`. */
export function versionedSource(module: string): string {
  return `git::${repositoryUrl}//terraform/${module}?ref=v${actionVersion}`;
}

/**
 * Makes a git repository of the modules as they are here, with the tag of their version, and a git configuration that
 * finds it where the sources name GitHub. So `terraform init` really fetches what the examples name, before it is released
 * and without the network.
 * @param files further ones, by their path in the repository
 * @returns environment of `terraform init` and `git clone`.
 */
export function serveModules(
  folder: string,
  files: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const repository = join(folder, 'repository');
  mkdirSync(repository, { recursive: true });
  cpSync('terraform', join(repository, 'terraform'), {
    recursive: true,
    filter: (source) => !/\.terraform$|\.tfstate/.test(source),
  });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(repository, path), text);
  const person = ['-c', 'user.name=A person', '-c', 'user.email=person@example.com'];
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all', '--force'],
    ['commit', '--quiet', '--message', 'Modules'],
    ['tag', `v${actionVersion}`],
  ]) {
    execFileSync('git', ['-C', repository, ...person, ...args], { stdio: 'ignore' });
  }
  const configuration = join(folder, 'gitconfig');
  writeFileSync(configuration, `[url "file://${repository}"]\n\tinsteadOf = ${repositoryUrl}\n`);
  return { GIT_CONFIG_GLOBAL: configuration, GIT_CONFIG_NOSYSTEM: '1' };
}
