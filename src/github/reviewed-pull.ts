import type { CommitRelation, PullFacts } from '../domain/ledger/review-evidence.ts';
import type { Client } from './client.ts';
import { LostAnswer } from './client.ts';
import { isNotFound } from './failure.ts';
import type { RunContext } from './run-context.ts';

/** @returns undefined: there is no such pull request. */
export async function readPull(client: Client, context: RunContext, number: number): Promise<PullFacts | undefined> {
  const { owner, repo } = context;
  const pull = await orNotFound(() => client.rest.pulls.get({ owner, repo, pull_number: number }));
  if (pull === undefined) return undefined;
  const { merged, base, head, merge_commit_sha: mergeSha } = requireMember(pull.data, 'base');
  const isHere = base.repo.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  const isMerged = merged && isHere && mergeSha !== null;
  return {
    isMerged,
    baseRef: base.ref,
    headSha: head.sha,
    mergeCommit: isMerged ? await relateCommit(client, context, mergeSha) : 'unknown',
  };
}

/** @returns undefined: it is gone. */
export async function readComment(client: Client, context: RunContext, id: number): Promise<string | undefined> {
  const { owner, repo } = context;
  const comment = await orNotFound(() => client.rest.issues.getComment({ owner, repo, comment_id: id }));
  return comment === undefined ? undefined : (requireMember(comment.data, 'html_url').body ?? '');
}

/** How a commit stands to that of this run. GitHub compares along the history, so that a squash is one commit. */
export async function relateCommit(client: Client, context: RunContext, sha: string): Promise<CommitRelation> {
  const { owner, repo, sha: own } = context;
  if (sha === own) return 'same';
  const basehead = `${sha}...${own}`;
  // One commit a page: only the status is of interest.
  const answer = await orNotFound(() =>
    client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 }),
  );
  switch (answer === undefined ? undefined : requireMember(answer.data, 'status').status) {
    case 'identical':
      return 'same';
    case 'ahead':
      return 'contained';
    case 'behind':
      return 'newer';
    case 'diverged':
      return 'diverged';
    case undefined:
      return 'unknown';
  }
}

async function orNotFound<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Octokit takes an answer that broke off for an empty one. */
function requireMember<Data extends object>(data: Data, name: keyof Data): Data {
  if ((data as Partial<Data>)[name] === undefined) throw new LostAnswer();
  return data;
}
