import { readEventPayload } from './github/event-payload.ts';
import { createIssues } from './github/issue.ts';
import { createPullRequests } from './github/pull-request.ts';
import { readRunContext } from './github/run-context.ts';
import type { RunContext } from './github/run-context.ts';
import type { ReportingInputs } from './inputs/reporting-inputs.ts';
import type { Issues, Reporting } from './ports.ts';
import type { Runner } from './runner/runner.ts';
import { actionVersion } from './runner/version.ts';

/**
 * Opens what a run needs to report itself, before anything else can fail. A file of its own: a run that ends at a
 * malformed input must not load the AWS SDK.
 */
export async function openReporting(runner: Runner, inputs: Pick<ReportingInputs, 'githubToken'>): Promise<Reporting> {
  const { environment, log, publication, clock, interruption, memory } = runner;
  const context = readRunContext(environment, await readEventPayload(environment['GITHUB_EVENT_PATH']));
  return {
    pullRequests: await openPullRequests(runner, inputs, context),
    run: readRun(context),
    publication,
    clock,
    log,
    interruption,
    memory,
  };
}

function readRun({ runUrl: url, ...context }: RunContext): Reporting['run'] {
  const { runId, runAttempt, headSha, sha, branch, workflowRef, actionRef, documentsUrl } = context;
  return { runId, runAttempt, headSha, sha, branch, workflowRef, actionRef, actionVersion, url, documentsUrl };
}

/** What is posted is redacted here as well: reports hold no secret by construction, and this is the second line. */
async function openPullRequests(
  { redaction, clock }: Runner,
  { githubToken }: Pick<ReportingInputs, 'githubToken'>,
  context: RunContext,
): Promise<Reporting['pullRequests']> {
  const pullRequests = await createPullRequests({ token: githubToken, context, sleep: (ms) => clock.sleep(ms) });
  return {
    current: pullRequests.current,
    findMerged: () => pullRequests.findMerged(),
    readPull: (number) => pullRequests.readPull(number),
    readComment: (id) => pullRequests.readComment(id),
    relateCommit: (sha) => pullRequests.relateCommit(sha),
    upsertComment: (pullRequest, header, body, options) =>
      pullRequests.upsertComment(pullRequest, header, redaction.redact(body), options),
  };
}

/** Issues are redacted as comments are. */
export async function openIssues(
  { environment, redaction, clock }: Runner,
  { githubToken }: Pick<ReportingInputs, 'githubToken'>,
): Promise<Issues> {
  const context = readRunContext(environment, await readEventPayload(environment['GITHUB_EVENT_PATH']));
  const issues = await createIssues({ token: githubToken, context, sleep: (ms) => clock.sleep(ms) });
  const redact = (text: string): string => redaction.redact(text);
  return {
    settle: (stackSet, wanted) =>
      issues.settle(
        stackSet,
        wanted.kind === 'closed'
          ? { ...wanted, comment: redact(wanted.comment) }
          : { ...wanted, title: redact(wanted.title), body: redact(wanted.body), news: redact(wanted.news) },
      ),
  };
}
