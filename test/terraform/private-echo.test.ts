import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { backendConfigFile, initArgv } from '../../src/terraform/argv.ts';
import { renderBackendBlock } from '../../src/terraform/backend.ts';
import { hidePrivateEcho } from '../../src/terraform/failure-text.ts';

const token = 'tok3n-of-the-backend';

/** What the real program says of these arguments. */
function initialize(config: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'stackset-role-echo-'));
  writeFileSync(join(cwd, 'backend.tf'), renderBackendBlock('http'));
  writeFileSync(join(cwd, backendConfigFile), config);
  const argv = initArgv().filter((argument) => argument !== '-lockfile=readonly');
  const { stdout, stderr, status } = spawnSync('terraform', argv, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: cwd, CHECKPOINT_DISABLE: '1' },
  });
  rmSync(cwd, { recursive: true });
  expect(status).toBe(1);
  return stdout + stderr;
}

test.each([
  ['a mistyped argument', JSON.stringify({ address: 'https://example.invalid/state', pasword: token })],
  ['an argument of another type', JSON.stringify({ address: [token] })],
  ['text that is no JSON', `{"address": "https://example.invalid", "password": "${token}", }`],
])('%s is reported without the line of the file', (_, config) => {
  const said = initialize(config);
  const shown = hidePrivateEcho(said);
  expect(shown).not.toContain(token);
  expect(shown.length).toBeGreaterThan(50);
  if (said !== shown) expect(shown).toContain('1: (not shown: it may hold secrets)');
});

test('the program does quote the file, so that there is something to hide', () => {
  expect(initialize(JSON.stringify({ address: 'https://example.invalid/state', pasword: token }))).toContain(token);
});

test('in Terraform’s box, and only there', () => {
  const boxed = `╷\n│ Error: Extraneous JSON object property\n│ \n│   on ${backendConfigFile} line 1:\n│    1: {"pasword":"${token}"}\n╵`;
  expect(hidePrivateEcho(boxed)).not.toContain(token);
  const others = 'Error: x\n\n  on main.tf line 12, in resource "a" "b":\n  12:   name = { a = 1 }\n  13: }\n';
  expect(hidePrivateEcho(others)).toBe(others);
});
