import { createHash } from 'node:crypto';
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

/** Buckets of objects in memory, for Terraform's S3 backend. A test can store another client's lock directly. */
export class ObjectStore {
  private readonly buckets = new Map<string, Map<string, StoredObject>>();
  private readonly policies = new Map<unknown, unknown>();

  createBucket(name: string): void {
    this.buckets.set(name, new Map());
  }

  /** A bucket policy, as PutBucketPolicy sets it. */
  setPolicy(bucket: string, policy: unknown): void {
    this.policies.set(bucket, policy);
  }

  findPolicy(bucket: unknown): unknown {
    return this.policies.get(bucket);
  }

  hasBucket(name: string): boolean {
    return this.buckets.has(name);
  }

  /** Throws NoSuchBucket 404, PreconditionFailed 412 (If-None-Match, If-Match). */
  putObject(bucket: string, key: string, body: Buffer | string, conditions: PutConditions = {}): StoredObject {
    const objects = this.requireBucket(bucket);
    requirePreconditions(objects.get(key), conditions);
    const bytes = Buffer.from(body);
    const object = {
      body: bytes,
      etag: `"${createHash('md5').update(bytes).digest('hex')}"`,
      contentType: conditions.contentType ?? 'application/octet-stream',
      lastModified: new Date(),
    };
    objects.set(key, object);
    return object;
  }

  findObject(bucket: string, key: string): StoredObject | undefined {
    return this.requireBucket(bucket).get(key);
  }

  /** Throws NoSuchKey 404. */
  getObject(bucket: string, key: string): StoredObject {
    const object = this.findObject(bucket, key);
    if (object === undefined) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404);
    return object;
  }

  deleteObject(bucket: string, key: string): void {
    this.requireBucket(bucket).delete(key);
  }

  /** Keys in order of their code units, as S3 lists them. */
  listKeys(bucket: string, prefix = ''): string[] {
    const keys = [...this.requireBucket(bucket).keys()].filter((key) => key.startsWith(prefix));
    return keys.sort((a, b) => (a < b ? -1 : 1));
  }

  requireBucket(name: string): Map<string, StoredObject> {
    const objects = this.buckets.get(name);
    if (objects === undefined) throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404);
    return objects;
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
