import { expect, test } from '@jest/globals';
import { compareDangers, rankManagedPolicy, rankStatement } from '../../../src/domain/iam/danger-rank.ts';
import type { PolicyStatement } from '../../../src/domain/iam/policy.ts';

function allow(action: string, over: Partial<PolicyStatement> = {}): PolicyStatement {
  return {
    effect: 'Allow',
    actions: [action],
    isNotAction: false,
    resources: ['*'],
    isNotResource: false,
    principals: [],
    isNotPrincipal: false,
    conditions: {},
    ...over,
  };
}

test.each([
  ['*', 'administrator'],
  ['*:*', 'administrator'],
  ['iam:PassRole', 'permission-management'],
  ['IAM:passrole', 'permission-management'],
  ['iam:*', 'permission-management'],
  ['i?m:Pass*', 'permission-management'],
  ['iam:UpdateAssumeRolePolicy', 'permission-management'],
  ['iam:GetRole', 'ordinary'],
  ['sts:AssumeRole', 'assume-role'],
  ['sts:*', 'assume-role'],
  ['secretsmanager:GetSecretValue', 'data-read'],
  ['secretsmanager:*', 'data-read'],
  ['s3:Get*', 'data-read'],
  ['ec2:*', 'wildcard'],
  ['ec2:StartInstances', 'ordinary'],
  ['logs:(', 'ordinary'],
] as const)('%s is %s', (action, danger) => {
  expect(rankStatement(allow(action))).toBe(danger);
});

test('everything but a few actions is administrator access, on some resources a danger all the same', () => {
  expect(rankStatement(allow('iam:*', { isNotAction: true }))).toBe('administrator');
  expect(rankStatement(allow('iam:*', { isNotAction: true, resources: ['arn:aws:s3:::x'] }))).toBe(
    'permission-management',
  );
});

test('the worst action counts', () => {
  expect(rankStatement(allow('', { actions: ['ec2:StartInstances', 'iam:PassRole', 's3:GetObject'] }))).toBe(
    'permission-management',
  );
});

test.each([
  ['arn:aws:iam::aws:policy/AdministratorAccess', 'administrator'],
  ['arn:${AWS::Partition}:iam::aws:policy/IAMFullAccess', 'permission-management'],
  ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'data-read'],
  ['arn:aws:iam::aws:policy/SecurityAudit', 'ordinary'],
  ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess', 'ordinary'],
  ['arn:aws:iam::aws:policy/AmazonEC2FullAccess', 'wildcard'],
  ['arn:aws:iam::123456789012:policy/SecurityAudit', 'wildcard'],
] as const)('policy %s is %s', (arn, danger) => {
  expect(rankManagedPolicy(arn)).toBe(danger);
});

test('sorts the most dangerous first', () => {
  expect((['ordinary', 'trust', 'administrator'] as const).toSorted(compareDangers)).toEqual([
    'administrator',
    'trust',
    'ordinary',
  ]);
});
