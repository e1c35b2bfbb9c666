import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { constants } from 'node:os';

export interface Completed {
  /** As a shell says it: 128 and the signal's number when a signal ended it. */
  readonly exitCode: number;
  /** The signal that ended it; left out when it ended by itself. */
  readonly signal?: NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Each line of either stream as it comes, redacted and without its end. */
  readonly onLine?: (line: string) => void;
}

export interface Running {
  /** Resolves whatever the exit code; rejects only when the program could not be started. */
  readonly completed: Promise<Completed>;
  /** Sends SIGINT, once in its life: a second one makes terraform exit hard and lose its state. */
  interrupt(): void;
}

/** Starts a program without a shell. */
export type StartProcess = (binary: string, argv: readonly string[], options: RunOptions) => Running;

/** @param redact takes every known secret out of a line before anybody sees it; what is captured stays as it was. */
export function createStartProcess(redact: (text: string) => string): StartProcess {
  return (binary, argv, { cwd, env, onLine }) => {
    const child = spawn(binary, [...argv], {
      cwd,
      env,
      // A signal to our process group must not reach terraform beside ours: docs/adr/0007-terraform-as-a-child.md
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const tell = (line: string): void => onLine?.(redact(line));
    const stdout = capture(child.stdout, tell);
    const stderr = capture(child.stderr, tell);
    let wasInterrupted = false;
    return {
      completed: new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode, signal) => {
          const ending =
            signal === null ? { exitCode: exitCode ?? 1 } : { exitCode: 128 + constants.signals[signal], signal };
          resolve({ ...ending, stdout: stdout(), stderr: stderr() });
        });
      }),
      interrupt: () => {
        if (wasInterrupted) return;
        wasInterrupted = true;
        // To the process alone, not to its group: terraform cancels what its providers do by itself.
        child.kill('SIGINT');
      },
    };
  };
}

/** @returns what has come so far, whole. */
function capture(stream: Readable, onLine: (line: string) => void): () => string {
  const chunks: string[] = [];
  let rest = '';
  // Decoding in the stream holds back the first half of a character that two chunks share.
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    chunks.push(chunk);
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(withoutReturn(line));
  });
  stream.once('end', () => {
    if (rest !== '') onLine(withoutReturn(rest));
  });
  return () => chunks.join('');
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
