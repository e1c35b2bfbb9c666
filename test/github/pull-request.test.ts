import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { parseHeader } from '../../src/github/marker.ts';
import { octocat, workflowBot } from '../github-simulator/repository.ts';
import { header, marked, startDesk } from './comment-desk.ts';
import type { Desk } from './comment-desk.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await startDesk();
});

afterEach(() => desk.github.close());

describe('one comment for each stack set and command', () => {
  test('is created, and replaced by the next run', async () => {
    const created = await desk.post('first');
    expect(desk.bodies()).toEqual([marked('first')]);
    const { id } = desk.github.repository.comments(desk.number)[0]!;
    const url = `https://github.com/octo-org/security-baseline/pull/${desk.number}#issuecomment-${id}`;
    expect(created).toEqual({ kind: 'posted', url });

    expect(await desk.post('second', { runId: 201 })).toEqual({ kind: 'posted', url });
    expect(desk.bodies()).toEqual([marked('second', { runId: 201 })]);
  });

  test('is replaced within the same run, too, and the token is asked for its owner once', async () => {
    const pullRequests = await desk.open();
    for (const body of ['1 of 3', '2 of 3', '3 of 3']) {
      await pullRequests.upsertComment({ number: desk.number, mayWrite: true }, header, body, { onlyExisting: false });
    }
    expect(desk.bodies()).toEqual([marked('3 of 3')]);
    expect(desk.sent('POST').filter((path) => path === '/graphql')).toHaveLength(1);
    expect(desk.sent('GET')).not.toContain('/user');
  });

  test('leaves those of another command, stack set and Region alone', async () => {
    await desk.post('plan');
    await desk.post('rollout', { command: 'apply' });
    await desk.post('other set', { stackSet: 'Other' });
    await desk.post('other Region', { region: 'eu-west-1' });
    await desk.post('rollout again', { command: 'apply' });
    expect(desk.bodies()).toEqual([
      marked('plan'),
      marked('rollout again', { command: 'apply' }),
      marked('other set', { stackSet: 'Other' }),
      marked('other Region', { region: 'eu-west-1' }),
    ]);
  });

  test('is found on the third page', async () => {
    for (let count = 0; count < 230; count++) desk.github.repository.addComment(desk.number, `talk ${count}`);
    const ours = desk.github.repository.addComment(desk.number, marked('old'), workflowBot);
    await desk.post('new');
    expect(desk.github.repository.comments(desk.number)).toHaveLength(231);
    expect(desk.github.repository.findComment(ours.id)?.body).toBe(marked('new'));
    expect(desk.sent('GET').map((path) => new URLSearchParams(path.split('?')[1]).get('page'))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('is the last one where there are several', async () => {
    desk.github.repository.addComment(desk.number, marked('older'), workflowBot);
    desk.github.repository.addComment(desk.number, marked('newer'), workflowBot);
    await desk.post('now');
    expect(desk.bodies()).toEqual([marked('older'), marked('now')]);
  });

  test('is not created when only an existing one is to be replaced', async () => {
    expect(await desk.post('nothing to do', { onlyExisting: true })).toEqual({ kind: 'not-wanted' });
    expect(desk.bodies()).toEqual([]);
    await desk.post('something');
    expect(await desk.post('nothing to do', { onlyExisting: true })).toMatchObject({ kind: 'posted' });
    expect(desk.bodies()).toEqual([marked('nothing to do')]);
  });

  test('belongs to the app that the token is of, with or without its suffix', async () => {
    const ours = desk.github.issueToken({
      identity: { login: 'our-deployer[bot]', id: 99, type: 'Bot' },
      access: 'write',
    });
    desk.github.repository.addComment(desk.number, marked('of the workflow'), workflowBot);
    desk.github.repository.addComment(desk.number, marked('of a person called like it'), {
      login: 'our-deployer',
      id: 98,
      type: 'User',
    });
    await desk.post('one', { token: ours });
    await desk.post('two', { token: ours });
    expect(desk.bodies()).toEqual([marked('of the workflow'), marked('of a person called like it'), marked('two')]);
  });

  test('may be a person’s, with a personal token', async () => {
    const token = desk.github.issueToken({ identity: octocat, access: 'write' });
    await desk.post('one', { token });
    await desk.post('two', { token });
    expect(desk.bodies()).toEqual([marked('two')]);
  });
});

describe('what people write', () => {
  test('with our header in a comment of their own is left alone', async () => {
    desk.github.repository.addComment(desk.number, marked('Allowed.', { runId: 999 }), octocat);
    expect(await desk.post('refused')).toMatchObject({ kind: 'posted' });
    expect(desk.bodies()).toEqual([marked('Allowed.', { runId: 999 }), marked('refused')]);
  });

  test('above our header in our comment makes it an ordinary comment', async () => {
    const ours = desk.github.repository.addComment(desk.number, marked('old'), workflowBot);
    desk.github.repository.editComment(ours.id, `edited\n${marked('old')}`, octocat);
    await desk.post('new');
    expect(desk.bodies()).toEqual([`edited\n${marked('old')}`, marked('new')]);
  });

  test('into our header, to keep newer plans away, is overwritten', async () => {
    const ours = desk.github.repository.addComment(desk.number, marked('old'), workflowBot);
    desk.github.repository.editComment(ours.id, marked('Allowed.', { runId: 999_999 }), octocat);
    expect(await desk.post('refused')).toMatchObject({ kind: 'posted' });
    expect(desk.bodies()).toEqual([marked('refused')]);
  });

  test('into our header by somebody called like the app is overwritten, too', async () => {
    const ours = desk.github.repository.addComment(desk.number, marked('old'), workflowBot);
    const namesake = { login: 'github-actions', id: 5, type: 'User' } as const;
    desk.github.repository.editComment(ours.id, marked('Allowed.', { runId: 999_999 }), namesake);
    await desk.post('refused');
    expect(desk.bodies()).toEqual([marked('refused')]);
  });

  test('below our header does no harm', async () => {
    const ours = desk.github.repository.addComment(desk.number, marked('old'), workflowBot);
    desk.github.repository.editComment(ours.id, marked('old and more'), octocat);
    await desk.post('new');
    expect(desk.bodies()).toEqual([marked('new')]);
  });
});

describe('an older run', () => {
  test.each([
    ['an earlier run', { runId: 199, runAttempt: 7 }],
    ['an earlier attempt', { runId: 200, runAttempt: 1 }],
  ])('does not overwrite: %s', async (_name, run) => {
    const newer = { runId: 200, runAttempt: 2 };
    const posted = await desk.post('newer', newer);
    expect(await desk.post('older', run)).toEqual({ ...posted, kind: 'outdated' });
    expect(desk.bodies()).toEqual([marked('newer', newer)]);
  });

  test('does not overwrite what the newer run itself has edited', async () => {
    await desk.post('progress', { runId: 201 });
    await desk.post('done', { runId: 201 });
    expect(await desk.post('older')).toMatchObject({ kind: 'outdated' });
    expect(desk.bodies()).toEqual([marked('done', { runId: 201 })]);
  });

  test('is told when GitHub does not let it look', async () => {
    await desk.post('newer', { runId: 201 });
    desk.github.failNext({ method: 'POST', path: '/graphql', times: 4, status: 403 });
    await expect(desk.post('older')).rejects.toMatchObject({ code: 'comment-failed' });
    expect(desk.bodies()).toEqual([marked('newer', { runId: 201 })]);
  });
});

test('the address of GraphQL is the runner’s, not one that follows from the REST address', async () => {
  const pullRequests = await desk.open(desk.github.token, { graphqlUrl: `${desk.github.apiUrl}/api/graphql` });
  await pullRequests.upsertComment({ number: desk.number, mayWrite: true }, header, 'plan', { onlyExisting: false });
  expect(desk.sent('POST')[0]).toBe('/api/graphql');
});

test('the pull request of the event is known without asking', async () => {
  expect((await desk.open()).current).toEqual({ number: desk.number, mayWrite: true });
  const fork = { number: desk.number, headSha: header.headSha, baseRef: 'main', mayWrite: false };
  expect((await desk.open(desk.github.token, { pullRequest: fork })).current).toEqual({
    number: desk.number,
    mayWrite: false,
  });
  expect((await desk.open('', { pullRequest: undefined })).current).toBeUndefined();
  expect(desk.github.requests).toEqual([]);
});

test('what is posted can be read back', async () => {
  await desk.post('plan', { stackSet: 'a--b', digest: '-->' });
  expect(parseHeader(desk.bodies()[0]!)).toEqual({ ...header, stackSet: 'a--b', digest: '-->' });
});
