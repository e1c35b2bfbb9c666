import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { cwd, env } from 'node:process';

/** As far as it is needed here (jest's API, Reporter). */
interface FileResult {
  readonly testResults: readonly { readonly status: string; readonly fullName: string }[];
  /** The file itself could not be run. */
  readonly testExecError?: { readonly message: string } | undefined;
}

interface Reporter {
  onTestResult(test: { readonly path: string }, result: FileResult): void;
}

export const notLoaded = '(could not be run)';

/** Writes the names of tests that failed, one a line, into the file that the environment names. Jest calls it with `new`. */
export default function createFailureReporter(): Reporter {
  return {
    onTestResult: ({ path }, { testResults, testExecError }) => {
      const failed = testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
      const names = testExecError === undefined ? failed : [...failed, `${notLoaded} ${testExecError.message}`];
      const lines = names.map((name) => `${relative(cwd(), path)}: ${name.replaceAll('\n', ' ')}\n`);
      appendFileSync(env['PLANTED_BUG_FAILURES']!, lines.join(''));
    },
  };
}
