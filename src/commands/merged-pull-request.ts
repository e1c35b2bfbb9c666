import { attempt } from './attempt.ts';
import type { Desk, PullRequestRef } from './ports.ts';

/** GitHub's answer lags behind a merge: pauses between looks, ms. A direct push has no pull request and costs them all. */
const pausesMs = [0, 2_000, 4_000, 8_000];

/** The pull request that the pushed commit came from. Runs beside the rollout; a failure costs the comment, not the rollout. */
export async function findMergedPullRequest({ pullRequests, clock, log }: Desk): Promise<PullRequestRef | undefined> {
  for (const pauseMs of pausesMs) {
    if (pauseMs > 0) await clock.sleep(pauseMs);
    const found = await attempt(() => pullRequests.findMerged());
    if (found.kind === 'failed') {
      log.warning(`The merged pull request cannot be found, so no comment is written. ${found.error.message}`);
      return undefined;
    }
    if (found.value !== undefined) return found.value;
  }
  log.info('No merged pull request belongs to this commit: the report goes to the step summary only.');
  return undefined;
}
