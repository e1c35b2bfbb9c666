import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import * as core from '@actions/core';

import { describeThrown } from '../domain/user-error.ts';
import type { Log, Publication } from '../ports.ts';
import type { Redaction } from './redaction.ts';

/** GitHub's limit of a step summary, bytes; above it the whole summary is dropped. */
const longestSummaryBytes = 1024 * 1024;

/** The runner's outputs, step summary and RUNNER_TEMP. @param redaction runs over everything that is written. */
export function createPublication(
  environment: Readonly<Record<string, string | undefined>>,
  log: Log,
  { redact }: Pick<Redaction, 'redact'>,
): Publication {
  return {
    setOutput: (name, value) => {
      core.setOutput(name, redact(value));
    },
    writeSummary: async (markdown) => {
      const path = environment['GITHUB_STEP_SUMMARY'];
      if (path === undefined || path === '') {
        log.warning('There is no step summary here (GITHUB_STEP_SUMMARY is not set).');
        return;
      }
      if (Buffer.byteLength(markdown) > longestSummaryBytes) throw new RangeError('the step summary is over its limit');
      await namingPath(path, appendFile(path, `${redact(markdown)}\n`));
    },
    writeFile: async (name, pieces) => {
      const path = join(environment['RUNNER_TEMP'] ?? '.', `stackset-role-${name}`);
      await namingPath(path, writeFile(path, redactEach(pieces, redact)));
      return path;
    },
  };
}

/** "No space left on device, write" does not say which one. */
async function namingPath(path: string, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    throw new Error(`${path}: ${describeThrown(error)}`, { cause: error });
  }
}

function* redactEach(pieces: Iterable<string>, redact: (text: string) => string): Generator<string> {
  for (const piece of pieces) yield redact(piece);
}
