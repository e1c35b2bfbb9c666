import { inputError } from '../domain/user-error.ts';
import { findDocumentsUrl } from './documents-url.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** This run and its event, from the runner's variables and the event's payload. */
export interface RunContext {
  readonly eventName: string;
  readonly owner: string;
  readonly repo: string;
  /** `refs/heads/main`, `refs/pull/7/merge`, `refs/tags/v1`. */
  readonly ref: string;
  /** The branch of a push or of a dispatched run; undefined for pull requests and tags. */
  readonly branch: string | undefined;
  /** GITHUB_SHA. For a pull request this is the test merge, which no reviewer has seen. */
  readonly sha: string;
  /** The commit that people know: the head of a pull request, otherwise `sha`. */
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** `owner/repo/.github/workflows/file.yml@ref` of the caller; empty: the server does not say. */
  readonly workflowRef: string;
  /** `.github/workflows/file.yml`; empty: the server does not say. */
  readonly workflowPath: string;
  /** Commit or tag of this action; empty: not known. */
  readonly actionRef: string;
  readonly runUrl: string;
  readonly documentsUrl: string | undefined;
  /** The user who started the run; a re-run keeps the first user and that user's permissions. */
  readonly actor: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Only for the event `pull_request`. */
  readonly pullRequest: PullRequestContext | undefined;
}

export interface PullRequestContext {
  readonly number: number;
  readonly headSha: string;
  /** The branch that it comes from, in `headRepository`. */
  readonly headRef: string;
  /** `owner/name`; undefined: the fork was deleted. */
  readonly headRepository: string | undefined;
  /** The branch that the pull request would merge into. */
  readonly baseRef: string;
  /** False for forks and Dependabot: GitHub gives their runs a token that can only read. */
  readonly mayWrite: boolean;
}

export const dependabot = 'dependabot[bot]';

const runnerSetsIt = 'The runner sets it: remove the step that changes it, or run the job again.';

/** @throws UserError that begins with the name of the missing or malformed variable. */
export function readRunContext(environment: Environment, eventPayload: unknown): RunContext {
  const [owner, repo] = readMatch(environment, 'GITHUB_REPOSITORY', /^([\w.-]+)\/([\w.-]+)$/, 'owner/name');
  const eventName = read(environment, 'GITHUB_EVENT_NAME');
  const actor = read(environment, 'GITHUB_ACTOR');
  const ref = read(environment, 'GITHUB_REF');
  const [sha] = readMatch(environment, 'GITHUB_SHA', /^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit');
  const runId = readCount(environment, 'GITHUB_RUN_ID');
  const runAttempt = readCount(environment, 'GITHUB_RUN_ATTEMPT');
  const serverUrl = readUrl(environment, 'GITHUB_SERVER_URL', 'https://github.com');
  const apiUrl = readUrl(environment, 'GITHUB_API_URL', 'https://api.github.com');
  const workflowRef = environment['GITHUB_WORKFLOW_REF'] ?? '';
  const pullRequest =
    eventName === 'pull_request' ? readPullRequest(eventPayload, `${owner}/${repo}`, actor) : undefined;
  return {
    eventName,
    owner,
    repo,
    ref,
    branch: /^refs\/heads\/(.+)$/.exec(ref)?.[1],
    sha,
    headSha: pullRequest?.headSha ?? sha,
    runId,
    runAttempt,
    workflowRef,
    workflowPath: /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflowRef)?.[1] ?? '',
    actionRef: environment['STACKSET_ROLE_ACTION_REF'] ?? environment['GITHUB_ACTION_REF'] ?? '',
    runUrl: renderRunUrl(`${serverUrl}/${owner}/${repo}`, runId, runAttempt),
    documentsUrl: findDocumentsUrl(environment, serverUrl),
    actor,
    apiUrl,
    graphqlUrl: readUrl(environment, 'GITHUB_GRAPHQL_URL', defaultGraphqlUrl(apiUrl)),
    pullRequest,
  };
}

function readPullRequest(payload: unknown, repository: string, actor: string): PullRequestContext {
  const pull = member(payload, 'pull_request');
  const number = member(pull, 'number');
  const headSha = member(member(pull, 'head'), 'sha');
  const headRef = member(member(pull, 'head'), 'ref');
  const baseRef = member(member(pull, 'base'), 'ref');
  if (typeof number !== 'number' || typeof headSha !== 'string' || typeof baseRef !== 'string') {
    throw inputError(
      'GITHUB_EVENT_PATH',
      'the payload of this pull_request event does not describe a pull request.',
      runnerSetsIt,
    );
  }
  // The repository of a deleted fork is null.
  const headRepository = member(member(member(pull, 'head'), 'repo'), 'full_name');
  const isFork = typeof headRepository !== 'string' || headRepository.toLowerCase() !== repository.toLowerCase();
  const isDependabot = actor === dependabot || member(member(pull, 'user'), 'login') === dependabot;
  return {
    number,
    headSha,
    headRef: typeof headRef === 'string' ? headRef : '',
    headRepository: typeof headRepository === 'string' ? headRepository : undefined,
    baseRef,
    mayWrite: !isFork && !isDependabot,
  };
}

/** A page without an attempt shows the latest attempt, which may be another one. */
function renderRunUrl(repositoryUrl: string, runId: number, runAttempt: number): string {
  const run = `${repositoryUrl}/actions/runs/${runId}`;
  return runAttempt === 1 ? run : `${run}/attempts/${runAttempt}`;
}

/** GitHub Enterprise Server has REST below /api/v3, and GraphQL at /api/graphql. */
function defaultGraphqlUrl(apiUrl: string): string {
  return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function read(environment: Environment, name: string): string {
  const value = environment[name];
  if (value !== undefined && value !== '') return value;
  throw inputError(name, 'is not set.', 'Run this action as a step of a GitHub Actions workflow.');
}

function readMatch(environment: Environment, name: string, pattern: RegExp, expected: string): [string, string] {
  const value = read(environment, name);
  const match = pattern.exec(value);
  if (match === null) throw inputError(name, `"${value}" is not ${expected}.`, runnerSetsIt);
  return [match[1] ?? '', match[2] ?? ''];
}

function readCount(environment: Environment, name: string): number {
  const value = read(environment, name);
  const count = Number(value);
  if (/^[1-9]\d*$/.test(value) && Number.isSafeInteger(count)) return count;
  throw inputError(name, `"${value}" is not a positive whole number.`, runnerSetsIt);
}

/** @returns the address without a slash at its end. */
function readUrl(environment: Environment, name: string, otherwise: string): string {
  const value = environment[name] ?? '';
  if (value === '') return otherwise;
  if (URL.canParse(value) && /^https?:/.test(value)) return value.replace(/\/+$/, '');
  throw inputError(name, `"${value}" is not an HTTP address.`, runnerSetsIt);
}
