import type { Judgement } from './domain/rollout.ts';
import { describeThrown, UserError } from './domain/user-error.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import type { Reporting } from './ports.ts';
import { logError } from './publish/log-error.ts';
import type { Runner } from './runner/runner.ts';

/** The judgement of an error that is part of no report. */
interface ThrownJudgement extends Pick<Judgement, 'outcome'> {
  readonly failureReason: UserError['code'] | undefined;
}

/** Into log, outputs, summary and comment. */
export async function publishThrown(
  runner: Runner,
  { command, request }: Inputs,
  reporting: Reporting,
  error: UserError,
): Promise<Judgement> {
  const judgement = judgeThrown(runner, error);
  const { publishFailure } = await import('./publish/publish.ts');
  logError(runner.log, error);
  const { what, why, next } = error;
  const { failureReason } = judgement;
  await publishFailure(reporting, request, { command, stackSet: request.stackSet, failureReason, what, why, next });
  return judgement;
}

/** Before there is anything else, log, outputs and summary are all there is. */
export async function reportThrown(runner: Runner, error: UserError): Promise<Judgement> {
  const judgement = judgeThrown(runner, error);
  const { log, publication } = runner;
  logError(log, error);
  setJudgementOutputs(runner, judgement);
  const summary = `❌ **${judgement.failureReason ?? judgement.outcome}**: ${error.what.replaceAll('<', '&lt;')}`;
  await publication.writeSummary(summary).catch((unwritten: unknown) => {
    log.warning(`The step summary could not be written: ${describeThrown(unwritten)}`);
  });
  return judgement;
}

/** What fails in a run that was asked to end fails because of that, or no longer matters. */
function judgeThrown({ interruption }: Runner, { code }: UserError): ThrownJudgement {
  return interruption.requested.aborted
    ? { outcome: 'interrupted', failureReason: undefined }
    : { outcome: 'failed', failureReason: code };
}

export function setJudgementOutputs({ publication }: Runner, { outcome, failureReason }: Judgement): void {
  publication.setOutput('outcome', outcome);
  publication.setOutput('failure-reason', failureReason ?? '');
}

/** The one line that a red run ends with. */
export function describeRed({ outcome, failureReason }: Judgement): string {
  return failureReason === undefined ? `Outcome: ${outcome}.` : `Outcome: ${outcome} (${failureReason}).`;
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
