import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { octocat, workflowBot } from '../repository.ts';
import { startGitHub } from '../github-server.ts';
import type { GitHubServer } from '../github-server.ts';

let github: GitHubServer;
let pull: number;
let now = new Date(0);

beforeEach(async () => {
  now = new Date('2026-11-02T09:00:00Z');
  github = await startGitHub({ now: () => now });
  pull = github.repository.openPullRequest().number;
});

afterEach(() => github.close());

function query(text: string, variables: Record<string, unknown> = {}, token = github.token): Promise<unknown> {
  return getOctokit(token, { baseUrl: github.apiUrl }).graphql(text, variables);
}

const commentsOfPull = `
  query($owner: String!, $name: String!, $number: Int!, $after: String, $first: Int = 100) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        comments(first: $first, after: $after) {
          totalCount
          nodes { databaseId body lastEditedAt author { __typename login } editor { login } viewerDidAuthor }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;

function ofPull(more: Record<string, unknown> = {}): Record<string, unknown> {
  return { owner: 'octo-org', name: 'security-baseline', number: pull, ...more };
}

test('the viewer of a workflow token is the bot, with its suffix', async () => {
  expect(await query('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
});

test('the viewer of another token is its identity', async () => {
  const identity = { login: 'our-deployer[bot]', id: 99, type: 'Bot' } as const;
  const token = github.issueToken({ identity, access: 'write' });
  expect(await query('query Me { me: viewer { login databaseId } }', {}, token)).toEqual({
    me: { login: 'our-deployer[bot]', databaseId: 99 },
  });
});

test('an edit by a person shows in the node, an untouched comment has none', async () => {
  const comment = github.repository.addComment(pull, 'the plan', workflowBot);
  const { data } = await getOctokit(github.token, { baseUrl: github.apiUrl }).rest.issues.getComment({
    owner: 'octo-org',
    repo: 'security-baseline',
    comment_id: comment.id,
  });
  const read = (): Promise<unknown> =>
    query('query($id: ID!) { node(id: $id) { ... on IssueComment { body lastEditedAt editor { login } } } }', {
      id: data.node_id,
    });
  expect(await read()).toEqual({ node: { body: 'the plan', lastEditedAt: null, editor: null } });
  now = new Date('2026-11-02T10:30:00Z');
  github.repository.editComment(comment.id, 'a nicer plan', octocat);
  expect(await read()).toEqual({
    node: { body: 'a nicer plan', lastEditedAt: '2026-11-02T10:30:00Z', editor: { login: 'octocat' } },
  });
});

test('a bot loses its suffix as author and editor', async () => {
  const comment = github.repository.addComment(pull, 'one', workflowBot);
  github.repository.editComment(comment.id, 'two', workflowBot);
  expect(await query(commentsOfPull, ofPull())).toMatchObject({
    repository: {
      pullRequest: {
        comments: {
          nodes: [
            {
              author: { __typename: 'Bot', login: 'github-actions' },
              editor: { login: 'github-actions' },
              viewerDidAuthor: true,
            },
          ],
        },
      },
    },
  });
});

test('comments page forward by cursor', async () => {
  for (const body of ['a', 'b', 'c']) github.repository.addComment(pull, body);
  const page = async (after?: string): Promise<{ bodies: string[]; next: string | undefined }> => {
    const answer = (await query(commentsOfPull, ofPull({ first: 2, after }))) as {
      repository: {
        pullRequest: {
          comments: { nodes: { body: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
      };
    };
    const { nodes, pageInfo } = answer.repository.pullRequest.comments;
    return { bodies: nodes.map(({ body }) => body), next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined };
  };
  const first = await page();
  expect(first.bodies).toEqual(['a', 'b']);
  expect(await page(first.next)).toEqual({ bodies: ['c'], next: undefined });
});

test('last returns the last comments', async () => {
  for (const body of ['a', 'b', 'c']) github.repository.addComment(pull, body);
  const text = `{ repository(owner: "octo-org", name: "security-baseline") {
    pullRequest(number: ${pull}) { comments(last: 2) { edges { node { body } } pageInfo { hasPreviousPage } } } } }`;
  expect(await query(text)).toEqual({
    repository: {
      pullRequest: {
        comments: { edges: [{ node: { body: 'b' } }, { node: { body: 'c' } }], pageInfo: { hasPreviousPage: true } },
      },
    },
  });
});

test('what does not exist is null with an error of type NOT_FOUND', async () => {
  await expect(query(commentsOfPull, ofPull({ number: 99 }))).rejects.toMatchObject({
    data: { repository: { pullRequest: null } },
    errors: [{ type: 'NOT_FOUND', path: ['repository', 'pullRequest'] }],
  });
  await expect(query('{ node(id: "IC_nothing") { id } }')).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
});

describe('an unsupported query', () => {
  test.each([
    ['{ viewer { loginn } }', "Field 'loginn' doesn't exist on type 'User'"],
    ['{ viewer }', 'Field must have selections'],
    ['{ viewer { login { x } } }', "Selections can't be made on scalars"],
    ['{ viewer(id: 1) { login } }', "doesn't accept argument 'id'"],
    ['{ viewer { login }', 'Parse error'],
    ['{ viewer { login } } { viewer { login } }', 'one operation only'],
    ['mutation { addComment { id } }', 'does not implement "mutation"'],
    ['query($id: ID!) { node(id: $id) { id } }', 'was provided invalid value'],
    ['{ node(id: $id) { id } }', 'not declared'],
    ['{ node(id: "x") { ... on Issue { body } } }', 'Fragment on Issue'],
    ['{ viewer { ...Fields } }', 'named fragments'],
    ['{ viewer { login @skip(if: true) } }', 'directives'],
    ['{ viewer { login } ; }', 'Parse error'],
  ])('%s is an error without data', async (text, message) => {
    await expect(query(text)).rejects.toMatchObject({
      errors: [{ message: expect.stringContaining(message) }],
      data: undefined,
    });
  });

  test('is an error also below an empty list', async () => {
    const text = commentsOfPull.replace('lastEditedAt', 'editedAt');
    await expect(query(text, ofPull())).rejects.toThrow("Field 'editedAt' doesn't exist on type 'IssueComment'");
  });

  test.each([{ first: null }, { first: 101 }])('a list of %j is an error, too', async (bounds) => {
    const text = commentsOfPull.replace('$first: Int = 100', '$first: Int');
    await expect(query(text, ofPull(bounds))).rejects.toThrow(/`first` or `last`|limit of 100/);
  });
});

test('an unknown token is 401, and /api/graphql is the same address', async () => {
  await expect(query('{ viewer { login } }', {}, 'ghs_unknown')).rejects.toMatchObject({ status: 401 });
  const response = await fetch(`${github.apiUrl}/api/graphql`, {
    method: 'POST',
    headers: { authorization: `bearer ${github.token}` },
    body: JSON.stringify({ query: '{ viewer { login } }' }),
  });
  expect(await response.json()).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
});
