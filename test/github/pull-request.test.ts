import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { parseHeader } from '../../src/github/marker.ts';
import { octocat, workflowBot } from '../github-simulator/repository.ts';
import { header, marked, startRun, startStage } from './comment-stage.ts';
import type { Stage } from './comment-stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(() => stage.github.close());

describe('one comment for each stack set and command', () => {
  test('is created, and replaced by the next run', async () => {
    const created = await stage.post('first');
    expect(stage.bodies()).toEqual([marked('first')]);
    const { id } = stage.github.repository.comments(stage.number)[0]!;
    const url = `https://github.com/octo-org/security-baseline/pull/${stage.number}#issuecomment-${id}`;
    expect(created).toEqual({ kind: 'posted', url, id, text: marked('first') });

    const text = marked('second', { runId: 201 });
    expect(await stage.post('second', { runId: 201 })).toEqual({ kind: 'posted', url, id, text });
    expect(stage.bodies()).toEqual([marked('second', { runId: 201 })]);
  });

  test('is replaced within the same run, too, with one question for the token’s owner', async () => {
    const pullRequests = await stage.open();
    for (const body of ['1 of 3', '2 of 3', '3 of 3']) {
      await pullRequests.upsertComment({ number: stage.number, mayWrite: true }, header, body, { onlyExisting: false });
    }
    expect(stage.bodies()).toEqual([marked('3 of 3')]);
    expect(stage.sent('POST').filter((path) => path === '/graphql')).toHaveLength(1);
    expect(stage.sent('GET')).not.toContain('/user');
  });

  test('does not touch those of another command, stack set or Region', async () => {
    await stage.post('plan');
    await stage.post('rollout', { command: 'apply' });
    await stage.post('other set', { stackSet: 'Other' });
    await stage.post('other Region', { region: 'eu-west-1' });
    await stage.post('rollout again', { command: 'apply' });
    expect(stage.bodies()).toEqual([
      marked('plan'),
      marked('rollout again', { command: 'apply' }),
      marked('other set', { stackSet: 'Other' }),
      marked('other Region', { region: 'eu-west-1' }),
    ]);
  });

  test('is found in any Region, stays in it, and is never created, when the Region is not known', async () => {
    const unknown = { region: '', anyRegion: true, onlyExisting: true } as const;
    expect(await stage.post('failed', unknown)).toEqual({ kind: 'not-wanted' });
    await stage.post('plan', { region: 'eu-west-1' });
    await stage.post('other set', { stackSet: 'Other' });
    expect(await stage.post('failed', unknown)).toMatchObject({ kind: 'posted' });
    expect(stage.bodies()).toEqual([
      marked('failed', { region: 'eu-west-1' }),
      marked('other set', { stackSet: 'Other' }),
    ]);
    await stage.post('plan', { region: 'us-east-1' });
    expect(await stage.post('failed again', unknown)).toEqual({ kind: 'not-wanted' });
  });

  test('is found on the third page', async () => {
    for (let count = 0; count < 230; count++) stage.github.repository.addComment(stage.number, `talk ${count}`);
    const ours = stage.github.repository.addComment(stage.number, marked('old'), workflowBot);
    await stage.post('new');
    expect(stage.github.repository.comments(stage.number)).toHaveLength(231);
    expect(stage.github.repository.findComment(ours.id)?.body).toBe(marked('new'));
    expect(stage.sent('GET').map((path) => new URLSearchParams(path.split('?')[1]).get('page'))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('is the last one of several', async () => {
    stage.github.repository.addComment(stage.number, marked('older'), workflowBot);
    stage.github.repository.addComment(stage.number, marked('newer'), workflowBot);
    await stage.post('now');
    expect(stage.bodies()).toEqual([marked('older'), marked('now')]);
  });

  test('is not created with onlyExisting', async () => {
    expect(await stage.post('nothing to do', { onlyExisting: true })).toEqual({ kind: 'not-wanted' });
    expect(stage.bodies()).toEqual([]);
    await stage.post('something');
    expect(await stage.post('nothing to do', { onlyExisting: true })).toMatchObject({ kind: 'posted' });
    expect(stage.bodies()).toEqual([marked('nothing to do')]);
  });

  test('belongs to the app of the token, with or without its suffix', async () => {
    const ours = stage.github.issueToken({
      identity: { login: 'our-deployer[bot]', id: 99, type: 'Bot' },
      access: 'write',
    });
    stage.github.repository.addComment(stage.number, marked('of the workflow'), workflowBot);
    stage.github.repository.addComment(stage.number, marked('of a person called like it'), {
      login: 'our-deployer',
      id: 98,
      type: 'User',
    });
    await stage.post('one', { token: ours });
    await stage.post('two', { token: ours });
    expect(stage.bodies()).toEqual([marked('of the workflow'), marked('of a person called like it'), marked('two')]);
  });

  test('belongs to a person with a personal token', async () => {
    const token = stage.github.issueToken({ identity: octocat, access: 'write' });
    await stage.post('one', { token });
    await stage.post('two', { token });
    expect(stage.bodies()).toEqual([marked('two')]);
  });
});

describe('a text of a person', () => {
  test('with our header in another comment stays', async () => {
    stage.github.repository.addComment(stage.number, marked('Allowed.', { runId: 999 }), octocat);
    expect(await stage.post('refused')).toMatchObject({ kind: 'posted' });
    expect(stage.bodies()).toEqual([marked('Allowed.', { runId: 999 }), marked('refused')]);
  });

  test('above our header in our comment makes it an ordinary comment', async () => {
    const ours = stage.github.repository.addComment(stage.number, marked('old'), workflowBot);
    stage.github.repository.editComment(ours.id, `edited\n${marked('old')}`, octocat);
    await stage.post('new');
    expect(stage.bodies()).toEqual([`edited\n${marked('old')}`, marked('new')]);
  });

  test('in our header, against newer plans, is overwritten', async () => {
    const ours = stage.github.repository.addComment(stage.number, marked('old'), workflowBot);
    stage.github.repository.editComment(ours.id, marked('Allowed.', { runId: 999_999 }), octocat);
    expect(await stage.post('refused')).toMatchObject({ kind: 'posted' });
    expect(stage.bodies()).toEqual([marked('refused')]);
  });

  test('in our header is overwritten even if the person has the name of the app', async () => {
    const ours = stage.github.repository.addComment(stage.number, marked('old'), workflowBot);
    const namesake = { login: 'github-actions', id: 5, type: 'User' } as const;
    stage.github.repository.editComment(ours.id, marked('Allowed.', { runId: 999_999 }), namesake);
    await stage.post('refused');
    expect(stage.bodies()).toEqual([marked('refused')]);
  });

  test('below our header has no effect', async () => {
    const ours = stage.github.repository.addComment(stage.number, marked('old'), workflowBot);
    stage.github.repository.editComment(ours.id, marked('old and more'), octocat);
    await stage.post('new');
    expect(stage.bodies()).toEqual([marked('new')]);
  });
});

describe('an older run', () => {
  test.each([
    ['an earlier run', { runId: 199, runAttempt: 7 }],
    ['an earlier attempt', { runId: 200, runAttempt: 1 }],
  ])('does not overwrite: %s', async (_name, run) => {
    const newer = { runId: 200, runAttempt: 2 };
    const posted = await stage.post('newer', newer);
    const { url } = posted.kind === 'posted' ? posted : { url: '' };
    expect(await stage.post('older', run)).toEqual({ kind: 'outdated', url, runId: 200 });
    expect(stage.bodies()).toEqual([marked('newer', newer)]);
  });

  test('does not overwrite the edit of a newer run', async () => {
    await stage.post('progress', { runId: 201 });
    await stage.post('done', { runId: 201 });
    expect(await stage.post('older')).toMatchObject({ kind: 'outdated' });
    expect(stage.bodies()).toEqual([marked('done', { runId: 201 })]);
  });

  test.each<[string, Partial<Parameters<typeof startRun>[3]>]>([
    ['another workflow', { path: '.github/workflows/other.yml' }],
    ['another commit', { headSha: 'e'.repeat(40) }],
    ['another branch', { headBranch: 'another' }],
    ['a fork', { headRepository: 'stranger/security-baseline' }],
    ['another event', { event: 'workflow_dispatch' }],
  ])('overwrites a claim that names a run of %s, and says so', async (_name, of) => {
    const claim = { runId: 999, runAttempt: 1, headSha: header.headSha };
    startRun(stage.github, stage.number, claim, of);
    stage.github.repository.addComment(stage.number, marked('Allowed.', claim), workflowBot);
    expect(await stage.post('refused')).toMatchObject({ kind: 'posted', unconfirmedRunId: 999 });
    expect(stage.bodies()).toEqual([marked('refused')]);
  });

  test('overwrites a claim that names a run, or an attempt, that GitHub does not know', async () => {
    for (const claim of [{ runId: 999 }, { runId: 200, runAttempt: 5 }]) {
      stage.github.repository.addComment(stage.number, marked('Allowed.', claim), workflowBot);
      expect(await stage.post('refused')).toMatchObject({ unconfirmedRunId: claim.runId });
    }
  });

  test('overwrites a claim where the token may not read runs', async () => {
    await stage.post('newer', { runId: 201 });
    stage.github.failNext({ method: 'GET', path: '*/actions/runs/*', times: 1, status: 403 });
    expect(await stage.post('older')).toMatchObject({ kind: 'posted', unconfirmedRunId: 201 });
  });

  test('fails with an error when GitHub refuses the question', async () => {
    await stage.post('newer', { runId: 201 });
    stage.github.failNext({ method: 'POST', path: '/graphql', times: 4, status: 403 });
    await expect(stage.post('older')).rejects.toMatchObject({ code: 'comment-failed' });
    expect(stage.bodies()).toEqual([marked('newer', { runId: 201 })]);
  });
});

test('the address of GraphQL comes from the runner, not from the REST address', async () => {
  const pullRequests = await stage.open(stage.github.token, { graphqlUrl: `${stage.github.apiUrl}/api/graphql` });
  await pullRequests.upsertComment({ number: stage.number, mayWrite: true }, header, 'plan', { onlyExisting: false });
  expect(stage.sent('POST')[0]).toBe('/api/graphql');
});

test('the pull request of the event needs no request', async () => {
  expect((await stage.open()).current).toEqual({ number: stage.number, mayWrite: true, baseRef: 'main' });
  const head = { headSha: header.headSha, headRef: 'change-1', headRepository: 'stranger/security-baseline' };
  const fork = { number: stage.number, ...head, baseRef: 'main', mayWrite: false };
  expect((await stage.open(stage.github.token, { pullRequest: fork })).current).toEqual({
    number: stage.number,
    mayWrite: false,
    baseRef: 'main',
  });
  expect((await stage.open('', { pullRequest: undefined })).current).toBeUndefined();
  expect(stage.github.requests).toEqual([]);
});

test('the header of a posted comment can be read back', async () => {
  await stage.post('plan', { stackSet: 'a--b', digest: '-->' });
  expect(parseHeader(stage.bodies()[0]!)).toEqual({ ...header, stackSet: 'a--b', digest: '-->' });
});
