import { describe, expect, test } from '@jest/globals';
import {
  changed,
  definition,
  delegatedAdministratorId,
  everywhere,
  openBench,
  openDeployedBench,
  parameters,
  roleName,
  roleTemplate,
  stackSetName,
  unlimited,
} from '../api/cloudformation-fixture.ts';

describe('CreateStackSet', () => {
  test('returns an ARN of the management account, also to a delegated administrator', () => {
    const { call } = openBench();
    const { StackSetId } = call('CreateStackSet', definition());
    expect(StackSetId).toMatch(/^audit:[0-9a-f-]{36}$/);
    expect(call('DescribeStackSet')).toMatchObject({
      StackSet: { StackSetARN: `arn:aws:cloudformation:us-east-1:111111111111:stackset/${String(StackSetId)}` },
    });
  });

  test('returns all that the provider reads from DescribeStackSet, defaults of parameters included', () => {
    const { call } = openBench();
    call('CreateStackSet', definition({ Description: 'about', Tags: [{ Key: 'Team', Value: 'security' }] }));
    expect(call('DescribeStackSet')).toMatchObject({
      StackSet: {
        StackSetName: stackSetName,
        Status: 'ACTIVE',
        Description: 'about',
        TemplateBody: JSON.stringify(roleTemplate()),
        Parameters: parameters({ RoleName: roleName, ExternalId: 'first', MaxSessionDuration: '3600' }),
        Capabilities: ['CAPABILITY_NAMED_IAM'],
        Tags: [{ Key: 'Team', Value: 'security' }],
        PermissionModel: 'SERVICE_MANAGED',
        AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: true },
        ManagedExecution: { Active: false },
        AdministrationRoleARN:
          'arn:aws:iam::111111111111:role/aws-service-role/stacksets.cloudformation.amazonaws.com/AWSServiceRoleForCloudFormationStackSetsOrgAdmin',
        OrganizationalUnitIds: [],
        Regions: [],
        StackSetDriftDetectionDetails: { DriftStatus: 'NOT_CHECKED' },
      },
    });
  });

  test('omits AutoDeployment when it was never set', () => {
    const { callFrom } = openBench();
    callFrom('300000000001', 'CreateStackSet', {
      ...definition({ PermissionModel: 'SELF_MANAGED', AutoDeployment: undefined }),
      StackSetName: 'own',
    });
    const answer = callFrom('300000000001', 'DescribeStackSet', { StackSetName: 'own' });
    expect(answer).toMatchObject({
      StackSet: { AutoDeployment: undefined, ExecutionRoleName: 'AWSCloudFormationStackSetExecutionRole' },
    });
  });

  test('masks NoEcho parameters with ****', () => {
    const { call } = openBench();
    const template = {
      Parameters: { Secret: { Type: 'String', NoEcho: true } },
      Resources: { T: { Type: 'AWS::SNS::Topic' } },
    };
    call(
      'CreateStackSet',
      definition({ TemplateBody: JSON.stringify(template), Parameters: parameters({ Secret: 'x' }) }),
    );
    expect(call('DescribeStackSet')).toMatchObject({ StackSet: { Parameters: parameters({ Secret: '****' }) } });
  });

  test('handles NameAlreadyExists, the same ClientRequestToken, and CreatedButModified', () => {
    const { call, refusal, pass } = openBench();
    const first = call('CreateStackSet', definition({ ClientRequestToken: 'token' }));
    expect(call('CreateStackSet', definition({ ClientRequestToken: 'token' }))).toEqual(first);
    expect(refusal('CreateStackSet', definition())).toMatchObject({
      code: 'NameAlreadyExistsException',
      httpStatus: 409,
    });
    call('UpdateStackSet', changed());
    pass(60);
    expect(refusal('CreateStackSet', definition({ ClientRequestToken: 'token' })).code).toBe(
      'CreatedButModifiedException',
    );
  });

  test.each([
    [
      'without the capability',
      { Capabilities: [] },
      'InsufficientCapabilitiesException',
      'Requires capabilities : [CAPABILITY_NAMED_IAM]',
    ],
    [
      'with CAPABILITY_IAM only',
      { Capabilities: ['CAPABILITY_IAM'] },
      'InsufficientCapabilitiesException',
      'Requires capabilities : [CAPABILITY_NAMED_IAM]',
    ],
    [
      'with a parameter missing',
      { Parameters: parameters({ RoleName: 'x' }) },
      'ValidationError',
      'Parameters: [ExternalId] must have values',
    ],
    [
      'with an unknown parameter',
      { Parameters: parameters({ RoleName: 'x', ExternalId: 'y', Other: 'z' }) },
      'ValidationError',
      'Parameters: [Other] do not exist in the template',
    ],
    [
      'with an unreadable template',
      { TemplateBody: '{' },
      'ValidationError',
      'Template format error: JSON not well-formed. (line 1, column 1)',
    ],
    [
      'without a template',
      { TemplateBody: undefined },
      'ValidationError',
      'Either Template URL or Template Body must be specified.',
    ],
    [
      'with a transform',
      { TemplateBody: JSON.stringify({ ...roleTemplate(), Transform: 'AWS::LanguageExtensions' }) },
      'ValidationError',
      'Transforms are not supported for StackSets with SERVICE_MANAGED permission model',
    ],
    [
      'with a nested stack',
      {
        TemplateBody: JSON.stringify({ Resources: { N: { Type: 'AWS::CloudFormation::Stack' } } }),
        Parameters: undefined,
      },
      'ValidationError',
      'Nested stacks are not supported for StackSets with SERVICE_MANAGED permission model',
    ],
    [
      'with a URL that nothing answers',
      { TemplateBody: undefined, TemplateURL: 'https://b.s3.amazonaws.com/t' },
      'ValidationError',
      'S3 error: Access Denied',
    ],
    [
      'with an unknown capability',
      { Capabilities: ['CAPABILITY_ALL'] },
      'ValidationError',
      "Value '[CAPABILITY_ALL]' at 'capabilities'",
    ],
    [
      'with half an automatic deployment',
      { AutoDeployment: { Enabled: 'true' } },
      'ValidationError',
      'RetainStacksOnAccountRemoval must be specified',
    ],
  ])('rejects a set %s', (_case, overrides, code, message) => {
    const error = openBench().refusal('CreateStackSet', definition(overrides));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  test('rejects a template above 51,200 bytes, and accepts one of exactly that size', () => {
    const { call, refusal } = openBench();
    const padded = (bytes: number): string => {
      const body = JSON.stringify({ ...roleTemplate(), Description: '' });
      return body.replace('"Description":""', `"Description":"${'x'.repeat(bytes - Buffer.byteLength(body))}"`);
    };
    expect(refusal('CreateStackSet', definition({ TemplateBody: padded(51_201) })).message).toContain(
      'less than or equal to 51200',
    );
    expect(call('CreateStackSet', definition({ TemplateBody: padded(51_200) }))).toHaveProperty('StackSetId');
  });

  test('reads a template by its URL', () => {
    const { world, call } = openBench();
    world.findObject = (url) => (url.endsWith('/role.json') ? JSON.stringify(roleTemplate()) : undefined);
    call(
      'CreateStackSet',
      definition({ TemplateBody: undefined, TemplateURL: 'https://b.s3.amazonaws.com/role.json' }),
    );
    expect(call('DescribeStackSet')).toMatchObject({ StackSet: { TemplateBody: JSON.stringify(roleTemplate()) } });
  });
});

describe('DeleteStackSet', () => {
  test('fails while the set has instances or operations', () => {
    const { call, refusal, pass, callFrom } = openDeployedBench();
    expect(refusal('DeleteStackSet')).toMatchObject({ code: 'StackSetNotEmptyException', httpStatus: 409 });
    call('DeleteStackInstances', { ...everywhere, ...unlimited, RetainStacks: 'false' });
    expect(refusal('DeleteStackSet').code).toBe('OperationInProgressException');
    pass(60);
    expect(call('DeleteStackSet')).toEqual({});
    expect(refusal('DescribeStackSet')).toMatchObject({ code: 'StackSetNotFoundException', httpStatus: 404 });
    const input = { CallAs: 'DELEGATED_ADMIN' };
    expect(callFrom(delegatedAdministratorId, 'ListStackSets', { ...input, Status: 'ACTIVE' })).toMatchObject({
      Summaries: [],
    });
    expect(callFrom(delegatedAdministratorId, 'ListStackSets', { ...input, Status: 'DELETED' })).toMatchObject({
      Summaries: [{ StackSetName: stackSetName, Status: 'DELETED' }],
    });
  });

  test('succeeds for a set that does not exist', () => {
    const { call, refusalFrom, world } = openBench();
    expect(call('DeleteStackSet')).toEqual({});
    expect(world.stackSets).toEqual([]);
    const input = { StackSetName: stackSetName, CallAs: 'DELEGATED_ADMIN' };
    expect(refusalFrom('300000000001', 'DeleteStackSet', input).code).toBe('ValidationError');
  });
});

describe('templates', () => {
  test('has a GetTemplateSummary of a body and of a stack set', () => {
    const { call, callFrom } = openBench();
    call('CreateStackSet', definition());
    const expected = {
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      CapabilitiesReason: 'The following resource(s) require capabilities: [AWS::IAM::Role]',
      ResourceTypes: ['AWS::IAM::Role'],
      DeclaredTransforms: [],
    };
    expect(call('GetTemplateSummary')).toMatchObject(expected);
    const answer = callFrom('300000000001', 'GetTemplateSummary', { TemplateBody: JSON.stringify(roleTemplate()) });
    expect(answer).toMatchObject({
      ...expected,
      Parameters: [{ ParameterKey: 'RoleName', ParameterType: 'String', NoEcho: false }, {}, { DefaultValue: '3600' }],
    });
  });

  test('has ValidateTemplate', () => {
    const { callFrom, refusalFrom } = openBench();
    const answer = callFrom('300000000001', 'ValidateTemplate', {
      TemplateBody: 'Resources: {T: {Type: "AWS::SNS::Topic"}}',
    });
    expect(answer).toMatchObject({ Capabilities: [], Parameters: [] });
    expect(refusalFrom('300000000001', 'ValidateTemplate', { TemplateBody: 'x' }).message).toContain(
      'Template format error',
    );
  });

  test('rejects an unknown action', () => {
    expect(openBench().refusal('DescribeTypeRegistration')).toMatchObject({ code: 'InvalidAction' });
  });
});
