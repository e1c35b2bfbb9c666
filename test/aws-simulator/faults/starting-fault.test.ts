import { describe, expect, test } from '@jest/globals';
import {
  changed,
  definition,
  everywhere,
  openBench,
  openDeployedBench,
  stackSetName,
  unlimited,
} from '../cloudformation/api/cloudformation-fixture.ts';
import type { Entry } from '../cloudformation/api/cloudformation-fixture.ts';

const managed: Entry = { ManagedExecution: { Active: 'true' } };
const theirs = { kind: 'foreign-operation', stackSetName, seconds: 600, operationId: 'theirs' } as const;

describe('a foreign operation just before a request', () => {
  test.each([
    ['UpdateStackSet', changed()],
    ['CreateStackInstances', everywhere],
  ])('blocks %s without managed execution, and the error names it', (action, input) => {
    const { world, refusal, call, pass } = openDeployedBench();
    world.setFaults([{ ...theirs, starts: action }]);
    expect(refusal(action, input)).toMatchObject({
      code: 'OperationInProgressException',
      httpStatus: 409,
      message: expect.stringMatching(/in progress: theirs$/),
    });
    pass(600);
    expect(call(action, input)).toHaveProperty('OperationId');
  });

  test.each([
    ['UpdateStackSet', changed(managed)],
    ['CreateStackInstances', everywhere],
  ])('delays %s with managed execution: it is queued behind the foreign one', (action, input) => {
    const { world, call, pass, operationStatus } = openDeployedBench({}, managed);
    world.setFaults([{ ...theirs, starts: action }]);
    call(action, { ...input, OperationId: 'mine' });
    expect(['theirs', 'mine'].map(operationStatus)).toEqual(['RUNNING', 'QUEUED']);
    pass(600);
    expect(['theirs', 'mine'].map(operationStatus)).toEqual(['SUCCEEDED', 'RUNNING']);
  });

  test('also comes before the first instances of a set', () => {
    const { world, call, refusal } = openBench();
    call('CreateStackSet', definition());
    world.setFaults([{ ...theirs, starts: 'CreateStackInstances' }]);
    expect(refusal('CreateStackInstances', everywhere).message).toMatch(/in progress: theirs$/);
  });
});

describe('an account that joins', () => {
  const joins = { kind: 'account-joins', name: 'team-z-prod', parent: 'Production' } as const;
  const newcomer = '300000000012';

  test('just before a request blocks it with its automatic deployment', () => {
    const { world, refusal, call, pass, list } = openDeployedBench();
    world.setFaults([{ ...joins, starts: 'UpdateStackSet', deploymentDelaySeconds: 0 }]);
    pass(100);
    expect(world.organization.accounts.has(newcomer)).toBe(false);
    const refused = refusal('UpdateStackSet', changed());
    expect(refused.code).toBe('OperationInProgressException');
    expect(world.requireAccount('team-z-prod')).toMatchObject({ id: newcomer, parentId: 'ou-ab12-production' });
    pass(30);
    expect(list('ListStackSetOperations')[0]).toMatchObject({ Action: 'CREATE', Status: 'SUCCEEDED' });
    expect(refused.message).toContain(String(list('ListStackSetOperations')[0]?.['OperationId']));
    expect(call('UpdateStackSet', changed())).toHaveProperty('OperationId');
    expect(world.organization.accounts.size).toBe(14);
  });

  test('just before a request delays it with managed execution, and the request reaches the new account', () => {
    const { world, call, pass, operationStatus, results } = openDeployedBench({}, managed);
    world.setFaults([{ ...joins, starts: 'UpdateStackSet', deploymentDelaySeconds: 0 }]);
    call('UpdateStackSet', changed({ ...managed, ...unlimited, OperationId: 'mine' }));
    expect(operationStatus('mine')).toBe('QUEUED');
    pass(45);
    expect(operationStatus('mine')).toBe('SUCCEEDED');
    expect(results('mine')).toEqual({ SUCCEEDED: 13 });
  });

  test('follows the world’s delay when it has none of its own', () => {
    const { world, list, pass } = openDeployedBench();
    world.setFaults([{ ...joins, starts: 'now' }]);
    pass(9);
    expect(list('ListStackInstances')).toHaveLength(12);
    pass(1);
    expect(list('ListStackInstances')).toHaveLength(13);
  });
});

describe('a throttle storm', () => {
  test('lasts its time, from the first request of an action', () => {
    const { world, pass } = openDeployedBench();
    world.setFaults([{ kind: 'throttle-storm', starts: 'UpdateStackSet', seconds: 60 }]);
    const isThrottled = (): boolean => world.takeThrottle('cloudformation', 'DescribeStackSet');
    pass(100);
    expect(isThrottled()).toBe(false);
    world.startDueFaults('UpdateStackSet');
    expect(isThrottled()).toBe(true);
    pass(59);
    expect(isThrottled()).toBe(true);
    pass(1);
    expect(isThrottled()).toBe(false);
  });

  test('lasts for a number of requests', () => {
    const { world } = openBench();
    world.setFaults([{ kind: 'throttle-storm', requests: 2 }]);
    const ask = (): boolean => world.takeThrottle('cloudformation', 'ListStackSets');
    expect([ask(), ask(), ask()]).toEqual([true, true, false]);
  });

  test('affects CloudFormation, or the named actions', () => {
    const { world } = openBench();
    world.setFaults([{ kind: 'throttle-storm' }]);
    expect(world.takeThrottle('organizations', 'ListAccounts')).toBe(false);
    world.setFaults([{ kind: 'throttle-storm', actions: ['ListAccounts'] }]);
    expect(world.takeThrottle('organizations', 'ListAccounts')).toBe(true);
    expect(world.takeThrottle('cloudformation', 'ListStackSets')).toBe(false);
    world.clearFaults();
    expect(world.takeThrottle('organizations', 'ListAccounts')).toBe(false);
  });
});

describe('credentials', () => {
  test('end with the first request of an action, or some time after it', () => {
    const { world, call, pass } = openDeployedBench();
    let endings = 0;
    world.endAmbientSessions = () => {
      endings += 1;
    };
    world.setFaults([
      { kind: 'expire-credentials', starts: 'DescribeStackSet' },
      { kind: 'expire-credentials', starts: 'DescribeStackSet', afterSeconds: 30 },
    ]);
    expect(endings).toBe(0);
    call('DescribeStackSet');
    expect(endings).toBe(1);
    pass(29);
    expect(endings).toBe(1);
    pass(1);
    expect(endings).toBe(2);
  });
});
