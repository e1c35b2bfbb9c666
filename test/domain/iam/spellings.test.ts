import { describe, expect, test } from '@jest/globals';

import { compareDefinitions } from '../../../src/domain/iam/definition-change.ts';
import type { RoleComparison } from '../../../src/domain/iam/role-change.ts';
import { canary, roleTemplate, trust } from '../landscape.ts';

const sections = {
  Parameters: {
    ExternalId: { Type: 'String' },
    Action: { Type: 'String' },
    Fallback: { Type: 'String', Default: 'iam:*' },
    List: { Type: 'CommaDelimitedList' },
    Text: { Type: 'String' },
  },
  Mappings: {
    Map: { a: { Action: 'iam:*', List: ['s3:GetObject', 'iam:*'], Principal: '*' } },
    ByAccount: { '111122223333': { Action: 'iam:*' }, '444455556666': { Action: 's3:GetObject' } },
  },
  Conditions: {
    Yes: { 'Fn::Equals': ['a', 'a'] },
    No: { 'Fn::Equals': ['a', 'b'] },
    InOne: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] },
    InNone: { 'Fn::Equals': [{ Ref: 'Missing' }, 'x'] },
  },
};
const parameters = {
  ExternalId: canary,
  Action: 'iam:*',
  List: 's3:GetObject, iam:*',
  Text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":"*"}]}',
};

/** From the usual role to one with these properties, and with more resources. */
function change(properties: object, more: object = {}, text = (whole: string): string => whole): RoleComparison {
  const complete = (template: string): string => JSON.stringify({ ...(JSON.parse(template) as object), ...sections });
  return compareDefinitions({
    before: { templateBody: complete(roleTemplate()), parameters },
    after: { templateBody: text(complete(roleTemplate(properties, more))), parameters },
  });
}

const statement = (Action: unknown, more: object = {}): object => ({ Effect: 'Allow', Action, Resource: '*', ...more });
const documentOf = (...Statement: readonly unknown[]): object => ({ Version: '2012-10-17', Statement });
const allowing = (Action: unknown): object => ({
  Policies: [{ PolicyName: 'p', PolicyDocument: documentOf(statement(Action)) }],
});
const beside = (Type: string, more: object): object => ({
  Beside: { Type, Properties: { PolicyDocument: documentOf(statement('iam:*')), ...more } },
});
const noValue = { Ref: 'AWS::NoValue' };
const byRef = { Ref: 'Role' };
const second = { AssumeRolePolicyDocument: documentOf(trust) };

describe('iam:* is seen', () => {
  const cases: readonly (readonly [string, object, object?])[] = [
    ['written out', allowing('iam:*')],
    ['through a parameter', allowing({ Ref: 'Action' })],
    ['through a default', allowing({ Ref: 'Fallback' })],
    ['in a list parameter', allowing({ Ref: 'List' })],
    ['in a list parameter in a list', allowing(['s3:Put*', { Ref: 'List' }])],
    ['through a mapping', allowing({ 'Fn::FindInMap': ['Map', 'a', 'Action'] })],
    ['in a list of a mapping', allowing({ 'Fn::FindInMap': ['Map', 'a', 'List'] })],
    ['as the default of a mapping', allowing({ 'Fn::FindInMap': ['Map', 'b', 'c', { DefaultValue: 'iam:*' }] })],
    ['in one account of a mapping', allowing({ 'Fn::FindInMap': ['ByAccount', { Ref: 'AWS::AccountId' }, 'Action'] })],
    ['by Fn::If', allowing({ 'Fn::If': ['Yes', 'iam:*', 's3:GetObject'] })],
    ['by the other branch', allowing({ 'Fn::If': ['No', 's3:GetObject', 'iam:*'] })],
    ['in one account', allowing({ 'Fn::If': ['InOne', 'iam:*', 's3:GetObject'] })],
    ['in all accounts but one', allowing({ 'Fn::If': ['InOne', 's3:GetObject', 'iam:*'] })],
    ['by a condition that cannot be evaluated', allowing({ 'Fn::If': ['InNone', 's3:GetObject', 'iam:*'] })],
    ['by a condition that is not defined', allowing({ 'Fn::If': ['Nowhere', 's3:GetObject', 'iam:*'] })],
    ['by nested conditions', allowing({ 'Fn::If': ['InOne', { 'Fn::If': ['InNone', 'iam:*', 'a:b'] }, 'a:b'] })],
    ['by Fn::Sub', allowing({ 'Fn::Sub': '${Action}' })],
    ['by Fn::Sub with variables', allowing({ 'Fn::Sub': ['${a}:${b}', { a: 'iam', b: '*' }] })],
    ['by Fn::Join', allowing({ 'Fn::Join': [':', ['iam', '*']] })],
    ['by Fn::Select and Fn::Split', allowing({ 'Fn::Select': [1, { 'Fn::Split': ['|', 'a:b|iam:*'] }] })],
    ['beside AWS::NoValue', allowing(['iam:*', noValue])],
    ['in a document that is a text', { Policies: [{ PolicyName: 'p', PolicyDocument: { Ref: 'Text' } }] }],
    [
      'in a policy that is chosen',
      {
        Policies: [
          { 'Fn::If': ['InOne', { PolicyName: 'p', PolicyDocument: documentOf(statement('iam:*')) }, noValue] },
        ],
      },
    ],
    [
      'in a statement that is chosen',
      {
        Policies: [
          { PolicyName: 'p', PolicyDocument: documentOf({ 'Fn::If': ['InOne', statement('iam:*'), noValue] }) },
        ],
      },
    ],
    ['in a policy beside the role', {}, beside('AWS::IAM::Policy', { PolicyName: 'p', Roles: [byRef] })],
    ['in a role policy', {}, beside('AWS::IAM::RolePolicy', { PolicyName: 'p', RoleName: 'Audit' })],
    ['in a managed policy that names the role', {}, beside('AWS::IAM::ManagedPolicy', { Roles: [byRef] })],
    ['in one that the role names', { ManagedPolicyArns: [{ Ref: 'Beside' }] }, beside('AWS::IAM::ManagedPolicy', {})],
    ['in a second role', {}, { Second: { Type: 'AWS::IAM::Role', Properties: { ...second, ...allowing('iam:*') } } }],
    [
      'in a second role in one account',
      {},
      { Second: { Type: 'AWS::IAM::Role', Condition: 'InOne', Properties: { ...second, ...allowing('iam:*') } } },
    ],
    ['for a role outside of the template', {}, beside('AWS::IAM::Policy', { PolicyName: 'p', Roles: ['Other'] })],
    ['for a user', {}, { User: { Type: 'AWS::IAM::User', Properties: allowing('iam:*') } }],
    ['for a group', {}, beside('AWS::IAM::GroupPolicy', { PolicyName: 'p', GroupName: 'g' })],
  ];
  test.each(cases.map(([name, properties, more = {}]) => [name, properties, more] as const))(
    '%s',
    (_, properties, more) => {
      const gained = change(properties, more).changes.flatMap(({ permissions }) => permissions);
      expect(
        gained.filter(({ statement: { actions } }) => actions.includes('iam:*')).map(({ direction }) => direction),
      ).toContain('gained');
    },
  );

  test('with an escaped name of an intrinsic', () => {
    const { changes, unreadable } = change(allowing({ 'Fn::Join': [':', ['iam', '*']] }), {}, (text) =>
      text.replace('"Fn::Join"', String.raw`"\u0046n::Join"`),
    );
    expect(unreadable).toEqual([]);
    expect(changes[0]!.permissions[0]!.statement.actions).toEqual(['iam:*']);
  });

  test('an attribute of another resource is unknown, and named', () => {
    const custom = { Own: { Type: 'Custom::Thing', Properties: { ServiceToken: 'x' } } };
    const { changes, unreadable } = change(allowing({ 'Fn::GetAtt': ['Own', 'Action'] }), custom);
    expect(unreadable).toEqual([
      'role Role: property Policies: an attribute of Own',
      'resource Own (Custom::Thing) is new or changed',
    ]);
    expect(changes[0]!.permissions[0]!.statement.actions).toEqual(['${?an attribute of Own}']);
  });
});

describe('any principal is seen', () => {
  const trusting = (Principal: unknown): object => ({ AssumeRolePolicyDocument: documentOf({ ...trust, Principal }) });
  const cases: readonly (readonly [string, unknown])[] = [
    ['written out', '*'],
    ['for AWS', { AWS: '*' }],
    ['in a list', { AWS: ['222222222222', '*'] }],
    ['through a mapping', { AWS: { 'Fn::FindInMap': ['Map', 'a', 'Principal'] } }],
    ['through a mapping, alone', { 'Fn::FindInMap': ['Map', 'a', 'Principal'] }],
    ['by Fn::Select', { AWS: { 'Fn::Select': [1, { 'Fn::Split': [':', 'iam:*'] }] } }],
    ['in one account', { 'Fn::If': ['InOne', '*', { AWS: '222222222222' }] }],
    ['in one account, in a list', { AWS: ['222222222222', { 'Fn::If': ['InOne', '*', noValue] }] }],
  ];
  test.each(cases)('%s', (_, principal) => {
    const { changes } = change(trusting(principal));
    const principals = changes.flatMap(({ after }) => after!.trust.statements.flatMap((found) => found.principals));
    expect(principals.some((found) => found === '*' || found === 'AWS:*')).toBe(true);
  });
});

describe('what protects is gone', () => {
  test.each([
    ['a condition', { Condition: noValue }],
    ['a condition in one account', { Condition: { 'Fn::If': ['InOne', noValue, trust.Condition] } }],
  ])('%s, by AWS::NoValue', (_, more) => {
    const { changes } = change({ AssumeRolePolicyDocument: documentOf({ ...trust, ...more }) });
    expect(changes[0]).toMatchObject({ externalId: 'removed' });
    expect(changes[0]!.after!.trust.statements[0]!.conditions).toEqual({});
  });

  test('a boundary in one account', () => {
    const boundary = (value: unknown): string =>
      JSON.stringify({ ...(JSON.parse(roleTemplate({ PermissionsBoundary: value })) as object), ...sections });
    const { changes } = compareDefinitions({
      before: { templateBody: boundary('arn:limit'), parameters },
      after: { templateBody: boundary({ 'Fn::If': ['InOne', noValue, 'arn:limit'] }), parameters },
    });
    expect(changes).toMatchObject([
      { where: ['AWS::AccountId is 111122223333'], attributes: [{ before: ['arn:limit'], after: [] }] },
    ]);
  });
});
