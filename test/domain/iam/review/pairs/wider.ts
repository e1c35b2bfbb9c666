import { withRole } from '../../../gate-facts.ts';
import { allow, broadens, deny, granting, inline } from './pair.ts';
import type { Pair, Statement } from './pair.ts';

const bucket = 'arn:aws:s3:::team-7';
const where = (Condition: object): Statement => allow('s3:ListBucket', '*', { Condition });
const denyWhere = (Condition: object): Statement => deny('s3:*', '*', { Condition });
const digits = Array.from('0123456789');

/** Something that no known danger has to do with. */
const harmlessly: readonly (readonly [name: string, before: readonly Statement[], after: readonly Statement[]])[] = [
  ['a further action', [allow('s3:ListBucket')], [allow(['s3:ListBucket', 's3:GetBucketTagging'])]],
  ['an action that AWS has not documented', [allow('s3:ListBucket')], [allow(['s3:ListBucket', 's3:ListNothing'])]],
  ['a service that AWS has not documented', [allow('s3:ListBucket')], [allow(['s3:ListBucket', 'nothing:List*'])]],
  ['a further resource', [allow('s3:ListBucket', bucket)], [allow('s3:ListBucket', [bucket, 'arn:aws:s3:::b'])]],
  ['a resource in another case', [allow('s3:ListBucket', bucket)], [allow('s3:ListBucket', 'arn:aws:s3:::Team-7')]],
  [
    'any name instead of names with certain first characters',
    [allow('s3:ListBucket', ['arn:aws:s3:::team-', ...digits.map((digit) => `arn:aws:s3:::team-${digit}*`)])],
    [allow('s3:ListBucket', 'arn:aws:s3:::team-*')],
  ],
  ['any run instead of one character', [allow('tag:GetTag?eys')], [allow('tag:GetTag*')]],
  [
    'all resources instead of those of a tag',
    [allow('s3:ListBucket', 'arn:aws:s3:::team-${aws:PrincipalTag/team}')],
    [allow('s3:ListBucket', 'arn:aws:s3:::team-*')],
  ],
  [
    'any account instead of the own one',
    [allow('sqs:ListQueueTags', { 'Fn::Sub': 'arn:aws:sqs:*:${AWS::AccountId}:*' })],
    [allow('sqs:ListQueueTags', 'arn:aws:sqs:*:*:*')],
  ],
  [
    'everything but fewer resources',
    [{ Effect: 'Allow', Action: 's3:ListBucket', NotResource: [bucket, 'arn:aws:s3:::b'] }],
    [{ Effect: 'Allow', Action: 's3:ListBucket', NotResource: bucket }],
  ],
  ['no condition', [where({ StringEquals: { 's3:prefix': 'a' } })], [allow('s3:ListBucket')]],
  [
    'a further value',
    [where({ StringEquals: { 's3:prefix': 'a' } })],
    [where({ StringEquals: { 's3:prefix': ['a', 'b'] } })],
  ],
  ['a pattern', [where({ StringEquals: { 's3:prefix': 'a' } })], [where({ StringLike: { 's3:prefix': 'a*' } })]],
  [
    'a value in another case',
    [where({ StringEquals: { 's3:prefix': 'a' } })],
    [where({ StringEqualsIgnoreCase: { 's3:prefix': 'a' } })],
  ],
  [
    'a key that may be missing',
    [where({ StringEquals: { 's3:prefix': 'a' } })],
    [where({ StringEqualsIfExists: { 's3:prefix': 'a' } })],
  ],
  [
    'one of a set more',
    [where({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a'] } })],
    [where({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a', 'b'] } })],
  ],
  ['another key', [where({ StringEquals: { 's3:prefix': 'a' } })], [where({ StringEquals: { 's3:delimiter': '/' } })]],
  [
    'fewer values that must not be',
    [where({ StringNotEquals: { 's3:prefix': ['a', 'b'] } })],
    [where({ StringNotEquals: { 's3:prefix': 'a' } })],
  ],
  [
    'all values of what is not there',
    [where({ StringEquals: { 's3:prefix': 'a' } })],
    [where({ 'ForAllValues:StringEquals': { 's3:prefix': 'a' } })],
  ],
  ['a denial removed', [allow('s3:List*'), deny('s3:ListBucket')], [allow('s3:List*')]],
  [
    'a denial on fewer resources',
    [allow('s3:List*'), deny('s3:ListBucket')],
    [allow('s3:List*'), deny('s3:ListBucket', bucket)],
  ],
  [
    'a denial on a resource in another case',
    [allow('s3:List*'), deny('s3:ListBucket', bucket)],
    [allow('s3:List*'), deny('s3:ListBucket', 'arn:aws:s3:::Team-7')],
  ],
  [
    'a denial of everything but more',
    [allow('s3:List*'), { Effect: 'Deny', NotAction: 's3:ListAllMyBuckets', Resource: '*' }],
    [allow('s3:List*'), { Effect: 'Deny', NotAction: 's3:List*', Resource: '*' }],
  ],
  [
    'a denial under a condition',
    [allow('s3:List*'), deny('s3:*')],
    [allow('s3:List*'), denyWhere({ Bool: { 'aws:SecureTransport': 'false' } })],
  ],
  [
    'a denial no longer where the key is missing',
    [allow('s3:List*'), denyWhere({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } })],
    [allow('s3:List*'), denyWhere({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } })],
  ],
  [
    'a denial outside of more Regions',
    [allow('s3:List*'), denyWhere({ StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } })],
    [allow('s3:List*'), denyWhere({ StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } })],
  ],
];

/** What a denial kept out, and is dangerous. */
const guarded = allow('sqs:*');

export const wider: readonly Pair[] = [
  ...harmlessly.map(([name, before, after]) => ({
    name: `more: ${name}`,
    before: granting(...before),
    after: granting(...after),
    ...broadens,
  })),
  {
    name: 'more: a denial of opening queues removed',
    before: granting(guarded, deny('sqs:AddPermission'), deny('sqs:SetQueueAttributes')),
    after: granting(guarded, deny('sqs:SetQueueAttributes')),
    ...broadens,
    dangers: ['opens-data'],
    ids: ['sqs-add-permission'],
  },
  {
    name: 'more: a denial of opening queues only without MFA',
    before: granting(guarded, deny(['sqs:AddPermission', 'sqs:SetQueueAttributes'])),
    after: granting(
      guarded,
      deny(['sqs:AddPermission', 'sqs:SetQueueAttributes'], '*', {
        Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
      }),
    ),
    ...broadens,
    dangers: ['opens-data'],
    ids: ['sqs-add-permission'],
  },
  {
    name: 'more: a denial of IAM removed from an administrator',
    before: granting(allow('iam:*'), deny('iam:*')),
    after: granting(allow('iam:*')),
    ...broadens,
    dangers: ['administrator', 'permission-management'],
    reasons: ['administrator-access'],
  },
  {
    name: 'more: giving policies to all roles instead of one',
    before: granting(allow('iam:PutRolePolicy', 'arn:aws:iam::*:role/app')),
    after: granting(allow('iam:PutRolePolicy')),
    ...broadens,
    dangers: ['administrator'],
    ids: ['policy-of-role'],
    reasons: ['administrator-access'],
  },
  {
    name: 'more: giving policies to itself instead of another role',
    before: granting(allow('iam:PutRolePolicy', 'arn:aws:iam::*:role/app')),
    after: granting(allow('iam:PutRolePolicy', ['arn:aws:iam::*:role/app', { 'Fn::Sub': '${Role.Arn}' }])),
    ...broadens,
    dangers: ['administrator'],
    ids: ['policy-of-role'],
    reasons: ['administrator-access'],
  },
  {
    name: 'a role that gets the name of the role whose policies it may change',
    before: withRole({ ...inline(allow('iam:PutRolePolicy', 'arn:aws:iam::*:role/app')), RoleName: 'old' }),
    after: withRole({ ...inline(allow('iam:PutRolePolicy', 'arn:aws:iam::*:role/app')), RoleName: 'app' }),
    permissions: 'same',
    trust: 'same',
    dangers: ['administrator'],
    ids: ['policy-of-role'],
    reasons: ['role-renamed', 'administrator-access'],
  },
  {
    name: 'more: reading all parameters instead of one',
    before: granting(allow('ssm:GetParameter', 'arn:aws:ssm:*:*:parameter/team/a')),
    after: granting(allow('ssm:GetParameter')),
    ...broadens,
    dangers: ['reads-data'],
    ids: ['ssm-get-parameter'],
  },
  {
    name: 'more: updating all functions instead of one',
    before: granting(allow('lambda:UpdateFunctionCode', 'arn:aws:lambda:*:*:function:one')),
    after: granting(allow('lambda:UpdateFunctionCode')),
    ...broadens,
    dangers: ['administrator'],
    ids: ['function-code'],
    reasons: ['administrator-access'],
  },
  {
    name: 'more: assuming any role instead of one',
    before: granting(allow('sts:AssumeRole', 'arn:aws:iam::*:role/reader')),
    after: granting(allow('sts:AssumeRole', 'arn:aws:iam::*:role/*')),
    ...broadens,
    dangers: ['administrator'],
    ids: ['assume-any-role'],
    reasons: ['administrator-access'],
  },
];
