import { setTimeout as sleepReally } from 'node:timers/promises';

import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import { connect, listAll, LostAnswer } from './client.ts';
import type { Client } from './client.ts';
import { toCommentError, withRetries } from './failure.ts';
import { hasIssueMarker, printIssueMarker, printNewsMarker } from './issue-marker.ts';
import type { IssueMarker } from './issue-marker.ts';
import type { GitHubAccess } from './pull-request.ts';
import type { RunContext } from './run-context.ts';
import { isViewer, readViewer } from './viewer.ts';

/** GitHub's limit in characters; a text never has fewer UTF-16 units. */
const longestBody = 65_536;

/**
 * Pages of closed issues that are searched, the newest first, at 100 each: the author of a workflow may have closed
 * thousands of pull requests, and an issue that old is better opened again as a new one.
 */
const mostClosedPages = 10;

export type IssueWish =
  | { readonly kind: 'open'; readonly title: string; readonly body: string; readonly news: string }
  | { readonly kind: 'closed'; readonly comment: string };

export type IssueDone =
  | {
      readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed' | 'reopened';
      readonly url: string;
      readonly number: number;
    }
  | { readonly kind: 'none' };

/** Implements the port with GitHub's API. It throws only UserError `comment-failed`. */
export interface GitHubIssues {
  settle(stackSet: StackSetRef, wish: IssueWish): Promise<IssueDone>;
}

/** One of our issues. */
interface Found {
  readonly number: number;
  readonly url: string;
  readonly body: string;
}

interface IssueAccess {
  readonly client: Client;
  readonly context: RunContext;
  /** Login of the token's owner. */
  readonly viewer: string;
  readonly marker: IssueMarker;
}

export async function createIssues(access: GitHubAccess): Promise<GitHubIssues> {
  const { token, context, sleep = sleepReally, random = Math.random } = access;
  const client = token === '' ? undefined : await connect(token, context.apiUrl);
  let viewer: string | undefined;
  return {
    settle: async ({ name, region }, wish) => {
      if (client === undefined) throw missingToken();
      if (wish.kind === 'open') requireShort(wish.body);
      const work = async (): Promise<IssueDone> => {
        viewer ??= await readViewer(client, context.graphqlUrl);
        return settleIssue({ client, context, viewer, marker: { stackSet: name, region } }, wish);
      };
      try {
        return await withRetries(work, { sleep, random });
      } catch (error) {
        throw toCommentError(error, `save the issue of stack set ${name}`, token, 'issues: write');
      }
    },
  };
}

function missingToken(): UserError {
  return new UserError({
    code: 'comment-failed',
    what: 'github-token: is empty, so that no issue can be opened, updated or closed.',
    next: 'Omit the input, pass `${{ github.token }}`, or set `report-issue: false`.',
  });
}

/** 200 are left for the hidden marker: a name has at most 128 characters. */
function requireShort(body: string): void {
  if (body.length <= longestBody - 400) return;
  throw new UserError({
    code: 'comment-failed',
    what: `The issue has ${body.length} characters, but GitHub takes ${longestBody}.`,
    why: 'The action should have shortened it.',
    next: 'Report this defect of the action.',
  });
}

/**
 * An issue is open for as long as something is found. Retry it as a whole: the search then finds a write whose answer was
 * lost, and a comment is written once by each attempt of a run.
 */
async function settleIssue(access: IssueAccess, wish: IssueWish): Promise<IssueDone> {
  const open = await findOpen(access);
  const [oldest] = open;
  if (wish.kind === 'closed') {
    if (oldest === undefined) return { kind: 'none' };
    await closeDuplicates(access, open);
    return closeIssue(access, oldest, wish.comment);
  }
  if (oldest !== undefined) {
    await closeDuplicates(access, open);
    return updateIssue(access, oldest, wish);
  }
  const closed = await findClosed(access);
  return closed === undefined ? openIssue(access, wish) : reopenIssue(access, closed, wish);
}

type OpenWish = Extract<IssueWish, { kind: 'open' }>;

async function openIssue(access: IssueAccess, wish: OpenWish): Promise<IssueDone> {
  const { client, context, marker } = access;
  const { owner, repo } = context;
  const body = composeBody(marker, wish.body);
  // Without a label: creating one needs more rights than `issues: write` where it does not exist yet.
  const { data } = await client.rest.issues.create({ owner, repo, title: wish.title, body });
  const created = requireWhole(data);
  // Another run may have opened one at the same time: the older stays, and each of the two runs sees that.
  const open = await findOpen(access);
  const [oldest] = open;
  if (oldest === undefined || oldest.number >= created.number) {
    return { kind: 'opened', url: created.html_url, number: created.number };
  }
  await closeDuplicates(access, open);
  return updateIssue(access, oldest, { ...wish, news: '' });
}

/** An edit notifies no person, a comment does: it is written only where there is news. The title stays as people left it. */
async function updateIssue(access: IssueAccess, found: Found, wish: OpenWish): Promise<IssueDone> {
  const { client, context, marker } = access;
  const { owner, repo } = context;
  const { number, url } = found;
  await comment(access, number, wish.news);
  const body = composeBody(marker, wish.body);
  if (isSameText(found.body, body)) return { kind: 'unchanged', url, number };
  await client.rest.issues.update({ owner, repo, issue_number: number, body });
  return { kind: 'updated', url, number };
}

const howToAccept =
  'The findings go on, so that this issue is open again. To accept one, name it in `ignore-findings` with an end and a reason; without an issue at all: `report-issue: false`.';

async function reopenIssue(access: IssueAccess, number: number, wish: OpenWish): Promise<IssueDone> {
  const { client, context, marker, viewer } = access;
  const { owner, repo } = context;
  const { data } = await client.rest.issues.get({ owner, repo, issue_number: number });
  const { html_url: url, closed_by: closer } = requireWhole(data);
  const isOurs =
    closer !== null && closer !== undefined && isViewer(viewer, { login: closer.login, isBot: closer.type === 'Bot' });
  const why = isOurs ? 'This is found again.' : howToAccept;
  await comment(access, number, [why, wish.news].filter(Boolean).join('\n\n'));
  await client.rest.issues.update({
    owner,
    repo,
    issue_number: number,
    body: composeBody(marker, wish.body),
    state: 'open',
  });
  return { kind: 'reopened', url, number };
}

async function closeIssue(access: IssueAccess, { number, url }: Found, text: string): Promise<IssueDone> {
  const { client, context } = access;
  const { owner, repo } = context;
  await comment(access, number, text);
  await client.rest.issues.update({ owner, repo, issue_number: number, state: 'closed', state_reason: 'completed' });
  return { kind: 'closed', url, number };
}

/** All but the oldest. */
async function closeDuplicates(access: IssueAccess, [oldest, ...younger]: readonly Found[]): Promise<void> {
  if (oldest === undefined) return;
  const { client, context } = access;
  const { owner, repo } = context;
  const why = `Two audits opened an issue at the same time. #${oldest.number} is older and goes on.`;
  for (const { number } of younger) {
    await comment(access, number, why);
    await client.rest.issues.update({
      owner,
      repo,
      issue_number: number,
      state: 'closed',
      state_reason: 'not_planned',
    });
  }
}

/** Once for each attempt of a run, also when an answer was lost. */
async function comment({ client, context }: IssueAccess, number: number, text: string): Promise<void> {
  if (text === '') return;
  const { owner, repo } = context;
  const marker = printNewsMarker(context);
  const written = await listAll((page) =>
    client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page }),
  );
  if (written.some(({ body }) => body?.startsWith(marker) === true)) return;
  const body = `${marker}\n${text}`;
  const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
  requireWhole(data);
}

function composeBody(marker: IssueMarker, body: string): string {
  return `${printIssueMarker(marker)}\n${body}`;
}

/** GitHub may keep other ends of lines, and none at the end. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(a) === plain(b);
}

/** The oldest first. */
async function findOpen(access: IssueAccess): Promise<readonly Found[]> {
  const items = await listAll((page) => listPage(access, 'open', page));
  return items.flatMap((item) => toFound(access, item)).toSorted((a, b) => a.number - b.number);
}

/** Number of the newest one. */
async function findClosed(access: IssueAccess): Promise<number | undefined> {
  for (let page = 1; page <= mostClosedPages; page++) {
    const { data, headers } = await listPage(access, 'closed', page);
    const [newest] = data.flatMap((item) => toFound(access, item)).toSorted((a, b) => b.number - a.number);
    if (newest !== undefined) return newest.number;
    if (headers.link?.includes('rel="next"') !== true) return undefined;
  }
  return undefined;
}

/** The members of an issue in a list that this file reads. */
interface ListedIssue {
  readonly number: number;
  readonly html_url: string;
  readonly body?: string | null;
  readonly pull_request?: unknown;
  readonly user: { readonly login: string; readonly type: string } | null;
}

type Listed = Promise<{ readonly data: readonly ListedIssue[]; readonly headers: { readonly link?: string } }>;

function listPage({ client, context, viewer }: IssueAccess, state: 'open' | 'closed', page: number): Listed {
  const { owner, repo } = context;
  return client.rest.issues.listForRepo({
    owner,
    repo,
    creator: viewer,
    state,
    direction: 'desc',
    per_page: 100,
    page,
  });
}

/** By marker and author: any user can copy a marker into another issue. Pull requests are in the same list. */
function toFound({ viewer, marker }: IssueAccess, item: ListedIssue): readonly Found[] {
  const { number, html_url: url, user } = item;
  const body = item.body ?? '';
  const isOurs = user !== null && isViewer(viewer, { login: user.login, isBot: user.type === 'Bot' });
  if (!isOurs || item.pull_request !== undefined || !hasIssueMarker(body, marker)) return [];
  return [{ number, url, body }];
}

function requireWhole<Data extends { readonly html_url: string }>(data: Data): Data {
  if (typeof (data as Partial<Data>).html_url !== 'string') throw new LostAnswer();
  return data;
}
