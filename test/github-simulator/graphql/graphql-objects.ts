import { QueryError } from './graphql-document.ts';
import type { Identity, IssueComment, PullRequest } from '../repository.ts';
import { commentUrl, nodeId, timestamp } from '../representation.ts';
import type { Host, Token } from '../rest.ts';

export type Arguments = Readonly<Record<string, unknown>>;
export type GraphValue = string | number | boolean | null | GraphObject | readonly GraphValue[];

export interface GraphObject {
  readonly type: string;
  readonly fields: Readonly<Record<string, (values: Arguments) => GraphValue>>;
}

/** The field becomes null and the answer carries an error of type NOT_FOUND. */
export class GraphqlNotFound extends Error {
  override readonly name = 'GraphqlNotFound';
}

/** The root object, as the token's identity sees it. */
export function resolveQuery(token: Token, host: Host): GraphObject {
  return {
    type: 'Query',
    fields: {
      viewer: () => viewerObject(token, host),
      node: ({ id }) => nodeObject(id, token, host),
      nodes: ({ ids }) => (Array.isArray(ids) ? ids : []).map((id) => nodeObject(id, token, host)),
      repository: ({ owner, name }) => repositoryObject(owner, name, token, host),
    },
  };
}

/** The schema's `viewer` is a User also for a bot. Only here a bot keeps its `[bot]`. */
function viewerObject({ identity }: Token, host: Host): GraphObject {
  return { type: 'User', fields: { ...actorObject(identity, host).fields, login: () => identity.login } };
}

function actorObject(identity: Identity, { serverUrl }: Host): GraphObject {
  const isBot = identity.type === 'Bot';
  const login = identity.login.replace(/\[bot\]$/, '');
  return {
    type: identity.type,
    fields: {
      id: () => nodeId(isBot ? 'BOT' : 'U', identity.id),
      databaseId: () => identity.id,
      login: () => login,
      url: () => `${serverUrl}/${isBot ? 'apps/' : ''}${login}`,
    },
  };
}

function nodeObject(id: unknown, token: Token, host: Host): GraphObject {
  const { repository } = host;
  const pulls = repository.pullRequests();
  const comment = pulls
    .flatMap(({ number }) => repository.comments(number))
    .find((each) => nodeId('IC', each.id) === id);
  if (comment !== undefined) return commentObject(comment, token, host);
  const pull = pulls.find((each) => nodeId('PR', each.number) === id);
  if (pull !== undefined) return pullRequestObject(pull, token, host);
  throw new GraphqlNotFound(`Could not resolve to a node with the global id of '${String(id)}'`);
}

function repositoryObject(owner: unknown, name: unknown, token: Token, host: Host): GraphObject {
  const { repository, serverUrl } = host;
  const asked = `${String(owner)}/${String(name)}`;
  if (asked.toLowerCase() !== repository.fullName.toLowerCase()) {
    throw new GraphqlNotFound(`Could not resolve to a Repository with the name '${asked}'.`);
  }
  return {
    type: 'Repository',
    fields: {
      id: () => nodeId('R', repository.id),
      databaseId: () => repository.id,
      name: () => repository.name,
      nameWithOwner: () => repository.fullName,
      url: () => `${serverUrl}/${repository.fullName}`,
      pullRequest: ({ number }) => {
        const pull = repository.findPullRequest(Number(number));
        if (pull !== undefined) return pullRequestObject(pull, token, host);
        throw new GraphqlNotFound(`Could not resolve to a PullRequest with the number of ${String(number)}.`);
      },
    },
  };
}

function pullRequestObject(pull: PullRequest, token: Token, host: Host): GraphObject {
  const state = pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED';
  return {
    type: 'PullRequest',
    fields: {
      id: () => nodeId('PR', pull.number),
      number: () => pull.number,
      title: () => pull.title,
      url: () => `${host.serverUrl}/${host.repository.fullName}/pull/${pull.number}`,
      state: () => state,
      merged: () => pull.mergedAt !== null,
      mergedAt: () => timestampOrNull(pull.mergedAt),
      headRefName: () => pull.head.ref,
      headRefOid: () => pull.head.sha,
      baseRefName: () => pull.base.ref,
      baseRefOid: () => pull.base.sha,
      author: () => actorObject(pull.author, host),
      comments: (values) => commentConnection(host.repository.comments(pull.number), values, token, host),
    },
  };
}

function commentConnection(
  comments: readonly IssueComment[],
  values: Arguments,
  token: Token,
  host: Host,
): GraphObject {
  const { from, to } = readWindow(comments, values);
  const shown = comments.slice(from, to);
  const cursorOf = (comment: IssueComment | undefined): string | null =>
    comment === undefined ? null : cursor(comment.id);
  return {
    type: 'IssueCommentConnection',
    fields: {
      totalCount: () => comments.length,
      nodes: () => shown.map((comment) => commentObject(comment, token, host)),
      edges: () =>
        shown.map((comment) => ({
          type: 'IssueCommentEdge',
          fields: { cursor: () => cursor(comment.id), node: () => commentObject(comment, token, host) },
        })),
      pageInfo: () => ({
        type: 'PageInfo',
        fields: {
          hasNextPage: () => to < comments.length,
          hasPreviousPage: () => from > 0,
          startCursor: () => cursorOf(shown[0]),
          endCursor: () => cursorOf(shown.at(-1)),
        },
      }),
    },
  };
}

/** GitHub requires either `first` or `last`, at most 100. */
function readWindow(comments: readonly IssueComment[], values: Arguments): { from: number; to: number } {
  const first = values['first'] ?? null;
  const last = values['last'] ?? null;
  const count = first ?? last;
  if (typeof count !== 'number') {
    throw new QueryError('You must provide a `first` or `last` value to properly paginate the `comments` connection.');
  }
  if (count > 100 || count < 1) {
    throw new QueryError(
      `Requesting ${count} records on the \`comments\` connection exceeds the limit of 100 records.`,
    );
  }
  const low = positionOf(comments, values['after'] ?? null, -1) + 1;
  const high = positionOf(comments, values['before'] ?? null, comments.length);
  return first !== null
    ? { from: low, to: Math.min(low + count, high) }
    : { from: Math.max(high - count, low), to: high };
}

function positionOf(comments: readonly IssueComment[], value: unknown, otherwise: number): number {
  if (value === null) return otherwise;
  const position = comments.findIndex((comment) => cursor(comment.id) === value);
  if (position === -1) throw new QueryError(`${JSON.stringify(value)} does not appear to be a valid cursor.`);
  return position;
}

function cursor(id: number): string {
  return Buffer.from(`cursor:v2:${id}`).toString('base64');
}

function commentObject(comment: IssueComment, token: Token, host: Host): GraphObject {
  return {
    type: 'IssueComment',
    fields: {
      id: () => nodeId('IC', comment.id),
      databaseId: () => comment.id,
      fullDatabaseId: () => String(comment.id),
      body: () => comment.body,
      url: () => commentUrl(comment, host.repository, host),
      createdAt: () => timestamp(comment.createdAt),
      publishedAt: () => timestamp(comment.createdAt),
      updatedAt: () => timestamp(comment.updatedAt),
      lastEditedAt: () => timestampOrNull(comment.lastEditedAt),
      includesCreatedEdit: () => comment.lastEditedAt !== null,
      isMinimized: () => false,
      viewerDidAuthor: () => comment.author.login === token.identity.login,
      author: () => actorObject(comment.author, host),
      editor: () => (comment.editor === null ? null : actorObject(comment.editor, host)),
    },
  };
}

function timestampOrNull(date: Date | null): string | null {
  return date === null ? null : timestamp(date);
}
