import { realpathSync } from 'node:fs';
import { expect, test } from '@jest/globals';

import { createRunProcess } from '../../src/terraform/process.ts';
import { scratchFolder } from './scratch.ts';

const run = createRunProcess((text) => text.replaceAll('hush', '***'));
const env = { PATH: '/usr/bin:/bin', GREETING: 'hello' };

function shell(script: string, onLine?: (line: string) => void): ReturnType<typeof run> {
  return run('/bin/sh', ['-c', script], { cwd: scratchFolder(), env, ...(onLine === undefined ? {} : { onLine }) });
}

test.each([0, 1, 2, 130])('exit code %s is an answer, not an error', async (exitCode) => {
  await expect(shell(`echo out; echo err >&2; exit ${exitCode}`)).resolves.toEqual({
    exitCode,
    stdout: 'out\n',
    stderr: 'err\n',
  });
});

test('the environment is the one given, nothing of our own', async () => {
  const { stdout } = await shell('env');
  expect(stdout).toContain('GREETING=hello');
  expect(stdout).not.toContain('NODE_OPTIONS');
});

test('it runs where it is told, without a shell in between', async () => {
  const cwd = scratchFolder();
  expect((await run('/bin/pwd', ['-P'], { cwd, env })).stdout.trim()).toBe(realpathSync(cwd));
  expect((await run('/bin/echo', ['a b', '$HOME;', '*'], { cwd, env })).stdout).toBe('a b $HOME; *\n');
});

test('lines of both streams are told as they come, without secrets', async () => {
  const lines: string[] = [];
  await shell('echo "one hush"; echo "two hush" >&2', (line) => lines.push(line));
  expect(lines.toSorted()).toEqual(['one ***', 'two ***']);
});

test('what cannot be started is an error', async () => {
  await expect(run('/nowhere/terraform', [], { cwd: '/', env })).rejects.toThrow();
});
