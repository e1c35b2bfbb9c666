import { createHash } from 'node:crypto';

import type { STSClient } from '@aws-sdk/client-sts';
import { parseXML } from '@aws-sdk/xml-builder';
import { HttpRequest } from '@smithy/core/protocols';
import type { LedgerPlace } from '../../domain/ledger/ledger-place.ts';
import type { ClientConfiguration } from '../client-configuration.ts';
import { isRefusal } from '../errors.ts';
import { createCall, createServiceClient } from '../sdk/service-client.ts';
import type { AddressQuestion, OtherService, Stack } from '../sdk/service-client.ts';

/** Three calls of S3. Everything that AWS refuses is thrown as an error with S3's code as its name. */
export interface ObjectStore {
  /** `If-None-Match: *`. An object that has this key already stays as it is. */
  putNew(key: string, text: string): Promise<void>;
  get(key: string): Promise<string>;
  /** All keys, in S3's order. */
  list(prefix: string): Promise<readonly string[]>;
}

/** @param suffix of AWS's addresses in this partition, `amazonaws.com`. */
export function createObjectStore(configuration: ClientConfiguration, place: LedgerPlace, suffix: string): ObjectStore {
  const { region, endpoint } = place;
  // S3 signs the path as it is sent; the SDK's types do not have the setting.
  const settings = { region, signingEscapePath: false, ...(endpoint === undefined ? {} : { endpoint }) };
  const client = createServiceClient(configuration, s3Of(place, suffix), settings);
  const call = (operation: string, request: S3Request): Promise<S3Answer> =>
    createCall<S3Request, S3Answer>(client, { service: 'S3', client: 'S3Client', operation, speak: speakRest })(
      request,
    );
  const { encryption } = place;
  return {
    putNew: async (key, text) => {
      const headers = {
        ...encryption,
        'content-type': 'application/json',
        'if-none-match': '*',
        // A bucket with Object Lock takes no object without a checksum.
        'x-amz-checksum-sha256': createHash('sha256').update(text).digest('base64'),
      };
      try {
        await call('PutObject', { method: 'PUT', key, headers, body: text });
      } catch (error) {
        if (!isRefusal(error, 'PreconditionFailed')) throw error;
      }
    },
    get: async (key) => (await call('GetObject', { method: 'GET', key })).text,
    list: (prefix) => listAll((query) => call('ListObjectsV2', { method: 'GET', query }), prefix),
  };
}

interface S3Request {
  readonly method: 'GET' | 'PUT';
  /** Unset: the bucket itself. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface S3Answer {
  readonly text: string;
  /** The SDK notes its attempts there. */
  readonly $metadata: { readonly httpStatusCode: number };
}

/** S3's code names the error, as the exceptions of other services do. */
class S3Error extends Error {
  readonly $fault = 'client';
  readonly $metadata: { readonly httpStatusCode: number };
  /** Other writers of the same key: S3 asks for another attempt. */
  readonly $retryable?: { readonly throttling: boolean };

  constructor(code: string, message: string, httpStatusCode: number) {
    super(message);
    this.name = code;
    this.$metadata = { httpStatusCode };
    if (code === 'ConditionalRequestConflict' || code === 'SlowDown') this.$retryable = { throttling: false };
  }
}

function s3Of(place: LedgerPlace, suffix: string): OtherService {
  return {
    serviceId: 'S3',
    signingName: 's3',
    signingRegion: place.region,
    addressOf: (question) => findAddress(place, suffix, question),
  };
}

/** A name with a dot has no certificate of AWS's, and an S3 that is not AWS's may have no address for each bucket. */
function findAddress(
  { bucket, region, isPathStyle }: LedgerPlace,
  suffix: string,
  { endpoint, isFips, isDualStack }: AddressQuestion,
): URL {
  if (endpoint !== undefined) return new URL(`${endpoint.replace(/\/+$/, '')}/${bucket}`);
  const host = `s3${isFips ? '-fips' : ''}${isDualStack ? '.dualstack' : ''}.${region}.${suffix}`;
  const isOwnHost = !isPathStyle && /^[a-z0-9-]+$/.test(bucket);
  return new URL(isOwnHost ? `https://${bucket}.${host}` : `https://${host}/${bucket}`);
}

function serialize(request: S3Request, { protocol, hostname, port, pathname }: URL): HttpRequest {
  const { method, key = '', query = {}, headers = {}, body } = request;
  return new HttpRequest({
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    method,
    path: `${pathname.replace(/\/+$/, '')}/${key.split('/').map(escapeSegment).join('/')}`,
    query: { ...query },
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

/** As a signature wants it: everything but letters, digits and `-._~`. */
function escapeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function deserialize(status: number, text: string): S3Answer {
  if (status < 300) return { text, $metadata: { httpStatusCode: status } };
  const error = membersOf(text, 'Error');
  throw new S3Error(textOf(error['Code']) || `HTTP ${status}`, textOf(error['Message']) || 'no message', status);
}

/** Instead of STS's protocol. */
function speakRest(stack: Stack, { streamCollector }: STSClient['config']): void {
  const write: Middleware = (next, context) => (call) => {
    // The middleware before this one has put it there.
    if (context.endpointV2 === undefined) throw new TypeError('S3 has no address.');
    return next({ ...call, request: serialize(call.input, context.endpointV2.url) });
  };
  const read: Middleware = (next) => async (call) => {
    const { response } = await next(call);
    return {
      response,
      output: deserialize(response.statusCode, new TextDecoder().decode(await streamCollector(response.body))),
    };
  };
  const add = stack.add.bind(stack) as unknown as (middleware: Middleware, options: object) => void;
  add(write, { step: 'serialize', name: 'serializerMiddleware', override: true });
  add(read, { step: 'deserialize', name: 'deserializerMiddleware', override: true });
}

/** As the SDK calls it for our own requests; its types know those of STS. */
type Middleware = (next: Next, context: { readonly endpointV2?: { readonly url: URL } }) => Next;
type Next = (call: { readonly input: S3Request; readonly request?: HttpRequest }) => Promise<{
  readonly response: { readonly statusCode: number; readonly body: unknown };
  readonly output?: S3Answer;
}>;

async function listAll(
  list: (query: Readonly<Record<string, string>>) => Promise<S3Answer>,
  prefix: string,
): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let token: string | undefined; ;) {
    const { text } = await list({
      'list-type': '2',
      prefix,
      ...(token === undefined ? {} : { 'continuation-token': token }),
    });
    const result = membersOf(text, 'ListBucketResult');
    const contents = [result['Contents'] ?? []].flat() as readonly unknown[];
    keys.push(...contents.map((content) => textOf((content as Readonly<Record<string, unknown>>)['Key'])));
    token = textOf(result['NextContinuationToken']) || undefined;
    if (token === undefined) return keys;
  }
}

function membersOf(xml: string, root: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = xml.trimStart().startsWith('<') ? parseXML(xml) : undefined;
  const members = (parsed as Readonly<Record<string, unknown>> | undefined)?.[root];
  return typeof members === 'object' && members !== null ? { ...members } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
