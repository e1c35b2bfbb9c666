import { withRole } from '../../../gate-facts.ts';
import type { Changes } from '../../../gate-facts.ts';
import { administrator, allow, broadens, deny, documentOf, granting, harmless } from './pair.ts';
import type { Pair, Statement } from './pair.ts';

function inVersion(Version: string | undefined, ...Statement: readonly Statement[]): Changes {
  const PolicyDocument = { ...(Version === undefined ? {} : { Version }), Statement };
  return withRole({ Policies: [{ PolicyName: 'inline', PolicyDocument }] });
}

const ofTeam = 'arn:aws:s3:::team-${aws:PrincipalTag/team}';
const guard = [allow('s3:ListBucket'), deny('s3:ListBucket', ofTeam)];

const hundred = Array.from({ length: 100 }, (_, index) => allow('s3:ListBucket', `arn:aws:s3:::bucket-${index}`));

/** IAM's limit for a managed policy; white space does not count. */
const longest = 6_144;

/** A policy of exactly that length, the last action at its very end. */
function longPolicy(last: string): Changes {
  const fill = (length: number): readonly Statement[] => [
    allow('s3:ListBucket', `arn:aws:s3:::${'a'.repeat(length)}`),
    { Effect: 'Allow', Resource: '*', Action: [last] },
  ];
  const shortest = JSON.stringify(documentOf(...fill(0))).length;
  return granting(...fill(longest - shortest));
}

export const versionsAndLength: readonly Pair[] = [
  {
    name: 'a denial with a variable, which version 2008-10-17 takes for text',
    before: inVersion('2012-10-17', ...guard),
    after: inVersion('2008-10-17', ...guard),
    ...broadens,
  },
  {
    name: 'a denial with a variable, without any version',
    before: inVersion('2012-10-17', ...guard),
    after: inVersion(undefined, ...guard),
    ...broadens,
  },
  {
    name: 'a denial of IAM with a variable, which never protected an administrator',
    before: inVersion('2012-10-17', allow('*'), deny('iam:*', 'arn:aws:iam::*:role/${aws:PrincipalTag/team}')),
    after: inVersion('2008-10-17', allow('*'), deny('iam:*', 'arn:aws:iam::*:role/${aws:PrincipalTag/team}')),
    ...administrator,
    dangers: [],
  },
  {
    name: 'a denial with a variable that becomes one',
    before: inVersion('2008-10-17', ...guard),
    after: inVersion('2012-10-17', ...guard),
    // A bucket that has the very text as its name was denied, and is not now.
    ...broadens,
  },
  {
    name: 'a condition with a variable, which version 2008-10-17 takes for text',
    before: inVersion('2012-10-17', allow('s3:ListBucket', '*', whereTeam('StringEquals'))),
    after: inVersion('2008-10-17', allow('s3:ListBucket', '*', whereTeam('StringEquals'))),
    // A tag that has the very text as its value is let through now, and was not.
    ...broadens,
  },
  {
    name: 'a condition with a variable that must not be, which version 2008-10-17 takes for text',
    before: inVersion('2012-10-17', allow('s3:ListBucket', '*', whereTeam('StringNotEquals'))),
    after: inVersion('2008-10-17', allow('s3:ListBucket', '*', whereTeam('StringNotEquals'))),
    ...broadens,
  },
  {
    name: 'the statement at place 101',
    before: granting(...hundred),
    after: granting(...hundred, allow('iam:PutRolePolicy')),
    ...administrator,
    ids: ['policy-of-role'],
  },
  {
    name: 'the statement at place 101, which denied',
    before: granting(...hundred, deny('s3:ListBucket', 'arn:aws:s3:::bucket-7')),
    after: granting(...hundred),
    ...broadens,
  },
  {
    name: 'the last of 6,144 characters',
    before: longPolicy('s3:ListAllMyBuckets'),
    after: longPolicy('iam:CreatePolicyVersion'),
    ...administrator,
    ids: ['new-policy-version'],
  },
  {
    name: 'the last of 101 policies',
    before: granting(harmless),
    after: withRole({
      Policies: [...hundred, allow('iam:AttachRolePolicy')].map((one, index) => ({
        PolicyName: `policy-${index}`,
        PolicyDocument: documentOf(one),
      })),
    }),
    ...administrator,
    ids: ['attach-to-role'],
  },
];

function whereTeam(operator: string): object {
  return { Condition: { [operator]: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } } };
}
