import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { CommentPosted, PullRequests } from '../../src/ports.ts';
import type { CommentHeader } from '../../src/domain/reports/comment-header.ts';
import { secondaryRateLimit } from '../github-simulator/github-fault.ts';
import { octocat, workflowBot } from '../github-simulator/repository.ts';
import { header, marked, startDesk } from './comment-desk.ts';
import type { Desk } from './comment-desk.ts';

/** One process that edits its comment again and again, as a rollout does. */

let desk: Desk;
let pullRequests: PullRequests;

beforeEach(async () => {
  desk = await startDesk();
  pullRequests = await desk.open();
});

afterEach(() => desk.github.close());

const comments = '/repos/*/issues/*/comments';
const comment = '/repos/*/issues/comments/*';

function post(
  body: string,
  options: { readonly onlyExisting?: boolean; readonly isPassing?: true } = {},
  more: Partial<CommentHeader> = {},
): Promise<CommentPosted> {
  const { onlyExisting = false, ...rest } = options;
  const target = { number: desk.number, mayWrite: true };
  return pullRequests.upsertComment(target, { ...header, ...more }, body, { onlyExisting, ...rest });
}

/** Lists of all comments that were asked for. */
function listings(): number {
  return desk.sent('GET').filter((path) => /\/issues\/\d+\/comments/.test(path)).length;
}

describe('a comment that was met before', () => {
  test('is not looked for again: one look at it and one edit', async () => {
    for (const body of ['1 of 3', '2 of 3', '3 of 3']) await post(body);
    expect(desk.bodies()).toEqual([marked('3 of 3')]);
    expect([listings(), desk.sent('GET').length, desk.sent('PATCH').length]).toEqual([1, 3, 2]);
  });

  test('also when an earlier run had written it', async () => {
    desk.github.repository.addComment(desk.number, marked('old', { runId: 199 }), workflowBot);
    await post('1 of 2');
    await post('2 of 2');
    expect(desk.bodies()).toEqual([marked('2 of 2')]);
    expect(listings()).toBe(1);
  });

  test('is not mistaken for that of another command', async () => {
    await post('plan');
    await post('rollout', {}, { command: 'apply' });
    await post('plan again');
    expect(desk.bodies()).toEqual([marked('plan again'), marked('rollout', { command: 'apply' })]);
  });

  test('and deleted is looked for, and written anew', async () => {
    await post('1 of 2');
    const { id } = desk.github.repository.comments(desk.number)[0]!;
    desk.github.repository.deleteComment(id);
    await post('2 of 2');
    expect(desk.bodies()).toEqual([marked('2 of 2')]);
    expect(listings()).toBe(2);
  });

  test('and deleted is not written anew where only an existing one is wanted', async () => {
    await post('1 of 2');
    desk.github.repository.deleteComment(desk.github.repository.comments(desk.number)[0]!.id);
    expect(await post('2 of 2', { onlyExisting: true })).toEqual({ kind: 'not-wanted' });
    expect(desk.bodies()).toEqual([]);
  });

  test('is left alone once a newer run has written it', async () => {
    await post('1 of 2');
    await desk.post('newer', { runId: 201 });
    expect(await post('2 of 2')).toMatchObject({ kind: 'outdated' });
    expect(desk.bodies()).toEqual([marked('newer', { runId: 201 })]);
  });

  test('whose header somebody edited to claim a newer run is overwritten', async () => {
    await post('1 of 2');
    const { id } = desk.github.repository.comments(desk.number)[0]!;
    desk.github.repository.editComment(id, marked('done', { runId: 999_999 }), octocat);
    expect(await post('2 of 2')).toMatchObject({ kind: 'posted' });
    expect(desk.bodies()).toEqual([marked('2 of 2')]);
  });

  test('whose header somebody took out is an ordinary comment', async () => {
    await post('1 of 2');
    const { id } = desk.github.repository.comments(desk.number)[0]!;
    desk.github.repository.editComment(id, 'mine now', octocat);
    await post('2 of 2');
    expect(desk.bodies()).toEqual(['mine now', marked('2 of 2')]);
  });

  test('is edited again when the answer to the edit was lost', async () => {
    await post('1 of 2');
    desk.github.failNext({ method: 'PATCH', path: comment, times: 1, status: 'disconnect', isAfterEffect: true });
    expect(await post('2 of 2')).toMatchObject({ kind: 'posted' });
    expect(desk.bodies()).toEqual([marked('2 of 2')]);
    expect(listings()).toBe(1);
  });
});

test('an answer without what it must hold was cut off: what was written is found, not written twice', async () => {
  desk.github.failNext({ method: 'POST', path: comments, times: 1, status: 200, isAfterEffect: true });
  expect(await post('plan')).toMatchObject({ kind: 'posted', url: expect.stringContaining('#issuecomment-') });
  expect(desk.bodies()).toEqual([marked('plan')]);
  expect(desk.slept).toEqual([1_000]);
});

describe('a passing comment', () => {
  test.each([
    ['a fault', { method: 'PATCH', path: comment, times: 1, status: 503 }],
    ['a rate limit', secondaryRateLimit('PATCH', comment, 1, 5)],
    ['a lost connection', { method: 'GET', path: comment, times: 1, status: 'disconnect' }],
  ] as const)('is given up at once: %s', async (_, fault) => {
    await post('1 of 3', { isPassing: true });
    desk.github.failNext(fault);
    await expect(post('2 of 3', { isPassing: true })).rejects.toMatchObject({ code: 'comment-failed' });
    expect(desk.slept).toEqual([]);
    expect(desk.bodies()).toEqual([marked('1 of 3')]);
    await post('3 of 3', { isPassing: true });
    expect(desk.bodies()).toEqual([marked('3 of 3')]);
  });
});

describe('waiting', () => {
  const limited = {
    method: 'POST',
    path: comments,
    times: 1,
    status: 403,
    message: 'API rate limit exceeded',
  } as const;
  /** GitHub's clock, far from ours. */
  const date = 'Wed, 01 Jan 2031 00:00:00 GMT';
  const dateSeconds = Date.parse(date) / 1000;

  test('until the hourly limit is lifted, when that is near, by GitHub’s clock', async () => {
    const reset = String(dateSeconds + 45);
    desk.github.failNext({ ...limited, headers: { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } });
    await post('plan');
    expect(desk.slept).toEqual([45_000]);
  });

  test('not when it is far', async () => {
    const reset = String(dateSeconds + 121);
    desk.github.failNext({ ...limited, headers: { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } });
    await expect(post('plan')).rejects.toMatchObject({ code: 'comment-failed' });
    expect(desk.slept).toEqual([]);
  });

  test('not when nobody says until when', async () => {
    desk.github.failNext({ ...limited, headers: { 'x-ratelimit-remaining': '0' } });
    await expect(post('plan')).rejects.toMatchObject({ code: 'comment-failed' });
    expect(desk.slept).toEqual([]);
  });

  test('is never shorter than asked, and not the same for all', async () => {
    const other = await startDesk(0.5);
    other.github.failNext(secondaryRateLimit('POST', comments, 1, 17));
    other.github.failNext({ method: 'POST', path: comments, times: 1, status: 502 });
    await other.post('plan');
    await other.github.close();
    expect(other.slept).toEqual([17_500, 3_500]);
  });
});
