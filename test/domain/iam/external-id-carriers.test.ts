import { describe, expect, test } from '@jest/globals';

import { findExternalIdCarriers } from '../../../src/domain/iam/external-id-carriers.ts';
import type { ExternalIdCarriers } from '../../../src/domain/iam/external-id-carriers.ts';

const Parameters = { Foo: {}, Bar: {}, Customer: {}, Other: {} };
const Mappings = {
  Ids: { acme: { Id: 'acme-id-1', Name: 'Acme' }, other: { Id: 'other-id-2', Name: 'Other' } },
  Lists: { acme: { Id: ['list-id-1', 'list-id-2'] } },
};

/** The carriers of a template whose trust policy asks for this value. */
function carriers(value: unknown, operator = 'StringEquals', key = 'sts:ExternalId'): ExternalIdCarriers {
  return carriersOf({
    Statement: [{ Effect: 'Allow', Principal: '*', Condition: { [operator]: { [key]: value } } }],
  });
}

function carriersOf(AssumeRolePolicyDocument: unknown): ExternalIdCarriers {
  const Role = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument, RoleName: { Ref: 'Other' } } };
  return findExternalIdCarriers(JSON.stringify({ Parameters, Mappings, Resources: { Role } }));
}

const foo = { Ref: 'Foo' };

describe('an external id comes from', () => {
  const cases: readonly (readonly [string, unknown, readonly string[], readonly string[]])[] = [
    ['a literal', 'literal-id', [], ['literal-id']],
    ['a number', 12345678, [], ['12345678']],
    ['a list of literals', ['one-id', 'two-id'], [], ['one-id', 'two-id']],
    ['a parameter', foo, ['Foo'], []],
    ['a list of both', [foo, 'literal-id'], ['Foo'], ['literal-id']],
    ['Fn::Sub', { 'Fn::Sub': 'acme-${Foo}-${AWS::AccountId}' }, ['Foo'], []],
    ['Fn::Sub with a map', { 'Fn::Sub': ['acme-${X}', { X: foo }] }, ['Foo'], []],
    ['Fn::Sub with a literal ${!Foo}', { 'Fn::Sub': '${!Foo}-${Bar}' }, ['Bar'], []],
    ['Fn::Join', { 'Fn::Join': ['-', ['acme', foo, { Ref: 'Bar' }]] }, ['Foo', 'Bar'], []],
    ['both branches of Fn::If', { 'Fn::If': ['Customer', foo, 'literal-id'] }, ['Foo'], ['literal-id']],
    [
      'branches in branches',
      { 'Fn::If': ['A', { 'Fn::If': ['B', 'one-id', foo] }, { Ref: 'AWS::NoValue' }] },
      ['Foo'],
      ['one-id'],
    ],
    ['a mapping', { 'Fn::FindInMap': ['Ids', 'acme', 'Id'] }, [], ['acme-id-1']],
    [
      'a mapping by a parameter, which carries nothing',
      { 'Fn::FindInMap': ['Ids', { Ref: 'Customer' }, 'Id'] },
      [],
      ['acme-id-1', 'other-id-2'],
    ],
    ['a mapping of lists', { 'Fn::FindInMap': ['Lists', 'acme', 'Id'] }, [], ['list-id-1', 'list-id-2']],
    ['a mapping that is not there', { 'Fn::FindInMap': ['None', 'acme', 'Id'] }, [], []],
    [
      'the default of a mapping',
      { 'Fn::FindInMap': ['Ids', 'acme', 'Id', { DefaultValue: foo }] },
      ['Foo'],
      ['acme-id-1'],
    ],
    [
      'a mapping in Fn::Sub',
      { 'Fn::Sub': ['${X}', { X: { 'Fn::FindInMap': ['Ids', 'acme', 'Id'] } }] },
      [],
      ['acme-id-1'],
    ],
    ['a member of a list', { 'Fn::Select': [{ Ref: 'Customer' }, { Ref: 'Foo' }] }, ['Foo'], []],
    ['a part of a text', { 'Fn::Select': [0, { 'Fn::Split': [',', foo] }] }, ['Foo'], []],
    ['Fn::Base64', { 'Fn::Base64': foo }, ['Foo'], []],
    ['a function that is not known', { 'Fn::New': [foo] }, ['Foo'], []],
    ['a pseudo parameter, which is no secret', { Ref: 'AWS::AccountId' }, [], []],
  ];
  test.each(cases)('%s', (_, value, parameters, texts) => {
    expect(carriers(value)).toEqual({ parameters, texts });
  });

  test.each(['StringEquals', 'StringLike', 'ForAnyValue:StringEquals', 'StringNotEquals', 'Null'])(
    'the condition operator %s',
    (operator) => {
      expect(carriers(foo, operator).parameters).toEqual(['Foo']);
    },
  );

  test.each(['STS:externalid', 'sts:externalId'])('the key in another case: %s', (key) => {
    expect(carriers(foo, 'StringEquals', key).parameters).toEqual(['Foo']);
  });

  test('no other condition', () => {
    expect(carriers(foo, 'StringEquals', 'aws:PrincipalOrgID')).toEqual({ parameters: [], texts: [] });
  });

  test('a condition that stands in a branch', () => {
    const Condition = { 'Fn::If': ['A', { StringEquals: { 'sts:ExternalId': foo } }, { Ref: 'AWS::NoValue' }] };
    expect(carriersOf({ Statement: { 'Fn::If': ['B', [{ Condition }], []] } }).parameters).toEqual(['Foo']);
  });

  test('a policy that is a text', () => {
    const policy = '{"Statement":[{"Condition":{"StringEquals":{"sts:ExternalId":"${Foo}"}}}]}';
    expect(carriersOf({ 'Fn::Sub': policy }).parameters).toEqual(['Foo']);
    expect(carriersOf({ 'Fn::Sub': '{"Statement":[{"Sid":"${Foo}"}]}' }).parameters).toEqual([]);
  });

  test.each(['Resources: {}', '[]', '{"Resources": []}', '{"Resources": {"A": 1}}', ''])('nothing in %j', (text) => {
    expect(findExternalIdCarriers(text)).toEqual({ parameters: [], texts: [] });
  });
});
