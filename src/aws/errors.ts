import { classifyRunReason, runNextSteps } from '../domain/failure-reason.ts';
import type { RunFailureReason } from '../domain/failure-reason.ts';
import { UserError } from '../domain/user-error.ts';

/** What the SDK throws: a service's refusal, or what happened before an answer came. */
interface Failure {
  /** Exception name of the service, `TimeoutError`, … */
  readonly name: string;
  readonly message: string;
  /** Node's `code`, e.g. ECONNREFUSED. */
  readonly code: string | undefined;
  readonly httpStatus: number | undefined;
}

/**
 * Tells a failed AWS call as something a user can act on.
 * @param doing what the call was for, in words that follow "Could not …" and with its IAM action in brackets, because
 * Organizations refuses without naming the action.
 */
export function toUserError(error: unknown, doing: string): UserError {
  // The call's credentials may have failed with an error that is already told well.
  if (error instanceof UserError) return error;
  const failure = readFailure(error);
  const reason = classify(failure);
  const next = nextStep(failure, reason, doing);
  return new UserError({
    code: reason,
    what: `Could not ${doing}: ${failure.name}: ${sentence(failure.message)}`,
    ...(next === undefined ? {} : { next }),
    isTransient: isTransient(failure),
    // Never the SDK's own error: it carries the request, signature and session token included.
    cause: new Error(`${failure.name}${failure.httpStatus === undefined ? '' : ` (HTTP ${failure.httpStatus})`}`),
  });
}

/** Whether AWS refused with the exception of this name. */
export function isRefusal(error: unknown, name: string): boolean {
  // The query protocol's wire code lacks `Exception` for some errors, and SDK releases differ in which one they show.
  return error instanceof Error && (error.name === name || error.name === name.replace(/Exception$/, ''));
}

/** Whether AWS refused the one request that was sent, so that it had no effect. */
export function isFirstRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = httpStatusOf(error) ?? 0;
  return status >= 400 && status < 500 && attemptsOf(error) === 1 && !isTransient(readFailure(error));
}

/** Sends of the call, as the SDK counts them. */
function attemptsOf(error: Error): number | undefined {
  const attempts = findMetadata(error)['attempts'];
  return typeof attempts === 'number' ? attempts : undefined;
}

/**
 * The operation that AWS says is in the way, out of "Another Operation on StackSet ARN is in progress: ID".
 * Terraform's errors hold the same sentence.
 */
export function findConflictingOperationId(message: string): string | undefined {
  return /another operation on stackset \S+ is in progress: ([a-z0-9][-a-z0-9]{0,127})/i.exec(message)?.[1];
}

function readFailure(error: unknown): Failure {
  if (!(error instanceof Error)) {
    return { name: 'Error', message: redact(String(error)), code: undefined, httpStatus: undefined };
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  // The SDK's advice to whoever debugs it is none to a user.
  const told = error.message.replace(/\s*Deserialization error: to see the raw response[\s\S]*$/, '');
  const message = told === '' ? (code ?? 'no message') : told;
  return { name: error.name, message: redact(message), code, httpStatus: httpStatusOf(error) };
}

function httpStatusOf(error: Error): number | undefined {
  const status = findMetadata(error)['httpStatusCode'];
  return typeof status === 'number' ? status : undefined;
}

function findMetadata(error: Error): Readonly<Record<string, unknown>> {
  const metadata = '$metadata' in error ? error.$metadata : undefined;
  return typeof metadata === 'object' && metadata !== null ? { ...metadata } : {};
}

function classify(failure: Failure): RunFailureReason {
  if (isAboutCredentials(failure)) return 'access-denied';
  return classifyRunReason(`${failure.name}: ${failure.message}`, 'unknown');
}

// Keys that AWS does not know, or none found at all.
const credentialErrors = new Set([
  'CredentialsProviderError',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
]);

function isAboutCredentials({ name, message }: Failure): boolean {
  return credentialErrors.has(name) || /could not load credentials|credential is missing/i.test(message);
}

function nextStep(failure: Failure, reason: RunFailureReason, doing: string): string | undefined {
  if (isAboutCredentials(failure)) return 'Set `role-to-assume`, or sign in to AWS in a step before this one.';
  if (reason === 'access-denied') return permissionStep(failure, doing);
  if (isNetwork(failure))
    return 'Check that the runner reaches AWS (network, proxy, `AWS_ENDPOINT_URL`), then run again.';
  if (failure.name === 'AWSOrganizationsNotInUseException') return 'Use an account that is part of an organization.';
  if (failure.name.startsWith('StackSetNotFound')) return 'Check `stack-set-name`, `aws-region` and `call-as`.';
  if (reason === 'unknown' && (failure.httpStatus ?? 0) >= 500) return 'Run again in a few minutes.';
  return runNextSteps[reason];
}

/** `organizations:ListRoots` out of AWS's sentence, or out of what the call was for. */
function permissionStep({ message }: Failure, doing: string): string {
  const action = /perform:? ([\w-]+:\w+)/.exec(message)?.[1] ?? /\(([\w-]+:\w+)\)/.exec(doing)?.[1];
  if (action === undefined) return runNextSteps['access-denied'] ?? '';
  if (/explicit deny/.test(message)) return `A policy denies ${action} explicitly: find it and exempt this role.`;
  const step = `Allow ${action} for the role that this run uses.`;
  if (!action.startsWith('organizations:')) return step;
  return `${step} Only the management account and delegated administrators may read the organization.`;
}

const connectionCodes = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH)/;
const certificateCodes = /^(CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_)/;

// Throttling by its names: CloudFormation's, Organizations', those of AWS's common errors. Most come with HTTP 400.
const throttlingErrors =
  /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
// Faults that the query protocol may name without a status of 500; an identity provider that could not be reached.
const serviceFaults = /^(InternalFailure|InternalError|ServiceUnavailable|ServiceException|IDPCommunicationError)/;

/** A certificate that is not accepted stays so. */
function isTransient(failure: Failure): boolean {
  const { name, code, httpStatus } = failure;
  if (throttlingErrors.test(name) || serviceFaults.test(name)) return true;
  if (httpStatus === 429 || (httpStatus ?? 0) >= 500) return true;
  return isNetwork(failure) && !(code !== undefined && certificateCodes.test(code));
}

function isNetwork({ name, code }: Failure): boolean {
  if (name === 'TimeoutError') return true;
  return code !== undefined && (connectionCodes.test(code) || certificateCodes.test(code));
}

const secrets: readonly RegExp[] = [
  // A token, as GitHub's OIDC endpoint signs it.
  /eyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g,
  /\b(AKIA|ASIA)[A-Z0-9]{12,}/g,
  /(x-amz-security-token|authorization|SessionToken|SecretAccessKey|WebIdentityToken)["']?\s*[:=]\s*\S+/gi,
];

/** A message without what must not be read. A refused signature is answered with the whole signed request. */
export function redact(message: string): string {
  const told = message.split(/The Canonical String for this request/i)[0] ?? '';
  return secrets.reduce((text, secret) => text.replace(secret, '***'), told).trim();
}

/** Ends a message that somebody else wrote, so that ours can follow it. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
