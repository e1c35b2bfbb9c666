import { isJsonObject } from '../json.ts';
import type { JsonObject } from '../json.ts';

/** Where the ledger is. */
export interface LedgerPlace {
  readonly bucket: string;
  /** Ends with a slash; empty: the bucket's root. */
  readonly prefix: string;
  readonly region: string;
  /** Of an S3 that is not AWS's; undefined: AWS's, or what `AWS_ENDPOINT_URL_S3` names. */
  readonly endpoint: string | undefined;
  /** `https://host/bucket/key` instead of `https://bucket.host/key`. */
  readonly isPathStyle: boolean;
  /** Of the state, whose bucket may refuse objects that are not encrypted so. */
  readonly encryption: Readonly<Record<string, string>>;
}

/** There is none, and why, in words that follow "there is no ledger: ". */
export interface NoLedger {
  readonly why: string;
}

interface LedgerBackend {
  readonly type: string;
  readonly config: Readonly<Record<string, string>>;
  /** Arguments that are a block, a map or a list. */
  readonly blocks?: JsonObject;
}

export interface LedgerFacts {
  /** The input, `s3://bucket/prefix`; undefined: beside the state. */
  readonly ledger: string | undefined;
  /** Complete: with the arguments that the action adds. */
  readonly backend: LedgerBackend;
  readonly awsRegion: string;
}

/** Arguments with which the backend signs in by itself: this action does not have those credentials. */
const ownCredentials = [
  'access_key',
  'secret_key',
  'token',
  'profile',
  'role_arn',
  'assume_role',
  'assume_role_with_web_identity',
  'shared_credentials_file',
  'shared_credentials_files',
  'shared_config_files',
];

/** Default: beside the state, under its key without `.tfstate`. */
export function findLedgerPlace({ ledger, backend, awsRegion }: LedgerFacts): LedgerPlace | NoLedger {
  const { type, config, blocks = {} } = backend;
  const isS3 = type === 's3';
  const region = (isS3 ? config['region'] : undefined) ?? awsRegion;
  const endpoint = isS3 ? findEndpoint(config, blocks) : undefined;
  const isPathStyle = isS3 && (config['use_path_style'] === 'true' || config['force_path_style'] === 'true');
  const named = /^s3:\/\/([^/]+)\/?(.*)$/.exec(ledger ?? '');
  if (named !== null) {
    const [, bucket = '', path = ''] = named;
    const prefix = path === '' || path.endsWith('/') ? path : `${path}/`;
    return { bucket, prefix, region, endpoint, isPathStyle, encryption: {} };
  }
  if (!isS3) return { why: `the state is not in S3 (\`backend-type: ${type}\`)` };
  const own = ownCredentials.find((name) => config[name] !== undefined || blocks[name] !== undefined);
  if (own !== undefined)
    return { why: `the state is read with credentials of its own (\`${own}\` in \`backend-config\`)` };
  const { bucket = '', key = '' } = config;
  // Only an audit, which has no state, gets this far without a bucket.
  if (bucket === '') return { why: '`backend-config` names no bucket' };
  const prefix = `${key.replace(/\.tfstate$/, '').replace(/\/+$/, '')}/`;
  return { bucket, prefix, region, endpoint, isPathStyle, encryption: encryptionOf(config) };
}

function findEndpoint(config: LedgerBackend['config'], { endpoints }: JsonObject): string | undefined {
  const own = isJsonObject(endpoints) ? endpoints['s3'] : undefined;
  return typeof own === 'string' ? own : config['endpoint'];
}

/** As the backend encrypts its state. */
function encryptionOf(config: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const key = config['kms_key_id'];
  if (key !== undefined) {
    return { 'x-amz-server-side-encryption': 'aws:kms', 'x-amz-server-side-encryption-aws-kms-key-id': key };
  }
  return config['encrypt'] === 'true' ? { 'x-amz-server-side-encryption': 'AES256' } : {};
}
