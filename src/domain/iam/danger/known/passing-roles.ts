import { also, hackTricks, passesRole, serviceReference, sources } from './known-danger.ts';
import type { KnownDanger } from './known-danger.ts';

const compute: readonly KnownDanger[] = [
  passesRole(['lambda'], [also('lambda:CreateFunction')], sources.rhino),
  passesRole(['ec2'], [also('ec2:RunInstances')], sources.rhino),
  passesRole(['ec2'], [also('ec2:RequestSpotInstances')], sources.pathfinding),
  passesRole(['ec2', 'spotfleet'], [also('ec2:RequestSpotFleet')], serviceReference('ec2')),
  passesRole(['ec2'], [also('ec2:CreateFleet')], serviceReference('ec2')),
  passesRole(['ec2'], [also('ec2:AssociateIamInstanceProfile')], hackTricks('ec2')),
  passesRole(['ec2'], [also('ec2:ReplaceIamInstanceProfileAssociation')], hackTricks('ec2')),
  passesRole(['ec2'], [also('iam:AddRoleToInstanceProfile')], hackTricks('ec2')),
  passesRole(
    ['ec2'],
    [
      also('autoscaling:CreateLaunchConfiguration', 'ec2:CreateLaunchTemplate'),
      also('autoscaling:CreateAutoScalingGroup', 'autoscaling:UpdateAutoScalingGroup'),
    ],
    sources.hackingTheCloud,
  ),
  passesRole(['ec2'], [also('elasticbeanstalk:CreateEnvironment')], hackTricks('elastic-beanstalk')),
  passesRole(['ec2'], [also('imagebuilder:CreateInfrastructureConfiguration')], serviceReference('imagebuilder')),
  passesRole(['gamelift'], [also('gamelift:CreateFleet')], serviceReference('gamelift')),
  passesRole(['ssm'], [also('ssm:StartAutomationExecution')], sources.automation),
  passesRole(['ssm'], [also('ssm:CreateActivation', 'ssm:UpdateManagedInstanceRole')], serviceReference('ssm')),
];

const containers: readonly KnownDanger[] = [
  passesRole(
    ['ecs-tasks'],
    [
      also('ecs:RegisterTaskDefinition'),
      also('ecs:RunTask', 'ecs:StartTask', 'ecs:CreateService', 'ecs:UpdateService'),
    ],
    sources.pathfinding,
  ),
  passesRole(['ecs-tasks'], [also('ecs:RunTask')], hackTricks('ecs')),
  passesRole(
    ['ecs-tasks', 'batch'],
    [also('batch:RegisterJobDefinition'), also('batch:SubmitJob')],
    serviceReference('batch'),
  ),
  passesRole(['tasks.apprunner', 'build.apprunner'], [also('apprunner:CreateService')], sources.pathfinding),
  passesRole(
    ['pods.eks'],
    [also('eks:CreatePodIdentityAssociation', 'eks:UpdatePodIdentityAssociation')],
    'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-association.html',
  ),
  passesRole(['eks', 'ec2'], [also('eks:CreateNodegroup')], serviceReference('eks')),
  passesRole(['emr-serverless'], [also('emr-serverless:StartJobRun')], serviceReference('emr-serverless')),
  passesRole(['elasticmapreduce', 'ec2'], [also('elasticmapreduce:RunJobFlow')], hackTricks('emr')),
];

const definitions: readonly KnownDanger[] = [
  passesRole(['cloudformation'], [also('cloudformation:CreateStack')], sources.rhino),
  passesRole(['cloudformation'], [also('cloudformation:UpdateStack')], hackTricks('cloudformation')),
  passesRole(
    ['cloudformation'],
    [also('cloudformation:CreateChangeSet'), also('cloudformation:ExecuteChangeSet')],
    hackTricks('cloudformation'),
  ),
  passesRole(['cloudformation'], [also('cloudformation:CreateStackSet')], sources.pathfinding),
  passesRole(['cloudformation'], [also('cloudformation:CreateStackInstances')], sources.pathfinding),
  passesRole(['cloudformation'], [also('cloudformation:UpdateStackSet')], sources.pathfinding),
  passesRole(['codebuild'], [also('codebuild:CreateProject')], sources.pathfinding),
  passesRole(['codebuild'], [also('codebuild:UpdateProject')], hackTricks('codebuild')),
  passesRole(['codepipeline'], [also('codepipeline:CreatePipeline')], hackTricks('codepipeline')),
  passesRole(['amplify'], [also('amplify:CreateApp', 'amplify:UpdateApp')], serviceReference('amplify')),
  passesRole(['states'], [also('states:CreateStateMachine')], hackTricks('stepfunctions')),
  passesRole(['states'], [also('states:UpdateStateMachine')], hackTricks('stepfunctions')),
  passesRole(['states'], [also('states:TestState')], hackTricks('stepfunctions')),
  passesRole(
    ['datapipeline', 'ec2'],
    [also('datapipeline:CreatePipeline'), also('datapipeline:PutPipelineDefinition')],
    sources.rhino,
  ),
];

const dataAndModels: readonly KnownDanger[] = [
  passesRole(['glue'], [also('glue:CreateJob')], hackTricks('glue')),
  passesRole(['glue'], [also('glue:UpdateJob')], hackTricks('glue')),
  passesRole(['glue'], [also('glue:CreateDevEndpoint')], sources.rhino),
  passesRole(['glue'], [also('glue:CreateSession')], serviceReference('glue')),
  passesRole(
    ['databrew'],
    [also('databrew:CreateRecipeJob', 'databrew:CreateProfileJob')],
    serviceReference('databrew'),
  ),
  passesRole(['sagemaker'], [also('sagemaker:CreateNotebookInstance')], sources.rhinoPart2),
  passesRole(['sagemaker'], [also('sagemaker:CreateTrainingJob')], sources.pathfinding),
  passesRole(['sagemaker'], [also('sagemaker:CreateProcessingJob')], sources.pathfinding),
  passesRole(['sagemaker'], [also('sagemaker:CreateHyperParameterTuningJob')], hackTricks('sagemaker')),
  passesRole(['sagemaker'], [also('sagemaker:CreateModel')], serviceReference('sagemaker')),
  passesRole(
    ['sagemaker'],
    [
      also(
        'sagemaker:CreateUserProfile',
        'sagemaker:UpdateUserProfile',
        'sagemaker:CreateDomain',
        'sagemaker:UpdateDomain',
      ),
    ],
    hackTricks('sagemaker'),
  ),
  passesRole(['bedrock'], [also('bedrock:CreateAgent', 'bedrock:UpdateAgent')], serviceReference('bedrock')),
  passesRole(
    ['bedrock-agentcore'],
    [also('bedrock-agentcore:CreateCodeInterpreter', 'bedrock-agentcore:CreateAgentRuntime')],
    sources.pathfinding,
  ),
  passesRole(['kinesisanalytics'], [also('kinesisanalytics:CreateApplication')], serviceReference('kinesisanalytics')),
  passesRole(['airflow', 'airflow-env'], [also('airflow:CreateEnvironment')], serviceReference('airflow')),
  passesRole(['rds'], [also('rds:AddRoleToDBCluster', 'rds:AddRoleToDBInstance')], hackTricks('rds')),
  passesRole(['transfer'], [also('transfer:CreateUser', 'transfer:UpdateUser')], serviceReference('transfer')),
];

const eventsAndIdentities: readonly KnownDanger[] = [
  passesRole(
    ['scheduler'],
    [also('scheduler:CreateSchedule', 'scheduler:UpdateSchedule')],
    'https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html',
  ),
  passesRole(['pipes'], [also('pipes:CreatePipe', 'pipes:UpdatePipe')], serviceReference('pipes')),
  passesRole(['events'], [also('events:PutTargets')], serviceReference('events')),
  passesRole(
    ['iot'],
    [also('iot:CreateTopicRule', 'iot:ReplaceTopicRule')],
    'https://docs.aws.amazon.com/iot/latest/developerguide/pass-role.html',
  ),
  passesRole(
    ['lambda', 'synthetics'],
    [also('synthetics:CreateCanary', 'synthetics:UpdateCanary')],
    serviceReference('synthetics'),
  ),
  passesRole(['appsync'], [also('appsync:CreateDataSource', 'appsync:UpdateDataSource')], serviceReference('appsync')),
  passesRole(['apigateway'], [also('apigateway:PUT', 'apigateway:PATCH')], hackTricks('apigateway')),
  passesRole(['cognito-identity'], [also('cognito-identity:SetIdentityPoolRoles')], hackTricks('cognito')),
  passesRole(['cognito-idp'], [also('cognito-idp:CreateGroup', 'cognito-idp:UpdateGroup')], hackTricks('cognito')),
  passesRole(
    ['rolesanywhere'],
    [also('rolesanywhere:CreateProfile', 'rolesanywhere:UpdateProfile')],
    'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html',
  ),
];

/** What `iam:PassRole` is an escalation with. */
export const passingRoles: readonly KnownDanger[] = [
  ...compute,
  ...containers,
  ...definitions,
  ...dataAndModels,
  ...eventsAndIdentities,
];
