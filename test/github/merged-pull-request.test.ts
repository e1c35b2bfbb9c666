import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { PullRequests } from '../../src/ports.ts';
import { selectMerged } from '../../src/github/merged-pull-request.ts';
import type { MergeFacts } from '../../src/github/merged-pull-request.ts';
import { createPullRequests } from '../../src/github/pull-request.ts';
import type { RunContext } from '../../src/github/run-context.ts';
import { startGitHub } from '../github-simulator/github-server.ts';
import type { GitHubServer } from '../github-simulator/github-server.ts';

describe('from the pull requests that GitHub lists for a commit', () => {
  const pushed = { sha: 'c'.repeat(40), branch: 'main', repository: 'octo-org/security-baseline' };

  function pull(
    number: number,
    more: Partial<MergeFacts> = {},
    ref = 'main',
    repository = pushed.repository,
  ): MergeFacts {
    return {
      number,
      merged_at: '2026-11-02T09:00:00Z',
      merge_commit_sha: 'e'.repeat(40),
      base: { ref, repo: { full_name: repository } },
      ...more,
    };
  }

  test.each<[string, readonly MergeFacts[], number | undefined]>([
    ['none', [], undefined],
    ['an open or closed one', [pull(1, { merged_at: null, merge_commit_sha: pushed.sha })], undefined],
    ['one merged into another branch', [pull(1, { merge_commit_sha: pushed.sha }, 'release')], undefined],
    ['one merged in a fork', [pull(1, {}, 'main', 'mallory/security-baseline')], undefined],
    ['one', [pull(1)], 1],
    ['one in a repository with other letter case', [pull(1, {}, 'main', 'Octo-Org/security-baseline')], 1],
    ['the one whose merge created the commit', [pull(1), pull(2, { merge_commit_sha: pushed.sha }), pull(3)], 2],
    ['the one that was merged last', [pull(1), pull(2, { merged_at: '2026-11-03T09:00:00Z' }), pull(3)], 2],
    [
      'the merge, although another was merged later',
      [pull(1, { merged_at: '2026-11-04T09:00:00Z' }), pull(2, { merge_commit_sha: pushed.sha })],
      2,
    ],
  ])('%s', (_name, pulls, number) => {
    expect(selectMerged(pulls, pushed)?.number).toBe(number);
  });
});

describe('findMerged finds', () => {
  let github: GitHubServer;

  beforeEach(async () => {
    github = await startGitHub();
  });

  afterEach(() => github.close());

  function openFor(sha: string, more: Partial<RunContext> = {}, token = github.token): Promise<PullRequests> {
    const context: RunContext = {
      eventName: 'push',
      owner: 'octo-org',
      repo: 'security-baseline',
      ref: 'refs/heads/main',
      branch: 'main',
      sha,
      headSha: sha,
      runId: 200,
      runAttempt: 1,
      workflowRef: '',
      workflowPath: '',
      actionRef: '',
      runUrl: 'https://github.com/octo-org/security-baseline/actions/runs/200',
      documentsUrl: undefined,
      actor: 'octocat',
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      pullRequest: undefined,
      ...more,
    };
    return createPullRequests({ token, context, sleep: () => Promise.resolve() });
  }

  test('the merged pull request of a push, among unrelated ones', async () => {
    const ours = github.repository.openPullRequest();
    const open = github.repository.openPullRequest();
    const elsewhere = github.repository.openPullRequest({ base: 'release' });
    github.repository.mergePullRequest(elsewhere.number);
    const sha = github.repository.mergePullRequest(ours.number);
    github.repository.associate(sha, open.number);
    github.repository.associate(sha, elsewhere.number);
    expect(await (await openFor(sha)).findMerged()).toEqual({ number: ours.number, mayWrite: true });
    expect(await (await openFor(sha, { eventName: 'workflow_dispatch' })).findMerged()).toMatchObject({
      number: ours.number,
    });
  });

  test('a merged pull request from a fork, with write access', async () => {
    const { number } = github.repository.openPullRequest({ headRepository: 'mallory/security-baseline' });
    const sha = github.repository.mergePullRequest(number);
    expect(await (await openFor(sha)).findMerged()).toEqual({ number, mayWrite: true });
  });

  test('a pull request without write access for a push by Dependabot', async () => {
    const { number } = github.repository.openPullRequest();
    const sha = github.repository.mergePullRequest(number);
    expect(await (await openFor(sha, { actor: 'dependabot[bot]' })).findMerged()).toEqual({ number, mayWrite: false });
  });

  test('the state of one look, which may be late', async () => {
    const { number } = github.repository.openPullRequest();
    const sha = github.repository.mergePullRequest(number);
    github.repository.lagPullRequestsOfCommit(1);
    const pullRequests = await openFor(sha);
    expect(await pullRequests.findMerged()).toBeUndefined();
    expect(await pullRequests.findMerged()).toMatchObject({ number });
  });

  test('none for a direct push', async () => {
    expect(await (await openFor(github.repository.push())).findMerged()).toBeUndefined();
  });

  test.each([
    ['pull_request', 'main'],
    ['schedule', 'main'],
    ['push', undefined],
  ])('%s on branch %s does not ask', async (eventName, branch) => {
    const { number } = github.repository.openPullRequest();
    const sha = github.repository.mergePullRequest(number);
    expect(await (await openFor(sha, { eventName, branch })).findMerged()).toBeUndefined();
    expect(github.requests).toEqual([]);
  });

  test('it after a passing failure, and reports a lasting one', async () => {
    const { number } = github.repository.openPullRequest();
    const sha = github.repository.mergePullRequest(number);
    github.failNext({ method: 'GET', path: '/repos/*/commits/*/pulls', times: 2, status: 502 });
    expect(await (await openFor(sha)).findMerged()).toMatchObject({ number });
    await expect((await openFor('f'.repeat(40))).findMerged()).rejects.toMatchObject({
      code: 'comment-failed',
      message:
        'GitHub answered 422 and did not list the pull requests of commit fffffff: ' +
        `No commit found for SHA: ${'f'.repeat(40)}.`,
    });
    await expect((await openFor(sha, {}, 'ghs_unknown')).findMerged()).rejects.toMatchObject({
      code: 'comment-failed',
    });
  });
});
