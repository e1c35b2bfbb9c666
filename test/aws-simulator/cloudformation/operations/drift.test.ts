import { describe, expect, test } from '@jest/globals';
import { openDeployedBench, unlimited } from '../api/cloudformation-fixture.ts';
import type { Bench, Entry } from '../api/cloudformation-fixture.ts';
import { changeSessionLength } from '../../tamper.ts';

const [first, second, third] = ['300000000001', '300000000002', '300000000003'];

function detect(bench: Bench): Entry {
  bench.call('DetectStackSetDrift', { ...unlimited, OperationId: 'drift' });
  bench.pass(60);
  return bench.operation('drift');
}

describe('drift detection', () => {
  test('finds nothing when nothing has changed', () => {
    const bench = openDeployedBench();
    expect(detect(bench)).toMatchObject({ Action: 'DETECT_DRIFT', Status: 'SUCCEEDED' });
    expect(bench.call('DescribeStackSet')).toMatchObject({
      StackSet: {
        StackSetDriftDetectionDetails: {
          DriftStatus: 'IN_SYNC',
          DriftDetectionStatus: 'COMPLETED',
          TotalStackInstancesCount: 12,
          InSyncStackInstancesCount: 12,
          DriftedStackInstancesCount: 0,
          FailedStackInstancesCount: 0,
        },
      },
    });
    expect(bench.statuses()[first]).toBe('CURRENT/SUCCEEDED');
  });

  test('compares the account’s role with its template', () => {
    const bench = openDeployedBench();
    changeSessionLength({ world: bench.world, accountId: first, roleName: 'AuditRole' }, 7200);
    bench.world.rolesOf(second).delete('AuditRole');
    detect(bench);
    const drifted = bench.list('ListStackInstances', { Filters: [{ Name: 'DRIFT_STATUS', Values: 'DRIFTED' }] });
    expect(drifted.map(({ Account }) => Account)).toEqual([first, second]);
    const drifts = (account: string, filter = {}) =>
      bench.list('ListStackInstanceResourceDrifts', {
        OperationId: 'drift',
        StackInstanceAccount: account,
        StackInstanceRegion: 'us-east-1',
        ...filter,
      });
    expect(drifts(first)).toMatchObject([
      {
        LogicalResourceId: 'Role',
        ResourceType: 'AWS::IAM::Role',
        StackResourceDriftStatus: 'MODIFIED',
        PropertyDifferences: [
          {
            PropertyPath: '/MaxSessionDuration',
            ExpectedValue: '3600',
            ActualValue: '7200',
            DifferenceType: 'NOT_EQUAL',
          },
        ],
      },
    ]);
    expect(drifts(second)).toMatchObject([{ StackResourceDriftStatus: 'DELETED' }]);
    expect(drifts(third, { StackInstanceResourceDriftStatuses: ['MODIFIED', 'DELETED'] })).toEqual([]);
  });

  test('ends as PARTIAL_SUCCESS when it cannot check some accounts', () => {
    const bench = openDeployedBench({ suspended: [third] });
    bench.world.setFaults([{ kind: 'refuse', accounts: [first], actions: ['DETECT_DRIFT'], reason: 'access-denied' }]);
    detect(bench);
    expect(bench.operation('drift')).toMatchObject({
      Status: 'SUCCEEDED',
      StackSetDriftDetectionDetails: {
        DriftDetectionStatus: 'PARTIAL_SUCCESS',
        FailedStackInstancesCount: 2,
        InSyncStackInstancesCount: 10,
      },
    });
    expect(bench.list('ListStackInstances', { StackInstanceAccount: first })[0]).toMatchObject({
      DriftStatus: 'NOT_CHECKED',
      Status: 'CURRENT',
    });
  });

  test('keeps what it found until another detection looks again', () => {
    const bench = openDeployedBench();
    const role = { world: bench.world, accountId: first, roleName: 'AuditRole' };
    changeSessionLength(role, 7200);
    detect(bench);
    changeSessionLength(role, 3600);
    const found = (OperationId: string) =>
      bench.list('ListStackInstanceResourceDrifts', {
        OperationId,
        StackInstanceAccount: first,
        StackInstanceRegion: 'us-east-1',
      });
    expect(found('drift')).toMatchObject([{ StackResourceDriftStatus: 'MODIFIED' }]);
    bench.call('DetectStackSetDrift', { ...unlimited, OperationId: 'again' });
    bench.pass(60);
    expect(found('again')).toMatchObject([{ StackResourceDriftStatus: 'IN_SYNC' }]);
    expect(found('drift')).toEqual([]);
  });

  test('has partial results once it is stopped', () => {
    const bench = openDeployedBench();
    bench.call('DetectStackSetDrift', { OperationId: 'drift' });
    bench.pass(50);
    bench.call('StopStackSetOperation', { OperationId: 'drift' });
    bench.pass(60);
    const statuses = bench.list('ListStackInstances').map(({ DriftStatus }) => DriftStatus);
    expect(statuses.filter((status) => status === 'IN_SYNC')).toHaveLength(3);
    expect(statuses.filter((status) => status === 'NOT_CHECKED')).toHaveLength(9);
  });

  test('stops on request', () => {
    const bench = openDeployedBench();
    bench.call('DetectStackSetDrift', { OperationId: 'drift' });
    bench.call('StopStackSetOperation', { OperationId: 'drift' });
    bench.pass(60);
    expect(bench.operation('drift')).toMatchObject({
      Status: 'STOPPED',
      StackSetDriftDetectionDetails: { DriftDetectionStatus: 'STOPPED' },
    });
  });
});
