import { withRole } from '../../../gate-facts.ts';
import type { Changes } from '../../../gate-facts.ts';
import { trust } from '../../../landscape.ts';
import { documentOf, entering, inOneAccount, same, written } from './pair.ts';
import type { Expected, Pair } from './pair.ts';

const usual = entering(trust);
const letting = (Principal: unknown, more: object = {}): Changes => entering({ ...trust, ...more, Principal });
const withoutId = { Condition: {} };

const moreEnter = { ...same, trust: 'broadens' } as const satisfies Expected;
const anyPrincipal = { ...moreEnter, dangers: ['trust'], reasons: ['wildcard-principal'] } as const;
const ofOrganization = { ...moreEnter, dangers: ['trust'], reasons: ['organization-trust'] } as const;

const byParameter = (Type: string, value: string): Changes =>
  written({
    properties: { AssumeRolePolicyDocument: documentOf({ ...trust, Principal: { AWS: { Ref: 'Who' } } }) },
    sections: { Parameters: { Who: { Type } } },
    parameters: { Who: value },
  });

const letsAllIn: readonly (readonly [name: string, after: Changes])[] = [
  ['*', letting('*')],
  ['AWS: *', letting({ AWS: '*' })],
  ['* in a list', letting({ AWS: ['222222222222', '*'] })],
  ['* through a parameter', byParameter('String', '*')],
  ['* in a parameter that is a list', byParameter('CommaDelimitedList', '222222222222, *')],
  [
    '* in one account',
    written({
      properties: {
        AssumeRolePolicyDocument: documentOf({
          ...trust,
          Principal: { AWS: ['222222222222', { 'Fn::If': ['InOne', '*', { Ref: 'AWS::NoValue' }] }] },
        }),
      },
      sections: { Conditions: inOneAccount },
    }),
  ],
  ['the root of any account', letting({ AWS: 'arn:aws:iam::*:root' })],
  ['Federated: *', letting({ Federated: '*' })],
  ['any service', letting({ Service: '*.amazonaws.com' })],
  [
    'all but one account',
    entering({
      Effect: 'Allow',
      NotPrincipal: { AWS: '333333333333' },
      Action: trust.Action,
      Condition: trust.Condition,
    }),
  ],
];

const organization = 'o-abcdef1234';
const lettingWhere = (Condition: Readonly<Record<string, object>>): Changes =>
  letting(
    { AWS: '*' },
    { Condition: { ...Condition, StringEquals: { ...Condition['StringEquals'], ...trust.Condition.StringEquals } } },
  );

const confined: readonly (readonly [name: string, condition: Readonly<Record<string, object>>])[] = [
  ['its organization', { StringEquals: { 'aws:PrincipalOrgID': organization } }],
  ['its organization, key in another case', { StringEquals: { 'AWS:principalorgid': [organization] } }],
  ['its organization by StringLike', { StringLike: { 'aws:PrincipalOrgID': organization } }],
  ['its place in the organization', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${organization}/*` } }],
  ['its account', { StringEquals: { 'aws:PrincipalAccount': '222222222222' } }],
  ['its ARN', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/*' } }],
];

const open: readonly (readonly [name: string, condition: Readonly<Record<string, object>>])[] = [
  ['its organization, if there is one', { StringEqualsIfExists: { 'aws:PrincipalOrgID': organization } }],
  ['all of its organizations', { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': organization } }],
  ['any organization', { StringLike: { 'aws:PrincipalOrgID': 'o-*' } }],
  ['one organization or any', { StringLike: { 'aws:PrincipalOrgID': [organization, '*'] } }],
  ['not another organization', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-zzzzzzzzzz' } }],
  ['that it has an organization', { Null: { 'aws:PrincipalOrgID': 'false' } }],
  ['an account outside of the organization', { StringEquals: { 'aws:PrincipalAccount': '333333333333' } }],
  ['an ARN of any account', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Ci' } }],
  ['MFA', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }],
];

export const trustPrincipals: readonly Pair[] = [
  ...letsAllIn.map(([name, after]) => ({ name: `any principal as ${name}`, before: usual, after, ...anyPrincipal })),
  ...confined.map(([name, condition]) => ({
    name: `any principal confined by ${name}`,
    before: usual,
    after: lettingWhere(condition),
    ...ofOrganization,
  })),
  ...open.map(([name, condition]) => ({
    name: `any principal not confined by ${name}`,
    before: usual,
    after: lettingWhere(condition),
    ...anyPrincipal,
  })),
  {
    name: 'any principal of an organization, without an external id',
    before: usual,
    after: letting('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': organization } } }),
    ...ofOrganization,
    reasons: ['no-external-id', 'organization-trust'],
  },
  {
    name: 'any principal without any condition',
    before: usual,
    after: letting('*', withoutId),
    ...anyPrincipal,
    reasons: ['wildcard-principal', 'no-external-id'],
  },
  {
    name: 'the organization no longer asked for',
    before: lettingWhere({ StringEquals: { 'aws:PrincipalOrgID': organization } }),
    after: letting({ AWS: '*' }),
    ...anyPrincipal,
    dangers: ['trust', 'guard-removed'],
  },
  {
    name: 'the organization asked for, where any principal could enter',
    before: letting({ AWS: '*' }),
    after: lettingWhere({ StringEquals: { 'aws:PrincipalOrgID': organization } }),
    ...same,
    trust: 'narrows',
    reasons: ['organization-trust'],
  },
  {
    name: 'one account outside of the organization instead of any principal',
    before: letting({ AWS: '*' }),
    after: letting({ AWS: '333333333333' }),
    ...same,
    trust: 'narrows',
  },
  { name: 'a new role with the usual trust', before: undefined, after: usual, ...moreEnter },
  {
    name: 'the root of an account outside of the organization, with an external id',
    before: usual,
    after: letting({ AWS: ['222222222222', 'arn:aws:iam::333333333333:root'] }),
    ...moreEnter,
    dangers: ['trust'],
    ids: ['outside-account'],
  },
  {
    name: 'the root of an account outside of the organization, without an external id',
    before: usual,
    after: entering(trust, { ...trust, Principal: { AWS: 'arn:aws:iam::333333333333:root' }, Condition: {} }),
    ...moreEnter,
    dangers: ['trust'],
    ids: ['no-external-id', 'outside-account'],
    reasons: ['no-external-id'],
  },
  {
    name: 'the same account number in another partition, from where IAM lets no principal in',
    before: usual,
    after: letting({ AWS: ['222222222222', 'arn:aws-cn:iam::222222222222:role/Ci'] }),
    ...same,
  },
  {
    name: 'an account instead of a role of it',
    before: letting({ AWS: 'arn:aws:iam::222222222222:role/Ci' }),
    after: usual,
    ...moreEnter,
  },
  {
    name: 'another role of the account',
    before: letting({ AWS: 'arn:aws:iam::222222222222:role/Ci' }),
    after: letting({ AWS: 'arn:aws:iam::222222222222:role/Other' }),
    ...moreEnter,
  },
  {
    name: 'the own account without an external id',
    before: usual,
    after: entering(trust, {
      ...trust,
      Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } },
      Condition: {},
    }),
    ...moreEnter,
    dangers: ['trust'],
    ids: ['no-external-id'],
    reasons: ['no-external-id'],
  },
  {
    name: 'another role of the template',
    before: twoRoles(trust),
    after: twoRoles(trust, { ...trust, Principal: { AWS: { 'Fn::GetAtt': ['Second', 'Arn'] } } }),
    ...moreEnter,
  },
  {
    name: 'a service',
    before: usual,
    after: entering(trust, { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }),
    ...moreEnter,
  },
  {
    name: 'a canonical user, which a trust policy does not know',
    before: usual,
    after: letting({ ...trust.Principal, CanonicalUser: '79a59df900b949e55d96a1e698fbaced' }),
    ...moreEnter,
    dangers: ['not-known'],
    reasons: ['unreadable-change'],
  },
  {
    name: 'the id of a role that has been deleted, of whatever account it was',
    before: usual,
    after: letting({ AWS: ['222222222222', 'AROAEXAMPLEEXAMPLE123'] }),
    ...moreEnter,
    dangers: ['not-known'],
    reasons: ['unreadable-change'],
  },
  {
    name: 'a principal that is stored in SSM',
    before: usual,
    after: byParameter('AWS::SSM::Parameter::Value<String>', '/team/principal'),
    ...same,
    trust: 'undecided',
    dangers: ['not-known'],
    reasons: ['unreadable-change'],
    why: ['a part of it is not known here'],
  },
];

function twoRoles(...statements: readonly object[]): Changes {
  return withRole(
    { AssumeRolePolicyDocument: documentOf(...statements) },
    { Second: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: documentOf(trust) } } },
  );
}
