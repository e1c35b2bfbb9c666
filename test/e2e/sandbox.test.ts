import { describe, expect, test } from '@jest/globals';

import { requiredPermissions } from '../aws-simulator/iam/identity-policy.ts';
import type { World } from '../aws-simulator/world.ts';
import { permissionsOf, readPolicy } from '../contract/documented-policies.ts';
import type { DocumentedPolicy } from '../contract/documented-policies.ts';
import { expectGolden, mutatingActions, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';
import type { PlayListener } from './harness/play-scenario.ts';
import { stateBucket } from './harness/stage.ts';
import type { Stage, StagedRun } from './harness/stage.ts';

const sandbox = '300000000005';
const roleName = 'OrganizationSecurityAuditRole-sandbox';
const stackName = 'stackset-role-action-sandbox-organization-security-audit';

/** A policy of the documentation, for this sandbox account. */
function readSandboxPolicy(file: string): DocumentedPolicy {
  const text = JSON.stringify(readPolicy(file, stateBucket)).replaceAll('333333333333', sandbox);
  return JSON.parse(text) as DocumentedPolicy;
}

const permissions = readSandboxPolicy('sandbox-permissions.json');

/** The two roles may what the documentation says, and nothing else. */
function registerRoles({ simulator: { identities } }: Stage): void {
  const apply = identities.findRole('arn:aws:iam::222222222222:role/stackset-apply');
  if (apply === undefined) throw new Error('the stage has no role for apply');
  const may = [readSandboxPolicy('apply-permissions.json'), readSandboxPolicy('use-sandbox.json')];
  const identityPolicy = { Version: '2012-10-17', Statement: may.flatMap(({ Statement }) => Statement) };
  identities.addRole({ ...apply, identityPolicy });
  identities.addRole({
    arn: `arn:aws:iam::${sandbox}:role/stackset-sandbox`,
    trustPolicy: readSandboxPolicy('sandbox-trust.json'),
    maxSessionDuration: 3600,
    identityPolicy: permissions,
  });
}

/** What every account has, the roles of this repository's jobs left out. */
function holdings({ roles }: World): unknown {
  return [...roles].map(([account, own]) => [
    account,
    [...own.values()].filter(({ arn }) => !/:role\/stackset-/.test(arn)).map((role) => JSON.stringify(role)),
  ]);
}

interface Watched {
  readonly run: StagedRun;
  readonly before: unknown;
  readonly after: unknown;
  /** Statuses of stacks of ours in the sandbox account, as the run left them. */
  readonly stacks: readonly string[];
}

async function playSandbox(scenario: string, prepare: (world: World) => void = () => undefined) {
  const watched: Watched[] = [];
  let before: unknown;
  let isOpen = false;
  const listener: PlayListener = {
    onStep: (_, stage) => {
      const { world } = stage.simulator;
      if (!isOpen) {
        registerRoles(stage);
        prepare(world);
      }
      isOpen = true;
      before = holdings(world);
    },
    onRun: ({ run }, { simulator: { world } }) => {
      const stacks = [...world.stacksOf(sandbox).values()].filter((stack) => stack.stackName === stackName);
      watched.push({ run, before, after: holdings(world), stacks: stacks.map(({ status }) => status) });
    },
  };
  await playAsExpected(scenario, listener);
  return watched;
}

/** What the run asked in the sandbox account for itself. */
function askedThere({ recorded }: StagedRun): readonly string[] {
  return recorded.flatMap((request) =>
    request.caller?.arn.includes(':assumed-role/stackset-sandbox/') === true
      ? requiredPermissions({ ...request, caller: request.caller }).map(({ action }) => action)
      : [],
  );
}

/** Those that CloudFormation needs for the role, with the credentials of its caller, and those of policies that this template has not. */
const unasked = /^iam:((Attach|Create|Delete|Detach|Put|Tag|Untag)\w+|GetPolicy|GetPolicyVersion|GetRolePolicy)$/;

/** Nothing was sent to the organization, and every account has what it had. */
function expectUntouched({ run, before, after }: Watched): void {
  expect(mutatingActions(run).filter((action) => !/^(Create|Delete)Stack$/.test(action))).toEqual([]);
  expect(after).toEqual(before);
}

function expectPassed({ run, stacks }: Watched): void {
  const sent = mutatingActions(run);
  expect(sent.slice(-3)).toEqual(['CreateStack', 'DeleteStack', 'UpdateStackSet']);
  expect(stacks.at(-1)).toBe('DELETE_COMPLETE');
  expect(run.comment).toContain(`in sandbox account \`${sandbox}\``);
}

describe('the template is tried in the sandbox account first', () => {
  test(
    'it refuses: the events of its stack, nothing sent, and the next apply goes on',
    async () => {
      const [planned, failed, applied, unchanged] = await playSandbox('sandbox-refuses');
      expect(planned!.run.comment).toContain(`Apply first deploys the template in sandbox account \`${sandbox}\``);
      expectUntouched(failed!);
      expect(mutatingActions(failed!.run)).toEqual(['CreateStack', 'DeleteStack']);
      expect(failed!.stacks).toEqual(['DELETE_COMPLETE']);
      expect(failed!.run.comment).toContain('Role (AWS::IAM::Role) CREATE_FAILED');
      expect(failed!.run.comment).toContain('Policy does not exist or is not attachable.');
      expect(failed!.run.comment).toContain('Nothing was sent to the organization.');
      expectGolden('sandbox-refuses-2-apply', failed!.run.comment);
      expectPassed(applied!);
      const asked = new Set([...askedThere(failed!.run), ...askedThere(applied!.run)]);
      const allowed = permissionsOf(permissions).map(({ action }) => action);
      expect([...asked].sort()).toEqual(allowed.filter((action) => !unasked.test(action)).sort());
      expect(mutatingActions(unchanged!.run)).toEqual([]);
      expect(unchanged!.run.comment).not.toContain('sandbox');
    },
    storyTimeoutMs,
  );

  test(
    'its role cannot be assumed: nothing sent, and the stack is gone',
    async () => {
      const [failed, planned] = await playSandbox('sandbox-not-assumable', (world) => {
        const denial = { actions: ['sts:AssumeRole'], resources: [`*/${roleName}`] };
        world.resourceControlPolicies.set(sandbox, [denial]);
      });
      expectUntouched(failed!);
      expect(mutatingActions(failed!.run)).toEqual(['CreateStack', 'DeleteStack']);
      expect(failed!.stacks).toEqual(['DELETE_COMPLETE']);
      expect(failed!.run.comment).toContain('is not proven');
      expect(failed!.run.comment).toContain('resource control policy');
      expectGolden('sandbox-not-assumable-1-apply', failed!.run.comment);
      expect(planned!.run.outputs['has-changes']).toBe('true');
    },
    storyTimeoutMs,
  );

  test(
    'the run is killed half-way: nothing sent, and the next apply takes down what it has left',
    async () => {
      const [killed, applied] = await playSandbox('sandbox-killed');
      expectUntouched(killed!);
      expect(mutatingActions(killed!.run)).toEqual(['CreateStack']);
      expect(killed!.stacks).toEqual(['CREATE_IN_PROGRESS']);
      expect(mutatingActions(applied!.run)).toEqual(['DeleteStack', 'CreateStack', 'DeleteStack', 'UpdateStackSet']);
      expect(applied!.run.log).toMatch(/Run \d+-\d+ has left the stack/);
      expectPassed(applied!);
      expect(applied!.stacks).toEqual(['DELETE_COMPLETE', 'DELETE_COMPLETE']);
    },
    storyTimeoutMs,
  );
});
