import type { CommentHeader } from '../domain/reports/comment-header.ts';
import { UserError } from '../domain/user-error.ts';
import { listAll, LostAnswer, queryGraphql } from './client.ts';
import type { Client } from './client.ts';
import { isNotFound } from './failure.ts';
import { isOfNewerRun, isSameComment, parseHeader, printHeader } from './marker.ts';
import type { RunContext } from './run-context.ts';
import { isViewer } from './viewer.ts';

/** GitHub's limit in characters; UTF-16 units are never fewer. */
const longestBody = 65_536;

export type CommentPosted =
  | { readonly kind: 'posted'; readonly url: string }
  /** `onlyExisting` and there was none. */
  | { readonly kind: 'not-wanted' }
  /** A newer run has already written its own. */
  | { readonly kind: 'outdated'; readonly url: string };

/** Where comments are written, and as whom. */
export interface Desk {
  readonly client: Client;
  readonly context: RunContext;
  /** Login of the token's owner. */
  readonly viewer: string;
  /** Comments of ours that were met in this process, by what they are for: a list of all costs a call a page. */
  readonly met: Map<string, number>;
}

interface Found {
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly header: CommentHeader;
}

/** @throws UserError when GitHub would refuse it for its length. */
export function composeBody(header: CommentHeader, body: string): string {
  const whole = `${printHeader(header)}\n${body}`;
  if (whole.length <= longestBody) return whole;
  throw new UserError({
    code: 'comment-failed',
    what: `The comment has ${whole.length} characters; GitHub takes ${longestBody}.`,
    next: 'Please report it: a comment is to be cut down to size before it is posted.',
  });
}

/** One look and at most one write. To be done again as a whole when it fails: the lost write is then found. */
export async function upsertComment(
  desk: Desk,
  issueNumber: number,
  header: CommentHeader,
  body: string,
  onlyExisting: boolean,
): Promise<CommentPosted> {
  const { client, context, met } = desk;
  const { owner, repo } = context;
  const purpose = JSON.stringify([issueNumber, header.stackSet, header.region, header.command]);
  const found = (await findMet(desk, met.get(purpose), header)) ?? (await findComment(desk, issueNumber, header));
  if (found === undefined) {
    met.delete(purpose);
    if (onlyExisting) return { kind: 'not-wanted' };
    const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: issueNumber, body });
    const { id, html_url: url } = requireWhole(data);
    met.set(purpose, id);
    return { kind: 'posted', url };
  }
  met.set(purpose, found.id);
  // Also of a comment met before: a newer run replaces the same one, it does not write its own.
  if (isOfNewerRun(found.header, header) && (await isWrittenByNewerRun(desk, found, header))) {
    return { kind: 'outdated', url: found.url };
  }
  const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: found.id, body });
  return { kind: 'posted', url: requireWhole(data).html_url };
}

/** undefined: it is to be looked for, since it was never met, is deleted, or its header was edited away. */
async function findMet(
  { client, context }: Desk,
  id: number | undefined,
  wanted: CommentHeader,
): Promise<Found | undefined> {
  if (id === undefined) return undefined;
  const { owner, repo } = context;
  try {
    const { data } = await client.rest.issues.getComment({ owner, repo, comment_id: id });
    const { node_id: nodeId, html_url: url, body } = requireWhole(data);
    const header = parseHeader(body ?? '');
    return header !== undefined && isSameComment(header, wanted) ? { id, nodeId, url, header } : undefined;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function requireWhole<Data extends { readonly html_url: string }>(data: Data): Data {
  if (typeof (data as Partial<Data>).html_url !== 'string') throw new LostAnswer();
  return data;
}

/** By header and author: anybody can copy a header into a comment of their own. The last one wins. */
async function findComment(
  { client, context, viewer }: Desk,
  issueNumber: number,
  wanted: CommentHeader,
): Promise<Found | undefined> {
  const { owner, repo } = context;
  const comments = await listAll((page) =>
    client.rest.issues.listComments({ owner, repo, issue_number: issueNumber, per_page: 100, page }),
  );
  return comments
    .flatMap(({ id, node_id: nodeId, html_url: url, body, user }): Found[] => {
      const header = parseHeader(body ?? '');
      const isOurs = user !== null && isViewer(viewer, { login: user.login, isBot: user.type === 'Bot' });
      return isOurs && header !== undefined && isSameComment(header, wanted) ? [{ id, nodeId, url, header }] : [];
    })
    .at(-1);
}

const lastEdit = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { body lastEditedAt editor { __typename login } } }
}`;

interface LastEdit {
  readonly body: string;
  readonly lastEditedAt: string | null;
  /** null also when the account is gone. */
  readonly editor: { readonly __typename: string; readonly login: string } | null;
}

/**
 * Whoever may write to the repository can edit our comment and make its header claim a run of the far future, and
 * no plan would ever be shown again. So the claim counts only while we were the last to write.
 */
async function isWrittenByNewerRun(
  { client, context, viewer }: Desk,
  { nodeId }: Found,
  header: CommentHeader,
): Promise<boolean> {
  const data = (await queryGraphql(client, context.graphqlUrl, lastEdit, { id: nodeId })) as
    { readonly node?: Partial<LastEdit> | null } | null | undefined;
  const { body, lastEditedAt, editor } = data?.node ?? {};
  const claimed = parseHeader(body ?? '');
  if (claimed === undefined || !isOfNewerRun(claimed, header)) return false;
  if (lastEditedAt === null) return true;
  if (editor === undefined || editor === null) return false;
  return isViewer(viewer, { login: editor.login, isBot: editor.__typename === 'Bot' });
}
