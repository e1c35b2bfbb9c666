import { expect, test } from '@jest/globals';
import { findDocumentsUrl } from '../../src/github/documents-url.ts';

const server = 'https://github.com';

test.each([
  [
    'an action that is used by its repository',
    { GITHUB_ACTION_REPOSITORY: 'acme/stackset-role-action', GITHUB_ACTION_REF: 'v1' },
    'https://github.com/acme/stackset-role-action/blob/v1/docs',
  ],
  [
    'the reusable workflow, which checks the action out',
    { STACKSET_ROLE_ACTION_REPOSITORY: 'acme/a', STACKSET_ROLE_ACTION_REF: '1f'.repeat(20), GITHUB_ACTION_REF: '' },
    `https://github.com/acme/a/blob/${'1f'.repeat(20)}/docs`,
  ],
  ['an action of the same repository', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }, undefined],
  ['a value that is no repository', { GITHUB_ACTION_REPOSITORY: 'a)b/c', GITHUB_ACTION_REF: 'v1' }, undefined],
  ['a value that is no ref', { GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_ACTION_REF: 'v1) [x](y' }, undefined],
])('the documents of %s', (_, environment, url) => {
  expect(findDocumentsUrl(environment, server)).toBe(url);
});
