import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { readActionMetadata } from './readme-tables.ts';
import { findMissingGrants, readRepositoryFile, readWorkflow } from './workflow-file.ts';
import type { Step } from './workflow-file.ts';

const file = '.github/workflows/stackset-role-audit.yml';
const exampleFiles = ['docs/examples/audit.yml', 'docs/examples/audit-findings.yml'];
const action = await readActionMetadata();
const workflow = readWorkflow(file);
const call = workflow.on.workflow_call!;
const { audit, 'code-scanning': codeScanning, elsewhere } = workflow.jobs;

/** Inputs of the action that an audit does not read, or that its caller does not choose. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'only a definition has them': [
    'trusted-account-id',
    'trusted-principal-arns',
    'managed-policy-arns',
    'inline-policy',
    'permissions-boundary',
    'max-session-duration',
    'auto-deployment',
    'retain-stacks-on-account-removal',
    'tags',
    'template-file',
    'template-parameters',
    'secret-template-parameters',
  ],
  'only a rollout has them': [
    'region-concurrency',
    'max-concurrent-percentage',
    'initial-failure-tolerance-percentage',
    'initial-max-concurrent-percentage',
    'update-strategy',
    'canary-accounts',
    'on-failure',
    'rollout-timeout',
    'import-existing',
    'comment',
    'allow',
    'expected-digest',
    'reviewed-plan',
    'sandbox-account-id',
    'sandbox-role-to-assume',
    'verify-roles',
  ],
  'an audit runs no Terraform': ['terraform-binary', 'terraform-version', 'terraform-mirror', 'provider-mirror'],
  'the job has its own': ['command', 'timeout-minutes', 'github-token'],
  'a secret': ['external-id'],
};
const added = ['upload-sarif', 'audit-timeout-minutes'];
const mirrored = Object.keys(action.inputs).filter((name) => !Object.values(leftOut).flat().includes(name));

const stepNamed = (steps: readonly Step[] | undefined, name: string): Step =>
  steps?.find((step) => step.name === name) ?? {};

describe('inputs of the audit', () => {
  it('are those of the action and the listed ones, in both directions', () => {
    expect(Object.keys(call.inputs)).toEqual([...mirrored, ...added]);
    for (const name of Object.values(leftOut).flat()) expect(action.inputs).toHaveProperty(name);
  });

  it.each(mirrored)('%s is described as in the action', (name) => {
    const input = call.inputs[name]!;
    const original = action.inputs[name]!;
    expect(input.description).toBe(original.description);
    expect(input.required).toBe(original.required);
    expect(input.default === undefined ? undefined : String(input.default)).toBe(original.default);
    // `true` is one of three words there.
    expect(input.type).toBe(input.default === undefined ? 'string' : typeof input.default);
  });

  it('all reach the action, with the command and the limit of the job', () => {
    expect(stepNamed(audit?.steps, 'Audit').with).toEqual({
      command: 'audit',
      'external-id': '${{ secrets.external-id }}',
      ...Object.fromEntries(mirrored.map((name) => [name, `\${{ inputs.${name} }}`])),
      'timeout-minutes': '${{ inputs.audit-timeout-minutes }}',
    });
  });

  it('select no code, no program and no runner', () => {
    const selecting = ['uses', 'repository', 'ref', 'token', 'path', 'shell', 'working-directory'];
    for (const job of Object.values(workflow.jobs)) {
      const members = (job.steps ?? []).flatMap((step) => [
        ...Object.entries(step),
        ...Object.entries(step.with ?? {}),
      ]);
      const selectors = members.filter(([key]) => selecting.includes(key)).map(([, value]) => String(value));
      for (const value of [...selectors, String(job['runs-on'])]) {
        expect(value).not.toMatch(/\b(inputs|github\.event|github\.head_ref)\b/);
      }
    }
  });
});

describe('outputs of the audit', () => {
  it('are described as in the action, and come from it', () => {
    const names = Object.keys(call.outputs).filter((name) => name !== 'results-artifact');
    for (const name of names) {
      expect(call.outputs[name]).toEqual({
        description: action.outputs[name]?.description,
        value: `\${{ jobs.audit.outputs.${name} }}`,
      });
      expect(audit?.outputs?.[name]).toBe(`\${{ steps.role.outputs.${name} }}`);
    }
    expect(names).toEqual(expect.arrayContaining(['outcome', 'failure-reason', 'accounts-total', 'facts']));
  });
});

describe('jobs of the audit', () => {
  const onDefaultBranch = "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)";

  it('audit on the default branch, where each schedule runs, and fail on any other', () => {
    expect(audit?.if).toBe(`github.event_name == 'schedule' || ${onDefaultBranch}`);
    expect(elsewhere?.if).toBe(`github.event_name != 'schedule' && ${onDefaultBranch.replace('==', '!=')}`);
    expect(elsewhere?.steps?.[0]?.run).toContain('exit 1');
  });

  it('audit one stack set at a time, and cancel none', () => {
    const { group, ...rest } = audit?.concurrency ?? {};
    expect(rest).toEqual({ 'cancel-in-progress': false, queue: 'max' });
    expect(group).toMatch(/^stackset-role-action-audit-.*inputs\.stack-set-name/);
  });

  it('run the action of this repository at the commit of this workflow', () => {
    const deploy = readWorkflow('.github/workflows/stackset-role.yml').jobs['plan']?.steps;
    const steps = audit?.steps ?? [];
    expect(steps[0]).toEqual(deploy?.[0]);
    const checkout = stepNamed(steps, 'Check out the action');
    expect(checkout).toEqual({
      ...stepNamed(deploy, 'Check out the action'),
      with: { ...stepNamed(deploy, 'Check out the action').with, 'sparse-checkout': 'dist' },
    });
    const { uses, env } = stepNamed(steps, 'Audit');
    expect({ uses, env }).toEqual({
      uses: './.stackset-role-action',
      env: stepNamed(deploy, 'Plan').env,
    });
  });

  it('keep what they have found, and send alerts from a job that cannot sign in', () => {
    const kept = String(stepNamed(audit?.steps, 'Keep the results').with?.['path']);
    for (const name of ['results-html', 'results-json', 'results-csv', 'sarif', 'ocsf']) {
      expect(kept).toContain(`steps.role.outputs.${name} }}`);
    }
    expect(codeScanning?.permissions).toEqual({ actions: 'read', 'security-events': 'write' });
    expect(stepNamed(audit?.steps, 'Keep the findings for code scanning').if).toContain('inputs.upload-sarif');
    expect(codeScanning?.if).toContain('always()');
  });

  it('put no expression into a script', () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.map(({ run }) => run ?? ''));
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
  });
});

describe.each(exampleFiles)('%s', (exampleFile) => {
  const { uses, with: inputs = {}, secrets = {}, permissions = {} } = readWorkflow(exampleFile).jobs['audit'] ?? {};

  it('calls the workflow with what it declares, and grants exactly what it needs', () => {
    expect(uses).toBe(`org/stackset-role-action/${file}@v1`);
    expect(Object.keys(inputs).filter((name) => !Object.hasOwn(call.inputs, name))).toEqual([]);
    expect(Object.keys(secrets).filter((name) => !Object.hasOwn(call.secrets, name))).toEqual([]);
    expect(findMissingGrants(permissions, workflow)).toEqual([]);
    for (const scope of Object.keys(permissions)) {
      expect(findMissingGrants({ ...permissions, [scope]: 'none' }, workflow)).not.toEqual([]);
    }
  });

  it('runs every day at an hour of a time zone, and not at the full hour, when GitHub is busy', () => {
    const { on } = parse(readRepositoryFile(exampleFile)) as {
      readonly on: { readonly schedule: readonly { readonly cron: string; readonly timezone: string }[] };
    };
    const [{ cron, timezone } = { cron: '', timezone: '' }] = on.schedule;
    expect(() => new Intl.DateTimeFormat('en', { timeZone: timezone })).not.toThrow();
    expect(cron).toMatch(/^[1-9][0-9]? \d+ \* \* \*$/);
  });
});
