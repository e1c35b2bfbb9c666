import { existsSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { createStartProcess } from '../../src/terraform/process.ts';
import type { Completed, Running } from '../../src/terraform/process.ts';
import { scratchFolder } from './scratch.ts';

const start = createStartProcess((text) => text.replaceAll('hush', '***'));
const env = { PATH: '/usr/bin:/bin', GREETING: 'hello' };

function shell(script: string, onLine?: (line: string) => void): Promise<Completed> {
  const options = { cwd: scratchFolder(), env, ...(onLine === undefined ? {} : { onLine }) };
  return start('/bin/sh', ['-c', script], options).completed;
}

test.each([0, 1, 2, 130])('exit code %s is a result, not an error', async (exitCode) => {
  await expect(shell(`echo out; echo err >&2; exit ${exitCode}`)).resolves.toEqual({
    exitCode,
    stdout: 'out\n',
    stderr: 'err\n',
  });
});

test('a signal that ends the program is reported, also as an exit code', async () => {
  await expect(shell('kill -KILL $$')).resolves.toEqual({ exitCode: 137, signal: 'SIGKILL', stdout: '', stderr: '' });
});

test('the environment is only the given one', async () => {
  const { stdout } = await shell('env');
  expect(stdout).toContain('GREETING=hello');
  expect(stdout).not.toContain('NODE_OPTIONS');
});

test('it runs in the given directory, without a shell', async () => {
  const cwd = scratchFolder();
  expect((await start('/bin/pwd', ['-P'], { cwd, env }).completed).stdout.trim()).toBe(realpathSync(cwd));
  const echoed = await start('/bin/echo', ['a b', '$HOME;', '*'], { cwd, env }).completed;
  expect(echoed.stdout).toBe('a b $HOME; *\n');
});

test('what it creates is for this user alone, and what we create later is as before', async () => {
  const cwd = scratchFolder();
  await start('/bin/sh', ['-c', 'echo secret > state; mkdir folder'], { cwd, env }).completed;
  expect(['state', 'folder'].map((name) => statSync(join(cwd, name)).mode & 0o777)).toEqual([0o600, 0o700]);
  writeFileSync(join(cwd, 'ours'), '', { mode: 0o664 });
  expect(statSync(join(cwd, 'ours')).mode & 0o044).not.toBe(0);
});

test('it has no standard input, so that no question can wait', async () => {
  expect((await shell('cat; echo end')).stdout).toBe('end\n');
});

test('a program that cannot start is an error', async () => {
  await expect(start('/nowhere/terraform', [], { cwd: scratchFolder(), env }).completed).rejects.toThrow('ENOENT');
  await expect(start('/bin/sh', [], { cwd: '/nowhere', env }).completed).rejects.toThrow('ENOENT');
});

describe('lines', () => {
  test('of both streams arrive without secrets', async () => {
    const lines: string[] = [];
    await shell('echo "one hush"; echo "two hush" >&2', (line) => lines.push(line));
    expect(lines.toSorted()).toEqual(['one ***', 'two ***']);
  });

  /** Writes the chunks of bytes one by one, each after the previous one was read. */
  async function write(...chunks: readonly (readonly number[])[]): Promise<{ lines: string[]; stdout: string }> {
    const lines: string[] = [];
    const script = `
      const { setTimeout } = require('node:timers/promises');
      (async () => {
        for (const chunk of ${JSON.stringify(chunks)}) {
          require('node:fs').writeSync(1, Buffer.from(chunk));
          await setTimeout(250);
        }
      })();`;
    const options = { cwd: scratchFolder(), env, onLine: (line: string) => lines.push(line) };
    const { stdout } = await start(process.execPath, ['-e', script], options).completed;
    return { lines, stdout };
  }

  const bytes = (text: string): readonly number[] => [...Buffer.from(text)];

  test('with a character that is split between two chunks stay whole', async () => {
    const text = bytes('a…b\n');
    expect(await write(text.slice(0, 2), text.slice(2))).toEqual({ lines: ['a…b'], stdout: 'a…b\n' });
  });

  test('with a secret that is split between two chunks do not show it', async () => {
    expect((await write(bytes('say hu'), bytes('sh now\n'))).lines).toEqual(['say *** now']);
  });

  test('end with CR and LF, even in separate chunks; empty lines stay', async () => {
    expect((await write(bytes('one\r'), bytes('\ntwo\r\n\nthree\n'))).lines).toEqual(['one', 'two', '', 'three']);
  });

  test('include a last one without an end', async () => {
    expect(await write(bytes('one\ntwo'))).toEqual({ lines: ['one', 'two'], stdout: 'one\ntwo' });
  });
});

describe('an interrupt', () => {
  /** Counts its SIGINTs, and ends when a file `end` exists. */
  const patient = `
    const { existsSync, writeFileSync } = require('node:fs');
    let count = 0;
    process.on('SIGINT', () => { count += 1; console.log('interrupted'); });
    console.log('ready');
    const timer = setInterval(() => {
      if (!existsSync('end')) return;
      clearInterval(timer);
      writeFileSync('count', String(count));
      process.exitCode = 1;
    }, 5);`;

  /** Starts the script; `until` waits for a line of it. */
  function started(script: string): {
    readonly running: Running;
    readonly folder: string;
    readonly until: (line: string) => Promise<void>;
  } {
    const folder = scratchFolder();
    const seen: string[] = [];
    const waiting: (() => void)[] = [];
    const running = start(process.execPath, ['-e', script], {
      cwd: folder,
      env,
      onLine: (line) => {
        seen.push(line);
        waiting.splice(0).forEach((wake) => {
          wake();
        });
      },
    });
    const until = async (line: string): Promise<void> => {
      while (!seen.includes(line)) await new Promise<void>((resolve) => waiting.push(resolve));
    };
    return { running, folder, until };
  }

  test('is one SIGINT for two requests, and the end is awaited', async () => {
    const { running, folder, until } = started(patient);
    await until('ready');
    running.interrupt();
    await until('interrupted');
    running.interrupt();
    writeFileSync(join(folder, 'end'), '');
    await expect(running.completed).resolves.toEqual({ exitCode: 1, stdout: 'ready\ninterrupted\n', stderr: '' });
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('1');
  });

  test('reaches the process, not its children', async () => {
    const parent = `
      const { spawn } = require('node:child_process');
      const { writeFileSync } = require('node:fs');
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(patient)}], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.on('data', () => console.log('ready'));
      child.on('close', () => console.log('child ended'));
      process.on('SIGINT', () => { writeFileSync('end', ''); });`;
    const { running, folder, until } = started(parent);
    await until('ready');
    running.interrupt();
    await expect(running.completed).resolves.toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('0');
  });

  test('has no effect on a program that has ended', async () => {
    const { running } = started('');
    await running.completed;
    running.interrupt();
    await expect(running.completed).resolves.toMatchObject({ exitCode: 0 });
  });

  test('ends a program without a handler, which is reported', async () => {
    const { running, until } = started("console.log('ready'); setInterval(() => {}, 1000);");
    await until('ready');
    running.interrupt();
    await expect(running.completed).resolves.toMatchObject({ exitCode: 130, signal: 'SIGINT' });
  });
});

test('it has its own process group, so that a signal to ours does not reach it', async () => {
  const group = 'ps -o pgid= -p $$; echo $$';
  const [pgid, pid] = (await shell(group)).stdout.trim().split(/\s+/);
  expect(pgid).toBe(pid);
});

describe('the output', () => {
  test('is in files of its owner while the program runs, and in no file afterwards', async () => {
    const folder = scratchFolder();
    const script = 'echo secret; while [ ! -e end ]; do sleep 0.02; done';
    let sawLine: () => void = () => undefined;
    const seen = new Promise<void>((resolve) => {
      sawLine = resolve;
    });
    const options = { cwd: folder, env, onLine: sawLine };
    const { completed } = start('/bin/sh', ['-c', script], options);
    await seen;
    const path = join(folder, 'terraform.stdout');
    expect(readFileSync(path, 'utf8')).toBe('secret\n');
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    writeFileSync(join(folder, 'end'), '');
    expect((await completed).stdout).toBe('secret\n');
    expect(readdirSync(folder)).toEqual(['end']);
  });

  test('needs no reader: a program whose starter was killed goes on writing, and ends when it wants to', async () => {
    const folder = scratchFolder();
    const child = `setTimeout(() => { console.log('late'); require('node:fs').writeFileSync('end', ''); }, 300);`;
    const url = JSON.stringify(new URL('../../src/terraform/process.ts', import.meta.url).href);
    const starter = `
      const { createStartProcess } = await import(${url});
      createStartProcess((text) => text)(process.execPath, ['-e', ${JSON.stringify(child)}], { cwd: ${JSON.stringify(folder)}, env: {} });
      process.kill(process.pid, 'SIGKILL');`;
    const killed = await start(process.execPath, ['--input-type=module', '-e', starter], { cwd: scratchFolder(), env })
      .completed;
    expect(killed).toMatchObject({ signal: 'SIGKILL' });
    while (!existsSync(join(folder, 'end'))) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readFileSync(join(folder, 'terraform.stdout'), 'utf8')).toBe('late\n');
  });
});

describe('a watcher', () => {
  test('learns of each start, and of the one SIGINT before it is sent', async () => {
    const heard: string[] = [];
    const watched = createStartProcess((text) => text, {
      started: (pid, mayInterrupt) => heard.push(`${pid > 0 ? 'started' : ''} ${mayInterrupt}`),
      interrupting: () => heard.push('interrupting'),
    });
    const program = ['-e', 'setInterval(() => {}, 1000);'];
    const running = watched(process.execPath, program, { cwd: scratchFolder(), env });
    running.interrupt();
    running.interrupt();
    await running.completed;
    await watched('/bin/true', [], { cwd: scratchFolder(), env, mustFinish: true }).completed;
    await expect(watched('/nowhere', [], { cwd: scratchFolder(), env }).completed).rejects.toThrow('ENOENT');
    expect(heard).toEqual(['started true', 'interrupting', 'started false']);
  });
});
