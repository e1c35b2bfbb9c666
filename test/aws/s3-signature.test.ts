import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import { createObjectStore } from '../../src/aws/ledger/object-store.ts';

const key = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG', sessionToken: 'tok/en+=' };

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let seen: Seen[];
let server: ReturnType<typeof createServer>;

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body: Buffer.concat(parts).toString() });
      response.end(method === 'GET' ? '<ListBucketResult></ListBucketResult>' : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.close();
});

/**
 * AWS Signature Version 4 as S3 wants it, written from its documentation: the path as it is sent, escaped once. No
 * simulator compares signatures, and S3 refuses a wrong one.
 */
function signatureOf({ method, url, headers }: Seen): string {
  const authorization = headers.authorization ?? '';
  const [, scope = ''] = /Credential=[^/]+\/([^,]+)/.exec(authorization) ?? [];
  const [, signed = ''] = /SignedHeaders=([^,]+)/.exec(authorization) ?? [];
  const [path = '', query = ''] = url.split('?');
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim().replaceAll(/ +/g, ' ')}`);
  const canonical = [
    method,
    path,
    query.split('&').sort().join('&'),
    ...lines,
    '',
    signed,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const hash = createHash('sha256').update(canonical).digest('hex');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash].join('\n');
  const hmac = (secret: string | Buffer, text: string): Buffer => createHmac('sha256', secret).update(text).digest();
  const signingKey = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${key.secretAccessKey}`);
  return hmac(signingKey, toSign).toString('hex');
}

test('every call is signed as S3 compares it, whatever is in the key, for the Region of the bucket', async () => {
  const configuration = createClientConfiguration({
    region: 'us-east-1',
    credentials: { provider: () => Promise.resolve(key) },
  });
  const { port } = server.address() as AddressInfo;
  const place = { bucket: 'states', prefix: '', region: 'eu-west-1', isPathStyle: true, encryption: {} };
  const endpoint = `http://127.0.0.1:${port}`;
  const store = createObjectStore(configuration, { ...place, endpoint }, 'amazonaws.com');
  const name = "a b/(x)+é'!*~/&=;$@:,";
  await store.putNew(name, '{"a":"é"}');
  await store.list(name);
  expect(seen.map(({ method }) => method)).toEqual(['PUT', 'GET']);
  for (const call of seen) {
    expect(call.headers.authorization).toContain('/eu-west-1/s3/aws4_request');
    expect(call.headers.authorization).toContain(`Signature=${signatureOf(call)}`);
    const hash = createHash('sha256').update(call.body).digest('hex');
    expect(call.headers['x-amz-content-sha256']).toBe(hash);
  }
  expect(seen[0]?.headers['if-none-match']).toBe('*');
});

test.each([
  ['a bucket has a host of its own', { bucket: 'states' }, 'https://states.s3.eu-west-1.amazonaws.com/'],
  ['one with a dot has none', { bucket: 'my.states' }, 'https://s3.eu-west-1.amazonaws.com/my.states/'],
  ['nor one in capitals', { bucket: 'States' }, 'https://s3.eu-west-1.amazonaws.com/States/'],
  ['nor one that asks for it', { bucket: 'states', isPathStyle: true }, 'https://s3.eu-west-1.amazonaws.com/states/'],
])('%s', async (_name, changes, address) => {
  const urls: string[] = [];
  const configuration = createClientConfiguration({
    region: 'us-east-1',
    credentials: { provider: () => Promise.resolve(key) },
  });
  const requestHandler = {
    handle: (request: { protocol: string; hostname: string; path: string }) => {
      urls.push(`${request.protocol}//${request.hostname}${request.path}`);
      return Promise.reject(new Error('seen'));
    },
  };
  const place = {
    prefix: '',
    region: 'eu-west-1',
    endpoint: undefined,
    isPathStyle: false,
    encryption: {},
    ...changes,
  };
  const store = createObjectStore(
    { ...configuration, maxAttempts: 1, requestHandler: requestHandler as never },
    place,
    'amazonaws.com',
  );
  await store.list('plans/').catch(() => undefined);
  expect(urls).toEqual([address]);
});
