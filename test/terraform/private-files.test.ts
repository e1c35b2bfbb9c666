import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { applyArgv, planArgv, planFile } from '../../src/terraform/argv.ts';
import { createStartProcess } from '../../src/terraform/process.ts';
import { createWorkingDirectory } from '../../src/terraform/working-directory.ts';
import { scratchFolder } from './scratch.ts';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** A root that needs no provider from elsewhere. */
const root = `
resource "terraform_data" "this" {
  input = sensitive("canary-external-id")
}
`;

test('the plan and a local state are for this user alone, also a state that was readable before', async () => {
  const folder = scratchFolder();
  const source = join(folder, 'source');
  mkdirSync(source);
  writeFileSync(join(source, 'main.tf'), root);
  const state = join(folder, 'audit.tfstate');
  writeFileSync(state, '');
  chmodSync(state, 0o644);
  const directory = await createWorkingDirectory({
    source,
    temporaryDirectory: folder,
    stackSetName: 'audit',
    backend: { type: 'local', config: { path: state } },
    variables: {},
  });
  expect(modeOf(state)).toBe('600');

  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, CHECKPOINT_DISABLE: '1' };
  const terraform = spawnSync('/bin/sh', ['-c', 'command -v terraform'], { encoding: 'utf8' }).stdout.trim();
  const start = createStartProcess((text) => text);
  const run = async (argv: readonly string[]): Promise<number> => {
    const { exitCode, stdout, stderr } = await start(terraform, argv, { cwd: directory.path, env }).completed;
    expect(stdout + stderr).not.toContain('canary');
    return exitCode;
  };
  expect(await run(['init', '-input=false', '-no-color', '-backend-config=backend-config.json'])).toBe(0);
  expect(await run(planArgv({ lock: true }))).toBe(2);
  expect(modeOf(join(directory.path, planFile))).toBe('600');
  expect(await run(applyArgv())).toBe(0);
  expect(modeOf(state)).toBe('600');
  await directory.remove();
}, 120_000);
