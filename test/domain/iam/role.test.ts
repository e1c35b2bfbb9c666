import { describe, expect, test } from '@jest/globals';

import { permissionsOf } from '../../../src/domain/iam/role.ts';
import type { Role } from '../../../src/domain/iam/role.ts';
import { readTemplate } from '../../../src/domain/iam/template.ts';
import type { TemplateReading } from '../../../src/domain/iam/template.ts';
import { canary, roleTemplate, trust } from '../landscape.ts';

type Values = Readonly<Record<string, string>>;
type Facts = Parameters<typeof read>;

function read(properties: object, parameters: Values = {}, declared: object = {}, more: object = {}): TemplateReading {
  const template = JSON.parse(roleTemplate(properties, more)) as { Parameters: object };
  const declarations = { ...template.Parameters, ...declared };
  return readTemplate(JSON.stringify({ ...template, Parameters: declarations }), { ExternalId: canary, ...parameters });
}

function readRole(...facts: Facts): Role {
  const reading = read(...facts);
  expect(reading.unreadable).toEqual([]);
  return reading.roles[0]!;
}

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

describe('a role that says little', () => {
  test('takes what CloudFormation and IAM take by default', () => {
    expect(readRole({ RoleName: { Ref: 'AWS::NoValue' } })).toEqual({
      kind: 'role',
      logicalId: 'Role',
      roleName: undefined,
      path: '/',
      description: undefined,
      maxSessionDurationSeconds: 3600,
      managedPolicyArns: [],
      permissionsBoundary: undefined,
      boundary: { kind: 'none' },
      trust: {
        version: '2012-10-17',
        statements: [
          {
            effect: 'Allow',
            actions: ['sts:AssumeRole'],
            isNotAction: false,
            resources: [],
            isNotResource: false,
            principals: ['AWS:arn:aws:iam::222222222222:root'],
            isNotPrincipal: false,
            conditions: { StringEquals: { 'sts:ExternalId': ['(external id)'] } },
          },
        ],
        unreadable: [],
      },
      inlinePolicies: [],
      managedPolicies: [],
      instanceProfiles: [],
      groups: [],
      credentials: [],
      tags: {},
      sources: ['Role'],
    });
  });
});

describe('values', () => {
  test('a value given outranks the default, a numeric default is text', () => {
    const declared = { Length: { Type: 'Number', Default: 3600 } };
    const properties = { MaxSessionDuration: { Ref: 'Length' } };
    expect(readRole(properties, {}, declared).maxSessionDurationSeconds).toBe(3600);
    expect(readRole(properties, { Length: '7200' }, declared).maxSessionDurationSeconds).toBe(7200);
  });

  test.each(['CommaDelimitedList', 'List<String>'])('a %s is spliced into the list around it', (type) => {
    const properties = { ManagedPolicyArns: ['arn:z', { Ref: 'Policies' }, { Ref: 'AWS::StackId' }] };
    const role = readRole(properties, { Policies: 'arn:b, arn:a' }, { Policies: { Type: type } });
    expect(role.managedPolicyArns).toEqual(['${AWS::StackId}', 'arn:a', 'arn:b', 'arn:z']);
  });

  test('principals of every kind, sorted', () => {
    const Principal = { Service: 'ec2.amazonaws.com', AWS: ['222222222222', { Ref: 'AWS::AccountId' }] };
    const role = readRole({ AssumeRolePolicyDocument: { Statement: { ...trust, Principal } } });
    expect(role.trust.statements[0]!.principals).toEqual([
      'AWS:${AWS::AccountId}',
      'AWS:222222222222',
      'Service:ec2.amazonaws.com',
    ]);
  });

  test('policies by name, statements as lists, NotAction and NotResource marked', () => {
    const role = readRole({
      Policies: [
        { PolicyName: 'b', PolicyDocument: { Statement: { Effect: 'Deny', NotAction: 'iam:*', NotResource: 'x' } } },
        {
          PolicyName: 'a',
          PolicyDocument: { Statement: [{ Effect: 'Allow', Action: ['s3:b', 's3:a', 's3:b'], Resource: '*' }] },
        },
      ],
    });
    expect(role.inlinePolicies.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(role.inlinePolicies[0]!.document.statements[0]!.actions).toEqual(['s3:a', 's3:b']);
    expect(role.inlinePolicies[1]!.document.statements[0]).toMatchObject({
      effect: 'Deny',
      actions: ['iam:*'],
      isNotAction: true,
      resources: ['x'],
      isNotResource: true,
    });
  });

  test.each([
    ['2012-10-17', '2012-10-17'],
    ['2008-10-17', '2008-10-17'],
    [undefined, '2008-10-17'],
  ])('a policy of version %s', (Version, expected) => {
    expect(readRole({ AssumeRolePolicyDocument: { Version, Statement: trust } }).trust.version).toBe(expected);
  });

  test('the boundary', () => {
    const role = readRole({ PermissionsBoundary: { 'Fn::Sub': 'arn:${AWS::Partition}:b' } });
    expect(role.permissionsBoundary).toBe('arn:${AWS::Partition}:b');
    expect(role.boundary).toEqual({ kind: 'opaque', name: 'arn:${AWS::Partition}:b' });
  });

  test('a policy variable is no symbol, and a literal symbol is none either', () => {
    const Resource = ['arn:aws:s3:::a/${aws:username}', 'arn:aws:s3:::b-${AWS::AccountId}', { 'Fn::Sub': '${Team}' }];
    const Policies = [{ PolicyName: 'p', PolicyDocument: { Statement: { ...allow, Resource } } }];
    const role = readRole({ Policies }, { Team: '${x}' }, { Team: { Type: 'String' } });
    expect(role.inlinePolicies[0]!.document.statements[0]!.resources).toEqual([
      '${!x}',
      'arn:aws:s3:::a/${!aws:username}',
      'arn:aws:s3:::b-${!AWS::AccountId}',
    ]);
  });
});

describe('what cannot be known is named, and the rest of the role is read', () => {
  const statement = (changes: object): object => ({
    AssumeRolePolicyDocument: { Statement: [{ ...trust, ...changes }] },
  });
  const policy = (changes: object): object => ({
    Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: [{ ...allow, ...changes }] } }],
  });
  const unknown = { 'Fn::ImportValue': 'x' };
  const cases: readonly (readonly [string, object, string])[] = [
    ['a property', { Surprise: 1 }, 'property Surprise is not known'],
    ['Fn::ImportValue', { Path: unknown }, 'property Path: Fn::ImportValue'],
    [
      'a parameter without a value',
      { RoleName: { Ref: 'Missing' } },
      'property RoleName: parameter Missing has no value',
    ],
    ['an SSM parameter', { RoleName: { Ref: 'Stored' } }, 'property RoleName: parameter Stored is stored in SSM'],
    ['a dynamic reference', { RoleName: '{{resolve:ssm:/name}}' }, 'property RoleName: a dynamic reference'],
    [
      'one in a list parameter',
      { ManagedPolicyArns: { Ref: 'Dynamic' } },
      'property ManagedPolicyArns: a dynamic reference',
    ],
    ['a name that is an object', { RoleName: { a: 1 } }, 'property RoleName: it is no text'],
    [
      'a length that is no number',
      { MaxSessionDuration: 'long' },
      'property MaxSessionDuration: it is no whole number',
    ],
    [
      'no trust policy',
      { AssumeRolePolicyDocument: { Ref: 'AWS::NoValue' } },
      'property AssumeRolePolicyDocument: it is no policy document',
    ],
    [
      'a statement that is text',
      { AssumeRolePolicyDocument: { Statement: ['x'] } },
      'property AssumeRolePolicyDocument: a statement is no object',
    ],
    [
      'a statement that is unknown',
      { AssumeRolePolicyDocument: { Statement: [trust, unknown] } },
      'property AssumeRolePolicyDocument: Fn::ImportValue',
    ],
    [
      'a version',
      { AssumeRolePolicyDocument: { Version: '2020-01-01', Statement: trust } },
      'property AssumeRolePolicyDocument: its Version is not known',
    ],
    [
      'a key of a statement',
      statement({ Surprise: 1 }),
      'property AssumeRolePolicyDocument: statement key Surprise is not known',
    ],
    [
      'an effect',
      statement({ Effect: 'allow' }),
      'property AssumeRolePolicyDocument: the Effect of a statement is neither Allow nor Deny',
    ],
    [
      'Action and NotAction',
      policy({ NotAction: 'iam:*' }),
      'property Policies: a statement has both Action and NotAction',
    ],
    [
      'no Resource',
      policy({ Resource: undefined }),
      'property Policies: a statement has neither Resource nor NotResource',
    ],
    [
      'a Principal',
      policy({ Principal: '*' }),
      'property Policies: a statement of a permission policy has a Principal',
    ],
    ['a policy that is text', { Policies: ['x'] }, 'property Policies holds something that is no policy'],
    [
      'a policy without a name',
      { Policies: [{ PolicyDocument: { Statement: allow } }] },
      'property Policies holds a policy without a name',
    ],
    ['a tag that is text', { Tags: ['x'] }, 'property Tags holds something that is no tag'],
  ];
  test.each(cases)('%s', (_, properties, expected) => {
    const declared = {
      Stored: { Type: 'AWS::SSM::Parameter::Value<String>' },
      Dynamic: { Type: 'CommaDelimitedList' },
      Missing: { Type: 'String' },
    };
    const given = { Stored: '/name', Dynamic: 'arn:a,{{resolve:ssm:/b}}' };
    const reading = read(properties, given, declared);
    expect(reading.roles).toHaveLength(1);
    expect(reading.unreadable).toEqual([`role Role: ${expected}`]);
  });

  test('unknown items stay in their lists, beside what is known', () => {
    const Condition = { StringEquals: { 'aws:PrincipalTag/a': unknown }, Bool: unknown };
    const properties = {
      ...statement({ Principal: { AWS: ['111122223333', unknown] }, Condition }),
      ...policy({ Action: ['s3:Get*', unknown], Resource: unknown }),
    };
    const [role] = read(properties).roles;
    expect(role!.trust.statements[0]).toMatchObject({
      principals: ['AWS:${?Fn::ImportValue}', 'AWS:111122223333'],
      conditions: {
        StringEquals: { 'aws:PrincipalTag/a': ['${?Fn::ImportValue}'] },
        Bool: { '${?Fn::ImportValue}': ['${?Fn::ImportValue}'] },
      },
    });
    expect(role!.inlinePolicies[0]!.document.statements[0]).toMatchObject({
      actions: ['${?Fn::ImportValue}', 's3:Get*'],
      resources: ['${?Fn::ImportValue}'],
    });
  });

  test('principals and conditions that are unknown as a whole protect from nothing', () => {
    const [role] = read(statement({ Principal: unknown, Condition: unknown })).roles;
    expect(role!.trust.statements[0]).toMatchObject({
      principals: ['${?Fn::ImportValue}'],
      conditions: { '${?Fn::ImportValue}': { '${?Fn::ImportValue}': ['${?Fn::ImportValue}'] } },
    });
  });

  test('policies that are unknown as a whole are there, and not known', () => {
    const reading = read({ Policies: unknown, ManagedPolicyArns: unknown, PermissionsBoundary: unknown });
    expect(permissionsOf(reading.roles[0]!)).toEqual({
      policies: [
        {
          name: '${?Fn::ImportValue}',
          document: { version: '2012-10-17', statements: [], unreadable: ['Fn::ImportValue'] },
        },
      ],
      opaque: ['${?Fn::ImportValue}'],
      boundary: { kind: 'opaque', name: '${?Fn::ImportValue}' },
    });
  });

  test('properties that a macro may rewrite', () => {
    const template = JSON.parse(roleTemplate()) as { Resources: { Role: { Properties: object } } };
    template.Resources.Role.Properties = { 'Fn::Transform': { Name: 'x' } };
    const { roles, unreadable } = readTemplate(JSON.stringify(template), {});
    expect(unreadable).toEqual(['role Role: its properties: Fn::Transform']);
    expect(roles[0]).toMatchObject({
      roleName: '${?Fn::Transform}',
      trust: { statements: [], unreadable: ['Fn::Transform'] },
      managedPolicyArns: ['${?Fn::Transform}'],
    });
  });
});
