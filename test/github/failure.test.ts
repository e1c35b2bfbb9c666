import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { UserError } from '../../src/domain/user-error.ts';
import { secondaryRateLimit } from '../github-simulator/github-fault.ts';
import { workflowBot } from '../github-simulator/repository.ts';
import { header, marked, startStage } from './comment-stage.ts';
import type { Stage } from './comment-stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(() => stage.github.close());

const comments = '/repos/*/issues/*/comments';
const comment = '/repos/*/issues/comments/*';

async function refusalOf(work: Promise<unknown>): Promise<UserError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return error;
  throw new Error('The work threw no UserError.', { cause: error });
}

describe('when GitHub refuses', () => {
  test('the error for a read-only token names the permission, without a retry', async () => {
    const error = await refusalOf(stage.post('plan', { token: stage.github.readOnlyToken }));
    expect(error.code).toBe('comment-failed');
    expect(error.message).toBe(
      `GitHub answered 403 and did not save the comment on pull request ${stage.number}: ` +
        'Resource not accessible by integration. Give the job `permissions: pull-requests: write`.',
    );
    expect(error.message).not.toContain(stage.github.readOnlyToken);
    expect(stage.slept).toEqual([]);
    expect(stage.sent('POST')).toEqual([
      '/graphql',
      `/repos/octo-org/security-baseline/issues/${stage.number}/comments`,
    ]);
  });

  test.each([
    [401, 'Bad credentials', 'Pass a valid token as `github-token`.'],
    [403, 'Unable to create comment because issue is locked.', 'Unlock the conversation and run the job again.'],
    [404, 'Not Found', 'Give the job `permissions: pull-requests: write`.'],
    [422, 'Validation Failed', undefined],
  ])('%d is final: %s', async (status, message, next) => {
    stage.github.failNext({ method: 'POST', path: comments, times: 1, status, message });
    const error = await refusalOf(stage.post('plan'));
    expect(error).toMatchObject({ code: 'comment-failed', next });
    expect(error.what).toContain(`GitHub answered ${status} and did not save the comment`);
    expect(error.what).toContain(message);
    expect(stage.slept).toEqual([]);
  });

  test('the error does not show an unknown token', async () => {
    const error = await refusalOf(stage.post('plan', { token: 'ghs_unknown' }));
    expect(error.message).toContain('GitHub answered 401');
    expect(error.message).not.toContain('ghs_unknown');
  });

  test('an empty token is an error before any request', async () => {
    const error = await refusalOf(stage.post('plan', { token: '' }));
    expect(error).toMatchObject({ code: 'comment-failed', message: expect.stringMatching(/^github-token: is empty/) });
    expect(stage.github.requests).toEqual([]);
  });

  test('the error hides a token that GitHub’s answer contains', async () => {
    const message = `No access for ${stage.github.token}`;
    stage.github.failNext({ method: 'POST', path: comments, times: 1, status: 403, message });
    const error = await refusalOf(stage.post('plan'));
    expect(error.what).toContain('No access for ***.');
    expect(error.message).not.toContain(stage.github.token);
  });

  test('a body at the limit is sent, a longer one is not', async () => {
    const room = 65_536 - marked('').length;
    const error = await refusalOf(stage.post('x'.repeat(room + 1)));
    expect(error).toMatchObject({ code: 'comment-failed', what: expect.stringContaining('has 65537 characters') });
    expect(stage.github.requests).toEqual([]);
    await stage.post('x'.repeat(room));
    expect(stage.bodies()[0]).toHaveLength(65_536);
  });

  test('an answer that is not a list does not mean "no comment yet"', async () => {
    stage.github.failNext({ method: 'GET', path: comments, times: 1, status: 200 });
    const error = await refusalOf(stage.post('plan'));
    expect(error.message).toContain('is not a list');
    expect(stage.bodies()).toEqual([]);
  });

  test('the error says when GitHub cannot be reached', async () => {
    const pullRequests = await stage.open(stage.github.token, {
      apiUrl: 'http://127.0.0.1:9',
      graphqlUrl: 'http://127.0.0.1:9/graphql',
    });
    const error = await refusalOf(
      pullRequests.upsertComment({ number: stage.number, mayWrite: true }, header, 'plan', { onlyExisting: false }),
    );
    expect(error.message).toMatch(/^GitHub could not be reached and did not save the comment on pull request/);
    expect(stage.slept).toEqual([1_000, 3_000, 9_000]);
  });
});

describe('when GitHub has faults', () => {
  test('502 and then 200', async () => {
    stage.github.failNext({ method: 'POST', path: comments, times: 1, status: 502 });
    expect(await stage.post('plan')).toMatchObject({ kind: 'posted' });
    expect(stage.bodies()).toEqual([marked('plan')]);
    expect(stage.slept).toEqual([1_000]);
  });

  test.each([
    ['POST', '/graphql'],
    ['GET', comments],
    ['PATCH', comment],
  ])('%s %s, three times', async (method, path) => {
    stage.github.repository.addComment(stage.number, marked('old'), workflowBot);
    stage.github.failNext({ method, path, times: 3, status: 503 });
    await stage.post('new');
    expect(stage.bodies()).toEqual([marked('new')]);
    expect(stage.slept).toEqual([1_000, 3_000, 9_000]);
  });

  test('the fourth failure is final', async () => {
    stage.github.failNext({ method: 'POST', path: comments, times: 4, status: 502 });
    const error = await refusalOf(stage.post('plan'));
    expect(error.message).toContain('GitHub answered 502');
    expect(error.next).toBe('Run the job again.');
    expect(stage.slept).toHaveLength(3);
    expect(stage.bodies()).toEqual([]);
  });

  test.each([502, 'disconnect'] as const)(
    'a comment that was written though the answer was %s is not written twice',
    async (status) => {
      stage.github.failNext({ method: 'POST', path: comments, times: 1, status, isAfterEffect: true });
      expect(await stage.post('plan')).toMatchObject({ kind: 'posted' });
      expect(stage.bodies()).toEqual([marked('plan')]);
    },
  );

  test('a secondary rate limit pauses as long as it says', async () => {
    stage.github.failNext(secondaryRateLimit('POST', comments, 1, 17));
    await stage.post('plan');
    expect(stage.bodies()).toEqual([marked('plan')]);
    expect(stage.slept).toEqual([17_000]);
  });

  test('a secondary rate limit without a time pauses for a minute', async () => {
    stage.github.failNext(secondaryRateLimit('POST', comments, 1));
    await stage.post('plan');
    expect(stage.slept).toEqual([60_000]);
  });

  test.each([
    ['a secondary limit of an hour', { 'retry-after': '3600' }],
    [
      'the hourly limit',
      {
        date: 'Wed, 01 Jan 2031 00:00:00 GMT',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.parse('2031-01-01T01:00:00Z') / 1000),
      },
    ],
  ])('%s is an error without a pause', async (_name, headers) => {
    stage.github.failNext({
      method: 'POST',
      path: comments,
      times: 1,
      status: 403,
      message: 'API rate limit exceeded',
      headers,
    });
    const error = await refusalOf(stage.post('plan'));
    expect(error.next).toBe('Run the job again when the rate limit has ended.');
    expect(stage.slept).toEqual([]);
  });

  test('429 alone means a rate limit', async () => {
    stage.github.failNext({ method: 'GET', path: comments, times: 1, status: 429, headers: { 'retry-after': '2' } });
    await stage.post('plan');
    expect(stage.slept).toEqual([2_000]);
  });
});
