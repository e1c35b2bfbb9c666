import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { repositoryRoot } from '../e2e/harness/action-run.ts';
import { readActionMetadata } from './readme-tables.ts';
import { renderShownFiles, shownNames, shows } from './shown-files.ts';
import { findMissingGrants, readRepositoryFile, readWorkflow } from './workflow-file.ts';
import type { Job, Step } from './workflow-file.ts';

const file = '.github/workflows/stackset-role.yml';
const smallestFile = 'docs/examples/smallest.yml';
const callerFile = 'docs/examples/caller.yml';
const examples = [callerFile, 'docs/examples/without-reusable-workflow.yml'];
const auditFile = '.github/workflows/stackset-role-audit.yml';
const auditExamples = ['audit', 'audit-findings'].map((name) => `docs/examples/${name}.yml`);
const summaryFile = '.github/workflows/stackset-role-summary.yml';
const recipes = ['several-roles', 'monorepo', 'chat-message'].map((name) => `docs/examples/${name}.yml`);
const action = await readActionMetadata();
const workflow = readWorkflow(file);
const call = workflow.on.workflow_call!;
const working = ['plan', 'apply'] as const;

/** Inputs of the action that callers of the workflow do not have. */
const leftOut: Readonly<Record<string, string>> = {
  command: 'each job has its own',
  'expected-digest': 'the plan of the same run',
  'timeout-minutes': 'apply-timeout-minutes',
  'terraform-binary': 'a program: who writes the caller must not select what runs under the roles',
  'terraform-mirror': 'a source of code: administrators name it in a configuration variable',
  'provider-mirror': 'a source of code, even though its hashes are checked',
  'external-id': 'a secret',
  'secret-template-parameters': 'the secret template-parameters',
  'role-to-assume': 'plan-role-to-assume and apply-role-to-assume',
  'github-token': 'always the token of the job, whose grants are known',
  facts: 'an audit alone reads it',
  'drift-detection': 'an audit alone reads it',
  'drift-timeout': 'an audit alone reads it',
  'report-issue': 'an audit alone reads it',
  'ignore-findings': 'an audit alone reads it',
};

/** The workflow runs on hosted runners as it is, and they have no Terraform. */
const ownDefaults: Readonly<Record<string, string>> = { 'terraform-version': '1.11.4' };

/** Inputs that only the workflow has. */
const added = ['plan-role-to-assume', 'apply-role-to-assume', 'environment', 'plan-only', 'apply-timeout-minutes'];

/** Paths on a runner that no longer exists when a caller reads them. */
const pathOutputs = ['plan-json', 'results-json', 'results-csv', 'results-html', 'sarif', 'ocsf'];

/** Outputs that an audit alone sets. */
const auditOutputs = ['facts', 'issue-url'];

/** Names of artefacts that have them. */
const artifactOutputs = ['plan-artifact', 'results-artifact'];

function stepsOf(job: string): readonly Step[] {
  return workflow.jobs[job]?.steps ?? [];
}

function actionStep(job: string): Step {
  return stepsOf(job).find(({ id }) => id === 'role')!;
}

describe('inputs', () => {
  it('are those of the action and the listed ones, in both directions', () => {
    const mirrored = Object.keys(action.inputs).filter((name) => !Object.hasOwn(leftOut, name));
    expect(Object.keys(call.inputs)).toEqual([...mirrored, ...added]);
    for (const name of Object.keys(leftOut)) expect(action.inputs).toHaveProperty(name);
  });

  it.each(Object.keys(call.inputs).filter((name) => !added.includes(name)))(
    '%s is described as in the action',
    (name) => {
      const input = call.inputs[name]!;
      const original = action.inputs[name]!;
      expect(input.description).toBe(original.description);
      expect(input.required).toBe(original.required);
      expect(input.default === undefined ? undefined : String(input.default)).toBe(
        ownDefaults[name] ?? original.default,
      );
      expect(input.type).toBe(input.default === undefined ? 'string' : typeof input.default);
    },
  );

  it.each(added)('%s has a description', (name) => {
    expect(call.inputs[name]!.description.length).toBeGreaterThan(20);
  });

  it.each(working)('of the action all reach it in the job %s', (job) => {
    const own = {
      command: job,
      'external-id': '${{ secrets.external-id }}',
      'secret-template-parameters': '${{ secrets.template-parameters }}',
    };
    const approved = job === 'apply' ? { 'expected-digest': '${{ needs.plan.outputs.digest }}' } : {};
    const role = { 'role-to-assume': `\${{ inputs.${job}-role-to-assume }}` };
    const ofAdministrators = { 'terraform-mirror': '${{ vars.STACKSET_ROLE_TERRAFORM_MIRROR }}' };
    const mirrored = Object.keys(call.inputs).filter((name) => !added.includes(name));
    const passed = Object.fromEntries(mirrored.map((name) => [name, `\${{ inputs.${name} }}`]));
    // The plan, too, measures the rollout by the job that applies.
    const limit = { 'timeout-minutes': '${{ inputs.apply-timeout-minutes }}' };
    expect(actionStep(job).with).toEqual({ ...own, ...approved, ...role, ...ofAdministrators, ...passed, ...limit });
  });

  it('are all used', () => {
    const text = readRepositoryFile(file);
    for (const name of Object.keys(call.inputs)) expect(text).toMatch(new RegExp(`inputs\\.${name}\\b(?!-)`));
  });
});

describe('outputs', () => {
  const mirrored = Object.keys(action.outputs).filter((name) => ![...pathOutputs, ...auditOutputs].includes(name));

  it('are those of the action without the paths, and the artifact', () => {
    expect(Object.keys(call.outputs)).toEqual([...mirrored, ...artifactOutputs]);
    for (const name of mirrored) {
      expect(call.outputs[name]).toEqual({
        description: action.outputs[name]!.description,
        value: `\${{ jobs.apply.outputs.${name} || jobs.plan.outputs.${name} }}`,
      });
    }
  });

  it.each(working)('of the job %s come from the action', (job) => {
    const outputs = Object.entries(workflow.jobs[job]?.outputs ?? {}).filter(
      ([name]) => !artifactOutputs.includes(name),
    );
    expect(Object.fromEntries(outputs)).toEqual(
      Object.fromEntries(mirrored.map((name) => [name, `\${{ steps.role.outputs.${name} }}`])),
    );
  });
});

describe('jobs', () => {
  const plain = ({ if: condition = '' }: Job): string => condition.replaceAll(/\s+/g, ' ').trim();

  it('plan on a pull request, apply on the default branch, and fail on any other event', () => {
    const { plan, apply, neither } = workflow.jobs;
    // A schedule runs on the default branch alone, and its event may not name the repository.
    const isDeploying =
      "github.event_name == 'schedule' " +
      "|| ((github.event_name == 'push' || github.event_name == 'workflow_dispatch') " +
      "&& github.ref == format('refs/heads/{0}', github.event.repository.default_branch))";
    expect(plain(plan!)).toBe(
      `github.event_name == 'pull_request' || github.event_name == 'merge_group' || ${isDeploying}`,
    );
    expect(plain(apply!)).toBe(
      `(${isDeploying}) && needs.plan.outputs.has-changes == 'true' && needs.plan.outputs.digest != '' && !inputs.plan-only`,
    );
    expect(plain(neither!)).toBe(`!(${plain(plan!)})`);
    expect(neither?.steps?.[0]?.run).toContain('exit 1');
  });

  it('apply what the plan of the same run has shown, and nothing else', () => {
    expect(workflow.jobs['apply']?.needs).toBe('plan');
    expect(actionStep('apply').with?.['expected-digest']).toBe('${{ needs.plan.outputs.digest }}');
    expect(workflow.jobs['plan']?.outputs?.['digest']).toBe('${{ steps.role.outputs.digest }}');
    expect(workflow.jobs['plan']?.environment).toBeUndefined();
  });

  it('end the required check of a merge queue under the name that it has on the pull request', () => {
    expect(workflow.jobs['plan']?.name).toBe('Plan');
    expect(plain(workflow.jobs['plan']!)).toContain("github.event_name == 'merge_group'");
    expect(workflow.jobs['plan']?.concurrency).toEqual({
      group: expect.stringContaining('github.event.pull_request.number || github.run_id') as unknown,
      'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
    });
  });

  it('apply one after the other, and none is dropped', () => {
    const { group, ...rest } = workflow.jobs['apply']?.concurrency ?? {};
    expect(rest).toEqual({ 'cancel-in-progress': false, queue: 'max' });
    expect(group).toMatch(/^stackset-role-action-apply-.*inputs\.stack-set-name/);
    expect(workflow.jobs['apply']?.environment).toBe('${{ inputs.environment }}');
  });

  it('share no concurrency group with the examples: a caller would wait for itself', () => {
    const groups = [...working.map((job) => workflow.jobs[job]?.concurrency?.['group']), undefined];
    for (const example of examples) {
      for (const { concurrency } of Object.values(readWorkflow(example).jobs)) {
        if (concurrency !== undefined) expect(groups).not.toContain(concurrency['group']);
      }
    }
  });

  it.each(working)('%s runs the action of this repository at the commit of this workflow', (job) => {
    const steps = stepsOf(job);
    const [guard] = steps;
    expect(guard?.if).toContain("(job.workflow_repository || vars.STACKSET_ROLE_ACTION_REPOSITORY) == ''");
    expect(guard?.if).toContain("(job.workflow_sha || vars.STACKSET_ROLE_ACTION_REF) == ''");
    const checkout = steps.find(({ with: options }) => options?.['path'] !== undefined);
    expect(checkout?.with).toMatchObject({
      repository: '${{ job.workflow_repository || vars.STACKSET_ROLE_ACTION_REPOSITORY }}',
      ref: '${{ job.workflow_sha || vars.STACKSET_ROLE_ACTION_REF }}',
      path: '.stackset-role-action',
    });
    expect(actionStep(job).uses).toBe('./.stackset-role-action');
    // Cone mode includes the files of the root, action.yml among them, and these folders.
    expect(checkout?.with?.['sparse-checkout']).toBe(`${action.runs.main.split('/')[0] ?? ''}\nterraform\n`);
  });

  it.each(working)('%s keeps no token on disk', (job) => {
    const checkouts = stepsOf(job).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map(({ with: options }) => options?.['persist-credentials'])).toEqual([false, false]);
  });

  it.each(working)(
    '%s runs nothing of a third party before the roles are used, but what GitHub itself publishes',
    (job) => {
      const uses = stepsOf(job).flatMap((step) => (step.uses === undefined ? [] : [step.uses]));
      expect(uses.filter((what) => !/^(actions\/|\.\/)/.test(what))).toEqual([]);
    },
  );

  it('put no expression into a script', () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.map(({ run }) => run ?? ''));
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
  });
});

describe('grants', () => {
  const { permissions: granted = {} } = readWorkflow(callerFile).jobs['role'] ?? {};

  it('exist only in the jobs', () => {
    expect(workflow.permissions).toEqual({});
    const grants = { contents: 'read', 'id-token': 'write', 'pull-requests': 'write', actions: 'read' };
    expect(workflow.jobs['plan']?.permissions).toEqual(grants);
    expect(workflow.jobs['apply']?.permissions).toEqual(grants);
    expect(workflow.jobs['neither']?.permissions).toEqual({});
  });

  it('of the caller are exactly those of the jobs', () => {
    expect(findMissingGrants(granted, workflow)).toEqual([]);
    for (const scope of Object.keys(granted)) {
      expect(findMissingGrants({ ...granted, [scope]: 'none' }, workflow)).toHaveLength(2);
    }
  });

  it('that are too small are found', () => {
    expect(findMissingGrants({ ...granted, 'pull-requests': 'read' }, workflow)).toEqual([
      'plan: pull-requests: write',
      'apply: pull-requests: write',
    ]);
  });

  it('of the example without the reusable workflow are the same', () => {
    const [example] = Object.values(readWorkflow(examples[1]!).jobs);
    expect(example?.permissions).toEqual(granted);
  });
});

describe('examples', () => {
  it('the smallest has at most 15 lines, changes nothing, and has what the action requires and declares', () => {
    expect(readRepositoryFile(smallestFile).trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    const [{ permissions, steps = [] } = {}, ...others] = Object.values(readWorkflow(smallestFile).jobs);
    expect(others).toEqual([]);
    expect(permissions).toEqual({ 'id-token': 'write', 'pull-requests': 'write' });
    const { uses, with: inputs = {} } = steps.at(-1) ?? {};
    expect(uses).toBe('org/stackset-role-action@v1');
    expect(inputs).toMatchObject({ command: 'plan' });
    expect(Object.keys(inputs).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    const required = Object.entries(action.inputs).filter(([, { required }]) => required === true);
    for (const [name] of required) expect(inputs).toHaveProperty(name);
  });

  it('the caller has at most 25 lines and only what the workflow declares', () => {
    expect(readRepositoryFile(callerFile).trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    const { uses, with: inputs = {}, secrets = {} } = readWorkflow(callerFile).jobs['role'] ?? {};
    expect(uses).toBe(`org/stackset-role-action/${file}@v1`);
    expect(Object.keys(inputs).filter((name) => !Object.hasOwn(call.inputs, name))).toEqual([]);
    expect(Object.keys(secrets).filter((name) => !Object.hasOwn(call.secrets, name))).toEqual([]);
    const required = Object.entries(call.inputs).filter(([, { required }]) => required === true);
    for (const [name] of required) expect(inputs).toHaveProperty(name);
  });

  it('without the reusable workflow install the Terraform that the reusable workflow installs', () => {
    for (const example of [smallestFile, examples[1]!]) {
      const steps = Object.values(readWorkflow(example).jobs).flatMap((job) => job.steps ?? []);
      expect(steps.map(({ with: inputs }) => inputs?.['terraform-version'])).toEqual([
        call.inputs['terraform-version']?.default,
      ]);
    }
  });

  it.each([file, summaryFile, auditFile, ...auditExamples, smallestFile, ...examples, ...recipes])(
    '%s pins every third-party action by its full SHA, with the version',
    (path) => {
      const uses = [...readRepositoryFile(path).matchAll(/uses: (.+)$/gm)].map(([, what = '']) => what);
      const others = uses.filter((what) => !/^(\.\/|org\/stackset-role-action[@/])/.test(what));
      for (const what of others) expect(what).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      expect(uses.length).toBeGreaterThan(0);
    },
  );

  it.each(['README.md', 'docs/prerequisites.md', 'docs/recipes.md', 'docs/audit.md', 'docs/prevention.md'])(
    '%s contains the present files (UPDATE_DOCS=1 writes them)',
    (path) => {
      const document = readRepositoryFile(path);
      const wanted = renderShownFiles(document);
      if (process.env['UPDATE_DOCS'] === '1') writeFileSync(join(repositoryRoot, path), wanted);
      else expect(document).toBe(wanted);
    },
  );

  it('README.md shows the smallest workflow, and the caller with and without the reusable workflow', () => {
    const readme = readRepositoryFile('README.md');
    const names = ['smallest', 'caller', 'without-reusable-workflow'];
    expect(names.filter((name) => !shows(readme, name))).toEqual([]);
  });

  it.each(recipes)('%s calls the reusable workflow with what it declares, and grants what it needs', (recipe) => {
    const { uses, with: inputs = {}, secrets = {}, permissions = {} } = readWorkflow(recipe).jobs['role'] ?? {};
    expect(uses).toBe(`org/stackset-role-action/${file}@v1`);
    expect(Object.keys(inputs).filter((name) => !Object.hasOwn(call.inputs, name))).toEqual([]);
    expect(Object.keys(secrets).filter((name) => !Object.hasOwn(call.secrets, name))).toEqual([]);
    expect(findMissingGrants(permissions, workflow)).toEqual([]);
  });

  it('docs/recipes.md shows every recipe, and no other workflow', () => {
    const document = readRepositoryFile('docs/recipes.md');
    for (const recipe of [...recipes, 'docs/examples/audit-findings.yml'])
      expect(document).toContain(`\`\`\`yaml\n${readRepositoryFile(recipe)}\`\`\``);
    expect(document.match(/^```yaml$/gm)).toHaveLength(recipes.length + 1);
  });

  it('docs/prerequisites.md shows every policy', () => {
    const document = readRepositoryFile('docs/prerequisites.md');
    const policies = shownNames.filter((name) => /trust|permissions|bucket|sandbox|verify/.test(name));
    expect(policies.filter((name) => !shows(document, name))).toEqual([]);
  });
});
