import { describe, expect, test } from '@jest/globals';

import { findBuild, findChecksum, releaseFiles } from '../../../src/terraform/install/release.ts';

test('the files of a release have the names of releases.hashicorp.com', () => {
  expect(releaseFiles({ version: '1.11.4', build: 'linux_amd64' })).toEqual({
    signature: 'terraform_1.11.4_SHA256SUMS.sig',
    checksums: 'terraform_1.11.4_SHA256SUMS',
    archive: 'terraform_1.11.4_linux_amd64.zip',
  });
});

describe('findBuild', () => {
  test.each([
    ['linux', 'x64', 'linux_amd64'],
    ['linux', 'arm64', 'linux_arm64'],
    ['darwin', 'arm64', 'darwin_arm64'],
    ['darwin', 'x64', 'darwin_amd64'],
    ['win32', 'x64', 'windows_amd64'],
  ])('knows %s %s', (platform, architecture, expected) => {
    expect(findBuild(platform, architecture)).toBe(expected);
  });

  test.each([
    ['freebsd', 'x64'],
    ['linux', 'arm'],
    ['linux', 'riscv64'],
  ])('refuses %s %s, with a way out', (platform, architecture) => {
    expect(() => findBuild(platform, architecture)).toThrow(
      `terraform-version: the action cannot install Terraform on ${platform} ${architecture}, only on Linux`,
    );
  });
});

describe('findChecksum', () => {
  const hash = 'ab'.repeat(32);

  test.each([
    ['two blanks', `${hash}  a.zip\n`],
    ['binary mode', `${hash} *a.zip\n`],
    ['Windows lines', `${'0'.repeat(64)}  b.zip\r\n${hash}  a.zip\r\n`],
    ['no last new line', `${hash}  a.zip`],
  ])('reads a line with %s', (_, text) => {
    expect(findChecksum(text, 'a.zip')).toBe(hash);
  });

  test.each([
    ['another file', `${hash}  xa.zip\n`],
    ['a path', `${hash}  dir/a.zip\n`],
    ['a short hash', `${hash.slice(1)}  a.zip\n`],
    ['upper case', `${hash.toUpperCase()}  a.zip\n`],
    ['no hash', 'a.zip\n'],
  ])('finds nothing in %s', (_, text) => {
    expect(findChecksum(text, 'a.zip')).toBeUndefined();
  });
});
