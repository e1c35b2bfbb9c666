import { UserError } from '../domain/user-error.ts';
import type { Completed, RunOptions, Running, StartProcess } from './process.ts';

export interface CallFacts {
  /** Absolute path of terraform. */
  readonly binary: string;
  readonly directory: { readonly path: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly start: StartProcess;
  /** Removes known secrets from terraform's output. */
  readonly redact: (text: string) => string;
}

/** One plan or one apply with all its subcommands. */
export interface Call {
  /**
   * @returns stderr redacted, and stdout unchanged because it may be JSON.
   * @throws UserError when an interrupt came before.
   */
  run(argv: readonly string[], onLine?: (line: string) => void): Promise<Completed>;
  /** Like `run`, for a subcommand that must finish: it also starts after an interrupt, and no interrupt reaches it. */
  runToEnd(argv: readonly string[]): Promise<Completed>;
  interrupt(): void;
  wasInterrupted(): boolean;
}

export function createCall({ binary, directory, environment, start, redact }: CallFacts): Call {
  let running: Running | undefined;
  let wasInterrupted = false;

  const begin = (argv: readonly string[], how: Pick<RunOptions, 'onLine' | 'mustFinish'>): Running =>
    start(binary, argv, { cwd: directory.path, env: environment, ...how });
  const redacted = (done: Completed): Completed => ({ ...done, stderr: redact(done.stderr) });

  return {
    run: async (argv, onLine) => {
      if (wasInterrupted) {
        const what = `terraform ${argv[0] ?? ''} was not started because this run was interrupted.`;
        throw new UserError({ code: 'terraform-failed', what });
      }
      running = begin(argv, onLine === undefined ? {} : { onLine });
      try {
        return redacted(await running.completed);
      } finally {
        running = undefined;
      }
    },
    runToEnd: async (argv) => redacted(await begin(argv, { mustFinish: true }).completed),
    interrupt: () => {
      wasInterrupted = true;
      running?.interrupt();
    },
    wasInterrupted: () => wasInterrupted,
  };
}
