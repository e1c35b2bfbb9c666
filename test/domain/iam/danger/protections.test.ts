import { describe, expect, test } from '@jest/globals';

import type { Permissions } from '../../../../src/domain/iam/permissions.ts';
import { document, idsOf, judge, kindsOf, permissions, policy } from './policies.ts';
import type { Json } from './policies.ts';

const putRolePolicy: Json = { Action: 'iam:PutRolePolicy', Resource: '*' };
const condition = { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } };

describe('a Deny', () => {
  test.each<[string, Json]>([
    ['of the action', { Effect: 'Deny', Action: 'iam:PutRolePolicy', Resource: '*' }],
    ['of the action in another case', { Effect: 'Deny', Action: 'IAM:putrolepolicy', Resource: '*' }],
    ['of a pattern', { Effect: 'Deny', Action: 'iam:P*', Resource: '*' }],
    ['of all but others', { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }],
    ['on all but others of which none is left', { Effect: 'Deny', Action: 'iam:*', NotResource: 'arn:aws:s3:::x' }],
  ])('%s protects', (_, deny) => {
    expect(judge(permissions([putRolePolicy, deny]))).toEqual([]);
  });

  test.each<[string, Json]>([
    ['of another action', { Effect: 'Deny', Action: 'iam:PutRole', Resource: '*' }],
    ['of an unknown action', { Effect: 'Deny', Action: '${?why}', Resource: '*' }],
    ['of all but a pattern of it', { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }],
    ['of all but something unknown', { Effect: 'Deny', NotAction: '${?why}', Resource: '*' }],
    ['on some roles', { Effect: 'Deny', Action: 'iam:*', Resource: 'arn:aws:iam::*:role/Guard*' }],
    ['on something unknown', { Effect: 'Deny', Action: 'iam:*', Resource: '${?why}' }],
    ['under a condition', { Effect: 'Deny', Action: 'iam:*', Resource: '*', Condition: condition }],
    ['on all but all roles', { Effect: 'Deny', Action: 'iam:*', NotResource: 'arn:aws:iam::*:role/*' }],
  ])('%s does not protect', (_, deny) => {
    expect(idsOf(judge(permissions([putRolePolicy, deny])), 'administrator')).toEqual(['policy-of-role']);
  });

  test('on all but one other role leaves that one', () => {
    const deny: Json = { Effect: 'Deny', Action: 'iam:*', NotResource: 'arn:aws:iam::*:role/app' };
    expect(judge(permissions([putRolePolicy, deny]))).toMatchObject([
      {
        kind: 'permission-management',
        text: 'can manage permissions through iam:PutRolePolicy on arn:aws:iam::*:role/app',
      },
    ]);
  });

  test('of one policy protects from another', () => {
    const policies = [policy('a', putRolePolicy), policy('b', { Effect: 'Deny', Action: 'iam:*', Resource: '*' })];
    expect(judge(permissions([], { policies }))).toEqual([]);
  });

  test('of version 2008 does not deny what a variable stands for', () => {
    const deny: Json = { Effect: 'Deny', Action: 'iam:*', Resource: '${!*}' };
    const old = { name: 'old', document: { ...document(deny), version: '2008-10-17' as const } };
    const policies = [policy('a', putRolePolicy), old];
    expect(kindsOf(judge(permissions([], { policies })))).toContain('administrator');
  });
});

describe('a boundary', () => {
  const all: Json = { Action: '*', Resource: '*' };
  const limited = (boundary: Permissions['boundary']): readonly string[] =>
    kindsOf(judge(permissions([all], { boundary })));

  test.each<[string, readonly Json[], readonly string[]]>([
    ['that allows to list', [{ Action: 's3:List*', Resource: '*' }], []],
    ['that allows nothing', [], []],
    ['that allows to read', [{ Action: 's3:Get*', Resource: '*' }], ['reads-data']],
    ['that allows IAM', [{ Action: 'iam:*', Resource: '*' }], ['administrator', 'permission-management']],
    [
      'that allows one role to be changed',
      [{ Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/app' }],
      ['permission-management'],
    ],
    ['under a condition', [{ ...all, Condition: condition }], ['administrator']],
    ['with a Deny of its own', [all, { Effect: 'Deny', Action: '*', Resource: '*' }], []],
  ])('%s', (_, statements, kinds) => {
    expect(limited({ kind: 'known', policy: policy('boundary', ...statements) })).toEqual(kinds);
  });

  test('that is not known does not count, and is named', () => {
    const boundary = { kind: 'opaque', name: 'arn:aws:iam::111122223333:policy/Limit' } as const;
    expect(judge(permissions([all], { boundary }))).toMatchObject([
      { kind: 'administrator' },
      { id: 'boundary-not-known', kind: 'not-known', subject: [boundary.name] },
    ]);
  });

  test('that cannot be read as a whole does not count, and is named', () => {
    const unreadable = { ...policy('boundary'), document: { ...document(), unreadable: ['statement 2'] } };
    expect(judge(permissions([all], { boundary: { kind: 'known', policy: unreadable } }))).toMatchObject([
      { kind: 'administrator' },
      { id: 'not-readable', kind: 'not-known', reason: 'unreadable-change' },
    ]);
  });
});

describe('what cannot be read', () => {
  test('of a policy is named', () => {
    const policies = [{ ...policy('p'), document: { ...document(), unreadable: ['a', 'b', 'a'] } }];
    expect(judge(permissions([], { policies }))).toMatchObject([
      { subject: ['p', 'a'], reason: 'unreadable-change' },
      { subject: ['p', 'b'], reason: 'unreadable-change' },
    ]);
  });

  test('of an action is named, and is not every danger there is', () => {
    const statements = [{ Action: ['${?parameter Actions has no value}', 's3:GetObject'], Resource: '*' }];
    expect(kindsOf(judge(permissions(statements)))).toEqual(['not-known', 'reads-data']);
  });
});

describe('iam:PassRole', () => {
  const anyRole: Json = { Action: 'iam:PassRole', Resource: '*' };
  const createFunction: Json = { Action: 'lambda:CreateFunction', Resource: '*' };
  const to = (operator: string, key: string, ...services: readonly string[]): Json => ({
    ...anyRole,
    Condition: { [operator]: { [key]: services } },
  });

  test.each<[string, Json]>([
    ['any role', anyRole],
    ['roles of a prefix', { ...anyRole, Resource: 'arn:aws:iam::*:role/app-*' }],
    ['roles by partition', { ...anyRole, Resource: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*' }],
    [
      'a role that is administrator in every account',
      { ...anyRole, Resource: 'arn:aws:iam::*:role/OrganizationAccountAccessRole' },
    ],
    ['to Lambda', to('StringEquals', 'iam:PassedToService', 'lambda.amazonaws.com')],
    ['to Lambda, key in another case', to('StringEquals', 'IAM:passedtoservice', 'Lambda.amazonaws.com')],
    ['to Lambda in China', to('StringEquals', 'iam:PassedToService', 'lambda.amazonaws.com.cn')],
    ['to a pattern', to('StringLike', 'iam:PassedToService', '*.amazonaws.com')],
    [
      'to two of which one is Lambda',
      to('StringEquals', 'iam:PassedToService', 'ec2.amazonaws.com', 'lambda.amazonaws.com'),
    ],
    ['to EC2, if the key is there', to('StringEqualsIfExists', 'iam:PassedToService', 'ec2.amazonaws.com')],
    ['to EC2, for all values', to('ForAllValues:StringEquals', 'iam:PassedToService', 'ec2.amazonaws.com')],
    ['not to EC2', to('StringNotEquals', 'iam:PassedToService', 'ec2.amazonaws.com')],
    ['to something unknown', to('StringEquals', 'iam:PassedToService', '${?why}')],
    ['under another condition', to('StringEquals', 'aws:RequestedRegion', 'eu-west-1')],
  ])('%s, with lambda:CreateFunction, makes an administrator', (_, passing) => {
    expect(judge(permissions([passing, createFunction]))[0]).toMatchObject({
      id: 'pass-role-lambda-create-function',
      kind: 'administrator',
      text: 'can become administrator through iam:PassRole + lambda:CreateFunction',
    });
  });

  test.each<[string, Json]>([
    ['to EC2', to('StringEquals', 'iam:PassedToService', 'ec2.amazonaws.com')],
    ['to EC2 by pattern', to('StringLike', 'iam:PassedToService', 'ec2.*')],
    ['to a name that only begins so', to('StringEquals', 'iam:PassedToService', 'lambda-edge.amazonaws.com')],
    ['of one role', { ...anyRole, Resource: 'arn:aws:iam::*:role/app' }],
    ['of one role of the template', { ...anyRole, Resource: '${FunctionRole.Arn}' }],
    ['of itself', { ...anyRole, Resource: '${Role.Arn}' }],
    ['of service-linked roles', { ...anyRole, Resource: 'arn:aws:iam::*:role/aws-service-role/*' }],
    ['of no role', { ...anyRole, Resource: 'arn:aws:s3:::*' }],
  ])('%s, with lambda:CreateFunction, makes no administrator', (_, passing) => {
    expect(kindsOf(judge(permissions([passing, createFunction])))).not.toContain('administrator');
  });

  test('of one role to what runs instances says which role', () => {
    const statements = [
      { Action: 'iam:PassRole', Resource: 'arn:aws:iam::*:role/app' },
      { Action: 'ec2:RunInstances', Resource: '*' },
    ];
    const texts = judge(permissions(statements)).map(({ kind, text }) => [kind, text]);
    expect(texts).toEqual([
      ['permission-management', 'can pass roles to services through iam:PassRole on arn:aws:iam::*:role/app'],
      [
        'permission-management',
        'can act with the permissions of certain roles through iam:PassRole + ec2:RunInstances on arn:aws:iam::*:role/app',
      ],
    ]);
  });
});
