import { describe, expect, test } from '@jest/globals';

import { leave } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import type { LeavingAccounts } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { accountsOf, expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import type { LifeSetup } from '../../in-memory/life.ts';
import { runRemovalCommands } from '../../in-memory/removal-command.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

// 12 accounts go round six OUs: Production has 300000000003 and 300000000009, Staging 300000000004 and 300000000010.
const production = 'ou-ab12-production';
const staging = 'ou-ab12-staging0';
const targets = { organizationalUnitIds: [production, staging], excludedAccountIds: [], regions: ['us-east-1'] };
const left = '300000000009';
const stayed = ['300000000003', '300000000004', '300000000010'];

function deployed(request: LifeSetup['request'] = {}, setup: LifeSetup = {}): Life {
  return Life.deployed({ accounts: 12, ...setup, request: { targets, ...request } });
}

function leaveBehind(life: Life, how: LeavingAccounts['how']): void {
  leave(life.world, { accounts: [left], how });
  life.time.pass(3_600_000);
  expect([...life.stackSet.instances.values()].map(({ accountId }) => accountId)).toContain(left);
}

const ways: readonly (readonly [string, LeavingAccounts['how'], string])[] = [
  ['gone from the organization', 'gone', 'no longer in the organization'],
  ['moved to an OU outside', { movedTo: 'Sandbox' }, 'moved to an OU that the stack set was not deployed to'],
];

describe.each(ways)('an account that is %s', (_, how, words) => {
  test('is a warning in the plan and in the report, and no run is refused for it', async () => {
    const life = deployed();
    leaveBehind(life, how);
    const planned = await life.plan();
    expect(planned.judgement?.outcome).toBe('no-changes');
    const body = planned.transcript.comments.at(-1)?.body ?? '';
    expect(body).toContain(left);
    expect(body).toContain(words);
    const applied = await life.apply();
    expect(applied.judgement).toEqual({ outcome: 'no-changes', failureReason: undefined });
    expectTruth(life, applied);
    expect(applied.transcript.summary).toContain(words);
    expect(applied.transcript.outputs['accounts-total']).toBe('3');
  });

  test.each(['targeted', 'parent'] as const)(
    'is forgotten with the command of the report, whichever OU AWS names (%s)',
    async (organizationalUnitIdAnswers) => {
      const life = deployed({}, { organizationalUnitIdAnswers });
      leaveBehind(life, how);
      const body = (await life.plan()).transcript.comments.at(-1)?.body ?? '';
      expect(await runRemovalCommands(life, body)).toEqual([left]);
      expect([...life.stackSet.instances.values()].map(({ accountId }) => accountId).sort()).toEqual(stayed);
      expect([...life.world.stacksOf(left).values()][0]?.resources).not.toEqual([]);
      const again = await life.plan();
      expect(again.judgement?.outcome).toBe('no-changes');
      expect(again.transcript.comments.at(-1)?.body).not.toContain(left);
    },
  );

  test('is left out by an update in waves', async () => {
    const life = deployed({ update: updateRequest({ strategy: 'waves' }) });
    leaveBehind(life, how);
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    const reached = new Set(operationsOfOurs(life).flatMap(accountsOf));
    expect([...reached].sort()).toEqual(stayed);
    const again = await life.apply();
    expect(again.judgement?.outcome).toBe('no-changes');
  });

  test('does not keep a new account from the role', async () => {
    const autoDeployment = { enabled: false, retainStacksOnAccountRemoval: false };
    const life = deployed({ autoDeployment }, { definition: { ...wantedDefinition(), autoDeployment } });
    leaveBehind(life, how);
    life.world.addAccount('newcomer', 'Production');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
  });
});

describe('a closed account', () => {
  test('in a target is suspended, and skipped by every update', async () => {
    const life = deployed();
    leaveBehind(life, 'closed');
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expect(ended.transcript.outputs['accounts-by-class']).toContain('"suspended":1');
  });

  test('in an OU outside is a warning, and its instance may be removed', async () => {
    const life = deployed();
    leaveBehind(life, 'closed');
    leaveBehind(life, { movedTo: 'Sandbox' });
    const planned = await life.plan();
    expect(planned.judgement?.outcome).toBe('no-changes');
    const body = planned.transcript.comments.at(-1)?.body ?? '';
    expect(body).toContain('suspended or closed');
    expect(body).not.toContain('tries it nevertheless');
    life.wanted = wantedDefinition('second');
    expect((await life.apply()).judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  });
});

describe('an update by Terraform, which reaches every instance', () => {
  test('fails in an account that is gone: the report names it although it is not targeted', async () => {
    const life = deployed();
    leaveBehind(life, 'gone');
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement?.failureReason).toBe('accounts-failed');
    const { summary, comments } = ended.transcript;
    for (const text of [summary, comments.at(-1)?.body ?? '']) {
      expect(text).toContain('AWS counts a failure in 1 account that is not targeted');
      expect(text).toContain(`should have 'stacksets-exec-`);
      expect(text).toContain('delete-stack-instances');
      expect(text).toContain('update failed in 1 account that is no target');
      expect(text).toContain('as the administrator, remove its instance from the stack set');
    }
    await runRemovalCommands(life, summary);
    const again = await life.apply();
    expect(again.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, again);
  });

  test('updates an account that only moved', async () => {
    const life = deployed();
    leaveBehind(life, { movedTo: 'Sandbox' });
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    expect(ended.transcript.lines.join('\n')).not.toContain('do not agree');
  });
});

describe('what the request takes away is refused as before', () => {
  test.each([
    ['an OU', { ...targets, organizationalUnitIds: [staging] }, '300000000003'],
    ['an account', { ...targets, excludedAccountIds: [left] }, left],
  ])('%s', async (_, narrowed, named) => {
    const life = deployed();
    life.request = { ...life.request, targets: narrowed };
    const planned = await life.plan();
    expect(planned.transcript.outputs['gate-reasons']).toBe('accounts-lose-instances');
    expect(planned.transcript.comments.at(-1)?.body).toContain(named);
    expect((await life.apply()).judgement?.outcome).toBe('refused');
    expect(operationsOfOurs(life)).toEqual([]);
  });
});
