import { join } from 'node:path';

import { parse, stringify } from 'yaml';

import { exampleBucket, readPolicy } from '../contract/documented-policies.ts';
import type { DocumentedPolicy } from '../contract/documented-policies.ts';
import { readRepositoryFile } from '../contract/workflow-file.ts';
import type { Job, Workflow } from '../contract/workflow-file.ts';
import type { RunnerJob } from '../github-simulator/runner/runner-environment.ts';
import type { RecordedRequest } from '../aws-simulator/recorder.ts';
import { delegatedAdministrator, externalIdCanary, openStage } from '../e2e/harness/stage.ts';
import type { Stage } from '../e2e/harness/stage.ts';
import { callerFolder, makeWorkplace, removeWorkplace, replaceWorkflow, runWorkflow } from './act.ts';
import type { Workplace, WorkflowResult } from './act.ts';

const callee = 'org/stackset-role-action/.github/workflows/stackset-role.yml@refs/tags/v1';

export interface JobRun extends WorkflowResult {
  readonly recorded: readonly RecordedRequest[];
}

export interface JobRequest {
  readonly event: 'pull_request' | 'push' | 'workflow_dispatch' | 'merge_group';
  /** Claims that replace those of the job's OIDC token. */
  readonly claims?: Readonly<Record<string, string>>;
  /** A pull request from a fork: no secrets, no OIDC token, a token that may only read. */
  readonly isFromFork?: boolean;
  /** Neither GitHub nor a configuration variable says where the workflow comes from. */
  readonly isOriginUnknown?: boolean;
  /** Further secrets of the caller's repository. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Changes the caller's repository, which is a folder with the workflow alone. */
  readonly checkOut?: (folder: string) => void;
}

/** One repository whose only workflow is an example of the documentation, and the roles of the documentation. */
export interface WorkflowStage {
  readonly stage: Stage;
  readonly workplace: Workplace;
  readonly pullRequest: number;
  /** Those that the example deploys. */
  readonly stackSets: readonly string[];
  /** Limits a role to stack sets. At first both have what the documents say, for all of the example. */
  allow(command: 'plan' | 'apply', stackSets: readonly string[]): void;
  run(job: JobRequest): Promise<JobRun>;
  /**
   * The job `summary` of the example on what the last run has kept. act ends a run when a called workflow fails, where
   * GitHub goes on, so this job cannot follow a red one there.
   * @param result what GitHub would report of the job that it needs.
   */
  summarize(result: string): Promise<WorkflowResult>;
  close(): Promise<void>;
}

/** @param example name of a file in docs/examples. @param more inputs that the caller gives beside those. */
export async function openWorkflowStage(
  example: string,
  more: Readonly<Record<string, string>> = {},
): Promise<WorkflowStage> {
  const text = readRepositoryFile(`docs/examples/${example}`);
  const environment = /\benvironment: .*?([\w-]*production)/.exec(text)?.[1] ?? '';
  const workplace = makeWorkplace(adapt(text, more));
  const stage = await openStage({ accounts: 4, timeScale: 600 });
  const { simulator, github } = stage;
  const stackSets = stackSetsOf(text);
  const isReusing = text.includes('/stackset-role.yml@');
  simulator.s3.createBucket(exampleBucket);
  const allow = (command: 'plan' | 'apply', allowed: readonly string[]): void => {
    simulator.identities.addRole({
      arn: `arn:aws:iam::${delegatedAdministrator}:role/stackset-${command}`,
      trustPolicy: readTrust(command, isReusing),
      identityPolicy: widen(readPolicy(`${command}-permissions.json`), allowed),
      maxSessionDuration: 3600,
    });
  };
  allow('plan', stackSets);
  allow('apply', stackSets);
  const { number: pullRequest } = github.repository.openPullRequest({ title: 'Change the role' });
  const plans = isReusing ? stackSets.length : 0;
  const place = { stage, workplace, pullRequest, isReusing, plans, environment };
  return {
    stage,
    workplace,
    pullRequest,
    stackSets,
    allow,
    run: async (request) => {
      const job = renderJob(request, place);
      const before = simulator.requests.all().length;
      const isFromFork = request.isFromFork === true;
      const runner = await github.runnerEnvironment(job);
      request.checkOut?.(callerFolder(workplace));
      const result = await runWorkflow(workplace, {
        event: request.event,
        runner,
        secrets: isFromFork
          ? { GITHUB_TOKEN: github.readOnlyToken }
          : { GITHUB_TOKEN: github.token, ROLE_EXTERNAL_ID: externalIdCanary, ...request.secrets },
        environment: { AWS_ENDPOINT_URL: simulator.url },
        isOriginUnknown: request.isOriginUnknown === true,
      });
      return { ...result, recorded: simulator.requests.all().slice(before) };
    },
    summarize: async (result) => {
      replaceWorkflow(workplace, onlySummary(text, result));
      const job = renderJob({ event: 'workflow_dispatch' }, place);
      const runner = await github.runnerEnvironment(job);
      const ended = await runWorkflow(workplace, {
        event: 'workflow_dispatch',
        runner,
        secrets: {},
        environment: {},
        isContinued: true,
      });
      replaceWorkflow(workplace, adapt(text, more));
      return ended;
    },
    close: async () => {
      await stage.close();
      removeWorkplace(workplace);
    },
  };
}

interface JobPlace {
  readonly stage: Stage;
  readonly workplace: Workplace;
  readonly pullRequest: number;
  readonly isReusing: boolean;
  /** Jobs that plan before the first that applies. */
  readonly plans: number;
  /** Environment of the job that applies. */
  readonly environment: string;
}

function renderJob({ event, claims = {}, isFromFork = false }: JobRequest, place: JobPlace): RunnerJob {
  const { repository } = place.stage.github;
  const shared = {
    tempDir: join(place.workplace.directory, 'runner'),
    claims,
    ...(place.isReusing ? { jobWorkflowRef: callee } : {}),
  };
  if (event === 'push') {
    const isMerged = repository.pullRequest(place.pullRequest).mergedAt !== null;
    const sha = isMerged ? repository.tip(repository.defaultBranch) : repository.mergePullRequest(place.pullRequest);
    return { ...shared, event, sha, environment: place.environment, plansBefore: place.plans };
  }
  if (event === 'workflow_dispatch') {
    return { ...shared, event, environment: place.environment, plansBefore: place.plans };
  }
  if (event === 'merge_group') return { ...shared, event, pullRequest: place.pullRequest };
  const fork = { headRepository: 'fork-owner/security-baseline' };
  const pullRequest = isFromFork ? repository.openPullRequest(fork).number : place.pullRequest;
  return { ...shared, event, pullRequest };
}

/**
 * Makes the one change that the test needs: the bucket has no host name of its own. All other lines are those of the
 * documentation.
 */
function adapt(example: string, more: Readonly<Record<string, string>>): string {
  const workflow = parse(example) as Workflow & { readonly on: unknown };
  const withPathStyle = <Inputs extends Readonly<Record<string, unknown>>>(inputs: Inputs): Inputs => ({
    ...inputs,
    ...('backend-config' in inputs
      ? { 'backend-config': `${String(inputs['backend-config'])}\nuse_path_style=true` }
      : {}),
  });
  const adaptJob = (job: Job): Job =>
    job.uses === undefined
      ? {
          ...job,
          steps: (job.steps ?? []).map((step) => ({
            ...step,
            ...(step.with === undefined ? {} : { with: withPathStyle(step.with) }),
          })),
        }
      : { ...job, with: { ...withPathStyle(job.with ?? {}), ...more } };
  const jobs = Object.entries(workflow.jobs).map(([name, job]) => [name, adaptJob(job)]);
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs) as unknown });
}

function onlySummary(example: string, result: string): string {
  const { jobs, ...workflow } = parse(example) as Workflow;
  const { uses, with: inputs } = jobs['summary'] ?? {};
  return stringify({ ...workflow, jobs: { summary: { permissions: {}, uses, with: { ...inputs, result } } } });
}

const documentedStackSet = 'organization-security-audit';

function stackSetsOf(example: string): readonly string[] {
  const named = [...example.matchAll(/^ +- stack-set: (.+)$/gm)].map(([, name = '']) => name);
  return named.length === 0 ? [documentedStackSet] : named;
}

/** As the documents say for several stack sets: each `Resource` and each `s3:prefix` that names one names all. */
function widen(policy: DocumentedPolicy, stackSets: readonly string[]): DocumentedPolicy {
  const each = (value: unknown): unknown => {
    if (typeof value === 'string' && value.includes(documentedStackSet)) {
      return stackSets.map((name) => value.replaceAll(documentedStackSet, name));
    }
    if (Array.isArray(value)) return value.flatMap(each);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, each(member)]));
  };
  return each(policy) as DocumentedPolicy;
}

/** In a job outside a reusable workflow `job_workflow_ref` is the caller's own file. */
function readTrust(command: string, isReusing: boolean): unknown {
  const ofCaller = command === 'plan' ? 'refs/pull/1/merge' : 'refs/heads/main';
  const trust = JSON.stringify(readPolicy(`${command}-trust.json`));
  const caller = `octo-org/security-baseline/.github/workflows/deploy.yml@${ofCaller}`;
  return JSON.parse(isReusing ? trust : trust.replaceAll(callee, caller)) as unknown;
}
