import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { findBucketCall } from './bucket-calls.ts';
import type { BucketCallPlace } from './bucket-calls.ts';
import { notImplemented, rootOf } from './bucket-settings.ts';
import type { ObjectStore, StoredObject } from './s3.ts';
import { emptyAnswer, xmlAnswer } from './s3-answer.ts';
import type { S3Answer, S3Call } from './s3-answer.ts';
import { AwsError } from '../service.ts';
import { element, xmlDeclaration } from '../wire/xml.ts';

const defaultMaxKeys = 1000;

export function parseS3Call(method: string, url: URL, headers: IncomingHttpHeaders, body: Buffer): S3Call {
  const [, bucket = '', ...rest] = url.pathname.split('/');
  const key = decodeURIComponent(rest.join('/'));
  const query = url.searchParams;
  const action = actionOf(method, bucket, key, query);
  return { method, action, bucket, key, query, headers, body: isChunked(headers) ? unchunk(body) : body };
}

/** Throws NoSuchBucket, NoSuchKey, PreconditionFailed, NotImplemented. */
export function answerS3Call(call: S3Call, place: BucketCallPlace): S3Answer {
  const { store, caller } = place;
  const { bucket, key, method, query } = call;
  switch (call.action) {
    case 'ListBuckets':
      return listBuckets(store.listBuckets(caller.accountId));
    case 'ListObjectsV2':
      return listAnswer(call, store);
    case 'GetObject':
    case 'HeadObject':
      return objectAnswer(store.getObject(bucket, key));
    case 'PutObject':
      return putAnswer(call, store);
    case 'DeleteObject':
      store.deleteObject(bucket, key);
      return emptyAnswer(204);
    default: {
      const [, run] = (key === '' ? findBucketCall(method, query) : undefined) ?? [];
      if (run === undefined) throw notImplemented();
      return run(call, place);
    }
  }
}

export function renderS3Error(error: AwsError, requestId: string): string {
  return xmlDeclaration + element('Error', { Code: error.code, Message: error.message, RequestId: requestId });
}

function actionOf(method: string, bucket: string, key: string, query: URLSearchParams): string {
  if (bucket === '') return 'ListBuckets';
  if (key === '') {
    const [action] = findBucketCall(method, query) ?? [];
    if (action !== undefined) return action;
    if (method !== 'GET') return `${method} bucket`;
    return query.get('list-type') === '2' ? 'ListObjectsV2' : 'ListObjects';
  }
  if (query.has('uploads') || query.has('uploadId')) return 'MultipartUpload';
  const names = new Map([
    ['GET', 'GetObject'],
    ['HEAD', 'HeadObject'],
    ['PUT', 'PutObject'],
    ['DELETE', 'DeleteObject'],
  ]);
  return names.get(method) ?? `${method} object`;
}

function objectAnswer(object: StoredObject): S3Answer {
  const headers = {
    etag: object.etag,
    'content-type': object.contentType,
    'content-length': String(object.body.length),
    'last-modified': object.lastModified.toUTCString(),
    'accept-ranges': 'bytes',
  };
  return { status: 200, headers, body: object.body };
}

function putAnswer({ bucket, key, headers, body }: S3Call, store: ObjectStore): S3Answer {
  const md5 = headers['content-md5'];
  if (md5 !== undefined && md5 !== createHash('md5').update(body).digest('base64')) {
    throw new AwsError('BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  const object = store.putObject(bucket, key, body, {
    ifNoneMatch: headers['if-none-match'],
    ifMatch: headers['if-match'],
    contentType: headers['content-type'],
  });
  return { status: 200, headers: { etag: object.etag }, body: '' };
}

/** The continuation token is the last key of the page before. */
function listAnswer({ bucket, query }: S3Call, store: ObjectStore): S3Answer {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
  const maxKeys = Math.min(Number(query.get('max-keys') ?? defaultMaxKeys), defaultMaxKeys);
  const keys = store.listKeys(bucket, prefix).filter((key) => key > after);
  const folderOf = (key: string): string | undefined => {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    return end < 0 ? undefined : key.slice(0, end + delimiter.length);
  };
  const page = keys.slice(0, maxKeys);
  const contents = page.filter((key) => folderOf(key) === undefined).map((key) => contentOf(bucket, key, store));
  const folders = new Set(page.map(folderOf).filter((folder) => folder !== undefined));
  const isTruncated = page.length < keys.length;
  const content = [
    element('Name', bucket),
    element('Prefix', prefix),
    element('MaxKeys', maxKeys),
    element('KeyCount', contents.length + folders.size),
    element('IsTruncated', isTruncated),
    isTruncated ? element('NextContinuationToken', page.at(-1)) : '',
    ...contents,
    ...[...folders].map((folder) => element('CommonPrefixes', { Prefix: folder })),
  ].join('');
  return xmlAnswer(rootOf('ListBucketResult', content));
}

function contentOf(bucket: string, key: string, store: ObjectStore): string {
  const { etag, body, lastModified } = store.getObject(bucket, key);
  const members = { Key: key, LastModified: lastModified, ETag: etag, Size: body.length, StorageClass: 'STANDARD' };
  return element('Contents', members);
}

function listBuckets(names: readonly string[]): S3Answer {
  const buckets = names.map((Name) => element('Bucket', { Name, CreationDate: new Date(0) })).join('');
  return xmlAnswer(rootOf('ListAllMyBucketsResult', `<Buckets>${buckets}</Buckets>`));
}

function isChunked(headers: IncomingHttpHeaders): boolean {
  const payload = headers['x-amz-content-sha256'];
  return typeof payload === 'string' && payload.startsWith('STREAMING-');
}

/**
 * Removes the `aws-chunked` encoding: `SIZE[;chunk-signature=…]\\r\
 * DATA\\r\
 * … 0\\r\
 * [trailers]`. Trailing checksums are not compared.
 */
function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = lineEnd < 0 ? 0 : parseInt(body.toString('latin1', at, lineEnd), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}
