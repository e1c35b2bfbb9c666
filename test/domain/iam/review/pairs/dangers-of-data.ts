import type { DangerKind } from '../../../../../src/domain/iam/danger/danger.ts';
import { allow, broadens, granting, harmless, reading } from './pair.ts';
import type { Pair } from './pair.ts';

/** Each by its own id: that of its first action. */
const byKind: readonly (readonly [kind: DangerKind, actions: readonly (readonly [action: string, id: string])[]])[] = [
  [
    'opens-data',
    [
      ['kms:PutKeyPolicy', 'kms-put-key-policy'],
      ['kms:CreateGrant', 'kms-create-grant'],
      ['s3:PutBucketPolicy', 's3-put-bucket-policy'],
      ['s3:PutBucketAcl', 's3-put-bucket-acl'],
      ['s3:PutAccessPointPolicy', 's3-put-access-point-policy'],
      ['secretsmanager:PutResourcePolicy', 'secretsmanager-put-resource-policy'],
      ['ecr:SetRepositoryPolicy', 'ecr-set-repository-policy'],
      ['sns:AddPermission', 'sns-add-permission'],
      ['sqs:SetQueueAttributes', 'sqs-add-permission'],
      ['lambda:AddPermission', 'lambda-add-permission'],
      ['ec2:ModifySnapshotAttribute', 'ec2-modify-snapshot-attribute'],
      ['ec2:ModifyImageAttribute', 'ec2-modify-image-attribute'],
      ['rds:ModifyDBSnapshotAttribute', 'rds-modify-dbsnapshot-attribute'],
      ['ram:CreateResourceShare', 'ram-create-resource-share'],
    ],
  ],
  [
    'hides-traces',
    [
      ['cloudtrail:StopLogging', 'cloudtrail-stop-logging'],
      ['cloudtrail:DeleteTrail', 'cloudtrail-delete-trail'],
      ['cloudtrail:UpdateTrail', 'cloudtrail-update-trail'],
      ['cloudtrail:PutEventSelectors', 'cloudtrail-put-event-selectors'],
      ['guardduty:DeleteDetector', 'guardduty-delete-detector'],
      ['guardduty:UpdateDetector', 'guardduty-update-detector'],
      ['config:StopConfigurationRecorder', 'config-stop-configuration-recorder'],
      ['logs:DeleteLogGroup', 'logs-delete-log-group'],
      ['securityhub:DisableSecurityHub', 'securityhub-disable-security-hub'],
      ['access-analyzer:DeleteAnalyzer', 'access-analyzer-delete-analyzer'],
    ],
  ],
  [
    'reads-data',
    [
      ['s3:GetObject', 's3-get-object'],
      ['dynamodb:Scan', 'dynamodb-get-item'],
      ['secretsmanager:GetSecretValue', 'secretsmanager-get-secret-value'],
      ['ssm:GetParametersByPath', 'ssm-get-parameter'],
      ['kms:Decrypt', 'kms-decrypt'],
      ['logs:FilterLogEvents', 'logs-get-log-events'],
      ['sqs:ReceiveMessage', 'sqs-receive-message'],
      ['lambda:GetFunction', 'lambda-get-function'],
      ['codecommit:GitPull', 'codecommit-git-pull'],
    ],
  ],
];

const bucket = 'arn:aws:s3:::a/*';

export const dangersOfData: readonly Pair[] = [
  ...byKind.flatMap(([kind, actions]) =>
    actions.map(([action, id]) => ({
      name: `${kind.replace('-', ' ')}: ${action}`,
      before: reading,
      after: granting(harmless, allow(action)),
      ...broadens,
      dangers: [kind],
      ids: [id],
    })),
  ),
  {
    name: 'reads data: objects of one bucket',
    before: reading,
    after: granting(harmless, allow('s3:GetObject', bucket)),
    ...broadens,
    dangers: ['reads-data'],
    ids: ['s3-get-object'],
  },
  {
    name: 'reads data: objects of one bucket more',
    before: granting(allow('s3:GetObject', bucket)),
    after: granting(allow('s3:GetObject', [bucket, 'arn:aws:s3:::b/*'])),
    ...broadens,
    dangers: ['reads-data'],
    ids: ['s3-get-object'],
  },
  {
    name: 'reads data: objects, where all of S3 but reading was allowed in other words',
    before: granting({ Effect: 'Allow', NotAction: 's3:Get*', Resource: bucket }),
    after: granting({ Effect: 'Allow', NotAction: 's3:GetObjectVersion', Resource: bucket }),
    ...broadens,
    dangers: ['reads-data'],
    ids: ['s3-get-object'],
  },
  {
    name: 'reads data: a gain of another service does not make old dangers new',
    before: granting(allow('ssm:GetParameter')),
    after: granting(allow('ssm:GetParameter'), allow('tag:GetResources')),
    ...broadens,
  },
  {
    name: 'writing objects, which opens, hides and reads nothing',
    before: reading,
    after: granting(harmless, allow('s3:PutObject')),
    ...broadens,
  },
];
