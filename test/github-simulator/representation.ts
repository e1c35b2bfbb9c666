import type { Identity, Issue, IssueComment, PullRequest, Repository } from './repository.ts';
import type { WorkflowRun } from './workflow-runs.ts';

/** The addresses in bodies: the API is this server, the pages are those for a browser. */
export interface Addresses {
  readonly apiUrl: string;
  readonly serverUrl: string;
}

export type Json = Readonly<Record<string, unknown>>;

/** Like GitHub's opaque global ids: unique and stable. */
export function nodeId(prefix: 'I' | 'IC' | 'PR' | 'R' | 'U' | 'BOT', id: number): string {
  return `${prefix}_kwDO${Buffer.from(String(id)).toString('base64url')}`;
}

export function userJson(user: Identity, { apiUrl, serverUrl }: Addresses): Json {
  const page = user.type === 'Bot' ? `/apps/${user.login.replace('[bot]', '')}` : `/${user.login}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type === 'Bot' ? 'BOT' : 'U', user.id),
    type: user.type,
    url: `${apiUrl}/users/${encodeURIComponent(user.login)}`,
    html_url: `${serverUrl}${page}`,
    site_admin: false,
  };
}

export function repositoryJson(repository: Repository, { apiUrl, serverUrl }: Addresses): Json {
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    owner: { login: repository.owner, id: repository.ownerId, type: 'Organization' },
    html_url: `${serverUrl}/${repository.fullName}`,
    url: `${apiUrl}/repos/${repository.fullName}`,
    fork: false,
    default_branch: repository.defaultBranch,
  };
}

function headRepositoryJson(fullName: string | null, repository: Repository, addresses: Addresses): Json | null {
  if (fullName === null) return null;
  if (fullName === repository.fullName) return repositoryJson(repository, addresses);
  const [owner = '', name = ''] = fullName.split('/');
  return {
    id: repository.id + 1,
    name,
    full_name: fullName,
    private: repository.isPrivate,
    owner: { login: owner, id: repository.ownerId + 1, type: 'User' },
    html_url: `${addresses.serverUrl}/${fullName}`,
    url: `${addresses.apiUrl}/repos/${fullName}`,
    fork: true,
    default_branch: repository.defaultBranch,
  };
}

/** The short form of lists; only the answer to one pull request has `merged` and `mergeable`. */
export function pullRequestListJson(pull: PullRequest, repository: Repository, addresses: Addresses): Json {
  const { apiUrl, serverUrl } = addresses;
  const headOwner = pull.head.repository?.split('/')[0] ?? 'unknown repository';
  return {
    id: 2_000_000_000 + pull.number,
    node_id: nodeId('PR', pull.number),
    number: pull.number,
    state: pull.state,
    locked: false,
    draft: false,
    title: pull.title,
    body: pull.body,
    user: userJson(pull.author, addresses),
    created_at: timestamp(pull.createdAt),
    merged_at: pull.mergedAt === null ? null : timestamp(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    url: `${apiUrl}/repos/${repository.fullName}/pulls/${pull.number}`,
    html_url: `${serverUrl}/${repository.fullName}/pull/${pull.number}`,
    head: {
      label: `${headOwner}:${pull.head.ref}`,
      ref: pull.head.ref,
      sha: pull.head.sha,
      repo: headRepositoryJson(pull.head.repository, repository, addresses),
    },
    base: {
      label: `${repository.owner}:${pull.base.ref}`,
      ref: pull.base.ref,
      sha: pull.base.sha,
      repo: repositoryJson(repository, addresses),
    },
  };
}

export function pullRequestJson(pull: PullRequest, repository: Repository, addresses: Addresses): Json {
  const isOpen = pull.state === 'open';
  return {
    ...pullRequestListJson(pull, repository, addresses),
    merged: pull.mergedAt !== null,
    mergeable: isOpen ? true : null,
    mergeable_state: isOpen ? 'clean' : 'unknown',
    comments: repository.comments(pull.number).length,
  };
}

export function commentUrl(comment: IssueComment, repository: Repository, { serverUrl }: Addresses): string {
  const kind = repository.findPullRequest(comment.issueNumber) === undefined ? 'issues' : 'pull';
  return `${serverUrl}/${repository.fullName}/${kind}/${comment.issueNumber}#issuecomment-${comment.id}`;
}

export function commentJson(comment: IssueComment, repository: Repository, addresses: Addresses): Json {
  const repositoryUrl = `${addresses.apiUrl}/repos/${repository.fullName}`;
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${repositoryUrl}/issues/comments/${comment.id}`,
    html_url: commentUrl(comment, repository, addresses),
    issue_url: `${repositoryUrl}/issues/${comment.issueNumber}`,
    user: userJson(comment.author, addresses),
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    author_association: comment.author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    body: comment.body,
  };
}

/** An issue, or a pull request as the issues API shows it: `pull_request` is what sets it apart for a client. */
export function issueJson(item: Issue | PullRequest, repository: Repository, addresses: Addresses): Json {
  const { apiUrl, serverUrl } = addresses;
  const isPull = 'head' in item;
  const url = `${apiUrl}/repos/${repository.fullName}`;
  return {
    id: 2_400_000_000 + item.number,
    node_id: nodeId(isPull ? 'PR' : 'I', item.number),
    number: item.number,
    title: item.title,
    body: item.body,
    user: userJson(item.author, addresses),
    state: item.state,
    state_reason: isPull ? null : item.stateReason,
    locked: false,
    labels: [],
    comments: repository.comments(item.number).length,
    created_at: timestamp(item.createdAt),
    updated_at: timestamp(isPull ? item.createdAt : item.updatedAt),
    url: `${url}/issues/${item.number}`,
    html_url: `${serverUrl}/${repository.fullName}/${isPull ? 'pull' : 'issues'}/${item.number}`,
    ...(isPull ? { pull_request: { url: `${url}/pulls/${item.number}` } } : {}),
  };
}

/** The answer to one issue has who closed it; a list does not. */
export function singleIssueJson(item: Issue | PullRequest, repository: Repository, addresses: Addresses): Json {
  const closedBy = 'head' in item ? null : item.closedBy;
  return {
    ...issueJson(item, repository, addresses),
    closed_by: closedBy === null ? null : userJson(closedBy, addresses),
  };
}

export function workflowRunJson(run: WorkflowRun, repository: Repository, addresses: Addresses): Json {
  const pulls = repository.pullRequests().filter((pull) => pull.state === 'open' && pull.head.ref === run.headBranch);
  return {
    id: run.id,
    name: run.name,
    path: run.path,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    run_attempt: run.attempt,
    run_number: run.id % 100_000,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    actor: userJson(run.actor, addresses),
    triggering_actor: userJson(run.actor, addresses),
    created_at: timestamp(run.createdAt),
    run_started_at: timestamp(run.createdAt),
    url: `${addresses.apiUrl}/repos/${repository.fullName}/actions/runs/${run.id}`,
    html_url: `${addresses.serverUrl}/${repository.fullName}/actions/runs/${run.id}`,
    pull_requests:
      run.event === 'pull_request' && run.headRepository === repository.fullName
        ? pulls.map((pull) => ({ number: pull.number, head: { ref: pull.head.ref, sha: pull.head.sha } }))
        : [],
    repository: repositoryJson(repository, addresses),
    head_repository: headRepositoryJson(run.headRepository, repository, addresses),
  };
}

/** GitHub writes whole seconds. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
