import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { repositoryRoot } from '../e2e/harness/action-run.ts';

const changelog = `# Changelog

## [Unreleased]

### Added

- Something from \`?ref=v1.0.0\`.

## [1.0.0] - 2026-12-01

- The first.

[Unreleased]: https://github.com/org/action/compare/v1.0.0...HEAD
[1.0.0]: https://github.com/org/action/releases/tag/v1.0.0
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stackset-role-prepare-'));
  cpSync(join(repositoryRoot, '.ci'), join(root, '.ci'), { recursive: true });
  for (const path of ['package.json', 'package-lock.json', 'src/runner/version.ts']) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(repositoryRoot, path), join(root, path));
  }
  write('CHANGELOG.md', changelog);
  write('README.md', 'source = "git::https://example.com/a.git//module?ref=v1.0.0"\n');
  execFileSync('git', ['init', '--quiet', root]);
  execFileSync('git', ['-C', root, 'add', '--all']);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function prepare(version: string): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [join(root, '.ci/release/prepare.mjs'), version], { encoding: 'utf8' });
}

it('sets the version everywhere, and moves what is unreleased under it', () => {
  expect(prepare('1.1.0')).toMatchObject({ status: 0, stderr: '' });
  const lock = JSON.parse(read('package-lock.json')) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  expect(JSON.parse(read('package.json'))).toMatchObject({ version: '1.1.0' });
  expect([lock.version, lock.packages['']?.version]).toEqual(['1.1.0', '1.1.0']);
  expect(read('src/runner/version.ts')).toContain(`actionVersion = '1.1.0'`);
  expect(read('README.md')).toContain('?ref=v1.1.0');
  const date = new Date().toISOString().slice(0, 10);
  expect(read('CHANGELOG.md')).toContain(
    `## [Unreleased]\n\n## [1.1.0] - ${date}\n\n### Added\n\n- Something from \`?ref=v1.0.0\`.\n\n## [1.0.0]`,
  );
  expect(read('CHANGELOG.md').split('\n').slice(-4)).toEqual([
    '[Unreleased]: https://github.com/org/action/compare/v1.1.0...HEAD',
    '[1.1.0]: https://github.com/org/action/releases/tag/v1.1.0',
    '[1.0.0]: https://github.com/org/action/releases/tag/v1.0.0',
    '',
  ]);
});

it('changes of the other files nothing but the version', () => {
  prepare('9.8.7');
  const different = ['package.json', 'package-lock.json', 'src/runner/version.ts'].flatMap((file) => {
    const before = readFileSync(join(repositoryRoot, file), 'utf8').split('\n');
    return read(file)
      .split('\n')
      .filter((line, index) => line !== before[index]);
  });
  expect(different).toEqual([
    '  "version": "9.8.7",',
    '  "version": "9.8.7",',
    '      "version": "9.8.7",',
    "export const actionVersion = '9.8.7';",
  ]);
});

describe('refuses', () => {
  it.each([
    ['next', 'version: "next" is not a version. Write it as 1.2.3.'],
    ['1.0.0', 'CHANGELOG.md: has a section 1.0.0 already.'],
  ])('%s, and changes nothing', (version, problem) => {
    expect(prepare(version)).toMatchObject({ status: 1, stderr: `${problem}\n` });
    expect(read('CHANGELOG.md')).toBe(changelog);
  });

  it('a version without changes', () => {
    write('CHANGELOG.md', changelog.replace('### Added\n\n- Something from `?ref=v1.0.0`.\n\n', ''));
    expect(prepare('1.1.0').stderr).toMatch(/^CHANGELOG\.md: has nothing unreleased\./);
  });
});
