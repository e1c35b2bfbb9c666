import { withRole } from '../../../gate-facts.ts';
import type { Changes } from '../../../gate-facts.ts';
import {
  allow,
  awsPolicy,
  broadens,
  deny,
  documentOf,
  harmless,
  inline,
  inOneAccount,
  narrows,
  noValue,
  same,
  written,
} from './pair.ts';
import type { Pair, Statement } from './pair.ts';

const everyS3 = inline(allow('s3:List*'));
const audit = awsPolicy('SecurityAudit');
const ofAccount = { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/limit' };

/** The role with a boundary, however its ARN is written. */
function within(boundary: unknown, properties: object = everyS3): Changes {
  return withRole({ ...properties, PermissionsBoundary: boundary });
}

/** The role with a boundary that is in the template. */
function withinOwn(...statements: readonly Statement[]): Changes {
  return withRole(
    { ...everyS3, PermissionsBoundary: { Ref: 'Limit' } },
    { Limit: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: documentOf(...statements) } } },
  );
}

const anAdministrator = { ManagedPolicyArns: [awsPolicy('AdministratorAccess')] };

const inOne = (boundary: unknown): Changes =>
  written({
    properties: { ...everyS3, PermissionsBoundary: boundary },
    sections: { Conditions: inOneAccount },
  });

const byParameter = (arn: string): Changes =>
  written({
    properties: { ...everyS3, PermissionsBoundary: { Ref: 'Limit' } },
    sections: { Parameters: { Limit: { Type: 'String' } } },
    parameters: { Limit: arn },
  });

const boundaryRemoved = { dangers: ['guard-removed'], reasons: ['boundary-removed'] } as const;

export const boundaries: readonly Pair[] = [
  {
    name: 'a boundary removed from an administrator',
    before: within(audit, anAdministrator),
    after: withRole(anAdministrator),
    ...broadens,
    dangers: ['administrator', 'guard-removed'],
    reasons: ['administrator-access', 'boundary-removed'],
  },
  {
    name: 'a boundary that keeps out nothing, removed',
    before: withinOwn(allow('s3:*')),
    after: withRole(everyS3),
    ...same,
    dangers: ['guard-removed'],
    reasons: ['boundary-removed'],
  },
  {
    name: 'a boundary removed that keeps something out',
    before: within(awsPolicy('job-function/ViewOnlyAccess'), inline(allow('kms:DescribeKey'))),
    after: withRole(inline(allow('kms:DescribeKey'))),
    ...broadens,
    ...boundaryRemoved,
  },
  {
    name: 'a boundary that becomes AWS::NoValue',
    before: within(ofAccount),
    after: within(noValue),
    ...same,
    permissions: 'undecided',
    ...boundaryRemoved,
    why: ['perhaps kept out by the permissions boundary'],
  },
  {
    name: 'a boundary that becomes AWS::NoValue in one account',
    before: inOne(ofAccount),
    after: inOne({ 'Fn::If': ['InOne', noValue, ofAccount] }),
    ...same,
    permissions: 'undecided',
    ...boundaryRemoved,
    why: ['perhaps kept out by the permissions boundary'],
  },
  {
    name: 'another boundary through a parameter',
    before: byParameter('arn:aws:iam::111122223333:policy/limit'),
    after: byParameter('arn:aws:iam::111122223333:policy/wide'),
    ...same,
    permissions: 'undecided',
    dangers: ['guard-removed', 'not-known'],
    reasons: ['boundary-removed'],
    why: ['perhaps kept out by the permissions boundary'],
  },
  {
    name: 'a wider boundary of AWS',
    before: within(awsPolicy('job-function/ViewOnlyAccess'), inline(allow('kms:DescribeKey'))),
    after: within(awsPolicy('ReadOnlyAccess'), inline(allow('kms:DescribeKey'))),
    ...broadens,
    ...boundaryRemoved,
  },
  {
    name: 'a wider boundary of AWS around what both let through',
    before: within(audit, inline(harmless)),
    after: within(awsPolicy('AdministratorAccess'), inline(harmless)),
    ...same,
    ...boundaryRemoved,
  },
  {
    name: 'a narrower boundary of AWS',
    before: within(awsPolicy('AdministratorAccess'), inline(allow('kms:DescribeKey'))),
    after: within(awsPolicy('job-function/ViewOnlyAccess'), inline(allow('kms:DescribeKey'))),
    ...narrows,
  },
  {
    name: 'a boundary of the template that becomes wider',
    before: withinOwn(allow('s3:ListBucket')),
    after: withinOwn(allow('s3:*')),
    ...broadens,
    ...boundaryRemoved,
  },
  {
    name: 'a boundary of the template that becomes narrower',
    before: withinOwn(allow('s3:List*')),
    after: withinOwn(allow('s3:ListBucket')),
    ...narrows,
  },
  {
    name: 'a boundary of the template that denies no longer',
    before: withinOwn(allow('*'), deny('s3:ListBucket')),
    after: withinOwn(allow('*')),
    ...broadens,
    ...boundaryRemoved,
  },
  {
    name: 'a boundary of the template in other words',
    before: withinOwn(allow(['s3:ListBucket', 'sqs:*'])),
    after: withinOwn(allow('sqs:*'), allow('S3:listbucket')),
    ...same,
  },
  {
    name: 'the same boundary by a pseudo parameter',
    before: within(audit),
    after: within({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit' }),
    ...same,
  },
  {
    name: 'a boundary of AWS where there was none',
    before: withRole(anAdministrator),
    after: within(audit, anAdministrator),
    ...narrows,
  },
  {
    name: 'a boundary of the account where there was none, which is not counted as protection',
    before: withRole(everyS3),
    after: within(ofAccount),
    ...narrows,
    dangers: ['not-known'],
  },
  {
    name: 'an administrator within a boundary of the account, which is not counted as protection',
    before: undefined,
    after: within(ofAccount, anAdministrator),
    ...same,
    permissions: 'undecided',
    trust: 'broadens',
    dangers: ['administrator', 'not-known'],
    reasons: ['administrator-access'],
    why: ['perhaps kept out by the permissions boundary'],
  },
  {
    name: 'an administrator within a boundary of AWS',
    before: undefined,
    after: within(audit, anAdministrator),
    ...broadens,
    trust: 'broadens',
    dangers: ['reads-data'],
  },
  {
    name: 'a policy of an administrator within the same boundary of AWS',
    before: within(audit),
    after: within(audit, { ...everyS3, ...anAdministrator }),
    ...broadens,
    dangers: ['reads-data'],
  },
];
