import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

import { terraformEnvironment } from '../terraform-provider.ts';

export const repositoryRoot = join(import.meta.dirname, '..', '..');

/** What one spawned run of the built action left behind. */
export interface ActionRun {
  readonly command: string;
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** Both streams, as the runner would show them (workflow commands unparsed). */
  readonly log: string;
  readonly summary: string;
  /** Every file below the run's directory once it had ended, path → content, the event payload left out. */
  readonly files: ReadonlyMap<string, string>;
  readonly seconds: number;
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
}

/** A directory of the run's own below the system's temporary one. */
export function makeRunDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'stackset-role-run-'));
}

/** Spawns `dist/index.js` with the environment a runner gives to a JavaScript action, and nothing of ours. */
export async function runAction(options: ActionRunOptions): Promise<ActionRun> {
  const { inputs, runner, environment = {}, token } = options;
  const started = Date.now();
  const child = spawn(process.execPath, [join(repositoryRoot, 'dist', 'index.js')], {
    cwd: runner['GITHUB_WORKSPACE'],
    env: {
      PATH: process.env['PATH'],
      HOME: join(runner['RUNNER_TEMP'] ?? '', '..', 'home'),
      ...terraformEnvironment().env,
      ...runner,
      ...renderInputs(inputs, token),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? -1);
    });
  });
  return {
    command: inputs['command'] ?? '',
    exitCode,
    outputs: parseOutputs(readFileSync(runner['GITHUB_OUTPUT'] ?? '', 'utf8')),
    log,
    summary: readFileSync(runner['GITHUB_STEP_SUMMARY'] ?? '', 'utf8'),
    files: readFilesBelow(runner['RUNNER_TEMP'] ?? ''),
    seconds: (Date.now() - started) / 1000,
  };
}

export function removeRunDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}

interface ActionYaml {
  readonly inputs: Readonly<Record<string, { readonly default?: string | number | boolean }>>;
}

/** A runner passes every declared input, with its default where the workflow says nothing. */
function renderInputs(inputs: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const declared = (parse(readFileSync(join(repositoryRoot, 'action.yml'), 'utf8')) as ActionYaml).inputs;
  const defaults = Object.entries(declared).map(([name, { default: value }]) => [
    name,
    String(value ?? '').replace('${{ github.token }}', token),
  ]);
  const values = { ...(Object.fromEntries(defaults) as Record<string, string>), ...inputs };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** GITHUB_OUTPUT: `name<<delimiter`, lines, delimiter; or `name=value`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, index + 1);
      outputs[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}

function readFilesBelow(directory: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const path = join(directory, entry);
    if (statSync(path).isFile()) files.set(entry, readFileSync(path, 'utf8'));
  }
  return files;
}
