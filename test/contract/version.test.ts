import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { actionVersion } from '../../src/runner/version.ts';
import { versionedSource } from '../terraform/module-repository.ts';
import { readRepositoryFile } from './workflow-file.ts';

test('the version that the log says is the one of package.json', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as object;
  expect(manifest).toMatchObject({ version: actionVersion });
});

// The changelog and the decisions say what was true once.
const patterns = ['*.md', '*.tf', '*.yml', ':!CHANGELOG.md', ':!docs/adr'];
const documents = execFileSync('git', ['ls-files', '-z', '--cached', '--', ...patterns], {
  encoding: 'utf8',
})
  .split('\0')
  .filter(Boolean);

test('every document and example takes modules from the tag of this version', () => {
  const named = documents.flatMap((file) =>
    [...readRepositoryFile(file).matchAll(/\?ref=(v[\w.]+)/g)].map(([, ref]) => [file, ref]),
  );
  expect(named.filter(([, ref]) => ref !== `v${actionVersion}`)).toEqual([]);
  const files = new Set(named.map(([file]) => file));
  expect([...files]).toEqual(
    expect.arrayContaining([
      'README.md',
      'terraform/modules/stackset-role/README.md',
      'terraform/modules/stackset-role/examples/complete/main.tf',
      'terraform/modules/stackset-role/examples/minimal/main.tf',
    ]),
  );
});

test.each([
  'README.md',
  'terraform/modules/stackset-role/README.md',
  'terraform/modules/stackset-role/examples/complete/main.tf',
  'terraform/modules/stackset-role/examples/minimal/main.tf',
])('%s names the module by its whole source', (file) => {
  expect(readRepositoryFile(file)).toContain(versionedSource('modules/stackset-role'));
});

test('the examples of the documents use the moving tag of this major version', () => {
  const major = `v${actionVersion.split('.')[0] ?? ''}`;
  const used = documents.flatMap((file) =>
    [...readRepositoryFile(file).matchAll(/uses: org\/stackset-role-action(?:\/\S+?)?@(v[\w.]+)/g)].map(
      ([, ref]) => ref,
    ),
  );
  expect(used.length).toBeGreaterThan(5);
  expect([...new Set(used)]).toEqual([major]);
});
