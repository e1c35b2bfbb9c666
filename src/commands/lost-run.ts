import type { LostRunReport } from '../domain/reports/lost-run-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { findMergedPullRequest } from '../publish/merged-pull-request.ts';
import type { Desk, PullRequestRef } from '../ports.ts';
import { publishLostRun } from '../publish/publish.ts';

/**
 * Tells the end of a run that was killed before it could: from what it had written down, without asking AWS.
 * @param pullRequest that the run had found, if it had got that far.
 */
export async function tellLostRun(
  desk: Desk,
  request: Pick<RolloutRequest, 'stackSet' | 'comment'>,
  report: LostRunReport,
  pullRequest: PullRequestRef | undefined,
): Promise<void> {
  desk.log.error(describeLostRun(report));
  await publishLostRun(desk, request, report, pullRequest ?? (await findPullRequest(desk, report)));
}

async function findPullRequest(desk: Desk, { command }: LostRunReport): Promise<PullRequestRef | undefined> {
  return command === 'plan' ? desk.pullRequests.current : findMergedPullRequest(desk);
}

function describeLostRun({ command, operation, lastSeenAt }: LostRunReport): string {
  const lost = `This ${command} was ended before it could report; its last word is of ${lastSeenAt.toISOString()}.`;
  if (operation === undefined) return lost;
  const { id, done, total } = operation;
  return `${lost} Operation ${id} goes on in AWS (${done} of ${total} accounts were done): run apply again to take it up.`;
}
