import { withRole } from '../../../gate-facts.ts';
import { canary, trust } from '../../../landscape.ts';
import { allow, deny, documentOf, entering, granting, harmless, inline, same, written } from './pair.ts';
import type { Pair } from './pair.ts';

const objects = allow(['s3:ListBucket', 's3:GetBucketTagging'], ['arn:aws:s3:::a', 'arn:aws:s3:::b']);
const inRegion = { Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } };

const document = documentOf(objects, harmless);
const ownPolicy = { Own: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document } } };

/** The same in other words: no gain, no danger, no reason. */
export const otherWords: readonly Pair[] = [
  {
    name: 'actions in another case',
    before: granting(objects),
    after: granting({ ...objects, Action: ['S3:listbucket', 's3:GETBUCKETTAGGING'] }),
    ...same,
  },
  {
    name: 'lists in another order',
    before: granting(objects),
    after: granting(allow(['s3:GetBucketTagging', 's3:ListBucket'], ['arn:aws:s3:::b', 'arn:aws:s3:::a'])),
    ...same,
  },
  {
    name: 'statements in another order, with other Sids',
    before: granting(objects, harmless),
    after: granting({ Sid: 'First', ...harmless }, { Sid: 'Second', ...objects }),
    ...same,
  },
  {
    name: 'one statement as one for each action',
    before: granting(objects),
    after: granting({ ...objects, Action: 's3:ListBucket' }, { ...objects, Action: ['s3:GetBucketTagging'] }),
    ...same,
  },
  {
    name: 'one statement as one for each resource',
    before: granting(objects),
    after: granting({ ...objects, Resource: 'arn:aws:s3:::a' }, { ...objects, Resource: 'arn:aws:s3:::b' }),
    ...same,
  },
  {
    name: 'an action that a pattern allows already',
    before: granting(allow('s3:List*')),
    after: granting(allow(['s3:List*', 's3:ListBucket', 's3:listallmybuckets'])),
    ...same,
  },
  {
    name: 'a resource that a pattern names already',
    before: granting(allow('s3:ListBucket', 'arn:aws:s3:::team-*')),
    after: granting(allow('s3:ListBucket', ['arn:aws:s3:::team-*', 'arn:aws:s3:::team-7'])),
    ...same,
  },
  {
    name: 'at least one character instead of any, where a name has one',
    before: granting(allow('tag:*')),
    after: granting(allow('tag:?*')),
    ...same,
  },
  {
    name: 'two wildcards instead of one',
    before: granting(allow('s3:List*')),
    after: granting(allow('s3:List**')),
    ...same,
  },
  {
    name: 'everything in two halves instead of whole',
    before: granting(allow('*')),
    after: granting({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, allow('iam:*')),
    ...same,
    reasons: ['administrator-access'],
  },
  {
    name: 'everything whole instead of in two halves',
    before: granting({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, allow('iam:*')),
    after: granting(allow('*')),
    ...same,
    reasons: ['administrator-access'],
  },
  {
    name: 'version 2012-10-17 where there is no variable',
    before: withRole({ Policies: [{ PolicyName: 'p', PolicyDocument: { ...document, Version: '2008-10-17' } }] }),
    after: withRole({ Policies: [{ PolicyName: 'p', PolicyDocument: document }] }),
    ...same,
  },
  {
    name: 'a policy under another name',
    before: withRole({ Policies: [{ PolicyName: 'old', PolicyDocument: document }] }),
    after: withRole({ Policies: [{ PolicyName: 'new', PolicyDocument: document }] }),
    ...same,
  },
  {
    name: 'a policy as two',
    before: granting(objects, harmless),
    after: withRole({
      Policies: [objects, harmless].map((one, index) => ({
        PolicyName: `part-${index}`,
        PolicyDocument: documentOf(one),
      })),
    }),
    ...same,
  },
  {
    name: 'a managed policy of the template instead of an inline one',
    before: granting(objects, harmless),
    after: withRole({ ManagedPolicyArns: [{ Ref: 'Own' }] }, ownPolicy),
    ...same,
  },
  {
    name: 'a parameter instead of a text',
    before: granting(harmless),
    after: written({
      properties: inline(allow({ Ref: 'What' })),
      sections: { Parameters: { What: { Type: 'String', Default: 's3:ListAllMyBuckets' } } },
    }),
    ...same,
  },
  {
    name: 'a document as text',
    before: granting(objects),
    after: withRole({ Policies: [{ PolicyName: 'inline', PolicyDocument: JSON.stringify(documentOf(objects)) }] }),
    ...same,
  },
  {
    name: 'the partition by a pseudo parameter',
    before: granting(allow('s3:ListBucket', 'arn:aws:s3:::a')),
    after: granting(allow('s3:ListBucket', { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::a' })),
    ...same,
  },
  {
    name: 'a condition key in another case',
    before: granting({ ...harmless, ...inRegion }),
    after: granting({ ...harmless, Condition: { StringEquals: { 'AWS:requestedregion': ['eu-west-1'] } } }),
    ...same,
  },
  {
    name: 'a boolean as text',
    before: granting({ ...harmless, Condition: { Bool: { 'aws:SecureTransport': true } } }),
    after: granting({ ...harmless, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    ...same,
  },
  {
    name: 'StringLike without a wildcard instead of StringEquals',
    before: granting({ ...harmless, ...inRegion }),
    after: granting({ ...harmless, Condition: { StringLike: { 'aws:RequestedRegion': 'eu-west-1' } } }),
    ...same,
  },
  {
    name: 'a denial of what is not allowed',
    before: granting(objects),
    after: granting(objects, deny('iam:*')),
    ...same,
  },
  {
    name: 'a denial in another case and order',
    before: granting(allow('s3:*'), deny(['s3:Put*', 's3:Delete*'])),
    after: granting(deny(['S3:delete*', 's3:PUT*']), allow('s3:*')),
    ...same,
    dangers: [],
  },
  {
    name: 'a denial as two',
    before: granting(allow('sqs:*'), deny(['sqs:Add*', 'sqs:Set*', 'sqs:Remove*'])),
    after: granting(allow('sqs:*'), deny('sqs:Add*'), deny(['sqs:Set*', 'sqs:Remove*'])),
    ...same,
  },
  {
    name: 'another description, session length and tag',
    before: granting(harmless),
    after: withRole({
      ...inline(harmless),
      Description: 'New',
      MaxSessionDuration: 7200,
      Tags: [{ Key: 'team', Value: 'a' }],
    }),
    ...same,
  },
  {
    name: 'the id of the account instead of the ARN of its root',
    before: entering(trust),
    after: entering({ ...trust, Principal: { AWS: '222222222222' } }),
    ...same,
  },
  {
    name: 'the action of the trust policy in another case',
    before: entering(trust),
    after: entering({ ...trust, Action: ['STS:assumerole'] }),
    ...same,
  },
  {
    name: 'the external id as text instead of a parameter',
    before: entering(trust),
    after: entering({ ...trust, Condition: { StringEquals: { 'STS:ExternalID': canary } } }),
    ...same,
  },
  {
    name: 'the external id by StringLike without a wildcard',
    before: entering(trust),
    after: entering({ ...trust, Condition: { StringLike: trust.Condition.StringEquals } }),
    ...same,
  },
  {
    name: 'the external id by StringEquals instead of StringLike without a wildcard',
    before: entering({ ...trust, Condition: { StringLike: trust.Condition.StringEquals } }),
    after: entering(trust),
    ...same,
  },
];
