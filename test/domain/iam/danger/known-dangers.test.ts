import { describe, expect, test } from '@jest/globals';

import { knownDangers } from '../../../../src/domain/iam/danger/known/known-dangers.ts';
import { judge, permissions } from './policies.ts';

/** What the list began with; it may grow, and must not shrink. */
const alone =
  'iam:CreatePolicyVersion iam:SetDefaultPolicyVersion iam:AttachUserPolicy iam:AttachGroupPolicy iam:AttachRolePolicy iam:PutUserPolicy iam:PutGroupPolicy iam:PutRolePolicy iam:AddUserToGroup iam:UpdateAssumeRolePolicy iam:CreateAccessKey iam:CreateLoginProfile iam:UpdateLoginProfile iam:CreateServiceSpecificCredential iam:DeleteRolePermissionsBoundary iam:PutRolePermissionsBoundary iam:DeleteUserPermissionsBoundary iam:CreateOpenIDConnectProvider iam:CreateSAMLProvider iam:UpdateSAMLProvider iam:AddClientIDToOpenIDConnectProvider sts:AssumeRole sts:AssumeRoot sso:CreateAccountAssignment organizations:AttachPolicy cloudformation:UpdateStack lambda:UpdateFunctionCode lambda:UpdateFunctionConfiguration ssm:SendCommand ssm:StartSession ssm:StartAutomationExecution ec2-instance-connect:SendSSHPublicKey ec2:ModifyInstanceAttribute codebuild:StartBuild glue:UpdateDevEndpoint glue:UpdateJob ecs:ExecuteCommand states:UpdateStateMachine datapipeline:PutPipelineDefinition'.split(
    ' ',
  );

const together = [
  'cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet',
  'sso:AttachManagedPolicyToPermissionSet sso:ProvisionPermissionSet',
  'sso:PutInlinePolicyToPermissionSet sso:ProvisionPermissionSet',
];

const withPassRole =
  'lambda:CreateFunction ec2:RunInstances ec2:AssociateIamInstanceProfile cloudformation:CreateStack cloudformation:CreateStackSet cloudformation:CreateStackInstances glue:CreateJob glue:CreateDevEndpoint glue:CreateSession sagemaker:CreateNotebookInstance sagemaker:CreateTrainingJob sagemaker:CreateProcessingJob codebuild:CreateProject ecs:RegisterTaskDefinition,ecs:RunTask batch:RegisterJobDefinition,batch:SubmitJob states:CreateStateMachine scheduler:CreateSchedule apprunner:CreateService datapipeline:CreatePipeline,datapipeline:PutPipelineDefinition bedrock:CreateAgent autoscaling:CreateLaunchConfiguration,autoscaling:CreateAutoScalingGroup iot:CreateTopicRule pipes:CreatePipe'.split(
    ' ',
  );

const resource = 'arn:aws:x:eu-west-1:111122223333:thing';

const ofKind = [
  [
    'opens-data',
    'kms:PutKeyPolicy kms:CreateGrant s3:PutBucketPolicy s3:PutBucketAcl s3:PutAccessPointPolicy secretsmanager:PutResourcePolicy ecr:SetRepositoryPolicy sns:AddPermission sqs:AddPermission lambda:AddPermission ec2:ModifySnapshotAttribute ec2:ModifyImageAttribute rds:ModifyDBSnapshotAttribute ram:CreateResourceShare',
  ],
  [
    'reads-data',
    's3:GetObject dynamodb:GetItem secretsmanager:GetSecretValue ssm:GetParameter kms:Decrypt logs:GetLogEvents sqs:ReceiveMessage lambda:GetFunction codecommit:GitPull',
  ],
  [
    'hides-traces',
    'cloudtrail:StopLogging cloudtrail:DeleteTrail cloudtrail:UpdateTrail cloudtrail:PutEventSelectors guardduty:DeleteDetector guardduty:UpdateDetector config:StopConfigurationRecorder logs:DeleteLogGroup securityhub:DisableSecurityHub access-analyzer:DeleteAnalyzer',
  ],
] as const;

describe('allowed on everything', () => {
  test.each(alone)('%s alone makes an administrator', (action) => {
    const found = judge(permissions([{ Action: action, Resource: '*' }]));
    expect(found[0]).toMatchObject({ kind: 'administrator', reason: 'administrator-access' });
    expect(found[0]?.text).toContain(`can become administrator through ${action}`);
  });

  test.each(together)('%s make an administrator together, and neither alone', (actions) => {
    const both = actions.split(' ');
    expect(judge(permissions([{ Action: both, Resource: '*' }]))[0]?.text).toContain(both.join(' + '));
    for (const action of both)
      expect(judge(permissions([{ Action: action, Resource: '*' }]))).not.toContainEqual(
        expect.objectContaining({ kind: 'administrator' }),
      );
  });

  test.each(withPassRole)('iam:PassRole with %s makes an administrator', (actions) => {
    const found = judge(permissions([{ Action: ['iam:PassRole', ...actions.split(',')], Resource: '*' }]));
    const texts = found.filter(({ kind }) => kind === 'administrator').map(({ text }) => text);
    expect(texts).toContain(`can become administrator through iam:PassRole + ${actions.replace(',', ' + ')}`);
  });

  test.each(ofKind.flatMap(([kind, actions]) => actions.split(' ').map((action) => [action, kind] as const)))(
    '%s: %s',
    (action, kind) => {
      const found = judge(permissions([{ Action: action, Resource: resource }]));
      expect(found).toMatchObject([{ kind, reason: undefined }]);
      expect(found[0]?.text).toMatch(new RegExp(`^can .+ through ${action} on ${resource}$`));
    },
  );
});

describe('each known danger', () => {
  test('has an id of its own, in kebab-case', () => {
    const ids = knownDangers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('has a public source and the date it was looked up on', () => {
    const without = knownDangers.filter(
      ({ source, date }) => !/^https:\/\/[\w.-]+\/\S+$/.test(source) || !/^20\d\d-\d\d-\d\d$/.test(date),
    );
    expect(without).toEqual([]);
  });

  test('names actions as AWS spells them', () => {
    const actions = knownDangers.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf));
    expect(actions.filter((action) => !/^[a-z0-9-]+:[A-Z][A-Za-z0-9]*$|^rds-db:connect$/.test(action))).toEqual([]);
    expect(knownDangers.length).toBeGreaterThanOrEqual(230);
  });
});
