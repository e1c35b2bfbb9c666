import { describe, expect, test } from '@jest/globals';
import { leave, loseInstances, makeInoperable, outdate, stick, unstick } from './account-change.ts';
import {
  changed,
  everywhere,
  openDeployedBench,
  redrive,
  stackSetName,
  unlimited,
} from '../api/cloudformation-fixture.ts';
import type { Bench } from '../api/cloudformation-fixture.ts';

const first = '300000000001';
const second = '300000000002';

function findWithoutDefinition({ world }: Bench): readonly string[] {
  return world.accountsWithoutDefinition(stackSetName);
}

describe('the truth about accounts', () => {
  test('lists no account after a rollout, and every account during an update', () => {
    const bench = openDeployedBench();
    expect(findWithoutDefinition(bench)).toEqual([]);
    bench.call('UpdateStackSet', { ...changed(), ...unlimited });
    expect(findWithoutDefinition(bench)).toHaveLength(12);
    bench.pass(20);
    expect(findWithoutDefinition(bench)).toEqual([]);
  });

  test('does not believe statuses', () => {
    const bench = openDeployedBench();
    const stack = [...bench.world.stacksOf(first).values()][0]!;
    stack.parameters = { ...stack.parameters, ExternalId: 'other' };
    bench.world.rolesOf(second).clear();
    expect(new Set(Object.values(bench.statuses()))).toEqual(new Set(['CURRENT/SUCCEEDED']));
    expect(findWithoutDefinition(bench)).toEqual([first, second]);
  });

  test('lists an account that refused an update and one that joined too late, but not a suspended one', () => {
    const bench = openDeployedBench({ accounts: 4 });
    bench.world.suspend('300000000003');
    bench.world.setFaults([{ kind: 'refuse', accounts: [first], reason: 'denied-by-scp' }]);
    bench.call('UpdateStackSet', { ...changed(), ...unlimited });
    bench.pass(60);
    const { id } = bench.world.addAccount('new-one');
    expect(findWithoutDefinition(bench)).toEqual([first, id]);
    expect(bench.world.accountsWithoutDefinition(stackSetName, [id])).toEqual([first]);
  });

  test('ignores accounts outside the targets', () => {
    const bench = openDeployedBench();
    const units = { DeploymentTargets: { OrganizationalUnitIds: ['r-ab12'] }, Regions: ['us-east-1'] };
    bench.call('DeleteStackInstances', { ...units, ...unlimited, RetainStacks: 'false' });
    bench.pass(60);
    expect(findWithoutDefinition(bench)).toEqual([]);
  });

  test('requires a stack set', () => {
    expect(() => openDeployedBench().world.accountsWithoutDefinition('x')).toThrow('There is no stack set x');
  });
});

describe('outdated accounts', () => {
  test('show it, have the earlier definition, and get the present one with an update', () => {
    const bench = openDeployedBench();
    bench.call('UpdateStackSet', { ...changed(), ...unlimited });
    bench.pass(60);
    outdate(bench.world, { accounts: [first, 'team-a-infra'] });
    expect(findWithoutDefinition(bench)).toEqual([first, second]);
    expect(bench.statuses()[first]).toBe('OUTDATED/CANCELLED');
    expect(bench.world.templateOf(first, stackSetName)?.parameters['ExternalId']).toBe('first');
    expect(JSON.stringify(bench.world.roleOf(first))).toContain('"sts:ExternalId":"first"');
    bench.call('UpdateStackSet', { ...redrive([first, second]), ...unlimited, OperationId: 'heal' });
    bench.pass(60);
    expect(bench.results('heal')).toEqual({ SUCCEEDED: 2 });
    expect(findWithoutDefinition(bench)).toEqual([]);
    expect(JSON.stringify(bench.world.roleOf(first))).toContain('"sts:ExternalId":"second"');
  });

  test('have another role when there is no earlier definition', () => {
    const bench = openDeployedBench();
    outdate(bench.world, { accounts: [first] });
    expect(bench.world.roleOf(first)?.maxSessionDuration).toBe(43_200);
    expect(findWithoutDefinition(bench)).toEqual([first]);
  });

  test('show a failed update that reached no other account', () => {
    const bench = openDeployedBench();
    outdate(bench.world, { accounts: [first] });
    bench.pass(3);
    const [operation, ...earlier] = bench.list('ListStackSetOperations');
    expect(operation).toMatchObject({ Action: 'UPDATE', Status: 'FAILED' });
    expect(earlier).toHaveLength(1);
    expect(bench.results(String(operation?.['OperationId']))).toEqual({ CANCELLED: 1 });
    const of = (account: string): unknown =>
      bench.list('ListStackInstances', { StackInstanceAccount: account })[0]?.['LastOperationId'];
    expect([of(first), of(second)]).toEqual([operation?.['OperationId'], 'deployed']);
  });

  test('must have an instance', () => {
    const bench = openDeployedBench();
    bench.world.addAccount('new-one');
    expect(() => {
      outdate(bench.world, { accounts: ['new-one'] });
    }).toThrow('Account new-one has no stack of audit');
  });
});

describe('deleted instances', () => {
  test('disappear with their roles, and CreateStackInstances creates them again', () => {
    const bench = openDeployedBench();
    loseInstances(bench.world, { accounts: [first] });
    expect(bench.list('ListStackInstances')).toHaveLength(11);
    expect(bench.world.roleOf(first)).toBeUndefined();
    expect(findWithoutDefinition(bench)).toEqual([first]);
    bench.call('CreateStackInstances', { ...everywhere, OperationId: 'again' });
    bench.pass(60);
    expect(bench.results('again')).toEqual({ SUCCEEDED: 1 });
    expect(findWithoutDefinition(bench)).toEqual([]);
  });

  test('leave stack and role when they are retained, and then block the next creation', () => {
    const bench = openDeployedBench();
    loseInstances(bench.world, { accounts: [first], isRetained: true });
    expect(bench.world.roleOf(first)).toBeDefined();
    bench.call('CreateStackInstances', { ...everywhere, OperationId: 'again' });
    bench.pass(60);
    expect(bench.results('again')).toEqual({ FAILED: 1 });
  });
});

describe('stuck stacks', () => {
  test.each([
    ['ROLLBACK_COMPLETE', false],
    ['UPDATE_ROLLBACK_FAILED', true],
  ] as const)('in %s fail every operation until the account’s owner fixes them', (state, hasRole) => {
    const bench = openDeployedBench({ isRollbackCompleteRepaired: true });
    stick(bench.world, { accounts: [first], state });
    const text = expect.stringMatching(new RegExp(`^Stack:arn:.* is in ${state} state and can not be updated\\.$`));
    const summary = (): unknown => bench.list('ListStackInstances', { StackInstanceAccount: first })[0];
    const stuck = { Status: 'OUTDATED', StackInstanceStatus: { DetailedStatus: 'FAILED' }, StatusReason: text };
    expect(summary()).toMatchObject(stuck);
    expect(bench.world.roleOf(first) !== undefined).toBe(hasRole);
    bench.call('UpdateStackSet', redrive([first], { OperationId: 'update' }));
    bench.pass(60);
    bench.call('CreateStackInstances', { ...everywhere, OperationId: 'create' });
    bench.pass(60);
    expect([bench.results('update'), bench.results('create')]).toEqual([{ FAILED: 1 }, { FAILED: 1 }]);
    expect(summary()).toMatchObject({ ...stuck, LastOperationId: 'create' });
    unstick(bench.world, { accounts: [first] });
    bench.call('UpdateStackSet', redrive([first], { OperationId: 'again' }));
    bench.pass(60);
    expect(bench.results('again')).toEqual({ SUCCEEDED: 1 });
    expect(findWithoutDefinition(bench)).toEqual([]);
  });

  test('updates leave INOPERABLE instances out', () => {
    const bench = openDeployedBench();
    makeInoperable(bench.world, { accounts: [first] });
    expect(bench.statuses()[first]).toBe('INOPERABLE/INOPERABLE');
    bench.call('UpdateStackSet', { ...changed({ OperationId: 'mine' }), ...unlimited });
    bench.pass(60);
    expect(bench.results('mine')).toEqual({ SUCCEEDED: 11 });
    expect(findWithoutDefinition(bench)).toEqual([first]);
  });
});

describe('accounts that leave with their instances left behind', () => {
  const unit = { OrganizationalUnitIds: ['r-ab12'], AccountFilterType: 'INTERSECTION' };
  const statusOf = (bench: Bench): string | undefined => bench.statuses()[first];

  test('keep instance, stack and role: automatic deployment removes nothing', () => {
    const bench = openDeployedBench();
    leave(bench.world, { accounts: [first], how: 'gone' });
    bench.pass(600);
    expect(statusOf(bench)).toBe('CURRENT/SUCCEEDED');
    expect(bench.world.rolesOf(first).size).toBe(1);
  });

  test('fail in every update once they are gone, and can be detached', () => {
    const bench = openDeployedBench();
    leave(bench.world, { accounts: [first], how: 'gone' });
    const { OperationId } = bench.call('UpdateStackSet', { ...changed(), ...unlimited });
    bench.pass(60);
    expect(bench.results(String(OperationId))).toMatchObject({ FAILED: 1 });
    expect(statusOf(bench)).toBe('OUTDATED/FAILED');
    bench.call('DeleteStackInstances', {
      DeploymentTargets: { ...unit, Accounts: [first] },
      Regions: ['us-east-1'],
      RetainStacks: 'true',
    });
    bench.pass(60);
    expect(statusOf(bench)).toBeUndefined();
    expect(bench.world.rolesOf(first).size).toBe(1);
  });

  test('are skipped when they are closed, and updated when they only moved', () => {
    const bench = openDeployedBench();
    leave(bench.world, { accounts: [first], how: 'closed' });
    leave(bench.world, { accounts: [second], how: { movedTo: 'Sandbox' } });
    bench.call('UpdateStackSet', { ...changed(), ...unlimited });
    bench.pass(60);
    expect(statusOf(bench)).toBe('OUTDATED/SKIPPED_SUSPENDED_ACCOUNT');
    expect(bench.statuses()[second]).toBe('CURRENT/SUCCEEDED');
  });
});
