import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { repositoryRoot } from '../e2e/harness/action-run.ts';

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps?: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const folder = join(repositoryRoot, '.github', 'workflows');
const workflows = readdirSync(folder).filter((file) => file.endsWith('.yml'));

function lint(
  root: string,
  environment: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly output: string } {
  const { CI, ...others } = process.env;
  const ci = environment['CI'] ?? CI;
  const { status, stdout, stderr } = spawnSync(join(root, '.ci', 'lint-workflows'), {
    encoding: 'utf8',
    env: { ...others, ...(ci === undefined ? {} : { CI: ci }) },
  });
  return { status, output: `${stdout}${stderr}` };
}

test('every workflow, action.yml and every Terraform file is clean', () => {
  const { status, output } = lint(repositoryRoot);
  const leftOut = output.split('\n').filter((line) => line.includes('left out'));
  if (leftOut.length > 0) console.warn(leftOut.join('\n'));
  expect({ status, output }).toEqual({ status: 0, output });
}, 120_000);

describe('where no linter is installed', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'linters-'));
    for (const path of ['.ci', '.github', 'action.yml', 'package.json']) {
      cpSync(join(repositoryRoot, path), join(root, path), { recursive: true });
    }
    symlinkSync(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('it names the linters that it left out', () => {
    const { status, output } = lint(root, { CI: '' });
    expect(status).toBe(0);
    for (const name of ['actionlint', 'zizmor', 'tflint']) expect(output).toContain(`left out ${name}`);
  }, 60_000);

  test('with CI=true it fails', () => {
    const { status, output } = lint(root, { CI: 'true' });
    expect(status).toBe(1);
    for (const name of ['actionlint', 'zizmor', 'tflint']) expect(output).toContain(`${name} is missing`);
  }, 60_000);

  test('the language server still checks action.yml against its schema', () => {
    const path = join(root, 'action.yml');
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, good.replace('using: node24', 'using: node23'));
    const { status, output } = lint(root, { CI: '' });
    writeFileSync(path, good);
    expect(status).toBe(1);
    expect(output).toMatch(/^action\.yml:\d+:\d+: Unexpected value 'node23'/m);
  }, 60_000);
});

describe.each(workflows)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

  test('grants nothing at the top, and each job its own permissions', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  test('pins third-party actions by commit, with the version in a comment', () => {
    const foreign = text.split('\n').filter((line) => /^\s*(- )?uses: (?!\.\/)/.test(line));
    const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(foreign.filter((line) => !pinned.test(line))).toEqual([]);
  });

  test('leaves no token in a checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });
});
