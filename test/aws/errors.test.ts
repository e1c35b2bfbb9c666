import { describe, expect, test } from '@jest/globals';
import {
  findConflictingOperationId,
  isFirstRefusal,
  isRefusal,
  asSentence,
  toUserError,
} from '../../src/aws/errors.ts';
import { UserError } from '../../src/domain/user-error.ts';

const doing = 'read the stack set audit (cloudformation:DescribeStackSet)';

/** An error as the SDK throws it. */
function sdkError(name: string, message: string, facts: { status?: number; code?: string } = {}): Error {
  const error = Object.assign(new Error(message), {
    $metadata: facts.status === undefined ? {} : { httpStatusCode: facts.status, requestId: 'r-1' },
    ...(facts.code === undefined ? {} : { code: facts.code }),
  });
  error.name = name;
  return error;
}

describe('causes with a name', () => {
  test.each([
    ['AccessDenied', 'User: u is not authorized to perform: cloudformation:DescribeStackSet', 'access-denied'],
    ['AccessDeniedException', "You don't have permissions to access this resource.", 'access-denied'],
    ['ValidationError', 'Account used is not a delegated administrator', 'not-delegated-administrator'],
    [
      'ValidationError',
      'You must be the management account or delegated admin account of an organization before operating a SERVICE_MANAGED stack set',
      'not-delegated-administrator',
    ],
    [
      'ValidationError',
      'You must enable organizations access to operate a service managed stack set',
      'trusted-access-missing',
    ],
    ['ValidationError', 'Organizational unit ou-1 not found in StackSet audit:1', 'organizational-unit-not-found'],
    ['InsufficientCapabilitiesException', 'Requires capabilities : [CAPABILITY_NAMED_IAM]', 'capability-missing'],
    ['OperationInProgressException', 'Another Operation on StackSet arn is in progress: op-1', 'operation-in-progress'],
    ['LimitExceededException', 'Too many', 'quota-exceeded'],
    ['Throttling', 'Rate exceeded', 'throttled'],
    ['TooManyRequestsException', 'slow down', 'throttled'],
    ['ExpiredToken', 'The security token included in the request is expired', 'credentials-expired'],
    ['ExpiredTokenException', 'The security token included in the request is expired', 'credentials-expired'],
    ['UnrecognizedClientException', 'The security token included in the request is invalid', 'access-denied'],
    ['CredentialsProviderError', 'Could not load credentials from any providers', 'access-denied'],
    ['StackSetNotFoundException', 'StackSet audit not found', 'unknown'],
    ['InternalFailure', 'We are sorry', 'unknown'],
  ])('%s: %s', (name, message, code) => {
    const userError = toUserError(sdkError(name, message, { status: 400 }), doing);
    expect(userError.code).toBe(code);
    expect(userError.what).toContain(`Could not ${doing}: ${name}: ${message}`);
    if (code !== 'unknown') expect(userError.next).toMatch(/\.$/);
  });
});

describe('a denied action is named', () => {
  test('from the message of AWS', () => {
    const message =
      'User: arn:aws:sts::222222222222:assumed-role/plan/run is not authorized to perform: ' +
      'cloudformation:ListStackInstances on resource: x because no identity-based policy allows it';
    expect(toUserError(sdkError('AccessDenied', message), doing).next).toBe(
      'Allow cloudformation:ListStackInstances for the role that this run uses.',
    );
  });

  test('from the purpose of the call, when AWS does not name it', () => {
    expect(toUserError(sdkError('AccessDenied', 'no'), doing).next).toContain('Allow cloudformation:DescribeStackSet');
  });

  test('with the other condition of Organizations', () => {
    const userError = toUserError(sdkError('AccessDeniedException', 'no'), 'list (organizations:ListRoots)');
    expect(userError.next).toContain('delegated administrators');
  });

  test('an explicit deny does not lead to the advice to allow it', () => {
    const message =
      'User: u is not authorized to perform: organizations:ListRoots with an explicit deny in a service control policy';
    const userError = toUserError(sdkError('AccessDenied', message), doing);
    expect(userError.next).toContain('denies organizations:ListRoots explicitly');
    expect(userError.next).not.toContain('Allow');
  });

  test('without a name, the advice is general', () => {
    expect(toUserError(sdkError('AccessDenied', 'no'), 'do it').next).toContain('permission that the message names');
  });
});

describe('the network', () => {
  test.each([
    ['a timeout', sdkError('TimeoutError', 'a request has exceeded the configured 60000 ms requestTimeout.')],
    ['a refused connection', sdkError('Error', 'connect ECONNREFUSED 127.0.0.1:1', { code: 'ECONNREFUSED' })],
    ['a connection lost', sdkError('Error', 'socket hang up', { code: 'ECONNRESET' })],
    ['no address', sdkError('Error', 'getaddrinfo ENOTFOUND x', { code: 'ENOTFOUND' })],
    ['an unknown certificate', sdkError('Error', 'self-signed', { code: 'SELF_SIGNED_CERT_IN_CHAIN' })],
  ])('%s is called a network problem', (_, error) => {
    const userError = toUserError(error, doing);
    expect(userError.code).toBe('unknown');
    expect(userError.next).toContain('network');
    expect(userError.what).toContain(error.message);
  });

  test('an error without a message shows its code', () => {
    expect(toUserError(sdkError('AggregateError', '', { code: 'ECONNREFUSED' }), doing).what).toContain('ECONNREFUSED');
  });

  test('a fault of AWS is not a network problem', () => {
    expect(toUserError(sdkError('InternalFailure', 'x', { status: 500 }), doing).next).toBe(
      'Run again in a few minutes.',
    );
  });
});

test('the debugging advice of the SDK is left out', () => {
  const message =
    'aborted\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response.';
  expect(toUserError(sdkError('Error', message, { code: 'ECONNRESET' }), doing).what).toMatch(/Error: aborted\.$/);
});

test('a stack set that is not found says what to check', () => {
  expect(toUserError(sdkError('StackSetNotFoundException', 'x', { status: 404 }), doing).next).toContain('call-as');
});

test('a UserError stays unchanged', () => {
  const userError = new UserError({ code: 'oidc-denied', what: 'x' });
  expect(toUserError(userError, doing)).toBe(userError);
});

test('anything thrown becomes text', () => {
  expect(toUserError('boom', doing).what).toContain('Error: boom.');
});

describe('an error holds no secret', () => {
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOmFjbWUifQ.c2lnbmF0dXJl';

  test.each([
    [
      'a signed request',
      `It does not match.\n\nThe Canonical String for this request should have been\n'x-amz-security-token:CANARY'`,
    ],
    ['a session token', 'header x-amz-security-token: CANARY was wrong'],
    ['a secret key', 'SecretAccessKey="CANARY" is wrong'],
    ['an access key', 'ASIACANARYCANARY0000 is unknown'],
    ['a token', `invalid: ${token.replace('c2lnbmF0dXJl', 'CANARY')}`],
  ])('%s', (_, message) => {
    const error = Object.assign(sdkError('SignatureDoesNotMatch', message), { $response: 'CANARY' });
    const userError = toUserError(error, doing);
    expect(
      [userError.message, userError.what, userError.why, userError.next, String(userError.cause)].join(),
    ).not.toContain('CANARY');
    expect(JSON.stringify(userError.cause, Object.getOwnPropertyNames(userError.cause))).not.toContain('CANARY');
  });
});

test('a refusal is recognised with and without the suffix', () => {
  expect(isRefusal(sdkError('StackSetNotFoundException', ''), 'StackSetNotFoundException')).toBe(true);
  expect(isRefusal(sdkError('StackSetNotFound', ''), 'StackSetNotFoundException')).toBe(true);
  expect(isRefusal(sdkError('OperationNotFoundException', ''), 'StackSetNotFoundException')).toBe(false);
  expect(isRefusal('StackSetNotFoundException', 'StackSetNotFoundException')).toBe(false);
});

test('a sentence ends once', () => {
  expect([asSentence('a'), asSentence('a.'), asSentence('a?')]).toEqual(['a.', 'a.', 'a?']);
});

describe('a transient failure', () => {
  test.each([
    ['throttling', sdkError('Throttling', 'Rate exceeded', { status: 400 })],
    ['throttling by another name', sdkError('ThrottlingException', 'Rate exceeded', { status: 400 })],
    ['too many requests', sdkError('TooManyRequestsException', 'slow down', { status: 400 })],
    ['a request limit', sdkError('RequestLimitExceeded', 'Request limit exceeded', { status: 503 })],
    ['429', sdkError('Error', 'x', { status: 429 })],
    ['500', sdkError('InternalFailure', 'x', { status: 500 })],
    ['a fault without a status', sdkError('InternalFailure', 'x')],
    ['502', sdkError('Error', 'x', { status: 502 })],
    ['503', sdkError('ServiceUnavailable', 'x', { status: 503 })],
    ['504', sdkError('Error', 'x', { status: 504 })],
    ['a timeout', sdkError('TimeoutError', 'too slow')],
    ['a reset', sdkError('TimeoutError', 'read ECONNRESET', { code: 'ECONNRESET' })],
    ['an answer cut off', sdkError('Error', 'aborted', { status: 200, code: 'ECONNRESET' })],
    ['a socket hung up', sdkError('Error', 'socket hang up', { code: 'ECONNRESET' })],
    ['a broken pipe', sdkError('Error', 'write EPIPE', { code: 'EPIPE' })],
    ['a refused connection', sdkError('Error', 'connect ECONNREFUSED', { code: 'ECONNREFUSED' })],
    ['a name server that is busy', sdkError('Error', 'getaddrinfo EAI_AGAIN x', { code: 'EAI_AGAIN' })],
    ['a name that is not found now', sdkError('Error', 'getaddrinfo ENOTFOUND x', { code: 'ENOTFOUND' })],
    ['an identity provider not reached', sdkError('IDPCommunicationErrorException', 'x', { status: 400 })],
  ])('%s', (_, error) => {
    expect(toUserError(error, doing).isTransient).toBe(true);
  });

  test.each([
    ['validation', sdkError('ValidationError', 'x', { status: 400 })],
    ['access', sdkError('AccessDenied', 'no', { status: 403 })],
    ['access in Organizations', sdkError('AccessDeniedException', 'no', { status: 400 })],
    ['expiry', sdkError('ExpiredToken', 'The security token included in the request is expired', { status: 403 })],
    ['expiry in Organizations', sdkError('ExpiredTokenException', 'expired', { status: 400 })],
    ['an unknown key', sdkError('InvalidClientTokenId', 'x', { status: 403 })],
    ['not found', sdkError('StackSetNotFoundException', 'x', { status: 404 })],
    ['a conflict', sdkError('OperationInProgressException', 'x', { status: 409 })],
    ['a quota', sdkError('LimitExceededException', 'x', { status: 400 })],
    ['no credentials', sdkError('CredentialsProviderError', 'Could not load credentials')],
    ['a certificate', sdkError('Error', 'self-signed', { code: 'SELF_SIGNED_CERT_IN_CHAIN' })],
    ['an interruption', sdkError('AbortError', 'Request aborted')],
    ['a defect', new TypeError('x is not a function')],
    ['anything else', 'boom'],
  ])('not %s', (_, error) => {
    expect(toUserError(error, doing).isTransient).toBe(false);
  });
});

test('only the refusal of a single send proves that the call had no effect', () => {
  const refused = sdkError('ValidationError', 'x', { status: 400 });
  const sent = (error: Error, attempts: number): Error =>
    Object.assign(error, { $metadata: { ...(error as { $metadata?: object }).$metadata, attempts } });
  expect(isFirstRefusal(sent(refused, 1))).toBe(true);
  expect(isFirstRefusal(sent(refused, 2))).toBe(false);
  expect(isFirstRefusal(sent(sdkError('Throttling', 'x', { status: 400 }), 1))).toBe(false);
  expect(isFirstRefusal(sent(sdkError('InternalFailure', 'x', { status: 500 }), 1))).toBe(false);
  expect(isFirstRefusal(sent(sdkError('TimeoutError', 'x'), 1))).toBe(false);
  expect(isFirstRefusal(sdkError('ValidationError', 'x', { status: 400 }))).toBe(false);
  expect(isFirstRefusal('boom')).toBe(false);
});

test.each([
  ['Another Operation on StackSet arn:aws:cloudformation:us-east-1:1:stackset/a:b is in progress: 4f1c-22', '4f1c-22'],
  ['Another operation on stackset a is in progress: op-9.', 'op-9'],
  [
    '│ OperationInProgressException: Another Operation on StackSet arn:x is in progress: terraform-2026\n│ ',
    'terraform-2026',
  ],
  ['An operation is in progress', undefined],
])('%s', (message, id) => {
  expect(findConflictingOperationId(message)).toBe(id);
});
