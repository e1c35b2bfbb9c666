import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { RunnerJob } from './runner-environment.ts';
import { startGitHub } from '../github-server.ts';
import type { GitHubServer } from '../github-server.ts';

let github: GitHubServer;
let tempDir: string;
const idTokenVariables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

beforeEach(async () => {
  tempDir = await mkdtemp(join(tmpdir(), 'github-server-'));
  github = await startGitHub();
});

afterEach(async () => {
  await github.close();
  await rm(tempDir, { recursive: true });
});

async function readEvent(environment: Record<string, string>): Promise<unknown> {
  return JSON.parse(await readFile(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
}

/** Requests a token for the audience, as an action does, and verifies it with the issuer's published key. */
async function claimsOf(environment: Record<string, string>, audience = 'sts.amazonaws.com'): Promise<JWTPayload> {
  const response = await fetch(`${environment[idTokenVariables[0]] ?? ''}&audience=${audience}`, {
    headers: { authorization: `Bearer ${environment[idTokenVariables[1]] ?? ''}` },
  });
  const { value } = (await response.json()) as { value: string };
  const options = { issuer: github.oidc.issuer, audience, algorithms: ['RS256'] };
  return (await jwtVerify(value, createLocalJWKSet(github.oidc.jwks), options)).payload;
}

test('a pull request job: GITHUB_SHA is the test merge, the event carries the head', async () => {
  const { number, head, mergeCommitSha } = github.repository.openPullRequest({ head: 'policy' });
  const environment = await github.runnerEnvironment({ event: 'pull_request', pullRequest: number, tempDir });
  expect(environment).toMatchObject({
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/security-baseline',
    GITHUB_REPOSITORY_ID: '812345678',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: mergeCommitSha,
    GITHUB_REF: `refs/pull/${number}/merge`,
    GITHUB_HEAD_REF: 'policy',
    GITHUB_BASE_REF: 'main',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_OS: 'Linux',
  });
  expect(mergeCommitSha).not.toBe(head.sha);
  expect(await readEvent(environment)).toMatchObject({
    number,
    pull_request: { number, head: { sha: head.sha, repo: { full_name: 'octo-org/security-baseline' } } },
    repository: { id: 812_345_678, default_branch: 'main' },
  });
  expect(github.runs.find(Number(environment['GITHUB_RUN_ID']))).toMatchObject({ headSha: head.sha });
});

test('a push job names the pushed commit and no head', async () => {
  const sha = github.repository.mergePullRequest(github.repository.openPullRequest().number);
  const environment = await github.runnerEnvironment({ event: 'push', tempDir });
  expect(environment).toMatchObject({
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
  });
  expect(await readEvent(environment)).toMatchObject({ ref: 'refs/heads/main', after: sha, head_commit: { id: sha } });
});

test('a dispatched job carries its inputs', async () => {
  const inputs = { reason: 'again' };
  const environment = await github.runnerEnvironment({ event: 'workflow_dispatch', inputs, tempDir });
  expect(environment).toMatchObject({ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_SHA: github.repository.tip() });
  expect(await readEvent(environment)).toMatchObject({ inputs, ref: 'refs/heads/main' });
});

test('each step has its own command files, which are empty', async () => {
  const first = await github.runnerEnvironment({ event: 'push', tempDir });
  const second = await github.runnerEnvironment({ event: 'push', tempDir });
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY']) {
    expect(await readFile(first[name] ?? '', 'utf8')).toBe('');
    expect(second[name]).not.toBe(first[name]);
  }
  expect(second['GITHUB_RUN_ID']).not.toBe(first['GITHUB_RUN_ID']);
});

test('a re-run is the next attempt of the same run', async () => {
  const first = await github.runnerEnvironment({ event: 'push', tempDir });
  const runId = Number(first['GITHUB_RUN_ID']);
  const second = await github.runnerEnvironment({ event: 'push', tempDir, runId, runAttempt: 2 });
  expect(second).toMatchObject({ GITHUB_RUN_ID: String(runId), GITHUB_RUN_ATTEMPT: '2' });
  expect(github.runs.find(runId)?.attempt).toBe(2);
});

test("@actions/core gets a token that verifies with the issuer's key", async () => {
  const environment = await github.runnerEnvironment({ event: 'push', tempDir });
  const before = idTokenVariables.map((name) => [name, process.env[name]] as const);
  try {
    for (const name of idTokenVariables) process.env[name] = environment[name];
    const token = await core.getIDToken('sts.amazonaws.com');
    const keys = createRemoteJWKSet(new URL(`${github.apiUrl}/.well-known/jwks`));
    const { payload } = await jwtVerify(token, keys, {
      issuer: 'https://token.actions.githubusercontent.com',
      audience: 'sts.amazonaws.com',
    });
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect(payload).toMatchObject({
      repository: 'octo-org/security-baseline',
      repository_id: '812345678',
      repository_owner_id: '91234567',
      event_name: 'push',
      ref: 'refs/heads/main',
      sha: environment['GITHUB_SHA'],
      run_id: environment['GITHUB_RUN_ID'],
      run_attempt: '1',
      actor: 'octocat',
      job_workflow_ref: 'octo-org/security-baseline/.github/workflows/deploy.yml@refs/heads/main',
    });
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
});

test.each<[string, (pullRequest: number) => RunnerJob, string]>([
  ['a pull request', (pullRequest) => ({ event: 'pull_request', pullRequest, tempDir }), ':pull_request'],
  ['a push', () => ({ event: 'push', tempDir }), ':ref:refs/heads/main'],
  ['a dispatch', () => ({ event: 'workflow_dispatch', branch: 'release', tempDir }), ':ref:refs/heads/release'],
  ['an environment', () => ({ event: 'push', environment: 'production', tempDir }), ':environment:production'],
  [
    'a pull request with environment',
    (pullRequest) => ({ event: 'pull_request', pullRequest, environment: 'plan', tempDir }),
    ':environment:plan',
  ],
])('the subject of %s', async (_, job, subject) => {
  const { number } = github.repository.openPullRequest();
  const environment = await github.runnerEnvironment(job(number));
  expect((await claimsOf(environment)).sub).toBe(`repo:octo-org/security-baseline${subject}`);
});

test('the subject of a new repository contains ids', async () => {
  const job = { event: 'push', subjectFormat: 'names-and-ids', tempDir } as const;
  const { sub } = await claimsOf(await github.runnerEnvironment(job));
  expect(sub).toBe('repo:octo-org@91234567/security-baseline@812345678:ref:refs/heads/main');
});

test('a test can set claims for one job, or for every token', async () => {
  const wrong = await github.runnerEnvironment({
    event: 'push',
    tempDir,
    claims: { sub: 'repo:evil/fork:pull_request' },
  });
  const right = await github.runnerEnvironment({ event: 'push', tempDir });
  expect((await claimsOf(wrong)).sub).toBe('repo:evil/fork:pull_request');
  expect((await claimsOf(right)).sub).toBe('repo:octo-org/security-baseline:ref:refs/heads/main');
  github.oidc.override({ sub: 'repo:octo-org/other:ref:refs/heads/main', job_workflow_ref: null });
  const claims = await claimsOf(right);
  expect(claims.sub).toBe('repo:octo-org/other:ref:refs/heads/main');
  expect(claims).not.toHaveProperty('job_workflow_ref');
});

test("a test can set a token's times", async () => {
  const environment = await github.runnerEnvironment({ event: 'push', tempDir, claims: { exp: 1_000_000_000 } });
  await expect(claimsOf(environment)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
});

test('the key of another server does not verify', async () => {
  const other = await startGitHub();
  try {
    const environment = await github.runnerEnvironment({ event: 'push', tempDir });
    const response = await fetch(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', {
      headers: { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` },
    });
    const { value } = (await response.json()) as { value: string };
    await expect(jwtVerify(value, createLocalJWKSet(other.oidc.jwks))).rejects.toThrow();
    const { payload } = await jwtVerify(value, createLocalJWKSet(github.oidc.jwks));
    expect(payload.aud).toBe('https://github.com/octo-org');
  } finally {
    await other.close();
  }
});

test('an unknown request token gets no id token', async () => {
  const url = `${github.apiUrl}/_oidc/token?api-version=2.0`;
  expect((await fetch(url, { headers: { authorization: `Bearer ${github.token}` } })).status).toBe(401);
});

test('forks and jobs without the grant get no id token', async () => {
  const fork = github.repository.openPullRequest({ headRepository: 'someone/fork' }).number;
  const ofFork = await github.runnerEnvironment({ event: 'pull_request', pullRequest: fork, tempDir });
  const ungranted = await github.runnerEnvironment({ event: 'push', isIdTokenGranted: false, tempDir });
  for (const name of idTokenVariables) {
    expect(ofFork).not.toHaveProperty(name);
    expect(ungranted).not.toHaveProperty(name);
  }
});

test('the discovery document leads to the key', async () => {
  const response = await fetch(`${github.apiUrl}/.well-known/openid-configuration`);
  expect(await response.json()).toMatchObject({
    issuer: 'https://token.actions.githubusercontent.com',
    jwks_uri: `${github.apiUrl}/.well-known/jwks`,
  });
});
