import { hackTricks, plainDanger, serviceReference } from './known-danger.ts';
import type { KnownDanger } from './known-danger.ts';

function reads(what: string, names: string, source: string): KnownDanger {
  return plainDanger('reads-data', `can read ${what}`, names.split(' '), source);
}

const secrets: readonly KnownDanger[] = [
  reads(
    'secrets',
    'secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue',
    serviceReference('secretsmanager'),
  ),
  reads(
    'parameters',
    'ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath ssm:GetParameterHistory',
    serviceReference('ssm'),
  ),
  reads('what KMS has encrypted', 'kms:Decrypt kms:ReEncryptFrom', serviceReference('kms')),
  reads('passwords of Windows instances', 'ec2:GetPasswordData', serviceReference('ec2')),
  reads('user data of instances', 'ec2:DescribeInstanceAttribute', serviceReference('ec2')),
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
  reads('S3 objects', 's3:GetObject s3:GetObjectVersion', serviceReference('s3')),
  reads(
    'DynamoDB items',
    'dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query dynamodb:Scan dynamodb:GetRecords dynamodb:PartiQLSelect dynamodb:ExportTableToPointInTime',
    serviceReference('dynamodb'),
  ),
  reads('EBS snapshots', 'ebs:GetSnapshotBlock', hackTricks('ebs')),
  reads('file systems', 'elasticfilesystem:ClientMount', hackTricks('efs')),
  reads('databases', 'rds-data:ExecuteStatement rds-data:BatchExecuteStatement', serviceReference('rds-data')),
  reads(
    'data warehouses',
    'redshift-data:GetStatementResult redshift-data:ExecuteStatement',
    serviceReference('redshift-data'),
  ),
  reads('results of queries', 'athena:GetQueryResults athena:GetQueryResultsStream', serviceReference('athena')),
  reads('search indexes', 'es:ESHttpGet es:ESHttpPost aoss:APIAccessAll', serviceReference('es')),
  reads('archives', 'glacier:GetJobOutput', serviceReference('glacier')),
  reads('documents', 'workdocs:GetDocument workdocs:GetDocumentVersion', hackTricks('workdocs')),
  reads('time series', 'timestream:Select', serviceReference('timestream')),
  reads('graphs', 'neptune-db:ReadDataViaQuery', serviceReference('neptune-db')),
];

const messagesAndLogs: readonly KnownDanger[] = [
  reads(
    'log events',
    'logs:GetLogEvents logs:FilterLogEvents logs:GetQueryResults logs:StartLiveTail logs:GetLogRecord logs:Unmask',
    serviceReference('logs'),
  ),
  reads('messages of queues', 'sqs:ReceiveMessage', serviceReference('sqs')),
  reads('messages of topics', 'sns:Subscribe', hackTricks('sns')),
  reads('records of streams', 'kinesis:GetRecords kinesis:SubscribeToShard', serviceReference('kinesis')),
  reads('events of the trail lake', 'cloudtrail:GetQueryResults', serviceReference('cloudtrail')),
  reads(
    'inputs and outputs of state machines',
    'states:GetExecutionHistory states:DescribeExecution',
    serviceReference('states'),
  ),
  reads('output of commands', 'ssm:GetCommandInvocation ssm:ListCommandInvocations', hackTricks('ssm')),
];

const code: readonly KnownDanger[] = [
  reads('code of functions', 'lambda:GetFunction lambda:GetLayerVersion', serviceReference('lambda')),
  reads(
    'source code',
    'codecommit:GitPull codecommit:GetFile codecommit:GetBlob codecommit:GetFolder',
    serviceReference('codecommit'),
  ),
  reads('container images', 'ecr:GetDownloadUrlForLayer ecr:BatchGetImage', serviceReference('ecr')),
  reads(
    'code packages',
    'codeartifact:ReadFromRepository codeartifact:GetPackageVersionAsset',
    serviceReference('codeartifact'),
  ),
  reads('templates of stacks', 'cloudformation:GetTemplate', serviceReference('cloudformation')),
];

/** What lets a reader see contents, not only that they exist. */
export const readingData: readonly KnownDanger[] = [...secrets, ...stores, ...messagesAndLogs, ...code];
