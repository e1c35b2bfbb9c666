import type { Identity, PullRequest, Repository } from '../repository.ts';
import { pullRequestJson, repositoryJson, userJson } from '../representation.ts';
import type { Addresses, Json } from '../representation.ts';

export interface EventSource extends Addresses {
  readonly repository: Repository;
  readonly sender: Identity;
}

const noSha = '0'.repeat(40);

export function renderPullRequestEvent(source: EventSource, pull: PullRequest, action: string): Json {
  return {
    action,
    number: pull.number,
    pull_request: pullRequestJson(pull, source.repository, source),
    ...common(source),
  };
}

/** `before` is all zeros for a new branch. */
export function renderPushEvent(source: EventSource, ref: string, sha: string, before: string = noSha): Json {
  const { repository, serverUrl, sender } = source;
  const commit = {
    id: sha,
    message: `Commit ${sha.slice(0, 7)}`,
    timestamp: repository.now().toISOString(),
    url: `${serverUrl}/${repository.fullName}/commit/${sha}`,
    author: { name: sender.login, username: sender.login },
    distinct: true,
  };
  return {
    ref,
    before,
    after: sha,
    base_ref: null,
    created: before === noSha,
    deleted: false,
    forced: false,
    compare: `${serverUrl}/${repository.fullName}/compare/${before.slice(0, 12)}...${sha.slice(0, 12)}`,
    commits: [commit],
    head_commit: commit,
    pusher: { name: sender.login },
    ...common(source),
  };
}

export function renderDispatchEvent(
  source: EventSource,
  ref: string,
  workflowPath: string,
  inputs: Readonly<Record<string, string>>,
): Json {
  return { inputs, ref, workflow: workflowPath, ...common(source) };
}

export function renderMergeGroupEvent(
  source: EventSource,
  head: { readonly ref: string; readonly sha: string },
  base: { readonly ref: string; readonly sha: string },
): Json {
  return {
    action: 'checks_requested',
    merge_group: { head_sha: head.sha, head_ref: head.ref, base_sha: base.sha, base_ref: `refs/heads/${base.ref}` },
    ...common(source),
  };
}

function common(source: EventSource): Json {
  const { repository, sender } = source;
  return {
    repository: repositoryJson(repository, source),
    organization: { login: repository.owner, id: repository.ownerId },
    sender: userJson(sender, source),
  };
}
