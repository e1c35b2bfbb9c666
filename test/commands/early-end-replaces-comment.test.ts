import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { CommentHeader } from '../../src/domain/reports/comment-header.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { printHeader } from '../../src/github/marker.ts';
import { inputVariable } from '../../src/inputs/rules.ts';
import { runPostStep } from '../../src/post-step.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { reportThrown } from '../../src/thrown-error.ts';
import { startGitHub } from '../github-simulator/github-server.ts';
import type { GitHubServer } from '../github-simulator/github-server.ts';
import { workflowBot } from '../github-simulator/repository.ts';
import { smallestInputs } from '../inputs/input-environment.ts';

/** What a person reads on the pull request after a run that ended before it had planned anything. */

let github: GitHubServer;
let directory: string;
let pullRequest: number;
const before = process.env;

beforeEach(async () => {
  github = await startGitHub();
  directory = await mkdtemp(join(tmpdir(), 'stackset-role-early-end-'));
  pullRequest = github.repository.openPullRequest().number;
});

afterEach(async () => {
  process.env = before;
  await github.close();
  await rm(directory, { recursive: true });
});

const error = new UserError({
  code: 'invalid-input',
  what: 'role-name: "has spaces" is not a role name.',
  next: 'Use letters.',
});
const passed: CommentHeader = {
  schemaVersion: 1,
  stackSet: 'security-audit',
  region: 'us-east-1',
  command: 'plan',
  digest: 'sha256:9c1e',
  headSha: 'a'.repeat(40),
  runId: 1,
  runAttempt: 1,
  isTruncated: false,
};

function addPassed(more: Partial<CommentHeader> = {}): void {
  const body = `${printHeader({ ...passed, ...more })}\n**Allowed.**`;
  github.repository.addComment(pullRequest, body, workflowBot);
}

interface Opened {
  readonly runner: Runner;
  readonly lines: readonly string[];
  readonly summaries: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
}

/** A step of a job for the pull request, with these inputs. */
async function open(
  inputs: Readonly<Record<string, string>> = {},
  states: Readonly<Record<string, string>> = {},
): Promise<Opened> {
  const job = await github.runnerEnvironment({ event: 'pull_request', pullRequest, tempDir: directory });
  const given = { ...smallestInputs, 'github-token': github.token, ...inputs };
  const variables = Object.entries(given).map(([name, value]): [string, string] => [inputVariable(name), value]);
  process.env = { ...job, ...Object.fromEntries(variables) };
  const lines: string[] = [];
  const summaries: string[] = [];
  const outputs: Record<string, string> = {};
  const say = (kind: string) => (text: string) => void lines.push(`${kind}: ${text}`);
  const { signal } = new AbortController();
  const runner: Runner = {
    environment: process.env,
    interruption: { requested: signal, lastCall: signal, stopListening: () => undefined },
    redaction: { add: () => undefined, redact: (text) => text },
    log: {
      debug: () => undefined,
      info: say('info'),
      warning: say('warning'),
      error: say('error'),
      group: say('group'),
      openGroup: say('group'),
      closeGroup: () => undefined,
    },
    publication: {
      setOutput: (name, value) => {
        outputs[name] = value;
      },
      writeSummary: (markdown) => {
        summaries.push(markdown);
        return Promise.resolve();
      },
      writeFile: () => Promise.reject(new Error('nothing to write')),
    },
    clock: { now: () => new Date('2026-11-24T09:30:00Z'), sleep: () => Promise.resolve() },
    state: { save: () => undefined, read: (name) => states[name] ?? '' },
    memory: {
      begin: ({ command }) => void lines.push(`memory: ${command}`),
      rememberPullRequest: () => undefined,
      rememberOperation: () => undefined,
      rememberDirectory: () => undefined,
      rememberTerraform: () => undefined,
      finish: () => undefined,
    },
    onCleanup: () => undefined,
    cleanUp: () => Promise.resolve(),
  };
  return { runner, lines, summaries, outputs };
}

const bodies = (): readonly string[] => github.repository.comments(pullRequest).map(({ body }) => body);
/** A comment without its header. */
const texts = (): readonly string[] => bodies().map((body) => body.split('\n').slice(1).join('\n'));

test('a bad input replaces the plan that passed', async () => {
  addPassed();
  const { runner, lines, summaries, outputs } = await open({ 'role-name': 'has spaces' });
  expect(await reportThrown(runner, error)).toEqual({ outcome: 'failed', failureReason: 'invalid-input' });
  expect(texts()).toEqual([expect.stringMatching(/^## ❌ `security-audit`: plan failed, `role-name` is not valid\n/)]);
  expect(texts()[0]).toMatch(/role-name: \S+has spaces\S+ is not a role name\./);
  expect(texts()[0]).toContain('1. Use letters\n2. Push the correction');
  expect(summaries).toEqual(texts());
  expect(outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'invalid-input' });
  expect(lines.filter((line) => line.startsWith('error: '))).toHaveLength(1);
  // When this run is killed while it writes that, its post step has a run to report.
  expect(lines).toContain('memory: plan');
});

test('without an earlier plan it says so in a comment of its own', async () => {
  await reportThrown((await open()).runner, error);
  expect(texts()).toEqual([expect.stringContaining('plan failed, ')]);
});

test('comment: never stays silent', async () => {
  addPassed();
  const { runner, summaries } = await open({ comment: 'never' });
  await reportThrown(runner, error);
  expect(texts()).toEqual(['**Allowed.**']);
  expect(summaries).toEqual([expect.stringContaining('plan failed, ')]);
});

test.each([
  ['command', 'destroy'],
  ['comment', 'sometimes'],
  ['aws-region', 'virginia'],
])('when it is %s that cannot be read, it replaces what is there and creates nothing', async (input, value) => {
  const { runner } = await open({ [input]: value });
  await reportThrown(runner, error);
  expect(bodies()).toEqual([]);
  addPassed();
  await reportThrown(runner, error);
  expect(texts()).toEqual([expect.stringContaining('plan failed, ')]);
});

test('an unreadable aws-region finds the comment in its Region, and leaves it there for the next plan', async () => {
  addPassed({ region: 'eu-west-1' });
  addPassed({ region: 'eu-west-1', stackSet: 'other' });
  await reportThrown((await open({ 'aws-region': 'ireland' })).runner, error);
  expect(texts()).toEqual([expect.stringContaining('plan failed, '), '**Allowed.**']);
  expect(bodies()[0]).toContain('"region":"eu-west-1"');
});

test('an unreadable aws-region touches nothing when the same stack set has comments in two Regions', async () => {
  addPassed({ region: 'eu-west-1' });
  addPassed();
  await reportThrown((await open({ 'aws-region': 'ireland' })).runner, error);
  expect(texts()).toEqual(['**Allowed.**', '**Allowed.**']);
});

test.each([
  ['stack-set-name', '1-begins-with-a-digit'],
  ['stack-set-name', ''],
  ['github-token', 'two words'],
])('without %s the summary and the log have to do', async (input, value) => {
  addPassed();
  const { runner, lines, summaries, outputs } = await open({ [input]: value });
  await reportThrown(runner, error);
  expect(texts()).toEqual(['**Allowed.**']);
  expect(summaries).toEqual([expect.stringContaining('role-name: &#34;has spaces&#34;')]);
  expect(outputs).toMatchObject({ outcome: 'failed' });
  expect(lines).toEqual([expect.stringMatching(/^error: role-name: /)]);
});

test('a comment that cannot be written takes nothing from log, outputs and summary', async () => {
  const { runner, lines, summaries, outputs } = await open({ 'github-token': 'ghs_unknown' });
  await reportThrown(runner, error);
  expect(lines).toContainEqual(expect.stringMatching(/^error: role-name: /));
  expect(lines).toContainEqual(expect.stringContaining('GitHub answered 401'));
  expect(summaries).toHaveLength(1);
  expect(outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'invalid-input' });
});

test('a full disk costs the summary, not the comment', async () => {
  addPassed();
  const { runner, lines } = await open();
  const publication = { ...runner.publication, writeSummary: () => Promise.reject(new Error('no space left')) };
  await reportThrown({ ...runner, publication }, error);
  expect(texts()).toEqual([expect.stringContaining('plan failed, ')]);
  expect(lines).toContainEqual('warning: The step summary could not be written: no space left');
});

test('outside of a workflow run there is nothing to comment on, and that is no second error', async () => {
  const { runner, lines, summaries } = await open();
  const environment = { ...runner.environment, GITHUB_REPOSITORY: '' };
  await reportThrown({ ...runner, environment }, error);
  expect(lines.filter((line) => line.startsWith('error: '))).toHaveLength(1);
  expect(summaries).toHaveLength(1);
});

test('the post step of a run that was killed while it reported a bad input replaces the plan, too', async () => {
  addPassed();
  const stackSet = { name: 'security-audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' };
  const run = JSON.stringify({ command: 'plan', stackSet, lastSeenAt: '2026-11-24T09:29:00.000Z' });
  const { runner } = await open({ 'role-name': 'has spaces' }, { run });
  await runPostStep(runner);
  expect(texts()).toEqual([expect.stringContaining('was killed')]);
});
