import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { repositoryRoot } from '../e2e/harness/action-run.ts';
import { readRepositoryFile } from './workflow-file.ts';

const page = readRepositoryFile('docs/prerequisites.md');
/** The first column of its table: every value of the examples. */
const examples = [...page.matchAll(/^\| (`[^|]+?) +\|/gm)]
  .slice(0, 11)
  .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value));

describe('the command that puts in own values', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-values-'));
    cpSync(join(repositoryRoot, 'docs/policies'), join(folder, 'policies'), { recursive: true });
    const [, command = ''] = /own-values:start -->\n\n```sh\n([^`]+)```/.exec(page) ?? [];
    // Without GNU's extensions, as on macOS: -i is one.
    expect(command).not.toMatch(/sed (?:-\S+ )*-i/);
    execFileSync('sh', ['-eu', '-c', command], { cwd: folder });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('knows every value of the table', () => {
    expect(examples).toEqual([
      '111111111111',
      '222222222222',
      'octo-org/security-baseline',
      '91234567',
      '812345678',
      'org/stackset-role-action',
      'v1',
      'organization-security-audit',
      'example-terraform-state',
      'us-east-1',
      'state-administrator',
      'OrganizationSecurityAuditRole',
      '333333333333',
      'break-glass',
    ]);
  });

  it('forgets none, and leaves the files that there were', () => {
    const files = readdirSync(join(folder, 'policies'));
    expect(files).toEqual(readdirSync(join(repositoryRoot, 'docs/policies')));
    for (const file of files) {
      const text = readFileSync(join(folder, 'policies', file), 'utf8');
      expect(() => {
        JSON.parse(text);
      }).not.toThrow();
      const left = examples.filter((value) => new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(text));
      expect({ file, left }).toEqual({ file, left: [] });
    }
  });
});
