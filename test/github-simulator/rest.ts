import { invalidComment, notAccessible, notFound, notImplemented, Refusal } from './answer.ts';
import type { Answer } from './answer.ts';
import { createIssue, getIssue, listIssues, updateIssue } from './issue-routes.ts';
import type { IssueCall } from './issue-routes.ts';
import { renderPage } from './page.ts';
import type { Identity, IssueComment, PullRequest, Repository } from './repository.ts';
import {
  commentJson,
  pullRequestJson,
  pullRequestListJson,
  repositoryJson,
  userJson,
  workflowRunJson,
} from './representation.ts';
import type { Addresses } from './representation.ts';
import type { WorkflowRun, WorkflowRuns } from './workflow-runs.ts';

/** A token of this server: its identity and access. */
export interface Token {
  readonly identity: Identity;
  readonly access: 'read' | 'write';
}

/** The data behind the API. */
export interface Host extends Addresses {
  readonly repository: Repository;
  readonly runs: WorkflowRuns;
}

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: Token;
}

interface Call extends RestRequest {
  readonly host: Host;
  /** The captured parts of the path, in order. */
  readonly parts: readonly string[];
}

interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly pattern: RegExp;
  /** The supported query parameters; any other is an error. */
  readonly query?: readonly string[];
  readonly answer: (call: Call) => Answer;
}

/**
 * github.com counts characters. JavaScript's UTF-16 units are never fewer, so github.com accepts every body that this
 * limit accepts.
 */
const maxBodyLength = 65_536;

const inRepository = '/repos/([^/]+)/([^/]+)';
const paging = ['per_page', 'page'];

const routes: readonly Route[] = [
  { method: 'GET', pattern: /^\/user$/, answer: answerUser },
  { method: 'GET', pattern: /^\/rate_limit$/, answer: answerRateLimit },
  repositoryRoute('GET', '', ({ host }) => ok(repositoryJson(host.repository, host))),
  repositoryRoute('GET', '/pulls', listPullRequests, [...paging, 'state', 'head', 'base', 'sort', 'direction']),
  repositoryRoute('GET', '/pulls/(\\d+)', (call) =>
    ok(pullRequestJson(pullRequest(call), call.host.repository, call.host)),
  ),
  repositoryRoute('GET', '/issues', (call) => listIssues(toIssueCall(call)), [
    ...paging,
    'state',
    'creator',
    'sort',
    'direction',
  ]),
  repositoryRoute('POST', '/issues', (call) => createIssue(toIssueCall(call))),
  repositoryRoute('GET', '/issues/(\\d+)', (call) => getIssue(numberAt(call, 2), toIssueCall(call))),
  repositoryRoute('PATCH', '/issues/(\\d+)', (call) => updateIssue(numberAt(call, 2), toIssueCall(call))),
  repositoryRoute('GET', '/issues/(\\d+)/comments', listComments, [...paging, 'since']),
  repositoryRoute('POST', '/issues/(\\d+)/comments', createComment),
  repositoryRoute('GET', '/issues/comments/(\\d+)', (call) =>
    ok(commentJson(comment(call), call.host.repository, call.host)),
  ),
  repositoryRoute('PATCH', '/issues/comments/(\\d+)', updateComment),
  repositoryRoute('DELETE', '/issues/comments/(\\d+)', deleteComment),
  repositoryRoute('GET', '/commits/([^/]+)/pulls', listPullRequestsOfCommit, paging),
  repositoryRoute('GET', '/compare/([0-9a-f]+)\\.\\.\\.([0-9a-f]+)', compareCommits, paging),
  repositoryRoute('GET', '/actions/runs/(\\d+)', (call) => answerRun(call, call.host.runs.find(numberAt(call, 2)))),
  repositoryRoute('GET', '/actions/runs/(\\d+)/attempts/(\\d+)', (call) =>
    answerRun(call, call.host.runs.findAttempt(numberAt(call, 2), numberAt(call, 3))),
  ),
];

/** Answers one authenticated request, or throws GitHub's Refusal. */
export function answerRest(request: RestRequest, host: Host): Answer {
  const { fullName, id } = host.repository;
  const path = request.path.replace(new RegExp(`^/repositories/${id}(?=/|$)`), `/repos/${fullName}`);
  for (const route of routes) {
    const match = route.pattern.exec(path);
    if (match === null || route.method !== request.method) continue;
    const unknown = [...request.query.keys()].find((name) => route.query?.includes(name) !== true);
    if (unknown !== undefined) throw notImplemented(`the parameter ${unknown} of ${request.method} ${request.path}`);
    return route.answer({ ...request, host, parts: match.slice(1).map(decodeURIComponent) });
  }
  throw notImplemented(`${request.method} ${request.path}`);
}

function repositoryRoute(
  method: Route['method'],
  path: string,
  answer: (call: Call) => Answer,
  query: readonly string[] = [],
): Route {
  const checked = (call: Call): Answer => {
    const name = `${call.parts[0] ?? ''}/${call.parts[1] ?? ''}`;
    if (name.toLowerCase() !== call.host.repository.fullName.toLowerCase()) throw notFound();
    if (method !== 'GET' && call.token.access === 'read') throw notAccessible();
    return answer(call);
  };
  return { method, pattern: new RegExp(`^${inRepository}${path}$`), query, answer: checked };
}

function answerUser({ token, host }: Call): Answer {
  if (token.identity.type === 'Bot') throw notAccessible();
  return ok(userJson(token.identity, host));
}

function answerRateLimit({ host }: Call): Answer {
  const reset = Math.floor(host.repository.now().getTime() / 1000) + 3600;
  const core = { limit: 1000, used: 1, remaining: 999, reset };
  return ok({ resources: { core, graphql: core }, rate: core });
}

function listPullRequests(call: Call): Answer {
  const { host, query } = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  if (!['created', null].includes(query.get('sort')))
    throw notImplemented('sorting pull requests by anything but created');
  const pulls = host.repository
    .pullRequests()
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.base.ref === base)
    .filter((pull) => head === null || `${pull.head.repository?.split('/')[0] ?? ''}:${pull.head.ref}` === head);
  return page(call, query.get('direction') === 'asc' ? pulls.toReversed() : pulls, '/pulls', renderPull(call));
}

function listPullRequestsOfCommit(call: Call): Answer {
  const sha = call.parts[2] ?? '';
  const pulls = call.host.repository.findPullRequestsOfCommit(sha);
  if (pulls === undefined) throw new Refusal(422, `No commit found for SHA: ${sha}`);
  return page(call, pulls, `/commits/${sha}/pulls`, renderPull(call));
}

/** Without the commits and files, which this action does not read. */
function compareCommits(call: Call): Answer {
  const status = call.host.repository.compare(call.parts[2] ?? '', call.parts[3] ?? '');
  if (status === undefined) throw notFound();
  return ok({ status, commits: [] });
}

function listComments(call: Call): Answer {
  const { number } = issue(call);
  const since = call.query.get('since');
  const comments = call.host.repository
    .comments(number)
    .filter((each) => since === null || each.updatedAt.getTime() >= Date.parse(since));
  return page(call, comments, `/issues/${number}/comments`, (each) =>
    commentJson(each, call.host.repository, call.host),
  );
}

function createComment(call: Call): Answer {
  const { number } = issue(call);
  const created = call.host.repository.addComment(number, readCommentBody(call.body), call.token.identity);
  const json = commentJson(created, call.host.repository, call.host);
  return { status: 201, body: json, headers: { location: String(json['url']) } };
}

function updateComment(call: Call): Answer {
  const edited = call.host.repository.editComment(comment(call).id, readCommentBody(call.body), call.token.identity);
  return ok(commentJson(edited, call.host.repository, call.host));
}

function deleteComment(call: Call): Answer {
  call.host.repository.deleteComment(comment(call).id);
  return { status: 204 };
}

function answerRun({ host }: Call, run: WorkflowRun | undefined): Answer {
  if (run === undefined) throw notFound();
  return ok(workflowRunJson(run, host.repository, host));
}

function readCommentBody(body: unknown): string {
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
  if (text === undefined) throw new Refusal(422, 'Invalid request.\n\n"body" wasn\'t supplied.');
  if (typeof text !== 'string') {
    throw new Refusal(422, `Invalid request.\n\nFor 'properties/body', ${JSON.stringify(text)} is not a string.`);
  }
  if (text.trim() === '') throw invalidComment('Body cannot be blank');
  if (text.length > maxBodyLength) throw invalidComment('Body is too long (maximum is 65536 characters)');
  return text;
}

function page<T>(call: Call, items: readonly T[], path: string, render: (item: T) => unknown): Answer {
  const url = `${call.host.apiUrl}/repositories/${call.host.repository.id}${path}`;
  return renderPage(items, { query: call.query, url }, render);
}

function renderPull({ host }: Call): (pull: PullRequest) => unknown {
  return (pull) => pullRequestListJson(pull, host.repository, host);
}

function pullRequest(call: Call): PullRequest {
  const pull = call.host.repository.findPullRequest(numberAt(call, 2));
  if (pull === undefined) throw notFound();
  return pull;
}

function toIssueCall({ host, query, body, token }: Call): IssueCall {
  return { repository: host.repository, addresses: host, query, body, identity: token.identity };
}

/** For the comments API a pull request is an issue. */
function issue(call: Call): { readonly number: number } {
  const { repository } = call.host;
  const found = repository.findIssue(numberAt(call, 2)) ?? repository.findPullRequest(numberAt(call, 2));
  if (found === undefined) throw notFound();
  return found;
}

function comment(call: Call): IssueComment {
  const found = call.host.repository.findComment(numberAt(call, 2));
  if (found === undefined) throw notFound();
  return found;
}

function numberAt(call: Call, index: number): number {
  return Number(call.parts[index]);
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}
