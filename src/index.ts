import { createHash } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as core from '@actions/core';

import type { Desk, Ports, Publication } from './commands/ports.ts';
import type { Composition } from './compose.ts';
import { isGreen } from './domain/rollout.ts';
import type { Judgement } from './domain/rollout.ts';
import type { RolloutRequest } from './domain/rollout-request.ts';
import { UserError } from './domain/user-error.ts';
import { readInputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { createLog } from './log.ts';
import { createRedaction } from './redaction.ts';

/** GitHub's limit of a step summary, bytes; above it the whole summary is dropped. */
const longestSummaryBytes = 1024 * 1024;

const redaction = createRedaction();
const log = createLog(redaction.redact);
const environment = process.env;
/** Work to undo at the end, whatever happened; the last one first. */
const cleanups: (() => Promise<void>)[] = [];

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const judgement = await run();
    if (isGreen(judgement.outcome)) return 0;
    log.error(describeRed(judgement));
    return 1;
  } catch (error) {
    await reportThrown(toUserError(error));
    return 1;
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup().catch(reportCleanup);
  }
}

/** Everything is loaded when it is needed: an input error must not cost the AWS SDK's start-up. */
async function run(): Promise<Judgement> {
  const inputs = readInputs(environment);
  inputs.secrets.forEach(redaction.add);
  const { compose, openDesk } = await import('./compose.ts');
  const parts: Composition = {
    inputs,
    environment,
    actionDirectory: dirname(dirname(fileURLToPath(import.meta.url))),
    log,
    redaction,
    publication: createPublication(),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    onCleanup: (cleanup) => cleanups.push(cleanup),
  };
  const desk = await openDesk(parts);
  try {
    const { ports, request } = await compose(parts, desk);
    return await runCommand(inputs, ports, request);
  } catch (error) {
    return await publishThrown(inputs, desk, toUserError(error));
  }
}

async function runCommand(inputs: Inputs, ports: Ports, request: RolloutRequest): Promise<Judgement> {
  switch (inputs.command) {
    case 'plan':
      return (await import('./commands/plan.ts')).plan(ports, request);
    case 'apply':
      return (await import('./commands/apply.ts')).apply(ports, request);
  }
}

async function publishThrown({ command, request }: Inputs, desk: Desk, error: UserError): Promise<Judgement> {
  const { publishFailure } = await import('./commands/publish.ts');
  tellError(error);
  const { code: failureReason, what, why, next } = error;
  await publishFailure(desk, request, { command, stackSet: request.stackSet, failureReason, what, why, next });
  return { outcome: 'failed', failureReason };
}

function createPublication(): Publication {
  return {
    setOutput: core.setOutput,
    writeSummary: async (markdown) => {
      const path = environment['GITHUB_STEP_SUMMARY'];
      if (path === undefined || path === '') {
        log.warning('There is no step summary here (GITHUB_STEP_SUMMARY is not set).');
        return;
      }
      if (Buffer.byteLength(markdown) > longestSummaryBytes) throw new RangeError('the step summary is over its limit');
      await appendFile(path, `${redaction.redact(markdown)}\n`);
    },
    writeFile: async (name, content) => {
      const path = join(environment['RUNNER_TEMP'] ?? '.', `stackset-role-${name}`);
      await writeFile(path, redaction.redact(content));
      return path;
    },
  };
}

/** Before there are ports, the log, the outputs and the summary are all there is. */
async function reportThrown(error: UserError): Promise<void> {
  tellError(error);
  core.setOutput('outcome', 'failed');
  core.setOutput('failure-reason', error.code);
  await createPublication()
    .writeSummary(`❌ **${error.code}**: ${error.what.replaceAll('<', '&lt;')}`)
    .catch(reportCleanup);
}

function tellError(error: UserError): void {
  log.error(error.code === 'invalid-input' ? error.message : `[${error.code}] ${error.message}`);
  if (error.cause instanceof Error) log.group('Cause', (error.cause.stack ?? error.cause.message).split('\n'));
}

function describeRed({ outcome, failureReason }: Judgement): string {
  return failureReason === undefined ? `Outcome: ${outcome}.` : `Outcome: ${outcome} (${failureReason}).`;
}

/** Anything that is no UserError is a defect of ours, and never fine. */
function toUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new UserError({
    code: 'unknown',
    what: `Something unexpected happened: ${message}`,
    next: 'Please report it with the log of this step.',
    cause: error,
  });
}

function reportCleanup(error: unknown): void {
  log.warning(`Cleaning up failed: ${error instanceof Error ? error.message : String(error)}`);
}
