import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

interface Layer {
  /** Rooms of src/ beside its own: folders, and `ports` for ports.ts. */
  readonly sees: readonly string[];
  /** Packages; `*` stands for any rest. */
  readonly vendors: readonly string[];
}

/** The table of `npm run check:layers`. jest would transform the configuration, so another process reads it. */
const layers = JSON.parse(
  execFileSync(process.execPath, ['--input-type=module', '-e', script('./.dependency-cruiser.mjs')], {
    encoding: 'utf8',
  }),
) as Readonly<Record<string, Layer>>;

function script(module: string): string {
  return `const { layers } = await import(${JSON.stringify(module)}); process.stdout.write(JSON.stringify(layers));`;
}

const everything: Layer = { sees: [...Object.keys(layers), '.'], vendors: ['*'] };

/** Files of the door, which see everything; `.` is the door itself. A new file in src/ has to be named here. */
const door: readonly string[] = ['index.ts', 'compose.ts'];

/** @param path below src/ */
function roomOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  if (rest.length > 0) return first;
  return path === 'ports.ts' ? 'ports' : '.';
}

function layerOf(file: string): Layer | undefined {
  return door.includes(file) ? everything : layers[roomOf(file)];
}

/** @param file path below src/. @returns what is wrong, one line an import. */
function findBrokenImports(file: string, text: string): readonly string[] {
  const layer = layerOf(file);
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
  const room = roomOf(target);
  return room === roomOf(file) || sees.includes(room) ? undefined : `is in ${room}/`;
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

test('every layer and every file of the door is there', () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].toSorted()).toEqual(['.', ...Object.keys(layers)].toSorted());
  expect(files.filter((file) => roomOf(file) === '.')).toEqual(door.toSorted());
});

test('the table says what docs/architecture.md says', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  for (const [room, { sees }] of Object.entries(layers)) {
    const name = room === 'ports' ? '`ports.ts`' : `\`${room}/\``;
    const row = page.split('\n').find((line) => line.startsWith(`| ${name}`)) ?? '';
    const written = [...(row.split('|')[3] ?? '').matchAll(/`(\w+)(?:\/|\.ts)`/g)].map((match) => match[1]);
    expect([room, written]).toEqual([room, sees]);
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
    ['domain/gate.ts', "import { readInputs } from '../inputs/read-inputs.ts';", 'is in inputs/'],
    ['report/plan-comment.ts', "import * as core from '@actions/core';", 'is a package of another layer'],
    ['report/plan-comment.ts', "import '../aws/convert.ts';", 'is in aws/'],
    ['terraform/terraform.ts', "import { toUserError } from '../aws/errors.ts';", 'is in aws/'],
    ['aws/stack-sets.ts', "import type { Ports } from '../ports.ts';", 'is in ports/'],
    ['github/comment.ts', "import { fit } from '../report/fit.ts';", 'is in report/'],
    ['commands/apply.ts', "import { renderPlanComment } from '../report/plan-comment.ts';", 'is in report/'],
    ['commands/apply.ts', "const aws = await import('../aws/stack-sets.ts');", 'is in aws/'],
    ['commands/apply.ts', "import { setTimeout } from 'node:timers/promises';", 'is a package of another layer'],
    ['publish/publish.ts', "import { createPullRequests } from '../github/pull-request.ts';", 'is in github/'],
    ['publish/publish.ts', "import { apply } from '../commands/apply.ts';", 'is in commands/'],
    ['rollout/prepare.ts', "import type { Planned } from '../commands/plan.ts';", 'is in commands/'],
    ['rollout/follow.ts', "import { publishProgress } from '../publish/publish-progress.ts';", 'is in publish/'],
    ['report/plan/plan-comment.ts', "import { prove } from '../../rollout/prove.ts';", 'is in rollout/'],
    ['runner/log.ts', "import { prove } from '../rollout/prove.ts';", 'is in rollout/'],
    ['ports.ts', "import type { Log } from './runner/log.ts';", 'is in runner/'],
    ['ports.ts', "import { setTimeout } from 'node:timers/promises';", 'is a package of another layer'],
    ['inputs/read-inputs.ts', "import { argv } from '../terraform/argv.ts';", 'is in terraform/'],
    ['inputs/read-inputs.ts', "import { createLog } from '../runner/log.ts';", 'is in runner/'],
    ['inputs/read-inputs.ts', "import { getOctokit } from '@actions/github';", 'is a package of another layer'],
    ['commands/plan.ts', "import { compose } from '../compose.ts';", 'is in ./'],
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
    expect(findBrokenImports('publish/publish.ts', "import { x } from '../report/parts/fit.ts';")).toEqual([]);
    expect(findBrokenImports('commands/plan.ts', "import type { Ports } from '../ports.ts';")).toEqual([]);
    expect(findBrokenImports('report/plan/a.ts', "import { x } from '../parts/fit.ts';")).toEqual([]);
    expect(findBrokenImports('compose.ts', "import { x } from './aws/errors.ts'; import 'node:os';")).toEqual([]);
  });
});
