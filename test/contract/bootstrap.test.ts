import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { policyFiles, readPolicy } from './documented-policies.ts';
import { copyTerraform, runCommand } from './terraform-copy.ts';
import type { TerraformCopy } from './terraform-copy.ts';
import { blocksOf, findUntestedConditions, readTerraformFile } from './terraform-files.ts';
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

it('terraform test: management', () => copy.terraform(MANAGEMENT, 'test'), 5 * MINUTE);

it.each(['wiring', 'validation'])(
  'terraform test: delegated-admin, %s',
  (name) => copy.terraform(DELEGATED_ADMIN, 'test', `-filter=tests/${name}.tftest.hcl`),
  5 * MINUTE,
);

it('every test file runs in a test here', () => {
  const testsOf = (root: string): readonly string[] => readdirSync(join('terraform', root, 'tests')).sort();
  expect(testsOf(MANAGEMENT)).toEqual(['validation.tftest.hcl', 'wiring.tftest.hcl']);
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

describe('with the example values of the documentation, the delegated administrator', () => {
  let outputs: Outputs;

  beforeAll(async () => {
    outputs = await planDocumented();
  }, 3 * MINUTE);

  it.each(policyFiles())('gets %s', (file) => {
    const planned = outputs.policies[file.replace('.json', '')];
    expect(normalize(JSON.parse(planned ?? '{}'))).toEqual(normalize(readPolicy(file)));
  });

  it('gets no other policy', () => {
    expect(Object.keys(outputs.policies).map((name) => `${name}.json`)).toEqual(policyFiles());
  });

  it('gets the workflow of docs/examples/caller.yml', () => {
    expect(outputs.caller_workflow).toBe(readRepositoryFile('docs/examples/caller.yml'));
  });
});

interface Outputs {
  readonly policies: Readonly<Record<string, string>>;
  readonly caller_workflow: string;
}

interface PlanMessage {
  readonly test_plan: { readonly output_changes: Readonly<Record<string, { readonly after: unknown }>> };
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
  const { policies, caller_workflow } = found.test_plan.output_changes;
  return { policies: policies?.after, caller_workflow: caller_workflow?.after } as Outputs;
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
