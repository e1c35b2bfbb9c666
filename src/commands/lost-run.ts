import { renderCounts } from '../domain/progress.ts';
import type { LostRunReport } from '../domain/reports/lost-run-report.ts';
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
  report: LostRunReport,
  pullRequest: PullRequestRef | undefined,
): Promise<void> {
  reporting.log.error(describeLostRun(report));
  await publishLostRun(reporting, request, report, pullRequest ?? (await findPullRequest(reporting, report)));
}

async function findPullRequest(reporting: Reporting, { command }: LostRunReport): Promise<PullRequestRef | undefined> {
  return command === 'plan' ? reporting.pullRequests.current : awaitMergedPullRequest(reporting);
}

function describeLostRun({ command, operation, lastSeenAt }: LostRunReport): string {
  const lost = `This ${command} was ended before it could report; its last sign of life was at ${lastSeenAt.toISOString()}.`;
  if (operation === undefined) return lost;
  return `${lost} Operation ${operation.id} goes on in AWS (last seen: ${renderCounts(operation)}): run apply again to attach to it.`;
}
