import type { CommentHeader } from '../domain/reports/comment-header.ts';
import type { FailureReport } from '../domain/reports/failure-report.ts';
import type { LostRunReport } from '../domain/reports/lost-run-report.ts';
import type { PlanReport } from '../domain/reports/plan-report.ts';
import { isGreen } from '../domain/rollout.ts';
import type { Judgement, Outcome } from '../domain/rollout.ts';
import type { RolloutReport } from '../domain/reports/rollout-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { UserError } from '../domain/user-error.ts';
import type { About } from '../report/parts/about.ts';
import { renderFailure } from '../report/failure-comment.ts';
import { renderLostRun } from '../report/rollout/lost-run-comment.ts';
import { cutQuotation, redFailureLine } from '../report/log/failure-red-line.ts';
import { planLogLines, planVerdictLine } from '../report/log/plan-log.ts';
import { redPlanLine } from '../report/log/plan-red-line.ts';
import { redRolloutLine, rolloutLogLines, rolloutVerdictLine } from '../report/log/rollout-log.ts';
import { planOutputs, rolloutOutputs } from '../report/outputs.ts';
import type { ResultPaths } from '../report/outputs.ts';
import { renderPlanComment, renderPlanSummary } from '../report/plan/plan-comment.ts';
import { renderPlanJson } from '../report/plan/plan-json.ts';
import { renderResultsPage } from '../report/results-page/results-page.ts';
import { renderResultsCsv, renderResultsJson } from '../report/rollout/results.ts';
import { renderRolloutComment, renderRolloutSummary } from '../report/rollout/rollout-comment.ts';
import { attempt } from '../domain/attempt.ts';
import { awaitMergedPullRequest } from './merged-pull-request.ts';
import type { CommentPosted, Reporting, PullRequestRef } from '../ports.ts';
import type { RecordPlan } from './record-plan.ts';
import { logCause } from './log-cause.ts';
import { orWarn } from './or-warn.ts';

/** Which comments the user wants, and for which stack set. */
export type CommentRequest = Pick<RolloutRequest, 'stackSet' | 'comment'> & {
  /** It is not certain that one is wanted: replace one that exists, create none. */
  readonly onlyExisting?: boolean;
  /** The home Region is not known. */
  readonly anyRegion?: boolean;
};

interface Comment {
  readonly command: 'plan' | 'apply';
  readonly digest: string;
  readonly markdown: string;
  readonly isTruncated: boolean;
  /** A comment that says "nothing to do": not worth a new one with `comment: changes-only`. */
  readonly isQuiet: boolean;
}

/**
 * A plan comment that cannot be posted where it may be posted makes the plan red: no reviewer could have seen it.
 * @throws UserError when the ledger does not take a plan that apply will need.
 */
export async function publishPlan(
  reporting: Reporting,
  request: CommentRequest,
  report: PlanReport,
  record: RecordPlan,
): Promise<Judgement> {
  const about = aboutRun(reporting);
  reporting.log.group('Plan', planLogLines(report));
  await orWarn(reporting, 'The step summary', () =>
    reporting.publication.writeSummary(renderPlanSummary(report, about)),
  );
  const { markdown, isTruncated } = renderPlanComment(report, about);
  const isQuiet = report.outcome === 'no-changes';
  const comment: Comment = { command: 'plan', digest: report.digest, markdown, isTruncated, isQuiet };
  const posted = await postComment(reporting, request, reporting.pullRequests.current, comment);
  const unseen = findUnseen(posted);
  const unrecorded = posted instanceof UserError ? undefined : await record(report, posted);
  // Thrown, so that its report replaces the comment: "merging applies it" would not be true.
  if (unrecorded !== undefined) throw unrecorded;
  const judgement: Judgement = unseen === undefined ? report : { outcome: 'failed', failureReason: unseen.code };
  const final = { ...report, outcome: judgement.outcome, failureReason: judgement.failureReason };
  const planJson = await orWarn(reporting, 'plan.json', () =>
    reporting.publication.writeFile('plan.json', renderPlanJson(final)),
  );
  setOutputs(reporting, planOutputs(final, planJson ?? ''));
  if (unseen !== undefined) logCause(reporting.log, unseen);
  logVerdict(reporting, final, {
    green: () => planVerdictLine(final),
    red: () => redPlanLine(final, unseen),
  });
  return { outcome: final.outcome, failureReason: final.failureReason };
}

/** Why the reviewer does not see this plan. */
function findUnseen(posted: CommentPosted | UserError | undefined): UserError | undefined {
  if (posted instanceof UserError) return posted;
  if (posted?.kind !== 'outdated') return undefined;
  return new UserError({
    code: 'comment-failed',
    what: `The comment shows the plan of run ${posted.runId}, which is newer, so that no reviewer sees this one.`,
    next: 'Look at the newer run; to plan this commit, run it again.',
  });
}

/** After a rollout the outcome stays the truth about the accounts, even when the comment fails. */
export async function publishRollout(
  reporting: Reporting,
  request: CommentRequest,
  report: RolloutReport,
  pullRequest: PullRequestRef | undefined,
): Promise<Judgement> {
  const about = aboutRun(reporting);
  reporting.log.group('Rollout', rolloutLogLines(report));
  setOutputs(reporting, rolloutOutputs(report, await writeResults(reporting, report, about)));
  await orWarn(reporting, 'The step summary', () =>
    reporting.publication.writeSummary(renderRolloutSummary(report, about)),
  );
  const { markdown, isTruncated } = renderRolloutComment(report, about);
  const isQuiet = report.outcome === 'no-changes';
  const comment: Comment = { command: 'apply', digest: report.digest, markdown, isTruncated, isQuiet };
  const posted = await postComment(reporting, request, pullRequest, comment);
  if (posted instanceof UserError) logUnposted(reporting, posted, isGreen(report.outcome));
  const { reviewWarning } = report.gate;
  if (reviewWarning !== undefined) reporting.log.warning(reviewWarning);
  logVerdict(reporting, report, {
    green: () => rolloutVerdictLine(report),
    red: () => redRolloutLine(report),
  });
  return { outcome: report.outcome, failureReason: report.failureReason };
}

/**
 * A run that ended before there was a plan or a rollout: also reported on the pull request, where it replaces an older
 * "allowed".
 */
export async function publishFailure(
  reporting: Reporting,
  request: CommentRequest,
  report: FailureReport,
): Promise<void> {
  const markdown = renderFailure(report, aboutRun(reporting));
  const outcome: Outcome = report.failureReason === undefined ? 'interrupted' : 'failed';
  setOutputs(reporting, { outcome, 'failure-reason': report.failureReason ?? '' });
  await writeFailureSummary(reporting, markdown);
  await postFailure(reporting, request, report, markdown);
  reporting.log.closeGroup();
  const cut = cutQuotation(report);
  if (cut.length > 0) reporting.log.group('What was reported', cut);
  reporting.log.error(redFailureLine(report));
}

async function postFailure(
  reporting: Reporting,
  request: CommentRequest,
  { command }: FailureReport,
  markdown: string,
): Promise<void> {
  // A direct push has no pull request, and the search for it takes a while.
  if (request.comment === 'never') return;
  const pullRequest = command === 'plan' ? reporting.pullRequests.current : await awaitMergedPullRequest(reporting);
  const comment: Comment = { command, digest: '', markdown, isTruncated: false, isQuiet: false };
  const posted = await postComment(reporting, request, pullRequest, comment);
  if (posted instanceof UserError) logUnposted(reporting, posted, false);
}

/** The verdict ends the log, outside every group; a red run has this one annotation. */
function logVerdict(
  { log }: Reporting,
  { outcome }: Judgement,
  { green, red }: { readonly green: () => string; readonly red: () => string },
): void {
  log.closeGroup();
  if (isGreen(outcome)) log.info(green());
  else log.error(red());
}

/** An error where nothing else is red: the reader of the pull request sees an older report. */
function logUnposted({ log }: Reporting, failure: UserError, isOnlyProblem: boolean): void {
  logCause(log, failure);
  const line = `The comment could not be posted (${failure.code}). ${failure.message}`;
  if (isOnlyProblem) log.error(line);
  else log.warning(line);
}

/** Reports a run that was killed, and replaces the last progress that it reported. */
export async function publishLostRun(
  reporting: Reporting,
  request: CommentRequest,
  report: LostRunReport,
  pullRequest: PullRequestRef | undefined,
): Promise<void> {
  const markdown = renderLostRun(report, aboutRun(reporting));
  await writeFailureSummary(reporting, markdown);
  const comment: Comment = { command: report.command, digest: '', markdown, isTruncated: false, isQuiet: false };
  const posted = await postComment(reporting, request, pullRequest, comment);
  if (posted instanceof UserError) reporting.log.warning(`The comment of this run is out of date. ${posted.message}`);
}

/** One after the other: each is as large as all accounts. */
async function writeResults(reporting: Reporting, report: RolloutReport, about: About): Promise<ResultPaths> {
  const write = async (name: string, render: () => Iterable<string>): Promise<string> =>
    (await orWarn(reporting, name, () => reporting.publication.writeFile(name, render()))) ?? '';
  return {
    resultsJson: await write('results.json', () => renderResultsJson(report)),
    resultsCsv: await write('results.csv', () => renderResultsCsv(report)),
    resultsHtml: await write('results.html', () => renderResultsPage(report, about)),
  };
}

async function writeFailureSummary(reporting: Reporting, markdown: string): Promise<void> {
  await orWarn(reporting, 'The step summary', () => reporting.publication.writeSummary(markdown));
}

/** @returns the error: it could not be posted, and should have been; undefined: it was not to be posted. */
async function postComment(
  reporting: Reporting,
  request: CommentRequest,
  pullRequest: PullRequestRef | undefined,
  comment: Comment,
): Promise<CommentPosted | UserError | undefined> {
  if (request.comment === 'never' || pullRequest === undefined) return undefined;
  if (!pullRequest.mayWrite) {
    reporting.log.warning(
      'No comment: the token of a fork or of Dependabot may only read. The report is in the step summary.',
    );
    return undefined;
  }
  const header = commentHeader(reporting, request, comment);
  const isUnwanted = comment.isQuiet && request.comment === 'changes-only';
  const options = { onlyExisting: isUnwanted || request.onlyExisting === true, anyRegion: request.anyRegion === true };
  const posted = await attempt(() =>
    reporting.pullRequests.upsertComment(pullRequest, header, comment.markdown, options),
  );
  if (posted.kind === 'failed') return posted.error;
  const { value } = posted;
  if (value.kind === 'outdated') reporting.log.warning('A newer run has already commented; its comment stays.');
  if (value.kind !== 'not-wanted') reporting.publication.setOutput('comment-url', value.url);
  if (value.kind === 'posted' && value.unconfirmedRunId !== undefined) {
    reporting.log.warning(
      `A comment claimed to be of run ${value.unconfirmedRunId}, which is newer, but GitHub does not confirm such a run: this report replaces it. Another workflow may have written it.`,
    );
  }
  return value;
}

/** What makes a comment ours, and an older run distinguishable from a newer one. */
export function commentHeader(
  { run }: Reporting,
  { stackSet }: CommentRequest,
  { command, digest, isTruncated }: Pick<Comment, 'command' | 'digest' | 'isTruncated'>,
): CommentHeader {
  const { headSha, runId, runAttempt } = run;
  const { name, region } = stackSet;
  return { schemaVersion: 1, stackSet: name, region, command, digest, headSha, runId, runAttempt, isTruncated };
}

export function aboutRun({ run: { headSha, url: runUrl, runId, documentsUrl } }: Reporting): About {
  return { headSha, runUrl, runId, documentsUrl };
}

function setOutputs({ publication }: Reporting, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) publication.setOutput(name, value);
}
