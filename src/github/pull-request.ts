import { setTimeout as sleepReally } from 'node:timers/promises';

import type { CommitRelation, PullFacts } from '../domain/ledger/review-evidence.ts';
import type { CommentHeader } from '../domain/reports/comment-header.ts';
import { UserError } from '../domain/user-error.ts';
import { connect } from './client.ts';
import type { Client } from './client.ts';
import { composeBody, upsertComment } from './comment.ts';
import type { CommentPosted } from './comment.ts';
import { toCommentError, withRetries } from './failure.ts';
import type { Sleep } from './failure.ts';
import { findMergedNumber } from './merged-pull-request.ts';
import { readComment, readPull, relateCommit } from './reviewed-pull.ts';
import { dependabot } from './run-context.ts';
import type { RunContext } from './run-context.ts';
import { readViewer } from './viewer.ts';

export interface PullRequestRef {
  readonly number: number;
  /** False for forks and Dependabot, whose token can only read. */
  readonly mayWrite: boolean;
  /** Branch that it would be merged into; known for the pull request of the event alone. */
  readonly baseRef?: string;
}

/** Implements the port with GitHub's API. Its methods throw only UserError `comment-failed`. */
export interface GitHubPullRequests {
  readonly current: PullRequestRef | undefined;
  findMerged(): Promise<PullRequestRef | undefined>;
  readPull(number: number): Promise<PullFacts | undefined>;
  readComment(id: number): Promise<string | undefined>;
  relateCommit(sha: string): Promise<CommitRelation>;
  upsertComment(
    pullRequest: PullRequestRef,
    header: CommentHeader,
    body: string,
    options: UpsertOptions,
  ): Promise<CommentPosted>;
}

export interface UpsertOptions {
  readonly onlyExisting: boolean;
  /** The Region of the header is not known: only a comment that exists is replaced, and stays in its Region. */
  readonly anyRegion?: boolean;
  /** One attempt only, because a later comment follows, as with progress. */
  readonly isPassing?: true;
}

export interface GitHubAccess {
  /** May be empty if the run makes no call to GitHub. */
  readonly token: string;
  readonly context: RunContext;
  readonly sleep?: Sleep;
  readonly random?: () => number;
}

export async function createPullRequests(access: GitHubAccess): Promise<GitHubPullRequests> {
  const { token, context, sleep = sleepReally, random = Math.random } = access;
  const client = token === '' ? undefined : await connect(token, context.apiUrl);
  const knownIds = new Map<string, number>();
  let viewer: string | undefined;

  const ask = async <Value>(
    doing: string,
    work: (client: Client) => Promise<Value>,
    isPassing?: true,
  ): Promise<Value> => {
    if (client === undefined) throw missingToken(doing);
    try {
      return await (isPassing ? work(client) : withRetries(() => work(client), { sleep, random }));
    } catch (error) {
      throw toCommentError(error, doing, token);
    }
  };

  const { pullRequest } = context;
  return {
    current: pullRequest && {
      number: pullRequest.number,
      mayWrite: pullRequest.mayWrite,
      baseRef: pullRequest.baseRef,
    },
    findMerged: async () => {
      const number = await ask(`list the pull requests of commit ${context.sha.slice(0, 7)}`, (given) =>
        findMergedNumber(given, context),
      );
      // A push runs with the rights of the user who pushed, wherever the pull request came from.
      return number === undefined ? undefined : { number, mayWrite: context.actor !== dependabot };
    },
    readPull: (number) => ask(`describe pull request ${number}`, (given) => readPull(given, context, number)),
    readComment: (id) => ask(`show comment ${id}`, (given) => readComment(given, context, id)),
    relateCommit: (sha) => ask(`compare with commit ${sha.slice(0, 7)}`, (given) => relateCommit(given, context, sha)),
    upsertComment: async ({ number }, header, body, { isPassing, ...options }) => {
      const print = (region: string): string => composeBody({ ...header, region }, body);
      // A body that is too long is refused before GitHub is asked for anything.
      print(header.region);
      const post = async (given: Client): Promise<CommentPosted> => {
        viewer ??= await readViewer(given, context.graphqlUrl);
        return upsertComment({ client: given, context, viewer, knownIds }, number, header, print, options);
      };
      return ask(`save the comment on pull request ${number}`, post, isPassing);
    },
  };
}

function missingToken(doing: string): UserError {
  return new UserError({
    code: 'comment-failed',
    what: `github-token: is empty, so the action did not ask GitHub to ${doing}.`,
    next: 'Omit the input, or pass `${{ github.token }}`.',
  });
}
