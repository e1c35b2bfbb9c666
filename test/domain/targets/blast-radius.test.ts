import { describe, expect, test } from '@jest/globals';

import { measureBlastRadius } from '../../../src/domain/targets/blast-radius.ts';
import type { BlastRadius } from '../../../src/domain/targets/blast-radius.ts';
import { planTargets } from '../../../src/domain/targets/target-plan.ts';
import { instanceOf, management, member, organizationOf, prod, sandbox, workloads } from '../landscape.ts';

const members = [
  member('000000000001', workloads),
  member('000000000002', prod),
  member('000000000003', prod),
  member('000000000004', sandbox, 'SUSPENDED'),
  member('000000000005', sandbox),
  member('000000000006', sandbox),
];
const organization = organizationOf(members);
const targets = planTargets({
  organization,
  request: { organizationalUnitIds: [], excludedAccountIds: ['000000000006'], regions: ['us-east-1'] },
  instances: [
    instanceOf('000000000001'),
    instanceOf('000000000002', { status: 'OUTDATED', detailedStatus: 'FAILED', lastOperationId: 'create' }),
    instanceOf('000000000003', { status: 'OUTDATED', lastOperationId: 'update' }),
    instanceOf('000000000004'),
  ],
  deployedUnitIds: undefined,
  stackSetUnitIds: [],
  operationActions: new Map([
    ['create', 'CREATE'],
    ['update', 'UPDATE'],
  ]),
});

/** Each OU as path and ids by touch, groups without accounts left out. */
function tree({ organizationalUnits }: BlastRadius): readonly unknown[] {
  return organizationalUnits.map(({ path, accounts }) => [
    path,
    Object.fromEntries(
      Object.entries(accounts).flatMap(([touch, list]) =>
        list.length === 0 ? [] : [[touch, list.map(({ id }) => id.slice(-1)).join()]],
      ),
    ),
  ]);
}

describe('an update', () => {
  const radius = measureBlastRadius(organization, targets, true);
  test('touches every account that has an instance, also one that is outdated', () => {
    expect(radius).toMatchObject({ updated: 2, added: 2, untouched: 0, suspended: 1 });
    expect(tree(radius)).toEqual([
      ['Root/Sandbox', { added: '5', suspended: '4' }],
      ['Root/Workloads', { updated: '1' }],
      ['Root/Workloads/Prod', { updated: '3', added: '2' }],
    ]);
  });
});

test('without an update, accounts that have the role are untouched', () => {
  const radius = measureBlastRadius(organization, targets, false);
  expect(radius).toMatchObject({ updated: 0, added: 2, untouched: 2, suspended: 1 });
});

test('counts add up to the targeted accounts; neither the management account nor an excluded one is there', () => {
  const radius = measureBlastRadius(organization, targets, true);
  expect(radius.updated + radius.added + radius.extended + radius.untouched + radius.suspended).toBe(
    targets.targeted.length,
  );
  const ids = radius.organizationalUnits.flatMap(({ accounts }) => Object.values(accounts).flat()).map(({ id }) => id);
  expect(ids).not.toContain(management);
  expect(ids).not.toContain('000000000006');
});

test('an account that gets another Region is neither untouched nor added; with an update it counts as updated', () => {
  const own = { ...targets, extended: targets.current.slice(0, 1) };
  const [without, aside, updated] = [
    measureBlastRadius(organization, targets, false),
    measureBlastRadius(organization, own, false),
    measureBlastRadius(organization, own, true),
  ];
  expect(aside).toMatchObject({ extended: 1, untouched: without.untouched - 1, added: without.added });
  expect(updated).toMatchObject({ extended: 0, updated: without.untouched });
});
