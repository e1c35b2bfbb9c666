import { also, hackTricks, serviceReference, sources, takesOver, target } from './known-danger.ts';
import type { KnownDanger } from './known-danger.ts';

const lambdaFunction = ['lambda:*:*:function:*', 'lambda:*:*:function:*:*'];
const stack = 'cloudformation:*:*:stack/*';
const stackSet = ['cloudformation:*:*:stackset/*', 'cloudformation:*:*:stackset/*:*'];
const instance = 'ec2:*:*:instance/*';
const managedInstance = ['ec2:*:*:instance/*', 'ssm:*:*:managed-instance/*'];
const automation = ['ssm:*:*:document/*', 'ssm:*:*:automation-definition/*', 'ssm:*:*:automation-definition/*:*'];
const task = 'ecs:*:*:task/*';
const project = 'codebuild:*:*:project/*';

const functionsAndStacks: readonly KnownDanger[] = [
  takesOver('function-code', [target('lambda:UpdateFunctionCode', ...lambdaFunction)], sources.rhino),
  takesOver(
    'function-layers',
    [target('lambda:UpdateFunctionConfiguration', ...lambdaFunction)],
    sources.hackingTheCloud,
  ),
  takesOver('update-stack', [target('cloudformation:UpdateStack', stack)], sources.pathfinding),
  takesOver(
    'change-set',
    [target('cloudformation:CreateChangeSet', stack), target('cloudformation:ExecuteChangeSet', stack)],
    sources.pathfinding,
  ),
  takesOver('update-stack-set', [target('cloudformation:UpdateStackSet', ...stackSet)], hackTricks('cloudformation')),
  // With service-managed permissions no role is passed: CloudFormation acts with its own in every account.
  takesOver(
    'new-stack-set',
    [target('cloudformation:CreateStackSet', ...stackSet), target('cloudformation:CreateStackInstances', ...stackSet)],
    sources.stackSets,
  ),
  takesOver(
    'state-machine',
    [target('states:UpdateStateMachine', 'states:*:*:stateMachine:*')],
    hackTricks('stepfunctions'),
  ),
  takesOver('pipeline-definition', [target('datapipeline:PutPipelineDefinition')], hackTricks('datapipeline')),
];

const instances: readonly KnownDanger[] = [
  takesOver('run-command', [target('ssm:SendCommand', ...managedInstance)], sources.pathfinding),
  takesOver('start-session', [target('ssm:StartSession', ...managedInstance, task)], sources.pathfinding),
  takesOver('resume-session', [target('ssm:ResumeSession')], hackTricks('ssm')),
  takesOver('automation', [target('ssm:StartAutomationExecution', ...automation)], sources.automation),
  takesOver('association', [target('ssm:CreateAssociation', ...managedInstance)], hackTricks('ssm')),
  takesOver('maintenance-window', [target('ssm:RegisterTaskWithMaintenanceWindow')], hackTricks('ssm')),
  takesOver(
    'document-version',
    [target('ssm:UpdateDocument'), target('ssm:UpdateDocumentDefaultVersion')],
    hackTricks('ssm'),
  ),
  takesOver('ssh-key', [target('ec2-instance-connect:SendSSHPublicKey', instance)], sources.pathfinding),
  takesOver(
    'serial-console-key',
    [target('ec2-instance-connect:SendSerialConsoleSSHPublicKey', instance)],
    hackTricks('ec2'),
  ),
  takesOver('user-data', [target('ec2:ModifyInstanceAttribute', instance)], sources.pathfinding),
  takesOver(
    'launch-template',
    [target('ec2:CreateLaunchTemplateVersion'), target('ec2:ModifyLaunchTemplate')],
    sources.pathfinding,
  ),
  takesOver('deployment', [target('codedeploy:CreateDeployment')], serviceReference('codedeploy')),
  takesOver(
    'environment',
    [target('elasticbeanstalk:UpdateEnvironment'), also('elasticbeanstalk:CreateApplicationVersion')],
    hackTricks('elastic-beanstalk'),
  ),
];

const builds: readonly KnownDanger[] = [
  takesOver('start-build', [target('codebuild:StartBuild', project)], sources.pathfinding),
  takesOver('start-build-batch', [target('codebuild:StartBuildBatch', project)], sources.pathfinding),
  takesOver('update-project', [target('codebuild:UpdateProject', project)], hackTricks('codebuild')),
  takesOver('update-pipeline', [target('codepipeline:UpdatePipeline')], hackTricks('codepipeline')),
];

const dataAndContainers: readonly KnownDanger[] = [
  takesOver('dev-endpoint', [target('glue:UpdateDevEndpoint', 'glue:*:*:devEndpoint/*')], sources.rhino),
  takesOver('glue-job', [target('glue:UpdateJob', 'glue:*:*:job/*')], hackTricks('glue')),
  takesOver('container-command', [target('ecs:ExecuteCommand', task, 'ecs:*:*:cluster/*')], hackTricks('ecs')),
  takesOver('app-runner-service', [target('apprunner:UpdateService')], sources.pathfinding),
  takesOver(
    'code-interpreter',
    [target('bedrock-agentcore:StartCodeInterpreterSession'), target('bedrock-agentcore:InvokeCodeInterpreter')],
    sources.pathfinding,
  ),
  takesOver('notebook', [target('sagemaker:CreatePresignedNotebookInstanceUrl')], sources.rhinoPart2),
  takesOver('studio', [target('sagemaker:CreatePresignedDomainUrl')], hackTricks('sagemaker')),
  takesOver(
    'notebook-lifecycle',
    [
      also('sagemaker:CreateNotebookInstanceLifecycleConfig', 'sagemaker:UpdateNotebookInstanceLifecycleConfig'),
      target('sagemaker:UpdateNotebookInstance'),
    ],
    sources.pathfinding,
  ),
  takesOver('cluster-step', [target('elasticmapreduce:AddJobFlowSteps')], serviceReference('elasticmapreduce')),
  takesOver('cluster-editor', [target('elasticmapreduce:OpenEditorInConsole')], hackTricks('emr')),
  takesOver(
    'cluster-access',
    [target('eks:CreateAccessEntry'), target('eks:AssociateAccessPolicy')],
    'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html',
  ),
];

/**
 * Ways to run code of one's own with the permissions of a role that something runs with already. On every resource
 * that counts as becoming administrator: among the roles that functions, instances, builds and stacks of an account run
 * with there is usually one that is, and from here it cannot be known that there is none. So PowerUserAccess, which
 * cannot touch IAM, is administrator access, too. On certain resources it is a takeover of what runs there.
 */
export const takeovers: readonly KnownDanger[] = [...functionsAndStacks, ...instances, ...builds, ...dataAndContainers];
