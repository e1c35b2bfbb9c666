import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { runPostStep } from '../../src/post-step.ts';
import { createLookAtProcess } from '../../src/runner/process-identity.ts';
import { createRunMemory } from '../../src/runner/run-memory.ts';
import type { KeptMemory, StateStore } from '../../src/runner/run-memory.ts';
import type { Runner } from '../../src/runner/runner.ts';

/** Writes into its directory as it ends, and counts its SIGINTs in a file beside it. */
const patient = `
  const { writeFileSync } = require('node:fs');
  let count = 0;
  process.on('SIGINT', () => {
    count += 1;
    writeFileSync('../count', String(count));
    setTimeout(() => { writeFileSync('errored.tfstate', 'precious'); process.exit(1); }, 50);
  });
  setInterval(() => {}, 1000);
  console.log('ready');`;
const deaf = "process.on('SIGINT', () => {}); setInterval(() => {}, 1000); console.log('ready');";

let folder: string;
let directory: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-step-test-'));
  directory = join(folder, 'stackset-role-x');
  mkdirSync(directory);
  writeFileSync(join(directory, 'stackset-role.tfplan'), 'secret');
});

afterEach(() => {
  child?.kill('SIGKILL');
  child = undefined;
  rmSync(folder, { recursive: true });
});

async function startTerraform(script: string): Promise<number> {
  child = spawn(process.execPath, ['-e', script], { cwd: directory, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout!, 'data');
  return child.pid ?? 0;
}

/** Simulated time, beside which the real process needs a little real time. */
function stage(remember: (memory: KeptMemory) => void) {
  const states = new Map<string, string>();
  const state: StateStore = { save: (name, value) => states.set(name, value), read: (name) => states.get(name) ?? '' };
  remember(
    createRunMemory(
      state,
      () => new Date(0),
      () => undefined,
    ),
  );
  const log: string[] = [];
  let nowMs = 0;
  const say = (text: string): number => log.push(text);
  const clock = {
    now: () => new Date(nowMs),
    sleep: async (ms: number) => {
      nowMs += ms;
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
  const interruption = { lastCall: new AbortController().signal };
  // What is left out is not used when there is no comment to write.
  const runner = { state, clock, interruption, log: { info: say, warning: say, error: say } } as unknown as Runner;
  return { run: () => runPostStep(runner), log };
}

function remembered(pid: number, mayInterrupt = true): (memory: KeptMemory) => void {
  const state = createLookAtProcess()(pid);
  return (memory) => {
    memory.rememberDirectory(directory);
    const startedAt = state.kind === 'running' ? state.startedAt : undefined;
    memory.rememberTerraform({ pid, startedAt, mayInterrupt });
  };
}

test('terraform gets one SIGINT and ends; then its directory is removed, and its state is kept', async () => {
  const { run, log } = stage(remembered(await startTerraform(patient)));
  expect(await run()).toBe(0);
  expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('1');
  expect(readdirSync(folder).toSorted()).toEqual(['count', 'stackset-role-x-errored.tfstate']);
  expect(log).toContainEqual(expect.stringMatching(/^Terraform could not write its state; it is kept in .*errored/));
});

test('the directory of a terraform that does not end stays, and is named', async () => {
  const { run, log } = stage(remembered(await startTerraform(deaf)));
  expect(await run()).toBe(0);
  expect(readdirSync(directory)).toEqual(['stackset-role.tfplan']);
  expect(log).toContainEqual(expect.stringContaining(`Terraform has not ended. It works in ${directory}`));
});

test('a terraform that got its SIGINT from the main step gets no other', async () => {
  const { run } = stage(remembered(await startTerraform(patient), false));
  await run();
  expect(existsSync(join(folder, 'count'))).toBe(false);
  expect(existsSync(directory)).toBe(true);
});

test('another process that has the id by now gets nothing, and the directory is removed', async () => {
  const pid = await startTerraform(patient);
  const { run } = stage((memory) => {
    memory.rememberDirectory(directory);
    memory.rememberTerraform({ pid, startedAt: 'long ago', mayInterrupt: true });
  });
  await run();
  expect(readdirSync(folder)).toEqual([]);
  expect(child?.exitCode).toBeNull();
});

test('without a terraform, the directory is removed at once', async () => {
  const { run, log } = stage((memory) => {
    memory.rememberDirectory(directory);
  });
  await run();
  expect(readdirSync(folder)).toEqual([]);
  expect(log).toEqual(['The run has reported its end itself.']);
});
