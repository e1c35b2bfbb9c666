import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';

import { createLookAtProcess } from '../../src/runner/process-identity.ts';

const children: ChildProcess[] = [];

async function startSleep(): Promise<{ readonly pid: number; readonly end: () => Promise<void> }> {
  const child = spawn('/bin/sleep', ['60']);
  children.push(child);
  await once(child, 'spawn');
  return {
    pid: child.pid ?? 0,
    end: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe.each([
  ['the default of this machine', undefined],
  ['ps, where there is no /proc', '/nowhere'],
])('%s', (_, procDirectory) => {
  const look = createLookAtProcess(procDirectory);

  test('identifies a running process by its start, the same each time', async () => {
    const { pid } = await startSleep();
    const first = look(pid);
    expect(first).toEqual({ kind: 'running', startedAt: expect.stringMatching(/\d/) as unknown });
    expect(look(pid)).toEqual(first);
    expect(look(process.pid)).not.toEqual(first);
  });

  test('says when it is gone', async () => {
    const { pid, end } = await startSleep();
    await end();
    expect(look(pid)).toEqual({ kind: 'gone' });
  });

  test('counts a dead process that its parent has not collected as gone', async () => {
    // The shell becomes a program that never collects its child.
    const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
    children.push(parent);
    const [data] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(data.toString());
    let state = look(pid);
    for (let tries = 0; tries < 200 && state.kind !== 'gone'; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      state = look(pid);
    }
    expect(state).toEqual({ kind: 'gone' });
  });
});

test('without ps, a process that exists is unknown', () => {
  const path = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  const state = createLookAtProcess('/nowhere')(process.pid);
  process.env['PATH'] = path;
  expect(state).toEqual({ kind: 'unknown' });
});
