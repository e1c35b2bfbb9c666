import { describe, expect, test } from '@jest/globals';
import { changed, definition, openBench, openDeployedBench, redrive, unlimited } from './cloudformation-fixture.ts';
import type { Entry } from './cloudformation-fixture.ts';

describe('paging', () => {
  test('returns 100 entries a page, or as many as requested', () => {
    const { call, list } = openDeployedBench({ accounts: 230 });
    const page = call('ListStackInstances');
    expect(page['Summaries']).toHaveLength(100);
    expect(page['NextToken']).toBeDefined();
    expect(new Set(list('ListStackInstances').map(({ Account }) => Account)).size).toBe(230);
    expect(call('ListStackInstances', { MaxResults: '7' })['Summaries']).toHaveLength(7);
    expect(list('ListStackSetOperationResults', { OperationId: 'deployed', MaxResults: '50' })).toHaveLength(230);
  });

  test.each([['0'], ['101'], ['x']])('rejects MaxResults %s', (MaxResults) => {
    expect(openDeployedBench({ accounts: 1 }).refusal('ListStackInstances', { MaxResults }).code).toBe(
      'ValidationError',
    );
  });

  test('rejects an invalid token', () => {
    expect(openDeployedBench({ accounts: 1 }).refusal('ListStackInstances', { NextToken: 'x' }).message).toBe(
      'Invalid NextToken',
    );
  });
});

describe('filters', () => {
  test('of instances must all match', () => {
    const { world, call, list, pass } = openDeployedBench();
    world.setFaults([{ kind: 'refuse', accounts: ['300000000001'], reason: 'access-denied' }]);
    call('UpdateStackSet', { ...redrive(['300000000001', '300000000002']), ...unlimited, OperationId: 'mine' });
    pass(60);
    const find = (filters: Readonly<Record<string, string>>) =>
      list('ListStackInstances', {
        Filters: Object.entries(filters).map(([Name, Values]) => ({ Name, Values })),
      }).map(({ Account }) => Account);
    expect(find({ DETAILED_STATUS: 'FAILED' })).toEqual(['300000000001']);
    expect(find({ LAST_OPERATION_ID: 'mine' })).toEqual(['300000000001', '300000000002']);
    expect(find({ LAST_OPERATION_ID: 'mine', DETAILED_STATUS: 'SUCCEEDED' })).toEqual(['300000000002']);
    expect(find({ LAST_OPERATION_ID: 'mine', DRIFT_STATUS: 'DRIFTED' })).toEqual([]);
  });

  test('select by account and Region', () => {
    const { list } = openDeployedBench();
    expect(list('ListStackInstances', { StackInstanceAccount: '300000000002' })).toHaveLength(1);
    expect(list('ListStackInstances', { StackInstanceRegion: 'eu-west-1' })).toHaveLength(0);
  });

  test('of results take one status', () => {
    const { world, call, list, pass, refusal } = openDeployedBench();
    world.setFaults([{ kind: 'refuse', accounts: ['300000000001'], reason: 'access-denied' }]);
    call('UpdateStackSet', { ...changed({ OperationId: 'mine' }), ...unlimited });
    pass(60);
    const Filters = [{ Name: 'OPERATION_RESULT_STATUS', Values: 'FAILED' }];
    expect(list('ListStackSetOperationResults', { OperationId: 'mine', Filters })).toMatchObject([
      { Account: '300000000001', Status: 'FAILED' },
    ]);
    expect(
      refusal('ListStackSetOperationResults', { OperationId: 'mine', Filters: [...Filters, ...Filters] }).code,
    ).toBe('ValidationError');
    expect(refusal('ListStackInstances', { Filters: [{ Name: 'STATUS', Values: 'CURRENT' }] }).code).toBe(
      'ValidationError',
    );
  });

  test('rejects an unknown instance, operation or set', () => {
    const { refusal } = openDeployedBench();
    const where = { StackInstanceAccount: '999999999999', StackInstanceRegion: 'us-east-1' };
    expect(refusal('DescribeStackInstance', where)).toMatchObject({
      code: 'StackInstanceNotFoundException',
      httpStatus: 404,
    });
    expect(refusal('ListStackSetOperationResults', { OperationId: 'x' }).code).toBe('OperationNotFoundException');
    expect(refusal('ListStackInstances', { StackSetName: 'x' }).code).toBe('StackSetNotFoundException');
  });
});

describe('consistency', () => {
  test('shows changes at once in Describe, later in lists of operations and results', () => {
    const { call, list, results, pass, operationStatus } = openDeployedBench();
    call(
      'UpdateStackSet',
      changed({ OperationId: 'mine', OperationPreferences: { MaxConcurrentCount: '12', FailureToleranceCount: '11' } }),
    );
    const listed = () => list('ListStackSetOperations').find(({ OperationId }) => OperationId === 'mine')?.['Status'];
    expect(operationStatus('mine')).toBe('RUNNING');
    expect(listed()).toBeUndefined();
    expect(results('mine')).toEqual({});
    pass(3);
    expect(listed()).toBe('RUNNING');
    pass(17);
    expect(operationStatus('mine')).toBe('SUCCEEDED');
    expect(listed()).toBe('RUNNING');
    expect(results('mine')).toEqual({ RUNNING: 12 });
    pass(3);
    expect(listed()).toBe('SUCCEEDED');
    expect(results('mine')).toEqual({ SUCCEEDED: 12 });
  });

  test('takes the lag from an option', () => {
    const { call, list } = openDeployedBench({ listLagSeconds: 0 });
    call('UpdateStackSet', changed({ OperationId: 'mine' }));
    expect(list('ListStackSetOperations')[0]).toMatchObject({ OperationId: 'mine', Status: 'RUNNING' });
  });

  test('lists the newest operation first', () => {
    const { call, list, pass } = openDeployedBench();
    call('UpdateStackSet', changed({ OperationId: 'mine' }));
    pass(10);
    expect(list('ListStackSetOperations').map(({ OperationId }) => OperationId)).toEqual(['mine', 'deployed']);
  });
});

describe('answers', () => {
  test('gives an instance the OU id that was targeted', () => {
    const { list } = openDeployedBench();
    expect(new Set(list('ListStackInstances').map(({ OrganizationalUnitId }) => OrganizationalUnitId))).toEqual(
      new Set(['r-ab12']),
    );
  });

  test('gives an instance the OU id of the account’s parent, with the option', () => {
    const { list } = openDeployedBench({ organizationalUnitIdAnswers: 'parent' });
    expect(list('ListStackInstances')[1]).toMatchObject({
      Account: '300000000001',
      OrganizationalUnitId: 'ou-ab12-security',
    });
    expect(list('ListStackSetOperationResults', { OperationId: 'deployed' })[1]).toMatchObject({
      OrganizationalUnitId: 'ou-ab12-security',
    });
  });

  test('repeats the request in an operation', () => {
    const { call, operation, pass } = openDeployedBench();
    call(
      'UpdateStackSet',
      redrive(['300000000001'], {
        OperationId: 'mine',
        OperationPreferences: { FailureTolerancePercentage: '0', MaxConcurrentPercentage: '10' },
      }),
    );
    expect(operation('mine')).toMatchObject({
      Action: 'UPDATE',
      CreationTimestamp: expect.any(Date),
      EndTimestamp: undefined,
      DeploymentTargets: {
        OrganizationalUnitIds: ['r-ab12'],
        Accounts: ['300000000001'],
        AccountFilterType: 'INTERSECTION',
      },
      OperationPreferences: { RegionOrder: [], FailureTolerancePercentage: 0, MaxConcurrentPercentage: 10 },
      StatusDetails: { FailedStackInstancesCount: 0 },
    });
    pass(60);
    expect(operation('mine')['EndTimestamp']).toBeInstanceOf(Date);
  });

  test('omits preferences that equal the default, with the option', () => {
    const { call, operation } = openDeployedBench({ leaveOutPreferenceMembers: true });
    const OperationPreferences = {
      FailureToleranceCount: '0',
      MaxConcurrentCount: '1',
      ConcurrencyMode: 'STRICT_FAILURE_TOLERANCE',
      RegionConcurrencyType: 'PARALLEL',
    };
    call('UpdateStackSet', changed({ OperationId: 'mine', OperationPreferences }));
    expect(operation('mine')['OperationPreferences']).toEqual({
      RegionOrder: [],
      RegionConcurrencyType: 'PARALLEL',
      FailureTolerancePercentage: undefined,
      MaxConcurrentPercentage: undefined,
    });
  });

  test('lists the deployed OUs and Regions in DescribeStackSet', () => {
    const { call } = openDeployedBench();
    const StackSet = call('DescribeStackSet')['StackSet'] as Entry;
    expect(StackSet).toMatchObject({ OrganizationalUnitIds: ['r-ab12'], Regions: ['us-east-1'] });
  });

  test('lists stack sets per Region', () => {
    const bench = openBench();
    bench.call('CreateStackSet', definition());
    expect(bench.callFrom('111111111111', 'ListStackSets', {}, 'eu-west-1')).toMatchObject({ Summaries: [] });
  });
});
