import { describe, expect, test } from '@jest/globals';
import {
  changed,
  countValues,
  definition,
  openBench,
  openDeployedBench,
  root,
  unlimited,
} from '../api/cloudformation-fixture.ts';
import type { Bench, Entry } from '../api/cloudformation-fixture.ts';
import { concurrencyOf, orderRegions, windowOf } from './operation-preferences.ts';

const two = ['us-east-1', 'eu-west-1'];

/** Refuses in the first `count` accounts. */
function refuse(bench: Bench, count: number): void {
  const accounts = Array.from({ length: count }, (_, index) => String(300_000_000_001 + index));
  bench.world.setFaults([{ kind: 'refuse', accounts, reason: 'denied-by-scp' }]);
}

function update(bench: Bench, OperationPreferences: Entry): string {
  return String(bench.call('UpdateStackSet', changed({ OperationPreferences }))['OperationId']);
}

/** How many accounts run at this moment. */
function running(bench: Bench): number {
  return countValues(bench.statuses())['OUTDATED/RUNNING'] ?? 0;
}

describe('window', () => {
  test.each([
    [{}, 40, 0, 1],
    [{ failureTolerancePercentage: 9, maxConcurrentPercentage: 9 }, 10, 0, 1],
    [{ failureTolerancePercentage: 10, maxConcurrentPercentage: 25 }, 39, 3, 9],
    [{ failureToleranceCount: 5, maxConcurrentCount: 10 }, 40, 5, 10],
  ])('%j over %i accounts tolerates %i and runs %i at once', (preferences, total, tolerance, maxConcurrent) => {
    expect(windowOf(preferences, total)).toEqual({ tolerance, maxConcurrent, isStrict: true });
  });

  test('strict mode starts at tolerance + 1 and shrinks with every failure, soft mode does not', () => {
    const strict = windowOf({ failureToleranceCount: 5, maxConcurrentCount: 10 }, 40);
    expect([0, 1, 3, 5].map((failures) => concurrencyOf(strict, failures))).toEqual([6, 5, 3, 1]);
    const soft = windowOf({ ...strict, maxConcurrentCount: 10, concurrencyMode: 'SOFT_FAILURE_TOLERANCE' }, 40);
    expect([0, 1, 3, 5].map((failures) => concurrencyOf(soft, failures))).toEqual([10, 10, 10, 10]);
  });

  test('takes Regions in the requested order, then the others', () => {
    expect(orderRegions(['b', 'a', 'c', 'a'], ['c'])).toEqual(['c', 'a', 'b']);
  });
});

describe('tolerance and concurrency', () => {
  test('runs one account at a time with strict 0 %, regardless of MaxConcurrent', () => {
    const bench = openDeployedBench();
    update(bench, { FailureTolerancePercentage: '0', MaxConcurrentPercentage: '50' });
    expect(running(bench)).toBe(1);
    bench.pass(20 * 5);
    expect(running(bench)).toBe(1);
    expect(countValues(bench.statuses())['CURRENT/SUCCEEDED']).toBe(5);
  });

  test('fails exactly one account with strict 0 %, the rest is CANCELLED and OUTDATED', () => {
    const bench = openDeployedBench();
    refuse(bench, 2);
    const id = update(bench, { FailureTolerancePercentage: '0', MaxConcurrentPercentage: '50' });
    bench.pass(300);
    expect(bench.operationStatus(id)).toBe('FAILED');
    // 222222222222 is the first and succeeds.
    expect(bench.results(id)).toEqual({ SUCCEEDED: 1, FAILED: 1, CANCELLED: 10 });
    expect(countValues(bench.statuses())).toEqual({
      'CURRENT/SUCCEEDED': 1,
      'OUTDATED/FAILED': 1,
      'OUTDATED/CANCELLED': 10,
    });
    const cancelled = bench.list('ListStackSetOperationResults', {
      OperationId: id,
      Filters: [{ Name: 'OPERATION_RESULT_STATUS', Values: 'CANCELLED' }],
    });
    expect(cancelled[0]).toMatchObject({ StatusReason: 'Cancelled since failure tolerance has exceeded' });
    expect(bench.list('ListStackInstances')[3]).toMatchObject({
      StatusReason: 'Cancelled since failure tolerance has exceeded',
    });
  });

  test('lets running accounts finish with soft 0 %: several may fail', () => {
    const bench = openDeployedBench();
    refuse(bench, 5);
    const id = update(bench, {
      FailureToleranceCount: '0',
      MaxConcurrentCount: '4',
      ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    });
    expect(running(bench)).toBe(4);
    bench.pass(300);
    // The first success starts a fifth account just before the first failure counts.
    expect(bench.results(id)).toEqual({ SUCCEEDED: 1, FAILED: 4, CANCELLED: 7 });
    expect(bench.operation(id)).toMatchObject({ Status: 'FAILED', StatusDetails: { FailedStackInstancesCount: 4 } });
  });

  test('uses a sliding window: a slow account does not delay the others', () => {
    const bench = openDeployedBench();
    bench.world.setFaults([{ kind: 'slow', accounts: ['300000000001'], seconds: 100 }]);
    update(bench, { FailureToleranceCount: '1', MaxConcurrentCount: '2' });
    bench.pass(61);
    expect(countValues(bench.statuses())['CURRENT/SUCCEEDED']).toBe(3);
    expect(bench.statuses()['300000000001']).toBe('OUTDATED/RUNNING');
  });

  test('lowers the concurrency with each tolerated failure in strict mode', () => {
    const bench = openDeployedBench();
    refuse(bench, 2);
    update(bench, { FailureToleranceCount: '3', MaxConcurrentCount: '10' });
    expect(running(bench)).toBe(4);
    bench.pass(20);
    expect(running(bench)).toBe(2);
  });

  test('ends as SUCCEEDED with failures within the tolerance', () => {
    const bench = openDeployedBench();
    refuse(bench, 1);
    const id = update(bench, { FailureTolerancePercentage: '10', MaxConcurrentPercentage: '100' });
    bench.pass(600);
    expect(bench.operation(id)).toMatchObject({ Status: 'SUCCEEDED', StatusDetails: { FailedStackInstancesCount: 1 } });
    expect(bench.results(id)).toEqual({ SUCCEEDED: 11, FAILED: 1 });
  });

  test('rounds a percentage down: 9 % of 11 accounts tolerates none', () => {
    const bench = openDeployedBench({ accounts: 11 });
    refuse(bench, 1);
    const id = update(bench, { FailureTolerancePercentage: '9', MaxConcurrentPercentage: '9' });
    bench.pass(600);
    expect(bench.operationStatus(id)).toBe('FAILED');
  });

  test.each([
    [{ FailureToleranceCount: '1', FailureTolerancePercentage: '1' }, 'either FailureToleranceCount or'],
    [{ MaxConcurrentCount: '0' }, "Value '0' at 'maxConcurrentCount'"],
    [{ MaxConcurrentPercentage: '101' }, 'less than or equal to 100'],
    [{ ConcurrencyMode: 'FAST' }, 'enum value set'],
  ])('rejects preferences %j', (OperationPreferences, message) => {
    const { refusal } = openDeployedBench();
    expect(refusal('UpdateStackSet', changed({ OperationPreferences })).message).toContain(message);
  });
});

describe('a cap of the stack set', () => {
  const soft = { FailureTolerancePercentage: '0', MaxConcurrentCount: '10', ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE' };

  test.each([
    [undefined, 10],
    [4, 4],
    [100, 10],
  ])('of %s lets %i of 12 accounts run when the preferences allow ten', (most, expected) => {
    const bench = openDeployedBench(most === undefined ? {} : { mostConcurrentInstances: most });
    update(bench, soft);
    expect(running(bench)).toBe(expected);
  });

  test('makes the operation longer and reaches every account', () => {
    const bench = openDeployedBench({ mostConcurrentInstances: 4 });
    const id = update(bench, soft);
    bench.pass(20 * 3 - 1);
    expect(bench.operationStatus(id)).toBe('RUNNING');
    bench.pass(1);
    expect(bench.operationStatus(id)).toBe('SUCCEEDED');
    expect(countValues(bench.statuses())).toEqual({ 'CURRENT/SUCCEEDED': 12 });
  });

  test('counts PARALLEL Regions together', () => {
    const bench = openBench({ accounts: 3, mostConcurrentInstances: 4 });
    const TemplateBody = JSON.stringify({ Resources: { T: { Type: 'AWS::SNS::Topic' } } });
    bench.call('CreateStackSet', definition({ TemplateBody, Parameters: [] }));
    const { OperationId } = bench.call('CreateStackInstances', {
      DeploymentTargets: { OrganizationalUnitIds: [root] },
      Regions: two,
      OperationPreferences: { MaxConcurrentCount: '3', FailureToleranceCount: '3', RegionConcurrencyType: 'PARALLEL' },
    });
    bench.pass(5);
    expect(bench.results(String(OperationId))).toEqual({ RUNNING: 4, PENDING: 2 });
  });
});

describe('Regions', () => {
  function deployToTwo(preferences: Entry): { bench: Bench; id: string } {
    const bench = openBench({ accounts: 3 });
    bench.call(
      'CreateStackSet',
      definition({
        TemplateBody: JSON.stringify({ Resources: { T: { Type: 'AWS::SNS::Topic' } } }),
        Parameters: [],
      }),
    );
    refuse(bench, 1);
    const { OperationId } = bench.call('CreateStackInstances', {
      DeploymentTargets: { OrganizationalUnitIds: [root] },
      Regions: two,
      OperationPreferences: preferences,
    });
    bench.pass(600);
    return { bench, id: String(OperationId) };
  }

  test('run one after another: a Region that exceeds its tolerance cancels the following ones', () => {
    const { bench, id } = deployToTwo({ RegionOrder: two });
    expect(bench.operationStatus(id)).toBe('FAILED');
    const results = bench.list('ListStackSetOperationResults', { OperationId: id });
    const of = (region: string) => results.filter(({ Region }) => Region === region).map(({ Status }) => Status);
    expect(of('us-east-1')).toEqual(['SUCCEEDED', 'FAILED', 'CANCELLED']);
    expect(of('eu-west-1')).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  });

  test('have a tolerance each', () => {
    const { bench, id } = deployToTwo({ FailureToleranceCount: '1' });
    expect(bench.results(id)).toEqual({ SUCCEEDED: 4, FAILED: 2 });
    expect(bench.operationStatus(id)).toBe('SUCCEEDED');
  });

  test('run at once when PARALLEL, each with its own window', () => {
    const { bench, id } = deployToTwo({ RegionConcurrencyType: 'PARALLEL' });
    expect(bench.results(id)).toEqual({ SUCCEEDED: 2, FAILED: 2, CANCELLED: 2 });
  });

  test('fail when a second Region creates the same global role', () => {
    const bench = openBench({ accounts: 1 });
    bench.call('CreateStackSet', definition());
    const { OperationId } = bench.call('CreateStackInstances', {
      DeploymentTargets: { OrganizationalUnitIds: [root] },
      Regions: two,
      ...unlimited,
    });
    bench.pass(600);
    const [refused] = bench.list('ListStackSetOperationResults', {
      OperationId,
      Filters: [{ Name: 'OPERATION_RESULT_STATUS', Values: 'FAILED' }],
    });
    expect(refused?.['StatusReason']).toMatch(
      /^ResourceLogicalId:Role, ResourceType:AWS::IAM::Role, ResourceStatusReason:AuditRole already exists in stack arn:/,
    );
  });
});
