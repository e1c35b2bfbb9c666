import { listAll } from './client.ts';
import type { Client } from './client.ts';
import type { RunContext } from './run-context.ts';

/** The facts of a pull request that show whether a commit came from it. */
export interface MergeFacts {
  readonly number: number;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
}

/** Looks once for the pull request of the pushed commit. GitHub's answer is some seconds late after a merge. */
export async function findMergedNumber(client: Client, context: RunContext): Promise<number | undefined> {
  const { eventName, branch, owner, repo, sha } = context;
  if (branch === undefined || (eventName !== 'push' && eventName !== 'workflow_dispatch')) return undefined;
  const pulls = await listAll((page) =>
    client.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, per_page: 100, page }),
  );
  return selectMerged(pulls, { sha, branch, repository: `${owner}/${repo}` })?.number;
}

/**
 * GitHub also lists pull requests that contain the commit by chance: open, closed, or merged into another branch.
 * The one whose merge created the commit wins, otherwise the one that was merged last.
 */
export function selectMerged(
  pulls: readonly MergeFacts[],
  pushed: { readonly sha: string; readonly branch: string; readonly repository: string },
): MergeFacts | undefined {
  const merged = pulls
    .filter(({ base }) => base.ref === pushed.branch)
    .filter(({ base }) => base.repo.full_name.toLowerCase() === pushed.repository.toLowerCase())
    .flatMap((pull) => (pull.merged_at === null ? [] : [{ pull, mergedAt: Date.parse(pull.merged_at) }]))
    .sort((a, b) => b.mergedAt - a.mergedAt)
    .map(({ pull }) => pull);
  return merged.find((pull) => pull.merge_commit_sha === pushed.sha) ?? merged[0];
}
