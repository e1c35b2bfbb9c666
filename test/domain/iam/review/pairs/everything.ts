import { administrator, allow, broadens, deny, fullIam, granting, harmless, narrows, reading } from './pair.ts';
import type { Pair } from './pair.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const withoutMfa = { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } };

/** Everything, in each spelling that would match everything. */
const spellings: readonly (readonly [name: string, action: unknown, resource?: unknown])[] = [
  ['*', '*'],
  ['*:*', '*:*'],
  ['**', '**'],
  ['?*', '?*'],
  ['*:?*', '*:?*'],
  ['* on arn:*', '*', 'arn:*'],
  ['* on *:*', '*', '*:*'],
  ['* on arn:aws:*:*:*:*', '*', 'arn:aws:*:*:*:*'],
  ['* on the ARNs of the partition', '*', { 'Fn::Sub': 'arn:${AWS::Partition}:*:*:*:*' }],
  ['every letter and a wildcard', letters.map((letter) => `${letter}*`)],
  ['every capital letter and a wildcard', letters.map((letter) => `${letter.toUpperCase()}*`)],
];

/** IAM as a whole. */
const spellingsOfIam: readonly (readonly [name: string, action: unknown, resource?: unknown])[] = [
  ['iam:*', 'iam:*'],
  ['IAM:*', 'IAM:*'],
  ['i?m:*', 'i?m:*'],
  ['iam:?*', 'iam:?*'],
  ['iam*', 'iam*'],
  ['iam:* on everything of IAM', 'iam:*', 'arn:aws:iam::*:*'],
  ['iam:* on everything of the own account', 'iam:*', { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:*' }],
];

export const everything: readonly Pair[] = [
  ...spellings.map(([name, action, resource]) => ({
    name: `everything as ${name}`,
    before: reading,
    after: granting(allow(action, resource)),
    ...administrator,
  })),
  ...spellingsOfIam.map(([name, action, resource]) => ({
    name: `all of IAM as ${name}`,
    before: reading,
    after: granting(harmless, allow(action, resource)),
    ...fullIam,
  })),
  {
    name: 'everything but one harmless action',
    before: reading,
    after: granting({ Effect: 'Allow', NotAction: 'sts:GetCallerIdentity', Resource: '*' }),
    ...administrator,
  },
  {
    name: 'everything but IAM',
    before: reading,
    after: granting({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
    ...administrator,
    dangers: ['administrator', 'permission-management', 'opens-data', 'hides-traces', 'reads-data'],
  },
  {
    name: 'everything but nothing',
    before: reading,
    after: granting({ Effect: 'Allow', NotAction: [], Resource: '*' }),
    ...administrator,
  },
  {
    name: 'everything on all resources but one bucket',
    before: reading,
    after: granting({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::logs/*' }),
    ...administrator,
  },
  {
    name: 'everything with a denial for those without MFA',
    before: reading,
    after: granting(allow('*'), deny('*', '*', withoutMfa)),
    ...administrator,
  },
  {
    name: 'everything with a denial of IAM for one role',
    before: reading,
    after: granting(allow('*'), deny('iam:*', 'arn:aws:iam::*:role/Guard')),
    ...administrator,
  },
  {
    name: 'everything with a denial of IAM whose resource has a variable',
    before: reading,
    after: granting(allow('*'), deny('iam:*', 'arn:aws:iam::*:user/${aws:username}')),
    ...administrator,
  },
  {
    name: 'everything with a denial of one action',
    before: reading,
    after: granting(allow('*'), deny('s3:DeleteBucket')),
    ...administrator,
  },
  {
    name: 'everything from one network',
    before: reading,
    after: granting(allow('*', '*', { Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } })),
    ...administrator,
  },
  {
    name: 'everything in two halves',
    before: reading,
    after: granting({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, allow('iam:*')),
    ...administrator,
  },
  {
    name: 'everything that is denied in the same policy',
    before: reading,
    after: granting(allow('*'), deny('*')),
    ...narrows,
  },
  {
    name: 'every action whose name ends in PutRolePolicy',
    before: reading,
    after: granting(harmless, allow('*PutRolePolicy')),
    ...administrator,
    ids: ['policy-of-role'],
  },
  {
    name: 'every service whose name ends in m',
    before: reading,
    after: granting(harmless, allow('*m:*')),
    ...administrator,
    dangers: ['administrator', 'permission-management', 'opens-data', 'reads-data'],
  },
  {
    name: 'all of IAM on all roles',
    before: reading,
    after: granting(harmless, allow('iam:*', 'arn:aws:iam::*:role/*')),
    ...fullIam,
  },
  {
    name: 'all of IAM on a bucket, of which IAM has none',
    before: reading,
    after: granting(harmless, allow('iam:*', 'arn:aws:s3:::logs')),
    ...broadens,
  },
  {
    name: 'everything on one bucket',
    before: reading,
    after: granting(harmless, allow('*', 'arn:aws:s3:::logs/*')),
    ...broadens,
    dangers: ['permission-management', 'opens-data', 'hides-traces', 'reads-data'],
  },
  {
    name: 'everything in a new role',
    before: undefined,
    after: granting(allow('*')),
    ...administrator,
    trust: 'broadens',
  },
  {
    name: 'everything that stays',
    before: granting(allow('*')),
    after: granting(allow('*'), harmless),
    ...administrator,
    permissions: 'same',
    dangers: [],
  },
  {
    name: 'everything instead of everything but one harmless action',
    before: granting({ Effect: 'Allow', NotAction: 'sts:GetCallerIdentity', Resource: '*' }),
    after: granting(allow('*')),
    ...administrator,
  },
];
