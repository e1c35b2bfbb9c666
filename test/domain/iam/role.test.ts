import { describe, expect, test } from '@jest/globals';

import { hasExternalId } from '../../../src/domain/iam/policy.ts';
import { listExternalIds } from '../../../src/domain/iam/external-id.ts';
import { readTemplate } from '../../../src/domain/iam/template.ts';
import type { Role } from '../../../src/domain/iam/role.ts';
import type { TemplateReading } from '../../../src/domain/iam/template.ts';
import { canary, roleTemplate, trust } from '../landscape.ts';

type Values = Readonly<Record<string, string>>;
type Facts = Parameters<typeof read>;

function read(properties: object, parameters: Values = {}, declared: object = {}): TemplateReading {
  const template = JSON.parse(roleTemplate(properties)) as { Parameters: object };
  const declarations = { ...template.Parameters, ...declared };
  return readTemplate(JSON.stringify({ ...template, Parameters: declarations }), { ExternalId: canary, ...parameters });
}

function readRole(...facts: Facts): Role {
  const reading = read(...facts);
  expect(reading.unreadable).toEqual([]);
  return reading.roles[0]!;
}

describe('a role that says little', () => {
  test('takes what CloudFormation and IAM take by default', () => {
    expect(readRole({ RoleName: { Ref: 'AWS::NoValue' } })).toEqual({
      logicalId: 'Role',
      roleName: undefined,
      path: '/',
      maxSessionDurationSeconds: 3600,
      managedPolicyArns: [],
      permissionsBoundary: undefined,
      trust: [
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
      inlinePolicies: [],
      tags: {},
    });
  });
});

describe('values', () => {
  const account = { Ref: 'AWS::AccountId' };
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['text', 'x', 'x'],
    ['a number', 7, '7'],
    ['Ref to a parameter', { Ref: 'Team' }, 'sec'],
    ['Ref to a default', { Ref: 'Stage' }, 'prod'],
    ['Ref to a pseudo parameter', account, '${AWS::AccountId}'],
    ['Ref to a resource', { Ref: 'Role' }, '${Role}'],
    ['Fn::GetAtt as a list', { 'Fn::GetAtt': ['Role', 'Arn'] }, '${Role.Arn}'],
    ['Fn::GetAtt as text', { 'Fn::GetAtt': 'Role.Arn' }, '${Role.Arn}'],
    ['Fn::Sub', { 'Fn::Sub': '${Team}-${Stage}-${AWS::Region}' }, 'sec-prod-${AWS::Region}'],
    ['Fn::Sub of an attribute and a resource', { 'Fn::Sub': '${Role.Arn} ${Role}' }, '${Role.Arn} ${Role}'],
    ['Fn::Sub that keeps a literal', { 'Fn::Sub': '${!aws:username}' }, '${aws:username}'],
    [
      'Fn::Sub with variables',
      { 'Fn::Sub': ['${A}/${B}', { A: account, B: { Ref: 'Team' } }] },
      '${AWS::AccountId}/sec',
    ],
    ['Fn::Join', { 'Fn::Join': ['-', ['a', { Ref: 'Team' }, { 'Fn::Sub': '${Stage}' }]] }, 'a-sec-prod'],
    ['Fn::Join of a list parameter', { 'Fn::Join': ['+', { Ref: 'List' }] }, 'a+b'],
  ];
  test.each(cases)('%s', (_, given, expected) => {
    const declared = {
      Team: { Type: 'String' },
      Stage: { Type: 'String', Default: 'prod' },
      List: { Type: 'CommaDelimitedList' },
    };
    expect(readRole({ Tags: [{ Key: 'k', Value: given }] }, { Team: 'sec', List: 'a, b' }, declared).tags).toEqual({
      k: expected,
    });
  });

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
    expect(readRole({ AssumeRolePolicyDocument: { Statement: { ...trust, Principal } } }).trust[0]!.principals).toEqual(
      ['AWS:${AWS::AccountId}', 'AWS:222222222222', 'Service:ec2.amazonaws.com'],
    );
  });

  test('policies by name, statements as lists, NotAction and NotResource marked', () => {
    const role = readRole({
      Policies: [
        { PolicyName: 'b', PolicyDocument: { Statement: { Effect: 'Deny', NotAction: 'iam:*', NotResource: 'x' } } },
        {
          PolicyName: 'a',
          PolicyDocument: { Statement: [{ Effect: 'Allow', Action: ['s3:b', 's3:a'], Resource: '*' }] },
        },
      ],
    });
    expect(role.inlinePolicies.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(role.inlinePolicies[0]!.statements[0]!.actions).toEqual(['s3:a', 's3:b']);
    expect(role.inlinePolicies[1]!.statements[0]).toMatchObject({
      effect: 'Deny',
      actions: ['iam:*'],
      isNotAction: true,
      resources: ['x'],
      isNotResource: true,
    });
  });

  test('the boundary', () => {
    expect(readRole({ PermissionsBoundary: { 'Fn::Sub': 'arn:${AWS::Partition}:b' } }).permissionsBoundary).toBe(
      'arn:${AWS::Partition}:b',
    );
  });
});

describe('what cannot be known is named', () => {
  const statement = (changes: object): object => ({
    AssumeRolePolicyDocument: { Statement: [{ ...trust, ...changes }] },
  });
  const cases: readonly (readonly [string, object, string])[] = [
    ['a property', { Surprise: 1 }, 'property Surprise is not known'],
    ['Fn::If', { Path: { 'Fn::If': ['A', '/', '/b/'] } }, 'Fn::If cannot be resolved'],
    ['Fn::Select', { Path: { 'Fn::Select': [0, ['/']] } }, 'Fn::Select cannot be resolved'],
    ['Fn::Split', { ManagedPolicyArns: { 'Fn::Split': [',', 'a,b'] } }, 'Fn::Split cannot be resolved'],
    ['Fn::ImportValue', { RoleName: { 'Fn::ImportValue': 'x' } }, 'Fn::ImportValue cannot be resolved'],
    ['an intrinsic of the future', { RoleName: { 'Fn::Guess': 'x' } }, 'Fn::Guess cannot be resolved'],
    ['a parameter without a value', { RoleName: { Ref: 'Missing' } }, 'Ref to Missing, which has no value'],
    ['the same in Fn::Sub', { RoleName: { 'Fn::Sub': '${Missing}' } }, 'Ref to Missing, which has no value'],
    ['an SSM parameter', { RoleName: { Ref: 'Stored' } }, 'Ref to Stored, which has no value'],
    ['a dynamic reference', { RoleName: '{{resolve:ssm:/name}}' }, 'a dynamic reference'],
    ['one made by Fn::Sub', { RoleName: { 'Fn::Sub': '{{resolve:ssm:/${AWS::Region}}}' } }, 'a dynamic reference'],
    ['one in a list parameter', { ManagedPolicyArns: { Ref: 'Dynamic' } }, 'a dynamic reference'],
    ['Fn::Join without a list', { RoleName: { 'Fn::Join': ['-', 'a'] } }, 'Fn::Join without a list'],
    ['Fn::Sub of an object', { RoleName: { 'Fn::Sub': {} } }, 'Fn::Sub without a text'],
    ['a name that is an object', { RoleName: { a: 1 } }, 'RoleName is no text'],
    ['a length that is no number', { MaxSessionDuration: 'long' }, 'MaxSessionDuration is no whole number'],
    ['no trust policy', { AssumeRolePolicyDocument: null }, 'AssumeRolePolicyDocument is no policy document'],
    [
      'a statement that is text',
      { AssumeRolePolicyDocument: { Statement: ['x'] } },
      'AssumeRolePolicyDocument holds something that is no statement',
    ],
    [
      'a key of a statement',
      statement({ Surprise: 1 }),
      'AssumeRolePolicyDocument: statement key Surprise is not known',
    ],
    ['an effect', statement({ Effect: 'Maybe' }), 'AssumeRolePolicyDocument: Effect is neither Allow nor Deny'],
    ['a principal that is text', statement({ Principal: 'me' }), 'Principal is neither * nor an object'],
    ['a condition that is text', statement({ Condition: 'x' }), 'Condition is no object'],
    ['an operator that is text', statement({ Condition: { Bool: 'x' } }), 'Condition Bool is no object'],
    ['a policy that is text', { Policies: ['x'] }, 'Policies holds something that is no policy'],
    ['a policy without a name', { Policies: [{ PolicyDocument: {} }] }, 'PolicyName is no text'],
    ['a tag that is text', { Tags: ['x'] }, 'Tags holds something that is no tag'],
  ];
  test.each(cases)('%s', (_, properties, expected) => {
    const declared = {
      Stored: { Type: 'AWS::SSM::Parameter::Value<String>' },
      Dynamic: { Type: 'CommaDelimitedList' },
    };
    const given = { Stored: '/name', Dynamic: 'arn:a,{{resolve:ssm:/b}}' };
    const { roles, unreadable } = read(properties, given, declared);
    expect(roles).toEqual([]);
    expect(unreadable).toEqual([expect.stringContaining(`role Role: ${expected}`)]);
  });

  test('a role under a condition', () => {
    const template = JSON.parse(roleTemplate()) as { Resources: { Role: object } };
    template.Resources.Role = { ...template.Resources.Role, Condition: 'IsProd' };
    expect(readTemplate(JSON.stringify(template), {}).unreadable).toEqual([
      'role Role: it is created under a condition',
    ]);
  });

  test.each(['', 'Resources: {}', '[]', '"text"', 'null'])('a template that is %j', (text) => {
    expect(readTemplate(text, {}).unreadable).toEqual(['the template is not a JSON object']);
  });

  test('a resource without a type, while the role beside it is still read', () => {
    const reading = readTemplate(roleTemplate({}, { Odd: {}, Text: 'x' }), { ExternalId: canary });
    expect(reading.unreadable).toEqual(['resource Odd has no type', 'resource Text has no type']);
    expect(reading.roles).toHaveLength(1);
  });

  test('resources that are no role are kept apart', () => {
    const reading = readTemplate(roleTemplate({}, { Topic: { Type: 'AWS::SNS::Topic' } }), { ExternalId: canary });
    expect(reading.otherResources).toEqual([
      { logicalId: 'Topic', type: 'AWS::SNS::Topic', canonicalText: '{"Type":"AWS::SNS::Topic"}' },
    ]);
  });
});

describe('the external id', () => {
  const conditions: readonly (readonly [string, object, boolean])[] = [
    ['through a parameter', { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } }, true],
    ['written out', { StringEquals: { 'sts:ExternalId': canary } }, true],
    ['in another case', { StringEquals: { 'STS:EXTERNALID': [canary, 'other'] } }, true],
    ['made by Fn::Sub', { StringEqualsIgnoreCase: { 'sts:ExternalId': { 'Fn::Sub': '${ExternalId}' } } }, true],
    ['as a set', { 'ForAnyValue:StringEquals': { 'sts:ExternalId': canary } }, true],
    ['as a pattern', { StringLike: { 'sts:ExternalId': `${canary}*` } }, true],
    ['as a pattern that fits all', { StringLike: { 'sts:ExternalId': [canary, '*'] } }, false],
    ['if there is one', { StringEqualsIfExists: { 'sts:ExternalId': canary } }, false],
    ['anything but it', { StringNotEquals: { 'sts:ExternalId': canary } }, false],
    ['none', { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, false],
  ];
  test.each(conditions)('%s: asked for it, never shown', (_, Condition, expected) => {
    const reading = read({ AssumeRolePolicyDocument: { Statement: { ...trust, Condition } } });
    expect(hasExternalId(reading.roles[0]!.trust[0]!)).toBe(expected);
    expect(JSON.stringify(reading)).not.toContain(canary);
  });

  test('is not in the words about an unreadable role either', () => {
    const Condition = { StringEquals: { 'sts:ExternalId': { 'Fn::If': [canary, canary, canary] } } };
    const reading = read({ AssumeRolePolicyDocument: { Statement: { ...trust, Condition } } });
    expect(reading.unreadable).toHaveLength(1);
    expect(JSON.stringify(reading)).not.toContain(canary);
  });
});

describe('external ids to be hidden', () => {
  const list = (Condition: object, more: object = {}): readonly string[] =>
    listExternalIds(roleTemplate({ AssumeRolePolicyDocument: { Statement: [{ ...trust, Condition, ...more }] } }), {
      ExternalId: canary,
    });

  test.each([
    ['through a parameter', { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } }, [canary]],
    ['written out, several', { StringLike: { 'STS:externalid': ['one', 'two', 'one'] } }, ['one', 'two']],
    ['inside Fn::Sub', { StringEquals: { 'sts:ExternalId': { 'Fn::Sub': 'x-${ExternalId}' } } }, [`x-${canary}`]],
    ['none', {}, []],
    ['not to be known', { StringEquals: { 'sts:ExternalId': { 'Fn::If': ['A', 'b', 'c'] } } }, []],
  ])('%s', (_, condition, expected) => {
    expect(list(condition)).toEqual(expected);
  });

  test('also of a trust policy that cannot be resolved as a whole', () => {
    const Principal = { AWS: { 'Fn::If': ['A', 'b', 'c'] } };
    expect(list({ StringEquals: { 'sts:ExternalId': 'literal' } }, { Principal })).toEqual(['literal']);
  });

  test('of what is no template there are none', () => {
    expect(listExternalIds('Resources: {}', {})).toEqual([]);
  });
});
