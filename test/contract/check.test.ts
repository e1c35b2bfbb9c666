import { spawnSync } from 'node:child_process';

import { expect, test } from '@jest/globals';

import { readRepositoryFile } from './workflow-file.ts';

interface Part {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** A part that writes its name twice, with time for the others in between, and then ends with `code`. */
function part(name: string, code: number): Part {
  const script = `console.log('${name}'); setTimeout(() => { console.error('${name}'); process.exitCode = ${String(code)}; }, 200)`;
  return { name, command: process.execPath, args: ['-e', script] };
}

function runParts(...parts: readonly Part[]): { readonly status: number | null; readonly stdout: string } {
  const script = `const { runParts } = await import('./.ci/run-parts.mjs');
    process.exitCode = await runParts(${JSON.stringify(parts)});`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

test('passes when every part passes, and prints the output of each under its name', () => {
  const { status, stdout } = runParts(part('one', 0), part('two', 0));
  expect(status).toBe(0);
  for (const name of ['one', 'two']) {
    expect(stdout).toMatch(new RegExp(`^── ${name}: passed after [0-9.]+ s\\n${name}\\n${name}\\n`, 'm'));
  }
  expect(stdout).toMatch(/\nAll parts passed\.\n$/);
});

test.each(['one', 'two', 'three'])('fails when only %s fails, and still runs the others', (failing) => {
  const { status, stdout } = runParts(...['one', 'two', 'three'].map((name) => part(name, name === failing ? 3 : 0)));
  expect(status).toBe(1);
  expect(stdout.match(/^── /gm)).toHaveLength(3);
  expect(stdout).toMatch(new RegExp(`\\nFailed: ${failing}\\n$`));
});

test('fails when a part cannot start', () => {
  const { status, stdout } = runParts(
    { name: 'absent', command: './there-is-no-such-program', args: [] },
    part('one', 0),
  );
  expect(status).toBe(1);
  expect(stdout).toContain('ENOENT');
  expect(stdout).toMatch(/\nFailed: absent\n$/);
});

test('npm run check runs every check of package.json', () => {
  const { scripts } = JSON.parse(readRepositoryFile('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const checks = Object.keys(scripts).filter((name) => name.startsWith('check:') && name !== 'check:quick');
  const run = [...readRepositoryFile('.ci/check.mjs').matchAll(/script\('([\w:]+)'/g)].map(([, name]) => name);
  expect(run.toSorted()).toEqual(checks.toSorted());
});
