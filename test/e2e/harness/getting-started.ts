import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { FakeGitHub } from '../../contract/fake-gh.ts';
import { installNodeProgram } from '../../contract/node-program.ts';
import { readRepositoryFile } from '../../contract/workflow-file.ts';
import { serveModules } from '../../terraform/module-repository.ts';
import { installStandIn, pathStyle } from './bootstrap.ts';

/** docs/getting-started.md as a reader takes it. */
export interface GettingStarted {
  /** Every block of shell commands before the first section that is no step, in order. */
  readonly commands: readonly string[];
  /** The two files that the page says to write, by path. */
  readonly files: Readonly<Record<string, string>>;
}

export function readGettingStarted(): GettingStarted {
  const page = readRepositoryFile('docs/getting-started.md');
  const steps = page.slice(0, page.search(/^## (?!\d)/m));
  const commands = [...steps.matchAll(/^```sh\n([^`]+)```/gm)].map(([, command = '']) => command);
  const files = [...steps.matchAll(/`(terraform\/[^`]+\.tfvars)`[^]+?```hcl\n([^`]+)```/g)];
  return { commands, files: Object.fromEntries(files.map(([, path = '', text = '']) => [path, text])) };
}

/** What has become of it. */
export interface Followed {
  /** The copy of terraform/ that the commands have applied. */
  readonly terraformPath: string;
  readonly github: FakeGitHub;
  /** The workflow on the branch that was pushed. */
  readonly workflow: string;
  readonly remove: () => void;
}

/** Keys of the profiles that the page names, as a shared credentials file has them. */
export type Profiles = Readonly<
  Record<'management' | 'deploying', Readonly<{ accessKeyId: string; secretAccessKey: string }>>
>;

const repository = 'octo-org/security-baseline';

/**
 * Runs the commands of the page in one shell, with a real git whose remotes are on this machine, and a `gh` that knows
 * one repository. @throws Error with all of the output when one fails.
 */
export async function follow(
  { commands, files }: GettingStarted,
  profiles: Profiles,
  environment: Readonly<Record<string, string>>,
): Promise<Followed> {
  const directory = mkdtempSync(join(tmpdir(), 'getting-started-'));
  const inside = (...parts: readonly string[]): string => join(directory, ...parts);
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  mkdirSync(inside('work'));
  const { GIT_CONFIG_GLOBAL: gitConfig = '', ...gitEnvironment } = serveModules(inside('action'), overrides);
  publishRepository(inside('baseline'), git);
  const state = inside('github.json');
  writeFileSync(state, JSON.stringify({ [repository]: { environments: {}, secrets: {} } }));
  writeFileSync(inside('credentials'), Object.entries(profiles).map(renderProfile).join(''));
  appendFileSync(gitConfig, renderGitConfig(inside('baseline')));
  mkdirSync(inside('bin'));
  installNodeProgram(inside('bin', 'gh'), fileURLToPath(new URL('../../contract/fake-gh.ts', import.meta.url)));
  const path = [inside('bin'), process.env['PATH'] ?? '', installStandIn(directory)].join(delimiter);
  const write = Object.entries(files).map(([file, text]) => `cat >'${file}' <<'HCL'\n${text}HCL\n`);
  const [first = '', ...others] = commands;
  // The profiles that the commands name are the only way to sign in.
  await runShell(
    ['set -eu\nunset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY\n', first, ...write, ...others].join('\n'),
    inside('work'),
    {
      ...environment,
      PATH: path,
      HOME: directory,
      AWS_SHARED_CREDENTIALS_FILE: inside('credentials'),
      ...gitEnvironment,
      GIT_CONFIG_GLOBAL: gitConfig,
      FAKE_GH_STATE: state,
      // A person answers yes.
      TF_CLI_ARGS_apply: '-auto-approve',
    },
  );
  return {
    terraformPath: inside('work', 'stackset-role-action', 'terraform'),
    github: JSON.parse(readFileSync(state, 'utf8')) as FakeGitHub,
    workflow: git(inside('baseline'), 'show', 'security-audit-role:.github/workflows/security-audit-role.yml'),
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const identity = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.com', '-c', 'init.defaultBranch=main'];
type Git = (cwd: string, ...args: readonly string[]) => string;

/** One address serves all buckets of the simulator. */
const overrides = Object.fromEntries(
  ['management', 'delegated-admin'].map((folder) => [`terraform/bootstrap/${folder}/provider_override.tf`, pathStyle]),
);

function publishRepository(directory: string, git: Git): void {
  mkdirSync(directory);
  git(directory, 'init', '--quiet');
  git(directory, 'commit', '--quiet', '--allow-empty', '--message', 'Begin');
}

function renderProfile([name, { accessKeyId, secretAccessKey }]: readonly [string, Profiles['management']]): string {
  return `[${name}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`;
}

function renderGitConfig(baseline: string): string {
  return [
    `[url "file://${baseline}"]\n\tinsteadOf = https://github.com/${repository}.git`,
    '[user]\n\tname = A Person\n\temail = person@example.com\n',
  ].join('\n');
}

function runShell(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn('sh', ['-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the commands of docs/getting-started.md exited ${String(code)}:\n${output}`));
    });
  });
}
