import { describe, expect, test } from '@jest/globals';
import { changed, openDeployedBench, redrive, stackSetName, unlimited } from './cloudformation-fixture.ts';
import type { Bench } from './cloudformation-fixture.ts';
import { loseInstances } from '../stacks/account-change.ts';

const first = '300000000001';

function listed({ list }: Bench): unknown {
  return list('ListStackSetOperations').find(({ OperationId }) => OperationId === 'mine')?.['Status'];
}

describe('each list has its own lag', () => {
  test('ListStackInstances returns an earlier state', () => {
    const bench = openDeployedBench();
    bench.world.setFaults([{ kind: 'stale-list', action: 'ListStackInstances', seconds: 10 }]);
    bench.pass(60);
    bench.call('UpdateStackSet', { ...changed({ OperationId: 'mine' }), ...unlimited });
    expect(bench.statuses()[first]).toBe('CURRENT/SUCCEEDED');
    bench.pass(10);
    expect(bench.statuses()[first]).toBe('OUTDATED/RUNNING');
    bench.pass(10);
    expect(bench.operationStatus('mine')).toBe('SUCCEEDED');
    expect(bench.statuses()[first]).toBe('OUTDATED/RUNNING');
    bench.pass(10);
    expect(bench.statuses()[first]).toBe('CURRENT/SUCCEEDED');
  });

  test('filters and the last operation follow the earlier state', () => {
    const bench = openDeployedBench({ listLagSecondsOf: { ListStackInstances: 10 } });
    bench.pass(60);
    bench.call('UpdateStackSet', { ...redrive([first]), OperationId: 'mine' });
    const touched = (id: string): number =>
      bench.list('ListStackInstances', { Filters: [{ Name: 'LAST_OPERATION_ID', Values: [id] }] }).length;
    expect([touched('mine'), touched('deployed')]).toEqual([0, 12]);
    bench.pass(10);
    expect([touched('mine'), touched('deployed')]).toEqual([1, 11]);
  });

  test('new and deleted instances appear late; DescribeStackInstance is up to date', () => {
    const bench = openDeployedBench({ listLagSecondsOf: { ListStackInstances: 10 } });
    bench.pass(60);
    loseInstances(bench.world, { accounts: [first], stackSetName });
    const where = { StackInstanceAccount: first, StackInstanceRegion: 'us-east-1' };
    expect(bench.refusal('DescribeStackInstance', where).code).toBe('StackInstanceNotFoundException');
    expect(bench.list('ListStackInstances')).toHaveLength(12);
    bench.pass(10);
    expect(bench.list('ListStackInstances')).toHaveLength(11);
    bench.world.addAccount('new-one', undefined, 0);
    expect(bench.list('ListStackInstances')).toHaveLength(11);
    bench.pass(10);
    expect(bench.list('ListStackInstances')).toHaveLength(12);
  });

  test('operations and results have different lags; DescribeStackSetOperation is up to date', () => {
    const bench = openDeployedBench();
    bench.world.setFaults([
      { kind: 'stale-list', action: 'ListStackSetOperations', seconds: 5 },
      { kind: 'stale-list', action: 'ListStackSetOperationResults', seconds: 15 },
    ]);
    bench.call('UpdateStackSet', { ...changed({ OperationId: 'mine' }), ...unlimited });
    expect([bench.operationStatus('mine'), listed(bench), bench.results('mine')]).toEqual(['RUNNING', undefined, {}]);
    bench.pass(5);
    expect([listed(bench), bench.results('mine')]).toEqual(['RUNNING', {}]);
    bench.pass(15);
    expect([bench.operationStatus('mine'), listed(bench)]).toEqual(['SUCCEEDED', 'RUNNING']);
    expect(bench.results('mine')).toEqual({ RUNNING: 12 });
    bench.pass(15);
    expect(bench.results('mine')).toEqual({ SUCCEEDED: 12 });
  });

  test('an option of the world delays one list, and the other keeps its lag', () => {
    const bench = openDeployedBench({ listLagSeconds: 3, listLagSecondsOf: { ListStackSetOperations: 0 } });
    bench.call('UpdateStackSet', { ...changed({ OperationId: 'mine' }), ...unlimited });
    expect(listed(bench)).toBe('RUNNING');
    expect(bench.results('mine')).toEqual({});
    bench.pass(3);
    expect(bench.results('mine')).toEqual({ RUNNING: 12 });
  });
});
