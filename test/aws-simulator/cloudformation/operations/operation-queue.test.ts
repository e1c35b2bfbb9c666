import { describe, expect, test } from '@jest/globals';
import {
  changed,
  countValues,
  definition,
  everywhere,
  openBench,
  openDeployedBench,
  redrive,
  unlimited,
} from '../api/cloudformation-fixture.ts';
import type { Entry } from '../api/cloudformation-fixture.ts';

const managed: Entry = { ManagedExecution: { Active: 'true' } };

describe('one operation at a time', () => {
  test('rejects a second one without managed execution, and names the first', () => {
    const { call, refusal, pass, operationStatus } = openDeployedBench();
    const StackSet = call('DescribeStackSet')['StackSet'] as Entry;
    call('UpdateStackSet', changed({ OperationId: 'running' }));
    const expected = {
      code: 'OperationInProgressException',
      httpStatus: 409,
      message: `Another Operation on StackSet ${String(StackSet['StackSetARN'])} is in progress: running`,
    };
    expect(refusal('UpdateStackSet', changed())).toMatchObject(expected);
    expect(refusal('CreateStackInstances', everywhere)).toMatchObject(expected);
    expect(refusal('DetectStackSetDrift')).toMatchObject(expected);
    pass(600);
    expect(operationStatus('running')).toBe('SUCCEEDED');
    expect(call('UpdateStackSet', changed())).toHaveProperty('OperationId');
  });

  test('queues all with managed execution, first in, first out', () => {
    const { call, pass, operationStatus } = openDeployedBench({ accounts: 2 }, managed);
    for (const OperationId of ['a', 'b', 'c'])
      call('UpdateStackSet', changed({ ...managed, ...unlimited, OperationId }));
    const now = () => ['a', 'b', 'c'].map(operationStatus);
    expect(now()).toEqual(['RUNNING', 'QUEUED', 'QUEUED']);
    pass(20);
    expect(now()).toEqual(['SUCCEEDED', 'RUNNING', 'QUEUED']);
    pass(20);
    expect(now()).toEqual(['SUCCEEDED', 'SUCCEEDED', 'RUNNING']);
    pass(20);
    expect(now()).toEqual(['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED']);
  });

  test('changes the definition only when a queued update starts', () => {
    const { world, call, pass, statuses } = openDeployedBench({ accounts: 2 }, managed);
    world.startForeignOperation({ stackSetName: 'audit', seconds: 100, operationId: 'foreign' });
    call('UpdateStackSet', changed({ ...managed, OperationId: 'mine' }));
    expect(JSON.stringify(call('DescribeStackSet'))).toContain('"first"');
    expect(statuses()['300000000001']).toBe('CURRENT/SUCCEEDED');
    pass(100);
    expect(JSON.stringify(call('DescribeStackSet'))).toContain('"second"');
    expect(statuses()['300000000001']).toBe('OUTDATED/PENDING');
  });

  test('creates nothing for an account that leaves while a creation is queued', () => {
    const { world, call, pass, statuses } = openDeployedBench({ accounts: 2 }, managed);
    const { id } = world.addAccount('newcomer', 'Sandbox');
    world.startForeignOperation({ stackSetName: 'audit', seconds: 100, operationId: 'foreign' });
    call('CreateStackInstances', { ...everywhere, OperationId: 'mine' });
    world.organization.removeAccount(id);
    pass(200);
    expect(statuses()[id]).toBeUndefined();
  });

  test('allows only one drift detection, also with managed execution', () => {
    const { call, refusal } = openDeployedBench({}, managed);
    call('DetectStackSetDrift');
    expect(refusal('DetectStackSetDrift').code).toBe('OperationInProgressException');
  });

  test('shows an operation without accounts as RUNNING, then SUCCEEDED', () => {
    const { call, pass, operationStatus } = openBench();
    call('CreateStackSet', definition());
    call('UpdateStackSet', changed({ OperationId: 'empty' }));
    expect(operationStatus('empty')).toBe('RUNNING');
    pass(2);
    expect(operationStatus('empty')).toBe('SUCCEEDED');
  });
});

describe('operation ids', () => {
  test('treat the same request as the same operation', () => {
    const { call } = openDeployedBench();
    const request = changed({ OperationId: 'mine' });
    expect(call('UpdateStackSet', request)).toEqual({ OperationId: 'mine' });
    expect(call('UpdateStackSet', request)).toEqual({ OperationId: 'mine' });
    expect(call('ListStackSetOperations')['Summaries']).not.toContainEqual(
      expect.objectContaining({ Status: 'QUEUED' }),
    );
  });

  test('reject another request with the same id', () => {
    const { call, refusal } = openDeployedBench();
    call('UpdateStackSet', changed({ OperationId: 'mine' }));
    expect(refusal('UpdateStackSet', definition({ OperationId: 'mine' }))).toMatchObject({
      code: 'OperationIdAlreadyExistsException',
      httpStatus: 409,
    });
    expect(refusal('DetectStackSetDrift', { OperationId: 'mine' }).code).toBe('OperationIdAlreadyExistsException');
  });

  test('reject a repeated request after another operation as stale', () => {
    const { call, refusal, pass } = openDeployedBench();
    call('UpdateStackSet', changed({ OperationId: 'mine' }));
    pass(600);
    call('UpdateStackSet', redrive(['300000000001']));
    expect(refusal('UpdateStackSet', changed({ OperationId: 'mine' }))).toMatchObject({
      code: 'StaleRequestException',
      httpStatus: 409,
    });
  });

  test('reject an invalid id and an unknown id', () => {
    const { refusal } = openDeployedBench();
    expect(refusal('UpdateStackSet', changed({ OperationId: '-x' })).code).toBe('ValidationError');
    expect(refusal('DescribeStackSetOperation', { OperationId: 'nothing' })).toMatchObject({
      code: 'OperationNotFoundException',
      httpStatus: 404,
    });
    expect(refusal('StopStackSetOperation', { OperationId: 'nothing' }).code).toBe('OperationNotFoundException');
  });
});

describe('StopStackSetOperation', () => {
  test('waits in STOPPING for running accounts, and cancels the rest', () => {
    const { call, pass, operationStatus, statuses, results } = openDeployedBench();
    call(
      'UpdateStackSet',
      changed({ OperationId: 'mine', OperationPreferences: { MaxConcurrentCount: '2', FailureToleranceCount: '1' } }),
    );
    pass(25);
    call('StopStackSetOperation', { OperationId: 'mine' });
    expect(operationStatus('mine')).toBe('STOPPING');
    expect(countValues(statuses())).toEqual({ 'CURRENT/SUCCEEDED': 2, 'OUTDATED/RUNNING': 2, 'OUTDATED/CANCELLED': 8 });
    pass(20);
    expect(operationStatus('mine')).toBe('STOPPED');
    pass(10);
    expect(results('mine')).toEqual({ SUCCEEDED: 4, CANCELLED: 8 });
    expect(call('ListStackInstances')).toMatchObject({
      Summaries: expect.arrayContaining([
        expect.objectContaining({ StatusReason: 'Cancelled since the operation was stopped' }),
      ]),
    });
  });

  test('ends a queued operation as STOPPED at once', () => {
    const { call, pass, operationStatus } = openDeployedBench({ accounts: 2 }, managed);
    call('UpdateStackSet', changed({ ...managed, OperationId: 'a' }));
    call('UpdateStackSet', changed({ ...managed, OperationId: 'b' }));
    call('UpdateStackSet', changed({ ...managed, OperationId: 'c' }));
    call('StopStackSetOperation', { OperationId: 'b' });
    expect(operationStatus('b')).toBe('STOPPED');
    pass(41);
    expect(operationStatus('c')).toBe('RUNNING');
  });

  test('rejects an operation that has ended', () => {
    const { refusal } = openDeployedBench();
    expect(refusal('StopStackSetOperation', { OperationId: 'deployed' }).code).toBe('InvalidOperationException');
  });
});

describe('foreign operations', () => {
  test('start once, before the first request of an action', () => {
    const { world, refusal, call, pass } = openDeployedBench();
    world.setFaults([
      {
        kind: 'foreign-operation',
        stackSetName: 'audit',
        seconds: 900,
        starts: 'UpdateStackSet',
        operationId: 'theirs',
      },
    ]);
    expect(refusal('UpdateStackSet', changed()).message).toMatch(/in progress: theirs$/);
    pass(899);
    expect(refusal('UpdateStackSet', changed()).code).toBe('OperationInProgressException');
    pass(1);
    expect(call('UpdateStackSet', changed())).toHaveProperty('OperationId');
  });

  test('change nothing, and update one account', () => {
    const { world, pass, statuses, results } = openDeployedBench();
    world.setFaults([
      { kind: 'foreign-operation', stackSetName: 'audit', seconds: 60, starts: 'now', operationId: 'theirs' },
    ]);
    pass(70);
    expect(results('theirs')).toEqual({ SUCCEEDED: 1 });
    expect(countValues(statuses())).toEqual({ 'CURRENT/SUCCEEDED': 12 });
  });

  test('last their full time when no account is CURRENT', () => {
    const { world, call, pass, operationStatus } = openBench();
    call('CreateStackSet', definition());
    world.startForeignOperation({ stackSetName: 'audit', seconds: 50, operationId: 'theirs' });
    pass(49);
    expect(operationStatus('theirs')).toBe('RUNNING');
    pass(1);
    expect(operationStatus('theirs')).toBe('SUCCEEDED');
  });

  test('require a stack set', () => {
    expect(() => openBench().world.startForeignOperation({ stackSetName: 'x', seconds: 1 })).toThrow('no stack set x');
  });
});
