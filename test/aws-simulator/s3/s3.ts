import { createHash } from 'node:crypto';
import { bucketSettings } from './bucket-settings.ts';
import { AwsError } from '../service.ts';

export interface StoredObject {
  readonly body: Buffer;
  readonly etag: string;
  readonly contentType: string;
  readonly lastModified: Date;
}

export interface PutConditions {
  /** `*`: only when no such object exists. */
  readonly ifNoneMatch?: string | undefined;
  /** Only when the existing object has this ETag. */
  readonly ifMatch?: string | undefined;
  readonly contentType?: string | undefined;
}

/** Who owns a bucket, and where it is. Without an owner every known key may use it, in every Region. */
export interface BucketPlace {
  readonly ownerAccountId?: string;
  readonly region?: string;
}

export interface Bucket extends BucketPlace {
  readonly objects: Map<string, StoredObject>;
  /** XML by the word in the query string. */
  readonly settings: Map<string, string>;
  /** Versions that a client has deleted or replaced. They are counted alone, because nothing here reads them. */
  keptVersions: number;
}

/** Buckets of objects in memory, for Terraform's S3 backend. A test can store another client's lock directly. */
export class ObjectStore {
  private readonly buckets = new Map<string, Bucket>();
  private readonly policies = new Map<unknown, unknown>();

  /** Creates a bucket, or an empty one in its place. */
  createBucket(name: string, place: BucketPlace = {}): void {
    const initial = Object.entries(bucketSettings).flatMap(([word, { initial: xml }]) =>
      xml === undefined ? [] : [[word, xml] as const],
    );
    this.buckets.set(name, { ...place, objects: new Map(), settings: new Map(initial), keptVersions: 0 });
  }

  /** Throws NoSuchBucket 404, BucketNotEmpty 409. */
  deleteBucket(name: string): void {
    const { objects, keptVersions } = this.requireBucket(name);
    if (objects.size > 0 || keptVersions > 0) {
      const versions = objects.size > 0 ? '' : '. You must delete all versions in the bucket.';
      throw new AwsError('BucketNotEmpty', `The bucket you tried to delete is not empty${versions}`, 409);
    }
    this.buckets.delete(name);
    this.policies.delete(name);
  }

  /** A bucket policy, as PutBucketPolicy sets it; undefined removes it. */
  setPolicy(bucket: string, policy: unknown): void {
    this.policies.set(bucket, policy);
  }

  findPolicy(bucket: unknown): unknown {
    return this.policies.get(bucket);
  }

  findBucket(name: unknown): Bucket | undefined {
    return typeof name === 'string' ? this.buckets.get(name) : undefined;
  }

  /** In order of name. */
  listBuckets(accountId: string): string[] {
    const own = [...this.buckets].filter(([, { ownerAccountId = accountId }]) => ownerAccountId === accountId);
    return own.map(([name]) => name).sort();
  }

  /** Throws NoSuchBucket 404, PreconditionFailed 412 (If-None-Match, If-Match). */
  putObject(bucket: string, key: string, body: Buffer | string, conditions: PutConditions = {}): StoredObject {
    const { objects } = this.requireBucket(bucket);
    requirePreconditions(objects.get(key), conditions);
    const bytes = Buffer.from(body);
    const object = {
      body: bytes,
      etag: `"${createHash('md5').update(bytes).digest('hex')}"`,
      contentType: conditions.contentType ?? 'application/octet-stream',
      lastModified: new Date(),
    };
    this.keepVersion(bucket, key);
    objects.set(key, object);
    return object;
  }

  findObject(bucket: string, key: string): StoredObject | undefined {
    return this.requireBucket(bucket).objects.get(key);
  }

  /** Throws NoSuchKey 404. */
  getObject(bucket: string, key: string): StoredObject {
    const object = this.findObject(bucket, key);
    if (object === undefined) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404);
    return object;
  }

  deleteObject(bucket: string, key: string): void {
    this.keepVersion(bucket, key);
    this.requireBucket(bucket).objects.delete(key);
  }

  /** Keys in order of their code units, as S3 lists them. */
  listKeys(bucket: string, prefix = ''): string[] {
    const keys = [...this.requireBucket(bucket).objects.keys()].filter((key) => key.startsWith(prefix));
    return keys.sort((a, b) => (a < b ? -1 : 1));
  }

  requireBucket(name: string): Bucket {
    const bucket = this.buckets.get(name);
    if (bucket === undefined) throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404);
    return bucket;
  }

  private keepVersion(name: string, key: string): void {
    const bucket = this.requireBucket(name);
    const isVersioned = bucket.settings.get('versioning')?.includes('<Status>Enabled</Status>') ?? false;
    if (isVersioned && bucket.objects.has(key)) bucket.keptVersions += 1;
  }
}

function requirePreconditions(present: StoredObject | undefined, { ifNoneMatch, ifMatch }: PutConditions): void {
  if (ifMatch !== undefined && present === undefined) {
    throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404);
  }
  const isRefused =
    (ifNoneMatch === '*' && present !== undefined) || (ifMatch !== undefined && present?.etag !== ifMatch);
  if (isRefused) {
    throw new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412);
  }
}
