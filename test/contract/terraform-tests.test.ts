import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveModules, versionedSource } from '../terraform/module-repository.ts';
import { findEnvironment, requireTerraform, terraformEnvironment } from '../terraform/terraform-provider.ts';

const MINUTE = 60_000;
const MODULE = 'modules/stackset-role';
const EXAMPLES = ['minimal', 'complete'].map((name) => `${MODULE}/examples/${name}`);
const BEGIN = '<!-- generated from variables.tf and outputs.tf: UPDATE=1 npm test -- terraform-tests -->';
const END = '<!-- end of the generated part -->';

let copy = '';
let gitEnvironment: Readonly<Record<string, string>> = {};

beforeAll(() => {
  requireTerraform();
  copy = mkdtempSync(join(tmpdir(), 'terraform-tests-'));
  cpSync('terraform', copy, { recursive: true, filter: (source) => !/\.terraform$|\.tfstate/.test(source) });
  gitEnvironment = serveModules(join(copy, 'served'));
  // The tests of the module and its examples use the version that the root pins, not the newest one.
  for (const folder of [MODULE, ...EXAMPLES]) {
    cpSync(join(copy, '.terraform.lock.hcl'), join(copy, folder, '.terraform.lock.hcl'));
  }
}, MINUTE);

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

type Ended = { readonly code: number | null; readonly output: string };

/** `onLine` decides which lines of the output to keep: a test plan in JSON carries 13 MB of provider schema. */
function run(
  command: string,
  args: readonly string[],
  cwd: string,
  onLine: (line: string) => boolean = () => false,
): Promise<Ended> {
  // The provider’s schema is read once per run of a test: without garbage collection that costs a third less.
  const goEnv = { GOGC: 'off', GOMEMLIMIT: '2GiB' };
  const env = {
    ...process.env,
    ...terraformEnvironment().env,
    ...goEnv,
    ...gitEnvironment,
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
  };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  createInterface(child.stdout).on('line', (line) => {
    if (!onLine(line)) output += `${line}\n`;
  });
  createInterface(child.stderr).on('line', (line) => (output += `${line}\n`));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

async function terraform(folder: string, ...args: readonly string[]): Promise<void> {
  const { code, output } = await run('terraform', [...args, '-no-color'], join(copy, folder));
  if (code !== 0)
    throw new Error(`terraform ${args.join(' ')} in terraform/${folder} exited ${String(code)}:\n${output}`);
}

function read(path: string): string {
  return readFileSync(join('terraform', path), 'utf8');
}

describe('terraform', () => {
  test(
    'is formatted',
    async () => {
      expect(await run('terraform', ['fmt', '-check', '-recursive', '-diff', '-no-color'], 'terraform')).toEqual({
        code: 0,
        output: '',
      });
    },
    MINUTE,
  );

  test('names what is missing, or too old', () => {
    const bin = join(copy, 'bin');
    mkdirSync(bin);
    expect(() => requireTerraform({ PATH: bin })).toThrow(/^terraform >= 1\.11 must be on PATH: .*ENOENT/);
    writeFileSync(join(bin, 'terraform'), `#!/bin/sh\necho '{"terraform_version": "1.9.8"}'\n`, { mode: 0o755 });
    expect(() => requireTerraform({ PATH: bin })).toThrow('terraform >= 1.11 must be on PATH: this one is 1.9.8');
  });

  test.each(['.', ...EXAMPLES])(
    'initializes with the locked provider and validates: %s',
    async (folder) => {
      await terraform(folder, 'init', '-backend=false', '-input=false', '-lockfile=readonly');
      await terraform(folder, 'validate');
    },
    3 * MINUTE,
  );

  test.each(EXAMPLES)('takes the module from the tag of this version: %s', (folder) => {
    const path = join(copy, folder, '.terraform', 'modules');
    const { Modules } = JSON.parse(readFileSync(join(path, 'modules.json'), 'utf8')) as {
      readonly Modules: readonly { readonly Key: string; readonly Source: string; readonly Dir: string }[];
    };
    const [module, ...others] = Modules.filter(({ Key }) => Key !== '');
    expect([module?.Source, others]).toEqual([versionedSource(MODULE), []]);
    for (const file of ['main.tf', 'variables.tf', 'outputs.tf', 'templates/role.yaml.tftpl']) {
      expect(readFileSync(join(copy, folder, module?.Dir ?? '', file), 'utf8')).toBe(read(`${MODULE}/${file}`));
    }
  });

  test(
    'root: terraform test',
    async () => {
      await terraform('.', 'init', '-backend=false', '-input=false', '-lockfile=readonly');
      await terraform('.', 'test');
    },
    5 * MINUTE,
  );
});

describe('the module', () => {
  beforeAll(() => terraform(MODULE, 'init', '-input=false', '-lockfile=readonly'), 3 * MINUTE);

  test.each(['wiring', 'validation'])(
    'terraform test: %s',
    (name) => terraform(MODULE, 'test', `-filter=tests/${name}.tftest.hcl`),
    10 * MINUTE,
  );

  test(
    'terraform test: template, and cfn-lint finds nothing in what was rendered',
    async () => {
      const templates = new Map<string, string>();
      const { code, output } = await run(
        'terraform',
        ['test', '-filter=tests/template.tftest.hcl', '-json', '-verbose'],
        join(copy, MODULE),
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
    const runs = runsOf('validation').map((block) => /expect_failures\s*=\s*\[(.+)\]/.exec(block)?.[1]);
    const expected = new Map<string, number>();
    for (const { name, body } of blocksOf(read(`${MODULE}/variables.tf`), 'variable')) {
      expected.set(`var.${name}`, body.split(/^ {2}validation \{$/m).length - 1);
    }
    expected.set(
      'aws_cloudformation_stack_set.this',
      read(`${MODULE}/main.tf`).split(/^ {4}precondition \{$/m).length - 1,
    );
    const missing = [...expected].filter(([target, count]) => runs.filter((each) => each === target).length < count);
    expect(missing).toEqual([]);
  });

  test('the fences exist, which no plan can show', () => {
    const main = read(`${MODULE}/main.tf`);
    const [stackSet, instances] = blocksOf(main, 'resource').map(({ body }) => body);
    expect(stackSet).toMatch(/prevent_destroy = true/);
    expect(stackSet).toMatch(/ignore_changes = \[administration_role_arn, managed_execution\]/);
    expect(instances).toMatch(/prevent_destroy = true/);
    expect(instances).toMatch(/ignore_changes {2}= \[deployment_targets, operation_preferences, parameter_overrides\]/);
    expect(main).not.toMatch(/^provider /m);
  });

  test('the README tables match variables.tf and outputs.tf', () => {
    const path = `terraform/${MODULE}/README.md`;
    const readme = readFileSync(path, 'utf8');
    const [head, rest] = readme.split(BEGIN);
    const tail = rest?.split(END)[1];
    if (head === undefined || tail === undefined) throw new Error(`${path} has lost its markers`);
    const wanted = `${head}${BEGIN}\n\n${renderTables()}\n${END}${tail}`;
    if (process.env['UPDATE'] === '1') writeFileSync(path, wanted);
    else expect(readme).toBe(wanted);
  });
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
  const folder = join(copy, 'rendered');
  mkdirSync(folder);
  const files = [...templates].map(([name, template]) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, template);
    return path;
  });
  const ended = await run('cfn-lint', ['--regions', 'us-east-1', '--', ...files], folder).catch(ignoreMissing);
  if (ended !== undefined) expect(ended).toEqual({ code: 0, output: '' });
}

function ignoreMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

function runsOf(name: string): readonly string[] {
  return blocksOf(read(`${MODULE}/tests/${name}.tftest.hcl`), 'run').map(({ body }) => body);
}

/** Top-level blocks of a file in the format of `terraform fmt`: they end at a brace in the first column. */
function blocksOf(text: string, kind: string): readonly { readonly name: string; readonly body: string }[] {
  return [...text.matchAll(new RegExp(`^${kind} "([^"]+)".*\\{\\n([^]*?)^\\}$`, 'gm'))].map((match) => ({
    name: match[1] ?? '',
    body: match[2] ?? '',
  }));
}

function attributeOf(body: string, name: string): string | undefined {
  const match = new RegExp(`^ {2}${name} +?= ([^\\n]*(?:\\n(?: {4,}[^\\n]*| {2}[\\])}]+))*)`, 'm').exec(body);
  return match?.[1]?.replaceAll('$${', '${').trim();
}

function renderTables(): string {
  const inputs = blocksOf(read(`${MODULE}/variables.tf`), 'variable').map(({ name, body }) => {
    const [type, fallback] = [attributeOf(body, 'type'), attributeOf(body, 'default')];
    return `| \`${name}\` | ${described(name, body)} | ${code(type)} | ${fallback === undefined ? 'required' : code(fallback)} |\n`;
  });
  const outputs = blocksOf(read(`${MODULE}/outputs.tf`), 'output').map(
    ({ name, body }) => `| \`${name}\` | ${described(name, body)} |\n`,
  );
  return [
    '## Inputs\n\n<!-- prettier-ignore -->\n| name | what it is | type | default |\n|---|---|---|---|\n',
    ...inputs,
    '\n## Outputs\n\n<!-- prettier-ignore -->\n| name | what it is |\n|---|---|\n',
    ...outputs,
  ].join('');
}

function described(name: string, body: string): string {
  const text = attributeOf(body, 'description');
  if (text === undefined) throw new Error(`${name} has no description`);
  return JSON.parse(text) as string;
}

function code(text: string | undefined): string {
  if (text === undefined) throw new Error('every variable has a type');
  const line = text
    .replaceAll(/,?\s*\n\s*/g, ', ')
    .replaceAll(/([{[(]),? /g, '$1')
    .replaceAll(/,? ([}\])])/g, '$1')
    .replaceAll(/ += /g, ' = ');
  return `\`${line}\``;
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
