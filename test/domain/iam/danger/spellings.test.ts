import { describe, expect, test } from '@jest/globals';

import type { Permissions } from '../../../../src/domain/iam/permissions.ts';
import { itself, idsOf, judge, kindsOf, permissions, policy } from './policies.ts';
import type { Json } from './policies.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

describe('everything, however it is written', () => {
  test.each<[string, Json]>([
    ['*', { Action: '*', Resource: '*' }],
    ['*:*', { Action: '*:*', Resource: '*' }],
    ['*:?*', { Action: '*:?*', Resource: '*' }],
    ['**', { Action: '**', Resource: '*' }],
    ['?*', { Action: '?*', Resource: '*' }],
    ['* on **', { Action: '*', Resource: '**' }],
    ['* on arn:*', { Action: '*', Resource: 'arn:*' }],
    ['* on *:*', { Action: '*', Resource: '*:*' }],
    ['* on arn:aws:*:*:*:*', { Action: '*', Resource: 'arn:aws:*:*:*:*' }],
    ['* on arn:${AWS::Partition}:*', { Action: '*', Resource: 'arn:${AWS::Partition}:*' }],
    ['* on arn:${AWS::Partition}:*:*:*:*', { Action: '*', Resource: 'arn:${AWS::Partition}:*:*:*:*' }],
    ['* on arn:aws-cn:*', { Action: '*', Resource: 'arn:aws-cn:*' }],
    ['a*, b*, …, z*', { Action: letters.map((letter) => `${letter}*`), Resource: '*' }],
    ['A*, B*, …, Z*', { Action: letters.map((letter) => `${letter.toUpperCase()}*`), Resource: '*' }],
    ['?a*, ?b*, …', { Action: [...letters, '0'].map((letter) => `?${letter}*`).concat('*'), Resource: '*' }],
    ['a condition', { Action: '*', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }],
    ['* and another', { Action: ['s3:GetObject', '*'], Resource: ['arn:aws:s3:::x', '*'] }],
  ])('%s', (_, json) => {
    expect(judge(permissions([json]))).toMatchObject([
      { id: 'everything', reason: 'administrator-access', kind: 'administrator', text: 'can do everything' },
    ]);
  });

  test.each<[string, readonly Json[], Partial<Permissions>?]>([
    ['all but one harmless action', [{ NotAction: 'sts:GetCallerIdentity', Resource: '*' }]],
    ['all but a service of no matter', [{ NotAction: ['aws-portal:*', 'support:*'], Resource: '*' }]],
    ['all but one resource', [{ Action: '*', NotResource: 'arn:aws:s3:::logs/*' }]],
    ['all but one thing of IAM', [{ Action: '*', NotResource: 'arn:aws:iam::*:role/Guard' }]],
    [
      'a Deny of one action',
      [
        { Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' },
      ],
    ],
    [
      'a Deny of IAM on one role only',
      [
        { Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 'iam:*', Resource: 'arn:aws:iam::*:role/Guard' },
      ],
    ],
    [
      'a Deny of IAM under a condition',
      [
        { Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: '*', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } },
      ],
    ],
    [
      'a Deny with a variable',
      [
        { Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 'iam:*', Resource: 'arn:aws:iam::*:user/${!aws:username}' },
      ],
    ],
    [
      'two halves',
      [
        { NotAction: 'iam:*', Resource: '*' },
        { Action: 'iam:*', Resource: '*' },
      ],
    ],
    [
      'a boundary that allows as much',
      [{ Action: '*', Resource: '*' }],
      { boundary: { kind: 'known', policy: policy('boundary', { Action: '*', Resource: '*' }) } },
    ],
  ])('nearly everything: %s', (...[, statements, over]) => {
    const found = judge(permissions(statements, over));
    expect(found).toMatchObject([{ reason: 'administrator-access', kind: 'administrator' }]);
    expect(found[0]?.text).toMatch(/^can do (?:nearly )?everything$/);
  });
});

describe('an administrator through IAM, however it is written', () => {
  test.each<[string, Json]>([
    ['iam:*', { Action: 'iam:*', Resource: '*' }],
    ['IAM:*', { Action: 'IAM:*', Resource: '*' }],
    ['i?m:*', { Action: 'i?m:*', Resource: '*' }],
    ['*m:*', { Action: '*m:*', Resource: '*' }],
    ['iam:**', { Action: 'iam:**', Resource: '*' }],
    ['iam*', { Action: 'iam*', Resource: '*' }],
    ['iam:Put*', { Action: 'iam:Put*', Resource: '*' }],
    ['iam:?ut?ole?olicy', { Action: 'iam:?ut?ole?olicy', Resource: '*' }],
    ['*:PutRolePolicy', { Action: '*:PutRolePolicy', Resource: '*' }],
    ['*PutRolePolicy', { Action: '*PutRolePolicy', Resource: '*' }],
    ['on arn:aws:iam::*:*', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:*' }],
    ['on arn:aws:iam::*:role/*', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/*' }],
    [
      'on arn:aws:iam::111122223333:role/*',
      { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::111122223333:role/*' },
    ],
    ['on arn:*:iam::*:r*', { Action: 'iam:PutRolePolicy', Resource: 'arn:*:iam::*:r*' }],
    ['on all roles of a prefix', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/app-*' }],
    ['on all roles of a path', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/app/*' }],
    [
      'on roles by letter',
      { Action: 'iam:PutRolePolicy', Resource: letters.map((letter) => `arn:aws:iam::*:role/${letter}*`) },
    ],
    ['on something unknown', { Action: 'iam:PutRolePolicy', Resource: '${?parameter Roles has no value}' }],
    ['on a role with an unknown name', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/${?why}' }],
    [
      'on a role with a variable name',
      { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/${!aws:PrincipalTag/team}' },
    ],
    ['on itself', { Action: 'iam:PutRolePolicy', Resource: itself.arns[0]! }],
    ['on itself in any account', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/Audit' }],
    ['on itself in one account', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::111122223333:role/Audit' }],
    ['on itself by GetAtt', { Action: 'iam:PutRolePolicy', Resource: '${Role.Arn}' }],
    ['on itself, one letter open', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/A?dit' }],
    ['on its own policy', { Action: 'iam:CreatePolicyVersion', Resource: 'arn:aws:iam::*:policy/OfAudit' }],
    ['on its own policy by Ref', { Action: 'iam:CreatePolicyVersion', Resource: '${OwnPolicy}' }],
    ['all but one role', { Action: 'iam:PutRolePolicy', NotResource: 'arn:aws:iam::*:role/Guard' }],
    [
      'under a condition',
      { Action: 'iam:*', Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } },
    ],
    ['all of the others', { NotAction: ['s3:*', 'ec2:*', 'lambda:*'], Resource: 'arn:aws:iam::*:role/*' }],
  ])('%s', (_, json) => {
    expect(kindsOf(judge(permissions([json])))).toContain('administrator');
  });

  test.each<[string, readonly Json[]]>([
    [
      'a role that it creates and gives a policy',
      [
        { Action: 'iam:CreateRole', Resource: 'arn:aws:iam::*:role/app' },
        { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/app' },
      ],
    ],
    [
      'a role whose trust and policies it changes',
      [{ Action: ['iam:UpdateAssumeRolePolicy', 'iam:AttachRolePolicy'], Resource: 'arn:aws:iam::*:role/app' }],
    ],
    [
      'a role that it may assume and give a policy',
      [
        { Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::*:role/app' },
        { Action: 'iam:AttachRolePolicy', Resource: 'arn:aws:iam::111122223333:role/app' },
      ],
    ],
    [
      'a user that it gives a key and a policy',
      [{ Action: ['iam:CreateAccessKey', 'iam:PutUserPolicy'], Resource: 'arn:aws:iam::*:user/robot' }],
    ],
  ])('through one thing alone: %s', (_, statements) => {
    expect(kindsOf(judge(permissions(statements)))).toContain('administrator');
  });

  test('two things of which each is allowed on another role are no way', () => {
    const found = judge(
      permissions([
        { Action: 'iam:CreateRole', Resource: 'arn:aws:iam::*:role/one' },
        { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/two' },
      ]),
    );
    expect(kindsOf(found)).toEqual(['permission-management']);
  });
});

describe('policies by their names', () => {
  test.each([
    'arn:aws:iam::aws:policy/AdministratorAccess',
    'arn:aws-cn:iam::aws:policy/AdministratorAccess',
    'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess',
    'arn:aws:iam::aws:policy/administratoraccess',
    'arn:aws:iam::aws:policy/job-function/AdministratorAccess',
    'arn:aws:iam::aws:policy/AdministratorAccess-Amplify',
    'arn:aws:iam::aws:policy/AdministratorAccess-AWSElasticBeanstalk',
    'arn:aws:iam::${AWS::AccountId}:policy/AdministratorAccess',
    'arn:aws:iam::111122223333:policy/team/AdministratorAccess',
  ])('%s allows everything', (arn) => {
    expect(judge(permissions([], { opaque: [arn] }))).toMatchObject([
      { id: 'everything', subject: [`${arn}: * on *`] },
    ]);
  });

  test.each([
    ['arn:aws:iam::aws:policy/IAMFullAccess', 'policy-of-role'],
    ['arn:aws-us-gov:iam::aws:policy/IAMFULLACCESS', 'policy-of-role'],
    ['arn:aws:iam::111122223333:policy/IAMFullAccess', 'policy-of-role'],
    ['arn:aws:iam::aws:policy/PowerUserAccess', 'function-code'],
    ['arn:aws:iam::111122223333:policy/PowerUserAccess', 'run-command'],
  ])('%s makes an administrator', (arn, id) => {
    expect(idsOf(judge(permissions([], { opaque: [arn] })), 'administrator')).toContain(id);
  });

  test.each([
    'arn:aws:iam::aws:policy/AmazonEC2FullAccess',
    'arn:aws:iam::111122223333:policy/NoAdministratorAccess',
    'arn:aws:iam::aws:policy/${?parameter Policy has no value}',
  ])('%s is not known', (arn) => {
    expect(judge(permissions([], { opaque: [arn] }))).toMatchObject([
      { id: 'policy-not-known', kind: 'not-known', reason: undefined, subject: [arn] },
    ]);
  });

  test('a boundary and a Deny limit what a name stands for', () => {
    const boundary = { kind: 'known', policy: policy('b', { Action: 's3:List*', Resource: '*' }) } as const;
    expect(judge(permissions([], { opaque: ['arn:aws:iam::aws:policy/AdministratorAccess'], boundary }))).toEqual([]);
  });
});
