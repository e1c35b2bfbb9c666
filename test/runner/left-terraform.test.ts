import { describe, expect, test } from '@jest/globals';

import { endLeftTerraform, watchTerraform } from '../../src/runner/left-terraform.ts';
import type { RememberedTerraform } from '../../src/runner/left-terraform.ts';
import type { ProcessState } from '../../src/runner/process-identity.ts';

const remembered: RememberedTerraform = { pid: 42, startedAt: 'monday', mayInterrupt: true };
const alive: ProcessState = { kind: 'running', startedAt: 'monday' };
const reused: ProcessState = { kind: 'running', startedAt: 'tuesday' };
const gone: ProcessState = { kind: 'gone' };
const unknown: ProcessState = { kind: 'unknown' };

/** Time passes only while the post step sleeps. */
function stage(stateAt: (seconds: number) => ProcessState, lastCallAtSeconds = Infinity) {
  const lastCall = new AbortController();
  const signalled: number[] = [];
  const log: string[] = [];
  let nowMs = 0;
  const end = (terraform = remembered): Promise<'ended' | 'unended'> =>
    endLeftTerraform(terraform, {
      look: () => stateAt(nowMs / 1000),
      interrupt: (pid) => signalled.push(pid),
      clock: {
        now: () => new Date(nowMs),
        sleep: (ms) => {
          nowMs += ms;
          if (nowMs >= lastCallAtSeconds * 1000) lastCall.abort();
          return Promise.resolve();
        },
      },
      interruption: { lastCall: lastCall.signal },
      log: { info: (line) => log.push(line) },
    });
  return { end, signalled, log, seconds: () => nowMs / 1000 };
}

describe('a terraform that outlived its main step', () => {
  test('gets one SIGINT, and its end is awaited', async () => {
    const { end, signalled, seconds, log } = stage((now) => (now < 3 ? alive : gone));
    expect(await end()).toBe('ended');
    expect([signalled, seconds()]).toEqual([[42], 3]);
    expect(log).toEqual([
      'Terraform (process 42) still works: it gets one SIGINT. It can end within 60 s.',
      'Terraform has ended.',
    ]);
  });

  test('gets no second SIGINT: its end is awaited all the same', async () => {
    const { end, signalled, log } = stage((now) => (now < 3 ? alive : gone));
    expect(await end({ ...remembered, mayInterrupt: false })).toBe('ended');
    expect(signalled).toEqual([]);
    expect(log[0]).toContain('another signal would do harm');
  });

  test('that does not end in a minute is reported as such', async () => {
    const { end, signalled, seconds } = stage(() => alive);
    expect(await end()).toBe('unended');
    expect([signalled, seconds()]).toEqual([[42], 60]);
  });

  test('is awaited no longer than the runner lets the post step live', async () => {
    const { end, seconds } = stage(() => alive, 5);
    expect(await end()).toBe('unended');
    expect(seconds()).toBe(5);
  });

  test('whose id another process gets while it is awaited has ended', async () => {
    const { end } = stage((now) => (now < 3 ? alive : reused));
    expect(await end()).toBe('ended');
  });
});

test.each([
  ['has ended', gone],
  ['has ended, and its id is another process’s', reused],
])('a terraform that %s gets nothing and is not awaited', async (_, state) => {
  const { end, signalled, seconds, log } = stage(() => state);
  expect(await end()).toBe('ended');
  expect([signalled, seconds(), log]).toEqual([[], 0, []]);
});

test.each([
  ['this machine does not say who it is', unknown, remembered],
  ['it was not known who it was', alive, { ...remembered, startedAt: undefined }],
])('a process gets no signal when %s, and may still be terraform', async (_, state, terraform) => {
  const { end, signalled, seconds } = stage(() => state);
  expect(await end(terraform)).toBe('unended');
  expect([signalled, seconds()]).toEqual([[], 60]);
  const ending = stage((now) => (now < 2 ? state : gone));
  expect(await ending.end(terraform)).toBe('ended');
});

test('what is remembered is the last start, and that it has its SIGINT', () => {
  const notes: RememberedTerraform[] = [];
  const memory = { rememberTerraform: (note: RememberedTerraform) => notes.push(note) };
  const watcher = watchTerraform(memory, (pid) => (pid === 1 ? unknown : alive));
  watcher.interrupting();
  watcher.started(1, true);
  watcher.started(2, true);
  watcher.interrupting();
  watcher.started(3, false);
  expect(notes).toEqual([
    { pid: 1, startedAt: undefined, mayInterrupt: true },
    { pid: 2, startedAt: 'monday', mayInterrupt: true },
    { pid: 2, startedAt: 'monday', mayInterrupt: false },
    { pid: 3, startedAt: 'monday', mayInterrupt: false },
  ]);
});
