import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

interface Layer {
  /** Folders of src/ beside its own. */
  readonly sees: readonly string[];
  /** Packages; `*` stands for any rest. */
  readonly vendors: readonly string[];
}

/** The table that the lint rule uses. A process of its own reads it: ESLint does not belong into jest's modules. */
const layers = JSON.parse(
  execFileSync(process.execPath, ['--input-type=module', '-e', script('./eslint.config.js')], { encoding: 'utf8' }),
) as Readonly<Record<string, Layer>>;

function script(module: string): string {
  return `const { layers } = await import(${JSON.stringify(module)}); process.stdout.write(JSON.stringify(layers));`;
}

const everything: Layer = { sees: [...Object.keys(layers), '.'], vendors: ['*'] };

/** Files whose rule is not that of their folder; `.` is src/ itself. A new file in src/ has to be named here. */
const specialFiles: Readonly<Record<string, Layer>> = {
  'index.ts': everything,
  'compose.ts': everything,
  'clock.ts': { sees: ['commands'], vendors: [] },
  'heap.ts': { sees: [], vendors: ['node:*'] },
  'interruption.ts': { sees: ['commands'], vendors: [] },
  'publication.ts': { sees: ['commands'], vendors: ['node:*', '@actions/core'] },
  'run-memory.ts': { sees: ['commands', 'domain'], vendors: [] },
  'running-terraform.ts': { sees: ['commands'], vendors: [] },
  'inputs.ts': { sees: ['domain'], vendors: ['@actions/core'] },
  'log.ts': { sees: ['commands'], vendors: ['@actions/core'] },
  'redaction.ts': { sees: ['domain'], vendors: [] },
  'commands/publish.ts': { sees: ['domain', 'report'], vendors: [] },
  'commands/publish-progress.ts': { sees: ['domain', 'report'], vendors: [] },
};

/** @param file path below src/. @returns what is wrong, one line an import. */
function findBrokenImports(file: string, text: string): readonly string[] {
  const folder = posix.dirname(file);
  const layer = specialFiles[file] ?? layers[folder];
  if (layer === undefined) return [`${file}: belongs to no layer`];
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return imports.flatMap((name) => {
    const problem = name.startsWith('.') ? findBrokenPath(file, name, layer) : findBrokenVendor(name, layer);
    return problem === undefined ? [] : [`${file}: ${name} ${problem}`];
  });
}

function findBrokenPath(file: string, name: string, { sees }: Layer): string | undefined {
  const target = posix.join(posix.dirname(file), name);
  if (target === 'index.ts') return 'is imported by none';
  if (target.startsWith('..')) return 'leaves src/';
  if (!target.endsWith('.ts')) return 'is not written with its extension';
  const own = posix.dirname(file);
  const folder = posix.dirname(target);
  return folder === own && own !== '.' ? undefined : sees.includes(folder) ? undefined : `is in ${folder}/`;
}

function findBrokenVendor(name: string, { vendors }: Layer): string | undefined {
  const isAllowed = vendors.some((vendor) =>
    vendor.endsWith('*') ? name.startsWith(vendor.slice(0, -1)) : name === vendor,
  );
  return isAllowed ? undefined : 'is a package of another layer';
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .toSorted();

test.each(files)('src/%s', (file) => {
  expect(findBrokenImports(file, readFileSync(`src/${file}`, 'utf8'))).toEqual([]);
});

test('every layer and every special file is there', () => {
  const folders = new Set(files.map((file) => posix.dirname(file)));
  expect([...folders].toSorted()).toEqual(['.', ...Object.keys(layers)].toSorted());
  expect(Object.keys(specialFiles).filter((file) => !files.includes(file))).toEqual([]);
});

test('the table says what docs/architecture.md says', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  for (const [folder, { sees }] of Object.entries(layers)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${folder}/\``)) ?? '';
    const told = [...(row.split('|')[3] ?? '').matchAll(/`(\w+)\/`/g)].map((match) => match[1]);
    expect([folder, told]).toEqual([folder, sees]);
  }
});

describe('a planted import is found', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['domain/gate.ts', "import { readFile } from 'node:fs/promises';", 'is a package of another layer'],
    [
      'domain/gate.ts',
      "import type { StackSet } from '@aws-sdk/client-cloudformation';",
      'is a package of another layer',
    ],
    ['domain/gate.ts', "import * as core from '@actions/core';", 'is a package of another layer'],
    ['domain/gate.ts', "import { renderPlanComment } from '../report/plan-comment.ts';", 'is in report/'],
    ['domain/gate.ts', "export * from '../terraform/argv.ts';", 'is in terraform/'],
    ['domain/gate.ts', "import { readInputs } from '../inputs.ts';", 'is in ./'],
    ['report/plan-comment.ts', "import * as core from '@actions/core';", 'is a package of another layer'],
    ['report/plan-comment.ts', "import '../aws/convert-stack-set.ts';", 'is in aws/'],
    ['terraform/terraform.ts', "import { toUserError } from '../aws/errors.ts';", 'is in aws/'],
    ['aws/stack-sets.ts', "import type { Ports } from '../commands/ports.ts';", 'is in commands/'],
    ['github/comment.ts', "import { fit } from '../report/fit.ts';", 'is in report/'],
    ['commands/apply.ts', "import { renderPlanComment } from '../report/plan-comment.ts';", 'is in report/'],
    ['commands/apply.ts', "const aws = await import('../aws/stack-sets.ts');", 'is in aws/'],
    ['commands/apply.ts', "import { setTimeout } from 'node:timers/promises';", 'is a package of another layer'],
    ['commands/publish.ts', "import { createPullRequests } from '../github/pull-request.ts';", 'is in github/'],
    ['inputs.ts', "import { argv } from './terraform/argv.ts';", 'is in terraform/'],
    ['inputs.ts', "import { createLog } from './log.ts';", 'is in ./'],
    ['inputs.ts', "import { getOctokit } from '@actions/github';", 'is a package of another layer'],
    ['compose.ts', "import { main } from './index.ts';", 'is imported by none'],
    ['commands/plan.ts', "import { main } from '../index.ts';", 'is imported by none'],
    ['domain/gate.ts', "import { role } from './role';", 'is not written with its extension'],
    ['domain/gate.ts', "import { x } from '../../test/domain/landscape.ts';", 'leaves src/'],
    ['utils/text.ts', '', 'belongs to no layer'],
    ['helpers.ts', '', 'belongs to no layer'],
  ];
  test.each(planted)('%s: %s', (file, text, problem) => {
    expect(findBrokenImports(file, text)).toEqual([expect.stringContaining(problem)]);
  });

  test('what may be imported is not', () => {
    const text = `
      import { x } from './role.ts';
      // import { y } from 'node:fs';
      const z = "import('node:fs')";
    `;
    expect(findBrokenImports('domain/gate.ts', text)).toEqual([]);
    expect(findBrokenImports('commands/publish.ts', "import { x } from '../report/fit.ts';")).toEqual([]);
    expect(findBrokenImports('compose.ts', "import { x } from './aws/errors.ts'; import 'node:os';")).toEqual([]);
  });
});
