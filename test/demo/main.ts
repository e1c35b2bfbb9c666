import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { renderPage } from '../render/comment-page.ts';
import { repositoryRoot } from '../e2e/harness/action-run.ts';
import { findDeviation, play } from '../e2e/harness/play-scenario.ts';
import type { PlayedRun } from '../e2e/harness/play-scenario.ts';
import { readScenario, scenarioNames } from '../e2e/harness/scenario.ts';
import type { Scenario, Step } from '../e2e/harness/scenario.ts';
import { ensureTerraform } from '../terraform/ensure-terraform.ts';

const usage = `npm run demo -- [--scenario NAME] [--accounts N] [--json FILE]

  --scenario NAME  one story (default: demo): ${scenarioNames().join(', ')}
  --accounts N     size of the organization
  --json FILE      writes what each run did: command, exitCode, outputs, requests, commentPath`;

interface DemoOptions {
  readonly scenario: string;
  readonly accounts: number | undefined;
  readonly json: string | undefined;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});

async function main(): Promise<number> {
  const options = parseOptions();
  if (options === undefined) return 0;
  await ensureTerraform();
  const scenario = readScenario(options.scenario);
  const directory = join(repositoryRoot, '.demo', options.scenario);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });

  console.log(`${scenario.title}\n`);
  const accounts = options.accounts === undefined ? {} : { accounts: options.accounts };
  const played = await play(scenario, { ...accounts, onStep: printStep, onRun: printRun });
  const paths = writeComments(scenario, directory, played);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(summarise(played, paths), null, 2)}\n`);

  const deviations = played.map(findDeviation).filter((deviation) => deviation !== undefined);
  for (const deviation of deviations) console.error(`Not as the scenario expects: ${deviation}`);
  return deviations.length === 0 ? 0 : 1;
}

function parseOptions(): DemoOptions | undefined {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'demo' },
      accounts: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return undefined;
  }
  const accounts = values.accounts === undefined ? undefined : Number(values.accounts);
  if (accounts !== undefined && (!Number.isInteger(accounts) || accounts < 2 || accounts > 20_000)) {
    throw new Error(`--accounts: ${values.accounts ?? ''} is not a whole number from 2 to 20000`);
  }
  return { scenario: values.scenario, accounts, json: values.json };
}

function printStep(step: Step): void {
  if ('run' in step) process.stdout.write(`▸ ${step.run.padEnd(5)} … `);
  else console.log(`\n  ${step.say}`);
}

function printRun({ run }: PlayedRun): void {
  const {
    outcome = '?',
    'failure-reason': reason = '',
    'accounts-current': current,
    'accounts-total': total,
  } = run.outputs;
  const why = reason === '' ? '' : ` (${reason})`;
  const accounts = total === undefined ? '' : ` · ${current ?? '?'} of ${total} accounts current`;
  console.log(`${outcome}${why} · exit ${run.exitCode}${accounts} · ${run.seconds.toFixed(0)} s`);
}

/** @returns the path of each run's comment; '' for a run without a comment. */
function writeComments(scenario: Scenario, directory: string, played: readonly PlayedRun[]): readonly string[] {
  const comments = played.map(({ run, index }) => ({
    title: `${index + 1}. ${run.command}`,
    file: join(directory, `${String(index + 1).padStart(2, '0')}-${run.command}.md`),
    markdown: run.comment,
  }));
  for (const { file, markdown } of comments) if (markdown !== undefined) writeFileSync(file, markdown);
  const shown = comments.flatMap(({ title, markdown }) => (markdown === undefined ? [] : [{ title, markdown }]));
  const page = join(directory, 'comments.html');
  writeFileSync(page, renderPage(scenario.title, shown));
  console.log(
    `\nThe comments: ${relative(process.cwd(), directory)}/*.md, as GitHub shows them: ${relative(process.cwd(), page)}`,
  );
  return comments.map(({ file, markdown }) => (markdown === undefined ? '' : file));
}

function summarise(played: readonly PlayedRun[], commentPaths: readonly string[]): readonly object[] {
  return played.map(({ run }, index) => ({
    command: run.command,
    exitCode: run.exitCode,
    outputs: run.outputs,
    requests: run.requests,
    commentPath: commentPaths[index] ?? '',
  }));
}
