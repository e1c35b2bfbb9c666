import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { CommentPosted, PullRequests } from '../../src/ports.ts';
import type { CommentHeader } from '../../src/domain/reports/comment-header.ts';
import { secondaryRateLimit } from '../github-simulator/github-fault.ts';
import { octocat, workflowBot } from '../github-simulator/repository.ts';
import { header, marked, startStage } from './comment-stage.ts';
import type { Stage } from './comment-stage.ts';

/** One process that edits its comment repeatedly, as a rollout does. */

let stage: Stage;
let pullRequests: PullRequests;

beforeEach(async () => {
  stage = await startStage();
  pullRequests = await stage.open();
});

afterEach(() => stage.github.close());

const comments = '/repos/*/issues/*/comments';
const comment = '/repos/*/issues/comments/*';

function post(
  body: string,
  options: { readonly onlyExisting?: boolean; readonly isPassing?: true } = {},
  more: Partial<CommentHeader> = {},
): Promise<CommentPosted> {
  const { onlyExisting = false, ...rest } = options;
  const target = { number: stage.number, mayWrite: true };
  return pullRequests.upsertComment(target, { ...header, ...more }, body, { onlyExisting, ...rest });
}

/** The number of lists of all comments that were requested. */
function listings(): number {
  return stage.sent('GET').filter((path) => /\/issues\/\d+\/comments/.test(path)).length;
}

describe('a known comment', () => {
  test('needs no search: one read and one edit', async () => {
    for (const body of ['1 of 3', '2 of 3', '3 of 3']) await post(body);
    expect(stage.bodies()).toEqual([marked('3 of 3')]);
    expect([listings(), stage.sent('GET').length, stage.sent('PATCH').length]).toEqual([1, 3, 2]);
  });

  test('needs no search when an earlier run has written it', async () => {
    stage.github.repository.addComment(stage.number, marked('old', { runId: 199 }), workflowBot);
    await post('1 of 2');
    await post('2 of 2');
    expect(stage.bodies()).toEqual([marked('2 of 2')]);
    expect(listings()).toBe(1);
  });

  test('is not taken for the comment of another command', async () => {
    await post('plan');
    await post('rollout', {}, { command: 'apply' });
    await post('plan again');
    expect(stage.bodies()).toEqual([marked('plan again'), marked('rollout', { command: 'apply' })]);
  });

  test('is written again after it was deleted', async () => {
    await post('1 of 2');
    const { id } = stage.github.repository.comments(stage.number)[0]!;
    stage.github.repository.deleteComment(id);
    await post('2 of 2');
    expect(stage.bodies()).toEqual([marked('2 of 2')]);
    expect(listings()).toBe(2);
  });

  test('is not written again after it was deleted with onlyExisting', async () => {
    await post('1 of 2');
    stage.github.repository.deleteComment(stage.github.repository.comments(stage.number)[0]!.id);
    expect(await post('2 of 2', { onlyExisting: true })).toEqual({ kind: 'not-wanted' });
    expect(stage.bodies()).toEqual([]);
  });

  test('stays when a newer run has written it', async () => {
    await post('1 of 2');
    await stage.post('newer', { runId: 201 });
    expect(await post('2 of 2')).toMatchObject({ kind: 'outdated' });
    expect(stage.bodies()).toEqual([marked('newer', { runId: 201 })]);
  });

  test('is overwritten after a person edited its header to name a newer run', async () => {
    await post('1 of 2');
    const { id } = stage.github.repository.comments(stage.number)[0]!;
    stage.github.repository.editComment(id, marked('done', { runId: 999_999 }), octocat);
    expect(await post('2 of 2')).toMatchObject({ kind: 'posted' });
    expect(stage.bodies()).toEqual([marked('2 of 2')]);
  });

  test('is an ordinary comment after a person removed its header', async () => {
    await post('1 of 2');
    const { id } = stage.github.repository.comments(stage.number)[0]!;
    stage.github.repository.editComment(id, 'mine now', octocat);
    await post('2 of 2');
    expect(stage.bodies()).toEqual(['mine now', marked('2 of 2')]);
  });

  test('is edited again after a lost answer', async () => {
    await post('1 of 2');
    stage.github.failNext({ method: 'PATCH', path: comment, times: 1, status: 'disconnect', isAfterEffect: true });
    expect(await post('2 of 2')).toMatchObject({ kind: 'posted' });
    expect(stage.bodies()).toEqual([marked('2 of 2')]);
    expect(listings()).toBe(1);
  });
});

test('an incomplete answer leads to a search, not to a second comment', async () => {
  stage.github.failNext({ method: 'POST', path: comments, times: 1, status: 200, isAfterEffect: true });
  expect(await post('plan')).toMatchObject({ kind: 'posted', url: expect.stringContaining('#issuecomment-') });
  expect(stage.bodies()).toEqual([marked('plan')]);
  expect(stage.slept).toEqual([1_000]);
});

describe('a passing comment (one attempt only)', () => {
  test.each([
    ['a fault', { method: 'PATCH', path: comment, times: 1, status: 503 }],
    ['a rate limit', secondaryRateLimit('PATCH', comment, 1, 5)],
    ['a lost connection', { method: 'GET', path: comment, times: 1, status: 'disconnect' }],
  ] as const)('is given up at once: %s', async (_, fault) => {
    await post('1 of 3', { isPassing: true });
    stage.github.failNext(fault);
    await expect(post('2 of 3', { isPassing: true })).rejects.toMatchObject({ code: 'comment-failed' });
    expect(stage.slept).toEqual([]);
    expect(stage.bodies()).toEqual([marked('1 of 3')]);
    await post('3 of 3', { isPassing: true });
    expect(stage.bodies()).toEqual([marked('3 of 3')]);
  });
});

describe('a pause', () => {
  const limited = {
    method: 'POST',
    path: comments,
    times: 1,
    status: 403,
    message: 'API rate limit exceeded',
  } as const;
  /** GitHub's clock, which differs from ours. */
  const date = 'Wed, 01 Jan 2031 00:00:00 GMT';
  const dateSeconds = Date.parse(date) / 1000;

  test('lasts until a near end of the hourly limit, by GitHub’s clock', async () => {
    const reset = String(dateSeconds + 45);
    stage.github.failNext({ ...limited, headers: { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } });
    await post('plan');
    expect(stage.slept).toEqual([45_000]);
  });

  test('does not happen before a far end', async () => {
    const reset = String(dateSeconds + 121);
    stage.github.failNext({ ...limited, headers: { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } });
    await expect(post('plan')).rejects.toMatchObject({ code: 'comment-failed' });
    expect(stage.slept).toEqual([]);
  });

  test('does not happen without a known end', async () => {
    stage.github.failNext({ ...limited, headers: { 'x-ratelimit-remaining': '0' } });
    await expect(post('plan')).rejects.toMatchObject({ code: 'comment-failed' });
    expect(stage.slept).toEqual([]);
  });

  test('is never shorter than the request, and has a random part', async () => {
    const other = await startStage(0.5);
    other.github.failNext(secondaryRateLimit('POST', comments, 1, 17));
    other.github.failNext({ method: 'POST', path: comments, times: 1, status: 502 });
    await other.post('plan');
    await other.github.close();
    expect(other.slept).toEqual([17_500, 3_500]);
  });
});
