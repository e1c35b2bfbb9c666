import { administrator, allow, broadens, granting, harmless } from './pair.ts';
import type { Pair, Statement } from './pair.ts';

const anyRole = allow('iam:PassRole');
const to = (operator: string, ...services: readonly string[]): Statement =>
  allow('iam:PassRole', '*', { Condition: { [operator]: { 'iam:PassedToService': services } } });

/** What makes an administrator of a principal that may pass any role; several actions are needed together. */
const withPassing: readonly (readonly [actions: string, id: string])[] = [
  ['lambda:CreateFunction', 'lambda-create-function'],
  ['ec2:RunInstances', 'ec2-run-instances'],
  ['ec2:AssociateIamInstanceProfile', 'ec2-associate-iam-instance-profile'],
  ['cloudformation:CreateStack', 'cloudformation-create-stack'],
  ['cloudformation:CreateStackSet', 'cloudformation-create-stack-set'],
  ['cloudformation:CreateStackInstances', 'cloudformation-create-stack-instances'],
  ['glue:CreateJob', 'glue-create-job'],
  ['glue:CreateDevEndpoint', 'glue-create-dev-endpoint'],
  ['glue:CreateSession', 'glue-create-session'],
  ['sagemaker:CreateNotebookInstance', 'sagemaker-create-notebook-instance'],
  ['sagemaker:CreateTrainingJob', 'sagemaker-create-training-job'],
  ['sagemaker:CreateProcessingJob', 'sagemaker-create-processing-job'],
  ['codebuild:CreateProject', 'codebuild-create-project'],
  ['ecs:RegisterTaskDefinition ecs:StartTask', 'ecs-register-task-definition-ecs-run-task'],
  ['batch:RegisterJobDefinition batch:SubmitJob', 'batch-register-job-definition-batch-submit-job'],
  ['states:CreateStateMachine', 'states-create-state-machine'],
  ['scheduler:CreateSchedule', 'scheduler-create-schedule'],
  ['apprunner:CreateService', 'apprunner-create-service'],
  ['bedrock:CreateAgent', 'bedrock-create-agent'],
  [
    'autoscaling:CreateLaunchConfiguration autoscaling:CreateAutoScalingGroup',
    'autoscaling-create-launch-configuration-autoscaling-create-auto-scaling-group',
  ],
  ['iot:CreateTopicRule', 'iot-create-topic-rule'],
  ['pipes:CreatePipe', 'pipes-create-pipe'],
];

const lambda = allow('lambda:CreateFunction');
const withLambda = 'pass-role-lambda-create-function';
const another = 'arn:aws:iam::*:role/app';

/** Passing that reaches Lambda, and passing that does not. */
const passing: readonly (readonly [name: string, statement: Statement, reaches: boolean])[] = [
  ['to Lambda', to('StringEquals', 'lambda.amazonaws.com'), true],
  ['to EC2 or Lambda', to('StringEquals', 'ec2.amazonaws.com', 'lambda.amazonaws.com'), true],
  ['to any service by pattern', to('StringLike', '*.amazonaws.com'), true],
  ['to EC2, if it says so', to('StringEqualsIfExists', 'ec2.amazonaws.com'), true],
  ['to EC2, for all values', to('ForAllValues:StringEquals', 'ec2.amazonaws.com'), true],
  ['not to EC2', to('StringNotEquals', 'ec2.amazonaws.com'), true],
  ['to EC2', to('StringEquals', 'ec2.amazonaws.com'), false],
];

const becomesAdministrator = {
  ...administrator,
  dangers: ['administrator', 'permission-management'],
} as const;

export const dangersTogether: readonly Pair[] = [
  ...withPassing.map(([actions, id]) => ({
    name: `any role passed, with ${actions.replace(' ', ' and ')}`,
    before: granting(harmless, allow(actions.split(' '))),
    after: granting(harmless, allow(actions.split(' ')), anyRole),
    ...becomesAdministrator,
    ids: ['pass-role', `pass-role-${id}`],
  })),
  {
    name: 'any role passed, with both halves of a pipeline, of which one is dangerous alone',
    before: granting(harmless, allow(['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition'])),
    after: granting(harmless, allow(['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition']), anyRole),
    ...becomesAdministrator,
    ids: ['pass-role', 'pass-role-datapipeline-create-pipeline-datapipeline-put-pipeline-definition'],
  },
  {
    name: 'any role passed, with a task that runs',
    before: granting(harmless, allow('ecs:RunTask')),
    after: granting(harmless, allow('ecs:RunTask'), anyRole),
    ...becomesAdministrator,
    ids: ['pass-role', 'pass-role-ecs-run-task'],
  },
  ...passing.map(([name, statement, reaches]) => ({
    name: `a role passed ${name}, with a new function`,
    before: granting(harmless, lambda),
    after: granting(harmless, lambda, statement),
    ...(reaches ? becomesAdministrator : { ...broadens, dangers: ['permission-management'] as const }),
    ids: reaches ? ['pass-role', withLambda] : ['pass-role'],
  })),
  {
    name: 'a new function, where any role could be passed before',
    before: granting(harmless, anyRole),
    after: granting(harmless, anyRole, lambda),
    ...administrator,
    ids: [withLambda],
  },
  {
    name: 'a new function, where one role could be passed before',
    before: granting(harmless, allow('iam:PassRole', another)),
    after: granting(harmless, allow('iam:PassRole', another), lambda),
    ...broadens,
    dangers: ['permission-management'],
    ids: [withLambda],
  },
  {
    name: 'any role passed instead of one, with a new function that was there',
    before: granting(harmless, lambda, allow('iam:PassRole', another)),
    after: granting(harmless, lambda, anyRole),
    ...administrator,
    dangers: ['administrator', 'permission-management'],
    ids: ['pass-role', withLambda],
  },
  {
    name: 'a role passed to any service instead of EC2, with a new function that was there',
    before: granting(harmless, lambda, to('StringEquals', 'ec2.amazonaws.com')),
    after: granting(harmless, lambda, anyRole),
    ...administrator,
    dangers: ['administrator', 'permission-management'],
    ids: ['pass-role', withLambda],
  },
  {
    name: 'any role passed, alone',
    before: granting(harmless),
    after: granting(harmless, anyRole),
    ...broadens,
    dangers: ['permission-management'],
    ids: ['pass-role'],
  },
  {
    name: 'one half of each of two ways',
    before: granting(harmless),
    after: granting(harmless, allow(['sso:ProvisionPermissionSet', 'cloudformation:ExecuteChangeSet'])),
    ...broadens,
  },
  {
    name: 'a role that is created and given a policy, although it is one certain role',
    before: granting(harmless, allow('iam:CreateRole', another)),
    after: granting(harmless, allow(['iam:CreateRole', 'iam:PutRolePolicy'], another)),
    ...becomesAdministrator,
    ids: ['new-role-with-policy', 'policy-of-role'],
  },
  {
    name: 'a role that may be assumed and given a policy, although it is one certain role',
    before: granting(harmless, allow('sts:AssumeRole', another)),
    after: granting(harmless, allow(['sts:AssumeRole', 'iam:AttachRolePolicy'], another)),
    ...becomesAdministrator,
    ids: ['attach-to-role', 'policy-of-role-to-assume'],
  },
  {
    name: 'one role that is created and another that is given a policy',
    before: granting(harmless, allow('iam:CreateRole', 'arn:aws:iam::*:role/one')),
    after: granting(
      harmless,
      allow('iam:CreateRole', 'arn:aws:iam::*:role/one'),
      allow('iam:PutRolePolicy', 'arn:aws:iam::*:role/two'),
    ),
    ...broadens,
    dangers: ['permission-management'],
    ids: ['policy-of-role'],
  },
];
