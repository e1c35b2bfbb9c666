import { notFound, notImplemented, Refusal } from './answer.ts';
import type { Answer } from './answer.ts';
import { renderPage } from './page.ts';
import type { Identity, Issue, IssueChange, PullRequest, Repository, StateReason } from './repository.ts';
import { issueJson, singleIssueJson } from './representation.ts';
import type { Addresses } from './representation.ts';

/** What these routes read of a request. */
export interface IssueCall {
  readonly repository: Repository;
  readonly addresses: Addresses;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly identity: Identity;
}

const maxBodyLength = 65_536;
const maxTitleLength = 256;

/** Issues and pull requests in one list, the newest first unless `direction` says otherwise. */
export function listIssues({ repository, addresses, query }: IssueCall): Answer {
  requireIssues(repository);
  if (!['created', null].includes(query.get('sort'))) throw notImplemented('sorting issues by anything but created');
  const state = query.get('state') ?? 'open';
  const creator = repository.filtersByCreator ? query.get('creator') : null;
  const all: readonly (Issue | PullRequest)[] = [...repository.issues(), ...repository.pullRequests()];
  const items = all
    .filter((item) => state === 'all' || item.state === state)
    .filter((item) => creator === null || item.author.login.toLowerCase() === creator.toLowerCase())
    .toSorted((a, b) => b.number - a.number);
  const url = `${addresses.apiUrl}/repositories/${repository.id}/issues`;
  const ordered = query.get('direction') === 'asc' ? items.toReversed() : items;
  return renderPage(ordered, { query, url }, (item) => issueJson(item, repository, addresses));
}

export function createIssue({ repository, addresses, body, identity }: IssueCall): Answer {
  requireIssues(repository);
  const { title, body: text } = readChange(body, ['title', 'body']);
  if (title === undefined) throw new Refusal(422, 'Invalid request.\n\n"title" wasn\'t supplied.');
  const created = repository.openIssue({ title, body: text ?? null, author: identity });
  const json = singleIssueJson(created, repository, addresses);
  return { status: 201, body: json, headers: { location: String(json['url']) } };
}

export function getIssue(number: number, { repository, addresses }: IssueCall): Answer {
  const item = repository.findIssue(number) ?? repository.findPullRequest(number);
  if (item === undefined) throw notFound();
  if (!('head' in item)) requireIssues(repository);
  return { status: 200, body: singleIssueJson(item, repository, addresses) };
}

export function updateIssue(number: number, { repository, addresses, body, identity }: IssueCall): Answer {
  requireIssues(repository);
  if (repository.findPullRequest(number) !== undefined) throw notImplemented('changing a pull request as an issue');
  if (repository.findIssue(number) === undefined) throw notFound();
  const change = readChange(body, ['title', 'body', 'state', 'state_reason']);
  return { status: 200, body: singleIssueJson(repository.editIssue(number, change, identity), repository, addresses) };
}

function requireIssues({ hasIssues }: Repository): void {
  if (!hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.');
}

/** A member that is not supported is an error: a client could take silence for success. */
function readChange(body: unknown, supported: readonly string[]): IssueChange {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((name) => !supported.includes(name));
  if (unknown !== undefined) throw notImplemented(`the member ${unknown} of an issue`);
  const { title, body: text, state, state_reason: stateReason } = given;
  if (title !== undefined && (typeof title !== 'string' || title.trim() === ''))
    throw invalidIssue('title', 'missing_field');
  if (typeof title === 'string' && title.length > maxTitleLength) {
    throw invalidIssue('title', 'invalid', 'title is too long (maximum is 256 characters)');
  }
  if (text !== undefined && typeof text !== 'string') throw new Refusal(422, 'Invalid request.');
  if (text !== undefined && text.length > maxBodyLength) {
    throw invalidIssue('body', 'invalid', 'body is too long (maximum is 65536 characters)');
  }
  if (state !== undefined && state !== 'open' && state !== 'closed') throw invalidIssue('state', 'invalid');
  const reasons: readonly unknown[] = ['completed', 'not_planned', 'reopened'];
  if (stateReason !== undefined && !reasons.includes(stateReason)) throw invalidIssue('state_reason', 'invalid');
  return {
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { body: text }),
    ...(state === undefined ? {} : { state }),
    ...(stateReason === undefined ? {} : { stateReason: stateReason as StateReason }),
  };
}

function invalidIssue(field: string, code: string, message?: string): Refusal {
  return new Refusal(422, 'Validation Failed', [
    { resource: 'Issue', code, field, ...(message === undefined ? {} : { message }) },
  ]);
}
