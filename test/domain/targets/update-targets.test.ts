import { expect, test } from '@jest/globals';

import { inRollback } from '../../../src/domain/targets/update-targets.ts';
import { instanceOf, member, organizationOf, sandbox, workloads } from '../landscape.ts';

const organization = organizationOf([member('1'), member('2'), member('3', sandbox)]);
const scope = {
  organization,
  stackSetUnitIds: [workloads],
  organizationalUnitIds: [workloads],
  regions: ['us-east-1'],
};
const instances = ['1', '2', '3', 'gone'].map((id) => instanceOf(id));

test('without an exception a rollback needs no targets', () => {
  expect(inRollback(scope, instances, [])).toBeUndefined();
});

test('AWS is given the accounts of an OU that a rollback must not try, and those that have left it', () => {
  const outdated = instances.map((instance) =>
    instance.accountId === '2' ? { ...instance, status: 'OUTDATED' as const } : instance,
  );
  expect(inRollback(scope, outdated, ['2', '3', 'gone'])).toMatchObject([
    { organizationalUnitIds: [workloads], accountIds: ['1'], exceptAccountIds: ['2', '3', 'gone'] },
  ]);
});

test('an account that is up to date in one Region alone gets a call of its own there', () => {
  const abroad = [
    ...instances,
    instanceOf('1', { region: 'eu-west-1' }),
    instanceOf('2', { region: 'eu-west-1', status: 'OUTDATED' }),
  ];
  expect(inRollback({ ...scope, regions: ['us-east-1', 'eu-west-1'] }, abroad, ['2'])).toMatchObject([
    { accountIds: ['1'], exceptAccountIds: ['2'], regions: ['us-east-1', 'eu-west-1'] },
    { accountIds: ['2'], regions: ['us-east-1'] },
  ]);
});
