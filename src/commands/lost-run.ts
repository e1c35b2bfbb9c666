import { renderCounts } from '../domain/progress.ts';
import type { LostRun, LostRunReport } from '../domain/reports/lost-run-report.ts';
import type { PullRequestRef, Reporting } from '../ports.ts';
import { awaitMergedPullRequest } from '../publish/merged-pull-request.ts';
import { publishLostRun } from '../publish/publish.ts';
import type { CommentRequest } from '../publish/publish.ts';

/**
 * Reports a run that was killed before it could report itself: from what it had written down, without asking AWS.
 * @param pullRequest that the run had found, if it had got that far.
 */
export async function reportLostRun(
  reporting: Reporting,
  request: CommentRequest,
  report: LostRun,
  pullRequest: PullRequestRef | undefined,
): Promise<void> {
  reporting.log.error(describeLostRun(report));
  const { command } = report;
  if (command === 'audit') {
    await reporting.publication.writeSummary(`❌ **interrupted**: ${describeLostRun(report)}`);
    return;
  }
  await publishLostRun(
    reporting,
    request,
    { ...report, command },
    pullRequest ?? (await findPullRequest(reporting, command)),
  );
}

async function findPullRequest(
  reporting: Reporting,
  command: LostRunReport['command'],
): Promise<PullRequestRef | undefined> {
  return command === 'plan' ? reporting.pullRequests.current : awaitMergedPullRequest(reporting);
}

function describeLostRun({ command, operation, lastSeenAt }: LostRun): string {
  if (command === 'audit') return describeLostAudit(lastSeenAt);
  const lost = `This ${command} was ended before it could report; its last sign of life was at ${lastSeenAt.toISOString()}.`;
  if (operation === undefined) return lost;
  return `${lost} Operation ${operation.id} goes on in AWS (last seen: ${renderCounts(operation)}): run apply again to attach to it.`;
}

/** An audit has changed nothing, and speaks in no comment. A drift detection that it had started ends by itself. */
function describeLostAudit(lastSeenAt: Date): string {
  return `This audit was ended before it could report; its last sign of life was at ${lastSeenAt.toISOString()}. It has changed nothing: run it again. What an open issue or an earlier report says is of an earlier audit.`;
}
