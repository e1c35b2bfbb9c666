import { describe, expect, test } from '@jest/globals';
import {
  changed,
  definition,
  everywhere,
  openBench,
  openDeployedBench,
  previousParameters,
  root,
  stackSetName,
  unlimited,
} from './cloudformation-fixture.ts';

describe('UpdateStackSet', () => {
  test('marks all instances OUTDATED before it updates its targets', () => {
    const { call, statuses, pass } = openDeployedBench();
    const target = { OrganizationalUnitIds: [root], Accounts: ['300000000003'], AccountFilterType: 'INTERSECTION' };
    call('UpdateStackSet', {
      ...changed({ AutoDeployment: undefined, DeploymentTargets: target, Regions: ['us-east-1'] }),
    });
    expect(statuses()['300000000001']).toBe('OUTDATED/SUCCEEDED');
    expect(statuses()['300000000003']).toBe('OUTDATED/RUNNING');
    pass(30);
    expect(statuses()['300000000003']).toBe('CURRENT/SUCCEEDED');
    expect(statuses()['300000000001']).toBe('OUTDATED/SUCCEEDED');
  });

  test('counts the same template in a new request as a change', () => {
    const { call, statuses } = openDeployedBench();
    const DeploymentTargets = {
      OrganizationalUnitIds: [root],
      Accounts: ['300000000003'],
      AccountFilterType: 'INTERSECTION',
    };
    call('UpdateStackSet', definition({ AutoDeployment: undefined, DeploymentTargets, Regions: ['us-east-1'] }));
    expect(statuses()['300000000001']).toBe('OUTDATED/SUCCEEDED');
  });

  test('leaves the others alone with UsePreviousTemplate and UsePreviousValue for every parameter', () => {
    const { call, statuses, pass } = openDeployedBench();
    const target = { OrganizationalUnitIds: [root], Accounts: ['300000000003'], AccountFilterType: 'INTERSECTION' };
    const nothingNew = {
      UsePreviousTemplate: 'true',
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Parameters: previousParameters('RoleName', 'ExternalId', 'MaxSessionDuration'),
      DeploymentTargets: target,
      Regions: ['us-east-1'],
    };
    call('UpdateStackSet', nothingNew);
    expect(statuses()['300000000001']).toBe('CURRENT/SUCCEEDED');
    expect(statuses()['300000000003']).toBe('OUTDATED/RUNNING');
    pass(30);
    expect(statuses()['300000000003']).toBe('CURRENT/SUCCEEDED');
  });

  test('marks all instances for any Parameters, with the other reading of the API', () => {
    const { call, statuses } = openDeployedBench({ doSameParametersMarkOutdated: true });
    const target = { OrganizationalUnitIds: [root], Accounts: ['300000000003'], AccountFilterType: 'INTERSECTION' };
    call('UpdateStackSet', {
      UsePreviousTemplate: 'true',
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Parameters: previousParameters('RoleName', 'ExternalId', 'MaxSessionDuration'),
      DeploymentTargets: target,
      Regions: ['us-east-1'],
    });
    expect(statuses()['300000000001']).toBe('OUTDATED/SUCCEEDED');
  });

  test('changes the roles of the accounts', () => {
    const { world, call, pass } = openDeployedBench();
    expect(JSON.stringify(world.roleOf('300000000001')?.assumeRolePolicyDocument)).toContain('"first"');
    call('UpdateStackSet', { ...changed(), ...unlimited });
    expect(world.templateOf('300000000001', stackSetName)?.parameters['ExternalId']).toBe('first');
    pass(60);
    expect(JSON.stringify(world.roleOf('300000000001')?.assumeRolePolicyDocument)).toContain('"second"');
    expect(world.templateOf('300000000001', stackSetName)?.parameters['ExternalId']).toBe('second');
  });

  test('keeps the new definition after a failure', () => {
    const { world, call, pass, operationStatus } = openDeployedBench();
    world.setFaults([{ kind: 'refuse', accounts: ['300000000001'], reason: 'denied-by-scp' }]);
    const { OperationId } = call('UpdateStackSet', changed());
    pass(120);
    expect(operationStatus(String(OperationId))).toBe('FAILED');
    expect(JSON.stringify(call('DescribeStackSet'))).toContain('"second"');
    expect(world.templateOf('300000000001', stackSetName)?.parameters['ExternalId']).toBe('first');
  });

  test('rejects AutoDeployment together with targets', () => {
    const { refusal } = openDeployedBench();
    expect(refusal('UpdateStackSet', { ...changed(), ...everywhere }).message).toContain('AutoDeployment');
  });

  test.each([
    ['DeploymentTargets without Regions', { DeploymentTargets: { OrganizationalUnitIds: [root] } }],
    ['Regions without DeploymentTargets', { Regions: ['us-east-1'] }],
  ])('rejects %s', (_case, targets) => {
    const { refusal } = openDeployedBench();
    expect(refusal('UpdateStackSet', { ...changed({ AutoDeployment: undefined }), ...targets }).code).toBe(
      'ValidationError',
    );
  });

  test('needs the capabilities and every parameter again', () => {
    const { refusal } = openDeployedBench();
    const again = { UsePreviousTemplate: 'true', Parameters: previousParameters('RoleName', 'ExternalId') };
    expect(refusal('UpdateStackSet', again).code).toBe('InsufficientCapabilitiesException');
    const capable = { UsePreviousTemplate: 'true', Capabilities: ['CAPABILITY_NAMED_IAM'] };
    expect(refusal('UpdateStackSet', capable).message).toBe('Parameters: [RoleName, ExternalId] must have values');
  });

  test('keeps the tags when it names none, and removes all with an empty list', () => {
    const { call, pass } = openBench();
    call('CreateStackSet', definition({ Tags: [{ Key: 'a', Value: 'b' }] }));
    call('UpdateStackSet', changed());
    pass(10);
    expect(call('DescribeStackSet')).toMatchObject({ StackSet: { Tags: [{ Key: 'a', Value: 'b' }] } });
    call('UpdateStackSet', changed({ Tags: '' }));
    pass(10);
    expect(call('DescribeStackSet')).toMatchObject({ StackSet: { Tags: [] } });
  });

  test('does not change ManagedExecution together with a template, or while operations are in flight', () => {
    const { call, refusal, pass } = openDeployedBench();
    const on = { ManagedExecution: { Active: 'true' } };
    expect(refusal('UpdateStackSet', changed(on))).toMatchObject({
      code: 'InvalidOperationException',
      message: 'Cannot update ManagedExecution while updating StackSet Template or Parameters',
    });
    const alone = {
      UsePreviousTemplate: 'true',
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Parameters: previousParameters('RoleName', 'ExternalId', 'MaxSessionDuration'),
    };
    call('UpdateStackSet', alone);
    expect(refusal('UpdateStackSet', { ...alone, ...on }).code).toBe('InvalidOperationException');
    pass(600);
    call('UpdateStackSet', { ...alone, ...on });
    expect(call('DescribeStackSet')).toMatchObject({ StackSet: { ManagedExecution: { Active: true } } });
  });

  test('follows a setup that overrules CreateStackSet', () => {
    const { call } = openBench({ managedExecution: false });
    call('CreateStackSet', definition({ ManagedExecution: { Active: 'true' } }));
    expect(call('DescribeStackSet')).toMatchObject({ StackSet: { ManagedExecution: { Active: false } } });
  });

  test('drops what automatic deployment depends on when AutoDeployment does not repeat it, and keeps it otherwise', () => {
    const { call, pass } = openDeployedBench();
    const DependsOn = ['arn:aws:cloudformation:us-east-1:111111111111:stackset/base:1'];
    const automatic = { Enabled: 'true', RetainStacksOnAccountRemoval: 'true' };
    const dependencies = (): unknown =>
      (call('DescribeStackSet') as { readonly StackSet: { readonly AutoDeployment: Record<string, unknown> } }).StackSet
        .AutoDeployment['DependsOn'];
    call('UpdateStackSet', changed({ AutoDeployment: { ...automatic, DependsOn } }));
    pass(600);
    expect(dependencies()).toEqual(DependsOn);
    call('UpdateStackSet', changed({ AutoDeployment: undefined, ...everywhere }));
    pass(600);
    expect(dependencies()).toEqual(DependsOn);
    call('UpdateStackSet', changed({ AutoDeployment: automatic }));
    pass(600);
    expect(dependencies()).toBeUndefined();
  });

  test('turns automatic deployment off and on', () => {
    const { call, pass } = openDeployedBench();
    call('UpdateStackSet', changed({ AutoDeployment: { Enabled: 'false' } }));
    pass(600);
    expect(call('DescribeStackSet')).toMatchObject({ StackSet: { AutoDeployment: { Enabled: false } } });
    expect(call('ListStackSetAutoDeploymentTargets')).toMatchObject({ Summaries: [] });
  });
});
