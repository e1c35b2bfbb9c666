import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { plantBug } from './plant-bug.ts';
import { plantedBugs } from './planted-bugs.ts';
import type { PlantedBug } from './planted-bugs.ts';
import { runTests } from './run-tests.ts';
import type { TestRun } from './run-tests.ts';

const usage = `npm run planted-bugs [-- PART…]

  Plants one bug after another and names the tests that fail with it; with parts of their names, those bugs alone.
  No file changes: a bug is planted while jest loads its source.`;

const mostTestsShown = 3;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

process.exitCode = values.help ? explain() : await plantAll(positionals);

function explain(): number {
  console.log(usage);
  return 0;
}

async function plantAll(parts: readonly string[]): Promise<number> {
  const bugs = plantedBugs.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
  if (bugs.length === 0) throw new RangeError(`no bug is named ${parts.join(' or ')}`);
  for (const bug of bugs) plantBug(readFileSync(`src/${bug.file}`, 'utf8'), bug);
  const without = await runTests(undefined, [...new Set(bugs.map(({ near }) => near))]);
  if (without.kind !== 'passed') {
    console.log(`Without a bug the tests must pass: ${describe(without)}`);
    return 1;
  }
  const missed: PlantedBug[] = [];
  for (const bug of bugs) {
    const run = await findKillers(bug);
    console.log(`${bug.name} (${bug.file})\n  ${describe(run)}`);
    if (run.kind !== 'failed') missed.push(bug);
  }
  console.log(`\n${bugs.length - missed.length} of ${bugs.length} bugs were found.`);
  for (const { name, file, harm } of missed) console.log(`NOT FOUND: ${name} (${file}): ${harm}`);
  return missed.length === 0 ? 0 : 1;
}

/** The tests nearest to it, which take seconds; all others when none of these fails. */
async function findKillers(bug: PlantedBug): Promise<TestRun> {
  const near = await runTests(bug, [bug.near]);
  if (near.kind === 'failed') return near;
  const all = await runTests(bug, []);
  if (all.kind !== 'failed') return all;
  const files = all.tests.map((test) => test.slice(0, test.indexOf(':')));
  const without = await runTests(undefined, [...new Set(files)]);
  return without.kind === 'passed' ? all : { kind: 'unknown', why: `also without it: ${describe(without)}` };
}

function describe(run: TestRun): string {
  switch (run.kind) {
    case 'passed':
      return 'SURVIVED';
    case 'unknown':
      return `UNKNOWN: ${run.why}`;
    case 'failed': {
      const more = run.tests.length - mostTestsShown;
      return [...run.tests.slice(0, mostTestsShown), ...(more > 0 ? [`and ${more} more`] : [])].join('\n  ');
    }
  }
}
