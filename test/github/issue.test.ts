import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createIssues } from '../../src/github/issue.ts';
import type { IssueDone, IssueWish } from '../../src/github/issue.ts';
import { hasIssueMarker, printIssueMarker } from '../../src/github/issue-marker.ts';
import { secondaryRateLimit } from '../github-simulator/github-fault.ts';
import { startGitHub } from '../github-simulator/github-server.ts';
import type { GitHubServer } from '../github-simulator/github-server.ts';
import { octocat, workflowBot } from '../github-simulator/repository.ts';
import type { Issue } from '../github-simulator/repository.ts';
import { runContextOf } from './comment-stage.ts';

const stackSet = { name: 'OrganizationSecurityAuditRole', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;
const marker = printIssueMarker({ stackSet: stackSet.name, region: stackSet.region });
const issuesPath = '/repos/octo-org/security-baseline/issues';

let github: GitHubServer;
let slept: number[];

beforeEach(async () => {
  github = await startGitHub();
  slept = [];
});

afterEach(() => github.close());

interface Options {
  readonly runId?: number;
  readonly token?: string;
  readonly name?: string;
}

/** Each call is a run of its own. */
async function settle(
  wish: IssueWish,
  { runId = 200, token = github.token, name = stackSet.name }: Options = {},
): Promise<IssueDone> {
  const context = { ...runContextOf(github), runId };
  const sleep = (ms: number): Promise<void> => {
    slept.push(ms);
    return Promise.resolve();
  };
  const issues = await createIssues({ token, context, sleep, random: () => 0 });
  return issues.settle({ ...stackSet, name }, wish);
}

const open = (body: string, news = ''): IssueWish => ({ kind: 'open', title: 'Audit of the role', body, news });
const closed: IssueWish = { kind: 'closed', comment: 'All proven.' };
const issues = (): readonly Issue[] => github.repository.issues();
const comments = (number: number): readonly string[] =>
  github.repository.comments(number).map(({ body }) => body.replace(/^<!--.*-->\n/, ''));
const writes = (): number =>
  github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length;

test('opens one issue, updates it, and closes it when all is proven', async () => {
  expect(await settle(open('2 findings'))).toMatchObject({ kind: 'opened', number: 1 });
  expect(issues()).toMatchObject([
    { title: 'Audit of the role', body: `${marker}\n2 findings`, state: 'open', author: workflowBot },
  ]);
  expect(await settle(open('1 finding', '1 fixed'), { runId: 201 })).toMatchObject({ kind: 'updated', number: 1 });
  expect(await settle(closed, { runId: 202 })).toMatchObject({ kind: 'closed', number: 1 });
  expect(issues()).toMatchObject([{ state: 'closed', stateReason: 'completed', body: `${marker}\n1 finding` }]);
  expect(comments(1)).toEqual(['1 fixed', 'All proven.']);
});

test('nothing to report and no issue: nothing is written', async () => {
  expect(await settle(closed)).toEqual({ kind: 'none' });
  expect([issues(), writes()]).toEqual([[], 0]);
});

test('a daily audit with the same findings writes nothing', async () => {
  await settle(open('2 findings'));
  const before = writes();
  for (const runId of [201, 202, 203])
    expect(await settle(open('2 findings'), { runId })).toMatchObject({ kind: 'unchanged' });
  expect([writes(), comments(1)]).toEqual([before, []]);
});

test('what GitHub makes of ends of lines is no change', async () => {
  await settle(open('a\nb\n'));
  github.repository.editIssue(1, { body: `${marker}\r\na\r\nb` });
  expect(await settle(open('a\nb\n'), { runId: 201 })).toMatchObject({ kind: 'unchanged' });
});

describe('which issue is ours', () => {
  test('not one that a person has copied, nor a pull request, nor one of another stack set or Region', async () => {
    github.repository.openIssue({ title: 'copied', body: `${marker}\n1`, author: octocat });
    github.repository.openIssue({ title: 'quoted', body: `> ${marker}\n1`, author: workflowBot });
    github.repository.openPullRequest({ body: `${marker}\n1`, author: workflowBot });
    await settle(open('other'), { name: 'AnotherRole' });
    expect(await settle(open('ours'))).toMatchObject({ kind: 'opened', number: 5 });
    expect(issues().map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open']);
    expect(await settle(closed, { runId: 201 })).toMatchObject({ number: 5 });
    expect(issues().map(({ state }) => state)).toEqual(['open', 'open', 'open', 'closed']);
  });

  test('not one of another author either where the server does not filter by author', async () => {
    github.repository.filtersByCreator = false;
    github.repository.openIssue({ title: 'copied', body: `${marker}\n1`, author: octocat });
    expect(await settle(open('ours'))).toMatchObject({ kind: 'opened', number: 2 });
  });

  test('it is found on a later page, and keeps the title that a person gave it', async () => {
    await settle(open('ours'));
    github.repository.editIssue(1, { title: '[P1] audit' });
    for (let index = 0; index < 120; index++) github.repository.openIssue({ title: 'x', author: workflowBot });
    expect(await settle(open('news'), { runId: 201 })).toMatchObject({ kind: 'updated', number: 1 });
    expect(issues()[0]).toMatchObject({ title: '[P1] audit', body: `${marker}\nnews` });
  });

  test.each(['--', '-->', '@team', 'a<b>'])('a marker survives the name %s', (stackSetName) => {
    const printed = printIssueMarker({ stackSet: stackSetName, region: 'us-east-1' });
    expect(printed.slice(4, -3)).not.toMatch(/--|[<>@]/);
    expect(hasIssueMarker(`${printed}\ntext`, { stackSet: stackSetName, region: 'us-east-1' })).toBe(true);
    expect(hasIssueMarker(`${printed}\ntext`, { stackSet: stackSetName, region: 'us-west-2' })).toBe(false);
  });
});

describe('a closed issue is opened again', () => {
  test('after an audit that had closed it', async () => {
    await settle(open('1'));
    await settle(closed, { runId: 201 });
    expect(await settle(open('2', 'It is new.'), { runId: 202 })).toMatchObject({ kind: 'reopened', number: 1 });
    expect(issues()).toMatchObject([{ state: 'open', body: `${marker}\n2` }]);
    expect(comments(1)).toEqual(['All proven.', 'This is found again.\n\nIt is new.']);
  });

  test('after a person had closed it, once and with how to accept a finding', async () => {
    await settle(open('1'));
    github.repository.editIssue(1, { state: 'closed' });
    expect(await settle(open('1'), { runId: 201 })).toMatchObject({ kind: 'reopened' });
    expect(await settle(open('1'), { runId: 202 })).toMatchObject({ kind: 'unchanged' });
    expect(comments(1)).toEqual([expect.stringContaining('ignore-findings')]);
  });
});

describe('never twice', () => {
  test('of two that were opened at the same time the older stays', async () => {
    github.repository.openIssue({ title: 'a', body: `${marker}\n1`, author: workflowBot });
    github.repository.openIssue({ title: 'b', body: `${marker}\n1`, author: workflowBot });
    expect(await settle(open('2'))).toMatchObject({ kind: 'updated', number: 1 });
    expect(issues()).toMatchObject([
      { state: 'open', body: `${marker}\n2` },
      { state: 'closed', stateReason: 'not_planned' },
    ]);
    expect(comments(2)).toEqual([expect.stringContaining('#1 is older')]);
  });

  test('two runs at the same time end with one open issue', async () => {
    await Promise.all([settle(open('1'), { runId: 201 }), settle(open('1'), { runId: 202 })]);
    const still = issues().filter(({ state }) => state === 'open');
    expect(still).toHaveLength(1);
    expect(still[0]?.number).toBe(Math.min(...issues().map(({ number }) => number)));
  });

  test('an issue whose answer was lost is found again', async () => {
    github.failNext({ method: 'POST', path: issuesPath, times: 1, status: 502, isAfterEffect: true });
    expect(await settle(open('1'))).toMatchObject({ kind: 'unchanged', number: 1 });
    expect(issues()).toHaveLength(1);
  });

  test('a comment whose answer was lost is not written again', async () => {
    await settle(open('1'));
    github.failNext({
      method: 'POST',
      path: `${issuesPath}/1/comments`,
      times: 1,
      status: 'disconnect',
      isAfterEffect: true,
    });
    await settle(open('2', '1 new'), { runId: 201 });
    expect(comments(1)).toEqual(['1 new']);
    await settle(open('3', '1 new'), { runId: 202 });
    expect(comments(1)).toEqual(['1 new', '1 new']);
  });
});

describe('what cannot be written is an error with what to do', () => {
  test('a token that may not', async () => {
    const refused = settle(open('1'), { token: github.readOnlyToken });
    await expect(refused).rejects.toMatchObject({
      code: 'comment-failed',
      next: 'Give the job `permissions: issues: write`.',
    });
  });

  test('a repository without issues', async () => {
    github.repository.hasIssues = false;
    await expect(settle(open('1'))).rejects.toMatchObject({ next: expect.stringContaining('`report-issue: false`') });
  });

  test('no token', async () => {
    await expect(settle(open('1'), { token: '' })).rejects.toMatchObject({
      what: expect.stringContaining('github-token'),
    });
    expect(github.requests).toEqual([]);
  });

  test('a body that is too long, before GitHub is asked', async () => {
    await expect(settle(open('x'.repeat(65_300)))).rejects.toMatchObject({ code: 'comment-failed' });
    expect(github.requests).toEqual([]);
  });

  test('a rate limit is waited out', async () => {
    github.failNext(secondaryRateLimit('POST', issuesPath, 1, 30));
    expect(await settle(open('1'))).toMatchObject({ kind: 'opened' });
    expect(slept).toEqual([30_000]);
  });

  test('the page of a proxy instead of a list opens no second issue', async () => {
    github.failNext({ method: 'GET', path: issuesPath, times: 4, status: 200 });
    await expect(settle(open('1'))).rejects.toMatchObject({ code: 'comment-failed' });
    expect(issues()).toEqual([]);
  });
});
