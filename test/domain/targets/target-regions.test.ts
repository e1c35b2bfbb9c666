import { describe, expect, test } from '@jest/globals';

import type { Organization } from '../../../src/domain/organization.ts';
import type { OperationAction } from '../../../src/domain/stack-set/operation.ts';
import { placesIn } from '../../../src/domain/stack-set/stack-set.ts';
import type { StackInstance } from '../../../src/domain/stack-set/stack-set.ts';
import { planTargets } from '../../../src/domain/targets/target-plan.ts';
import type { TargetPlan } from '../../../src/domain/targets/target-plan.ts';
import { instanceOf, member, organizationOf, prod, root, sandbox } from '../landscape.ts';

const [a, b, c] = ['000000000001', '000000000002', '000000000003'];
/** Not the order of the alphabet. */
const regions = ['us-east-1', 'eu-west-1'];
const [east = '', west = ''] = regions;

function plan(
  instances: readonly StackInstance[],
  {
    organization = organizationOf([member(a)]),
    actions = {},
    units = [],
  }: {
    readonly organization?: Organization;
    readonly actions?: Readonly<Record<string, OperationAction>>;
    readonly units?: readonly string[];
  } = {},
): TargetPlan {
  return planTargets({
    organization,
    request: { organizationalUnitIds: units, excludedAccountIds: [], regions },
    instances,
    operationActions: new Map(Object.entries(actions)),
    deployedUnitIds: undefined,
    stackSetUnitIds: [root],
  });
}

function instanceIn(region: string, id: string, changes: Partial<StackInstance> = {}): StackInstance {
  return instanceOf(id, { region, ...changes });
}

const failed = { status: 'OUTDATED', detailedStatus: 'FAILED', lastOperationId: 'op' } as const;

describe('how an account stands in two Regions', () => {
  const stuck = { status: 'INOPERABLE', detailedStatus: 'INOPERABLE' } as const;
  const cases: readonly (readonly [string, readonly StackInstance[], OperationAction, keyof TargetPlan])[] = [
    ['CURRENT in both', [instanceIn(east, a), instanceIn(west, a)], 'UPDATE', 'current'],
    ['in neither', [], 'UPDATE', 'added'],
    ['CURRENT in one, nothing in the other', [instanceIn(east, a)], 'UPDATE', 'extended'],
    ['outdated in one', [instanceIn(east, a), instanceIn(west, a, failed)], 'UPDATE', 'outdated'],
    ['unfinished in one', [instanceIn(east, a), instanceIn(west, a, failed)], 'CREATE', 'unfinished'],
    ['unfinished in one, nothing in the other', [instanceIn(west, a, failed)], 'CREATE', 'unfinished'],
    ['outdated in one, nothing in the other', [instanceIn(west, a, failed)], 'UPDATE', 'outdated'],
    ['INOPERABLE in one, nothing in the other', [instanceIn(west, a, stuck)], 'UPDATE', 'unhealable'],
  ];
  test.each(cases)('%s', (_, instances, action, expected) => {
    const target = plan(instances, { actions: { op: action } });
    const lists = ['current', 'added', 'extended', 'unfinished', 'outdated', 'suspended'] as const;
    expect(lists.flatMap((list) => target[list])).toHaveLength(1);
    expect(target[expected]).toHaveLength(1);
  });

  test('one that only a person can fix is left alone in its other Region, too', () => {
    expect(plan([instanceIn(west, a, stuck)])).toMatchObject({ creations: [], heals: [] });
  });
});

describe('what an account lacks is created in those Regions alone', () => {
  const organization = organizationOf([member(a, prod), member(b, prod), member(c, sandbox)]);

  test('a Region that no account of an OU has names the whole OU, which registers it there', () => {
    const { creations } = plan(
      [a, b, c].map((id) => instanceIn(east, id)),
      { organization },
    );
    expect(creations).toEqual([
      {
        kind: 'organizational-units',
        organizationalUnitIds: [root],
        excludedAccountIds: [],
        accountIds: [a, b, c],
        regions: [west],
      },
    ]);
  });

  test('OUs and accounts that lack the same Regions share a call', () => {
    const inBoth = regions.map((region) => instanceIn(region, a));
    const { creations } = plan([...inBoth, instanceIn(west, b)], { organization, units: [prod, sandbox] });
    expect(creations).toEqual([
      {
        kind: 'organizational-units',
        organizationalUnitIds: [sandbox],
        excludedAccountIds: [],
        accountIds: [c],
        regions,
      },
      { kind: 'accounts', organizationalUnitIds: [prod], accountIds: [b], regions: [east] },
    ]);
  });

  test('a failed first deployment is finished where it failed', () => {
    const instances = [a, b, c].flatMap((id) => [instanceIn(east, id), instanceIn(west, id, id === b ? failed : {})]);
    expect(plan(instances, { organization, actions: { op: 'CREATE' } }).creations).toEqual([
      { kind: 'accounts', organizationalUnitIds: [root], accountIds: [b], regions: [west] },
    ]);
  });
});

describe('what is outdated is updated in those Regions alone', () => {
  const organization = organizationOf([member(a), member(b), member(c)]);
  const instances = [
    instanceIn(east, a, failed),
    instanceIn(west, a, failed),
    instanceIn(east, b),
    instanceIn(west, b, failed),
    instanceIn(east, c, failed),
    instanceIn(west, c),
  ];

  test('one call for each set of Regions, those that end in an earlier Region first', () => {
    const { heals } = plan(instances, { organization, actions: { op: 'UPDATE' } });
    const healOf = (accountIds: readonly string[], own: readonly string[]) =>
      expect.objectContaining({ accountIds, regions: own });
    expect(heals).toEqual([healOf([c], [east]), healOf([a], regions), healOf([b], [west])]);
    expect(heals.flatMap((heal) => heal.instances)).toHaveLength(4);
  });

  test('also in an account that lacks the other Region', () => {
    const target = plan([instanceIn(east, a, failed)], { actions: { op: 'UPDATE' } });
    expect(target.heals.map((heal) => heal.instances)).toEqual([placesIn([a], [east])]);
    expect(target.creations).toMatchObject([{ accountIds: [a], regions: [west] }]);
  });
});
