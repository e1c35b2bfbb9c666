import { expect, test } from '@jest/globals';
import { changed, countBy, everywhere, openDeployedBench, redrive } from '../api/cloudformation-fixture.ts';

const asked = { OperationPreferences: { FailureTolerancePercentage: '0', MaxConcurrentPercentage: '10' } };

test('an operation whose preferences are ignored runs with others, and answers those', () => {
  const { world, call, operation, pass, results } = openDeployedBench();
  const preferences = { failureTolerancePercentage: 20, maxConcurrentPercentage: 50 };
  const accounts = ['300000000001', '300000000002'];
  world.setFaults([
    { kind: 'preferences-ignored', action: 'UPDATE', preferences },
    { kind: 'refuse', accounts, reason: 'denied-by-scp' },
  ]);
  call('UpdateStackSet', changed({ ...asked, OperationId: 'mine' }));
  expect(operation('mine')['OperationPreferences']).toEqual({
    RegionOrder: [],
    FailureTolerancePercentage: 20,
    MaxConcurrentPercentage: 50,
  });
  pass(3);
  expect(results('mine')).toEqual({ RUNNING: 3, PENDING: 9 });
  pass(300);
  expect(operation('mine')).toMatchObject({ Status: 'SUCCEEDED', StatusDetails: { FailedStackInstancesCount: 2 } });
});

test('operations of another kind, and operations of other clients, keep their preferences', () => {
  const { world, call, list, operation, pass } = openDeployedBench();
  const preferences = { failureTolerancePercentage: 20 };
  world.setFaults([{ kind: 'preferences-ignored', action: 'CREATE', preferences }]);
  call('UpdateStackSet', changed({ ...asked, OperationId: 'mine' }));
  expect(operation('mine')).toMatchObject({ OperationPreferences: { FailureTolerancePercentage: 0 } });
  pass(600);
  world.addAccount('new-one');
  pass(60);
  expect(list('ListStackSetOperations')[0]).toMatchObject({ Action: 'CREATE' });
  expect(list('ListStackSetOperations')[0]?.['OperationPreferences']).toEqual({ RegionOrder: [] });
});

test('operations honor their preferences again after the faults are cleared', () => {
  const { world, call, operation } = openDeployedBench();
  world.setFaults([{ kind: 'preferences-ignored', action: 'UPDATE', preferences: { failureToleranceCount: 3 } }]);
  world.clearFaults();
  call('UpdateStackSet', redrive(['300000000001'], { ...asked, OperationId: 'mine' }));
  expect(operation('mine')).toMatchObject({ OperationPreferences: { FailureTolerancePercentage: 0 } });
});

test('the first deployment can run with other preferences, too', () => {
  const { world, call, operation, pass } = openDeployedBench();
  world.setFaults([{ kind: 'preferences-ignored', action: 'CREATE', preferences: { failureToleranceCount: 3 } }]);
  call('CreateStackInstances', { ...everywhere, ...asked, OperationId: 'mine' });
  expect(countBy([operation('mine')['OperationPreferences'] as never], 'FailureToleranceCount')).toEqual({ 3: 1 });
  pass(60);
});
