import { chmod, cp, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import { backendConfigFile, erroredStateFile, importFile, preferencesFile, variablesFile } from './argv.ts';
import { renderBackendBlock } from './backend.ts';
import type { Backend } from './backend.ts';
import { writeSurroundings } from './cli/surroundings.ts';
import type { Surroundings } from './cli/surroundings.ts';
import { removePrivately } from './directory-removal.ts';
import { renderImportBlock, renderPreferencesOverride } from './import-block.ts';

/** A private copy of the bundled root, so that no file of the user's checkout can affect terraform. */
export interface WorkingDirectory {
  readonly path: string;
  /** Version of the provider that the lock file pins. */
  readonly providerVersion: string | undefined;
  readonly surroundings: Surroundings;
  /**
   * Prepares the adoption of the next plan: of no stack set, of a stack set, or of one without its operation
   * preferences.
   * @param adopts undefined: no stack set.
   */
  writeAdoption(adopts: StackSetRef | undefined, preferences: 'planned' | 'left-alone'): Promise<void>;
  hasErroredState(): Promise<boolean>;
  /** Moves an unwritten state out of the directory before its removal. @returns its path. */
  keepErroredState(): Promise<string>;
  remove(): Promise<void>;
}

export interface WorkingDirectoryFacts {
  /** Directory of the bundled Terraform root. */
  readonly source: string;
  /** RUNNER_TEMP. */
  readonly temporaryDirectory: string;
  readonly stackSetName: string;
  readonly backend: Backend;
  /** As findProviderMirror returns it. undefined: the registry. */
  readonly providerMirror?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export async function createWorkingDirectory(facts: WorkingDirectoryFacts): Promise<WorkingDirectory> {
  const path = await mkdtemp(join(facts.temporaryDirectory, 'stackset-role-'));
  await chmod(path, 0o700);
  const inside = (name: string): string => join(path, name);
  // The bootstrap beside it may hold an administrator's state.
  const others = /[/\\]\.terraform$|\.tfstate|[/\\]terraform[/\\]bootstrap$/;
  await cp(facts.source, path, { recursive: true, filter: (file) => !others.test(file) });
  await writeFile(inside('backend.tf'), renderBackendBlock(facts.backend.type));
  await writePrivately(inside(backendConfigFile), JSON.stringify({ ...facts.backend.config, ...facts.backend.blocks }));
  await writePrivately(inside(variablesFile), JSON.stringify(facts.variables));
  await keepStatePrivate(facts.backend);
  const lock = await readFile(inside('.terraform.lock.hcl'), 'utf8').catch(() => '');
  return {
    path,
    surroundings: await writeSurroundings(path, facts.providerMirror),
    providerVersion: /version\s*=\s*"([^"]+)"/.exec(lock)?.[1],
    writeAdoption: async (adopts, preferences) => {
      await writeOrRemove(inside(importFile), adopts === undefined ? undefined : renderImportBlock(adopts));
      const isLeftAlone = adopts !== undefined && preferences === 'left-alone';
      await writeOrRemove(inside(preferencesFile), isLeftAlone ? renderPreferencesOverride() : undefined);
    },
    hasErroredState: async () => (await stat(inside(erroredStateFile)).catch(() => undefined)) !== undefined,
    keepErroredState: async () => {
      const kept = join(facts.temporaryDirectory, `${facts.stackSetName}-${erroredStateFile}`);
      await rename(inside(erroredStateFile), kept);
      await chmod(kept, 0o600);
      return kept;
    },
    remove: () => removePrivately(path),
  };
}

/** A state holds secrets. Terraform creates it for this user alone, and leaves one that exists as readable as it is. */
async function keepStatePrivate({ type, config: { path } }: Backend): Promise<void> {
  if (type !== 'local' || path === undefined) return;
  // There may be none yet, or it is another user's.
  for (const file of [path, `${path}.backup`]) await chmod(file, 0o600).catch(() => undefined);
}

async function writeOrRemove(path: string, content: string | undefined): Promise<void> {
  if (content === undefined) await rm(path, { force: true });
  else await writeFile(path, content);
}

/** @param path gets mode 0600, so that only the runner's user can read it. */
async function writePrivately(path: string, content: string): Promise<void> {
  await writeFile(path, content, { mode: 0o600 });
}
