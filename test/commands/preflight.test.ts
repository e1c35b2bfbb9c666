import { describe, expect, test } from '@jest/globals';

import { plan } from '../../src/commands/plan.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { delegatedAdministratorId, managementAccountId } from '../aws-simulator/setup.ts';
import { Life } from '../in-memory/life.ts';
import { definition, MemoryWorld, request } from '../in-memory/memory-world.ts';
import { known, wellAccess, wellFacts } from '../in-memory/preflight-values.ts';
import { roleTemplate, rolloutRequest, stackSetRef, wantedDefinition } from '../in-memory/wanted.ts';

/** Calls that this run has made and that are not Terraform's. */
function countCalls({ calls }: Life, actions: readonly string[]): readonly number[] {
  return actions.map((action) => calls.filter((call) => call.by === 'action' && call.action === action).length);
}

/** The simulator's list of administrators begins with an empty page, as AWS's may: that is two calls. */
const reading = ['DescribeOrganizationsAccess', 'ListDelegatedAdministrators', 'ListAWSServiceAccessForOrganization'];
const changing = /^(Create|Update|Delete|Stop)/;
const sentIn = ({ calls }: Life): readonly string[] =>
  calls.map(({ action }) => action).filter((action) => changing.test(action));
const ownTemplate = (templateBody: string) =>
  rolloutRequest({
    definition: {
      kind: 'template',
      file: 'role.yaml',
      templateBody,
      sensitiveParameters: [],
      parameters: { ExternalId: 'canary' },
      roleName: 'Audit',
      rolePath: '/',
    },
  });

describe('before anything is sent', () => {
  test('a registered administrator is asked about with three calls, and a first rollout with one more', async () => {
    const life = Life.deployed({ accounts: 30 });
    const { judgement, transcript } = await life.plan();
    expect(judgement?.outcome).toBe('no-changes');
    expect(countCalls(life, [...reading, 'DescribeOrganization', 'DescribeStackSet'])).toEqual([1, 2, 0, 1, 1]);
    expect(countCalls(life, ['ValidateTemplate'])).toEqual([0]);
    expect(transcript.comments.at(-1)?.body).not.toContain('Not checked');

    const first = Life.empty({ accounts: 30 });
    await first.plan();
    const own = first.calls.filter(({ input }) => input['CallAs'] === 'SELF').map(({ action }) => action);
    expect(own).toEqual(['DescribeStackSet']);
  });

  test('a template of the user’s own costs one call more', async () => {
    const life = Life.empty({ accounts: 5, request: ownTemplate(roleTemplate()) });
    expect((await life.apply()).judgement?.outcome).toBe('succeeded');
    expect(life.calls.filter(({ input }) => input['CallAs'] === 'SELF')).toHaveLength(1);
    expect(countCalls(life, [...reading, 'ValidateTemplate'])).toEqual([1, 2, 0, 1]);
  });

  test('a run asks once, however often it plans', async () => {
    const life = Life.deployed({ accounts: 5, request: ownTemplate(roleTemplate('second')) });
    life.wanted = wantedDefinition('second');
    life.world.setFaults([{ kind: 'foreign-operation', stackSetName: 'audit', seconds: 60, starts: 'now' }]);
    const { judgement, transcript } = await life.apply();
    expect(judgement?.outcome).toBe('succeeded');
    expect(transcript.lines.filter((line) => line.includes('Planning again'))).not.toEqual([]);
    expect(countCalls(life, [...reading, 'ValidateTemplate'])).toEqual([1, 2, 0, 1]);
  });

  test('an account that is not registered is red for plan and apply, with both accounts', async () => {
    const life = Life.deployed({ accounts: 4 });
    life.world.organization.delegatedAdministrators.clear();
    for (const run of [await life.plan(), await life.apply()]) {
      expect(run.error).toMatchObject({
        code: 'not-delegated-administrator',
        what: expect.stringContaining(
          `account ${delegatedAdministratorId} is not a delegated administrator for StackSets in the organization of the management account ${managementAccountId}`,
        ) as unknown,
        next: expect.stringContaining('register-delegated-administrator') as unknown,
      });
    }
    expect(sentIn(life)).toEqual([]);
  });

  test('SELF from a delegated administrator is red, and no second stack set is planned', async () => {
    const life = Life.deployed({ accounts: 4 });
    life.request = rolloutRequest({ stackSet: { ...stackSetRef, callAs: 'SELF' } });
    const { error } = await life.plan();
    expect(error).toMatchObject({ code: 'not-delegated-administrator', what: expect.stringContaining('"SELF"') });
  });

  test('without trusted access nothing is sent, and the command is there', async () => {
    const life = Life.empty({ accounts: 4, trustedAccess: false });
    const { error } = await life.apply();
    expect(error).toMatchObject({
      code: 'trusted-access-missing',
      next: expect.stringContaining(
        `From the management account ${managementAccountId}, run \`aws cloudformation activate-organizations-access`,
      ) as unknown,
    });
    expect(countCalls(life, reading)).toEqual([1, 2, 1]);
    expect(sentIn(life)).toEqual([]);
  });

  test('a template that CloudFormation refuses is red before the stack set exists', async () => {
    const broken = roleTemplate().replace('{"Ref":"ExternalId"}', '{"Ref":"Missing"}');
    const life = Life.empty({ accounts: 4, request: ownTemplate(broken) });
    life.wanted = { ...life.wanted, templateBody: broken };
    const { error } = await life.apply();
    expect(error).toMatchObject({ code: 'template-invalid', why: expect.stringContaining('Missing') });
    expect(sentIn(life)).toEqual([]);
  });

  test('what is denied is a line of the plan, never a failure', async () => {
    const life = Life.deployed({ accounts: 4 });
    const denial = { code: 'AccessDenied', message: 'User: x is not authorized', httpStatus: 403 };
    const deny = (action: string) => ({ kind: 'error', action, times: 9, ...denial }) as const;
    life.world.setFaults([deny('DescribeOrganizationsAccess')]);
    const { judgement, transcript } = await life.plan();
    expect(judgement?.outcome).toBe('no-changes');
    const line =
      '**Not checked before sending:** trusted access (the role may not call `cloudformation:DescribeOrganizationsAccess`).';
    expect(transcript.comments.at(-1)?.body).toContain(line);
    expect(transcript.summary).toContain(line);
  });

  test('throttled calls are sent again', async () => {
    const life = Life.deployed({ accounts: 4 });
    life.world.setFaults([{ kind: 'throttle', action: 'DescribeOrganizationsAccess', times: 5 }]);
    const { transcript } = await life.plan();
    expect(countCalls(life, reading)).toEqual([6, 2, 0]);
    expect(transcript.comments.at(-1)?.body).not.toContain('Not checked');
  });

  test('another stack set of this name in the account is a warning of the first rollout', async () => {
    const world = new MemoryWorld();
    world.change = { kind: 'create', after: definition() };
    world.preflight = wellFacts({ sameName: known(MemoryWorld.deployed().stackSet) });
    expect((await plan(world.ports(), request())).outcome).toBe('planned');
    expect(world.comments.at(-1)?.body).toContain(
      '**Account 222222222222 has another stack set audit, called as `SELF`.** It deploys the role `Audit`, too.',
    );
  });
});

describe('beside other errors', () => {
  const unregistered = wellFacts({ access: wellAccess({ isDelegatedAdministrator: known(false) }) });
  const failing = (error: UserError): MemoryWorld => {
    const world = MemoryWorld.deployed();
    world.preflight = unregistered;
    world.onPlan = () => {
      throw error;
    };
    return world;
  };

  test('the account comes before what follows from it', async () => {
    const world = failing(new UserError({ code: 'terraform-failed', what: 'Account used is not …' }));
    await expect(plan(world.ports(), request())).rejects.toMatchObject({ code: 'not-delegated-administrator' });
  });

  test('but hides nothing that is lost unless a person acts', async () => {
    const lost = new UserError({ code: 'state-not-saved', what: 'The state is in errored.tfstate.' });
    await expect(plan(failing(lost).ports(), request())).rejects.toBe(lost);
  });
});
