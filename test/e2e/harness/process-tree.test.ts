import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { afterEach, expect, test } from '@jest/globals';

import { interruptProcess } from './interrupt-run.ts';
import { findProcessTree, killProcessTree, stillRunning } from './process-tree.ts';
import type { ProcessRef } from './process-tree.ts';

const timetable = { terminateAfterMs: 300, killAfterMs: 300 };
let seen: readonly ProcessRef[] = [];

/** What a test failed to end. */
afterEach(() => {
  for (const { pid } of stillRunning(seen)) process.kill(pid, 'SIGKILL');
});

/** A step as the action is one: it starts a program in a process group of its own, and says when all is up. */
async function startStep(onSignal: string): Promise<ChildProcess> {
  const script = `
    const child = require('node:child_process').spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
    ${onSignal}
    setInterval(() => {}, 1000);
    child.once('spawn', () => process.stdout.write('up'));`;
  const step = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(step.stdout, 'data');
  seen = findProcessTree(step.pid ?? 0);
  return step;
}

test('the tree holds a child that has a process group of its own', async () => {
  const step = await startStep('');
  expect(seen.map(({ name }) => name)).toEqual([expect.any(String), 'sleep']);
  const exited = once(step, 'exit');
  killProcessTree(step.pid ?? 0);
  await exited;
  await expectGone();
});

test('a step that hears SIGINT gets nothing more', async () => {
  const step = await startStep("process.once('SIGINT', () => { child.kill(); process.exit(7); });");
  const interruption = await interruptProcess(step, 'cancel', timetable);
  expect(interruption.signals).toEqual(['SIGINT']);
  expect(interruption.milliseconds).toBeLessThan(timetable.terminateAfterMs);
  expect(step.exitCode).toBe(7);
});

test('a step that needs SIGTERM gets it after its time', async () => {
  const step = await startStep(
    "process.on('SIGINT', () => {}); process.on('SIGTERM', () => { child.kill(); process.exit(8); });",
  );
  const interruption = await interruptProcess(step, 'cancel', timetable);
  expect(interruption.signals).toEqual(['SIGINT', 'SIGTERM']);
  expect(interruption.milliseconds).toBeGreaterThanOrEqual(timetable.terminateAfterMs - 20);
  expect(step.exitCode).toBe(8);
});

test('a step that hears nothing is killed with all that it started', async () => {
  const step = await startStep("process.on('SIGINT', () => {}); process.on('SIGTERM', () => {});");
  const interruption = await interruptProcess(step, 'cancel', timetable);
  expect(interruption.signals).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
  expect(step.signalCode).toBe('SIGKILL');
  expect(interruption.leftProcesses).toEqual([]);
  await expectGone();
});

test('a step that ends and leaves a program running is found out, and the program is ended', async () => {
  const step = await startStep("process.once('SIGINT', () => process.exit(0));");
  expect((await interruptProcess(step, 'cancel', timetable)).leftProcesses).toEqual(['sleep']);
  await expectGone();
});

test.each(['kill', 'lose-runner'] as const)('%s asks no process', async (how) => {
  const step = await startStep("process.once('SIGINT', () => process.exit(0));");
  const interruption = await interruptProcess(step, how, timetable);
  expect(interruption.signals).toEqual(['SIGKILL']);
  expect(step.signalCode).toBe('SIGKILL');
  await expectGone();
});

async function expectGone(): Promise<void> {
  for (let attempt = 0; attempt < 100 && stillRunning(seen).length > 0; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(stillRunning(seen)).toEqual([]);
}
