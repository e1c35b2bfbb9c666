import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { makeRunDirectory, removeRunDirectory, runAction } from './action-run.ts';
import type { ActionRun, ActionRunOptions } from './action-run.ts';

const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
let directory: string;

beforeEach(() => {
  directory = makeRunDirectory();
  mkdirSync(join(directory, '_temp'));
});

afterEach(() => {
  removeRunDirectory(directory);
});

/** An action of a few lines: what it does in its main step, and in its post step if it has one. */
function run(main: string, post?: string, options: Partial<ActionRunOptions> = {}): Promise<ActionRun> {
  const declared = post === undefined ? '' : '\n  post: post.cjs\n  post-if: always()';
  writeFileSync(
    join(directory, 'action.yml'),
    `inputs: { command: {}, comment: { default: always } }\nruns:\n  using: node24\n  main: main.cjs${declared}\n`,
  );
  const prelude = "const { appendFileSync, writeFileSync } = require('node:fs');\n";
  writeFileSync(join(directory, 'main.cjs'), prelude + main);
  if (post !== undefined) writeFileSync(join(directory, 'post.cjs'), prelude + post);
  const files = Object.fromEntries(commandFiles.map((name) => [name, join(directory, name)]));
  for (const path of Object.values(files)) writeFileSync(path, '');
  const runner = { ...files, GITHUB_WORKSPACE: directory, RUNNER_TEMP: join(directory, '_temp') };
  return runAction({ inputs: { command: 'apply' }, runner, token: 't', actionDirectory: directory, ...options });
}

const saveState = (name: string, value: string): string =>
  `appendFileSync(process.env.GITHUB_STATE, ${JSON.stringify(`${name}<<end\n${value}\nend\n`)});\n`;

test('an action without a post step has none', async () => {
  const done = await run("appendFileSync(process.env.GITHUB_OUTPUT, 'outcome=planned\\n'); process.exitCode = 3;");
  expect(done).toMatchObject({ command: 'apply', exitCode: 3, outputs: { outcome: 'planned' } });
  expect(done).not.toHaveProperty('post');
  expect(done).not.toHaveProperty('interruption');
});

test('the post step gets the inputs, the saved states by their own names, and command files of its own', async () => {
  const done = await run(
    saveState('run', 'first') + saveState('run', 'last') + "appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'main');",
    `const { STATE_run, STATE_RUN, INPUT_COMMAND, INPUT_COMMENT } = process.env;
     console.log(JSON.stringify({ STATE_run, STATE_RUN, INPUT_COMMAND, INPUT_COMMENT }));
     appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'post');
     appendFileSync(process.env.GITHUB_OUTPUT, 'outcome=changed\\n');`,
  );
  expect(JSON.parse(done.post?.log ?? '')).toEqual({
    STATE_run: 'last',
    INPUT_COMMAND: 'apply',
    INPUT_COMMENT: 'always',
  });
  expect(done).toMatchObject({ summary: 'main', outputs: {}, post: { exitCode: 0, summary: 'post' } });
});

test('the main step saves no state for itself', async () => {
  const done = await run(`${saveState('run', 'first')}console.log(String(process.env.STATE_run));`, '');
  expect(done.log).toBe('undefined\n');
});

const sleepy = `${saveState('stage', 'main')}setInterval(() => {}, 1000); process.stdout.write('up');`;
const soon = (): Promise<boolean> => new Promise((resolve) => setTimeout(resolve, 400, true));

test('a main step that is killed ends with 137, and its post step still runs', async () => {
  const done = await run(sleepy, 'console.log(process.env.STATE_stage);', { interrupt: { how: 'kill', when: soon } });
  expect(done).toMatchObject({ exitCode: 137, log: 'up', post: { log: 'main\n' }, interruption: { how: 'kill' } });
});

test('with the runner the post step is lost', async () => {
  const done = await run(sleepy, 'console.log(1);', { interrupt: { how: 'lose-runner', when: soon } });
  expect(done.exitCode).toBe(137);
  expect(done).not.toHaveProperty('post');
});

test('a main step that is cancelled says its own exit code', async () => {
  const done = await run(`process.once('SIGINT', () => process.exit(1));${sleepy}`, '', {
    interrupt: { how: 'cancel', when: soon },
  });
  expect(done).toMatchObject({ exitCode: 1, interruption: { signals: ['SIGINT'], leftProcesses: [] } });
});

test('a run that is over before its time is left alone', async () => {
  const when = (over: AbortSignal): Promise<boolean> =>
    new Promise((resolve) => {
      over.addEventListener('abort', () => {
        resolve(false);
      });
    });
  const done = await run('', undefined, { interrupt: { how: 'kill', when } });
  expect(done.exitCode).toBe(0);
  expect(done).not.toHaveProperty('interruption');
});
