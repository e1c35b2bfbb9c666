import { beforeEach, describe, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { answerS3Call, parseS3Call } from './s3-protocol.ts';
import type { S3Answer } from './s3-answer.ts';
import { ObjectStore } from './s3.ts';

let store: ObjectStore;

beforeEach(() => {
  store = new ObjectStore();
  store.createBucket('states');
});

function call(method: string, path: string, headers: Record<string, string> = {}, body = ''): S3Answer {
  const url = new URL(path, 'http://127.0.0.1');
  const caller = { accountId: '222222222222', arn: 'arn:aws:iam::222222222222:user/test', userId: 'test' };
  return answerS3Call(parseS3Call(method, url, headers, Buffer.from(body)), { store, caller, region: 'us-east-1' });
}

function refusal(code: string, httpStatus: number): unknown {
  return expect.objectContaining({ code, httpStatus });
}

test('keeps an object until it is deleted', () => {
  const { headers } = call('PUT', '/states/a/b%20c.tfstate', { 'content-type': 'application/json' }, '{"v":1}');
  expect(headers['etag']).toMatch(/^"[0-9a-f]{32}"$/);
  expect(call('GET', '/states/a/b%20c.tfstate')).toMatchObject({
    status: 200,
    headers: { etag: headers['etag'], 'content-type': 'application/json', 'content-length': '7' },
    body: Buffer.from('{"v":1}'),
  });
  expect(call('DELETE', '/states/a/b%20c.tfstate').status).toBe(204);
  expect(() => call('HEAD', '/states/a/b%20c.tfstate')).toThrow(refusal('NoSuchKey', 404));
});

describe('conditional writes', () => {
  test('do not overwrite a held lock', () => {
    store.putObject('states', 'x.tflock', 'theirs');
    expect(() => call('PUT', '/states/x.tflock', { 'if-none-match': '*' }, 'ours')).toThrow(
      refusal('PreconditionFailed', 412),
    );
    expect(store.getObject('states', 'x.tflock').body.toString()).toBe('theirs');
  });

  test('take a free lock once', () => {
    expect(call('PUT', '/states/x.tflock', { 'if-none-match': '*' }, 'ours').status).toBe(200);
    expect(() => call('PUT', '/states/x.tflock', { 'if-none-match': '*' }, 'ours')).toThrow(
      refusal('PreconditionFailed', 412),
    );
  });

  test('require the existing ETag with If-Match', () => {
    const { etag } = store.putObject('states', 'x', 'one');
    expect(() => call('PUT', '/states/x', { 'if-match': '"other"' }, 'two')).toThrow(
      refusal('PreconditionFailed', 412),
    );
    expect(call('PUT', '/states/x', { 'if-match': etag }, 'two').status).toBe(200);
    expect(() => call('PUT', '/states/y', { 'if-match': etag }, 'two')).toThrow(refusal('NoSuchKey', 404));
  });
});

test('decodes aws-chunked in a streamed body', () => {
  const headers = { 'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER', 'content-encoding': 'aws-chunked' };
  const body = '5\r\nhello\r\n7;chunk-signature=ab\r\n, \r\nbye\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n';
  call('PUT', '/states/x', headers, body);
  expect(store.getObject('states', 'x').body.toString()).toBe('hello, \r\nbye');
});

test('does not store a body that differs from its Content-MD5', () => {
  expect(() => call('PUT', '/states/x', { 'content-md5': 'AAAA' }, 'x')).toThrow(refusal('BadDigest', 400));
  expect(store.findObject('states', 'x')).toBeUndefined();
});

test('lists keys by prefix, folders by delimiter, in pages', () => {
  for (const key of ['env:/b/x&y', 'env:/a/x', 'root']) store.putObject('states', key, '1');
  const parse = (answer: S3Answer): unknown => new XMLParser().parse(answer.body.toString());
  expect(parse(call('GET', '/states/?list-type=2&prefix=env:/'))).toMatchObject({
    ListBucketResult: { KeyCount: 2, IsTruncated: false, Contents: [{ Key: 'env:/a/x' }, { Key: 'env:/b/x&y' }] },
  });
  expect(parse(call('GET', '/states?list-type=2&delimiter=/'))).toMatchObject({
    ListBucketResult: { Contents: { Key: 'root' }, CommonPrefixes: { Prefix: 'env:/' } },
  });
  expect(parse(call('GET', '/states?list-type=2&max-keys=2'))).toMatchObject({
    ListBucketResult: { IsTruncated: true, NextContinuationToken: 'env:/b/x&y' },
  });
  expect(parse(call('GET', '/states?list-type=2&max-keys=2&continuation-token=env:/b/x%26y'))).toMatchObject({
    ListBucketResult: { IsTruncated: false, Contents: { Key: 'root' } },
  });
});

test.each([
  ['HEAD', '/nowhere', 'NoSuchBucket', 404],
  ['PUT', '/nowhere/x', 'NoSuchBucket', 404],
  ['POST', '/states/x?uploads', 'NotImplemented', 501],
  ['GET', '/states?versions', 'NotImplemented', 501],
])('%s %s is refused with %s', (method, path, code, status) => {
  expect(() => call(method, path)).toThrow(refusal(code, status));
});
