import { describe, expect, test } from '@jest/globals';
import { isRefusal, sentence, toUserError } from '../../src/aws/errors.ts';
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

describe('causes that users know', () => {
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
    const told = toUserError(sdkError(name, message, { status: 400 }), doing);
    expect(told.code).toBe(code);
    expect(told.what).toContain(`Could not ${doing}: ${name}: ${message}`);
    if (code !== 'unknown') expect(told.next).toMatch(/\.$/);
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

  test('from what was being done, when AWS does not say', () => {
    expect(toUserError(sdkError('AccessDenied', 'no'), doing).next).toContain('Allow cloudformation:DescribeStackSet');
  });

  test('with what else Organizations asks for', () => {
    const told = toUserError(sdkError('AccessDeniedException', 'no'), 'list (organizations:ListRoots)');
    expect(told.next).toContain('delegated administrators');
  });

  test('and a deny by policy is not answered with "allow it"', () => {
    const message =
      'User: u is not authorized to perform: organizations:ListRoots with an explicit deny in a service control policy';
    const told = toUserError(sdkError('AccessDenied', message), doing);
    expect(told.next).toContain('denies organizations:ListRoots explicitly');
    expect(told.next).not.toContain('Allow');
  });

  test('or the general step is given', () => {
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
  ])('%s is told as such', (_, error) => {
    const told = toUserError(error, doing);
    expect(told.code).toBe('unknown');
    expect(told.next).toContain('network');
    expect(told.what).toContain(error.message);
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

test('a stack set that is not found says what to check', () => {
  expect(toUserError(sdkError('StackSetNotFoundException', 'x', { status: 404 }), doing).next).toContain('call-as');
});

test('an error that is already told passes unchanged', () => {
  const told = new UserError({ code: 'oidc-denied', what: 'x' });
  expect(toUserError(told, doing)).toBe(told);
});

test('anything thrown becomes text', () => {
  expect(toUserError('boom', doing).what).toContain('Error: boom.');
});

describe('no secret leaves', () => {
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
    const told = toUserError(error, doing);
    expect([told.message, told.what, told.why, told.next, String(told.cause)].join()).not.toContain('CANARY');
    expect(JSON.stringify(told.cause, Object.getOwnPropertyNames(told.cause))).not.toContain('CANARY');
  });
});

test('a refusal is known with and without the suffix', () => {
  expect(isRefusal(sdkError('StackSetNotFoundException', ''), 'StackSetNotFoundException')).toBe(true);
  expect(isRefusal(sdkError('StackSetNotFound', ''), 'StackSetNotFoundException')).toBe(true);
  expect(isRefusal(sdkError('OperationNotFoundException', ''), 'StackSetNotFoundException')).toBe(false);
  expect(isRefusal('StackSetNotFoundException', 'StackSetNotFoundException')).toBe(false);
});

test('a sentence ends once', () => {
  expect([sentence('a'), sentence('a.'), sentence('a?')]).toEqual(['a.', 'a.', 'a?']);
});
