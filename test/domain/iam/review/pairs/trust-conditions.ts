import type { Changes } from '../../../gate-facts.ts';
import { canary, trust } from '../../../landscape.ts';
import { entering, same } from './pair.ts';
import type { Expected, Pair } from './pair.ts';

const usual = entering(trust);
const asking = (Condition: object): Changes => entering({ ...trust, Condition });
const askingAlso = (Condition: object): Changes => asking({ ...trust.Condition, ...Condition });

const moreEnter = { ...same, trust: 'broadens' } as const satisfies Expected;
const noExternalId = {
  ...moreEnter,
  dangers: ['trust'],
  ids: ['no-external-id'],
  reasons: ['no-external-id'],
} as const;
const guardRemoved = { ...moreEnter, dangers: ['guard-removed'], ids: ['condition-removed'] } as const;

/** An external id that does not protect. */
const openIds: readonly (readonly [name: string, condition: object])[] = [
  ['no external id', {}],
  ['one that may be missing', { StringEqualsIfExists: { 'sts:ExternalId': canary } }],
  ['any but one', { StringNotEquals: { 'sts:ExternalId': canary } }],
  ['any', { StringLike: { 'sts:ExternalId': '*' } }],
  ['that there is one', { Null: { 'sts:ExternalId': 'false' } }],
  ['all of none', { 'ForAllValues:StringEquals': { 'sts:ExternalId': canary } }],
];

/** Conditions that an assumed role had to meet beside its external id. */
const guards: readonly (readonly [name: string, condition: object])[] = [
  ['MFA', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }],
  ['MFA of the last hour', { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }],
  ['the source IP address', { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }],
  ['the source network', { StringEquals: { ...trust.Condition.StringEquals, 'aws:SourceVpc': 'vpc-1234' } }],
  ['a tag of the principal', { StringEquals: { ...trust.Condition.StringEquals, 'aws:PrincipalTag/team': 'a' } }],
  ['the ARN of the principal', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/ci-*' } }],
  ['the name of the session', { StringLike: { 'sts:RoleSessionName': 'ci-*' } }],
  ['the source identity', { StringLike: { 'sts:SourceIdentity': '*' } }],
];

const lambda = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
const sources: readonly (readonly [name: string, condition: object])[] = [
  ['the source account', { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }],
  ['the source ARN', { ArnLike: { 'aws:SourceArn': 'arn:aws:lambda:*:111122223333:function:*' } }],
];

/** Conditions that become looser, and are not gone. */
const looser: readonly (readonly [name: string, before: object, after: object])[] = [
  [
    'MFA that may be missing',
    { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
    { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } },
  ],
  [
    'more principals by ARN',
    { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/ci-main' } },
    { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/ci-*' } },
  ],
  [
    'more networks',
    { StringLike: { 'aws:SourceVpc': 'vpc-1234' } },
    { StringLike: { 'aws:SourceVpc': ['vpc-1234', 'vpc-5678'] } },
  ],
  [
    'fewer roles that must not be',
    { ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/a', 'arn:aws:iam::*:role/b'] } },
    { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/a' } },
  ],
];

const withoutMfa = {
  Effect: 'Deny',
  Principal: '*',
  Action: 'sts:AssumeRole',
  Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
};

export const trustConditions: readonly Pair[] = [
  ...openIds.map(([name, condition]) => ({
    name: `as external id: ${name}`,
    before: usual,
    after: asking(condition),
    ...noExternalId,
  })),
  ...guards.map(([name, condition]) => ({
    name: `no longer asked for: ${name}`,
    before: askingAlso(condition),
    after: usual,
    ...guardRemoved,
  })),
  ...sources.map(([name, condition]) => ({
    name: `no longer asked of a service: ${name}`,
    before: entering(trust, { ...lambda, Condition: condition }),
    after: entering(trust, lambda),
    ...guardRemoved,
  })),
  ...looser.map(([name, before, after]) => ({
    name: `asked for less: ${name}`,
    before: askingAlso(before),
    after: askingAlso(after),
    ...guardRemoved,
  })),
  {
    name: 'as external id: a pattern',
    before: usual,
    after: asking({ StringLike: { 'sts:ExternalId': 'team-*' } }),
    ...noExternalId,
    trust: 'undecided',
    why: ['allowed under other conditions'],
  },
  {
    name: 'as external id: a list with a pattern',
    before: usual,
    after: asking({ StringLike: { 'sts:ExternalId': [canary, 'team-??'] } }),
    ...noExternalId,
    trust: 'undecided',
    why: ['allowed under other conditions'],
  },
  {
    name: 'as external id: a variable',
    before: usual,
    after: asking({ StringEquals: { 'sts:ExternalId': '${aws:PrincipalTag/team}' } }),
    ...noExternalId,
    trust: 'undecided',
    why: ['allowed under other conditions'],
  },
  {
    name: 'as external id: a pattern that stays',
    before: asking({ StringLike: { 'sts:ExternalId': 'team-*' } }),
    after: asking({ StringLike: { 'sts:ExternalId': ['team-*'] } }),
    ...same,
    reasons: ['no-external-id'],
  },
  {
    name: 'as external id: one that only a denial asks for, which is not counted',
    before: usual,
    after: entering(
      { ...trust, Condition: {} },
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'sts:AssumeRole',
        Condition: { StringNotEquals: { 'sts:ExternalId': 'another-external-id' } },
      },
    ),
    ...noExternalId,
  },
  {
    name: 'as external id: another one',
    before: usual,
    after: asking({ StringEquals: { 'sts:ExternalId': 'another-external-id' } }),
    ...moreEnter,
  },
  {
    name: 'as external id: one more',
    before: usual,
    after: asking({ StringEquals: { 'sts:ExternalId': [canary, 'another-external-id'] } }),
    ...moreEnter,
  },
  {
    name: 'a second way in without an external id',
    before: usual,
    after: entering(trust, { ...trust, Condition: {}, Principal: { AWS: 'arn:aws:iam::222222222222:role/Ci' } }),
    ...noExternalId,
  },
  {
    name: 'more values of a set that must be among them',
    before: askingAlso({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
    after: askingAlso({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team', 'admin'] } }),
    ...guardRemoved,
  },
  {
    name: 'a key that may be missing or not, instead of one that must be missing',
    before: askingAlso({ Null: { 'aws:TokenIssueTime': 'true' } }),
    after: askingAlso({ Null: { 'aws:TokenIssueTime': ['true', 'false'] } }),
    ...guardRemoved,
  },
  {
    name: 'two conditions under another operator block, with the same keys and values',
    before: askingAlso({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
    after: entering({ ...trust, Condition: { Bool: { 'AWS:multifactorauthpresent': [true] }, ...trust.Condition } }),
    ...same,
  },
  {
    name: 'a denial without MFA removed',
    before: entering(trust, withoutMfa),
    after: usual,
    ...moreEnter,
    dangers: ['guard-removed'],
    ids: ['deny-removed'],
  },
  {
    name: 'a denial without MFA added',
    before: usual,
    after: entering(trust, withoutMfa),
    ...same,
    trust: 'narrows',
  },
  {
    name: 'a denial in the trust policy in other words',
    before: entering(trust, withoutMfa),
    after: entering({ ...withoutMfa, Action: ['STS:ASSUMEROLE'] }, trust),
    ...same,
  },
  {
    name: 'a denial in the trust policy as two',
    before: entering(trust, { ...withoutMfa, Action: ['sts:AssumeRole', 'sts:TagSession'] }),
    after: entering(trust, withoutMfa, { ...withoutMfa, Action: 'sts:TagSession' }),
    ...same,
  },
  {
    name: 'a denial of one role removed',
    before: entering(trust, { Effect: 'Deny', Principal: { AWS: 'arn:aws:iam::222222222222:role/Ci' }, Action: '*' }),
    after: usual,
    ...moreEnter,
    dangers: ['guard-removed'],
    ids: ['deny-removed'],
  },
  {
    name: 'session tags',
    before: usual,
    after: entering({ ...trust, Action: ['sts:AssumeRole', 'sts:TagSession'] }),
    ...moreEnter,
  },
  {
    name: 'every action of STS',
    before: usual,
    after: entering({ ...trust, Action: 'sts:*' }),
    ...moreEnter,
  },
];
