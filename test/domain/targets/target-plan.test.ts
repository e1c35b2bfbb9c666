import { describe, expect, test } from '@jest/globals';

import type { Organization } from '../../../src/domain/organization.ts';
import type { OperationAction } from '../../../src/domain/stack-set/operation.ts';
import type { TargetRequest } from '../../../src/domain/rollout-request.ts';
import { placesIn } from '../../../src/domain/stack-set/stack-set.ts';
import type { StackInstance } from '../../../src/domain/stack-set/stack-set.ts';
import { findUnknownTargets, planTargets } from '../../../src/domain/targets/target-plan.ts';
import type { TargetPlan } from '../../../src/domain/targets/target-plan.ts';
import { instanceOf, management, member, organizationOf, prod, root, sandbox, workloads } from '../landscape.ts';

const [a, b, c, d] = ['000000000001', '000000000002', '000000000003', '000000000004'];

function plan(
  organization: Organization,
  request: Partial<TargetRequest> = {},
  instances: readonly StackInstance[] = [],
  actions: Readonly<Record<string, OperationAction>> = {},
): TargetPlan {
  return planTargets({
    organization,
    request: { organizationalUnitIds: [], excludedAccountIds: [], regions: ['us-east-1'], ...request },
    instances,
    operationActions: new Map(Object.entries(actions)),
    deployedUnitIds: undefined,
    stackSetUnitIds: [],
  });
}

/** The plan as ids. */
function coverages(target: TargetPlan): Readonly<Record<string, readonly string[]>> {
  const { current, added, extended, unfinished, outdated, suspended, lost } = target;
  const parts = { current, added, extended, unfinished, outdated, suspended };
  const ids = Object.entries(parts).map(([name, accounts]) => [name, accounts.map(({ id }) => id)] as const);
  return Object.fromEntries([...ids, ['lost', lost] as const].filter(([, accounts]) => accounts.length > 0));
}

describe('who is targeted', () => {
  const organization = organizationOf([member(c, sandbox), member(b, prod), member(a, workloads), member(d, root)]);
  const cases: readonly (readonly [string, Partial<TargetRequest>, readonly string[]])[] = [
    ['nothing named is the root', {}, [a, b, c, d]],
    ['the root by its id', { organizationalUnitIds: [root] }, [a, b, c, d]],
    ['an OU holds the accounts of the OUs in it', { organizationalUnitIds: [workloads] }, [a, b]],
    ['a nested OU alone', { organizationalUnitIds: [prod] }, [b]],
    ['an OU inside another target counts once', { organizationalUnitIds: [prod, workloads, prod] }, [a, b]],
    ['exclusions are taken away', { excludedAccountIds: [b, c] }, [a, d]],
    ['an exclusion of an unknown account does nothing', { excludedAccountIds: ['999999999999'] }, [a, b, c, d]],
  ];
  test.each(cases)('%s', (_, request, expected) => {
    expect(plan(organization, request).targeted.map(({ id }) => id)).toEqual(expected);
  });

  test('the management account is never among them, also with an instance of its own', () => {
    const target = plan(organization, { organizationalUnitIds: [root] }, [instanceOf(management)]);
    expect(target.targeted.map(({ id }) => id)).not.toContain(management);
    expect(target.creations.flatMap(({ accountIds }) => accountIds)).not.toContain(management);
  });

  test('a target inside another target is not sent', () => {
    expect(plan(organization, { organizationalUnitIds: [prod, sandbox, workloads] }).organizationalUnitIds).toEqual([
      sandbox,
      workloads,
    ]);
  });

  test('an OU that the organization does not have is found', () => {
    const request = { organizationalUnitIds: [prod, 'ou-ab12-gone0000'], excludedAccountIds: [], regions: [] };
    expect(findUnknownTargets(organization, request)).toEqual(['ou-ab12-gone0000']);
  });
});

describe('how each account stands', () => {
  const one = organizationOf([member(a)]);
  const outdated = instanceOf(a, { status: 'OUTDATED', detailedStatus: 'FAILED', lastOperationId: 'op' });
  const cases: readonly (readonly [string, StackInstance | undefined, OperationAction | undefined, string])[] = [
    ['CURRENT', instanceOf(a), undefined, 'current'],
    ['no instance', undefined, undefined, 'added'],
    ['its first deployment failed', outdated, 'CREATE', 'unfinished'],
    ['its first deployment was cancelled', { ...outdated, detailedStatus: 'CANCELLED' }, 'CREATE', 'unfinished'],
    ['an update went to others only', { ...outdated, detailedStatus: 'SUCCEEDED' }, 'CREATE', 'outdated'],
    ['an update failed', outdated, 'UPDATE', 'outdated'],
    ['a deletion failed', outdated, 'DELETE', 'outdated'],
    ['AWS no longer knows the operation', outdated, undefined, 'outdated'],
    ['there was no operation', { ...outdated, lastOperationId: undefined }, undefined, 'outdated'],
    ['INOPERABLE', instanceOf(a, { status: 'INOPERABLE', lastOperationId: 'op' }), 'CREATE', 'outdated'],
    ['an unknown status', instanceOf(a, { status: 'UNKNOWN', lastOperationId: 'op' }), 'CREATE', 'outdated'],
    [
      'reactivated: an update had skipped it',
      { ...outdated, detailedStatus: 'SKIPPED_SUSPENDED_ACCOUNT' },
      'UPDATE',
      'unfinished',
    ],
  ];
  test.each(cases)('%s', (_, instance, action, expected) => {
    const target = plan(one, {}, instance === undefined ? [] : [instance], action === undefined ? {} : { op: action });
    expect(coverages(target)).toEqual({ [expected]: [a] });
  });

  test.each(['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED'] as const)(
    '%s is suspended, with or without an instance',
    (state) => {
      const organization = organizationOf([member(a, workloads, state), member(b, workloads, state)]);
      expect(coverages(plan(organization, {}, [outdated]))).toEqual({ suspended: [a, b] });
    },
  );

  test.each(['UNKNOWN', 'PENDING_ACTIVATION'] as const)('%s is not taken for suspended', (state) => {
    expect(coverages(plan(organizationOf([member(a, workloads, state)])))).toEqual({ added: [a] });
  });

  test('every targeted account is in exactly one group', () => {
    const members = [member(a), member(b), member(c), member(d, sandbox, 'SUSPENDED')];
    const target = plan(organizationOf(members), {}, [instanceOf(a), { ...outdated, accountId: b }], { op: 'UPDATE' });
    expect(coverages(target)).toEqual({ current: [a], outdated: [b], added: [c], suspended: [d] });
    expect(target.targeted).toHaveLength(4);
  });
});

describe('who loses an instance', () => {
  const organization = organizationOf([member(a, workloads), member(b, sandbox)]);
  const both = [instanceOf(a), instanceOf(b)];
  test('an account whose OU is no longer targeted', () => {
    expect(plan(organization, { organizationalUnitIds: [workloads] }, both).lost).toEqual([b]);
  });
  test('an account that is excluded now', () => {
    expect(plan(organization, { excludedAccountIds: [a] }, both).lost).toEqual([a]);
  });
  test('an account with an instance in a Region that is taken away', () => {
    expect(plan(organization, {}, [...both, instanceOf(b, { region: 'eu-west-1' })]).lost).toEqual([b]);
  });
  test('no account, while everything stays targeted', () => {
    expect(plan(organization, {}, both).lost).toEqual([]);
  });
});

describe('which calls create the instances', () => {
  const regions = ['us-east-1'];
  const organization = organizationOf([member(a, workloads), member(b, prod), member(c, sandbox)]);

  test('a first deployment names whole OUs, which also registers them for automatic deployment', () => {
    const request = { organizationalUnitIds: [workloads, sandbox], excludedAccountIds: [b] };
    expect(plan(organization, request).creations).toEqual([
      {
        kind: 'organizational-units',
        organizationalUnitIds: [workloads, sandbox],
        excludedAccountIds: [b],
        accountIds: [a, c],
        regions,
      },
    ]);
  });

  test('once accounts have an instance, only the others are named, under the OU that was targeted', () => {
    expect(plan(organization, { organizationalUnitIds: [workloads] }, [instanceOf(a)]).creations).toEqual([
      { kind: 'accounts', organizationalUnitIds: [workloads], accountIds: [b], regions },
    ]);
  });

  test('a fresh OU beside a known one: one call each', () => {
    expect(plan(organization, { organizationalUnitIds: [workloads, sandbox] }, [instanceOf(a)]).creations).toEqual([
      {
        kind: 'organizational-units',
        organizationalUnitIds: [sandbox],
        excludedAccountIds: [],
        accountIds: [c],
        regions,
      },
      { kind: 'accounts', organizationalUnitIds: [workloads], accountIds: [b], regions },
    ]);
  });

  test('a failed first deployment is finished without touching who has the role', () => {
    const failed = (id: string): StackInstance =>
      instanceOf(id, { status: 'OUTDATED', detailedStatus: 'FAILED', lastOperationId: 'op' });
    const target = plan(organization, {}, [instanceOf(a), failed(b), failed(c)], { op: 'CREATE' });
    expect(target.creations).toEqual([
      { kind: 'accounts', organizationalUnitIds: [root], accountIds: [b, c], regions },
    ]);
  });

  test('an OU in which every first deployment failed is no fresh one: its accounts are named', () => {
    const failed = instanceOf(c, { status: 'OUTDATED', detailedStatus: 'FAILED', lastOperationId: 'op' });
    expect(plan(organization, { organizationalUnitIds: [sandbox] }, [failed], { op: 'CREATE' }).creations).toEqual([
      { kind: 'accounts', organizationalUnitIds: [sandbox], accountIds: [c], regions },
    ]);
  });

  test('who is outdated after an update is not created again', () => {
    const failed = instanceOf(b, { status: 'OUTDATED', lastOperationId: 'op' });
    expect(plan(organization, {}, [instanceOf(a), failed, instanceOf(c)], { op: 'UPDATE' }).creations).toEqual([]);
  });

  test('suspended accounts are not waited for: their OU is fresh, and AWS skips them', () => {
    const withSuspended = organizationOf([member(a, sandbox), member(b, sandbox, 'SUSPENDED')]);
    expect(plan(withSuspended, { organizationalUnitIds: [sandbox] }).creations).toEqual([
      {
        kind: 'organizational-units',
        organizationalUnitIds: [sandbox],
        excludedAccountIds: [],
        accountIds: [a],
        regions,
      },
    ]);
  });

  test('nothing to create, no call', () => {
    expect(
      plan(
        organization,
        {},
        [a, b, c].map((id) => instanceOf(id)),
      ).creations,
    ).toEqual([]);
  });

  test('at most 50 OUs in one call, each account in one call only', () => {
    const units = Array.from({ length: 120 }, (_, index) => `ou-ab12-${String(index).padStart(8, '0')}`);
    const members = units.map((unit, index) => member(String(500_000_000_000 + index), unit));
    const target = plan(organizationOf(members, units), { organizationalUnitIds: units });
    expect(target.creations.map(({ organizationalUnitIds }) => organizationalUnitIds.length)).toEqual([50, 50, 20]);
    const created = target.creations.flatMap(({ accountIds }) => accountIds);
    expect(created.toSorted()).toEqual(members.map(({ id }) => id));
  });

  test('at most 50 OUs in a call that names accounts, too', () => {
    const units = Array.from({ length: 51 }, (_, index) => `ou-ab12-${String(index).padStart(8, '0')}`);
    const members = units.flatMap((unit, index) => [
      member(String(500_000_000_000 + index), unit),
      member(String(600_000_000_000 + index), unit),
    ]);
    const instances = units.map((_, index) => instanceOf(String(500_000_000_000 + index)));
    const { creations } = plan(organizationOf(members, units), { organizationalUnitIds: units }, instances);
    expect(creations.map(({ kind, accountIds }) => [kind, accountIds.length])).toEqual([
      ['accounts', 50],
      ['accounts', 1],
    ]);
  });
});

test('10,000 accounts in 40 OUs are planned in a moment', () => {
  const units = Array.from({ length: 40 }, (_, index) => `ou-ab12-${String(index).padStart(8, '0')}`);
  const members = Array.from({ length: 10_000 }, (_, index) =>
    member(String(500_000_000_000 + index), units[index % units.length]),
  );
  const instances = members.filter((_, index) => index % 2 === 0).map(({ id }) => instanceOf(id));
  const organization = organizationOf(members, units);
  const startedAt = performance.now();
  const target = plan(organization, { organizationalUnitIds: units }, instances);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  expect(target.added).toHaveLength(5_000);
  expect(target.current).toHaveLength(5_000);
});

describe('a targeted OU without accounts', () => {
  const organization = organizationOf([member(a, prod)]);
  const withDeployed = (deployedUnitIds: readonly string[] | undefined): TargetPlan =>
    planTargets({
      organization,
      request: { organizationalUnitIds: [prod, sandbox], excludedAccountIds: [], regions: ['us-east-1'] },
      instances: [instanceOf(a)],
      operationActions: new Map(),
      deployedUnitIds,
      stackSetUnitIds: [],
    });

  test('is registered once, or accounts that come later would stay without the role', () => {
    const target = withDeployed([prod]);
    expect(target.registered).toEqual([sandbox]);
    expect(target.creations).toEqual([
      {
        kind: 'organizational-units',
        organizationalUnitIds: [sandbox],
        excludedAccountIds: [],
        accountIds: [],
        regions: ['us-east-1'],
      },
    ]);
  });

  test.each([
    ['it is known already', [prod, sandbox]],
    ['one above it is', [root]],
    ['AWS does not say, or nothing is deployed automatically', undefined],
  ])('is left alone when %s', (_, deployed) => {
    expect(withDeployed(deployed)).toMatchObject({ registered: [], creations: [] });
  });
});

describe('accounts that are outdated', () => {
  const team = 'ou-ab12-33333333';
  const withTeam = organizationOf([member(a, prod), member(b, prod), member(c, sandbox)]);
  const heal = (instances: readonly StackInstance[], stackSetUnitIds: readonly string[]): TargetPlan =>
    planTargets({
      organization: withTeam,
      request: { organizationalUnitIds: [], excludedAccountIds: [], regions: ['us-east-1'] },
      instances,
      operationActions: new Map([['update', 'UPDATE']]),
      deployedUnitIds: undefined,
      stackSetUnitIds,
    });
  const outdated = { status: 'OUTDATED', detailedStatus: 'CANCELLED', lastOperationId: 'update' } as const;
  const regions = ['us-east-1'];
  const healOf = (organizationalUnitIds: readonly string[], accountIds: readonly string[]) => ({
    organizationalUnitIds,
    accountIds,
    regions,
    instances: placesIn(accountIds, regions),
  });

  test('get the definition again, and no other account does', () => {
    const target = heal([instanceOf(a), instanceOf(b, outdated), instanceOf(c, outdated)], [root]);
    expect(target.heals).toEqual([healOf([root], [b, c])]);
    expect(target.unhealable).toEqual([]);
  });

  test('are named under the OUs that the set was deployed to, however the request names them', () => {
    const target = heal([instanceOf(a), instanceOf(b, outdated), instanceOf(c, outdated)], [prod, sandbox, team]);
    expect(target.heals).toEqual([healOf([prod, sandbox].sort(), [b, c].sort())]);
  });

  test('are looked for under the requested OUs when AWS names none', () => {
    expect(heal([instanceOf(a), instanceOf(b, outdated), instanceOf(c)], []).heals).toEqual([healOf([root], [b])]);
  });

  test.each([
    ['INOPERABLE', { status: 'INOPERABLE' }],
    ['INOPERABLE in detail', { status: 'OUTDATED', detailedStatus: 'INOPERABLE' }],
    ['of a status that this version does not know', { status: 'UNKNOWN' }],
  ] as const)('and %s are left to a person', (_, changes) => {
    const target = heal(
      [instanceOf(a, { ...changes, lastOperationId: 'update' }), instanceOf(b), instanceOf(c)],
      [root],
    );
    expect(target.heals).toEqual([]);
    expect(target.unhealable.map(({ id }) => id)).toEqual([a]);
  });
});
