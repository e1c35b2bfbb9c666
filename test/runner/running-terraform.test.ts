import { expect, test } from '@jest/globals';

import type { Terraform } from '../../src/ports.ts';
import { followInterruption } from '../../src/runner/running-terraform.ts';

function stage(requested: AbortSignal) {
  const calls: string[] = [];
  let end: ((error?: Error) => void) | undefined;
  const terraform: Pick<Terraform, 'apply' | 'interrupt'> = {
    apply: () =>
      new Promise((resolve, reject) => {
        calls.push('apply');
        end = (error) => {
          if (error === undefined) resolve();
          else reject(error);
        };
      }),
    interrupt: () => calls.push('interrupt'),
  };
  const interruption = { requested, lastCall: new AbortController().signal };
  // What is left out is not called here.
  const watched = followInterruption(terraform as Terraform, interruption);
  return { calls, watched, end: (error?: Error) => end?.(error) };
}

test('terraform gets the interrupt once', () => {
  const requested = new AbortController();
  const { calls, watched } = stage(requested.signal);
  void watched.apply();
  requested.abort();
  requested.abort();
  expect(calls).toEqual(['apply', 'interrupt']);
});

test('what begins afterwards gets it at once, even when something ran before', async () => {
  const requested = new AbortController();
  const { calls, watched, end } = stage(requested.signal);
  const applied = watched.apply();
  end();
  await applied;
  requested.abort();
  void watched.apply();
  expect(calls).toEqual(['apply', 'interrupt', 'apply', 'interrupt']);
});

test('terraform runs from the call until it has ended, however it ends', async () => {
  const { watched, end } = stage(new AbortController().signal);
  expect(watched.isRunning()).toBe(false);
  const applied = watched.apply();
  expect(watched.isRunning()).toBe(true);
  end();
  await applied;
  expect(watched.isRunning()).toBe(false);
  const failed = watched.apply();
  expect(watched.isRunning()).toBe(true);
  end(new Error('interrupted'));
  await expect(failed).rejects.toThrow('interrupted');
  expect(watched.isRunning()).toBe(false);
});
