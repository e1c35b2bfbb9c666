import { withRole } from '../../../gate-facts.ts';
import type { Changes } from '../../../gate-facts.ts';
import { trust } from '../../../landscape.ts';
import {
  allow,
  bare,
  broadens,
  deny,
  documentOf,
  entering,
  granting,
  harmless,
  inline,
  narrows,
  same,
} from './pair.ts';
import type { Pair, Statement } from './pair.ts';

const bucket = 'arn:aws:s3:::team-7';
const where = (Condition: object): Statement => allow('s3:ListBucket', '*', { Condition });
const entersWhere = (Condition: object): Changes =>
  entering({ ...trust, Condition: { ...trust.Condition, ...Condition } });
const asking = entering(trust);
const narrowsTrust = { ...same, trust: 'narrows' } as const;

/** Less by statement: [name, before, after]. */
const statements: readonly (readonly [name: string, before: Statement, after: Statement])[] = [
  ['one action of two', allow(['s3:ListBucket', 's3:GetBucketTagging']), allow('s3:ListBucket')],
  ['one action of a pattern', allow('s3:List*'), allow('s3:ListBucket')],
  ['a longer pattern', allow('s3:List*'), allow('s3:ListB*')],
  ['one character instead of any run', allow('tag:Get*'), allow('tag:GetTag?eys')],
  ['one resource instead of all', allow('s3:ListBucket'), allow('s3:ListBucket', bucket)],
  ['one resource of a pattern', allow('s3:ListBucket', 'arn:aws:s3:::team-*'), allow('s3:ListBucket', bucket)],
  ['one resource of two', allow('s3:ListBucket', [bucket, 'arn:aws:s3:::b']), allow('s3:ListBucket', bucket)],
  [
    'the own account instead of any',
    allow('sqs:ListQueueTags', 'arn:aws:sqs:*:*:*'),
    allow('sqs:ListQueueTags', { 'Fn::Sub': 'arn:aws:sqs:*:${AWS::AccountId}:*' }),
  ],
  [
    'the resource of a tag instead of all',
    allow('s3:ListBucket', 'arn:aws:s3:::team-*'),
    allow('s3:ListBucket', 'arn:aws:s3:::team-${aws:PrincipalTag/team}'),
  ],
  [
    'everything but more actions',
    { Effect: 'Allow', NotAction: 's3:Put*', Resource: 'arn:aws:s3:::a' },
    { Effect: 'Allow', NotAction: ['s3:Put*', 's3:Delete*'], Resource: 'arn:aws:s3:::a' },
  ],
  [
    'everything but more resources',
    { Effect: 'Allow', Action: 's3:ListBucket', NotResource: bucket },
    { Effect: 'Allow', Action: 's3:ListBucket', NotResource: [bucket, 'arn:aws:s3:::b'] },
  ],
  [
    'one action instead of everything but another',
    { Effect: 'Allow', NotAction: 's3:PutObject', Resource: 'arn:aws:s3:::a' },
    allow('s3:ListBucket', 'arn:aws:s3:::a'),
  ],
  ['a condition', allow('s3:ListBucket'), where({ StringEquals: { 's3:prefix': 'a' } })],
  [
    'a further condition',
    where({ StringEquals: { 's3:prefix': 'a' } }),
    where({ StringEquals: { 's3:prefix': 'a' }, Bool: { 'aws:SecureTransport': 'true' } }),
  ],
  [
    'one value of two',
    where({ StringEquals: { 's3:prefix': ['a', 'b'] } }),
    where({ StringEquals: { 's3:prefix': 'a' } }),
  ],
  [
    'a value instead of a pattern',
    where({ StringLike: { 's3:prefix': 'team/*' } }),
    where({ StringEquals: { 's3:prefix': 'team/7' } }),
  ],
  [
    'a value that must be there instead of one that may be missing',
    where({ StringEqualsIfExists: { 's3:prefix': 'a' } }),
    where({ StringEquals: { 's3:prefix': 'a' } }),
  ],
  [
    'more values that must not be',
    where({ StringNotEquals: { 's3:prefix': 'a' } }),
    where({ StringNotEquals: { 's3:prefix': ['a', 'b'] } }),
  ],
  [
    'an ARN instead of a pattern',
    where({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/team-*' } }),
    where({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/team-7' } }),
  ],
];

/** Less by the trust policy. */
const trustPolicies: readonly (readonly [name: string, before: Changes, after: Changes])[] = [
  [
    'a role of the account instead of the account',
    asking,
    entering({ ...trust, Principal: { AWS: 'arn:aws:iam::222222222222:role/Ci' } }),
  ],
  [
    'a session instead of the account',
    asking,
    entering({ ...trust, Principal: { AWS: 'arn:aws:sts::222222222222:assumed-role/Ci/run' } }),
  ],
  [
    'one principal of two',
    entering({ ...trust, Principal: { AWS: ['222222222222', 'arn:aws:iam::333333333333:root'] } }),
    asking,
  ],
  ['MFA', asking, entersWhere({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })],
  [
    'MFA that must be there instead of one that may be missing',
    entersWhere({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }),
    entersWhere({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
  ],
  ['one network', asking, entersWhere({ IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } })],
  [
    'certain principals by ARN',
    asking,
    entersWhere({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/ci-*' } }),
  ],
  [
    'fewer principals by ARN',
    entersWhere({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/ci-*' } }),
    entersWhere({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/ci-main' } }),
  ],
  [
    'one external id of two',
    entering({ ...trust, Condition: { StringEquals: { 'sts:ExternalId': ['team-7', 'team-8'] } } }),
    entering({ ...trust, Condition: { StringEquals: { 'sts:ExternalId': 'team-7' } } }),
  ],
  [
    'a denial of one role',
    asking,
    entering(trust, {
      Effect: 'Deny',
      Principal: { AWS: 'arn:aws:iam::222222222222:role/Ci' },
      Action: 'sts:AssumeRole',
    }),
  ],
  [
    'no session tags',
    entering({ ...trust, Action: ['sts:AssumeRole', 'sts:TagSession'] }),
    entering({ ...trust, Action: 'sts:AssumeRole' }),
  ],
];

/** Less: no gain, no new danger, no reason. */
export const narrowing: readonly Pair[] = [
  ...statements.map(([name, before, after]) => ({
    name: `less: ${name}`,
    before: granting(before),
    after: granting(after),
    ...narrows,
  })),
  ...trustPolicies.map(([name, before, after]) => ({ name: `fewer enter: ${name}`, before, after, ...narrowsTrust })),
  {
    name: 'less: an external id that there was not',
    before: entering({ ...trust, Condition: {} }),
    after: asking,
    ...narrowsTrust,
  },
  {
    name: 'less: a policy removed',
    before: withRole({
      Policies: ['a', 'b'].map((name) => ({
        PolicyName: name,
        PolicyDocument: documentOf(allow(name === 'a' ? 's3:ListBucket' : 'sqs:ListQueues')),
      })),
    }),
    after: granting(allow('s3:ListBucket')),
    ...narrows,
  },
  { name: 'less: all policies removed', before: granting(harmless), after: bare, ...narrows },
  {
    name: 'less: a denial added',
    before: granting(allow('s3:*')),
    after: granting(allow('s3:*'), deny('s3:Put*')),
    ...narrows,
  },
  {
    name: 'less: a denial under a condition added',
    before: granting(allow('s3:*')),
    after: granting(allow('s3:*'), deny('s3:*', '*', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } })),
    ...narrows,
  },
  {
    name: 'less: a denial of more',
    before: granting(allow('s3:*'), deny('s3:Put*', 'arn:aws:s3:::a/*')),
    after: granting(allow('s3:*'), deny(['s3:Put*', 's3:Delete*'], ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'])),
    ...narrows,
  },
  {
    name: 'less: a denial also where the key is missing',
    before: granting(
      allow('s3:*'),
      deny('s3:*', '*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }),
    ),
    after: granting(
      allow('s3:*'),
      deny('s3:*', '*', { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }),
    ),
    ...narrows,
  },
  {
    name: 'less: every documented action of a pattern instead of the pattern, which AWS may add to',
    before: granting(allow('tag:*')),
    after: granting(allow(['tag:GetResources', 'tag:GetTagKeys', 'tag:GetTagValues'])),
    ...narrows,
  },
  {
    name: 'more: a pattern instead of actions, also of those that AWS may add',
    before: granting(allow(['tag:GetResources', 'tag:GetTagKeys', 'tag:GetTagValues', 'tag:GetComplianceSummary'])),
    after: granting(allow('tag:Get*')),
    ...broadens,
  },
  {
    name: 'less: less than one role may do that was an administrator',
    before: granting(allow(['iam:PutRolePolicy', 's3:ListBucket'])),
    after: granting(allow('s3:ListBucket')),
    ...narrows,
  },
  {
    name: 'less: one role instead of all that it may give policies to',
    before: granting(allow('iam:PutRolePolicy')),
    after: granting(allow('iam:PutRolePolicy', 'arn:aws:iam::*:role/app')),
    ...narrows,
  },
  {
    name: 'less: a boundary of the template',
    before: withRole(inline(allow('s3:*'))),
    after: withRole(
      { ...inline(allow('s3:*')), PermissionsBoundary: { Ref: 'Limit' } },
      {
        Limit: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: documentOf(allow('s3:List*')) } },
      },
    ),
    ...narrows,
  },
];
