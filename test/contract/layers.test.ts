import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

interface Layer {
  /** Rooms of src/ beside its own. */
  readonly sees: readonly string[];
  /** Packages; `*` stands for any rest. */
  readonly vendors: readonly string[];
}

/** The table that the lint rule uses. A process of its own reads it: its module does not belong into jest's. */
const layers = JSON.parse(
  execFileSync(process.execPath, ['--input-type=module', '-e', script('./.dependency-cruiser.mjs')], {
    encoding: 'utf8',
  }),
) as Readonly<Record<string, Layer>>;

function script(module: string): string {
  return `const { layers } = await import(${JSON.stringify(module)}); process.stdout.write(JSON.stringify(layers));`;
}

const mostFlatFiles = 20;
const mostIndexLines = 120;

/** Files of src/ itself that join everything. A new one has to be named here; ports.ts is a room of its own. */
const door = [
  'compose-audit.ts',
  'compose-aws.ts',
  'compose-sandbox.ts',
  'compose.ts',
  'index.ts',
  'open-reporting.ts',
  'post-step.ts',
  'thrown-error.ts',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .toSorted();
const textOf = (file: string): string => readFileSync(`src/${file}`, 'utf8');

/** @param file path below src/. @returns the room it stands in; `.` for the door. */
function roomOf(file: string): string {
  if (file === 'ports.ts') return 'ports';
  return file.includes('/') ? (file.split('/')[0] ?? '') : '.';
}

function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** @returns what is wrong, one line an import. */
function findBrokenImports(file: string, text: string): readonly string[] {
  const room = roomOf(file);
  if (room === '.' ? !door.includes(file) : layers[room] === undefined) return [`${file}: belongs to no layer`];
  return importsOf(text).flatMap((name) => {
    const problem = name.startsWith('.') ? findBrokenPath(file, name) : findBrokenVendor(name, layers[room]);
    return problem === undefined ? [] : [`${file}: ${name} ${problem}`];
  });
}

function findBrokenPath(file: string, name: string): string | undefined {
  const target = posix.join(posix.dirname(file), name);
  if (target === 'index.ts') return 'is imported by none';
  if (target.startsWith('..')) return 'leaves src/';
  if (!target.endsWith('.ts')) return 'is not written with its extension';
  const [own, other] = [roomOf(file), roomOf(target)];
  if (own === '.' || own === other || layers[own]?.sees.includes(other) === true) return undefined;
  return `is in ${other === '.' ? './' : other === 'ports' ? 'ports.ts' : `${other}/`}`;
}

function findBrokenVendor(name: string, layer: Layer | undefined): string | undefined {
  const isAllowed = (layer?.vendors ?? ['*']).some((vendor) =>
    vendor.endsWith('*') ? name.startsWith(vendor.slice(0, -1)) : name === vendor,
  );
  return isAllowed ? undefined : 'is a package of another layer';
}

/** A circle of imports, those of types included: each file once, then the first again; undefined: there is none. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    const begin = path.indexOf(file);
    if (begin >= 0) return [...path.slice(begin), file];
    if (done.has(file)) return undefined;
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target, [...path, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

test.each(files)('src/%s', (file) => {
  expect(findBrokenImports(file, textOf(file))).toEqual([]);
});

test('no import leads back to where it began', () => {
  const local = (file: string): readonly string[] =>
    importsOf(textOf(file))
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(posix.dirname(file), name));
  expect(findCircle(new Map(files.map((file) => [file, local(file)])))).toBeUndefined();
});

test('the table leads downward: no two rooms see each other, directly or through others', () => {
  expect(findCircle(new Map(Object.entries(layers).map(([room, { sees }]) => [room, sees])))).toBeUndefined();
});

test('every layer and every file of the door is there', () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].toSorted()).toEqual(['.', ...Object.keys(layers)].toSorted());
  expect(door.filter((file) => !files.includes(file))).toEqual([]);
});

test('the ports are types alone', () => {
  const { outputText } = ts.transpileModule(textOf('ports.ts'), { compilerOptions: { module: ts.ModuleKind.ESNext } });
  expect(outputText.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim()).toBe('export {};');
});

test(`no folder holds more than ${mostFlatFiles} files`, () => {
  const folders = Map.groupBy(files, (file) => posix.dirname(file));
  expect([...folders].filter(([, flat]) => flat.length > mostFlatFiles).map(([folder]) => folder)).toEqual([]);
});

test(`index.ts has at most ${mostIndexLines} lines`, () => {
  expect(textOf('index.ts').split('\n').length).toBeLessThanOrEqual(mostIndexLines);
});

test('the table says what docs/architecture.md says', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  for (const [room, { sees }] of Object.entries(layers)) {
    const begin = room === 'ports' ? '| `ports.ts`' : `| \`${room}/\``;
    const row = page.split('\n').find((line) => line.startsWith(begin)) ?? '';
    const shown = [...(row.split('|')[3] ?? '').matchAll(/`(\w+)(?:\/|\.ts)`/g)].map((match) => match[1]);
    expect([room, shown]).toEqual([room, sees]);
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
    ['domain/gate.ts', "import { renderPlanComment } from '../report/plan/plan-comment.ts';", 'is in report/'],
    ['domain/gate.ts', "import type { Ports } from '../ports.ts';", 'is in ports.ts'],
    ['domain/gate.ts', "export * from '../terraform/argv.ts';", 'is in terraform/'],
    ['domain/iam/role.ts', "import { readInputs } from '../../inputs/read-inputs.ts';", 'is in inputs/'],
    ['report/plan/plan-comment.ts', "import * as core from '@actions/core';", 'is a package of another layer'],
    ['report/plan/plan-comment.ts', "import '../../aws/convert-stack-set.ts';", 'is in aws/'],
    ['terraform/terraform.ts', "import { toUserError } from '../aws/errors.ts';", 'is in aws/'],
    ['aws/stack-sets.ts', "import type { Ports } from '../ports.ts';", 'is in ports.ts'],
    ['github/comment.ts', "import { fit } from '../report/parts/fit.ts';", 'is in report/'],
    ['runner/log.ts', "import { publishPlan } from '../publish/publish.ts';", 'is in publish/'],
    ['rollout/roll-out.ts', "import { publishPlan } from '../publish/publish.ts';", 'is in publish/'],
    ['rollout/prepare.ts', "import { plan } from '../commands/plan.ts';", 'is in commands/'],
    ['publish/publish.ts', "import { rollOut } from '../rollout/roll-out.ts';", 'is in rollout/'],
    ['publish/publish.ts', "import { createPullRequests } from '../github/pull-request.ts';", 'is in github/'],
    ['commands/apply.ts', "import { renderPlanComment } from '../report/plan/plan-comment.ts';", 'is in report/'],
    ['commands/apply.ts', "const aws = await import('../aws/stack-sets.ts');", 'is in aws/'],
    ['commands/apply.ts', "import { setTimeout } from 'node:timers/promises';", 'is a package of another layer'],
    ['commands/plan.ts', "import { compose } from '../compose.ts';", 'is in ./'],
    ['inputs/read-inputs.ts', "import { argv } from '../terraform/argv.ts';", 'is in terraform/'],
    ['inputs/read-inputs.ts', "import { createLog } from '../runner/log.ts';", 'is in runner/'],
    ['inputs/read-inputs.ts', "import { getOctokit } from '@actions/github';", 'is a package of another layer'],
    ['ports.ts', "import { rollOut } from './rollout/roll-out.ts';", 'is in rollout/'],
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
      import { x } from './organization.ts';
      import { y } from './iam/role.ts';
      // import { z } from 'node:fs';
      const z = "import('node:fs')";
    `;
    expect(findBrokenImports('domain/gate.ts', text)).toEqual([]);
    expect(findBrokenImports('publish/publish.ts', "import { x } from '../report/parts/fit.ts';")).toEqual([]);
    expect(findBrokenImports('compose.ts', "import { x } from './aws/errors.ts'; import 'node:os';")).toEqual([]);
  });

  test('and so is a circle', () => {
    const imports = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts', 'd.ts']],
      ['c.ts', []],
      ['d.ts', ['b.ts']],
    ]);
    expect(findCircle(imports)).toEqual(['b.ts', 'd.ts', 'b.ts']);
  });
});
