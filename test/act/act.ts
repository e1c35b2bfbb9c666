import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { repositoryRoot } from '../e2e/harness/action-run.ts';
import { readOutput } from '../e2e/harness/child-output.ts';
import { providerMirror } from '../terraform/terraform-provider.ts';

/** .ci/install-tools installs it here. */
const program = join(repositoryRoot, '.tools', 'bin', 'act');
const product = 'org/stackset-role-action';
/** Workflows of the product that a caller may call. */
const called = ['stackset-role.yml', 'stackset-role-summary.yml'].map((file) => join('.github', 'workflows', file));
/** Longest run of one workflow; ms. */
const timeoutMs = 240_000;

/** Whether the tests under act run: always in CI, elsewhere where act is installed. Says once a file what is left out. */
export function mustRunAct(): boolean {
  const isRun = process.env['CI'] === 'true' || existsSync(program);
  if (!isRun) {
    console.warn('Left out: the workflows of the documentation under act, which .ci/install-tools installs.');
  }
  return isRun;
}

/** A caller's repository, the actions that it uses, and the folders that a runner keeps for it. */
export interface Workplace {
  readonly directory: string;
  /** Commit of the product. */
  readonly productSha: string;
}

export interface WorkflowRun {
  readonly event: 'pull_request' | 'push' | 'workflow_dispatch' | 'merge_group';
  /** The runner's values, as the GitHub simulator reports them. */
  readonly runner: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Endpoints. */
  readonly environment: Readonly<Record<string, string>>;
  /** The workflow cannot learn where it comes from, and no configuration variable says it. */
  readonly isOriginUnknown?: boolean;
  /** It has the artefacts of the run before; any other run begins without. */
  readonly isContinued?: boolean;
}

export interface WorkflowResult {
  readonly exitCode: number;
  readonly log: string;
}

/** @param workflow text of the caller's one workflow. */
export function makeWorkplace(workflow: string): Workplace {
  const directory = mkdtempSync(join(tmpdir(), 'stackset-role-act-'));
  const productSha = '5e1f'.repeat(10);
  for (const folder of ['home', 'cache', join('caller', '.github', 'workflows')]) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  replaceWorkflow({ directory, productSha }, workflow);
  const checkout = join(directory, 'repositories', product, productSha);
  for (const path of ['action.yml', 'dist', 'terraform', ...called]) {
    cpSync(join(repositoryRoot, path), join(checkout, path), {
      recursive: true,
      filter: (source) => basename(source) !== '.terraform',
    });
  }
  for (const path of called) {
    const callee = join(checkout, path);
    writeFileSync(callee, withoutQueue(readFileSync(callee, 'utf8')));
  }
  nameMirror(join(checkout, 'action.yml'));
  return { directory, productSha };
}

/** The next run is of another workflow of the caller. */
export function replaceWorkflow({ directory }: Workplace, workflow: string): void {
  writeFileSync(join(directory, 'caller', '.github', 'workflows', 'role.yml'), withoutQueue(workflow));
}

/** What act takes for a checkout of the caller's repository: it leaves out an actions/checkout of that. */
export function callerFolder({ directory }: Workplace): string {
  return join(directory, 'caller');
}

/** The workflow has no input for a mirror, so here it is the default of the action. */
function nameMirror(actionFile: string): void {
  const mirror = providerMirror();
  if (mirror === undefined) return;
  const action = readFileSync(actionFile, 'utf8');
  const input = /^ {2}provider-mirror:\n {4}description: .*\n/m;
  if (!input.test(action)) throw new Error('action.yml has no input provider-mirror');
  writeFileSync(
    actionFile,
    action.replace(input, (text) => `${text}    default: ${JSON.stringify(mirror)}\n`),
  );
}

/** act 0.2.89 rejects this one line because its schema is older. act never runs two jobs at once anyway. */
function withoutQueue(workflow: string): string {
  return workflow.replace(/^ +queue: max\n/m, '');
}

export function removeWorkplace({ directory }: Workplace): void {
  rmSync(directory, { recursive: true, force: true });
}

/** Runs the caller's workflow with `act`, without containers and without any download. */
export async function runWorkflow(workplace: Workplace, run: WorkflowRun): Promise<WorkflowResult> {
  const { directory } = workplace;
  const artifacts = join(directory, 'artifacts');
  if (run.isContinued !== true) rmSync(artifacts, { recursive: true, force: true });
  mkdirSync(artifacts, { recursive: true });
  const child = spawn(program, renderArguments(workplace, run), {
    cwd: join(directory, 'caller'),
    env: {
      PATH: process.env['PATH'],
      HOME: join(directory, 'home'),
      XDG_CACHE_HOME: join(directory, 'cache'),
      XDG_CONFIG_HOME: join(directory, 'home'),
      ...run.secrets,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // Its own process group, so that a timeout also ends the processes that act has started.
  const deadline = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, timeoutMs);
  const readLog = readOutput(child);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', (cause) => {
      reject(new Error('act cannot be started; .ci/install-tools installs it', { cause }));
    });
    child.on('close', (code) => {
      resolve(code ?? -1);
    });
  });
  clearTimeout(deadline);
  return { exitCode, log: readLog() };
}

function renderArguments({ directory, productSha }: Workplace, run: WorkflowRun): readonly string[] {
  const environment = {
    ...keepForAct(run.runner),
    ...run.environment,
    ACT_REPOSITORIES: join(directory, 'repositories'),
    ACT_ARTIFACTS: join(directory, 'artifacts'),
  };
  const checkout = join(directory, 'repositories', product, productSha);
  return [
    run.event,
    ...['--eventpath', run.runner['GITHUB_EVENT_PATH'] ?? ''],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--action-cache-path', join(directory, 'cache', 'actions'), '--no-cache-server', '--use-new-action-cache'],
    ...['--actor', run.runner['GITHUB_ACTOR'] ?? ''],
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...renderVariables(productSha, run),
    // Only the environment of act carries their values.
    ...Object.keys(run.secrets).flatMap((name) => ['--secret', name]),
    ...['--local-repository', `${product}@v1=${checkout}`],
    ...localActions(called.map((path) => readFileSync(join(checkout, path), 'utf8')).join('\n')),
  ];
}

/** act does not know the contexts that name the workflow's own repository and commit, as GitHub Enterprise Server. */
function renderVariables(productSha: string, { isOriginUnknown = false }: WorkflowRun): readonly string[] {
  const variables = isOriginUnknown
    ? {}
    : { STACKSET_ROLE_ACTION_REPOSITORY: product, STACKSET_ROLE_ACTION_REF: productSha };
  return Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]);
}

/** Drops what act sets itself: the paths of its own command files and folders. */
function keepForAct(runner: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own =
    /^(RUNNER_|GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|EVENT_PATH|EVENT_NAME|WORKSPACE|JOB|WORKFLOW|ACTION))/;
  const kept = Object.entries(runner).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(kept), SHA_REF: runner['GITHUB_SHA'] ?? '' };
}

/** One replacement for each third-party action, at exactly the commit that the workflow names. */
function localActions(workflow: string): readonly string[] {
  const named = new Set([...workflow.matchAll(/uses: ([\w-]+\/([\w-]+)@[0-9a-f]{40})/g)].map(([, uses]) => uses ?? ''));
  return [...named].flatMap((uses) => {
    const folder = /\/([\w-]+)@/.exec(uses)?.[1] ?? '';
    return ['--local-repository', `${uses}=${join(import.meta.dirname, 'actions', folder)}`];
  });
}
