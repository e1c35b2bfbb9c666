import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import type { Json, JsonObject } from '../../../src/domain/json.ts';
import { sandboxDefinition } from '../../../src/domain/sandbox/sandbox-definition.ts';
import { sandboxName, sandboxStackName } from '../../../src/domain/sandbox/sandbox-name.ts';
import type { StackSetDefinition } from '../../../src/domain/stack-set/stack-set-definition.ts';
import { definition } from '../../in-memory/role-definition.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const place = {
  accountId: '300000000009',
  region: 'us-east-1',
  partition: 'aws',
  roleName: 'AuditRole',
  rolePath: '/',
  sha256,
};

function tried(template: JsonObject, parameters: Record<string, string> = {}, more: Partial<StackSetDefinition> = {}) {
  const made = sandboxDefinition(
    {
      ...definition(),
      templateBody: JSON.stringify(template),
      parameters,
      capabilities: ['CAPABILITY_NAMED_IAM'],
      ...more,
    },
    place,
  );
  const { Resources: resources, ...rest } = JSON.parse(made.templateBody) as {
    readonly Resources: Readonly<Record<string, { readonly Properties: JsonObject }>>;
  };
  const propertiesOf = (logicalId: string): JsonObject => resources[logicalId]!.Properties;
  return { made, resources, rest, propertiesOf };
}

const role = (properties: JsonObject): JsonObject => ({ Type: 'AWS::IAM::Role', Properties: properties });
const named = role({ RoleName: 'AuditRole' });
const ownArn = 'arn:aws:iam::${AWS::AccountId}:role/AuditRole';

describe('names', () => {
  test.each<readonly [string, Json, Json]>([
    ['a literal', 'AuditRole', 'AuditRole-sandbox'],
    ['a parameter', { Ref: 'Name' }, 'AuditRole-sandbox'],
    ['a text of parameters', { 'Fn::Sub': '${Name}' }, 'AuditRole-sandbox'],
  ])('%s', (_, written, expected) => {
    const parameters = { Name: { Type: 'String' } };
    const template = { Parameters: parameters, Resources: { Role: role({ RoleName: written }) } };
    const { made, propertiesOf } = tried(template, { Name: 'AuditRole' });
    expect(propertiesOf('Role')['RoleName']).toBe(expected);
    expect(made).toMatchObject({ roleName: 'AuditRole-sandbox', rolePath: '/', parameters: { Name: 'AuditRole' } });
  });

  test('one that depends on the account is still evaluated there, beside the role that is tried', () => {
    const other = role({ RoleName: { 'Fn::Sub': 'Other-${AWS::AccountId}' } });
    const { propertiesOf } = tried({ Resources: { Role: named, Other: other } });
    expect(propertiesOf('Other')['RoleName']).toEqual({ 'Fn::Sub': 'Other-${AWS::AccountId}-sandbox' });
  });

  test('a role without a name gets one, with the capability that it takes', () => {
    const { made, propertiesOf } = tried(
      { Resources: { Role: role({ Path: '/audit/' }) } },
      {},
      {
        capabilities: ['CAPABILITY_IAM'],
      },
    );
    expect(propertiesOf('Role')['RoleName']).toBe('AuditRole-sandbox');
    expect(made).toMatchObject({
      rolePath: '/audit/',
      capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'],
    });
  });

  test('the capabilities are the stack set’s where the template names its role', () => {
    expect(tried({ Resources: { Role: named } }, {}, { capabilities: [] }).made.capabilities).toEqual([]);
  });

  test('of policies, instance profiles, users and groups, too', () => {
    const { propertiesOf } = tried({
      Resources: {
        Role: named,
        Policy: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: { ManagedPolicyName: 'audit', Roles: [{ Ref: 'Role' }] },
        },
        Profile: {
          Type: 'AWS::IAM::InstanceProfile',
          Properties: { InstanceProfileName: 'audit', Roles: ['AuditRole'] },
        },
        User: { Type: 'AWS::IAM::User', Properties: { UserName: 'audit', Groups: ['audit'] } },
        Group: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'audit' } },
        Inline: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'audit', Roles: ['AuditRole'] } },
      },
    });
    expect(propertiesOf('Policy')).toEqual({ ManagedPolicyName: 'audit-sandbox', Roles: [{ Ref: 'Role' }] });
    expect(propertiesOf('Profile')).toEqual({ InstanceProfileName: 'audit-sandbox', Roles: ['AuditRole-sandbox'] });
    expect(propertiesOf('User')).toEqual({ UserName: 'audit-sandbox', Groups: ['audit-sandbox'] });
    expect(propertiesOf('Group')).toEqual({ GroupName: 'audit-sandbox' });
    expect(propertiesOf('Inline')).toEqual({ PolicyName: 'audit', Roles: ['AuditRole-sandbox'] });
  });

  test('a long one is cut, and a hash keeps it apart', () => {
    const long = 'a'.repeat(64);
    expect(sandboxName(long, 64, sha256)).toHaveLength(64);
    expect(sandboxName(long, 64, sha256)).toMatch(/^a+-[0-9a-f]{8}-sandbox$/);
    expect(sandboxName(`${long.slice(1)}b`, 64, sha256)).not.toBe(sandboxName(long, 64, sha256));
    expect(sandboxName('a'.repeat(56), 64, sha256)).toBe(`${'a'.repeat(56)}-sandbox`);
  });

  test('of the stack: the same for one stack set, at most 128 characters', () => {
    expect(sandboxStackName('audit', sha256)).toBe('stackset-role-action-sandbox-audit');
    expect(sandboxStackName('s'.repeat(128), sha256)).toHaveLength(128);
    expect(sandboxStackName('s'.repeat(127), sha256)).not.toBe(sandboxStackName('s'.repeat(128), sha256));
  });
});

describe('ARNs by text', () => {
  const resourceOf = (written: Json): JsonObject => ({
    RoleName: 'AuditRole',
    Policies: [{ PolicyName: 'self', PolicyDocument: { Statement: [{ Resource: written }] } }],
  });
  const follow = (written: Json): unknown => {
    const { propertiesOf } = tried({ Resources: { Role: role(resourceOf(written)) } });
    const [policy] = propertiesOf('Role')['Policies'] as readonly [
      { readonly PolicyDocument: { readonly Statement: readonly [{ readonly Resource: unknown }] } },
    ];
    return policy.PolicyDocument.Statement[0].Resource;
  };
  const followed = { 'Fn::Sub': `${ownArn}-sandbox` };

  test.each<readonly [string, Json, unknown]>([
    ['Fn::Sub', { 'Fn::Sub': ownArn }, followed],
    ['Fn::Join', { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'AWS::AccountId' }, ':role/AuditRole']] }, followed],
    ['a list', [{ 'Fn::Sub': ownArn }], [followed]],
    ['in a branch', { 'Fn::If': ['Other', { 'Fn::Sub': ownArn }, '*'] }, { 'Fn::If': ['Other', followed, '*'] }],
    [
      'a literal account',
      'arn:aws:iam::300000000009:role/x/AuditRole',
      'arn:aws:iam::300000000009:role/x/AuditRole-sandbox',
    ],
    [
      'beside IAM’s own variables',
      { 'Fn::Sub': `${ownArn}/\${!aws:username}` },
      { 'Fn::Sub': `${ownArn}-sandbox/\${!aws:username}` },
    ],
  ])('%s: it follows', (_, written, expected) => {
    expect(follow(written)).toEqual(expected);
  });

  test.each<readonly [string, Json]>([
    ['another account’s', 'arn:aws:iam::222222222222:role/AuditRole'],
    ['a longer name', { 'Fn::Sub': `${ownArn}2` }],
    ['another kind', { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:user/AuditRole' }],
    ['IAM’s own variables alone', 'arn:aws:s3:::x/${aws:username}'],
    ['an attribute', { 'Fn::GetAtt': ['Role', 'Arn'] }],
  ])('%s: it stays', (_, written) => {
    expect(follow(written)).toEqual(written);
  });
});

test('nothing outlasts the stack, and nothing is exported twice', () => {
  const { resources, rest } = tried({
    Resources: { Role: { ...named, DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Metadata: { a: 'b' } } },
    Outputs: { Arn: { Value: 'x', Export: { Name: 'audit-role' } } },
  });
  expect(resources['Role']).toEqual({
    Type: 'AWS::IAM::Role',
    Metadata: { a: 'b' },
    Properties: { RoleName: 'AuditRole-sandbox' },
  });
  expect(rest).toEqual({ Outputs: { Arn: { Value: 'x' } } });
});

describe('what cannot be tried is an error before anything is sent', () => {
  const policy = (roles: Json): JsonObject => ({
    Type: 'AWS::IAM::Policy',
    Properties: { PolicyName: 'p', Roles: roles },
  });
  test.each<readonly [string, JsonObject, Record<string, string>, RegExp]>([
    ['a hidden value', { Resources: { Role: named } }, { Token: '****' }, /AWS hides the value of Token/],
    ['no role', { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, {}, /it has no role/],
    ['two roles, none of that name', { Resources: { A: role({}), B: role({}) } }, {}, /2 roles, and none/],
    ['a role of the account', { Resources: { Role: named, P: policy(['Admin']) } }, {}, /P is attached to a role/],
    [
      'a name from elsewhere',
      { Resources: { Role: named, P: policy([{ 'Fn::ImportValue': 'x' }]) } },
      {},
      /P is attached/,
    ],
    ['a transform', { Transform: 'AWS::Serverless-2016-10-31', Resources: { Role: named } }, {}, /Transform/],
    [
      'a name that cannot be read',
      { Resources: { Role: named, O: role({ RoleName: { 'Fn::ImportValue': 'x' } }) } },
      {},
      /the RoleName of O/,
    ],
    ['a long template', { Resources: { Role: named }, Metadata: { long: 'é'.repeat(26_000) } }, {}, /52\d{3} bytes/],
  ])('%s', (_, template, parameters, words) => {
    expect(() => tried(template, parameters)).toThrow(words);
    expect(() => tried(template, parameters)).toThrow(expect.objectContaining({ code: 'sandbox-failed' }));
  });
});
