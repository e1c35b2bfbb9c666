import { describe, expect, test } from '@jest/globals';
import { definition, openBench, parameters, roleTemplate, root } from '../api/cloudformation-fixture.ts';
import type { Entry } from '../api/cloudformation-fixture.ts';

const owner = '111111111111';
const member = '300000000001';
const stack: Entry = {
  StackName: 'own',
  TemplateBody: JSON.stringify({ ...roleTemplate(), Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Role', 'Arn'] } } } }),
  Capabilities: ['CAPABILITY_NAMED_IAM'],
  Parameters: parameters({ RoleName: 'AuditRole', ExternalId: 'x' }),
};

describe('single stacks', () => {
  test('create the role in the caller’s own account, also in the management account', () => {
    const { callFrom, world, pass } = openBench();
    callFrom(owner, 'CreateStack', stack);
    const status = () => callFrom(owner, 'DescribeStacks', { StackName: 'own' });
    expect(status()).toMatchObject({ Stacks: [{ StackStatus: 'CREATE_IN_PROGRESS' }] });
    pass(20);
    expect(status()).toMatchObject({
      Stacks: [
        {
          StackStatus: 'CREATE_COMPLETE',
          Outputs: [{ OutputKey: 'Arn', OutputValue: 'arn:aws:iam::111111111111:role/AuditRole' }],
        },
      ],
    });
    expect(world.roleOf(owner)?.maxSessionDuration).toBe(3600);
  });

  test('can be updated and deleted', () => {
    const { callFrom, refusalFrom, world, pass } = openBench();
    callFrom(owner, 'CreateStack', stack);
    expect(refusalFrom(owner, 'UpdateStack', stack).message).toContain(
      'is in CREATE_IN_PROGRESS state and can not be updated.',
    );
    pass(20);
    expect(refusalFrom(owner, 'CreateStack', stack).code).toBe('AlreadyExistsException');
    callFrom(owner, 'UpdateStack', {
      ...stack,
      TemplateBody: undefined,
      UsePreviousTemplate: 'true',
      Parameters: parameters({ RoleName: 'AuditRole', ExternalId: 'x', MaxSessionDuration: '7200' }),
    });
    pass(20);
    expect(world.roleOf(owner)?.maxSessionDuration).toBe(7200);
    callFrom(owner, 'DeleteStack', { StackName: 'own' });
    pass(20);
    expect(world.roleOf(owner)).toBeUndefined();
    expect(refusalFrom(owner, 'DescribeStacks', { StackName: 'own' }).message).toBe('Stack with id own does not exist');
    expect(callFrom(owner, 'DeleteStack', { StackName: 'own' })).toEqual({});
  });

  test('need the capability, and roll back when the role exists', () => {
    const { callFrom, refusalFrom, world, pass } = openBench();
    expect(refusalFrom(owner, 'CreateStack', { ...stack, Capabilities: [] }).code).toBe(
      'InsufficientCapabilitiesException',
    );
    world.setFaults([{ kind: 'role-exists', accounts: [owner], roleName: 'AuditRole' }]);
    callFrom(owner, 'CreateStack', stack);
    pass(20);
    expect(callFrom(owner, 'DescribeStacks')).toMatchObject({
      Stacks: [
        {
          StackStatus: 'ROLLBACK_COMPLETE',
          StackStatusReason: expect.stringContaining('already exists'),
          EnableTerminationProtection: false,
        },
      ],
    });
    expect(callFrom(owner, 'GetTemplate', { StackName: 'own' })).toMatchObject({ TemplateBody: stack['TemplateBody'] });
  });
});

describe('single stacks show', () => {
  const events = (bench: ReturnType<typeof openBench>, name: string): readonly string[] => {
    const { StackEvents: all } = bench.callFrom(owner, 'DescribeStackEvents', { StackName: name });
    return (all as readonly Entry[]).map(
      (event) => `${String(event['LogicalResourceId'])} ${String(event['ResourceStatus'])}`,
    );
  };

  test('their events, newest first, and their resources', () => {
    const bench = openBench();
    bench.callFrom(owner, 'CreateStack', { ...stack, ClientRequestToken: 'creation' });
    expect(events(bench, 'own')).toEqual(['own CREATE_IN_PROGRESS']);
    bench.pass(20);
    expect(events(bench, 'own')).toEqual(['own CREATE_COMPLETE', 'Role CREATE_COMPLETE', 'own CREATE_IN_PROGRESS']);
    expect(bench.callFrom(owner, 'DescribeStackEvents', { StackName: 'own' })).toMatchObject({
      StackEvents: [{ ClientRequestToken: 'creation' }, { PhysicalResourceId: 'AuditRole' }, {}],
    });
    const resource = { LogicalResourceId: 'Role', PhysicalResourceId: 'AuditRole', ResourceType: 'AWS::IAM::Role' };
    expect(bench.callFrom(owner, 'ListStackResources', { StackName: 'own' })).toMatchObject({
      StackResourceSummaries: [{ ...resource, ResourceStatus: 'CREATE_COMPLETE' }],
    });
    expect(bench.callFrom(owner, 'DescribeStackResources', { StackName: 'own' })).toMatchObject({
      StackResources: [{ ...resource, StackName: 'own' }],
    });
  });

  test('which resource failed, and why', () => {
    const bench = openBench();
    bench.world.setFaults([{ kind: 'role-exists', accounts: [owner], roleName: 'AuditRole' }]);
    bench.callFrom(owner, 'CreateStack', stack);
    bench.pass(20);
    expect(events(bench, 'own')).toEqual([
      'own ROLLBACK_COMPLETE',
      'own ROLLBACK_IN_PROGRESS',
      'Role CREATE_FAILED',
      'own CREATE_IN_PROGRESS',
    ]);
    expect(bench.callFrom(owner, 'DescribeStackEvents', { StackName: 'own' })).toMatchObject({
      StackEvents: [{}, {}, { ResourceStatusReason: 'AuditRole already exists.' }, {}],
    });
  });

  test('an update that changes nothing as an error', () => {
    const bench = openBench();
    bench.callFrom(owner, 'CreateStack', stack);
    bench.pass(20);
    const body = JSON.stringify(JSON.parse(String(stack['TemplateBody'])), undefined, 2);
    expect(bench.refusalFrom(owner, 'UpdateStack', { ...stack, TemplateBody: body })).toMatchObject({
      code: 'ValidationError',
      message: 'No updates are to be performed.',
    });
    bench.callFrom(owner, 'UpdateStack', { ...stack, Tags: [{ Key: 'Team', Value: 'security' }] });
    bench.pass(20);
    expect(bench.world.roleOf(owner)?.tags).toEqual({ Team: 'security' });
  });

  test('that they are deleted to those who ask by id, and take no more updates', () => {
    const bench = openBench();
    const { StackId } = bench.callFrom(owner, 'CreateStack', stack);
    bench.pass(20);
    bench.callFrom(owner, 'DeleteStack', { StackName: 'own' });
    bench.pass(20);
    expect(bench.callFrom(owner, 'DescribeStacks', { StackName: StackId })).toMatchObject({
      Stacks: [{ StackStatus: 'DELETE_COMPLETE' }],
    });
    expect(bench.callFrom(owner, 'DescribeStacks')).toMatchObject({ Stacks: [] });
    expect(bench.refusalFrom(owner, 'UpdateStack', { ...stack, StackName: StackId }).message).toContain(
      'does not exist',
    );
  });
});

describe('a stack that fails', () => {
  const failing = (changes: Entry, actions: readonly ('CREATE' | 'DELETE')[]) => {
    const bench = openBench();
    bench.world.setFaults([{ kind: 'refuse', accounts: [member], reason: 'managed-policy-invalid', actions }]);
    bench.callFrom(member, 'CreateStack', { ...stack, ...changes });
    bench.pass(20);
    const describe = () => bench.callFrom(member, 'DescribeStacks', { StackName: 'own' });
    return { bench, describe };
  };

  test('to be created is rolled back, or stays as it is where the caller asks for that', () => {
    expect(failing({}, ['CREATE']).describe()).toMatchObject({ Stacks: [{ StackStatus: 'ROLLBACK_COMPLETE' }] });
    const { bench, describe } = failing({ OnFailure: 'DO_NOTHING' }, ['CREATE']);
    expect(describe()).toMatchObject({ Stacks: [{ StackStatus: 'CREATE_FAILED' }] });
    expect(bench.callFrom(member, 'DescribeStackEvents', { StackName: 'own' })).toMatchObject({
      StackEvents: [
        { LogicalResourceId: 'own', ResourceStatus: 'CREATE_FAILED' },
        {
          LogicalResourceId: 'Role',
          ResourceStatus: 'CREATE_FAILED',
          ResourceStatusReason: expect.stringContaining('Policy does not exist'),
        },
        { ResourceStatus: 'CREATE_IN_PROGRESS' },
      ],
    });
    bench.callFrom(member, 'DeleteStack', { StackName: 'own' });
    bench.pass(20);
    expect(bench.refusalFrom(member, 'DescribeStacks', { StackName: 'own' }).message).toContain('does not exist');
  });

  test('to be deleted keeps its role', () => {
    const { bench, describe } = failing({}, ['DELETE']);
    bench.callFrom(member, 'DeleteStack', { StackName: 'own' });
    expect(bench.callFrom(member, 'DeleteStack', { StackName: 'own' })).toEqual({});
    bench.pass(20);
    expect(describe()).toMatchObject({ Stacks: [{ StackStatus: 'DELETE_FAILED' }] });
    expect(bench.world.roleOf(member)).toBeDefined();
    bench.world.clearFaults();
    bench.callFrom(member, 'DeleteStack', { StackName: 'own' });
    bench.pass(20);
    expect(bench.world.roleOf(member)).toBeUndefined();
  });

  test('a creation whose deletion has begun goes no further', () => {
    const bench = openBench();
    const { StackId } = bench.callFrom(member, 'CreateStack', stack);
    bench.pass(10);
    bench.callFrom(member, 'DeleteStack', { StackName: 'own' });
    bench.pass(30);
    expect(bench.world.roleOf(member)).toBeUndefined();
    expect(bench.callFrom(member, 'DescribeStacks', { StackName: StackId })).toMatchObject({
      Stacks: [{ StackStatus: 'DELETE_COMPLETE' }],
    });
  });
});

describe('ImportStacksToStackSet', () => {
  function openImport(template: object = roleTemplate()) {
    const bench = openBench();
    const account = '300000000001';
    const { StackId } = bench.callFrom(account, 'CreateStack', { ...stack, TemplateBody: JSON.stringify(template) });
    bench.pass(20);
    bench.call('CreateStackSet', definition());
    return { bench, account, StackId };
  }

  test('turns an existing stack into an instance without changing it', () => {
    const { bench, account, StackId } = openImport();
    bench.call('ImportStacksToStackSet', { StackIds: [StackId], OrganizationalUnitIds: [root], OperationId: 'import' });
    bench.pass(30);
    expect(bench.operationStatus('import')).toBe('SUCCEEDED');
    expect(bench.list('ListStackInstances')).toMatchObject([{ Account: account, StackId, Status: 'CURRENT' }]);
  });

  test('fails when the template differs', () => {
    const { bench, account, StackId } = openImport({
      ...roleTemplate(),
      Resources: { Other: { Type: 'AWS::SNS::Topic' } },
    });
    bench.call('ImportStacksToStackSet', { StackIds: [StackId], OrganizationalUnitIds: [root] });
    bench.pass(30);
    expect(bench.statuses()[account]).toBe('OUTDATED/FAILED_IMPORT');
  });

  test('rejects stacks that do not exist, and accounts outside the OUs', () => {
    const { bench, StackId } = openImport();
    const missing = {
      StackIds: ['arn:aws:cloudformation:us-east-1:300000000001:stack/x/y'],
      OrganizationalUnitIds: [root],
    };
    expect(bench.refusal('ImportStacksToStackSet', missing)).toMatchObject({
      code: 'StackNotFoundException',
      httpStatus: 404,
    });
    const outside = { StackIds: [StackId], OrganizationalUnitIds: ['ou-ab12-production'] };
    expect(bench.refusal('ImportStacksToStackSet', outside).code).toBe('ValidationError');
  });
});
