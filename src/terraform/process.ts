import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { constants } from 'node:os';

export interface Completed {
  /** As in a shell: 128 plus the signal's number when a signal ended the program. */
  readonly exitCode: number;
  /** The signal that ended the program; omitted when it ended by itself. */
  readonly signal?: NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Receives each line of both streams at once, redacted and without its line end. */
  readonly onLine?: (line: string) => void;
}

export interface Running {
  /** Resolves for every exit code; rejects only if the program cannot start. */
  readonly completed: Promise<Completed>;
  /** Sends SIGINT once only: a second one makes terraform exit at once and lose its state. */
  interrupt(): void;
}

/** Starts a program without a shell. */
export type StartProcess = (binary: string, argv: readonly string[], options: RunOptions) => Running;

/**
 * @param redact removes every known secret from a line before `onLine` gets it; the captured output stays unchanged.
 */
export function createStartProcess(redact: (text: string) => string): StartProcess {
  return (binary, argv, { cwd, env, onLine }) => {
    const child = spawn(binary, [...argv], {
      cwd,
      env,
      // A signal to our process group must not reach terraform: docs/adr/0007-terraform-as-a-child.md
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const report = (line: string): void => onLine?.(redact(line));
    const stdout = capture(child.stdout, report);
    const stderr = capture(child.stderr, report);
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
        // Only to the process, not to its group: terraform itself cancels the work of its providers.
        child.kill('SIGINT');
      },
    };
  };
}

/** @returns a function for the whole output so far. */
function capture(stream: Readable, onLine: (line: string) => void): () => string {
  const chunks: string[] = [];
  let rest = '';
  // The stream's decoder holds back the first half of a character that is split between two chunks.
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
