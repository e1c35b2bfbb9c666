import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { octocat } from './repository.ts';
import { startGitHub } from './github-server.ts';
import type { GitHubServer } from './github-server.ts';

let github: GitHubServer;
let octokit: ReturnType<typeof getOctokit>;

beforeEach(async () => {
  github = await startGitHub();
  octokit = getOctokit(github.token, { baseUrl: github.apiUrl });
});

afterEach(() => github.close());

const repo = { owner: 'octo-org', repo: 'security-baseline' };

async function numbersOf(sha: string): Promise<readonly number[]> {
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha: sha });
  return data.map(({ number }) => number);
}

test('an open pull request has a test merge; a merged one the commit on the base branch', async () => {
  const { number, head, mergeCommitSha } = github.repository.openPullRequest({ title: 'New policy', head: 'policy' });
  const open = await octokit.rest.pulls.get({ ...repo, pull_number: number });
  expect(open.data).toMatchObject({
    title: 'New policy',
    state: 'open',
    merged: false,
    merged_at: null,
    merge_commit_sha: mergeCommitSha,
    head: { ref: 'policy', sha: head.sha, repo: { full_name: 'octo-org/security-baseline' } },
    base: { ref: 'main' },
  });
  const sha = github.repository.mergePullRequest(number);
  const merged = await octokit.rest.pulls.get({ ...repo, pull_number: number });
  expect(merged.data).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: sha });
  expect(merged.data.merged_at).not.toBeNull();
  expect(sha).not.toBe(mergeCommitSha);
  expect(github.repository.tip()).toBe(sha);
});

test('a pull request from a fork names the fork; a deleted fork is null', async () => {
  const fork = github.repository.openPullRequest({ headRepository: 'someone/fork' });
  const deleted = github.repository.openPullRequest({ headRepository: null });
  const read = async (pull_number: number): Promise<unknown> =>
    (await octokit.rest.pulls.get({ ...repo, pull_number })).data.head.repo;
  expect(await read(fork.number)).toMatchObject({ full_name: 'someone/fork', fork: true });
  expect(await read(deleted.number)).toBeNull();
});

test('the list filters by state, base and head, newest first', async () => {
  const { repository } = github;
  const first = repository.openPullRequest({ head: 'a' }).number;
  const other = repository.openPullRequest({ head: 'b', base: 'release' }).number;
  const closed = repository.closePullRequest(repository.openPullRequest({ head: 'c' }).number).number;
  const list = async (filter: Parameters<typeof octokit.rest.pulls.list>[0]): Promise<readonly number[]> =>
    (await octokit.rest.pulls.list(filter)).data.map(({ number }) => number);
  expect(await list(repo)).toEqual([other, first]);
  expect(await list({ ...repo, state: 'all' })).toEqual([closed, other, first]);
  expect(await list({ ...repo, base: 'release' })).toEqual([other]);
  expect(await list({ ...repo, head: 'octo-org:a' })).toEqual([first]);
  expect(await list({ ...repo, head: 'someone:a' })).toEqual([]);
});

test('the pull requests of a commit appear some time after a merge', async () => {
  const { number } = github.repository.openPullRequest();
  const sha = github.repository.mergePullRequest(number);
  github.repository.lagPullRequestsOfCommit(2);
  expect(await numbersOf(sha)).toEqual([]);
  expect(await numbersOf(sha)).toEqual([]);
  expect(await numbersOf(sha)).toEqual([number]);
});

test('a direct push has no pull request, and a test can associate an unrelated one', async () => {
  const sha = github.repository.push();
  expect(await numbersOf(sha)).toEqual([]);
  const unrelated = github.repository.openPullRequest({ base: 'release' }).number;
  github.repository.associate(sha, unrelated);
  expect(await numbersOf(sha)).toEqual([unrelated]);
});

test('a further push gives the pull request a new head and a new test merge', () => {
  const before = github.repository.openPullRequest();
  const after = github.repository.pushToPullRequest(before.number);
  expect(after.head.sha).not.toBe(before.head.sha);
  expect(after.mergeCommitSha).not.toBe(before.mergeCommitSha);
  expect(after.base).toEqual(before.base);
});

test('a commit that does not exist is 422', async () => {
  await expect(numbersOf('0'.repeat(40))).rejects.toMatchObject({ status: 422 });
});

test('GET /user is refused to a workflow token and answered to a person', async () => {
  await expect(octokit.rest.users.getAuthenticated()).rejects.toMatchObject({
    status: 403,
    response: { data: { message: 'Resource not accessible by integration' } },
  });
  const person = getOctokit(github.issueToken({ identity: octocat, access: 'write' }), { baseUrl: github.apiUrl });
  expect((await person.rest.users.getAuthenticated()).data.login).toBe('octocat');
});

test('the repository and the rate limit are answered', async () => {
  expect((await octokit.rest.repos.get(repo)).data).toMatchObject({ id: 812_345_678, default_branch: 'main' });
  expect((await octokit.rest.rateLimit.get()).data.resources.core.remaining).toBeGreaterThan(0);
});

test('a run is answered by its newest attempt, an attempt by itself', async () => {
  const tip = github.repository.tip();
  const run = {
    id: 71,
    attempt: 1,
    name: 'Deploy',
    path: '.github/workflows/deploy.yml',
    event: 'push',
    headBranch: 'main',
    headSha: tip,
    headRepository: github.repository.fullName,
    status: 'completed',
    conclusion: 'failure',
    actor: octocat,
    createdAt: new Date(0),
  } as const;
  github.runs.put(run);
  github.runs.put({ ...run, attempt: 2, status: 'in_progress', conclusion: null });
  github.runs.complete(71, 'success');
  const newest = await octokit.rest.actions.getWorkflowRun({ ...repo, run_id: 71 });
  expect(newest.data).toMatchObject({ run_attempt: 2, conclusion: 'success', head_sha: tip, event: 'push' });
  const first = await octokit.rest.actions.getWorkflowRunAttempt({ ...repo, run_id: 71, attempt_number: 1 });
  expect(first.data).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
  await expect(octokit.rest.actions.getWorkflowRun({ ...repo, run_id: 72 })).rejects.toMatchObject({ status: 404 });
});

test('the simulator answers 501 for what it does not have', async () => {
  await expect(octokit.rest.issues.listLabelsForRepo(repo)).rejects.toMatchObject({ status: 501 });
  await expect(octokit.rest.pulls.list({ ...repo, sort: 'popularity' })).rejects.toMatchObject({ status: 501 });
});
