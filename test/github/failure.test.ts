import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { UserError } from '../../src/domain/user-error.ts';
import { secondaryRateLimit } from '../github-simulator/github-fault.ts';
import { workflowBot } from '../github-simulator/repository.ts';
import { header, marked, startDesk } from './comment-desk.ts';
import type { Desk } from './comment-desk.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await startDesk();
});

afterEach(() => desk.github.close());

const comments = '/repos/*/issues/*/comments';
const comment = '/repos/*/issues/comments/*';

async function refusalOf(work: Promise<unknown>): Promise<UserError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return error;
  throw new Error('no UserError was thrown', { cause: error });
}

describe('when GitHub refuses', () => {
  test('a token that may only read is told which permission it needs, and nothing is tried twice', async () => {
    const error = await refusalOf(desk.post('plan', { token: desk.github.readOnlyToken }));
    expect(error.code).toBe('comment-failed');
    expect(error.message).toBe(
      `GitHub answered 403 and did not take the comment on pull request ${desk.number}: ` +
        'Resource not accessible by integration. Grant the job `permissions: pull-requests: write`.',
    );
    expect(error.message).not.toContain(desk.github.readOnlyToken);
    expect(desk.slept).toEqual([]);
    expect(desk.sent('POST')).toEqual(['/graphql', `/repos/octo-org/security-baseline/issues/${desk.number}/comments`]);
  });

  test.each([
    [401, 'Bad credentials', 'Pass a token that is valid as `github-token`.'],
    [403, 'Unable to create comment because issue is locked.', 'Unlock the conversation and run the job again.'],
    [404, 'Not Found', 'Grant the job `permissions: pull-requests: write`.'],
    [422, 'Validation Failed', undefined],
  ])('%d is final: %s', async (status, message, next) => {
    desk.github.failNext({ method: 'POST', path: comments, times: 1, status, message });
    const error = await refusalOf(desk.post('plan'));
    expect(error).toMatchObject({ code: 'comment-failed', next });
    expect(error.what).toContain(`GitHub answered ${status} and did not take the comment`);
    expect(error.what).toContain(message);
    expect(desk.slept).toEqual([]);
  });

  test('an unknown token', async () => {
    const error = await refusalOf(desk.post('plan', { token: 'ghs_unknown' }));
    expect(error.message).toContain('GitHub answered 401');
    expect(error.message).not.toContain('ghs_unknown');
  });

  test('no token at all', async () => {
    const error = await refusalOf(desk.post('plan', { token: '' }));
    expect(error).toMatchObject({ code: 'comment-failed', message: expect.stringMatching(/^github-token: is empty/) });
    expect(desk.github.requests).toEqual([]);
  });

  test('a token in GitHub’s own words is not repeated', async () => {
    const message = `No access for ${desk.github.token}`;
    desk.github.failNext({ method: 'POST', path: comments, times: 1, status: 403, message });
    const error = await refusalOf(desk.post('plan'));
    expect(error.what).toContain('No access for ***.');
    expect(error.message).not.toContain(desk.github.token);
  });

  test('a body over the limit is not even sent; one at the limit is', async () => {
    const room = 65_536 - marked('').length;
    const error = await refusalOf(desk.post('x'.repeat(room + 1)));
    expect(error).toMatchObject({ code: 'comment-failed', what: expect.stringContaining('has 65537 characters') });
    expect(desk.github.requests).toEqual([]);
    await desk.post('x'.repeat(room));
    expect(desk.bodies()[0]).toHaveLength(65_536);
  });

  test('a list that is none does not count as "no comment yet"', async () => {
    desk.github.failNext({ method: 'GET', path: comments, times: 1, status: 200 });
    const error = await refusalOf(desk.post('plan'));
    expect(error.message).toContain('something else than a list');
    expect(desk.bodies()).toEqual([]);
  });

  test('nobody there', async () => {
    const pullRequests = await desk.open(desk.github.token, {
      apiUrl: 'http://127.0.0.1:9',
      graphqlUrl: 'http://127.0.0.1:9/graphql',
    });
    const error = await refusalOf(
      pullRequests.upsertComment({ number: desk.number, mayWrite: true }, header, 'plan', { onlyExisting: false }),
    );
    expect(error.message).toMatch(/^GitHub cannot be reached to take the comment on pull request/);
    expect(desk.slept).toEqual([1_000, 3_000, 9_000]);
  });
});

describe('when GitHub is unwell', () => {
  test('502 and then 200', async () => {
    desk.github.failNext({ method: 'POST', path: comments, times: 1, status: 502 });
    expect(await desk.post('plan')).toMatchObject({ kind: 'posted' });
    expect(desk.bodies()).toEqual([marked('plan')]);
    expect(desk.slept).toEqual([1_000]);
  });

  test.each([
    ['POST', '/graphql'],
    ['GET', comments],
    ['PATCH', comment],
  ])('%s %s, three times', async (method, path) => {
    desk.github.repository.addComment(desk.number, marked('old'), workflowBot);
    desk.github.failNext({ method, path, times: 3, status: 503 });
    await desk.post('new');
    expect(desk.bodies()).toEqual([marked('new')]);
    expect(desk.slept).toEqual([1_000, 3_000, 9_000]);
  });

  test('four times is the end', async () => {
    desk.github.failNext({ method: 'POST', path: comments, times: 4, status: 502 });
    const error = await refusalOf(desk.post('plan'));
    expect(error.message).toContain('GitHub answered 502');
    expect(error.next).toBe('Run the job again.');
    expect(desk.slept).toHaveLength(3);
    expect(desk.bodies()).toEqual([]);
  });

  test.each([502, 'disconnect'] as const)(
    'a comment that was written though the answer was %s is not written twice',
    async (status) => {
      desk.github.failNext({ method: 'POST', path: comments, times: 1, status, isAfterEffect: true });
      expect(await desk.post('plan')).toMatchObject({ kind: 'posted' });
      expect(desk.bodies()).toEqual([marked('plan')]);
    },
  );

  test('a secondary rate limit is waited out as long as it says', async () => {
    desk.github.failNext(secondaryRateLimit('POST', comments, 1, 17));
    await desk.post('plan');
    expect(desk.bodies()).toEqual([marked('plan')]);
    expect(desk.slept).toEqual([17_000]);
  });

  test('one that names no time is given a minute', async () => {
    desk.github.failNext(secondaryRateLimit('POST', comments, 1));
    await desk.post('plan');
    expect(desk.slept).toEqual([60_000]);
  });

  test.each([
    ['a secondary limit of an hour', { 'retry-after': '3600' }],
    ['the hourly limit', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795600000' }],
  ])('%s is not waited out', async (_name, headers) => {
    desk.github.failNext({
      method: 'POST',
      path: comments,
      times: 1,
      status: 403,
      message: 'API rate limit exceeded',
      headers,
    });
    const error = await refusalOf(desk.post('plan'));
    expect(error.next).toBe('Run the job again when the rate limit is lifted.');
    expect(desk.slept).toEqual([]);
  });

  test('429 is a rate limit without further words', async () => {
    desk.github.failNext({ method: 'GET', path: comments, times: 1, status: 429, headers: { 'retry-after': '2' } });
    await desk.post('plan');
    expect(desk.slept).toEqual([2_000]);
  });
});
