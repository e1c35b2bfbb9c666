import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { startGitHub } from '../../github-simulator/github-server.ts';
import type { GitHubServer } from '../../github-simulator/github-server.ts';
import type { RunnerJob } from '../../github-simulator/runner/runner-environment.ts';
import { scaledClock } from '../../aws-simulator/scaled-clock.ts';
import type { RecordedRequest } from '../../aws-simulator/recorder.ts';
import { startSimulator } from '../../aws-simulator/aws-server.ts';
import type { Simulator } from '../../aws-simulator/aws-server.ts';
import { buildWorld } from '../../aws-simulator/setup.ts';
import type { SimulatorSetup } from '../../aws-simulator/setup.ts';
import { makeRunDirectory, removeRunDirectory, repositoryRoot, runAction } from './action-run.ts';
import type { ActionRun } from './action-run.ts';
import { watchCommentEdits } from './comment-edits.ts';
import type { CommentEdit } from './comment-edits.ts';
import type { InterruptPlan } from './scenario.ts';
import { findUntruth } from './deployed-truth.ts';

export const delegatedAdministrator = '222222222222';
export const stateBucket = 'terraform-state';
export const externalIdCanary = 'canary-external-id-7f3a';
const issuer = 'https://token.actions.githubusercontent.com';
/** How much faster than real time the simulated organization lives, unless a scenario says otherwise. */
const defaultTimeScale = 60;

export interface RunRequest {
  readonly command: 'plan' | 'apply' | 'audit';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** JSON files of the workspace, by path. */
  readonly files?: Readonly<Record<string, object>>;
  /** Claims that this job's OIDC token is to have instead. */
  readonly claims?: Readonly<Record<string, string>>;
  /** A direct push has no pull request. */
  readonly isDirectPush?: boolean;
  /** How its pull request is merged. */
  readonly merge?: 'merge' | 'squash' | 'rebase';
  /** A run of a commit that was pushed before, as a re-run is one. */
  readonly sha?: string;
  /** The pull request that this run opens is a fork's: its token may only read, and GitHub gives it no OIDC token. */
  readonly isFromFork?: boolean;
  /** Temporary keys in the environment instead of `role-to-assume`; the fault `expire-credentials` ends them. */
  readonly isAmbient?: boolean;
  readonly interrupt?: InterruptPlan;
}

export interface StagedRun extends ActionRun {
  /** What AWS saw of this run, by action. */
  readonly requests: Readonly<Record<string, number>>;
  readonly recorded: readonly RecordedRequest[];
  /** Body of the comment of this command on the pull request; undefined when there is none. */
  readonly comment: string | undefined;
  /** Of both steps, in their order. */
  readonly commentEdits: readonly CommentEdit[];
  /** A lock of Terraform's was left beside the state. */
  readonly hasStateLock: boolean;
  /** GITHUB_SHA of the run. */
  readonly sha: string;
}

/** One organization, one repository, and the built action run against both as a runner would. */
export interface Stage {
  readonly simulator: Simulator;
  readonly github: GitHubServer;
  /** @throws Error when the run calls itself green and an account does not have what it was to get. */
  run(request: RunRequest): Promise<StagedRun>;
  close(): Promise<void>;
}

/** @param actionDirectory where action.yml and the built action are; default: this repository. */
export async function openStage(setup: SimulatorSetup, actionDirectory = repositoryRoot): Promise<Stage> {
  const clock = scaledClock(setup.timeScale ?? defaultTimeScale);
  const { longestSessionSeconds } = setup;
  const simulator = await startSimulator({
    world: buildWorld(setup, clock),
    ...(longestSessionSeconds === undefined ? {} : { sessionLifetimeMs: longestSessionSeconds * 1000 }),
  });
  const github = await startGitHub();
  const directory = makeRunDirectory();
  simulator.identities.publishKeys(issuer, { jwks: github.oidc.jwks });
  if (setup.isEmpty !== true) {
    simulator.s3.createBucket(stateBucket);
    registerDeployRoles(simulator, github);
  }
  let openPullRequest: number | undefined;

  const jobOf = (request: RunRequest): RunnerJob => {
    const shared = { tempDir: directory, ...(request.claims === undefined ? {} : { claims: request.claims }) };
    // As a schedule does: it has a branch, and no pull request.
    if (request.command === 'audit') return { ...shared, event: 'workflow_dispatch', job: 'audit' };
    if (request.sha !== undefined) return { ...shared, event: 'push', sha: request.sha };
    if (request.isDirectPush !== true) {
      const head = request.isFromFork === true ? { headRepository: 'stranger/security-baseline' } : {};
      openPullRequest ??= github.repository.openPullRequest({ title: 'Change the role', ...head }).number;
    }
    if (request.command === 'plan' && openPullRequest !== undefined) {
      return { ...shared, event: 'pull_request', pullRequest: openPullRequest };
    }
    if (openPullRequest === undefined) return { ...shared, event: 'push', sha: github.repository.push() };
    const sha = github.repository.mergePullRequest(openPullRequest, request.merge);
    return { ...shared, event: 'push', sha };
  };

  const run = async (request: RunRequest): Promise<StagedRun> => {
    const runner = await github.runnerEnvironment(jobOf(request));
    const before = simulator.requests.all().length;
    const { interrupt } = request;
    const ambient = request.isAmbient === true ? ambientCredentials(simulator, request.command) : undefined;
    emptyRunnerTemp(runner);
    checkOut(runner, request.files ?? {});
    const inputs = {
      ...defaultInputs(request.command),
      command: request.command,
      ...request.inputs,
      ...ambient?.inputs,
    };
    const editsSoFar = watchCommentEdits(github);
    const done = await runAction({
      actionDirectory,
      inputs,
      runner,
      environment: { AWS_ENDPOINT_URL: simulator.url, ...ambient?.environment, ...request.environment },
      token: request.isFromFork === true ? github.readOnlyToken : github.token,
      ...(interrupt === undefined
        ? {}
        : { interrupt: { how: interrupt.how, when: untilAnswered(simulator, interrupt) } }),
    });
    const commentEdits = editsSoFar();
    const untruth = findUntruth(simulator.world, done, inputs);
    if (untruth !== undefined) throw new Error(`${untruth}\n\n${done.log}`);
    const recorded = simulator.requests.all().slice(before);
    const comment = openPullRequest === undefined ? undefined : findComment(github, openPullRequest, request.command);
    if (request.command === 'apply') openPullRequest = undefined;
    const hasBucket = simulator.s3.findBucket(stateBucket) !== undefined;
    const hasStateLock = hasBucket && simulator.s3.listKeys(stateBucket).some(isLock);
    const { GITHUB_SHA: sha = '' } = runner;
    return { ...done, recorded, requests: countByAction(recorded), comment, commentEdits, hasStateLock, sha };
  };

  return {
    simulator,
    github,
    run,
    close: async () => {
      clock.stop();
      await Promise.all([simulator.stop(), github.close()]);
      removeRunDirectory(directory);
    },
  };
}

function defaultInputs(command: RunRequest['command']): Readonly<Record<string, string>> {
  return {
    'stack-set-name': 'organization-security-audit',
    'external-id': externalIdCanary,
    'role-to-assume': `arn:aws:iam::${delegatedAdministrator}:role/stackset-${command}`,
    'backend-config': `bucket=${stateBucket}\nuse_path_style=true`,
    // Most stories apply what no pull request has planned; those of test/e2e/review set it back.
    ...(command === 'audit' ? {} : { 'reviewed-plan': 'off' }),
  };
}

/** Terraform's lock beside a state in S3. */
export function isLock(key: string): boolean {
  return key.endsWith('.tflock');
}

/** A runner empties it before every job. */
function emptyRunnerTemp({ RUNNER_TEMP: directory = '' }: Readonly<Record<string, string>>): void {
  for (const entry of readdirSync(directory)) rmSync(join(directory, entry), { recursive: true, force: true });
}

/** As actions/checkout does. */
function checkOut(
  { GITHUB_WORKSPACE: workspace = '' }: Readonly<Record<string, string>>,
  files: Readonly<Record<string, object>>,
): void {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(workspace, path), JSON.stringify(content));
}

/** What an earlier step, such as one that assumes the role, leaves in the environment. */
function ambientCredentials(
  { identities }: Simulator,
  command: string,
): { readonly inputs: Readonly<Record<string, string>>; readonly environment: Readonly<Record<string, string>> } {
  const role = `arn:aws:iam::${delegatedAdministrator}:role/stackset-${command}`;
  const key = identities.addAmbientSession(role, 'GitHubActions');
  return {
    inputs: { 'role-to-assume': '' },
    environment: {
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
      AWS_SESSION_TOKEN: key.sessionToken ?? '',
    },
  };
}

/** True once AWS has answered the action for the n-th time from now on; false when the run was over before. */
function untilAnswered({ requests }: Simulator, { after }: InterruptPlan): (over: AbortSignal) => Promise<boolean> {
  return (over) =>
    new Promise((resolve) => {
      let left = after.times ?? 1;
      const end = (isDue: boolean): void => {
        unwatch();
        resolve(isDue);
      };
      const unwatch = requests.watch(({ action, status }) => {
        if (action !== after.action || status !== 200) return;
        left -= 1;
        if (left === 0) end(true);
      });
      over.addEventListener('abort', () => {
        end(false);
      });
    });
}

/** The roles of the documentation: planning from a pull request, applying and auditing from the default branch. */
function registerDeployRoles({ identities }: Simulator, { repository }: GitHubServer): void {
  identities.addOidcProvider({ accountId: delegatedAdministrator, issuer, clientIds: ['sts.amazonaws.com'] });
  const fromBranch = `ref:refs/heads/${repository.defaultBranch}`;
  const subjects = { plan: 'pull_request', apply: fromBranch, audit: fromBranch };
  for (const [command, subject] of Object.entries(subjects)) {
    identities.addRole({
      arn: `arn:aws:iam::${delegatedAdministrator}:role/stackset-${command}`,
      trustPolicy: trustPolicy(`repo:${repository.fullName}:${subject}`),
      maxSessionDuration: 3600,
    });
  }
}

function trustPolicy(subject: string): unknown {
  const host = issuer.replace('https://', '');
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${delegatedAdministrator}:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: subject } },
      },
    ],
  };
}

function findComment(github: GitHubServer, pullRequest: number, command: string): string | undefined {
  return github.repository.comments(pullRequest).findLast(({ body }) => body.includes(`"command":"${command}"`))?.body;
}

function countByAction(recorded: readonly RecordedRequest[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { action } of recorded) counts[action] = (counts[action] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)));
}
