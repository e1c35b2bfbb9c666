import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  renderDispatchEvent,
  renderMergeGroupEvent,
  renderPullRequestEvent,
  renderPushEvent,
} from './event-payload.ts';
import { renderClaims } from './oidc.ts';
import type { ClaimOverrides, JobIdentity } from './oidc.ts';
import { octocat } from '../repository.ts';
import type { Identity, PullRequest } from '../repository.ts';
import type { Json } from '../representation.ts';
import type { Host } from '../rest.ts';
import type { EventName, WorkflowRun } from '../workflow-runs.ts';

interface AnyJob {
  /** Everything for the step is below it: RUNNER_TEMP, the workspace, the event, the command files. */
  readonly tempDir: string;
  readonly workspace?: string;
  readonly environment?: string;
  /** Default: granted, but never to a pull request from a fork. */
  readonly isIdTokenGranted?: boolean;
  /** Set it together with a higher attempt for a re-run; otherwise each call is a new run. */
  readonly runId?: number;
  readonly runAttempt?: number;
  readonly actor?: Identity;
  readonly workflow?: { readonly name: string; readonly path: string };
  /** `owner/repo/.github/workflows/deploy.yml@refs/tags/v1` when the job is in a reusable workflow. */
  readonly jobWorkflowRef?: string;
  readonly job?: string;
  readonly subjectFormat?: JobIdentity['subjectFormat'];
  /** How many jobs of the run, without environment, ask for a token first. Default: none. */
  readonly plansBefore?: number;
  /** Claims of this job's tokens that replace those of the event. */
  readonly claims?: ClaimOverrides;
}

export interface PullRequestJob extends AnyJob {
  readonly event: 'pull_request';
  readonly pullRequest: number;
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'closed';
}

export interface PushJob extends AnyJob {
  readonly event: 'push';
  readonly branch?: string;
  /** Default: the tip of the branch. */
  readonly sha?: string;
  readonly before?: string;
}

export interface DispatchJob extends AnyJob {
  readonly event: 'workflow_dispatch';
  readonly branch?: string;
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A pull request in a merge queue: GitHub merges it into a branch of the queue for the checks. */
export interface MergeGroupJob extends AnyJob {
  readonly event: 'merge_group';
  readonly pullRequest: number;
}

export type RunnerJob = PullRequestJob | PushJob | DispatchJob | MergeGroupJob;

/** Stores the claims of jobs, in the order of their requests, and returns the token with which they request them. */
export type GrantIdToken = (...claims: readonly ClaimOverrides[]) => string;

interface EventContext {
  readonly sha: string;
  readonly ref: string;
  readonly refName: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** The head of the workflow run: differs from `sha` in a pull request. */
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string | null;
  readonly payload: Json;
}

/**
 * Starts a workflow run, writes the event payload and the empty command files, and returns the environment that the
 * runner gives to one of its steps. It contains nothing of this process's own environment: the caller adds PATH and
 * HOME. It contains no token either: a runner passes one only where the workflow says so.
 */
export async function startRunnerJob(job: RunnerJob, host: Host, grant: GrantIdToken): Promise<Record<string, string>> {
  const actor = job.actor ?? octocat;
  const workflow = job.workflow ?? { name: 'Deploy', path: '.github/workflows/deploy.yml' };
  const context = readEvent(job, host, actor, workflow.path);
  const run = host.runs.put(startRun(job, context, host, actor, workflow));
  const identity = identify(job, context, host, run);
  const isFork = context.headRepository !== host.repository.fullName;
  const isGranted = job.isIdTokenGranted ?? !isFork;
  const plans = Array.from({ length: job.plansBefore ?? 0 }, () => ({ ...identity, environment: undefined }));
  const jobs = [...plans, identity];
  const claims = jobs.map((one) => ({ ...renderClaims(host.repository, one), ...job.claims }));
  return {
    ...constants,
    ...renderRepository(host),
    ...renderContext(identity, context, workflow.path, host),
    ...(await writeFiles(job, context.payload)),
    GITHUB_JOB: job.job ?? (job.event === 'pull_request' ? 'plan' : 'apply'),
    ...(isGranted ? renderIdTokenRequest(host, grant(...claims)) : {}),
  };
}

const constants = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_ACTION_REF: '',
  GITHUB_ACTION_REPOSITORY: '',
  GITHUB_RETENTION_DAYS: '90',
  RUNNER_OS: 'Linux',
  RUNNER_ARCH: 'X64',
  RUNNER_NAME: 'GitHub Actions 1',
  RUNNER_ENVIRONMENT: 'github-hosted',
};

function readEvent(job: RunnerJob, host: Host, sender: Identity, workflowPath: string): EventContext {
  const source = { ...host, sender };
  switch (job.event) {
    case 'pull_request': {
      const pull = host.repository.pullRequest(job.pullRequest);
      return readPullRequest(pull, renderPullRequestEvent(source, pull, job.action ?? 'synchronize'));
    }
    case 'merge_group': {
      const { number, base } = host.repository.pullRequest(job.pullRequest);
      const branch = `gh-readonly-queue/${base.ref}/pr-${number}-${base.sha}`;
      const on = readBranch({ branch, sha: host.repository.push(branch) }, host);
      return { ...on, payload: renderMergeGroupEvent(source, on, base) };
    }
    case 'push': {
      const on = readBranch(job, host);
      return { ...on, payload: renderPushEvent(source, on.ref, on.sha, job.before) };
    }
    case 'workflow_dispatch': {
      const on = readBranch(job, host);
      return { ...on, payload: renderDispatchEvent(source, on.ref, workflowPath, job.inputs ?? {}) };
    }
  }
}

function readPullRequest(pull: PullRequest, payload: Json): EventContext {
  return {
    sha: pull.mergeCommitSha,
    ref: `refs/pull/${pull.number}/merge`,
    refName: `${pull.number}/merge`,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    headSha: pull.head.sha,
    headBranch: pull.head.ref,
    headRepository: pull.head.repository,
    payload,
  };
}

function readBranch(job: Pick<PushJob, 'branch' | 'sha'>, { repository }: Host): Omit<EventContext, 'payload'> {
  const branch = job.branch ?? repository.defaultBranch;
  const sha = job.sha ?? repository.tip(branch);
  return {
    sha,
    ref: `refs/heads/${branch}`,
    refName: branch,
    headRef: '',
    baseRef: '',
    headSha: sha,
    headBranch: branch,
    headRepository: repository.fullName,
  };
}

function startRun(
  job: RunnerJob,
  context: EventContext,
  { runs, repository }: Host,
  actor: Identity,
  workflow: { readonly name: string; readonly path: string },
): WorkflowRun {
  return {
    id: job.runId ?? runs.nextId(),
    attempt: job.runAttempt ?? 1,
    ...workflow,
    event: job.event satisfies EventName,
    headBranch: context.headBranch,
    headSha: context.headSha,
    headRepository: context.headRepository,
    status: 'in_progress',
    conclusion: null,
    actor,
    createdAt: repository.now(),
  };
}

function identify(job: RunnerJob, context: EventContext, { repository }: Host, run: WorkflowRun): JobIdentity {
  const workflowRef = `${repository.fullName}/${run.path}@${context.ref}`;
  return {
    event: job.event,
    ref: context.ref,
    sha: context.sha,
    headRef: context.headRef,
    baseRef: context.baseRef,
    runId: run.id,
    runAttempt: run.attempt,
    runNumber: run.id % 100_000,
    workflow: run.name,
    workflowRef,
    jobWorkflowRef: job.jobWorkflowRef ?? workflowRef,
    actor: run.actor,
    environment: job.environment,
    subjectFormat: job.subjectFormat ?? 'names',
  };
}

function renderRepository({ repository, apiUrl, serverUrl }: Host): Record<string, string> {
  return {
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
  };
}

function renderContext(
  identity: JobIdentity,
  context: EventContext,
  workflowPath: string,
  { repository }: Host,
): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: identity.event,
    GITHUB_SHA: identity.sha,
    GITHUB_REF: identity.ref,
    GITHUB_REF_NAME: context.refName,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: String(identity.ref === `refs/heads/${repository.defaultBranch}`),
    GITHUB_HEAD_REF: identity.headRef,
    GITHUB_BASE_REF: identity.baseRef,
    GITHUB_RUN_ID: String(identity.runId),
    GITHUB_RUN_NUMBER: String(identity.runNumber),
    GITHUB_RUN_ATTEMPT: String(identity.runAttempt),
    GITHUB_WORKFLOW: identity.workflow,
    GITHUB_WORKFLOW_REF: `${repository.fullName}/${workflowPath}@${identity.ref}`,
    GITHUB_WORKFLOW_SHA: identity.sha,
    GITHUB_ACTOR: identity.actor.login,
    GITHUB_ACTOR_ID: String(identity.actor.id),
    GITHUB_TRIGGERING_ACTOR: identity.actor.login,
  };
}

/** Each step has its own command files, so that two runs in one directory never read each other's outputs. */
async function writeFiles(job: RunnerJob, payload: Json): Promise<Record<string, string>> {
  const temp = join(job.tempDir, '_temp');
  const workspace = job.workspace ?? join(job.tempDir, 'workspace');
  const toolCache = join(job.tempDir, '_tool');
  await Promise.all([temp, workspace, toolCache].map((directory) => mkdir(directory, { recursive: true })));
  const commands = await mkdtemp(join(job.tempDir, '_step-'));
  const event = join(commands, 'event.json');
  await writeFile(event, JSON.stringify(payload, null, 2));
  const files = {
    GITHUB_OUTPUT: join(commands, 'set_output'),
    GITHUB_STATE: join(commands, 'save_state'),
    GITHUB_ENV: join(commands, 'set_env'),
    GITHUB_PATH: join(commands, 'add_path'),
    GITHUB_STEP_SUMMARY: join(commands, 'step_summary'),
  };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  return {
    ...files,
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache,
  };
}

function renderIdTokenRequest({ apiUrl }: Host, requestToken: string): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${apiUrl}/_oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  };
}
