import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ofOtherAccounts, policyFiles, readPolicy } from './documented-policies.ts';
import type { Environment, FakeGitHub } from './fake-gh.ts';
import { copyTerraform, runCommand } from './terraform-copy.ts';
import type { TerraformCopy } from './terraform-copy.ts';
import { blocksOf, findUntestedConditions, readTerraformFile } from './terraform-files.ts';
import { runPrinted } from './printed-commands.ts';
import { readRepositoryFile } from './workflow-file.ts';

const MINUTE = 60_000;
const MANAGEMENT = 'bootstrap/management';
const DELEGATED_ADMIN = 'bootstrap/delegated-admin';
const ROOTS = [MANAGEMENT, DELEGATED_ADMIN] as const;

let copy: TerraformCopy;

beforeAll(async () => {
  copy = copyTerraform([]);
  for (const root of ROOTS) {
    await copy.terraform(root, 'init', '-backend=false', '-input=false', '-lockfile=readonly');
  }
}, 3 * MINUTE);

afterAll(() => {
  copy.remove();
});

describe.each(ROOTS)('%s', (root) => {
  it('is valid', () => copy.terraform(root, 'validate'), MINUTE);

  it('has the lock file of the action’s own root: an administrator runs this provider, too', () => {
    expect(readTerraformFile(`${root}/.terraform.lock.hcl`)).toBe(readTerraformFile('.terraform.lock.hcl'));
  });

  it('has no provider block and no backend: the caller chooses both', () => {
    for (const file of sourcesOf(root)) {
      expect(readTerraformFile(`${root}/${file}`)).not.toMatch(/^provider |^ {2}(backend|cloud) /m);
    }
  });

  it('has a failing run for each condition', () => {
    const elsewhere = root === MANAGEMENT ? roleVariables.filter((name) => name !== 'external_id') : [];
    expect(findUntestedConditions(root, sourcesOf(root), elsewhere)).toEqual([]);
  });
});

it(
  'both can be called as modules, with what has no default',
  async () => {
    mkdirSync(join(copy.path, 'caller'));
    cpSync(join(copy.path, '.terraform.lock.hcl'), join(copy.path, 'caller', '.terraform.lock.hcl'));
    const calls = [
      'module "management" {',
      `  source = "../${MANAGEMENT}"`,
      '  delegated_administrator_account_id = "222222222222"',
      '  external_id = "canary-external-id"',
      '}',
      'module "delegated_admin" {',
      `  source = "../${DELEGATED_ADMIN}"`,
      '  stack_sets = [{ name = "organization-security-audit" }]',
      '  repositories = [{ name = "octo-org/security-baseline", owner_id = 91234567, repository_id = 812345678 }]',
      '}',
    ];
    writeFileSync(join(copy.path, 'caller', 'main.tf'), `${calls.join('\n')}\n`);
    await copy.terraform('caller', 'init', '-backend=false', '-input=false', '-lockfile=readonly');
    await copy.terraform('caller', 'validate');
  },
  MINUTE,
);

it('the README of delegated-admin imports each resource of the manual way', () => {
  const resources = sourcesOf(DELEGATED_ADMIN).flatMap((file) =>
    [...readTerraformFile(`${DELEGATED_ADMIN}/${file}`).matchAll(/^resource "([^"]+)" "([^"]+)"/gm)].map(
      ([, type = '', name = '']) => `${type}.${name}`,
    ),
  );
  const imported = [...readTerraformFile(`${DELEGATED_ADMIN}/README.md`).matchAll(/^ {2}to +?= ([\w.]+)\[/gm)];
  expect(imported.map(([, address]) => address).toSorted()).toEqual(
    resources.filter((address) => !/\.(read_managed_policies|prove_roles)$/.test(address)).toSorted(),
  );
});

it.each(ROOTS.flatMap((root) => ['wiring', 'validation'].map((name) => [root, name] as const)))(
  'terraform test: %s, %s',
  (root, name) => copy.terraform(root, 'test', `-filter=tests/${name}.tftest.hcl`),
  5 * MINUTE,
);

it('every test file runs in a test here', () => {
  const testsOf = (root: string): readonly string[] => readdirSync(join('terraform', root, 'tests')).sort();
  expect(testsOf(MANAGEMENT)).toEqual(['documented.tftest.hcl', 'validation.tftest.hcl', 'wiring.tftest.hcl']);
  expect(testsOf(DELEGATED_ADMIN)).toEqual(['documented.tftest.hcl', 'validation.tftest.hcl', 'wiring.tftest.hcl']);
});

it('the state cannot be destroyed, and neither can the role of the management account', () => {
  const fenced = ROOTS.flatMap((root) =>
    sourcesOf(root).flatMap((file) =>
      [...readTerraformFile(`${root}/${file}`).matchAll(/^resource "([^"]+)" "[^"]+" \{\n([^]*?)^\}$/gm)]
        .filter(([, , body = '']) => body.includes('prevent_destroy = true'))
        .map(([, type]) => type),
    ),
  );
  expect(fenced).toEqual(['aws_cloudformation_stack', 'aws_s3_bucket']);
});

const roleVariables = [
  'role_name',
  'role_path',
  'managed_policy_arns',
  'allow_administrator_access',
  'inline_policy',
  'permissions_boundary',
  'max_session_duration',
  'tags',
  'external_id',
  'allow_missing_external_id',
  'trusted_account_id',
  'trusted_principal_arns',
];

describe('the role of the management account', () => {
  const read = (folder: string): ReadonlyMap<string, string> =>
    new Map(
      blocksOf(readTerraformFile(`${folder}/variables.tf`), 'variable').map(({ name, body }) => [
        name,
        body.replace(/^ {2}description = .*\n/m, ''),
      ]),
    );
  const [ofModule, ofManagement] = [read('modules/stackset-role'), read(MANAGEMENT)];

  it.each(roleVariables)('%s has type, default and rules of the module', (name) => {
    // Only these two take part in a rule: without the bundled role there is no external id.
    const wanted = ofModule.get(name)?.replace('|| var.template_body != null', '|| !var.create_role');
    expect(ofManagement.get(name)).toBe(wanted);
  });

  it('has every variable that the template reads', () => {
    const template = blocksOf(
      readTerraformFile('modules/stackset-role/modules/role-template/variables.tf'),
      'variable',
    );
    const read = template.map(({ name }) => name).filter((name) => name !== 'partition');
    expect(read.filter((name) => !roleVariables.includes(name))).toEqual([]);
  });
});

let outputs: Outputs;

beforeAll(async () => {
  outputs = await planDocumented();
}, 3 * MINUTE);

describe('with the example values of the documentation, the delegated administrator', () => {
  const ownFiles = policyFiles().filter((file) => !ofOtherAccounts.includes(file));

  it.each(ownFiles)('gets %s', (file) => {
    const planned = outputs.policies[file];
    expect(normalize(JSON.parse(planned ?? '{}'))).toEqual(normalize(readPolicy(file)));
  });

  it('gets no other policy', () => {
    expect(Object.keys(outputs.policies).sort()).toEqual(ownFiles);
  });

  it('gets the workflows of docs/examples', () => {
    expect(outputs.caller_workflow).toBe(readRepositoryFile('docs/examples/caller.yml'));
    expect(outputs.audit_workflow).toBe(readRepositoryFile('docs/examples/audit.yml'));
  });
});

describe('the printed commands', () => {
  const name = 'octo-org/security-baseline';
  const empty: FakeGitHub = { [name]: { environments: {}, secrets: {} } };
  const run = (github: FakeGitHub, externalId?: string): ReturnType<typeof runPrinted> =>
    runPrinted(outputs.github_commands, github, externalId);
  const ofDefaultBranch: Environment = {
    reviewers: [],
    wait_timer: 0,
    prevent_self_review: false,
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    branches: ['main'],
  };
  const secretsOf = (github: FakeGitHub): readonly (string | undefined)[] =>
    ['actions', 'dependabot'].map((app) => github[name]?.secrets[app]?.['ROLE_EXTERNAL_ID']);

  it('create an environment for the default branch alone, and one secret for both apps', () => {
    const { status, output, github } = run(empty);
    expect({ status, output }).toEqual({ status: 0, output: '' });
    expect(github[name]?.environments).toEqual({ 'stackset-production': ofDefaultBranch });
    const [actions, dependabot] = secretsOf(github);
    expect(actions).toMatch(/^[0-9a-f]{40}$/);
    expect(dependabot).toBe(actions);
  });

  it('change nothing when they run again, and keep the value of the secret', () => {
    const first = run(empty);
    const second = run(first.github);
    expect(second).toEqual({
      status: 0,
      output: 'The secret ROLE_EXTERNAL_ID exists and is kept.\n',
      github: first.github,
    });
  });

  it('use the external id of the shell, also later', () => {
    const first = run(empty, 'of-the-management-account');
    expect(secretsOf(first.github)).toEqual(['of-the-management-account', 'of-the-management-account']);
    expect(secretsOf(run(first.github, 'another').github)).toEqual(['another', 'another']);
    expect(first.output).not.toContain('of-the-management-account');
  });

  it('do not guess a value that one app has and the other lacks', () => {
    const half: FakeGitHub = { [name]: { environments: {}, secrets: { actions: { ROLE_EXTERNAL_ID: 'known' } } } };
    const { status, output, github } = run(half);
    expect(status).toBe(1);
    expect(output).toContain(`These have not: ${name}:dependabot. Export its value as TF_VAR_external_id`);
    expect(secretsOf(github)).toEqual(['known', undefined]);
  });

  it('keep the reviewers and the timer of an environment, and name the other branches that it allows', () => {
    const protectedByHand: Environment = {
      ...ofDefaultBranch,
      reviewers: [{ type: 'Team', id: 42 }],
      wait_timer: 30,
      prevent_self_review: true,
      deployment_branch_policy: null,
      branches: ['release/*'],
    };
    const { output, github } = run({
      [name]: { environments: { 'stackset-production': protectedByHand }, secrets: {} },
    });
    expect(github[name]?.environments['stackset-production']).toEqual({
      ...protectedByHand,
      deployment_branch_policy: ofDefaultBranch.deployment_branch_policy,
      branches: ['release/*', 'main'],
    });
    expect(output).toBe(
      `${name}: the environment stackset-production also allows these branches, which may then apply: release/*\n`,
    );
  });

  it('say what to do where the plan of GitHub has no such environment', () => {
    const { status, output, github } = run({ [name]: { environments: {}, secrets: {}, refuses: true } });
    expect(status).toBe(1);
    expect(output).toContain(`${name}: GitHub refused the environment stackset-production. If your plan has no`);
    expect(secretsOf(github)).toEqual([undefined, undefined]);
  });
});

interface Outputs {
  readonly github_commands: string;
  readonly policies: Readonly<Record<string, string>>;
  readonly caller_workflow: string;
  readonly audit_workflow: string;
}

interface PlanMessage {
  readonly test_plan: {
    readonly output_changes: Readonly<Record<string, { readonly after: unknown }>>;
    readonly resource_changes: readonly {
      readonly address: string;
      readonly change: { readonly after: Readonly<Record<string, string>> };
    }[];
  };
}

/** The documents in the plan, by the file of docs/policies that shows them. */
function policiesOf({ test_plan: { resource_changes } }: PlanMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    resource_changes.flatMap(({ address, change: { after } }) => {
      const [, kind = '', command = ''] = /^aws_(.+)\.\w+\[(.+)\]$/.exec(address) ?? [];
      const name = JSON.parse(command) as string | number;
      const documents: readonly (readonly [string, string | undefined])[] = [
        [`${name}-trust.json`, after['assume_role_policy']],
        [documentOf(kind, after['name'] ?? '', name), after['policy']],
      ];
      return documents.filter(([, document]) => document !== undefined);
    }),
  ) as Readonly<Record<string, string>>;
}

function documentOf(kind: string, name: string, command: string | number): string {
  if (kind === 's3_bucket_policy') return 'state-bucket.json';
  return name === `stackset-${command}` ? `${command}-permissions.json` : `${name}.json`;
}

async function planDocumented(): Promise<Outputs> {
  let found: PlanMessage | undefined;
  const { code, output } = await runCommand(
    'terraform',
    ['test', '-filter=tests/documented.tftest.hcl', '-json', '-verbose'],
    join(copy.path, DELEGATED_ADMIN),
    (line) => {
      if (!line.includes('"type":"test_plan"')) return false;
      found = JSON.parse(line) as PlanMessage;
      return true;
    },
  );
  if (code !== 0 || found === undefined) throw new Error(output);
  const { caller_workflow, audit_workflow, github_commands } = found.test_plan.output_changes;
  return {
    policies: policiesOf(found),
    caller_workflow: caller_workflow?.after,
    audit_workflow: audit_workflow?.after,
    github_commands: github_commands?.after,
  } as Outputs;
}

/** IAM reads `"x"` and `["x"]` alike; the documents write the shorter one. The order is compared. */
function normalize(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normalize);
    return items.length === 1 && typeof items[0] === 'string' ? items[0] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, normalize(member)]));
}

function sourcesOf(root: string): readonly string[] {
  return readdirSync(join('terraform', root))
    .filter((file) => file.endsWith('.tf'))
    .sort();
}
