// What the steps of a release share: their context, which comes from the runner, and how they end.
import process from 'node:process';

import { createClient } from './github.mjs';
import { ReleaseError } from './release-error.mjs';

/**
 * @param work gets the context of the step.
 * @returns after an error annotation when the work has failed. A stack trace says nothing to the person who releases.
 */
export async function runStep(work) {
  try {
    await work(readContext());
  } catch (error) {
    process.exitCode = 1;
    annotate(error instanceof ReleaseError ? error.message : String(error?.stack ?? error));
  }
}

export function annotate(message) {
  process.stdout.write(`::error::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`);
}

export function say(message) {
  process.stdout.write(`${message}\n`);
}

function readContext() {
  const repository = required('GITHUB_REPOSITORY');
  return {
    repository,
    version: required('VERSION'),
    /** The commit that is released. */
    sha: required('GITHUB_SHA'),
    ref: required('GITHUB_REF'),
    serverUrl: required('GITHUB_SERVER_URL'),
    /** Only for steps that get a token. */
    client: () => createClient({ apiUrl: required('GITHUB_API_URL'), repository, token: required('RELEASE_TOKEN') }),
  };
}

export function required(name) {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new ReleaseError(`${name}: is not set in the environment of this step.`);
  return value;
}
