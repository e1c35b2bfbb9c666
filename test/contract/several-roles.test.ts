import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { findMissingGrants, readWorkflow } from './workflow-file.ts';
import type { Job } from './workflow-file.ts';

interface MatrixJob extends Job {
  readonly strategy: {
    readonly 'fail-fast': boolean;
    readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] };
  };
}

const callee = readWorkflow('.github/workflows/stackset-role.yml');
const summaryFile = '.github/workflows/stackset-role-summary.yml';
const summary = readWorkflow(summaryFile);
const { role, summary: summaryJob } = readWorkflow('docs/examples/several-roles.yml').jobs as unknown as {
  readonly role: MatrixJob;
  readonly summary: Job;
};
const [audit, billing] = ['organization-security-audit', 'organization-billing-reader'] as const;

describe('docs/examples/several-roles.yml', () => {
  const legs = role.strategy.matrix.include;

  it('goes on when one stack set fails', () => {
    expect(role.strategy['fail-fast']).toBe(false);
  });

  it('has another stack set and another role in each leg, so that none waits for or replaces another', () => {
    for (const key of ['stack-set', 'role']) expect(new Set(legs.map((leg) => leg[key])).size).toBe(legs.length);
    const groups = Object.values(callee.jobs).map(({ concurrency }) => concurrency?.['group']);
    for (const group of groups.filter(Boolean)) expect(group).toContain('${{ inputs.stack-set-name }}');
  });

  it('summarizes exactly its stack sets, however they have ended', () => {
    expect(summaryJob).toMatchObject({ needs: 'role', if: 'always()' });
    expect(summaryJob.with).toEqual({
      'stack-sets': legs.map((leg) => leg['stack-set']).join(' '),
      result: '${{ needs.role.result }}',
    });
    expect(summaryJob.uses).toBe(`org/stackset-role-action/${summaryFile}@v1`);
  });

  it('has the grants that the workflows need, and gives only what they declare', () => {
    expect(findMissingGrants(role.permissions ?? {}, callee)).toEqual([]);
    expect(findMissingGrants(summaryJob.permissions ?? {}, summary)).toEqual([]);
    const declared = Object.keys(callee.on.workflow_call!.inputs);
    expect(Object.keys(role.with ?? {}).filter((name) => !declared.includes(name))).toEqual([]);
  });
});

describe('artefacts', () => {
  it('of two stack sets, of plan and apply, and of two attempts have different names', () => {
    const names = Object.values(callee.jobs)
      .flatMap(({ steps = [] }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
      .map((step) => String(step.with?.['name']));
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
    for (const name of names)
      expect(name).toMatch(/-\$\{\{ inputs\.stack-set-name \}\}-\$\{\{ github\.run_attempt \}\}$/);
  });
});

describe('the summary', () => {
  const script = summary.jobs['summary']?.steps?.find(({ id }) => id === 'table')?.run ?? '';
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'stackset-role-summary-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  /** What one job of a leg keeps. */
  function keep(command: 'plan' | 'apply', name: string, attempt: number, ...lines: readonly string[]): void {
    const folder = join(directory, 'stackset-role-outcomes', `stackset-role-outcome-${command}-${name}-${attempt}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'stackset-role-outcome.txt'), `${lines.join('\n')}\n`);
  }

  function summarize(stackSets = `${audit} ${billing}`, result = 'success') {
    const [file, output] = ['summary.md', 'output'].map((name) => join(directory, name)) as [string, string];
    for (const path of [file, output]) writeFileSync(path, '');
    // As the runner starts a step without a shell of its own.
    const { status, stdout } = spawnSync('bash', ['-e', '-c', script], {
      cwd: directory,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        STACK_SETS: stackSets,
        RESULT: result,
        GITHUB_STEP_SUMMARY: file,
        GITHUB_OUTPUT: output,
      },
    });
    const table = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^\| [✅❌]/u.test(line));
    return { status, stdout, table, output: readFileSync(output, 'utf8') };
  }

  const url = 'https://github.com/o/r/pull/1#issuecomment-2';

  it('has outcome, accounts, reason and comment of each, in the order of the caller', () => {
    keep('plan', audit, 1, 'no-changes', '', '4', '4', url);
    keep('plan', billing, 1, 'planned', '', '0', '4', '');
    expect(summarize()).toMatchObject({
      status: 0,
      output: 'red=\n',
      table: [
        `| ✅ | \`${audit}\` | no-changes | 4 of 4 | – | [comment](${url}) |`,
        `| ✅ | \`${billing}\` | planned | 0 of 4 | – |  |`,
      ],
    });
  });

  it('takes apply before plan, and the newest attempt before both', () => {
    keep('plan', audit, 1, 'planned', '', '0', '4', '');
    keep('apply', audit, 1, 'succeeded', '', '4', '4', '');
    for (const attempt of [9, 10]) keep('plan', billing, attempt, 'planned', '', '0', '4', '');
    keep('apply', billing, 9, 'failed', 'accounts-failed', '1', '4', '');
    keep('apply', billing, 10, 'succeeded', '', '4', '4', '');
    expect(summarize()).toMatchObject({ status: 0 });
    keep('plan', billing, 11, 'no-changes', '', '3', '3', '');
    expect(summarize().table[1]).toContain('no-changes | 3 of 3');
  });

  it.each([
    ['failed', 'access-denied'],
    ['refused', 'plan-not-reviewed,plan-changed'],
    ['timed-out', 'rollout-timeout'],
    ['rolled-back', 'accounts-failed'],
    ['unknown', 'unknown'],
    ['invented', ''],
  ])('is red when one is %s, and shows the others', (outcome, reason) => {
    keep('apply', audit, 1, outcome, reason, '1', '4', '');
    keep('apply', billing, 1, 'succeeded', '', '4', '4', '');
    const { status, stdout, table, output } = summarize();
    expect([status, output]).toEqual([1, `red=${audit}\n`]);
    expect(stdout).toContain(`::error::${audit}: red, or not reported.`);
    expect(table).toEqual([
      `| ❌ | \`${audit}\` | ${outcome} | 1 of 4 | ${reason || '–'} |  |`,
      `| ✅ | \`${billing}\` | succeeded | 4 of 4 | – |  |`,
    ]);
  });

  it('is red when one has not reported, or reported nothing, and when there is nothing at all', () => {
    keep('plan', audit, 1, 'planned', '', '0', '4', '');
    expect(summarize()).toMatchObject({ status: 1, output: `red=${billing}\n` });
    keep('plan', billing, 1, '', '', '', '', '');
    const { status, table } = summarize();
    expect([status, table[1]]).toEqual([1, `| ❌ | \`${billing}\` | not reported | – | – |  |`]);
    rmSync(join(directory, 'stackset-role-outcomes'), { recursive: true });
    expect(summarize()).toMatchObject({ status: 1, output: `red=${audit} ${billing}\n` });
  });

  it.each(['failure', 'cancelled', 'skipped', ''])('is red when all are green and the matrix is %j', (result) => {
    for (const name of [audit, billing]) keep('plan', name, 1, 'planned', '', '0', '4', '');
    const { status, stdout } = summarize(`${audit}\n${billing}\n`, result);
    expect([status, stdout.includes(`the result of the matrix is "${result}"`)]).toEqual([1, true]);
  });

  it('keeps a stack set apart from one whose name begins or ends the same way', () => {
    keep('plan', `${audit}-2`, 1, 'failed', 'unknown', '0', '4', '');
    keep('plan', audit, 1, 'planned', '', '0', '4', '');
    expect(summarize(audit)).toMatchObject({ status: 0 });
    expect(summarize(`${audit}-2`)).toMatchObject({ status: 1 });
  });

  it('shows no text that could change the table', () => {
    keep('plan', audit, 1, 'planned | x', '<b>', '1|2', '4', 'https://x/) [y](z');
    expect(summarize(audit).table).toEqual([`| ❌ | \`${audit}\` | not reported | – | – |  |`]);
  });

  it.each([
    ['a b|c', 'stack-sets: "b|c" is not the name of a stack set.'],
    [' , ', 'stack-sets: names no stack set.'],
  ])('refuses %j', (stackSets, problem) => {
    const { status, stdout } = summarize(stackSets);
    expect([status, stdout]).toEqual([1, expect.stringContaining(`::error::${problem}`)]);
  });
});
