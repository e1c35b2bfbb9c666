import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
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

test.each([0, 1, 2, 130])('exit code %s is an answer, not an error', async (exitCode) => {
  await expect(shell(`echo out; echo err >&2; exit ${exitCode}`)).resolves.toEqual({
    exitCode,
    stdout: 'out\n',
    stderr: 'err\n',
  });
});

test('a death by signal is told, as an exit code, too', async () => {
  await expect(shell('kill -KILL $$')).resolves.toEqual({ exitCode: 137, signal: 'SIGKILL', stdout: '', stderr: '' });
});

test('the environment is the one given, nothing of our own', async () => {
  const { stdout } = await shell('env');
  expect(stdout).toContain('GREETING=hello');
  expect(stdout).not.toContain('NODE_OPTIONS');
});

test('it runs where it is told, without a shell in between', async () => {
  const cwd = scratchFolder();
  expect((await start('/bin/pwd', ['-P'], { cwd, env }).completed).stdout.trim()).toBe(realpathSync(cwd));
  const echoed = await start('/bin/echo', ['a b', '$HOME;', '*'], { cwd, env }).completed;
  expect(echoed.stdout).toBe('a b $HOME; *\n');
});

test('nothing can be asked of whoever watches the job', async () => {
  expect((await shell('cat; echo end')).stdout).toBe('end\n');
});

test('what cannot be started is an error', async () => {
  await expect(start('/nowhere/terraform', [], { cwd: '/', env }).completed).rejects.toThrow('ENOENT');
  await expect(start('/bin/sh', [], { cwd: '/nowhere', env }).completed).rejects.toThrow('ENOENT');
});

describe('lines', () => {
  test('of both streams are told as they come, without secrets', async () => {
    const lines: string[] = [];
    await shell('echo "one hush"; echo "two hush" >&2', (line) => lines.push(line));
    expect(lines.toSorted()).toEqual(['one ***', 'two ***']);
  });

  /** Writes the chunks of bytes one by one, each after the one before was read. */
  async function write(...chunks: readonly (readonly number[])[]): Promise<{ lines: string[]; stdout: string }> {
    const lines: string[] = [];
    const script = `
      const { setTimeout } = require('node:timers/promises');
      (async () => {
        for (const chunk of ${JSON.stringify(chunks)}) {
          require('node:fs').writeSync(1, Buffer.from(chunk));
          await setTimeout(20);
        }
      })();`;
    const options = { cwd: scratchFolder(), env, onLine: (line: string) => lines.push(line) };
    const { stdout } = await start(process.execPath, ['-e', script], options).completed;
    return { lines, stdout };
  }

  const bytes = (text: string): readonly number[] => [...Buffer.from(text)];

  test('a character that two chunks share stays whole', async () => {
    const text = bytes('a…b\n');
    expect(await write(text.slice(0, 2), text.slice(2))).toEqual({ lines: ['a…b'], stdout: 'a…b\n' });
  });

  test('a secret that two chunks share is not told', async () => {
    expect((await write(bytes('say hu'), bytes('sh now\n'))).lines).toEqual(['say *** now']);
  });

  test('CR and LF end one line, also apart; empty lines stay', async () => {
    expect((await write(bytes('one\r'), bytes('\ntwo\r\n\nthree\n'))).lines).toEqual(['one', 'two', '', 'three']);
  });

  test('the last one needs no end', async () => {
    expect(await write(bytes('one\ntwo'))).toEqual({ lines: ['one', 'two'], stdout: 'one\ntwo' });
  });
});

describe('an interrupt', () => {
  /** Counts the SIGINTs it gets, and ends once there is a file `end`. */
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

  test('asked for twice is one SIGINT, and the end is awaited', async () => {
    const { running, folder, until } = started(patient);
    await until('ready');
    running.interrupt();
    await until('interrupted');
    running.interrupt();
    writeFileSync(join(folder, 'end'), '');
    await expect(running.completed).resolves.toEqual({ exitCode: 1, stdout: 'ready\ninterrupted\n', stderr: '' });
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('1');
  });

  test('reaches the process, not what it has started', async () => {
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

  test('of what has ended does nothing', async () => {
    const { running } = started('');
    await running.completed;
    running.interrupt();
    await expect(running.completed).resolves.toMatchObject({ exitCode: 0 });
  });

  test('of what does not expect it is its end, and told', async () => {
    const { running, until } = started("console.log('ready'); setInterval(() => {}, 1000);");
    await until('ready');
    running.interrupt();
    await expect(running.completed).resolves.toMatchObject({ exitCode: 130, signal: 'SIGINT' });
  });
});

test('it has a process group of its own, so that a signal to ours does not reach it', async () => {
  const group = 'ps -o pgid= -p $$; echo $$';
  const [pgid, pid] = (await shell(group)).stdout.trim().split(/\s+/);
  expect(pgid).toBe(pid);
});
