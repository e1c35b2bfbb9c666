import { UserError } from '../domain/user-error.ts';
import { GraphqlError, LostAnswer } from './client.ts';

/** The pauses before the second, third and fourth attempt, ms. */
const pausesMs = [1_000, 3_000, 9_000];

/** GitHub asks for at least this pause when it names no time. */
const rateLimitPauseMs = 60_000;

/** A random part of this, at most the pause itself, extends each pause, so that many jobs do not return at once. */
const longestJitterMs = 1_000;

/** A rate limit that lasts longer is an error: a job should not sleep for long. */
const longestPauseMs = 120_000;

const transientStatuses = [500, 502, 503, 504];

/** The members of Octokit's RequestError that this file reads. Status 500 without a response: no server answered. */
interface RequestFailure extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

export type Sleep = (ms: number) => Promise<unknown>;

/** How to wait between two attempts. */
export interface Waiting {
  readonly sleep: Sleep;
  /** At least 0, below 1. */
  readonly random: () => number;
}

/**
 * Retries during faults and rate limits of GitHub: at most four attempts, at most two minutes between two. It repeats
 * all of `work`, so that a search finds a write whose answer was lost, and does not write twice.
 */
export async function withRetries<Value>(work: () => Promise<Value>, { sleep, random }: Waiting): Promise<Value> {
  for (const pauseMs of pausesMs) {
    try {
      return await work();
    } catch (error) {
      const waitMs = findPause(error, pauseMs);
      if (waitMs === undefined) throw error;
      await sleep(waitMs + Math.round(random() * Math.min(pauseMs, longestJitterMs)));
    }
  }
  return work();
}

/** @returns undefined when another attempt would fail, too. */
function findPause(error: unknown, pauseMs: number): number | undefined {
  if (isRateLimit(error)) {
    const waitMs = readRetryAfterMs(error) ?? rateLimitPauseMs;
    return waitMs <= longestPauseMs ? Math.max(waitMs, pauseMs) : undefined;
  }
  if (error instanceof LostAnswer) return pauseMs;
  return isRequestFailure(error) && transientStatuses.includes(error.status) ? pauseMs : undefined;
}

/** 403 can also be a missing permission. A rate limit says so, names a time to return, or says that nothing remains. */
function isRateLimit(error: unknown): boolean {
  if (error instanceof GraphqlError) return error.isRateLimit;
  if (!isRequestFailure(error)) return false;
  if (error.status === 429) return true;
  const headers = error.response?.headers ?? {};
  const isAnnounced = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return error.status === 403 && (isAnnounced || /secondary rate limit/i.test(error.message));
}

function readRetryAfterMs(error: unknown): number | undefined {
  const headers = isRequestFailure(error) ? (error.response?.headers ?? {}) : {};
  const afterSeconds = Number(headers['retry-after'] ?? NaN);
  if (afterSeconds >= 0) return afterSeconds * 1000;
  if (headers['x-ratelimit-remaining'] !== '0') return undefined;
  // The primary limit has no retry-after. It names the second, by GitHub's clock, at which it ends: up to an hour away.
  const nowMs = Date.parse(String(headers['date'] ?? ''));
  const resetMs = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
  const waitMs = resetMs - (Number.isNaN(nowMs) ? Date.now() : nowMs);
  return Number.isNaN(waitMs) ? Infinity : Math.max(waitMs, 0);
}

export function isNotFound(error: unknown): boolean {
  return isRequestFailure(error) && error.status === 404;
}

/** Not there, or not for this token: GitHub answers 404 for what a token may not know of. */
export function isAccessRefused(error: unknown): boolean {
  return isNotFound(error) || (isRequestFailure(error) && error.status === 403 && !isRateLimit(error));
}

/**
 * The error for a person.
 * @param doing the purpose of the call, as in "GitHub did not …".
 * @param token the error never shows it, even if GitHub's answer contains it.
 * @param permission of the job, as it stands below `permissions`.
 */
export function toCommentError(
  error: unknown,
  doing: string,
  token: string,
  permission: 'pull-requests: write' | 'issues: write' = 'pull-requests: write',
): UserError {
  if (error instanceof UserError) return error;
  const next = adviseOnComment(error, permission);
  const what = `${describeFailure(error, doing)}: ${readMessage(error)}`;
  return new UserError({
    code: 'comment-failed',
    what: token === '' ? what : what.replaceAll(token, '***'),
    ...(next === undefined ? {} : { next }),
    cause: error,
  });
}

function describeFailure(error: unknown, doing: string): string {
  if (!isRequestFailure(error)) return `GitHub did not ${doing}`;
  return error.response === undefined
    ? `GitHub could not be reached and did not ${doing}`
    : `GitHub answered ${error.status} and did not ${doing}`;
}

/** One line that ends with a full stop, without the link to the REST documentation that Octokit adds. */
function readMessage(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error))
    .replace(/ - https:\/\/docs\.github\.com\/\S*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function adviseOnComment(error: unknown, permission: string): string | undefined {
  if (isRateLimit(error)) return 'Run the job again when the rate limit has ended.';
  if (!isRequestFailure(error)) return undefined;
  if (error.status === 401) return 'Pass a valid token as `github-token`.';
  if (error.status === 403 && /locked/i.test(error.message)) return 'Unlock the conversation and run the job again.';
  // The answer of a repository that has no issues.
  if (error.status === 410) return 'Turn issues on in the settings of the repository, or set `report-issue: false`.';
  if (error.status === 403 || error.status === 404) return `Give the job \`permissions: ${permission}\`.`;
  return error.status >= 500 ? 'Run the job again.' : undefined;
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
