import { describe, expect, test } from '@jest/globals';

import { listExternalIds } from '../../../src/domain/iam/external-id.ts';
import { hasExternalId } from '../../../src/domain/iam/policy.ts';
import { readTemplate } from '../../../src/domain/iam/template.ts';
import { canary, roleTemplate, trust } from '../landscape.ts';

const own = { ExternalId: canary, Stage: 'prod', Other: 'other-secret', List: 'first-secret,second-secret' };
const sections = {
  Parameters: {
    ExternalId: { Type: 'String' },
    Stage: { Type: 'String' },
    Other: { Type: 'String' },
    List: { Type: 'CommaDelimitedList' },
    Fallback: { Type: 'String', Default: 'default-secret' },
  },
  Mappings: { Ids: { prod: { Id: 'mapped-secret' }, test: { Id: 'unused-secret' } } },
  Conditions: {
    IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
    IsOne: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] },
  },
};

function templateWith(document: unknown): string {
  return JSON.stringify({
    ...(JSON.parse(roleTemplate({ AssumeRolePolicyDocument: document })) as object),
    ...sections,
  });
}
const asking = (Condition: unknown, more: object = {}): string =>
  templateWith({ Version: '2012-10-17', Statement: [{ ...trust, Condition, ...more }] });
const equals = (value: unknown): string => asking({ StringEquals: { 'sts:ExternalId': value } });
const choose = (condition: string, yes: unknown, no: unknown): object => ({ 'Fn::If': [condition, yes, no] });

describe('what a statement says of an external id', () => {
  const conditions: readonly (readonly [string, object, string, boolean])[] = [
    ['through a parameter', { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } }, '(external id)', true],
    ['written out', { StringEquals: { 'sts:ExternalId': canary } }, '(external id)', true],
    ['two of them', { StringEquals: { 'STS:EXTERNALID': ['a-1', 'b-2'] } }, '(external id 2),(external id)', true],
    [
      'made by Fn::Sub',
      { StringEqualsIgnoreCase: { 'sts:ExternalId': { 'Fn::Sub': '${Other}' } } },
      '(external id)',
      true,
    ],
    ['of the account', { StringEquals: { 'sts:ExternalId': { Ref: 'AWS::AccountId' } } }, '(external id)', true],
    ['as a set', { 'ForAnyValue:StringEquals': { 'sts:ExternalId': canary } }, '(external id)', true],
    ['with a star that is none', { StringEquals: { 'sts:ExternalId': 'a*' } }, '(external id)', true],
    ['a literal under StringLike', { StringLike: { 'sts:ExternalId': canary } }, '(external id)', true],
    ['a pattern', { StringLike: { 'sts:ExternalId': `${canary}*` } }, '(pattern as external id)', false],
    ['a policy variable', { StringEquals: { 'sts:ExternalId': '${aws:x}' } }, '(pattern as external id)', false],
    ['any', { StringLike: { 'sts:ExternalId': '?*' } }, '(any external id)', false],
    ['a literal or any', { StringLike: { 'sts:ExternalId': [canary, '*'] } }, '(any external id),(external id)', false],
    ['unknown', { StringEquals: { 'sts:ExternalId': { 'Fn::ImportValue': 'x' } } }, '(unknown external id)', false],
    ['if there is one', { StringEqualsIfExists: { 'sts:ExternalId': canary } }, '(external id)', false],
    ['for all values', { 'ForAllValues:StringEquals': { 'sts:ExternalId': canary } }, '(external id)', false],
    ['anything but it', { StringNotEquals: { 'sts:ExternalId': canary } }, '(external id)', false],
  ];
  test.each(conditions)('%s', (_, Condition, label, isRequired) => {
    const reading = readTemplate(asking(Condition), own);
    const [statement] = reading.roles[0]!.trust.statements;
    expect(Object.values(Object.values(statement!.conditions)[0]!)[0]!.join()).toBe(label);
    expect(hasExternalId(statement!)).toBe(isRequired);
    expect(JSON.stringify(reading)).not.toMatch(new RegExp(`${canary}|secret`));
  });

  test('another condition is none', () => {
    const [role] = readTemplate(asking({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }), own).roles;
    expect(hasExternalId(role!.trust.statements[0]!)).toBe(false);
  });

  test('is not in the words about what is unreadable', () => {
    const odd = equals({ 'Fn::If': [canary, canary, canary], [canary]: 1 });
    const reading = readTemplate(odd, own);
    expect(reading.unreadable).toHaveLength(1);
    expect(JSON.stringify(reading)).not.toContain(canary);
  });
});

describe('external ids to be hidden', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['through a parameter', equals({ Ref: 'ExternalId' }), [canary]],
    ['through a default', equals({ Ref: 'Fallback' }), ['default-secret']],
    ['through a mapping', equals({ 'Fn::FindInMap': ['Ids', { Ref: 'Stage' }, 'Id'] }), ['mapped-secret']],
    ['through a list parameter', equals({ Ref: 'List' }), ['first-secret', 'second-secret']],
    ['written out, several', asking({ StringLike: { 'STS:externalid': ['one', 'two', 'one'] } }), ['one', 'two']],
    ['in both branches', equals(choose('IsOne', 'one-secret', { Ref: 'Other' })), ['one-secret', 'other-secret']],
    [
      'in the branch that is not taken',
      equals(choose('IsProd', 'yes-secret', 'no-secret')),
      ['yes-secret', 'no-secret'],
    ],
    ['in a list that is chosen', equals(choose('IsOne', ['a-1', 'b-2'], ['c-3'])), ['a-1', 'b-2', 'c-3']],
    [
      'a statement that is chosen',
      templateWith({ Statement: choose('IsOne', { Condition: { StringEquals: { 'sts:ExternalId': 'x-1' } } }, {}) }),
      ['x-1'],
    ],
    ['inside Fn::Sub, with the parameter', equals({ 'Fn::Sub': 'x-${ExternalId}' }), [`x-${canary}`, canary]],
    [
      'inside Fn::Join',
      equals({ 'Fn::Join': ['-', [{ Ref: 'Stage' }, { Ref: 'Other' }]] }),
      ['prod-other-secret', 'prod', 'other-secret'],
    ],
    ['beside an account id', equals({ 'Fn::Sub': 'prefix-secret-${AWS::AccountId}' }), ['prefix-secret-']],
    [
      'in a document that is a text',
      templateWith({ 'Fn::Sub': '{"Statement":{"Condition":{"StringEquals":{"sts:ExternalId":"${Other}"}}}}' }),
      ['other-secret'],
    ],
    [
      'in a text that escapes its key',
      templateWith(String.raw`{"Statement":{"Condition":{"StringEquals":{"sts:\u0045xternalId":"text-secret"}}}}`),
      ['text-secret'],
    ],
    [
      'beside a principal that is unknown',
      asking({ StringEquals: { 'sts:ExternalId': 'literal' } }, { Principal: { AWS: { 'Fn::ImportValue': 'x' } } }),
      ['literal'],
    ],
    ['a pattern that is no secret', asking({ StringLike: { 'sts:ExternalId': '*' } }), []],
    ['none', asking({}), []],
    ['not to be known', equals({ 'Fn::ImportValue': 'x' }), []],
    ['of what is no template', 'Resources: {}', []],
  ];
  test.each(cases)('%s', (_, template, expected) => {
    expect([...listExternalIds(template, own)].sort()).toEqual([...expected].sort());
  });
});
