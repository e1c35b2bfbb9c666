import type { CommentHeader } from '../domain/reports/comment-header.ts';
import { UserError } from '../domain/user-error.ts';
import { listAll, LostAnswer, queryGraphql } from './client.ts';
import type { Client } from './client.ts';
import { isNotFound } from './failure.ts';
import { isOfNewerRun, isSameComment, parseHeader, printHeader } from './marker.ts';
import { isConfirmedRun } from './newer-run.ts';
import type { RunContext } from './run-context.ts';
import { isViewer } from './viewer.ts';

/** GitHub's limit in characters; a text never has fewer UTF-16 units. */
const longestBody = 65_536;

export type CommentPosted =
  | {
      readonly kind: 'posted';
      readonly url: string;
      readonly id: number;
      /** As GitHub keeps it. */
      readonly text: string;
      /** It replaces one that claimed to be of this newer run, which GitHub does not confirm. */
      readonly unconfirmedRunId?: number;
    }
  /** `onlyExisting`, and no comment exists. */
  | { readonly kind: 'not-wanted' }
  /** A newer run has already written its own. */
  | { readonly kind: 'outdated'; readonly url: string; readonly runId: number };

/** Access to the comments of a repository. */
export interface CommentAccess {
  readonly client: Client;
  readonly context: RunContext;
  /** Login of the token's owner. */
  readonly viewer: string;
  /** Ids of our comments by purpose, as this process has seen them: a list of all comments costs one call per page. */
  readonly knownIds: Map<string, number>;
}

interface Found {
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly header: CommentHeader;
}

/** @throws UserError when the comment is too long for GitHub. */
export function composeBody(header: CommentHeader, body: string): string {
  const whole = `${printHeader(header)}\n${body}`;
  if (whole.length <= longestBody) return whole;
  throw new UserError({
    code: 'comment-failed',
    what: `The comment has ${whole.length} characters, but GitHub takes ${longestBody}.`,
    why: 'The action should have shortened it.',
    next: 'Report this defect of the action.',
  });
}

export interface WhichComment {
  readonly onlyExisting: boolean;
  readonly anyRegion?: boolean;
}

/**
 * Makes one search and at most one write. Retry it as a whole: the search then finds a write whose answer was lost.
 * @param print the body for a comment of this Region.
 */
export async function upsertComment(
  access: CommentAccess,
  issueNumber: number,
  header: CommentHeader,
  print: (region: string) => string,
  { onlyExisting, anyRegion = false }: WhichComment,
): Promise<CommentPosted> {
  const { client, context, knownIds } = access;
  const { owner, repo } = context;
  const purpose = JSON.stringify([issueNumber, header.stackSet, header.region, header.command]);
  const found =
    (await findKnownComment(access, knownIds.get(purpose), header)) ??
    (await findComment(access, issueNumber, header, anyRegion));
  if (found === undefined) {
    knownIds.delete(purpose);
    if (onlyExisting || anyRegion) return { kind: 'not-wanted' };
    const { data } = await client.rest.issues.createComment({
      owner,
      repo,
      issue_number: issueNumber,
      body: print(header.region),
    });
    const { id, html_url: url, body: text = '' } = requireWhole(data);
    knownIds.set(purpose, id);
    return { kind: 'posted', url, id, text };
  }
  knownIds.set(purpose, found.id);
  // Also for a known comment: a newer run replaces it instead of writing another one.
  const isClaimed = isOfNewerRun(found.header, header) && (await isWrittenByNewerRun(access, found, header));
  const { runId } = found.header;
  if (isClaimed && (await isConfirmedRun(client, context, found.header))) {
    return { kind: 'outdated', url: found.url, runId };
  }
  const { data } = await client.rest.issues.updateComment({
    owner,
    repo,
    comment_id: found.id,
    body: print(found.header.region),
  });
  const { html_url: url, body: text = '' } = requireWhole(data);
  return { kind: 'posted', url, id: found.id, text, ...(isClaimed ? { unconfirmedRunId: runId } : {}) };
}

/** @returns undefined when this process has not seen it, or when it is deleted or has lost its header. */
async function findKnownComment(
  { client, context }: CommentAccess,
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

/** Searches by header and author, because any user can copy a header into another comment. The last one wins. */
async function findComment(
  { client, context, viewer }: CommentAccess,
  issueNumber: number,
  wanted: CommentHeader,
  anyRegion: boolean,
): Promise<Found | undefined> {
  const { owner, repo } = context;
  const comments = await listAll((page) =>
    client.rest.issues.listComments({ owner, repo, issue_number: issueNumber, per_page: 100, page }),
  );
  const found = comments.flatMap(({ id, node_id: nodeId, html_url: url, body, user }): Found[] => {
    const header = parseHeader(body ?? '');
    const isOurs = user !== null && isViewer(viewer, { login: user.login, isBot: user.type === 'Bot' });
    if (!isOurs || header === undefined) return [];
    const { region } = anyRegion ? header : wanted;
    return isSameComment(header, { ...wanted, region }) ? [{ id, nodeId, url, header }] : [];
  });
  const isAmbiguous = new Set(found.map(({ header }) => header.region)).size > 1;
  return isAmbiguous ? undefined : found.at(-1);
}

const lastEdit = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { body lastEditedAt editor { __typename login } } }
}`;

interface LastEdit {
  readonly body: string;
  readonly lastEditedAt: string | null;
  /** null, too, when the account no longer exists. */
  readonly editor: { readonly __typename: string; readonly login: string } | null;
}

/**
 * A person with write access can edit our comment so that its header names a very late run, and then no plan would
 * appear any more. So the header counts only if we made the last edit.
 */
async function isWrittenByNewerRun(
  { client, context, viewer }: CommentAccess,
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
