import { hackTricks, plainDanger, serviceReference, sources } from './known-danger.ts';
import type { KnownDanger } from './known-danger.ts';

function opens(what: string, names: string, source: string = sources.exposable): KnownDanger {
  return plainDanger('opens-data', `can open ${what} to other accounts`, names.split(' '), source);
}

/** Resource policies, grants and shares: data leaves the account without being copied first. */
export const openingData: readonly KnownDanger[] = [
  opens('KMS keys', 'kms:PutKeyPolicy', hackTricks('kms')),
  opens('KMS keys', 'kms:CreateGrant', hackTricks('kms')),
  opens('S3 buckets', 's3:PutBucketPolicy'),
  opens('S3 buckets', 's3:PutBucketAcl'),
  opens('S3 objects', 's3:PutObjectAcl s3:PutObjectVersionAcl'),
  opens('S3 buckets', 's3:PutAccessPointPolicy', serviceReference('s3')),
  opens('S3 buckets', 's3:PutBucketPublicAccessBlock s3:PutAccountPublicAccessBlock', serviceReference('s3')),
  opens(
    'S3 buckets',
    's3:PutReplicationConfiguration',
    'https://hackingthe.cloud/aws/exploitation/s3-bucket-replication-exfiltration/',
  ),
  opens('secrets', 'secretsmanager:PutResourcePolicy'),
  opens('parameters', 'ssm:PutResourcePolicy', serviceReference('ssm')),
  opens('container images', 'ecr:SetRepositoryPolicy ecr:PutRegistryPolicy'),
  opens('container images', 'ecr-public:SetRepositoryPolicy', hackTricks('ecr')),
  opens('SNS topics', 'sns:AddPermission sns:SetTopicAttributes'),
  opens('SQS queues', 'sqs:AddPermission sqs:SetQueueAttributes'),
  opens('Lambda functions', 'lambda:AddPermission'),
  opens('Lambda functions', 'lambda:CreateFunctionUrlConfig lambda:UpdateFunctionUrlConfig', hackTricks('lambda')),
  opens('Lambda layers', 'lambda:AddLayerVersionPermission'),
  opens('EBS snapshots', 'ec2:ModifySnapshotAttribute'),
  opens('machine images', 'ec2:ModifyImageAttribute'),
  opens('FPGA images', 'ec2:ModifyFpgaImageAttribute'),
  opens('RDS snapshots', 'rds:ModifyDBSnapshotAttribute'),
  opens('RDS snapshots', 'rds:ModifyDBClusterSnapshotAttribute'),
  opens(
    'shared resources',
    'ram:CreateResourceShare ram:AssociateResourceShare ram:UpdateResourceShare',
    serviceReference('ram'),
  ),
  opens('DynamoDB tables', 'dynamodb:PutResourcePolicy', hackTricks('dynamodb')),
  opens('Kinesis streams', 'kinesis:PutResourcePolicy', serviceReference('kinesis')),
  opens('backups', 'backup:PutBackupVaultAccessPolicy'),
  opens('file systems', 'elasticfilesystem:PutFileSystemPolicy elasticfilesystem:DeleteFileSystemPolicy'),
  opens('Glacier vaults', 'glacier:SetVaultAccessPolicy'),
  opens('logs', 'logs:PutResourcePolicy logs:PutDestinationPolicy'),
  opens('logs', 'logs:PutSubscriptionFilter', serviceReference('logs')),
  opens('event buses', 'events:PutPermission'),
  opens('search domains', 'es:UpdateElasticsearchDomainConfig es:UpdateDomainConfig'),
  opens('the data catalog', 'glue:PutResourcePolicy'),
  opens(
    'the data catalog',
    'lakeformation:GrantPermissions lakeformation:PutDataLakeSettings',
    serviceReference('lakeformation'),
  ),
  opens('mail identities', 'ses:PutIdentityPolicy'),
  opens(
    'code packages',
    'codeartifact:PutDomainPermissionsPolicy codeartifact:PutRepositoryPermissionsPolicy',
    serviceReference('codeartifact'),
  ),
  opens('private certificates', 'acm-pca:PutPolicy', serviceReference('acm-pca')),
  opens(
    'Redshift clusters',
    'redshift:AuthorizeDataShare redshift:AuthorizeSnapshotAccess',
    serviceReference('redshift'),
  ),
];
