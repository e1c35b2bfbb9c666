import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { secondaryRateLimit } from './github-fault.ts';
import { startGitHub } from './github-server.ts';
import type { GitHubServer } from './github-server.ts';

let github: GitHubServer;
let pull: number;

beforeEach(async () => {
  github = await startGitHub();
  pull = github.repository.openPullRequest().number;
});

afterEach(() => github.close());

function create(body: string): Promise<{ status: number }> {
  const { issues } = getOctokit(github.token, { baseUrl: github.apiUrl }).rest;
  return issues.createComment({ owner: 'octo-org', repo: 'security-baseline', issue_number: pull, body });
}

const comments = '/repos/*/issues/*/comments';

test('a fault hits the given number of matching requests, and no other request', async () => {
  github.failNext({ method: 'POST', path: comments, times: 2, status: 502 });
  const { issues } = getOctokit(github.token, { baseUrl: github.apiUrl }).rest;
  await issues.listComments({ owner: 'octo-org', repo: 'security-baseline', issue_number: pull });
  await expect(create('a')).rejects.toMatchObject({ status: 502 });
  await expect(create('b')).rejects.toMatchObject({ status: 502 });
  expect((await create('c')).status).toBe(201);
  expect(github.repository.comments(pull)).toMatchObject([{ body: 'c' }]);
  expect(github.requests.map(({ status }) => status)).toEqual([200, 502, 502, 201]);
});

test('a secondary rate limit says how long to wait', async () => {
  github.failNext(secondaryRateLimit('POST', comments, 1, 60));
  await expect(create('a')).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('secondary rate limit'),
    response: { headers: { 'retry-after': '60' } },
  });
});

test('an answer can be lost after the comment was written', async () => {
  github.failNext({ method: 'POST', path: comments, times: 1, status: 502, isAfterEffect: true });
  await expect(create('written all the same')).rejects.toMatchObject({ status: 502 });
  expect(github.repository.comments(pull)).toMatchObject([{ body: 'written all the same' }]);
});

test('a connection can be closed without an answer', async () => {
  github.failNext({ method: 'POST', path: comments, times: 1, status: 'disconnect' });
  await expect(create('a')).rejects.toThrow();
  expect(github.requests).toMatchObject([{ status: 0 }]);
  expect(github.repository.comments(pull)).toEqual([]);
});

test.each([
  ['/graphql', '/graphql', true],
  ['/graphql', '/graphql/x', false],
  ['/a/*/c', '/a/b/c', true],
  ['/a/*/c', '/a/b/d', false],
  ['/a/*/c/*/e', '/a/b/c/d/e', true],
  ['/a*a', '/a', false],
])('the pattern %s on %s: %s', async (pattern, path, isHit) => {
  github.failNext({ method: 'GET', path: pattern, times: 1, status: 418 });
  const { status } = await fetch(github.apiUrl + path, { headers: { authorization: `token ${github.token}` } });
  expect(status === 418).toBe(isHit);
});
