import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { openOutputFile } from './output-file.ts';
import type { OutputFile } from './output-file.ts';

export interface Completed {
  /** As in a shell: 128 plus the signal's number when a signal ended the program. */
  readonly exitCode: number;
  /** The signal that ended the program; omitted when it ended by itself. */
  readonly signal?: NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Private to this run: the output is kept there while the program runs. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Receives each line of both streams at once, redacted and without its line end. */
  readonly onLine?: (line: string) => void;
  /** Not to be interrupted, not even after this process is gone. */
  readonly mustFinish?: true;
}

export interface Running {
  /** Resolves for every exit code; rejects only if the program cannot start. */
  readonly completed: Promise<Completed>;
  /** Sends SIGINT once only: a second one makes terraform exit at once and lose its state. */
  interrupt(): void;
}

/** Starts a program without a shell. */
export type StartProcess = (binary: string, argv: readonly string[], options: RunOptions) => Running;

/** Learns what a post step has to know when this process is killed before its program ends. */
export interface ProcessWatcher {
  /** Called at once, before anything else can happen. */
  readonly started: (pid: number, mayInterrupt: boolean) => void;
  /** Called before the one SIGINT is sent: a second one would be worse than none. */
  readonly interrupting: () => void;
}

/** How often the lines of a running program are reported. */
const betweenReadsMs = 100;

/**
 * @param redact removes every known secret from a line before `onLine` gets it; the captured output stays unchanged.
 */
export function createStartProcess(redact: (text: string) => string, watcher?: ProcessWatcher): StartProcess {
  return (binary, argv, { cwd, env, onLine, mustFinish }) => {
    let interrupt = (): void => undefined;
    const completed = new Promise<Completed>((resolve, reject) => {
      const output = openOutput(cwd, (line) => onLine?.(redact(line)));
      const child = spawnPrivately(binary, argv, {
        cwd,
        env,
        // A signal to our process group must not reach terraform: docs/adr/0007-terraform-as-a-child.md
        detached: true,
        // No pipes: without a reader, the next line of its output would end terraform, with its state unwritten.
        stdio: ['ignore', output.stdout.descriptor, output.stderr.descriptor],
      });
      if (child.pid !== undefined) watcher?.started(child.pid, mustFinish !== true);
      const reading = onLine === undefined ? undefined : setInterval(output.read, betweenReadsMs);
      const finish = (): Pick<Completed, 'stdout' | 'stderr'> => {
        clearInterval(reading);
        return { stdout: output.stdout.finish(), stderr: output.stderr.finish() };
      };
      child.once('error', (error) => {
        // A program that runs can fail to get a signal.
        if (child.pid !== undefined) return;
        finish();
        reject(error);
      });
      child.once('exit', (exitCode, signal) => {
        const ending =
          signal === null ? { exitCode: exitCode ?? 1 } : { exitCode: 128 + constants.signals[signal], signal };
        try {
          resolve({ ...ending, ...finish() });
        } catch (failure) {
          reject(failure instanceof Error ? failure : new Error(String(failure)));
        }
      });
      let wasInterrupted = false;
      interrupt = () => {
        if (wasInterrupted) return;
        wasInterrupted = true;
        watcher?.interrupting();
        // Only to the process, not to its group: terraform itself cancels the work of its providers.
        child.kill('SIGINT');
      };
    });
    return {
      completed,
      interrupt: () => {
        interrupt();
      },
    };
  };
}

/** Plans and local states hold secrets: what the program creates is for this user alone. */
function spawnPrivately(binary: string, argv: readonly string[], options: SpawnOptions): ChildProcess {
  // A child has the mask of the moment; nothing else runs until it is set back.
  const usual = process.umask(0o077);
  try {
    return spawn(binary, [...argv], options);
  } finally {
    process.umask(usual);
  }
}

interface Output {
  readonly stdout: OutputFile;
  readonly stderr: OutputFile;
  readonly read: () => void;
}

function openOutput(directory: string, onLine: (line: string) => void): Output {
  const stdout = openOutputFile(join(directory, 'terraform.stdout'), onLine);
  const stderr = openOutputFile(join(directory, 'terraform.stderr'), onLine);
  return {
    stdout,
    stderr,
    read: () => {
      try {
        stdout.read();
        stderr.read();
      } catch {
        // The last reading fails in the same way, and is heard.
      }
    },
  };
}
