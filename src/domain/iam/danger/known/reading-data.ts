import { hackTricks, plainDanger, serviceReference } from './known-danger.ts';
import type { KnownDanger } from './known-danger.ts';

function reads(what: string, names: string, source: string): KnownDanger {
  return plainDanger('reads-data', `can read ${what}`, names.split(' '), source);
}

const secrets: readonly KnownDanger[] = [
  reads(
    'secrets',
    'secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue',
    serviceReference('awssecretsmanager'),
  ),
  reads(
    'parameters',
    'ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath ssm:GetParameterHistory',
    serviceReference('awssystemsmanager'),
  ),
  reads('what KMS has encrypted', 'kms:Decrypt kms:ReEncryptFrom', serviceReference('awskeymanagementservice')),
  reads('passwords of Windows instances', 'ec2:GetPasswordData', serviceReference('amazonec2')),
  reads('user data of instances', 'ec2:DescribeInstanceAttribute', serviceReference('amazonec2')),
  reads(
    'credentials of databases',
    'redshift:GetClusterCredentials redshift:GetClusterCredentialsWithIAM',
    hackTricks('redshift'),
  ),
  reads('databases', 'rds-db:connect dsql:DbConnectAdmin', hackTricks('rds')),
  reads('keys of APIs', 'apigateway:GET', hackTricks('apigateway')),
  reads(
    'keys and passwords of Lightsail',
    'lightsail:DownloadDefaultKeyPair lightsail:GetInstanceAccessDetails lightsail:GetRelationalDatabaseMasterUserPassword',
    hackTricks('lightsail'),
  ),
];

const stores: readonly KnownDanger[] = [
  reads('S3 objects', 's3:GetObject s3:GetObjectVersion', serviceReference('amazons3')),
  reads(
    'DynamoDB items',
    'dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query dynamodb:Scan dynamodb:GetRecords dynamodb:PartiQLSelect dynamodb:ExportTableToPointInTime',
    serviceReference('amazondynamodb'),
  ),
  reads('EBS snapshots', 'ebs:GetSnapshotBlock', hackTricks('ebs')),
  reads('file systems', 'elasticfilesystem:ClientMount', hackTricks('efs')),
  reads('databases', 'rds-data:ExecuteStatement rds-data:BatchExecuteStatement', serviceReference('amazonrdsdataapi')),
  reads(
    'data warehouses',
    'redshift-data:GetStatementResult redshift-data:ExecuteStatement',
    serviceReference('amazonredshiftdataapi'),
  ),
  reads('results of queries', 'athena:GetQueryResults athena:GetQueryResultsStream', serviceReference('amazonathena')),
  reads('search indexes', 'es:ESHttpGet es:ESHttpPost aoss:APIAccessAll', serviceReference('amazonopensearchservice')),
  reads('archives', 'glacier:GetJobOutput', serviceReference('amazons3glacier')),
  reads('documents', 'workdocs:GetDocument workdocs:GetDocumentVersion', hackTricks('workdocs')),
  reads('time series', 'timestream:Select', serviceReference('amazontimestream')),
  reads('graphs', 'neptune-db:ReadDataViaQuery', serviceReference('amazonneptune')),
];

const messagesAndLogs: readonly KnownDanger[] = [
  reads(
    'log events',
    'logs:GetLogEvents logs:FilterLogEvents logs:GetQueryResults logs:StartLiveTail logs:GetLogRecord logs:Unmask',
    serviceReference('amazoncloudwatchlogs'),
  ),
  reads('messages of queues', 'sqs:ReceiveMessage', serviceReference('amazonsqs')),
  reads('messages of topics', 'sns:Subscribe', hackTricks('sns')),
  reads(
    'records of streams',
    'kinesis:GetRecords kinesis:SubscribeToShard',
    serviceReference('amazonkinesisdatastreams'),
  ),
  reads('events of the trail lake', 'cloudtrail:GetQueryResults', serviceReference('awscloudtrail')),
  reads(
    'inputs and outputs of state machines',
    'states:GetExecutionHistory states:DescribeExecution',
    serviceReference('awsstepfunctions'),
  ),
  reads('output of commands', 'ssm:GetCommandInvocation ssm:ListCommandInvocations', hackTricks('ssm')),
];

const code: readonly KnownDanger[] = [
  reads('code of functions', 'lambda:GetFunction lambda:GetLayerVersion', serviceReference('awslambda')),
  reads(
    'source code',
    'codecommit:GitPull codecommit:GetFile codecommit:GetBlob codecommit:GetFolder',
    serviceReference('awscodecommit'),
  ),
  reads(
    'container images',
    'ecr:GetDownloadUrlForLayer ecr:BatchGetImage',
    serviceReference('amazonelasticcontainerregistry'),
  ),
  reads(
    'code packages',
    'codeartifact:ReadFromRepository codeartifact:GetPackageVersionAsset',
    serviceReference('awscodeartifact'),
  ),
  reads('templates of stacks', 'cloudformation:GetTemplate', serviceReference('awscloudformation')),
];

/** What lets a reader see contents, not only that they exist. */
export const readingData: readonly KnownDanger[] = [...secrets, ...stores, ...messagesAndLogs, ...code];
