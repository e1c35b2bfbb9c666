import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveModules, versionedSource } from '../terraform/module-repository.ts';
import { findEnvironment, requireTerraform } from '../terraform/terraform-provider.ts';
import { copyTerraform, runCommand } from './terraform-copy.ts';
import type { TerraformCopy } from './terraform-copy.ts';
import { blocksOf, findUntestedConditions, readTerraformFile, renderReadme } from './terraform-files.ts';

const MINUTE = 60_000;
const MODULE = 'modules/stackset-role';
const EXAMPLES = ['minimal', 'complete'].map((name) => `${MODULE}/examples/${name}`);
const BOOTSTRAP = ['bootstrap/management', 'bootstrap/delegated-admin'];

let copy: TerraformCopy;

beforeAll(() => {
  copy = copyTerraform([MODULE, ...EXAMPLES], (path) => serveModules(join(path, 'served')));
}, MINUTE);

afterAll(() => {
  copy.remove();
});

describe('terraform', () => {
  test(
    'is formatted',
    async () => {
      expect(await runCommand('terraform', ['fmt', '-check', '-recursive', '-diff', '-no-color'], 'terraform')).toEqual(
        {
          code: 0,
          output: '',
        },
      );
    },
    MINUTE,
  );

  test('names what is missing, or too old', () => {
    const bin = join(copy.path, 'bin');
    mkdirSync(bin);
    expect(() => requireTerraform({ PATH: bin })).toThrow(/^terraform >= 1\.11 must be on PATH: .*ENOENT/);
    writeFileSync(join(bin, 'terraform'), `#!/bin/sh\necho '{"terraform_version": "1.9.8"}'\n`, { mode: 0o755 });
    expect(() => requireTerraform({ PATH: bin })).toThrow('terraform >= 1.11 must be on PATH: this one is 1.9.8');
  });

  test.each(['.', ...EXAMPLES])(
    'initializes with the locked provider and validates: %s',
    async (folder) => {
      await copy.terraform(folder, 'init', '-backend=false', '-input=false', '-lockfile=readonly');
      await copy.terraform(folder, 'validate');
    },
    3 * MINUTE,
  );

  test.each(EXAMPLES)('takes the module from the tag of this version: %s', (folder) => {
    const path = join(copy.path, folder, '.terraform', 'modules');
    const { Modules } = JSON.parse(readFileSync(join(path, 'modules.json'), 'utf8')) as {
      readonly Modules: readonly { readonly Key: string; readonly Source: string; readonly Dir: string }[];
    };
    const [module, ...nested] = Modules.filter(({ Key }) => Key !== '').sort((a, b) => a.Key.length - b.Key.length);
    const sources = [module, ...nested].map((one) => one?.Source);
    expect(sources).toEqual([versionedSource(MODULE), './modules/role-template']);
    for (const file of ['main.tf', 'variables.tf', 'outputs.tf', 'modules/role-template/templates/role.yaml.tftpl']) {
      const fetched = readFileSync(join(copy.path, folder, module?.Dir ?? '', file), 'utf8');
      expect(fetched).toBe(readTerraformFile(`${MODULE}/${file}`));
    }
  });

  test(
    'root: terraform test',
    async () => {
      await copy.terraform('.', 'init', '-backend=false', '-input=false', '-lockfile=readonly');
      await copy.terraform('.', 'test');
    },
    5 * MINUTE,
  );
});

describe('the module', () => {
  beforeAll(() => copy.terraform(MODULE, 'init', '-input=false', '-lockfile=readonly'), 3 * MINUTE);

  test.each(['wiring', 'validation'])(
    'terraform test: %s',
    (name) => copy.terraform(MODULE, 'test', `-filter=tests/${name}.tftest.hcl`),
    10 * MINUTE,
  );

  test(
    'terraform test: template, and cfn-lint finds nothing in what was rendered',
    async () => {
      const templates = new Map<string, string>();
      const { code, output } = await runCommand(
        'terraform',
        ['test', '-filter=tests/template.tftest.hcl', '-json', '-verbose'],
        join(copy.path, MODULE),
        (line) => collectTemplate(line, templates),
      );
      if (code !== 0) throw new Error(output);
      expect(templates.size).toBe(runsOf('template').length);
      await lint(templates);
    },
    10 * MINUTE,
  );

  test('every test file runs in a test here', () => {
    expect(readdirSync(`terraform/${MODULE}/tests`).sort()).toEqual(
      ['template', 'validation', 'wiring'].map((name) => `${name}.tftest.hcl`),
    );
  });

  test('every validation and precondition has its own failing run', () => {
    expect(findUntestedConditions(MODULE, ['main.tf'])).toEqual([]);
  });

  test('the fences exist, which no plan can show', () => {
    const main = readTerraformFile(`${MODULE}/main.tf`);
    const [stackSet, instances] = blocksOf(main, 'resource').map(({ body }) => body);
    expect(stackSet).toMatch(/prevent_destroy = true/);
    expect(stackSet).toMatch(/ignore_changes = \[administration_role_arn, managed_execution\]/);
    expect(instances).toMatch(/prevent_destroy = true/);
    expect(instances).toMatch(/ignore_changes {2}= \[deployment_targets, operation_preferences, parameter_overrides\]/);
    expect(main).not.toMatch(/^provider /m);
  });
});

test.each([MODULE, ...BOOTSTRAP])('the README tables of %s match variables.tf and outputs.tf', (folder) => {
  const readme = readTerraformFile(`${folder}/README.md`);
  const wanted = renderReadme(folder, readme);
  if (process.env['UPDATE'] === '1') writeFileSync(`terraform/${folder}/README.md`, wanted);
  else expect(readme).toBe(wanted);
});

/** @returns whether the line was a plan, which is not kept */
function collectTemplate(line: string, templates: Map<string, string>): boolean {
  if (!line.includes('"type":"test_plan"')) return false;
  const message = JSON.parse(line) as {
    '@testrun': string;
    test_plan: { resource_changes: readonly { type: string; change: { after: { template_body?: string } } }[] };
  };
  const stackSet = message.test_plan.resource_changes.find(({ type }) => type === 'aws_cloudformation_stack_set');
  if (stackSet?.change.after.template_body !== undefined) {
    templates.set(message['@testrun'], stackSet.change.after.template_body);
  }
  return true;
}

async function lint(templates: ReadonlyMap<string, string>): Promise<void> {
  const folder = join(copy.path, 'rendered');
  mkdirSync(folder);
  const files = [...templates].map(([name, template]) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, template);
    return path;
  });
  const ended = await runCommand('cfn-lint', ['--regions', 'us-east-1', '--', ...files], folder).catch(ignoreMissing);
  if (ended !== undefined) expect(ended).toEqual({ code: 0, output: '' });
}

function ignoreMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

function runsOf(name: string): readonly string[] {
  return blocksOf(readTerraformFile(`${MODULE}/tests/${name}.tftest.hcl`), 'run').map(({ body }) => body);
}

describe('the provider', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'terraform-provider-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const nowhere = { XDG_DATA_DIRS: '/nonexistent', XDG_DATA_HOME: '/nonexistent' };
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;

  test.each(['.', 'any', 'any/folder'])('comes from a mirror in %s below a prefix', (between) => {
    const prefix = mkdtempSync(join(folder, 'prefix-'));
    const mirror = join(prefix, between);
    mkdirSync(join(mirror, 'registry.terraform.io/hashicorp/aws/5.100.0', platform), { recursive: true });
    const env = findEnvironment({ ...nowhere, TF_CLI_CONFIG_FILE: join(folder, 'missing') }, [prefix], folder);
    expect(readFileSync(env['TF_CLI_CONFIG_FILE'] ?? '', 'utf8')).toContain(`path    = ${JSON.stringify(mirror)}`);
  });

  test('does not come from a mirror that lacks the locked version', () => {
    const prefix = mkdtempSync(join(folder, 'prefix-'));
    mkdirSync(join(prefix, 'registry.terraform.io/hashicorp/aws/5.99.0', platform), { recursive: true });
    expect(findEnvironment(nowhere, [prefix], folder)).toEqual({});
  });

  test('uses a configuration of the user, and ignores one that is missing', () => {
    const own = join(folder, 'own.tfrc');
    writeFileSync(own, '');
    expect(findEnvironment({ ...nowhere, TF_CLI_CONFIG_FILE: own }, ['/'], folder)).toEqual({});
    const instead = findEnvironment({ ...nowhere, TF_CLI_CONFIG_FILE: `${own}.missing` }, [], folder);
    expect(readFileSync(instead['TF_CLI_CONFIG_FILE'] ?? '', 'utf8')).toBe('');
  });
});
