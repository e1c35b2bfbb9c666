import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readWorkflow } from './workflow-file.ts';
import type { Step } from './workflow-file.ts';

const workflow = readWorkflow('.github/workflows/stackset-role.yml');
const call = workflow.on.workflow_call!;
const working = ['plan', 'apply'] as const;

function stepsOf(job: string): readonly Step[] {
  return workflow.jobs[job]?.steps ?? [];
}

describe('what the roles trust', () => {
  /** Members through which code, a program or a runner could be selected. */
  const selecting = [
    'uses',
    'repository',
    'ref',
    'token',
    'path',
    'shell',
    'working-directory',
    'terraform-binary',
    'terraform-mirror',
  ];
  const readsCaller = (value: unknown): boolean => /\b(inputs|github\.event|github\.head_ref)\b/.test(String(value));

  const selectors = Object.entries(workflow.jobs).flatMap(([name, job]) => [
    [`${name}: runs-on`, job['runs-on']] as const,
    [`${name}: container`, job.container ?? ''] as const,
    [`${name}: services`, job.services ?? ''] as const,
    ...(job.steps ?? []).flatMap((step) =>
      [...Object.entries(step), ...Object.entries(step.with ?? {})]
        .filter(([key]) => selecting.includes(key))
        .map(([key, value]) => [`${name}: ${step.name ?? ''}: ${key}`, value] as const),
    ),
  ]);

  it('is found by this test', () => {
    expect(selectors.length).toBeGreaterThan(20);
    expect(readsCaller('${{ inputs.runner }}')).toBe(true);
  });

  it.each(selectors)('%s is selected by no input of the caller', (_, value) => {
    expect(readsCaller(typeof value === 'object' ? JSON.stringify(value) : value)).toBe(false);
  });

  it('gets no environment from the caller', () => {
    const environments = Object.values(workflow.jobs).flatMap((job) => [
      job.env,
      ...(job.steps ?? []).map(({ env }) => env),
    ]);
    for (const environment of environments.filter((one) => one !== undefined)) {
      expect(Object.values(environment).filter(readsCaller)).toEqual([]);
    }
  });

  it('has no input that selects code, a program or a runner', () => {
    const names = Object.keys(call.inputs);
    expect(names.filter((name) => /binary|runner|repository|-ref$|mirror|url|image|container/.test(name))).toEqual([]);
  });

  it('is checked out where nothing of the caller is', () => {
    for (const job of working) {
      const names = stepsOf(job).map(({ name }) => name);
      const guard = stepsOf(job).find(({ name }) => name === 'Keep the place of the action free');
      expect(names.indexOf('Keep the place of the action free')).toBe(names.indexOf('Check out the action') - 1);
      expect(guard?.if).toBe(stepsOf(job).find(({ name }) => name === 'Check out the caller')?.if);
      expect(guard?.run).toMatch(/-L \.stackset-role-action[\s\S]*exit 1/);
    }
  });
});

describe('the place of the action', () => {
  const guard = stepsOf('plan').find(({ name }) => name === 'Keep the place of the action free')?.run ?? '';

  it.each([
    ['nothing', () => undefined, 0],
    [
      'a folder',
      (place: string) => {
        mkdirSync(place);
      },
      1,
    ],
    [
      'a file',
      (place: string) => {
        writeFileSync(place, '');
      },
      1,
    ],
    [
      'a link to a folder',
      (place: string) => {
        symlinkSync('.', place);
      },
      1,
    ],
    [
      'a link to nothing',
      (place: string) => {
        symlinkSync('not-there', place);
      },
      1,
    ],
  ])('with %s in the caller', (_, occupy, exitCode) => {
    const workspace = mkdtempSync(join(tmpdir(), 'stackset-role-workspace-'));
    occupy(join(workspace, '.stackset-role-action'));
    const { status, stdout } = spawnSync('bash', ['-e', '-c', guard], { cwd: workspace, encoding: 'utf8' });
    rmSync(workspace, { recursive: true });
    expect([status, stdout.startsWith('::error::.stackset-role-action is in this repository')]).toEqual([
      exitCode,
      exitCode === 1,
    ]);
  });
});
