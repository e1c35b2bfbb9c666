import { describe, expect, test } from '@jest/globals';

import type { ActionCatalogue } from '../../../../src/domain/iam/catalogue.ts';
import { judge, kindsOf, permissions } from './policies.ts';
import type { Json } from './policies.ts';

const kinds = (...statements: readonly Json[]): readonly string[] => kindsOf(judge(permissions(statements)));

/** As AWS's SecurityAudit, ViewOnlyAccess and ReadOnlyAccess read, in extract. */
const readers: readonly (readonly [string, readonly string[]])[] = [
  [
    'SecurityAudit',
    'access-analyzer:Get* access-analyzer:List* cloudtrail:Describe* cloudtrail:GetTrailStatus codebuild:BatchGetProjects config:Describe* config:Get* ec2:Describe* ecs:Describe* eks:List* glue:GetSecurityConfigurations iam:GenerateCredentialReport iam:Get* iam:List* iam:SimulateCustomPolicy iam:SimulatePrincipalPolicy kms:Describe* kms:List* lambda:GetPolicy lambda:List* organizations:Describe* organizations:List* s3:GetBucketPolicy s3:GetEncryptionConfiguration s3:ListAllMyBuckets sns:Get* sqs:GetQueueAttributes ssm:Describe* sso:Describe* sso:List* sts:GetAccessKeyInfo tag:GetResources'.split(
      ' ',
    ),
  ],
  [
    'ViewOnlyAccess',
    'athena:List* autoscaling:Describe* cloudformation:List* cloudformation:DescribeStacks cloudwatch:Describe* cloudwatch:List* codebuild:ListBuilds* dynamodb:ListTables ec2:DescribeInstances ec2:DescribeVpcs iam:List* iam:GetAccountSummary kms:ListKeys lambda:List* logs:Describe* rds:Describe* s3:ListAllMyBuckets s3:ListBucket sqs:ListQueues states:List* tag:Get*'.split(
      ' ',
    ),
  ],
  [
    'ReadOnlyAccess',
    'apigateway:GET athena:Batch* athena:Get* cloudformation:Describe* cloudformation:Get* codebuild:BatchGet* codecommit:Get* codecommit:GitPull dynamodb:BatchGet* dynamodb:GetItem dynamodb:Query dynamodb:Scan ec2:Describe* ec2:Get* ecr:BatchGet* ecr:GetDownloadUrlForLayer glue:Get* iam:Generate* iam:Get* iam:List* iam:Simulate* kinesis:Get* lambda:Get* lambda:List* logs:FilterLogEvents logs:Get* organizations:Describe* s3:Get* s3:List* sagemaker:Describe* secretsmanager:List* sqs:Get* sqs:Receive* ssm:Describe* ssm:Get* sso:Get* states:Get* sts:GetCallerIdentity'.split(
      ' ',
    ),
  ],
];

describe('who only reads is no administrator', () => {
  test.each(readers)('%s', (name, actions) => {
    const found = kinds({ Action: actions, Resource: '*' });
    expect(found.filter((kind) => kind !== 'reads-data')).toEqual([]);
    expect(found.includes('reads-data')).toBe(name === 'ReadOnlyAccess' || name === 'SecurityAudit');
  });
});

describe('harmless, or confined', () => {
  test.each<[string, Json, readonly string[]]>([
    ['writes objects', { Action: ['s3:PutObject', 's3:DeleteObject'], Resource: 'arn:aws:s3:::data/*' }, []],
    ['writes objects everywhere', { Action: 's3:PutObject', Resource: '*' }, []],
    ['starts instances', { Action: ['ec2:StartInstances', 'ec2:StopInstances'], Resource: '*' }, []],
    ['invokes functions', { Action: 'lambda:InvokeFunction', Resource: '*' }, []],
    ['asks who it is', { Action: 'sts:GetCallerIdentity', Resource: '*' }, []],
    ['tags sessions', { Action: ['sts:TagSession', 'sts:SetSourceIdentity'], Resource: '*' }, []],
    ['all of IAM on buckets', { Action: 'iam:Put*', Resource: 'arn:aws:s3:::data/*' }, []],
    ['roles on users', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:user/*' }, []],
    ['all but IAM on roles', { NotAction: ['iam:*', 'sts:*'], Resource: 'arn:aws:iam::*:role/*' }, []],
    [
      'everything on a bucket',
      { Action: '*', Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'] },
      ['opens-data', 'hides-traces', 'reads-data'],
    ],
    [
      'everything on queues by partition',
      { Action: '*', Resource: 'arn:${AWS::Partition}:sqs:*:*:*' },
      ['opens-data', 'reads-data'],
    ],
    ['everything on queues', { Action: '*', Resource: 'arn:aws:sqs:*:*:*' }, ['opens-data', 'reads-data']],
    ['creates functions', { Action: 'lambda:CreateFunction', Resource: '*' }, []],
    ['commands by documents alone', { Action: 'ssm:SendCommand', Resource: 'arn:aws:ssm:*:*:document/*' }, []],
    ['policies of no role', { Action: 'iam:PutRolePolicy', NotResource: 'arn:aws:iam::*:role/*' }, []],
    ['policies of nothing', { Action: 'iam:PutRolePolicy', NotResource: '*' }, []],
    ['an action that only begins so', { Action: 'iam:PutRolePolicyX', Resource: '*' }, []],
    ['another role', { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/app' }, ['permission-management']],
    [
      'another role of a path',
      { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/team/app' },
      ['permission-management'],
    ],
    ['a role of the template', { Action: 'iam:PutRolePolicy', Resource: '${Other.Arn}' }, ['permission-management']],
    [
      'another policy',
      { Action: 'iam:CreatePolicyVersion', Resource: 'arn:aws:iam::*:policy/app' },
      ['permission-management'],
    ],
    [
      'service-linked roles',
      { Action: 'iam:AttachRolePolicy', Resource: 'arn:aws:iam::*:role/aws-service-role/*' },
      ['permission-management'],
    ],
    [
      'its own keys, as a user',
      { Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::*:user/${!aws:username}' },
      ['permission-management'],
    ],
    ['one role to assume', { Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::*:role/Reader' }, ['assume-role']],
    [
      'one account to be root of',
      { Action: 'sts:AssumeRoot', Resource: 'arn:aws:iam::111122223333:root' },
      ['assume-role'],
    ],
    [
      'code of one function',
      { Action: 'lambda:UpdateFunctionCode', Resource: 'arn:aws:lambda:*:*:function:app' },
      ['takeover'],
    ],
    [
      'code of its versions',
      { Action: 'lambda:UpdateFunctionCode', Resource: 'arn:aws:lambda:*:*:function:app:*' },
      ['takeover'],
    ],
    [
      'code of a function of the template',
      { Action: 'lambda:UpdateFunctionCode', Resource: '${Function.Arn}' },
      ['takeover'],
    ],
    [
      'one stack',
      { Action: 'cloudformation:UpdateStack', Resource: 'arn:aws:cloudformation:*:*:stack/app/*' },
      ['takeover'],
    ],
    [
      'one instance',
      { Action: 'ssm:StartSession', Resource: 'arn:aws:ec2:*:*:instance/i-0123456789abcdef0' },
      ['takeover'],
    ],
    ['one project', { Action: 'codebuild:StartBuild', Resource: 'arn:aws:codebuild:*:*:project/app' }, ['takeover']],
    ['creates roles', { Action: 'iam:CreateRole', Resource: '*' }, ['permission-management']],
    ['tags roles', { Action: 'iam:TagRole', Resource: '*' }, ['permission-management']],
    ['passes roles', { Action: 'iam:PassRole', Resource: '*' }, ['permission-management']],
    ['permission sets of nothing', { Action: 'sso:PutInlinePolicyToPermissionSet', Resource: '*' }, []],
  ])('%s', (_, json, expected) => {
    expect(kinds(json)).toEqual(expected);
  });
});

describe('not as confined as it looks', () => {
  test.each<[string, Json]>([
    ['any role to assume', { Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::*:role/*' }],
    ['roles of a prefix to assume', { Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::*:role/Deploy*' }],
    [
      'the administrator of every new account',
      { Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::*:role/OrganizationAccountAccessRole' },
    ],
    [
      'the role of Control Tower',
      { Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::*:role/AWSControlTowerExecution' },
    ],
    [
      'roles of a prefix by partition and account',
      { Action: 'iam:PutRolePolicy', Resource: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/app-*' },
    ],
    ['what a custom resource gives', { Action: 'iam:PutRolePolicy', Resource: '${Custom.Roles}' }],
    [
      'a name that a custom resource gives',
      { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/${Custom.Roles}' },
    ],
    ['root of every account', { Action: 'sts:AssumeRoot', Resource: 'arn:aws:iam::*:root' }],
    ['functions of a prefix', { Action: 'lambda:UpdateFunctionCode', Resource: 'arn:aws:lambda:*:*:function:app-*' }],
    [
      'functions without an account',
      { Action: 'lambda:UpdateFunctionCode', Resource: 'arn:aws:lambda:us-*:function:*' },
    ],
    [
      'every instance',
      {
        Action: 'ssm:SendCommand',
        Resource: ['arn:aws:ssm:*:*:document/AWS-RunShellScript', 'arn:aws:ec2:*:*:instance/*'],
      },
    ],
    [
      'instances of a tag',
      {
        Action: 'ssm:StartSession',
        Resource: 'arn:aws:ec2:*:*:instance/*',
        Condition: { StringEquals: { 'ssm:resourceTag/team': 'app' } },
      },
    ],
    [
      'permission sets of an instance',
      {
        Action: ['sso:PutInlinePolicyToPermissionSet', 'sso:ProvisionPermissionSet'],
        Resource: 'arn:aws:sso:::permissionSet/ssoins-0123/*',
      },
    ],
    [
      'one role, and all by a second pattern',
      { Action: 'iam:PutRolePolicy', Resource: ['arn:aws:iam::*:role/app', 'arn:aws:iam::*:*'] },
    ],
  ])('%s', (_, json) => {
    expect(kinds(json)).toContain('administrator');
  });
});

describe('with a catalogue', () => {
  const action = (name: string, level: 'Read' | 'Write' | 'Permissions management') =>
    [name.toLowerCase(), { name, level }] as const;
  const catalogue: ActionCatalogue = {
    date: '2026-11-29',
    services: new Map([
      ['thing', new Map([action('PutThingPolicy', 'Permissions management'), action('PutThing', 'Write')])],
      [
        'iam',
        new Map([
          action('CreateThing', 'Write'),
          action('PutRolePolicy', 'Permissions management'),
          action('GetThing', 'Read'),
        ]),
      ],
    ]),
  };

  test('further actions that manage permissions are named by service', () => {
    expect(judge(permissions([{ Action: ['thing:*', 'iam:*Thing'], Resource: '*' }]), catalogue)).toMatchObject([
      { kind: 'permission-management', text: 'can manage permissions in iam through iam:CreateThing' },
      { kind: 'permission-management', text: 'can manage permissions in thing through thing:PutThingPolicy' },
    ]);
  });
});
