import { AwsError } from '../service.ts';
import { element } from '../wire/xml.ts';

/** One setting of a bucket, such as its versioning: what the query names it, and its calls. */
export interface BucketSetting {
  readonly get: string;
  /** Undefined: the simulator answers the default and sets nothing. */
  readonly put?: string;
  readonly delete?: string;
  /** XML of a bucket for which nothing else was put. */
  readonly initial?: string;
  /** The answer when there is no such setting. */
  readonly absent: () => AwsError;
}

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** By the word in the query string. */
export const bucketSettings: Readonly<Record<string, BucketSetting>> = {
  versioning: {
    get: 'GetBucketVersioning',
    put: 'PutBucketVersioning',
    initial: rootOf('VersioningConfiguration'),
    absent: notImplemented,
  },
  // Since January 2023 S3 encrypts every bucket; a deleted configuration is this one again.
  encryption: {
    get: 'GetBucketEncryption',
    put: 'PutBucketEncryption',
    delete: 'DeleteBucketEncryption',
    initial: rootOf(
      'ServerSideEncryptionConfiguration',
      element('Rule', {
        ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
        BucketKeyEnabled: false,
      }),
    ),
    absent: missing(
      'ServerSideEncryptionConfigurationNotFoundError',
      'The server side encryption configuration was not found',
    ),
  },
  // Since April 2023 a new bucket blocks public access and has no access control lists.
  publicAccessBlock: {
    get: 'GetPublicAccessBlock',
    put: 'PutPublicAccessBlock',
    delete: 'DeletePublicAccessBlock',
    initial: rootOf(
      'PublicAccessBlockConfiguration',
      ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets']
        .map((name) => element(name, true))
        .join(''),
    ),
    absent: missing('NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found'),
  },
  ownershipControls: {
    get: 'GetBucketOwnershipControls',
    put: 'PutBucketOwnershipControls',
    delete: 'DeleteBucketOwnershipControls',
    initial: rootOf('OwnershipControls', element('Rule', { ObjectOwnership: 'BucketOwnerEnforced' })),
    absent: missing('OwnershipControlsNotFoundError', 'The bucket ownership controls were not found'),
  },
  tagging: {
    get: 'GetBucketTagging',
    put: 'PutBucketTagging',
    delete: 'DeleteBucketTagging',
    absent: missing('NoSuchTagSet', 'The TagSet does not exist'),
  },
  lifecycle: {
    get: 'GetBucketLifecycleConfiguration',
    put: 'PutBucketLifecycleConfiguration',
    delete: 'DeleteBucketLifecycle',
    absent: missing('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'),
  },
  cors: {
    get: 'GetBucketCors',
    absent: missing('NoSuchCORSConfiguration', 'The CORS configuration does not exist'),
  },
  website: {
    get: 'GetBucketWebsite',
    absent: missing('NoSuchWebsiteConfiguration', 'The specified bucket does not have a website configuration'),
  },
  replication: {
    get: 'GetBucketReplication',
    absent: missing('ReplicationConfigurationNotFoundError', 'The replication configuration was not found'),
  },
  'object-lock': {
    get: 'GetObjectLockConfiguration',
    absent: missing('ObjectLockConfigurationNotFoundError', 'Object Lock configuration does not exist for this bucket'),
  },
  accelerate: {
    get: 'GetBucketAccelerateConfiguration',
    initial: rootOf('AccelerateConfiguration'),
    absent: notImplemented,
  },
  requestPayment: {
    get: 'GetBucketRequestPayment',
    initial: rootOf('RequestPaymentConfiguration', element('Payer', 'BucketOwner')),
    absent: notImplemented,
  },
  logging: { get: 'GetBucketLogging', initial: rootOf('BucketLoggingStatus'), absent: notImplemented },
};

/** An answer of S3: its root element has the namespace. */
export function rootOf(name: string, content = ''): string {
  return `<${name} xmlns="${namespace}">${content}</${name}>`;
}

export function notImplemented(): AwsError {
  const message = 'A header you provided implies functionality that is not implemented';
  return new AwsError('NotImplemented', message, 501);
}

function missing(code: string, message: string): () => AwsError {
  return () => new AwsError(code, message, 404);
}
