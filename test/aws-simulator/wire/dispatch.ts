import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Identities } from '../iam/identities.ts';
import { authorize, authorizeByBucket, requiredPermissions } from '../iam/identity-policy.ts';
import type { AuthorizedRequest } from '../iam/identity-policy.ts';
import type { ControlledRequest } from '../organizations/control-policies.ts';
import { parseJsonCall, renderJsonAnswer, renderJsonError } from './json-protocol.ts';
import { parseQueryCall, renderQueryAnswer, renderQueryError } from './query-protocol.ts';
import type { Recorder } from '../recorder.ts';
import { answerS3Call, parseS3Call, renderS3Error } from '../s3/s3-protocol.ts';
import type { ObjectStore } from '../s3/s3.ts';
import { AwsError } from '../service.ts';
import type { Caller, Service, ServiceAnswer, ServiceName, ServiceRequest } from '../service.ts';
import { findSignatureScope } from './signature.ts';
import type { SignatureScope } from './signature.ts';

export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface RawAnswer {
  /** 0: nothing was done, the connection breaks. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
  /** The request took effect, and the connection breaks before the client gets the answer. */
  readonly isLost?: true;
}

/** The faults of a scenario. Each call of a `take…` function counts. */
export interface RequestFaults {
  /** Called before any other check. */
  readonly onRequest: (action: string) => void;
  readonly takeError: (
    action: string,
  ) => { readonly code: string; readonly message: string; readonly httpStatus?: number } | undefined;
  readonly takeConnection: (
    action: string,
  ) => { readonly how: 'reset' | 'lost-answer' | 'slow'; readonly milliseconds?: number } | undefined;
}

export interface Wire {
  readonly services: Readonly<Record<Exclude<ServiceName, 's3'>, Service>>;
  readonly store: ObjectStore;
  readonly identities: Identities;
  readonly recorder: Recorder;
  readonly now: () => Date;
  /** Owner of service-managed stack sets; identity policies name it. */
  readonly managementAccountId?: string;
  /** Tags of the stack set that a CloudFormation request is about. */
  readonly findStackSetTags?: (
    request: Pick<ServiceRequest, 'input' | 'caller' | 'region'>,
  ) => Readonly<Record<string, string>> | undefined;
  /** Whether to reject this request for its rate. Each call counts. */
  /** Throws when the organization denies the request. */
  readonly requireControlPolicies?: (request: ControlledRequest) => void;
  readonly isThrottled: (action: string, service: string) => boolean;
  readonly faults?: RequestFaults;
}

/** One request with its protocol chosen: how to read it, and how to write its answer and errors. */
interface Exchange {
  readonly service: string;
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly run: (caller: Caller, region: string) => RawAnswer | Promise<RawAnswer>;
}

const anonymous: Caller = { accountId: '', arn: 'anonymous', userId: 'anonymous' };
const namespaces: Readonly<Record<string, string>> = {
  cloudformation: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
};

/** Answers one HTTP request and records it. Never throws. */
export async function dispatch(wire: Wire, raw: RawRequest): Promise<RawAnswer> {
  const requestId = randomUUID();
  const scope = findSignatureScope(raw.headers, raw.url.searchParams);
  const service = scope?.service ?? unsignedService(raw);
  const region = scope?.region ?? 'us-east-1';
  const seen: { exchange?: Exchange; caller?: Caller } = {};
  const { answer, error } = await attempt(wire, raw, { service, scope, region, requestId }, seen);
  wire.recorder.add({
    service,
    action: seen.exchange?.action ?? `${raw.method} ${raw.url.pathname}`,
    input: seen.exchange?.input ?? {},
    caller: seen.caller,
    region,
    at: wire.now(),
    status: answer.status,
    ...(error === undefined ? {} : { error: error.code }),
    ...(answer.isLost === undefined ? {} : { isAnswerLost: answer.isLost }),
  });
  return { ...answer, headers: { 'x-amzn-requestid': requestId, ...answer.headers } };
}

interface Route {
  readonly service: string;
  readonly scope: SignatureScope | undefined;
  readonly region: string;
  readonly requestId: string;
}

async function attempt(
  wire: Wire,
  raw: RawRequest,
  route: Route,
  seen: { exchange?: Exchange; caller?: Caller },
): Promise<{ answer: RawAnswer; error?: AwsError }> {
  try {
    const exchange = parseExchange(wire, raw, route);
    seen.exchange = exchange;
    wire.faults?.onRequest(exchange.action);
    const connection = wire.faults?.takeConnection(exchange.action);
    if (connection?.how === 'reset') return { answer: { status: 0, headers: {}, body: '' } };
    const tried = await answerExchange(wire, exchange, route, seen).catch((thrown: unknown) => {
      const error = asProtocolError(route.service, asAwsError(thrown));
      return { answer: renderError(error, raw, route), error };
    });
    if (connection?.how === 'slow') await setTimeout(connection.milliseconds ?? 0);
    if (connection?.how !== 'lost-answer') return tried;
    return { ...tried, answer: { ...tried.answer, isLost: true } };
  } catch (thrown) {
    const error = asProtocolError(route.service, asAwsError(thrown));
    return { answer: renderError(error, raw, route), error };
  }
}

async function answerExchange(
  wire: Wire,
  exchange: Exchange,
  route: Route,
  seen: { caller?: Caller },
): Promise<{ answer: RawAnswer }> {
  const caller = callerOf(wire, route, exchange);
  seen.caller = caller;
  requirePermissions(wire, exchange, caller, route.region);
  if (wire.isThrottled(exchange.action, exchange.service)) throw new AwsError('Throttling', 'Rate exceeded');
  // CloudFormation takes its own errors, so that its tests need no wire.
  const error = exchange.service === 'cloudformation' ? undefined : wire.faults?.takeError(exchange.action);
  if (error !== undefined) throw new AwsError(error.code, error.message, error.httpStatus);
  return { answer: await exchange.run(caller, route.region) };
}

/**
 * AssumeRoleWithWebIdentity is unsigned. Any other unsigned request is a mistake and gets its error in its own
 * protocol.
 */
function unsignedService(raw: RawRequest): string {
  if (raw.headers['x-amz-target'] !== undefined) return 'organizations';
  return raw.method === 'POST' ? 'sts' : 's3';
}

function callerOf(wire: Wire, { scope }: Route, { service, action }: Exchange): Caller {
  if (scope !== undefined) return wire.identities.resolve(scope);
  if (service === 'sts' && action === 'AssumeRoleWithWebIdentity') return anonymous;
  throw new AwsError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
}

function requirePermissions(wire: Wire, { service, action, input }: Exchange, caller: Caller, region: string): void {
  const principalArn = wire.identities.principalArn(caller);
  const roleArn = wire.identities.findRoleArn(caller.accountId, input['RoleName']);
  const request = { service, action, input, region, caller, principalArn, roleArn };
  if (service === 's3') requireBucketAccess(wire.store, request);
  wire.requireControlPolicies?.({ caller, permissions: requiredPermissions(request) });
  const boundary = wire.identities.findBoundary(caller);
  if (boundary !== undefined) authorize(boundary, request, 'permissions boundary');
  const policy = wire.identities.findIdentityPolicy(caller);
  if (policy === undefined) return;
  const isObjectMissing = service === 's3' && !hasObject(wire.store, input);
  const { managementAccountId } = wire;
  const stackSetTags = wire.findStackSetTags?.({ input, caller, region });
  authorize(policy, { ...request, managementAccountId, stackSetTags, isObjectMissing });
}

/**
 * A bucket with an owner is closed to other accounts: no policy that the simulator knows opens it. A bucket policy holds
 * for everyone.
 */
function requireBucketAccess(store: ObjectStore, request: AuthorizedRequest): void {
  const { action, input, caller } = request;
  const { ownerAccountId = caller.accountId } = store.findBucket(input['Bucket']) ?? {};
  const isOwner = ownerAccountId === caller.accountId;
  // A name that is taken is CreateBucket's own refusal.
  if (!isOwner && action !== 'CreateBucket') throw new AwsError('AccessDenied', 'Access Denied', 403);
  const policy = isOwner ? store.findPolicy(input['Bucket']) : undefined;
  if (policy !== undefined) authorizeByBucket(policy, request);
}

function hasObject(store: ObjectStore, { Bucket: bucket, Key: key }: Exchange['input']): boolean {
  return typeof key === 'string' && store.findBucket(bucket)?.objects.has(key) === true;
}

function parseExchange(wire: Wire, raw: RawRequest, route: Route): Exchange {
  const { service, requestId } = route;
  switch (service) {
    case 's3':
      return s3Exchange(wire, raw);
    case 'organizations': {
      const call = parseJsonCall(headerOf(raw, 'x-amz-target'), raw.body.toString());
      return serviceExchange(wire, service, call, (answer) => ({
        status: 200,
        headers: { 'content-type': 'application/x-amz-json-1.1' },
        body: renderJsonAnswer(answer),
      }));
    }
    case 'cloudformation':
    case 'sts':
    case 'iam': {
      const call = parseQueryCall(raw.method === 'GET' ? raw.url.searchParams.toString() : raw.body.toString());
      return serviceExchange(wire, service, call, (answer) => ({
        status: 200,
        headers: { 'content-type': 'text/xml' },
        body: renderQueryAnswer(call.action, answer, { requestId, namespace: namespaceOf(service) }),
      }));
    }
    default:
      throw new AwsError('UnknownService', `The simulator has no service ${service}`, 501);
  }
}

function serviceExchange(
  wire: Wire,
  service: Exclude<ServiceName, 's3'>,
  call: { readonly action: string; readonly input: Readonly<Record<string, unknown>> },
  render: (answer: ServiceAnswer) => RawAnswer,
): Exchange {
  const { action, input } = call;
  const run = async (caller: Caller, region: string): Promise<RawAnswer> =>
    render(await wire.services[service]({ service, action, input, caller, region }));
  return { service, action, input, run };
}

function s3Exchange(wire: Wire, raw: RawRequest): Exchange {
  const call = parseS3Call(raw.method, raw.url, raw.headers, raw.body);
  const prefix = call.query.get('prefix');
  const ifNoneMatch = headerOf(raw, 'if-none-match');
  return {
    service: 's3',
    action: call.action,
    input: {
      Bucket: call.bucket,
      ...(call.key === '' ? {} : { Key: call.key }),
      ...(prefix === null ? {} : { Prefix: prefix }),
      ...(ifNoneMatch === undefined ? {} : { IfNoneMatch: ifNoneMatch }),
    },
    run: (caller, region) => answerS3Call(call, { store: wire.store, caller, region }),
  };
}

function asAwsError(thrown: unknown): AwsError {
  if (thrown instanceof AwsError) return thrown;
  // A defect of the simulator: print where it is. Otherwise a test sees only an SDK that retries.
  console.error(thrown);
  return new AwsError('InternalFailure', thrown instanceof Error ? thrown.message : String(thrown), 500);
}

const jsonCodes: Readonly<Record<string, readonly [code: string, status: number]>> = {
  InvalidClientTokenId: ['UnrecognizedClientException', 400],
  ExpiredToken: ['ExpiredTokenException', 400],
  MissingAuthenticationToken: ['MissingAuthenticationTokenException', 400],
  Throttling: ['ThrottlingException', 400],
};
const s3Codes: typeof jsonCodes = {
  InvalidClientTokenId: ['InvalidAccessKeyId', 403],
  ExpiredToken: ['ExpiredToken', 400],
  MissingAuthenticationToken: ['AccessDenied', 403],
  Throttling: ['SlowDown', 503],
};

/** The same error has another code and status in JSON and in S3. */
function asProtocolError(service: string, error: AwsError): AwsError {
  const codes = service === 'organizations' ? jsonCodes : service === 's3' ? s3Codes : {};
  const [code, status] = codes[error.code] ?? [error.code, error.httpStatus];
  return new AwsError(code, error.message, status, error.members);
}

function renderError(error: AwsError, raw: RawRequest, { service, requestId }: Route): RawAnswer {
  const status = error.httpStatus;
  if (raw.method === 'HEAD') return { status, headers: {}, body: '' };
  if (service === 's3') {
    return { status, headers: { 'content-type': 'application/xml' }, body: renderS3Error(error, requestId) };
  }
  if (headerOf(raw, 'x-amz-target') !== undefined) {
    return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: renderJsonError(error) };
  }
  const body = renderQueryError(error, { requestId, namespace: namespaceOf(service) });
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

function namespaceOf(service: string): string {
  return namespaces[service] ?? '';
}

function headerOf(raw: RawRequest, name: string): string | undefined {
  const value = raw.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
