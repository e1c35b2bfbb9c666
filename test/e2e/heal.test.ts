import { expect, test } from '@jest/globals';

import type { World } from '../aws-simulator/world.ts';
import {
  expectGolden,
  mutations,
  mutatingActions,
  playAsTold,
  readResults,
  storyTimeoutMs,
} from './harness/expectations.ts';

/** What an account has, and which operation last worked on it. */
function snapshot(world: World): ReadonlyMap<string, string> {
  const instances = [...(world.stackSets[0]?.instances.values() ?? [])];
  return new Map(
    instances.map(({ accountId, lastOperationId }) => {
      const stacks = [...world.stacksOf(accountId).values()];
      return [accountId, JSON.stringify([lastOperationId, stacks])];
    }),
  );
}

function changedBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...after.keys()].filter((id) => before.get(id) !== after.get(id)).sort();
}

test(
  'exactly the three accounts behind are brought up, and none of the other 37 is touched',
  async () => {
    const behind = ['300000000004', '300000000017', '300000000031'];
    const snapshots: ReadonlyMap<string, string>[] = [];
    const [planned, applied] = await playAsTold('heal-outdated', {
      onRun: (_, { simulator }) => {
        snapshots.push(snapshot(simulator.world));
      },
    });
    expect(planned!.outputs).toMatchObject({ gate: 'allowed', 'has-changes': 'true' });
    expect(changedBetween(snapshots[0]!, snapshots[1]!)).toEqual(behind);
    expect(snapshots[1]!.size).toBe(40);

    expect(mutatingActions(applied!)).toEqual(['UpdateStackSet']);
    const { input } = mutations(applied!)[0]!;
    expect(input).toMatchObject({
      UsePreviousTemplate: 'true',
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      DeploymentTargets: { Accounts: behind, AccountFilterType: 'INTERSECTION', OrganizationalUnitIds: ['r-ab12'] },
      OperationId: expect.stringMatching(/^stackset-role-action-[0-9a-f]{16}-heal-/) as unknown,
    });
    expect(input).not.toHaveProperty('TemplateBody');
    expect(input['Parameters']).toEqual(
      ['ExternalId', 'MaxSessionDuration', 'RoleName', 'RolePath', 'TrustedPrincipals'].map((name) => ({
        ParameterKey: name,
        UsePreviousValue: 'true',
      })),
    );
    expect(applied!.outputs).toMatchObject({ 'accounts-current': '40', 'operation-id': input['OperationId'] });
    const reached = readResults(applied!).accounts.filter(({ operationId }) => operationId === input['OperationId']);
    expect(reached.map(({ account }) => account).sort()).toEqual(behind);
    expectGolden('heal-outdated-1-plan', planned!.comment);
    expectGolden('heal-outdated-2-apply', applied!.comment);
  },
  storyTimeoutMs,
);

test(
  'accounts that lost their instances get them again, and no other is touched',
  async () => {
    const lost = ['300000000002', '300000000007'];
    const snapshots: ReadonlyMap<string, string>[] = [];
    const [planned, applied] = await playAsTold('heal-missing', {
      onRun: (_, { simulator }) => {
        snapshots.push(snapshot(simulator.world));
      },
    });
    expect(mutatingActions(applied!)).toEqual(['CreateStackInstances']);
    expect(mutations(applied!)[0]!.input['DeploymentTargets']).toEqual({
      Accounts: lost,
      AccountFilterType: 'INTERSECTION',
      OrganizationalUnitIds: ['r-ab12'],
    });
    expect(changedBetween(snapshots[0]!, snapshots[1]!)).toEqual(lost);
    expect(applied!.outputs).toMatchObject({ 'accounts-current': '12' });
    expectGolden('heal-missing-1-plan', planned!.comment);
    expectGolden('heal-missing-2-apply', applied!.comment);
  },
  storyTimeoutMs,
);
