import { attempt } from '../domain/attempt.ts';
import type { Reporting, PullRequestRef } from '../ports.ts';

/**
 * GitHub's answer lags behind a merge: pauses between searches, ms. A direct push has no pull request and costs them
 * all.
 */
const pausesMs = [0, 2_000, 4_000, 8_000];

const searches = new WeakMap<Reporting['pullRequests'], Promise<PullRequestRef | undefined>>();

/**
 * The pull request that the pushed commit came from; one search a run, however often it is asked for. Runs beside the
 * rollout; a failure costs the comment, not the rollout.
 */
export function awaitMergedPullRequest(reporting: Reporting): Promise<PullRequestRef | undefined> {
  const search = searches.get(reporting.pullRequests) ?? searchMerged(reporting);
  searches.set(reporting.pullRequests, search);
  return search;
}

async function searchMerged({
  pullRequests,
  clock,
  log,
  memory,
  interruption,
}: Reporting): Promise<PullRequestRef | undefined> {
  for (const pauseMs of pausesMs) {
    if (pauseMs > 0 && interruption.requested.aborted) return undefined;
    if (pauseMs > 0) await clock.sleep(pauseMs);
    const found = await attempt(() => pullRequests.findMerged());
    if (found.kind === 'failed') {
      log.warning(`The merged pull request cannot be found, so no comment is written. ${found.error.message}`);
      return undefined;
    }
    if (found.value !== undefined) {
      memory.rememberPullRequest(found.value);
      return found.value;
    }
  }
  log.info('No merged pull request belongs to this commit: the report goes to the step summary only.');
  return undefined;
}
