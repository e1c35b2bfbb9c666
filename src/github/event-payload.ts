import { readFile } from 'node:fs/promises';

import { inputError, UserError } from '../domain/user-error.ts';

/** Reads the webhook payload that the runner wrote to GITHUB_EVENT_PATH. */
export async function readEventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') {
    throw inputError('GITHUB_EVENT_PATH', 'is not set.', 'Run this action as a step of a GitHub Actions workflow.');
  }
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (cause) {
    const problem = cause instanceof SyntaxError ? 'does not contain JSON' : 'cannot be read';
    throw new UserError({
      code: 'invalid-input',
      what: `GITHUB_EVENT_PATH: ${path} ${problem}.`,
      next: 'The runner writes this file: run the job again.',
      cause,
    });
  }
}
