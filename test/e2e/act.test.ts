import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mustRunAct } from '../act/act.ts';
import { openWorkflowStage } from '../act/workflow-stage.ts';
import type { JobRun, WorkflowStage } from '../act/workflow-stage.ts';
import { changeWorld } from './harness/world-change.ts';
import { delegatedAdministrator, externalIdCanary } from './harness/stage.ts';

const timeoutMs = 300_000;

const isRun = mustRunAct();

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

function comments({ stage, pullRequest }: WorkflowStage, command: string): readonly string[] {
  const all = stage.github.repository.comments(pullRequest).map(({ body }) => body);
  return all.filter((body) => body.includes(`"command":"${command}"`));
}

/** How the steps of the action itself ended, in their order. */
function stepsOfAction({ log }: JobRun): readonly string[] {
  const ended = log.matchAll(/(Success|Failure) - (Main|Post) (?:Plan|Apply|org\/stackset-role-action@v1) \[/g);
  return [...ended].map(([, how, stage]) => `${stage ?? ''} ${how ?? ''}`);
}

const role = (command: string): string => `arn:aws:iam::${delegatedAdministrator}:role/stackset-${command}`;

(isRun ? describe : describe.skip).each(['caller.yml', 'without-reusable-workflow.yml'])(
  'docs/examples/%s',
  (example) => {
    let there: WorkflowStage;
    beforeAll(async () => {
      there = await openWorkflowStage(example);
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
        // A role that was created seconds ago has the same answer: it is asked four times.
        expect(signIns(run)).toEqual(Array.from({ length: 4 }, () => [role('plan'), 403]));
        expect(run.log).toContain('::set-output:: failure-reason=oidc-denied');
        expect(comments(there, 'plan')).toEqual([expect.stringContaining('oidc-denied')]);
        expect(stepsOfAction(run)).toEqual(['Main Failure', 'Post Success']);
        expect(run.recorded).toHaveLength(4);
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
        expect(run.log).toContain(
          'Summary - ## ❌ `organization-security-audit`: plan failed, `external-id` is not valid',
        );
        expect(run.log).toContain('external-id: is not set');
        expect(run.recorded).toEqual([]);
        expect(stepsOfAction(run)).toEqual(['Main Failure', 'Post Success']);
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
        expect(stepsOfAction(run)).toEqual(['Main Success', 'Post Success']);
        expect(run.log).toContain('The run has reported its end itself.');
        expect(run.log).toMatch(/## (?:⚠️ |✅ )?Plan `organization-security-audit`: /);
        expect(mutations(run)).toEqual([]);
        expect(comments(there, 'plan')).toEqual([expect.stringContaining('will be created')]);
        expect(comments(there, 'apply')).toEqual([]);
        expect(run.log).not.toContain(externalIdCanary);
      },
      timeoutMs,
    );

    if (example === 'caller.yml') {
      test(
        'a merge queue plans under the same name, and needs no comment',
        async () => {
          const run = await there.run({ event: 'merge_group' });
          expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 0, log: run.log });
          expect(signIns(run)).toEqual([[role('plan'), 200]]);
          expect(run.log).toContain('::set-output:: outcome=planned');
          expect(mutations(run)).toEqual([]);
          expect(comments(there, 'plan')).toHaveLength(1);
        },
        timeoutMs,
      );
    }

    test(
      'the push that follows is applied with the other role, and every account has the role',
      async () => {
        const run = await there.run({ event: 'push' });
        expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 0, log: run.log });
        const jobs = example === 'caller.yml' ? ['plan', 'apply'] : ['apply'];
        expect(signIns(run)).toEqual(jobs.map((job) => [role(job), 200]));
        expect(run.log).toContain('::set-output:: outcome=succeeded');
        expect(stepsOfAction(run)).toEqual(jobs.flatMap(() => ['Main Success', 'Post Success']));
        expect(run.log).toContain('The run has reported its end itself.');
        expect(mutations(run)).toEqual(['CreateStackSet', 'CreateStackInstances']);
        expect(comments(there, 'apply')).toHaveLength(1);
        expect(there.stage.simulator.world.roleOf('300000000001')).toBeDefined();
        expect(run.log).not.toContain(externalIdCanary);
      },
      timeoutMs,
    );

    if (example === 'caller.yml') {
      test(
        'a push that changes nothing is planned, and starts no apply that an approver would be asked for',
        async () => {
          const run = await there.run({ event: 'push' });
          expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 0, log: run.log });
          expect(signIns(run)).toEqual([[role('plan'), 200]]);
          expect(run.log).toContain('::set-output:: outcome=no-changes');
          expect(run.log).not.toContain('Main Apply');
        },
        timeoutMs,
      );

      test(
        'a dispatched run gives an account its role back, with the review that the pull request had',
        async () => {
          changeWorld(there.stage, { loseInstances: { accounts: ['300000000003'] } });
          const run = await there.run({ event: 'workflow_dispatch' });
          expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 0, log: run.log });
          expect(signIns(run)).toEqual(['plan', 'apply'].map((job) => [role(job), 200]));
          expect(run.log).toContain('::set-output:: outcome=succeeded');
          expect(mutations(run)).toEqual(['CreateStackInstances']);
        },
        timeoutMs,
      );

      test('the results are kept as an artefact', () => {
        const folder = join(
          there.workplace.directory,
          'artifacts',
          'stackset-role-results-organization-security-audit-1',
        );
        expect(readdirSync(folder).sort()).toEqual([
          'stackset-role-results.csv',
          'stackset-role-results.html',
          'stackset-role-results.json',
        ]);
      });
    }
  },
);
