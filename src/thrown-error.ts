import type { RolloutCommand } from './domain/rollout-request.ts';
import type { Judgement, RunJudgement } from './domain/rollout.ts';
import { describeThrown, UserError } from './domain/user-error.ts';
import { findReportingInputs } from './inputs/reporting-inputs.ts';
import type { ReportingInputs } from './inputs/reporting-inputs.ts';
import type { Reporting } from './ports.ts';
import { logCause } from './publish/log-cause.ts';
import { redFailureLine } from './report/log/failure-red-line.ts';
import { escapeMarkdown } from './report/parts/markdown.ts';
import type { Runner } from './runner/runner.ts';

/** The judgement of an error that is part of no report. */
interface ThrownJudgement extends Pick<Judgement, 'outcome'> {
  readonly failureReason: UserError['code'] | undefined;
}

/** Into outputs, summary, comment and log: its one annotation comes last. */
export async function publishThrown(
  runner: Runner,
  inputs: ReportingInputs,
  reporting: Reporting,
  error: UserError,
): Promise<Judgement> {
  const judgement = judgeThrown(runner, error);
  logCause(runner.log, error);
  const { command } = inputs;
  const isPublished =
    command !== 'audit' &&
    (await attemptPublish(runner, error, () => publish({ ...inputs, command }, reporting, judgement, error)));
  if (!isPublished) await summarize(runner, judgement, error);
  return judgement;
}

/**
 * The same when nothing is open yet, as after a malformed input. What the comment of an earlier run says is then no
 * longer true either, so it is replaced wherever the other inputs still say which one it is.
 */
export async function reportThrown(runner: Runner, error: UserError): Promise<Judgement> {
  const judgement = judgeThrown(runner, error);
  logCause(runner.log, error);
  if (!(await openAndPublish(runner, judgement, error))) await summarize(runner, judgement, error);
  return judgement;
}

/** @returns false when there is no way to the pull request. */
async function openAndPublish(runner: Runner, judgement: ThrownJudgement, error: UserError): Promise<boolean> {
  const inputs = findReportingInputs(runner.environment);
  if (inputs === undefined) return false;
  inputs.secrets.forEach(runner.redaction.add);
  const { command } = inputs;
  runner.memory.begin({ command, stackSet: inputs.request.stackSet });
  // An audit has no comment: what it reports stands in its own run.
  if (command === 'audit') return false;
  return attemptPublish(runner, error, async () => {
    const { openReporting } = await import('./open-reporting.ts');
    await publish({ ...inputs, command }, await openReporting(runner, inputs), judgement, error);
  });
}

/** @returns false when it failed, and then nothing says that the run is red. */
async function attemptPublish(runner: Runner, error: UserError, publishError: () => Promise<void>): Promise<boolean> {
  try {
    await publishError();
    return true;
  } catch (unpublished) {
    const why = describeThrown(unpublished);
    if (why !== error.message) runner.log.warning(`The pull request does not show this error: ${why}`);
    return false;
  }
}

async function publish(
  { command, request }: ReportingInputs & { readonly command: RolloutCommand },
  reporting: Reporting,
  { failureReason }: ThrownJudgement,
  { what, why, next }: UserError,
): Promise<void> {
  const { publishFailure } = await import('./publish/publish.ts');
  await publishFailure(reporting, request, { command, stackSet: request.stackSet, failureReason, what, why, next });
}

/** Outputs, a line of the summary and the annotation are all there is. */
async function summarize(runner: Runner, judgement: ThrownJudgement, error: UserError): Promise<void> {
  const { log, publication } = runner;
  setJudgementOutputs(runner, judgement);
  const what = [error.what, error.next].filter((text) => text !== undefined).join(' ');
  const summary = `❌ **${judgement.failureReason ?? judgement.outcome}**: ${escapeMarkdown(what)}`;
  await publication.writeSummary(summary).catch((unwritten: unknown) => {
    log.warning(`The step summary could not be written: ${describeThrown(unwritten)}`);
  });
  log.closeGroup();
  log.error(
    redFailureLine({ failureReason: judgement.failureReason, what: error.what, why: error.why, next: error.next }),
  );
}

/** What fails in a run that was asked to end fails because of that, or no longer matters. */
function judgeThrown({ interruption }: Runner, { code }: UserError): ThrownJudgement {
  return interruption.requested.aborted
    ? { outcome: 'interrupted', failureReason: undefined }
    : { outcome: 'failed', failureReason: code };
}

export function setJudgementOutputs({ publication }: Runner, { outcome, failureReason }: RunJudgement): void {
  publication.setOutput('outcome', outcome);
  publication.setOutput('failure-reason', failureReason ?? '');
}

/** Anything that is no UserError is a defect of ours, and never fine. */
export function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError({
    code: 'unknown',
    what: `Something unexpected happened: ${describeThrown(error)}`,
    next: 'Please report it with the log of this step.',
    cause: error,
  });
}
