import { inputError } from '../domain/user-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Which run this is and what it was started for, from the runner's variables and the event's payload. */
export interface RunContext {
  readonly eventName: string;
  readonly owner: string;
  readonly repo: string;
  /** `refs/heads/main`, `refs/pull/7/merge`, `refs/tags/v1`. */
  readonly ref: string;
  /** The branch that was pushed to, or that the run was dispatched on; undefined for pull requests and tags. */
  readonly branch: string | undefined;
  /** GITHUB_SHA: for a pull request the test merge, which no reviewer has seen. */
  readonly sha: string;
  /** The commit people know: a pull request's head, otherwise `sha`. */
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly runUrl: string;
  /** Who started it; a re-run keeps the first one, and with it that one's permissions. */
  readonly actor: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Only of the event `pull_request`. */
  readonly pullRequest: PullRequestContext | undefined;
}

export interface PullRequestContext {
  readonly number: number;
  readonly headSha: string;
  /** The branch it is to be merged into. */
  readonly baseRef: string;
  /** False for forks and Dependabot: GitHub gives their runs a token that may only read. */
  readonly mayWrite: boolean;
}

export const dependabot = 'dependabot[bot]';

/** @throws UserError that begins with the name of what is missing or malformed. */
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
    runUrl: renderRunUrl(`${serverUrl}/${owner}/${repo}`, runId, runAttempt),
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
  const baseRef = member(member(pull, 'base'), 'ref');
  if (typeof number !== 'number' || typeof headSha !== 'string' || typeof baseRef !== 'string') {
    throw inputError('GITHUB_EVENT_PATH', 'the payload of this pull_request event names no pull request.');
  }
  // A fork that was deleted has null for its repository.
  const headRepository = member(member(member(pull, 'head'), 'repo'), 'full_name');
  const isFork = typeof headRepository !== 'string' || headRepository.toLowerCase() !== repository.toLowerCase();
  const isDependabot = actor === dependabot || member(member(pull, 'user'), 'login') === dependabot;
  return { number, headSha, baseRef, mayWrite: !isFork && !isDependabot };
}

/** A page without an attempt shows the latest one, which need not be this one. */
function renderRunUrl(repositoryUrl: string, runId: number, runAttempt: number): string {
  const run = `${repositoryUrl}/actions/runs/${runId}`;
  return runAttempt === 1 ? run : `${run}/attempts/${runAttempt}`;
}

/** GitHub Enterprise Server has REST below /api/v3 and GraphQL beside it. */
function defaultGraphqlUrl(apiUrl: string): string {
  return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function read(environment: Environment, name: string): string {
  const value = environment[name];
  if (value !== undefined && value !== '') return value;
  throw inputError(name, 'is not set.', 'This action runs as a step of a GitHub Actions workflow.');
}

function readMatch(environment: Environment, name: string, pattern: RegExp, expected: string): [string, string] {
  const value = read(environment, name);
  const match = pattern.exec(value);
  if (match === null) throw inputError(name, `"${value}" is not ${expected}.`);
  return [match[1] ?? '', match[2] ?? ''];
}

function readCount(environment: Environment, name: string): number {
  const value = read(environment, name);
  const count = Number(value);
  if (/^[1-9]\d*$/.test(value) && Number.isSafeInteger(count)) return count;
  throw inputError(name, `"${value}" is not a positive whole number.`);
}

/** Without a slash at the end. */
function readUrl(environment: Environment, name: string, otherwise: string): string {
  const value = environment[name] ?? '';
  if (value === '') return otherwise;
  if (URL.canParse(value) && /^https?:/.test(value)) return value.replace(/\/+$/, '');
  throw inputError(name, `"${value}" is not an http address.`);
}
