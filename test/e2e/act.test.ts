import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';

import { isActInstalled, makeWorkplace, removeWorkplace, runWorkflow } from '../act/act.ts';
import type { Workplace, WorkflowResult } from '../act/act.ts';
import { exampleBucket, readPolicy } from '../contract/documented-policies.ts';
import { readRepositoryFile } from '../contract/workflow-file.ts';
import type { Job, Workflow } from '../contract/workflow-file.ts';
import type { RunnerJob } from '../github-server/runner-environment.ts';
import type { RecordedRequest } from '../simulator/recorder.ts';
import { delegatedAdministrator, externalIdCanary, openStage } from '../story/stage.ts';
import type { Stage } from '../story/stage.ts';

const callee = 'org/stackset-role-action/.github/workflows/stackset-role.yml@refs/tags/v1';
const timeoutMs = 300_000;

if (!isActInstalled() && process.env['CI'] !== 'true') {
  console.warn('Left out: the workflows of the documentation under act, which .ci/install-tools installs.');
}
const isRun = isActInstalled() || process.env['CI'] === 'true';

interface JobRun extends WorkflowResult {
  readonly recorded: readonly RecordedRequest[];
}

interface JobRequest {
  readonly event: 'pull_request' | 'push';
  /** Claims that the job's OIDC token is to have instead. */
  readonly claims?: Readonly<Record<string, string>>;
  /** A pull request of a fork: no secrets, no OIDC token, a token that may only read. */
  readonly isFromFork?: boolean;
}

/** One repository whose only workflow is an example of the documentation, and the roles of the documentation. */
interface Neighbourhood {
  readonly stage: Stage;
  readonly workplace: Workplace;
  readonly pullRequest: number;
  run(job: JobRequest): Promise<JobRun>;
  close(): Promise<void>;
}

async function openNeighbourhood(example: string): Promise<Neighbourhood> {
  const workplace = makeWorkplace((productSha) => adapt(readRepositoryFile(`docs/examples/${example}`), productSha));
  const stage = await openStage({ accounts: 4, timeScale: 600 });
  const { simulator, github } = stage;
  const isReusing = example === 'caller.yml';
  simulator.s3.createBucket(exampleBucket);
  for (const command of ['plan', 'apply']) {
    simulator.identities.addRole({
      arn: `arn:aws:iam::${delegatedAdministrator}:role/stackset-${command}`,
      trustPolicy: readTrust(command, isReusing),
      identityPolicy: readPolicy(`${command}-permissions.json`),
      maxSessionDuration: 3600,
    });
  }
  const { number: pullRequest } = github.repository.openPullRequest({ title: 'Change the role' });
  return {
    stage,
    workplace,
    pullRequest,
    run: async (request) => {
      const job = renderJob(request, { stage, workplace, pullRequest, isReusing });
      const before = simulator.requests.all().length;
      const isFromFork = request.isFromFork === true;
      const result = await runWorkflow(workplace, {
        event: request.event,
        runner: await github.runnerEnvironment(job),
        secrets: isFromFork
          ? { GITHUB_TOKEN: github.readOnlyToken }
          : { GITHUB_TOKEN: github.token, ROLE_EXTERNAL_ID: externalIdCanary },
        environment: { AWS_ENDPOINT_URL: simulator.url },
      });
      return { ...result, recorded: simulator.requests.all().slice(before) };
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
}

function renderJob({ event, claims = {}, isFromFork = false }: JobRequest, place: JobPlace): RunnerJob {
  const { repository } = place.stage.github;
  const shared = {
    tempDir: join(place.workplace.directory, 'runner'),
    claims,
    ...(place.isReusing ? { jobWorkflowRef: callee } : {}),
  };
  if (event === 'push') {
    const sha = repository.mergePullRequest(place.pullRequest);
    return { ...shared, event, sha, environment: 'stackset-production' };
  }
  const fork = { headRepository: 'stranger/security-baseline' };
  const pullRequest = isFromFork ? repository.openPullRequest(fork).number : place.pullRequest;
  return { ...shared, event, pullRequest };
}

/**
 * What has to be said where there is neither github.com, which tells a workflow where it comes from, nor a bucket with
 * a host name of its own. All other lines are the documentation's.
 */
function adapt(example: string, productSha: string): string {
  const workflow = parse(example) as Workflow & { readonly on: unknown };
  const origin = { 'action-repository': 'org/stackset-role-action', 'action-ref': productSha };
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
          steps: (job.steps ?? []).map((step) => ({ ...step, with: withPathStyle(step.with ?? {}) })),
        }
      : { ...job, with: { ...withPathStyle(job.with ?? {}), ...origin } };
  const jobs = Object.entries(workflow.jobs).map(([name, job]) => [name, adaptJob(job)]);
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs) as unknown });
}

/** A job outside a reusable workflow has the caller's own file as its `job_workflow_ref`. */
function readTrust(command: string, isReusing: boolean): unknown {
  const ofCaller = command === 'plan' ? 'refs/pull/1/merge' : 'refs/heads/main';
  const trust = JSON.stringify(readPolicy(`${command}-trust.json`));
  const caller = `octo-org/security-baseline/.github/workflows/deploy.yml@${ofCaller}`;
  return JSON.parse(isReusing ? trust : trust.replaceAll(callee, caller)) as unknown;
}

function mutations({ recorded }: JobRun): readonly string[] {
  return recorded
    .filter(({ service, action }) => service === 'cloudformation' && /^(Create|Update|Delete|Stop|Import)/.test(action))
    .map(({ action }) => action);
}

function signIns({ recorded }: JobRun): readonly unknown[] {
  return recorded
    .filter(({ action }) => action === 'AssumeRoleWithWebIdentity')
    .map(({ input, status }) => [input['RoleArn'], status]);
}

function comments({ stage, pullRequest }: Neighbourhood, command: string): readonly string[] {
  const all = stage.github.repository.comments(pullRequest).map(({ body }) => body);
  return all.filter((body) => body.includes(`"command":"${command}"`));
}

const role = (command: string): string => `arn:aws:iam::${delegatedAdministrator}:role/stackset-${command}`;

(isRun ? describe : describe.skip).each(['caller.yml', 'without-reusable-workflow.yml'])(
  'docs/examples/%s',
  (example) => {
    let there: Neighbourhood;
    beforeAll(async () => {
      there = await openNeighbourhood(example);
    });
    afterAll(() => there.close());

    test.each([
      ['subject', { sub: 'repo:octo-org/another-repository:pull_request' }],
      ['workflow', { job_workflow_ref: 'octo-org/security-baseline/.github/workflows/other.yml@refs/heads/x' }],
    ])(
      'a token with another %s is denied, and the pull request says so',
      async (_, claims) => {
        const run = await there.run({ event: 'pull_request', claims });
        expect(run.exitCode).not.toBe(0);
        expect(signIns(run)).toEqual([[role('plan'), 403]]);
        expect(run.log).toContain('::set-output:: failure-reason=oidc-denied');
        expect(comments(there, 'plan')).toEqual([expect.stringContaining('oidc-denied')]);
        expect(run.recorded).toHaveLength(1);
      },
      timeoutMs,
    );

    test(
      'a fork’s pull request is red, says why in the summary, and reaches neither AWS nor a comment',
      async () => {
        const { requests } = there.stage.github;
        const before = requests.length;
        const run = await there.run({ event: 'pull_request', isFromFork: true });
        expect(run.exitCode).not.toBe(0);
        expect(run.log).toContain('::set-output:: failure-reason=invalid-input');
        expect(run.log).toContain('Summary - ❌ **invalid-input**: external-id');
        expect(run.recorded).toEqual([]);
        expect(requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
      },
      timeoutMs,
    );

    test(
      'a pull request is planned with the role that only reads',
      async () => {
        const run = await there.run({ event: 'pull_request' });
        expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 0, log: run.log });
        expect(signIns(run)).toEqual([[role('plan'), 200]]);
        expect(run.log).toContain('::set-output:: outcome=planned');
        expect(run.log).toContain('## StackSet plan: `organization-security-audit`');
        expect(mutations(run)).toEqual([]);
        expect(comments(there, 'plan')).toEqual([expect.stringContaining('will be created')]);
        expect(comments(there, 'apply')).toEqual([]);
        expect(run.log).not.toContain(externalIdCanary);
      },
      timeoutMs,
    );

    test(
      'the push that follows is applied with the other role, and every account has the role',
      async () => {
        const run = await there.run({ event: 'push' });
        expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 0, log: run.log });
        expect(signIns(run)).toEqual([[role('apply'), 200]]);
        expect(run.log).toContain('::set-output:: outcome=succeeded');
        expect(mutations(run)).toEqual(['CreateStackSet', 'CreateStackInstances']);
        expect(comments(there, 'apply')).toHaveLength(1);
        expect(there.stage.simulator.world.roleOf('300000000001')).toBeDefined();
        expect(run.log).not.toContain(externalIdCanary);
      },
      timeoutMs,
    );

    if (example === 'caller.yml') {
      test('the results are kept as an artefact', () => {
        const folder = join(
          there.workplace.directory,
          'artifacts',
          'stackset-role-results-organization-security-audit-1',
        );
        expect(readdirSync(folder).sort()).toEqual(['stackset-role-results.csv', 'stackset-role-results.json']);
      });
    }
  },
);
