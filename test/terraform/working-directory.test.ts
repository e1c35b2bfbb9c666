import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { removeLeftDirectory } from '../../src/terraform/directory-removal.ts';
import { createWorkingDirectory } from '../../src/terraform/working-directory.ts';
import type { WorkingDirectory } from '../../src/terraform/working-directory.ts';
import { scratchFolder } from './scratch.ts';

const canary = 'canary-external-id';

interface Scene {
  readonly temporary: string;
  readonly source: string;
  readonly directory: WorkingDirectory;
}

async function create(lock?: string): Promise<Scene> {
  const folder = scratchFolder();
  const [source, temporary] = [join(folder, 'terraform'), join(folder, 'temp')];
  for (const path of ['modules/role', '.terraform/providers']) mkdirSync(join(source, path), { recursive: true });
  mkdirSync(temporary);
  writeFileSync(join(source, 'main.tf'), '# main');
  writeFileSync(join(source, 'backend.tf'), 'terraform {\n  backend "s3" {}\n}\n');
  writeFileSync(join(source, 'modules/role/main.tf'), '# role');
  writeFileSync(join(source, '.terraform/providers/big'), 'binary');
  writeFileSync(join(source, 'terraform.tfstate'), 'of another root');
  if (lock !== undefined) writeFileSync(join(source, '.terraform.lock.hcl'), lock);
  const directory = await createWorkingDirectory({
    source,
    temporaryDirectory: temporary,
    stackSetName: 'audit',
    backend: {
      type: 'local',
      config: { path: '/srv/audit.tfstate', password: 'hush' },
      blocks: { endpoints: { s3: 'https://s3.example.com' } },
    },
    variables: { external_id: canary, role_name: null },
  });
  return { temporary, source, directory };
}

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('a private copy', () => {
  test('contains the root and its modules, but no providers and no state', async () => {
    const { directory } = await create();
    const names = readdirSync(directory.path, { recursive: true }).map(String).toSorted();
    expect(names).toEqual([
      'backend-config.json',
      'backend.tf',
      'home',
      'main.tf',
      'modules',
      'modules/role',
      'modules/role/main.tf',
      'stackset-role.auto.tfvars.json',
      'stackset-role.tfrc',
    ]);
  });

  test('has mode 0700, and its values have mode 0600', async () => {
    const { directory } = await create();
    expect(modeOf(directory.path)).toBe('700');
    expect(modeOf(join(directory.path, 'stackset-role.auto.tfvars.json'))).toBe('600');
    expect(modeOf(join(directory.path, 'backend-config.json'))).toBe('600');
  });

  test('has values where terraform reads them, and in no .tf file', async () => {
    const { directory } = await create();
    const read = (name: string): string => readFileSync(join(directory.path, name), 'utf8');
    expect(JSON.parse(read('stackset-role.auto.tfvars.json'))).toEqual({ external_id: canary, role_name: null });
    expect(JSON.parse(read('backend-config.json'))).toEqual({
      path: '/srv/audit.tfstate',
      password: 'hush',
      endpoints: { s3: 'https://s3.example.com' },
    });
    expect(read('backend.tf')).toBe('terraform {\n  backend "local" {}\n}\n');
  });

  test('shares no folder with another, and leaves the source unchanged', async () => {
    const { directory, source, temporary } = await create();
    const facts = { source, temporaryDirectory: temporary, stackSetName: 'audit', variables: {} };
    const other = await createWorkingDirectory({ ...facts, backend: { type: 's3', config: {} } });
    expect(other.path).not.toBe(directory.path);
    expect(readFileSync(join(source, 'backend.tf'), 'utf8')).toContain('"s3"');
  });
});

describe('adopting', () => {
  const ref = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;
  const added = ({ path }: WorkingDirectory): readonly string[] =>
    ['import.tf', 'modules/stackset-role/preferences_override.tf'].filter((name) => existsSync(join(path, name)));

  test('is written for the plan that adopts, and removed for the next', async () => {
    const { directory } = await create();
    mkdirSync(join(directory.path, 'modules/stackset-role'));
    await directory.writeAdoption(undefined, 'planned');
    expect(added(directory)).toEqual([]);
    await directory.writeAdoption(ref, 'planned');
    expect(added(directory)).toEqual(['import.tf']);
    await directory.writeAdoption(ref, 'left-alone');
    expect(added(directory)).toEqual(['import.tf', 'modules/stackset-role/preferences_override.tf']);
    await directory.writeAdoption(ref, 'planned');
    expect(added(directory)).toEqual(['import.tf']);
    await directory.writeAdoption(undefined, 'planned');
    expect(added(directory)).toEqual([]);
  });
});

test.each([
  [
    'provider "registry.terraform.io/hashicorp/aws" {\n  version     = "5.100.0"\n  constraints = ">= 5.100.0"\n}\n',
    '5.100.0',
  ],
  ['', undefined],
  [undefined, undefined],
])('the pinned provider of %j is %s', async (lock, version) => {
  const { directory } = await create(lock);
  expect(directory.providerVersion).toBe(version);
});

test('the bundled root pins a version', async () => {
  const { directory } = await create(readFileSync('terraform/.terraform.lock.hcl', 'utf8'));
  expect(directory.providerVersion).toMatch(/^\d+\.\d+\.\d+$/);
});

describe('remove', () => {
  test('removes all files of terraform', async () => {
    const { directory, temporary } = await create();
    writeFileSync(join(directory.path, 'stackset-role.tfplan'), canary);
    mkdirSync(join(directory.path, '.terraform/providers'), { recursive: true });
    writeFileSync(join(directory.path, '.terraform/providers/aws'), 'x');
    await directory.remove();
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('has no effect the second time', async () => {
    const { directory } = await create();
    await directory.remove();
    await expect(directory.remove()).resolves.toBeUndefined();
  });

  test('leaves an errored state with the name of the stack set, which only its owner can read', async () => {
    const { directory, temporary } = await create();
    expect(await directory.hasErroredState()).toBe(false);
    writeFileSync(join(directory.path, 'errored.tfstate'), 'precious', { mode: 0o644 });
    expect(await directory.hasErroredState()).toBe(true);
    const kept = await directory.keepErroredState();
    await directory.remove();
    expect(kept).toBe(join(temporary, 'audit-errored.tfstate'));
    expect(readFileSync(kept, 'utf8')).toBe('precious');
    expect(modeOf(kept)).toBe('600');
    expect(existsSync(directory.path)).toBe(false);
  });
});

describe('the directory of a killed run', () => {
  test('is removed completely', async () => {
    const { directory, temporary } = await create();
    expect(await removeLeftDirectory(directory.path)).toBeUndefined();
    expect(readdirSync(temporary)).toEqual([]);
    expect(await removeLeftDirectory(directory.path)).toBeUndefined();
  });

  test('is removed except an errored state, which only its owner can read', async () => {
    const { directory, temporary } = await create();
    writeFileSync(join(directory.path, 'errored.tfstate'), '{"serial":7}');
    const kept = (await removeLeftDirectory(directory.path)) ?? '';
    expect(readFileSync(kept, 'utf8')).toBe('{"serial":7}');
    expect(modeOf(kept)).toBe('600');
    expect(readdirSync(temporary)).toHaveLength(1);
  });
});
