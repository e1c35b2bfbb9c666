import { describe, expect, test } from '@jest/globals';

import { inRollback } from '../../../src/domain/targets/update-targets.ts';
import { instanceOf, member, organizationOf, prod, root, sandbox } from '../landscape.ts';

const [a = '', b = '', c = '', left = ''] = [1, 2, 3, 9].map((number) => String(300_000_000_000 + number));
const both = ['us-east-1', 'eu-west-1'];
const scope = {
  organization: organizationOf([member(a, prod), member(b, prod), member(c, sandbox)]),
  stackSetUnitIds: [root],
  organizationalUnitIds: [root],
  regions: both,
};
const instances = [a, b, c].map((id) => instanceOf(id));

describe('the calls of a rollback', () => {
  test('without exceptions are one without targets', () => {
    expect(inRollback(scope, instances, [])).toBeUndefined();
  });

  test('name the exceptions, and expect an answer of all others', () => {
    const outdated = [instanceOf(a), instanceOf(b, { status: 'OUTDATED' }), instanceOf(c)];
    expect(inRollback(scope, outdated, [b])).toEqual([
      {
        organizationalUnitIds: [root],
        accountIds: [a, c],
        exceptAccountIds: [b],
        regions: ['us-east-1'],
        instances: [a, c].map((accountId) => ({ accountId, region: 'us-east-1' })),
      },
    ]);
  });

  test('name an account that has left, which AWS may count among its former OU', () => {
    const [call] = inRollback(scope, [...instances, instanceOf(left)], [left]) ?? [];
    expect(call?.exceptAccountIds).toEqual([left]);
    expect(call?.accountIds).toEqual([a, b, c]);
  });

  test('reach an account that was up to date in some Regions for those alone', () => {
    const split = [
      ...[a, b].flatMap((id) => both.map((region) => instanceOf(id, { region }))),
      instanceOf(c),
      instanceOf(c, { region: 'eu-west-1', status: 'OUTDATED' }),
    ];
    const calls = inRollback(scope, split, [c]) ?? [];
    expect(
      calls.map(({ accountIds, exceptAccountIds, regions }) => ({ accountIds, exceptAccountIds, regions })),
    ).toEqual([
      { accountIds: [a, b], exceptAccountIds: [c], regions: both },
      { accountIds: [c], exceptAccountIds: undefined, regions: ['us-east-1'] },
    ]);
  });

  test('are none when no account was up to date', () => {
    const outdated = instances.map((instance) => ({ ...instance, status: 'OUTDATED' as const }));
    expect(inRollback(scope, outdated, [a, b, c])).toEqual([]);
  });

  test('go by the OUs that the stack set was deployed to, 50 at a time', () => {
    const units = Array.from({ length: 60 }, (_, index) => `ou-ab12-unit${String(index).padStart(4, '0')}`);
    const accounts = units.map((unit, index) => member(String(400_000_000_000 + index), unit));
    const many = { ...scope, organization: organizationOf(accounts, units), stackSetUnitIds: units };
    const calls =
      inRollback(
        many,
        accounts.map(({ id }, index) => instanceOf(id, index === 0 ? { status: 'OUTDATED' } : {})),
        ['400000000000'],
      ) ?? [];
    expect(calls.map(({ organizationalUnitIds }) => organizationalUnitIds.length)).toEqual([50, 10]);
    expect(calls.map(({ exceptAccountIds }) => exceptAccountIds)).toEqual([['400000000000'], []]);
  });
});
