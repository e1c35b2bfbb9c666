import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'yaml';

import { providerMirror, terraformEnvironment } from '../../terraform/terraform-provider.ts';
import { readOutput } from './child-output.ts';
import { parseCommandFile } from './command-files.ts';
import { interruptProcess } from './interrupt-run.ts';
import type { Interruption, InterruptionKind } from './interrupt-run.ts';
import { killLeft } from './process-tree.ts';

export const repositoryRoot = join(import.meta.dirname, '..', '..', '..');

/** What one spawned run of the built action left behind. */
export interface ActionRun {
  readonly command: string;
  /** As a shell says it: 128 and the signal's number when a signal ended it. */
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** Both streams, as the runner would show them (workflow commands unparsed). */
  readonly log: string;
  readonly summary: string;
  /**
   * Every file below the run's directory once it had ended, path → content (its size above ten megabytes), the event
   * payload left out.
   */
  readonly files: ReadonlyMap<string, string>;
  readonly seconds: number;
  /** Undefined when action.yml declares none, or nothing was left to run it. */
  readonly post?: { readonly exitCode: number; readonly log: string; readonly summary: string };
  /** Undefined when the run was left alone, or ended before its time. */
  readonly interruption?: Interruption;
  /** Names of processes that outlived even the post step, after `kill-action`; they are ended. */
  readonly leftAfterPost: readonly string[];
}

/** When and how a running step is ended. */
export interface InterruptRequest {
  readonly how: InterruptionKind;
  /** Resolves with true when it is time; with false once the signal says that the step is over. */
  readonly when: (over: AbortSignal) => Promise<boolean>;
}

export interface ActionRunOptions {
  /** As a workflow writes them; what is left out takes action.yml's default. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Of the runner: GITHUB_*, RUNNER_*, ACTIONS_*. */
  readonly runner: Readonly<Record<string, string>>;
  /** Beside it: endpoints, ambient credentials, another PATH. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Replaces `${{ github.token }}`. */
  readonly token: string;
  /** Where action.yml is. Unset: this repository. */
  readonly actionDirectory?: string;
  readonly interrupt?: InterruptRequest;
}

/** A directory of the run's own below the system's temporary one. */
export function makeRunDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'stackset-role-run-'));
}

/**
 * Runs the main step of the built action as a runner does, and its post step where action.yml declares one: with the
 * environment a runner gives to a JavaScript action, and nothing of ours that changes what it does.
 */
export async function runAction(options: ActionRunOptions): Promise<ActionRun> {
  const { runner, inputs, actionDirectory = repositoryRoot } = options;
  const started = Date.now();
  const { main, post, inputs: declared } = readActionYaml(actionDirectory);
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(runner['RUNNER_TEMP'] ?? '', '..', 'home'),
    // The bench runs older builds, which take the provider from where the environment says.
    ...(Object.hasOwn(declared, mirrorInput) ? {} : terraformEnvironment().env),
    // A run has few accounts: without garbage collection each load of the provider takes a tenth less.
    GOGC: 'off',
    ...runner,
    ...renderInputs(declared, { ...mirrorInputs(declared), ...inputs }, options.token),
    ...options.environment,
  };
  const { interruption, ...done } = await runStep(join(actionDirectory, main), environment, options.interrupt);
  const outputs = parseCommandFile(readFileSync(runner['GITHUB_OUTPUT'] ?? '', 'utf8'));
  const summary = readFileSync(runner['GITHUB_STEP_SUMMARY'] ?? '', 'utf8');
  const isPostRun = post !== undefined && interruption?.how !== 'lose-runner';
  const ran = isPostRun ? await runPostStep(join(actionDirectory, post), environment) : undefined;
  const leftAfterPost = killLeft(interruption?.survivors ?? []);
  return {
    command: inputs['command'] ?? '',
    leftAfterPost,
    ...done,
    outputs,
    summary,
    files: readFilesBelow(runner['RUNNER_TEMP'] ?? ''),
    seconds: (Date.now() - started) / 1000,
    ...(ran === undefined ? {} : { post: ran }),
    ...(interruption === undefined ? {} : { interruption }),
  };
}

/**
 * What the main step left in GITHUB_STATE comes as STATE_name, the name as it is written. Command files are the step's
 * own.
 */
async function runPostStep(
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<NonNullable<ActionRun['post']>> {
  const state = parseCommandFile(readFileSync(environment['GITHUB_STATE'] ?? '', 'utf8'));
  const own: Record<string, string> = {};
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY']) {
    const path = `${environment[name] ?? ''}-post`;
    writeFileSync(path, '');
    own[name] = path;
  }
  const states = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const { exitCode, log } = await runStep(file, { ...environment, ...own, ...states });
  return { exitCode, log, summary: readFileSync(own['GITHUB_STEP_SUMMARY'] ?? '', 'utf8') };
}

async function runStep(
  file: string,
  environment: Readonly<Record<string, string>>,
  interrupt?: InterruptRequest,
): Promise<Pick<ActionRun, 'exitCode' | 'log' | 'interruption'>> {
  const child = spawn(process.execPath, [file], {
    cwd: environment['GITHUB_WORKSPACE'],
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const readLog = readOutput(child);
  const over = new AbortController();
  const interrupted = interrupt?.when(over.signal).then((isDue) => {
    return isDue ? interruptProcess(child, interrupt.how) : undefined;
  });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    // Not `close`: what the step has left behind may hold its streams open for long.
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
  over.abort();
  const interruption = await interrupted;
  // Unreferenced: a timer that outlives the last run keeps jest's worker longer than jest waits for it.
  await Promise.race([drained(child.stdout, child.stderr), setTimeout(1_000, undefined, { ref: false })]);
  return { exitCode, log: readLog(), ...(interruption === undefined ? {} : { interruption }) };
}

async function drained(...streams: readonly Readable[]): Promise<void> {
  const open = streams.filter((stream) => !stream.closed);
  await Promise.all(open.map((stream) => new Promise((resolve) => stream.once('close', resolve))));
}

export function removeRunDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}

interface ActionYaml {
  readonly inputs: Readonly<Record<string, { readonly default?: string | number | boolean }>>;
  readonly runs: { readonly main: string; readonly post?: string; readonly 'post-if'?: string };
}

function readActionYaml(
  directory: string,
): Pick<ActionYaml, 'inputs'> & { readonly main: string; readonly post: string | undefined } {
  const { inputs, runs } = parse(readFileSync(join(directory, 'action.yml'), 'utf8')) as ActionYaml;
  const condition = runs['post-if'] ?? 'always()';
  if (condition !== 'always()') throw new Error(`The stage cannot evaluate post-if: ${condition}`);
  return { inputs, main: runs.main, post: runs.post };
}

const mirrorInput = 'provider-mirror';

function mirrorInputs(declared: ActionYaml['inputs']): Readonly<Record<string, string>> {
  const mirror = providerMirror();
  return mirror === undefined || !Object.hasOwn(declared, mirrorInput) ? {} : { [mirrorInput]: mirror };
}

/** A runner passes every declared input, with its default where the workflow says nothing. */
function renderInputs(
  declared: ActionYaml['inputs'],
  inputs: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const defaults = Object.entries(declared).map(([name, { default: value }]) => [
    name,
    String(value ?? '').replace('${{ github.token }}', token),
  ]);
  const values = { ...(Object.fromEntries(defaults) as Record<string, string>), ...inputs };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** A run that was killed leaves terraform's provider behind, hundreds of megabytes. */
const largestFileBytes = 10_000_000;

function readFilesBelow(directory: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const path = join(directory, entry);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) continue;
    files.set(entry, stats.size > largestFileBytes ? `(${stats.size} bytes)` : readFileSync(path, 'utf8'));
  }
  return files;
}
