import type { ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

import { findProcessTree, killLeft, killProcessTree, stillRunning } from './process-tree.ts';
import type { ProcessRef } from './process-tree.ts';

/**
 * `cancel`: as a runner cancels a job. `kill`: the main step's processes are gone at once, the runner goes on with the
 * post step. `kill-action`: only the action's own process is gone, as after the runner's SIGKILL or when memory runs
 * out; terraform goes on, and so does the runner. `lose-runner`: nothing of the runner is left, and no post step runs.
 */
export type InterruptionKind = 'cancel' | 'kill' | 'kill-action' | 'lose-runner';

/**
 * The runner's own timetable, read in its source: SIGINT to the step's process, 7.5 s later SIGTERM, 2.5 s later
 * SIGKILL. This stage then ends its whole tree; on POSIX, the runner itself kills the step's process alone.
 */
export const cancelTimetable = { terminateAfterMs: 7_500, killAfterMs: 2_500 } as const;

export interface Interruption {
  readonly how: InterruptionKind;
  /** In the order in which they were sent. */
  readonly signals: readonly NodeJS.Signals[];
  /** From the first signal to the process's end. */
  readonly milliseconds: number;
  /** Names of processes of the run that lived on after it; they are ended. */
  readonly leftProcesses: readonly string[];
  /** After `kill-action`: processes of the run that live on for the post step. */
  readonly survivors: readonly ProcessRef[];
}

/** Ends a running step in this way; resolves once its own process is over. */
export async function interruptProcess(
  child: ChildProcess,
  how: InterruptionKind,
  timetable: { readonly terminateAfterMs: number; readonly killAfterMs: number } = cancelTimetable,
): Promise<Interruption> {
  const pid = child.pid ?? 0;
  const startedAt = Date.now();
  const ended = new AbortController();
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      ended.abort();
      resolve();
    };
    if (child.exitCode !== null || child.signalCode !== null) end();
    else child.once('exit', end);
  });
  const seen = new Map<string, ProcessRef>();
  const look = (): void => {
    for (const ref of findProcessTree(pid)) seen.set(`${ref.pid} ${ref.startedAt}`, ref);
  };
  const signals: NodeJS.Signals[] = [];
  const isOver = (): boolean => ended.signal.aborted;
  const wait = (milliseconds: number): Promise<unknown> =>
    setTimeout(milliseconds, undefined, { signal: ended.signal }).catch(() => undefined);

  if (how === 'cancel') {
    for (const [signal, waitMs] of [
      ['SIGINT', timetable.terminateAfterMs],
      ['SIGTERM', timetable.killAfterMs],
    ] as const) {
      if (isOver()) break;
      look();
      child.kill(signal);
      signals.push(signal);
      await wait(waitMs);
    }
  }
  if (!isOver()) {
    look();
    if (how === 'kill-action') child.kill('SIGKILL');
    else killProcessTree(pid);
    signals.push('SIGKILL');
  }
  await exited;
  const milliseconds = Date.now() - startedAt;
  seen.delete([...seen.keys()].find((key) => key.startsWith(`${pid} `)) ?? '');
  // What was killed with the tree may take a moment to be gone.
  if (signals.includes('SIGKILL')) await setTimeout(50);
  const left = [...seen.values()];
  return how === 'kill-action'
    ? { how, signals, milliseconds, leftProcesses: [], survivors: stillRunning(left) }
    : { how, signals, milliseconds, leftProcesses: killLeft(left), survivors: [] };
}
