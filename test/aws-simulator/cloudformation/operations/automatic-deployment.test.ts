import { describe, expect, test } from '@jest/globals';
import {
  changed,
  definition,
  everywhere,
  openBench,
  openDeployedBench,
  root,
  unlimited,
} from '../api/cloudformation-fixture.ts';
import type { Bench, Entry } from '../api/cloudformation-fixture.ts';

const production = 'ou-ab12-production';
const staging = 'ou-ab12-staging0';

function automatic(bench: Bench): readonly Entry[] {
  return bench.list('ListStackSetOperations').filter(({ OperationId }) => OperationId !== 'deployed');
}

function openUnits(units: readonly string[], overrides: Entry = {}, filter: Entry = {}): Bench {
  const bench = openBench();
  bench.call('CreateStackSet', definition(overrides));
  const targets = { DeploymentTargets: { OrganizationalUnitIds: units, ...filter }, Regions: ['us-east-1'] };
  bench.call('CreateStackInstances', { ...targets, ...unlimited, OperationId: 'deployed' });
  bench.pass(60);
  return bench;
}

const deletes: Entry = { AutoDeployment: { Enabled: 'true', RetainStacksOnAccountRemoval: 'false' } };

describe('automatic deployment', () => {
  test('gives a new account its role after a delay, in its own operation', () => {
    const bench = openDeployedBench();
    const { id } = bench.world.addAccount('newcomer', 'Production');
    expect(automatic(bench)).toEqual([]);
    bench.pass(9);
    expect(bench.statuses()[id]).toBeUndefined();
    bench.pass(1);
    expect(bench.statuses()[id]).toBe('OUTDATED/RUNNING');
    bench.pass(30);
    expect(bench.statuses()[id]).toBe('CURRENT/SUCCEEDED');
    expect(bench.world.roleOf(id)?.roleName).toBe('AuditRole');
    expect(automatic(bench)).toMatchObject([
      { Action: 'CREATE', Status: 'SUCCEEDED', OperationPreferences: { RegionOrder: [] } },
    ]);
    expect(automatic(bench)[0]?.['OperationPreferences']).not.toHaveProperty(
      'ConcurrencyMode',
      'SOFT_FAILURE_TOLERANCE',
    );
  });

  test('handles accounts that arrive together in one operation, all at once', () => {
    const bench = openDeployedBench();
    for (const name of ['x', 'y', 'z']) bench.world.addAccount(name);
    bench.pass(31);
    bench.pass(5);
    expect(automatic(bench)).toHaveLength(1);
    expect(bench.results(String(automatic(bench)[0]?.['OperationId']))).toEqual({ SUCCEEDED: 3 });
  });

  test('ignores the account filter of the instances', () => {
    const excluded = '300000000003';
    const bench = openUnits([production], {}, { Accounts: [excluded], AccountFilterType: 'DIFFERENCE' });
    expect(Object.keys(bench.statuses())).toEqual(['300000000009']);
    bench.world.organization.moveAccount(excluded, staging);
    bench.world.organization.moveAccount(excluded, production);
    bench.pass(60);
    expect(bench.statuses()[excluded]).toBe('CURRENT/SUCCEEDED');
  });

  test('waits for a running operation, and blocks the next one', () => {
    const bench = openDeployedBench();
    bench.call('UpdateStackSet', changed({ OperationId: 'mine', ...unlimited }));
    const { id } = bench.world.addAccount('newcomer');
    bench.pass(15);
    expect(bench.operationStatus('mine')).toBe('RUNNING');
    expect(automatic(bench)[0]).toMatchObject({ Status: 'QUEUED', Action: 'CREATE' });
    bench.pass(10);
    expect(bench.refusal('UpdateStackSet', changed()).code).toBe('OperationInProgressException');
    bench.pass(30);
    expect(bench.world.templateOf(id, 'audit')?.parameters['ExternalId']).toBe('second');
  });

  test('leaves accounts outside its targets alone, and does nothing when it is off', () => {
    const bench = openUnits([production]);
    bench.world.addAccount('elsewhere', 'Staging');
    bench.pass(60);
    expect(automatic(bench)).toEqual([]);
    const off = openUnits([production], { AutoDeployment: { Enabled: 'false' } });
    off.world.addAccount('newcomer', 'Production');
    off.pass(60);
    expect(automatic(off)).toEqual([]);
  });

  test('ignores a move inside the target', () => {
    const bench = openDeployedBench();
    bench.world.organization.moveAccount('300000000003', staging);
    bench.pass(60);
    expect(automatic(bench)).toEqual([]);
  });

  test('deletes the role of an account that leaves, when stacks are not retained', () => {
    const bench = openUnits([production], deletes);
    bench.world.organization.moveAccount('300000000003', staging);
    bench.pass(60);
    expect(automatic(bench)).toMatchObject([{ Action: 'DELETE', Status: 'SUCCEEDED' }]);
    expect(bench.statuses()).toEqual({ '300000000009': 'CURRENT/SUCCEEDED' });
    expect(bench.world.roleOf('300000000003')).toBeUndefined();
  });

  test('keeps the role of an account that leaves, when stacks are retained', () => {
    const bench = openUnits([production]);
    bench.world.organization.moveAccount('300000000003', staging);
    bench.pass(60);
    expect(bench.statuses()['300000000003']).toBeUndefined();
    expect(bench.world.roleOf('300000000003')?.roleName).toBe('AuditRole');
  });

  test('deletes the instance of an account that leaves the organization', () => {
    const bench = openDeployedBench({}, deletes);
    bench.world.organization.removeAccount('300000000003');
    bench.pass(60);
    expect(bench.statuses()['300000000003']).toBeUndefined();
    expect(bench.world.roles.get('300000000003')?.size).toBe(0);
  });

  test('handles a move between targets as a DELETE and a queued CREATE', () => {
    const bench = openUnits([production, staging], deletes);
    bench.world.organization.moveAccount('300000000003', staging);
    bench.pass(15);
    expect(automatic(bench)).toMatchObject([
      { Action: 'CREATE', Status: 'QUEUED' },
      { Action: 'DELETE', Status: 'RUNNING' },
    ]);
    bench.pass(60);
    expect(bench.list('ListStackInstances', { StackInstanceAccount: '300000000003' })[0]).toMatchObject({
      Status: 'CURRENT',
      OrganizationalUnitId: staging,
    });
  });

  test('fails a move between targets when the stack is retained', () => {
    const bench = openUnits([production, staging]);
    bench.world.organization.moveAccount('300000000003', staging);
    bench.pass(90);
    expect(bench.list('ListStackInstances', { StackInstanceAccount: '300000000003' })[0]).toMatchObject({
      Status: 'OUTDATED',
      StatusReason: expect.stringContaining('AuditRole already exists in stack'),
    });
  });

  test('lists its targets until they are deleted as a whole', () => {
    const bench = openUnits([production, staging]);
    const targets = () => bench.list('ListStackSetAutoDeploymentTargets');
    expect(targets()).toEqual([
      { OrganizationalUnitId: production, Regions: ['us-east-1'] },
      { OrganizationalUnitId: staging, Regions: ['us-east-1'] },
    ]);
    bench.call('DeleteStackInstances', {
      DeploymentTargets: { OrganizationalUnitIds: [production] },
      Regions: ['us-east-1'],
      RetainStacks: 'true',
    });
    expect(targets()).toEqual([{ OrganizationalUnitId: staging, Regions: ['us-east-1'] }]);
  });

  test('reaches a new account of the root when no account was excluded', () => {
    const bench = openDeployedBench({ accounts: 1 });
    const { id } = bench.world.addAccount('newcomer', root);
    bench.pass(60);
    expect(bench.statuses()).toEqual({ '222222222222': 'CURRENT/SUCCEEDED', [id]: 'CURRENT/SUCCEEDED' });
    expect(bench.call('CreateStackInstances', everywhere)).toHaveProperty('OperationId');
  });
});
