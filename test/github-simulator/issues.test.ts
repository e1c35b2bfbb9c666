import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { startGitHub } from './github-server.ts';
import type { GitHubServer } from './github-server.ts';
import { octocat, workflowBot } from './repository.ts';

let github: GitHubServer;

beforeEach(async () => {
  github = await startGitHub({ now: () => new Date('2026-11-02T09:00:00.500Z') });
});

afterEach(() => github.close());

const repo = { owner: 'octo-org', repo: 'security-baseline' };

function client(token = github.token): ReturnType<typeof getOctokit>['rest']['issues'] {
  return getOctokit(token, { baseUrl: github.apiUrl }).rest.issues;
}

test('creates, reads, changes, closes and opens an issue again', async () => {
  const { data: created } = await client().create({ ...repo, title: 'one', body: 'text' });
  expect(created).toMatchObject({
    number: 1,
    state: 'open',
    state_reason: null,
    closed_by: null,
    user: { login: 'github-actions[bot]', type: 'Bot' },
    html_url: 'https://github.com/octo-org/security-baseline/issues/1',
  });
  await client().update({ ...repo, issue_number: 1, state: 'closed', state_reason: 'not_planned' });
  expect((await client().get({ ...repo, issue_number: 1 })).data).toMatchObject({
    state: 'closed',
    state_reason: 'not_planned',
    closed_by: { login: 'github-actions[bot]' },
  });
  const { data: again } = await client().update({ ...repo, issue_number: 1, state: 'open', body: 'other' });
  expect(again).toMatchObject({ state: 'open', state_reason: 'reopened', closed_by: null, body: 'other' });
});

test('lists issues and pull requests of an author by state, the newest first', async () => {
  github.repository.openIssue({ title: 'a', author: workflowBot });
  github.repository.openPullRequest({ author: workflowBot });
  github.repository.openIssue({ title: 'b', author: octocat });
  github.repository.editIssue(github.repository.openIssue({ title: 'c', author: workflowBot }).number, {
    state: 'closed',
  });
  const list = async (state: 'open' | 'closed' | 'all'): Promise<readonly (readonly [number, boolean])[]> => {
    const { data } = await client().listForRepo({ ...repo, state, creator: 'github-actions[bot]' });
    return data.map(({ number, pull_request: pull }) => [number, pull !== undefined]);
  };
  expect(await list('open')).toEqual([
    [2, true],
    [1, false],
  ]);
  expect(await list('closed')).toEqual([[4, false]]);
  expect(await list('all')).toHaveLength(3);
});

test('takes comments on an issue', async () => {
  github.repository.openIssue({ title: 'a' });
  const { data } = await client().createComment({ ...repo, issue_number: 1, body: 'x' });
  expect(data.html_url).toBe(`https://github.com/octo-org/security-baseline/issues/1#issuecomment-${data.id}`);
});

test.each([
  ['a member that it does not know', { title: 'x', labels: ['y'] }, 501],
  ['no title', { title: '' }, 422],
  ['a long title', { title: 'x'.repeat(257) }, 422],
  ['a long body', { title: 'x', body: 'x'.repeat(65_537) }, 422],
])('refuses %s', async (_, body, status) => {
  await expect(client().create({ ...repo, ...body })).rejects.toMatchObject({ status });
});

test('refuses a token that may only read, and a repository without issues', async () => {
  await expect(client(github.readOnlyToken).create({ ...repo, title: 'x' })).rejects.toMatchObject({ status: 403 });
  github.repository.hasIssues = false;
  await expect(client().listForRepo(repo)).rejects.toMatchObject({ status: 410 });
  await expect(client().create({ ...repo, title: 'x' })).rejects.toMatchObject({ status: 410 });
});
