import { getExecOutput } from '@actions/exec';

export interface Completed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Each line of either stream as it comes, redacted. */
  readonly onLine?: (line: string) => void;
}

/** Runs a program without a shell. Resolves whatever its exit code; rejects only when it cannot be started. */
export type RunProcess = (binary: string, argv: readonly string[], options: RunOptions) => Promise<Completed>;

/** @param redact takes every known secret out of a text; it sees all output before anybody else. */
export function createRunProcess(redact: (text: string) => string): RunProcess {
  return async (binary, argv, { cwd, env, onLine }) => {
    const tell =
      onLine === undefined
        ? undefined
        : (line: string): void => {
            onLine(redact(line));
          };
    const { exitCode, stdout, stderr } = await getExecOutput(binary, [...argv], {
      cwd,
      env: { ...env },
      silent: true,
      ignoreReturnCode: true,
      ...(tell === undefined ? {} : { listeners: { stdline: tell, errline: tell } }),
    });
    return { exitCode, stdout, stderr };
  };
}
