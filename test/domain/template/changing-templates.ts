/** Templates that hold one of each: what is resolved, what is not, and what depends on the account. */
export interface ChangingTemplate {
  readonly name: string;
  readonly template: object;
  readonly parameters: Readonly<Record<string, string>>;
}

const statement = (Action: unknown, Resource: unknown = '*', more: object = {}): object => ({
  Sid: 'One',
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});

const sections = {
  AWSTemplateFormatVersion: '2010-09-09',
  Description: 'Roles for audits',
  Metadata: { Owner: 'security' },
  Parameters: {
    Stage: { Type: 'String', Default: 'prod', AllowedValues: ['prod', 'test'] },
    ExternalId: { Type: 'String', NoEcho: true },
    Principals: { Type: 'CommaDelimitedList' },
    Code: { Type: 'String', Default: 'bucket' },
  },
  Mappings: { Stages: { prod: { Action: 's3:Get*' }, test: { Action: 's3:List*' } } },
  Conditions: {
    IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
    IsFirst: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] },
  },
  Rules: { Assert: { Assertions: [{ Assert: { 'Fn::Contains': [['prod'], { Ref: 'Stage' }] } }] } },
};

const trust = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: { Ref: 'Principals' } },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
    },
  ],
};

const role = {
  Type: 'AWS::IAM::Role',
  DeletionPolicy: 'Retain',
  Properties: {
    RoleName: { 'Fn::Sub': 'audit-${Stage}' },
    AssumeRolePolicyDocument: trust,
    ManagedPolicyArns: [{ Ref: 'Managed' }, 'arn:aws:iam::aws:policy/SecurityAudit'],
    PermissionsBoundary: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/limit' },
    Policies: [
      {
        PolicyName: 'inline',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            statement({ 'Fn::FindInMap': ['Stages', { Ref: 'Stage' }, 'Action'] }),
            statement(['kms:Decrypt', 'kms:Encrypt'], ['arn:aws:kms:*:*:key/a', 'arn:aws:kms:*:*:key/b']),
          ],
        },
      },
    ],
    Tags: [
      { Key: 'Stage', Value: { Ref: 'Stage' } },
      { Key: 'Length', Value: 7 },
    ],
  },
};

const parameters = { ExternalId: 'a-secret-id', Principals: 'arn:aws:iam::222222222222:root, 333333333333' };

export const changingTemplates: readonly ChangingTemplate[] = [
  {
    name: 'a role and a managed policy',
    parameters,
    template: {
      ...sections,
      Resources: {
        Role: role,
        Managed: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            PolicyDocument: { Version: '2012-10-17', Statement: [statement('ec2:Describe*')] },
            Description: 'Reads EC2',
          },
        },
      },
      Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Role', 'Arn'] }, Export: { Name: { Ref: 'Stage' } } } },
    },
  },
  {
    name: 'what depends on the account',
    parameters: { ...parameters, Stage: 'test' },
    template: {
      ...sections,
      Resources: {
        Role: {
          ...role,
          Condition: 'IsFirst',
          Properties: { ...role.Properties, Path: { 'Fn::If': ['IsFirst', '/a/', '/b/'] } },
        },
        Beside: {
          Type: 'AWS::IAM::Policy',
          Condition: 'IsProd',
          DependsOn: ['Role'],
          Properties: {
            PolicyName: 'beside',
            Roles: [{ Ref: 'Role' }],
            PolicyDocument: { Version: '2012-10-17', Statement: [statement('logs:*')] },
          },
        },
      },
    },
  },
  {
    name: 'other resources',
    parameters,
    template: {
      ...sections,
      Resources: {
        Role: { ...role, Properties: { ...role.Properties, ManagedPolicyArns: [{ 'Fn::ImportValue': 'policy' }] } },
        Function: {
          Type: 'AWS::Lambda::Function',
          Properties: {
            Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
            Code: { S3Bucket: { Ref: 'Code' }, S3Key: { 'Fn::GetAZs': '' } },
            MemorySize: 128,
          },
        },
        Topic: { Type: 'AWS::SNS::Topic', UpdateReplacePolicy: 'Retain', Properties: { TopicName: { Ref: 'Code' } } },
      },
    },
  },
];
