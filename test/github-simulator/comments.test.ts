import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { octocat } from './repository.ts';
import { startGitHub } from './github-server.ts';
import type { GitHubServer } from './github-server.ts';

let github: GitHubServer;
let pull: number;

beforeEach(async () => {
  github = await startGitHub({ now: () => new Date('2026-11-02T09:00:00.500Z') });
  pull = github.repository.openPullRequest().number;
});

afterEach(() => github.close());

function client(token = github.token): ReturnType<typeof getOctokit>['rest']['issues'] {
  return getOctokit(token, { baseUrl: github.apiUrl }).rest.issues;
}

const repo = { owner: 'octo-org', repo: 'security-baseline' };

async function statusOf(request: Promise<unknown>): Promise<{ status: number; message: string }> {
  return request.then(
    () => ({ status: 200, message: '' }),
    (error: unknown) => error as { status: number; message: string },
  );
}

test('creates, reads, updates and deletes a comment as the workflow bot', async () => {
  const { data: created } = await client().createComment({ ...repo, issue_number: pull, body: 'first' });
  expect(created).toMatchObject({
    body: 'first',
    created_at: '2026-11-02T09:00:00Z',
    user: { login: 'github-actions[bot]', type: 'Bot' },
    html_url: `https://github.com/octo-org/security-baseline/pull/${pull}#issuecomment-${created.id}`,
  });
  await client().updateComment({ ...repo, comment_id: created.id, body: 'second' });
  expect((await client().getComment({ ...repo, comment_id: created.id })).data.body).toBe('second');
  expect(github.repository.comments(pull)).toMatchObject([
    { body: 'second', editor: { login: 'github-actions[bot]' } },
  ]);
  await client().deleteComment({ ...repo, comment_id: created.id });
  expect(github.repository.comments(pull)).toEqual([]);
});

test('accepts a body of 65,536 characters and no longer one', async () => {
  const create = (length: number): Promise<unknown> =>
    client().createComment({ ...repo, issue_number: pull, body: 'x'.repeat(length) });
  await create(65_536);
  await expect(create(65_537)).rejects.toMatchObject({
    status: 422,
    response: {
      data: {
        message: 'Validation Failed',
        status: '422',
        errors: [{ resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' }],
      },
    },
  });
  expect(github.repository.comments(pull)).toHaveLength(1);
});

test.each([
  ['', 'Body cannot be blank'],
  [' \n', 'Body cannot be blank'],
  [7, 'is not a string'],
  [undefined, "wasn't supplied"],
])('rejects the body %j', async (body, message) => {
  const request = client().createComment({ ...repo, issue_number: pull, body: body as string });
  expect(await statusOf(request)).toMatchObject({ status: 422, message: expect.stringContaining(message) });
});

test('answers 404 for what does not exist', async () => {
  expect(await statusOf(client().listComments({ ...repo, issue_number: 99 }))).toMatchObject({ status: 404 });
  expect(await statusOf(client().createComment({ ...repo, issue_number: 99, body: 'x' }))).toMatchObject({
    status: 404,
  });
  expect(await statusOf(client().getComment({ ...repo, comment_id: 1 }))).toMatchObject({ status: 404 });
  const elsewhere = client().listComments({ owner: 'octo-org', repo: 'other', issue_number: pull });
  expect(await statusOf(elsewhere)).toMatchObject({ status: 404 });
});

test('lists comments in the order of creation, with GitHub’s page links', async () => {
  for (let index = 0; index < 121; index++) github.repository.addComment(pull, `comment ${index}`);
  const octokit = getOctokit(github.token, { baseUrl: github.apiUrl });
  const second = await octokit.rest.issues.listComments({ ...repo, issue_number: pull, per_page: 50, page: 2 });
  const page = (number: number): string =>
    `<${github.apiUrl}/repositories/${github.repository.id}/issues/${pull}/comments?per_page=50&page=${number}>`;
  expect(second.headers.link).toBe(
    `${page(1)}; rel="prev", ${page(3)}; rel="next", ${page(3)}; rel="last", ${page(1)}; rel="first"`,
  );
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...repo, issue_number: pull, per_page: 100 });
  expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 121 }, (_, index) => `comment ${index}`));
  const unpaged = await octokit.rest.issues.listComments({ ...repo, issue_number: pull });
  expect(unpaged.data).toHaveLength(30);
});

test('gives no link when all comments fit on one page', async () => {
  github.repository.addComment(pull, 'only');
  const { headers } = await client().listComments({ ...repo, issue_number: pull });
  expect(headers.link).toBeUndefined();
});

test('lets a read-only token read, and answers 403 to every write', async () => {
  const { id } = github.repository.addComment(pull, 'by a person', octocat);
  const reader = client(github.readOnlyToken);
  expect((await reader.listComments({ ...repo, issue_number: pull })).data).toHaveLength(1);
  const refused = { status: 403, message: expect.stringContaining('Resource not accessible by integration') };
  expect(await statusOf(reader.createComment({ ...repo, issue_number: pull, body: 'x' }))).toMatchObject(refused);
  expect(await statusOf(reader.updateComment({ ...repo, comment_id: id, body: 'x' }))).toMatchObject(refused);
  expect(await statusOf(reader.deleteComment({ ...repo, comment_id: id }))).toMatchObject(refused);
  expect(github.repository.comments(pull)).toMatchObject([{ body: 'by a person' }]);
});

test('answers 401 to an unknown token', async () => {
  const unknown = client('ghs_unknown').listComments({ ...repo, issue_number: pull });
  expect(await statusOf(unknown)).toMatchObject({
    status: 401,
    message: expect.stringContaining('Bad credentials'),
  });
  expect((await fetch(`${github.apiUrl}/repos/octo-org/security-baseline`)).status).toBe(401);
});

test('records requests with method, path, status and body', async () => {
  await client().createComment({ ...repo, issue_number: pull, body: 'hello' });
  await statusOf(client().listComments({ ...repo, issue_number: 99, page: 2 }));
  expect(github.requests).toEqual([
    {
      method: 'POST',
      path: `/repos/octo-org/security-baseline/issues/${pull}/comments`,
      status: 201,
      body: { body: 'hello' },
    },
    {
      method: 'GET',
      path: '/repos/octo-org/security-baseline/issues/99/comments?page=2',
      status: 404,
      body: undefined,
    },
  ]);
});
