import { UserError } from '../domain/user-error.ts';
import { GraphqlError, LostAnswer } from './client.ts';

/** Before the second, third and fourth attempt, ms. */
const pausesMs = [1_000, 3_000, 9_000];

/** GitHub asks for at least this when it names no time. */
const rateLimitPauseMs = 60_000;

/** Added to what the headers ask for, and to pauses of our own as a share, so that many jobs do not come back at once. */
const longestJitterMs = 1_000;

/** A rate limit that lasts longer is an error: nobody watches a job that sleeps. */
const longestPauseMs = 120_000;

const transientStatuses = [500, 502, 503, 504];

/** Octokit's RequestError as far as it is read here. Status 500 without a response: nothing was reached. */
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
 * Does it again while GitHub is unwell or says to slow down; at most four times, at most two minutes between two.
 * The whole of `work` is done again, so that a write whose answer was lost is found and not written twice.
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

/** @returns undefined when another attempt would end the same. */
function findPause(error: unknown, pauseMs: number): number | undefined {
  if (isRateLimit(error)) {
    const waitMs = readRetryAfterMs(error) ?? rateLimitPauseMs;
    return waitMs <= longestPauseMs ? Math.max(waitMs, pauseMs) : undefined;
  }
  if (error instanceof LostAnswer) return pauseMs;
  return isRequestFailure(error) && transientStatuses.includes(error.status) ? pauseMs : undefined;
}

/** 403 is also a missing permission: a rate limit says so, or when to come back, or that nothing remains. */
function isRateLimit(error: unknown): boolean {
  if (error instanceof GraphqlError) return error.isRateLimit;
  if (!isRequestFailure(error)) return false;
  if (error.status === 429) return true;
  const headers = error.response?.headers ?? {};
  const isTold = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return error.status === 403 && (isTold || /secondary rate limit/i.test(error.message));
}

function readRetryAfterMs(error: unknown): number | undefined {
  const headers = isRequestFailure(error) ? (error.response?.headers ?? {}) : {};
  const afterSeconds = Number(headers['retry-after'] ?? NaN);
  if (afterSeconds >= 0) return afterSeconds * 1000;
  if (headers['x-ratelimit-remaining'] !== '0') return undefined;
  // The primary limit has no retry-after but the second at which it is lifted, up to an hour away, by GitHub's clock.
  const nowMs = Date.parse(String(headers['date'] ?? ''));
  const resetMs = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
  const waitMs = resetMs - (Number.isNaN(nowMs) ? Date.now() : nowMs);
  return Number.isNaN(waitMs) ? Infinity : Math.max(waitMs, 0);
}

export function isNotFound(error: unknown): boolean {
  return isRequestFailure(error) && error.status === 404;
}

/**
 * What a person is told.
 * @param doing what was to be done, as in "GitHub refused to …".
 * @param token never shown, even when GitHub's own answer holds it.
 */
export function toCommentError(error: unknown, doing: string, token: string): UserError {
  if (error instanceof UserError) return error;
  const next = findNextStep(error);
  const what = `${describe(error, doing)}: ${readMessage(error)}`;
  return new UserError({
    code: 'comment-failed',
    what: token === '' ? what : what.replaceAll(token, '***'),
    ...(next === undefined ? {} : { next }),
    cause: error,
  });
}

function describe(error: unknown, doing: string): string {
  if (!isRequestFailure(error)) return `GitHub did not ${doing}`;
  return error.response === undefined
    ? `GitHub cannot be reached to ${doing}`
    : `GitHub answered ${error.status} and did not ${doing}`;
}

/** One line, without the address of the REST documentation that Octokit adds; a full stop at its end. */
function readMessage(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error))
    .replace(/ - https:\/\/docs\.github\.com\/\S*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function findNextStep(error: unknown): string | undefined {
  if (isRateLimit(error)) return 'Run the job again when the rate limit is lifted.';
  if (!isRequestFailure(error)) return undefined;
  if (error.status === 401) return 'Pass a token that is valid as `github-token`.';
  if (error.status === 403 && /locked/i.test(error.message)) return 'Unlock the conversation and run the job again.';
  if (error.status === 403 || error.status === 404) return 'Grant the job `permissions: pull-requests: write`.';
  return error.status >= 500 ? 'Run the job again.' : undefined;
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
