import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as core from '@actions/core';

import type { Desk, Ports } from './ports.ts';
import { tellError } from './publish/log-error.ts';
import { createClock } from './runner/clock.ts';
import type { Composition } from './compose.ts';
import { isGreen } from './domain/rollout.ts';
import type { Judgement } from './domain/rollout.ts';
import type { RolloutRequest } from './domain/rollout-request.ts';
import { UserError } from './domain/user-error.ts';
import { keepHeapSmall } from './runner/heap.ts';
import { readInputs } from './inputs/read-inputs.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import { listenForInterruption, untilLastCall } from './runner/interruption.ts';
import { createLog } from './runner/log.ts';
import { createPublication } from './runner/publication.ts';
import { createRedaction } from './runner/redaction.ts';
import { createRunMemory, isPostStep, markMainStep, recallDirectory, recallLostRun } from './runner/run-memory.ts';
import type { RememberedRun, StateStore } from './runner/run-memory.ts';

/** The runner kills 2.5 s after its SIGTERM: time to tell the end, then to clean up, ms. */
const tellingGraceMs = 1_200;
const cleanupGraceMs = 1_000;

const interruption = listenForInterruption(process);
const redaction = createRedaction();
const log = createLog(redaction.redact);
const environment = process.env;
const publication = createPublication(environment, log, redaction.redact);
const state: StateStore = { save: core.saveState, read: core.getState };
const clock = createClock(interruption);
const memory = createRunMemory(
  state,
  () => clock.now(),
  (error) => {
    log.warning(`Should this run be killed, its post step cannot tell of it: ${describe(error)}`);
  },
);
/** Work to undo at the end, whatever happened. */
const cleanups: (() => Promise<void>)[] = [];

process.exitCode = isPostStep(state) ? await post() : await main();
// Whatever has been given up would keep the process alive until it is killed.
if (interruption.lastCall.aborted) process.exit();

async function main(): Promise<number> {
  const judgement = (await untilLastCall(runAndTell(), interruption, tellingGraceMs)) ?? giveUp();
  await cleanUp();
  return isGreen(judgement.outcome) ? 0 : 1;
}

async function runAndTell(): Promise<Judgement> {
  try {
    const judgement = await run();
    if (!isGreen(judgement.outcome)) log.error(describeRed(judgement));
    return judgement;
  } catch (error) {
    return await reportThrown(toUserError(error));
  } finally {
    // Before anything is cleaned up: whoever is killed while cleaning up has told its end.
    memory.finish();
  }
}

/** Everything is loaded when it is needed: an input error must not cost the AWS SDK's start-up. */
async function run(): Promise<Judgement> {
  markMainStep(state);
  const inputs = readInputs(environment);
  keepHeapSmall();
  inputs.secrets.forEach(redaction.add);
  memory.begin({ command: inputs.command, stackSet: inputs.request.stackSet });
  const { compose, openDesk } = await import('./compose.ts');
  const parts = composition(inputs);
  const desk = await openDesk(parts);
  if (desk.pullRequests.current !== undefined) memory.rememberPullRequest(desk.pullRequests.current);
  try {
    const { ports, request } = await compose(parts, desk);
    return await runCommand(inputs, ports, request);
  } catch (error) {
    return await publishThrown(inputs, desk, toUserError(error));
  }
}

function composition(inputs: Inputs): Composition {
  return {
    inputs,
    environment,
    actionDirectory: dirname(dirname(fileURLToPath(import.meta.url))),
    log,
    redaction,
    publication,
    clock,
    interruption,
    memory,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    onCleanup: (cleanup) => cleanups.push(cleanup),
  };
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
  const judgement = judgeThrown(error);
  const { publishFailure } = await import('./publish/publish.ts');
  tellError(log, error);
  const { what, why, next } = error;
  const { failureReason } = judgement;
  await publishFailure(desk, request, { command, stackSet: request.stackSet, failureReason, what, why, next });
  return judgement;
}

/** Before there are ports, the log, the outputs and the summary are all there is. */
async function reportThrown(error: UserError): Promise<Judgement> {
  const judgement = judgeThrown(error);
  tellError(log, error);
  setOutputs(judgement);
  await publication
    .writeSummary(`❌ **${judgement.failureReason ?? judgement.outcome}**: ${error.what.replaceAll('<', '&lt;')}`)
    .catch(warnOfCleanup);
  return judgement;
}

/** What fails in a run that was told to end fails because of that, or no longer matters. */
function judgeThrown({ code }: UserError): ThrownJudgement {
  return interruption.requested.aborted
    ? { outcome: 'interrupted', failureReason: undefined }
    : { outcome: 'failed', failureReason: code };
}

type ThrownJudgement = Pick<Judgement, 'outcome'> & { readonly failureReason: UserError['code'] | undefined };

/** The run did not end in time. Its post step tells of it, since nothing has said that it finished. */
function giveUp(): Judgement {
  const judgement: Judgement = { outcome: 'interrupted', failureReason: undefined };
  setOutputs(judgement);
  log.error(describeRed(judgement));
  return judgement;
}

function setOutputs({ outcome, failureReason }: Judgement): void {
  publication.setOutput('outcome', outcome);
  publication.setOutput('failure-reason', failureReason ?? '');
}

/** Side by side: none waits for another, and all have to fit into what the runner leaves. */
async function cleanUp(): Promise<void> {
  const all = cleanups.map((cleanup) => untilLastCall(cleanup().catch(warnOfCleanup), interruption, cleanupGraceMs));
  await Promise.all(all);
}

/** Never red by itself: what ended the main step has made the job red. */
async function post(): Promise<number> {
  try {
    const lost = recallLostRun(state);
    if (lost === undefined) core.info('The run has told its end itself.');
    else await tellLost(lost);
  } catch (error) {
    log.warning(`The main step was killed, and its comment could not be brought up to date: ${describe(error)}`);
  }
  await removeLeft().catch(warnOfCleanup);
  return 0;
}

/** By now terraform has ended, too: the runner kills every process that a step has left. */
async function removeLeft(): Promise<void> {
  const directory = recallDirectory(state);
  if (directory === undefined) return;
  const { removeLeftDirectory } = await import('./terraform/working-directory.ts');
  const kept = await removeLeftDirectory(directory);
  if (kept === undefined) return;
  log.error(`Terraform could not write its state; it is kept in ${kept}. Save it before the runner is gone.`);
}

async function tellLost({ pullRequest, ...report }: RememberedRun): Promise<void> {
  const inputs = readInputs(environment);
  inputs.secrets.forEach(redaction.add);
  const [{ openDesk }, { tellLostRun }] = await Promise.all([import('./compose.ts'), import('./commands/lost-run.ts')]);
  await tellLostRun(await openDesk(composition(inputs)), inputs.request, report, pullRequest);
}

function describeRed({ outcome, failureReason }: Judgement): string {
  return failureReason === undefined ? `Outcome: ${outcome}.` : `Outcome: ${outcome} (${failureReason}).`;
}

/** Anything that is no UserError is a defect of ours, and never fine. */
function toUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError({
    code: 'unknown',
    what: `Something unexpected happened: ${describe(error)}`,
    next: 'Please report it with the log of this step.',
    cause: error,
  });
}

function warnOfCleanup(error: unknown): void {
  log.warning(`Cleaning up failed: ${describe(error)}`);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
