import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { readEventPayload } from '../../src/github/event-payload.ts';
import { readRunContext } from '../../src/github/run-context.ts';
import type { RunContext } from '../../src/github/run-context.ts';
import type { Identity } from '../github-simulator/repository.ts';
import { startGitHub } from '../github-simulator/github-server.ts';
import type { GitHubServer } from '../github-simulator/github-server.ts';

const sha = 'c'.repeat(40);
const headSha = 'd'.repeat(40);

const environment = {
  GITHUB_REPOSITORY: 'octo-org/security-baseline',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTOR: 'octocat',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: sha,
  GITHUB_RUN_ID: '18000000001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
};

const ofPullRequest = { ...environment, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

function payload(head: unknown = { full_name: 'octo-org/security-baseline' }, login = 'octocat'): unknown {
  return { pull_request: { number: 7, user: { login }, head: { sha: headSha, repo: head }, base: { ref: 'main' } } };
}

test('a push has the pushed commit as its head', () => {
  expect(readRunContext(environment, {})).toEqual({
    eventName: 'push',
    owner: 'octo-org',
    repo: 'security-baseline',
    ref: 'refs/heads/main',
    branch: 'main',
    sha,
    headSha: sha,
    runId: 18_000_000_001,
    runAttempt: 1,
    workflowRef: '',
    workflowPath: '',
    actionRef: '',
    runUrl: 'https://github.com/octo-org/security-baseline/actions/runs/18000000001',
    documentsUrl: undefined,
    actor: 'octocat',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    pullRequest: undefined,
  } satisfies RunContext);
});

test('a pull request has its own head, not the test merge', () => {
  expect(readRunContext(ofPullRequest, payload())).toMatchObject({
    branch: undefined,
    sha,
    headSha,
    pullRequest: { number: 7, headSha, baseRef: 'main', mayWrite: true },
  });
});

test('another event with a pull request in its payload is not a pull request', () => {
  const context = readRunContext({ ...ofPullRequest, GITHUB_EVENT_NAME: 'pull_request_target' }, payload());
  expect(context).toMatchObject({ pullRequest: undefined, headSha: sha });
});

test.each([
  ['the repository itself', { full_name: 'octo-org/security-baseline' }, 'octocat', 'octocat', true],
  ['the repository in other letters', { full_name: 'Octo-Org/Security-Baseline' }, 'octocat', 'octocat', true],
  ['a fork', { full_name: 'mallory/security-baseline' }, 'octocat', 'octocat', false],
  ['a fork that was deleted', null, 'octocat', 'octocat', false],
  ['Dependabot', { full_name: 'octo-org/security-baseline' }, 'dependabot[bot]', 'dependabot[bot]', false],
  ['a re-run for Dependabot', { full_name: 'octo-org/security-baseline' }, 'octocat', 'dependabot[bot]', false],
  ['Dependabot on a person’s', { full_name: 'octo-org/security-baseline' }, 'dependabot[bot]', 'octocat', false],
  ['a look-alike', { full_name: 'octo-org/security-baseline' }, 'dependabot', 'dependabot', true],
])('from %s: may write is decided', (_name, head, actor, author, mayWrite) => {
  const context = readRunContext({ ...ofPullRequest, GITHUB_ACTOR: actor }, payload(head, author));
  expect(context.pullRequest?.mayWrite).toBe(mayWrite);
});

test('a head without a repository has no write access', () => {
  const event = { pull_request: { number: 7, head: { sha: headSha }, base: { ref: 'main' } } };
  expect(readRunContext(ofPullRequest, event).pullRequest?.mayWrite).toBe(false);
});

test('a branch name may contain slashes; a tag is not a branch', () => {
  expect(readRunContext({ ...environment, GITHUB_REF: 'refs/heads/release/1' }, {}).branch).toBe('release/1');
  expect(readRunContext({ ...environment, GITHUB_REF: 'refs/tags/v1' }, {}).branch).toBeUndefined();
});

test('a further attempt has its own page', () => {
  expect(readRunContext({ ...environment, GITHUB_RUN_ATTEMPT: '3' }, {}).runUrl).toBe(
    'https://github.com/octo-org/security-baseline/actions/runs/18000000001/attempts/3',
  );
});

describe('addresses', () => {
  function addresses(variables: Record<string, string | undefined>): readonly string[] {
    const { apiUrl, graphqlUrl, runUrl } = readRunContext({ ...environment, ...variables }, {});
    return [apiUrl, graphqlUrl, new URL(runUrl).origin];
  }

  test('default to github.com', () => {
    const none = { GITHUB_API_URL: undefined, GITHUB_GRAPHQL_URL: '', GITHUB_SERVER_URL: undefined };
    expect(addresses(none)).toEqual(['https://api.github.com', 'https://api.github.com/graphql', 'https://github.com']);
  });

  test('for GraphQL default to the server of the API', () => {
    const server = { GITHUB_API_URL: 'https://ghe.example/api/v3/', GITHUB_GRAPHQL_URL: undefined };
    expect(addresses(server).slice(0, 2)).toEqual(['https://ghe.example/api/v3', 'https://ghe.example/api/graphql']);
  });
});

describe('one clear line for', () => {
  test.each(['REPOSITORY', 'EVENT_NAME', 'ACTOR', 'REF', 'SHA', 'RUN_ID', 'RUN_ATTEMPT'])('no GITHUB_%s', (name) => {
    for (const value of [undefined, '']) {
      expect(() => readRunContext({ ...environment, [`GITHUB_${name}`]: value }, {})).toThrow(
        expect.objectContaining({
          code: 'invalid-input',
          message: `GITHUB_${name}: is not set. Run this action as a step of a GitHub Actions workflow.`,
        }),
      );
    }
  });

  test.each([
    ['GITHUB_REPOSITORY', 'octo-org'],
    ['GITHUB_REPOSITORY', 'octo-org/a/b'],
    ['GITHUB_SHA', 'main'],
    ['GITHUB_RUN_ID', '0'],
    ['GITHUB_RUN_ID', '1e3'],
    ['GITHUB_RUN_ID', '9007199254740993'],
    ['GITHUB_RUN_ATTEMPT', 'first'],
    ['GITHUB_API_URL', 'api.github.com'],
    ['GITHUB_GRAPHQL_URL', 'file:///etc/passwd'],
    ['GITHUB_SERVER_URL', 'nowhere'],
  ])('%s "%s"', (name, value) => {
    expect(() => readRunContext({ ...environment, [name]: value }, {})).toThrow(`${name}: "${value}" is not `);
  });

  test.each([undefined, null, {}, { pull_request: null }, { pull_request: { number: '7' } }])(
    'a pull request event with %j',
    (event) => {
      expect(() => readRunContext(ofPullRequest, event)).toThrow(
        'GITHUB_EVENT_PATH: the payload of this pull_request event does not describe a pull request.',
      );
    },
  );
});

describe('with the files of a runner', () => {
  let directory: string;
  let github: GitHubServer;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'run-context-'));
    github = await startGitHub();
  });

  afterAll(async () => {
    await github.close();
    await rm(directory, { recursive: true });
  });

  async function readOf(job: { readonly pullRequest: number; readonly actor?: Identity }): Promise<RunContext> {
    const variables = await github.runnerEnvironment({ event: 'pull_request', tempDir: directory, ...job });
    return readRunContext(variables, await readEventPayload(variables['GITHUB_EVENT_PATH']));
  }

  test('a pull request', async () => {
    const pull = github.repository.openPullRequest();
    expect(await readOf({ pullRequest: pull.number })).toMatchObject({
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      sha: pull.mergeCommitSha,
      headSha: pull.head.sha,
      pullRequest: { number: pull.number, baseRef: 'main', mayWrite: true },
    });
  });

  test('a pull request from a fork, from a deleted fork, and from Dependabot', async () => {
    const bot: Identity = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' };
    const fork = github.repository.openPullRequest({ headRepository: 'mallory/security-baseline' });
    const deleted = github.repository.openPullRequest({ headRepository: null });
    const update = github.repository.openPullRequest({ author: bot });
    expect((await readOf({ pullRequest: fork.number })).pullRequest?.mayWrite).toBe(false);
    expect((await readOf({ pullRequest: deleted.number })).pullRequest?.mayWrite).toBe(false);
    expect((await readOf({ pullRequest: update.number, actor: bot })).pullRequest?.mayWrite).toBe(false);
  });

  test('a missing, a broken and an unreadable payload', async () => {
    await expect(readEventPayload(undefined)).rejects.toThrow('GITHUB_EVENT_PATH: is not set.');
    await expect(readEventPayload('')).rejects.toThrow('GITHUB_EVENT_PATH: is not set.');
    const broken = join(directory, 'broken.json');
    await writeFile(broken, '{');
    await expect(readEventPayload(broken)).rejects.toThrow(`GITHUB_EVENT_PATH: ${broken} does not contain JSON.`);
    const missing = join(directory, 'missing.json');
    await expect(readEventPayload(missing)).rejects.toMatchObject({
      code: 'invalid-input',
      message: `GITHUB_EVENT_PATH: ${missing} cannot be read. The runner writes this file: run the job again.`,
    });
  });
});
