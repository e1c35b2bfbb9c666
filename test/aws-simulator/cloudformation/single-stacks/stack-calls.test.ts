import { describe, expect, test } from '@jest/globals';
import { definition, openBench, parameters, roleTemplate, root } from '../api/cloudformation-fixture.ts';
import type { Entry } from '../api/cloudformation-fixture.ts';

const owner = '111111111111';
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
