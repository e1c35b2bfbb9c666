import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { readWorkflow } from '../contract/workflow-file.ts';
import type { Step } from '../contract/workflow-file.ts';
import { repositoryRoot } from '../e2e/harness/action-run.ts';
import { readOutput } from '../e2e/harness/child-output.ts';
import { appToken, startReleaseSite, workflowToken } from './release-site.ts';
import type { ReleaseSite } from './release-site.ts';

export interface Played {
  /** Name of the step that failed; undefined: none did. */
  readonly failed: string | undefined;
  readonly log: string;
  /** Names of the steps that ran. */
  readonly ran: readonly string[];
}

export interface Dispatch {
  readonly version: string;
  /** Default: the head of main. */
  readonly sha?: string;
  readonly branch?: string;
}

/** A repository with releases, and the jobs of release.yml on it. */
export interface ReleaseStage {
  readonly site: ReleaseSite;
  /** Commits files to main and returns the commit. */
  commit(subject: string, files: Readonly<Record<string, string>>): string;
  /** Commit of a tag in the repository on GitHub; undefined: there is none. */
  tag(name: string): string | undefined;
  tags(): readonly string[];
  git(...args: readonly string[]): string;
  /** Runs the steps of a job, as release.yml has them, in their order, up to the first that fails. */
  play(job: 'verify' | 'release', dispatch: Dispatch): Promise<Played>;
  /** How often `gh release verify` fails before it succeeds. */
  failAttestation(times: number): void;
  close(): Promise<void>;
}

/** Steps that this test cannot play, each with what stands for it. */
const leftOut: readonly RegExp[] = [
  /^actions\/checkout@/, // a clone at the commit
  /^actions\/setup-node@/, // the Node.js of the test
  /^actions\/create-github-app-token@/, // a token that the site knows
  /npm run check:dist/, // a check of its own
];

export async function openReleaseStage(): Promise<ReleaseStage> {
  const folder = mkdtempSync(join(tmpdir(), 'stackset-role-release-'));
  const [origin, work, bin] = ['origin.git', 'work', 'bin'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', work, ...args], {
      encoding: 'utf8',
      env: gitEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  execFileSync('git', ['clone', '--quiet', origin, work], { stdio: 'ignore' });
  const site = await startReleaseSite(origin);
  const attestation = installGh(bin);
  const findInOrigin = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', origin, ...args], { encoding: 'utf8' }).trim();
  return {
    site,
    git,
    commit: (subject, files) => {
      cpSync(join(repositoryRoot, '.ci'), join(work, '.ci'), { recursive: true });
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(work, path)), { recursive: true });
        writeFileSync(join(work, path), text);
      }
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', subject);
      git('push', '--quiet', 'origin', 'HEAD');
      return git('rev-parse', 'HEAD');
    },
    tag: (name) => findInOrigin('for-each-ref', '--format=%(objectname)', `refs/tags/${name}`) || undefined,
    tags: () => findInOrigin('tag', '--list').split('\n').filter(Boolean),
    play: async (job, { version, sha = git('rev-parse', 'origin/main'), branch = 'main' }) => {
      git('fetch', '--quiet', '--tags', '--force', 'origin');
      git('checkout', '--quiet', '--detach', sha);
      const environment = {
        ...runnerEnvironment(site.apiUrl, sha, branch),
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      };
      const played = await playSteps(job, version, { cwd: work, environment });
      git('checkout', '--quiet', 'main');
      return played;
    },
    failAttestation: (times) => {
      writeFileSync(attestation, String(times));
    },
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function gitEnvironment(): NodeJS.ProcessEnv {
  const person = { name: 'A person', email: 'person@example.com' };
  return {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: person.email,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: person.email,
  };
}

/** A stand-in for the GitHub CLI: it refuses anything but `release verify` with a token, and fails as often as a file says. */
function installGh(bin: string): string {
  mkdirSync(bin);
  const state = join(bin, 'failures-left');
  writeFileSync(state, '0');
  writeFileSync(
    join(bin, 'gh'),
    `#!/bin/sh
[ "$1 $2 $4 $5" = "release verify --repo org/action" ] || exit 2
[ "$GH_TOKEN" = ${workflowToken} ] || { echo 'not signed in' >&2; exit 4; }
left=$(cat ${state})
[ "$left" = 0 ] && exit 0
echo $((left - 1)) >${state}
echo "no attestations for tag $3" >&2
exit 1
`,
  );
  chmodSync(join(bin, 'gh'), 0o755);
  return state;
}

function runnerEnvironment(apiUrl: string, sha: string, branch: string): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'org/action',
    GITHUB_SHA: sha,
    GITHUB_REF: `refs/heads/${branch}`,
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
  };
}

interface Place {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

async function playSteps(name: string, version: string, { cwd, environment }: Place): Promise<Played> {
  const { steps = [], env = {} } = readWorkflow('.github/workflows/release.yml').jobs[name] ?? {};
  const ran: string[] = [];
  let log = '';
  for (const step of steps) {
    if (leftOut.some((pattern) => pattern.test(step.uses ?? step.run ?? ''))) continue;
    const title = nameOf(step);
    ran.push(title);
    const own = { ...evaluate(env, version), ...evaluate(step.env ?? {}, version) };
    // As the runner starts a step without a shell of its own.
    const child = spawn('bash', ['-e', '-c', step.run ?? ''], {
      cwd,
      // The real interval is for GitHub; a step that does not ask for it would not find it here either.
      env: { ...environment, ...own, ...('ATTESTATION_INTERVAL_MS' in own ? { ATTESTATION_INTERVAL_MS: '1' } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const readLog = readOutput(child);
    const code = await new Promise((resolve) => child.on('close', resolve));
    log += readLog();
    if (code !== 0) return { failed: title, log, ran };
  }
  return { failed: undefined, log, ran };
}

function nameOf({ name, run, uses }: Step): string {
  if (name === undefined || run === undefined) throw new Error(`A step without a test: ${name ?? uses ?? run ?? ''}`);
  return name;
}

function evaluate(env: Readonly<Record<string, unknown>>, version: string): Readonly<Record<string, string>> {
  const contexts: Readonly<Record<string, string>> = {
    'inputs.version': version,
    'github.event.repository.default_branch': 'main',
    'github.token': workflowToken,
    'steps.app.outputs.token': appToken,
  };
  const value = (text: unknown): string =>
    String(text).replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
      const found = contexts[expression];
      if (found === undefined) throw new Error(`The test does not know ${expression}`);
      return found;
    });
  return Object.fromEntries(Object.entries(env).map(([name, text]) => [name, value(text)]));
}

export function readReleaseJob(): ReturnType<typeof readWorkflow>['jobs'][string] {
  return readWorkflow('.github/workflows/release.yml').jobs['release'] ?? {};
}

/** package.json and CHANGELOG.md of a version. */
export function filesOf(version: string, changes = '### Added\n\n- Something.'): Readonly<Record<string, string>> {
  return {
    'package.json': `${JSON.stringify({ version })}\n`,
    'CHANGELOG.md': `# Changelog\n\n## [Unreleased]\n\n## [${version}] - 2026-12-01\n\n${changes}\n\n[Unreleased]: https://github.com/org/action/commits/main\n`,
  };
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
