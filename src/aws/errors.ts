import { classifyRunReason } from '../domain/classify-reason.ts';
import { runNextSteps } from '../domain/failure-reason.ts';
import type { RunFailureReason } from '../domain/failure-reason.ts';
import { UserError } from '../domain/user-error.ts';

/** What the SDK throws: a refusal of the service, or a failure before its answer. */
interface Failure {
  /** Exception name of the service, `TimeoutError`, … */
  readonly name: string;
  readonly message: string;
  /** Node's `code`, e.g. ECONNREFUSED. */
  readonly code: string | undefined;
  readonly httpStatus: number | undefined;
}

/**
 * Turns a failed AWS call into an error that a user can act on.
 * @param doing the purpose of the call, in words that follow "Could not …", with its IAM action in brackets:
 * Organizations refuses without naming the action.
 */
export function toUserError(error: unknown, doing: string): UserError {
  // The credentials of the call may have failed, with an error that is clear already.
  if (error instanceof UserError) return error;
  const failure = readFailure(error);
  const reason = classify(failure);
  const next = adviseOnAws(failure, reason, doing);
  return new UserError({
    code: reason,
    what: `Could not ${doing}: ${failure.name}: ${asSentence(failure.message)}`,
    ...(next === undefined ? {} : { next }),
    isTransient: isTransient(failure),
    // Never the SDK's own error: it holds the request with its signature and session token.
    cause: new Error(`${failure.name}${failure.httpStatus === undefined ? '' : ` (HTTP ${failure.httpStatus})`}`),
  });
}

/** Whether AWS refused with the exception of this name. */
export function isRefusal(error: unknown, name: string): boolean {
  // The query protocol omits `Exception` from some names, and SDK releases differ in the name that they show.
  return error instanceof Error && (error.name === name || error.name === name.replace(/Exception$/, ''));
}

/** Whether AWS refused the only request that was sent: then the call had no effect. */
export function isFirstRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = httpStatusOf(error) ?? 0;
  return status >= 400 && status < 500 && attemptsOf(error) === 1 && !isTransient(readFailure(error));
}

/** How often the SDK sent the call. */
function attemptsOf(error: Error): number | undefined {
  const attempts = findMetadata(error)['attempts'];
  return typeof attempts === 'number' ? attempts : undefined;
}

/**
 * The id out of "Another Operation on StackSet ARN is in progress: ID", a sentence that Terraform's errors quote.
 */
export function findConflictingOperationId(message: string): string | undefined {
  return /another operation on stackset \S+ is in progress: ([a-z0-9][-a-z0-9]{0,127})/i.exec(message)?.[1];
}

function readFailure(error: unknown): Failure {
  if (!(error instanceof Error)) {
    return { name: 'Error', message: redact(String(error)), code: undefined, httpStatus: undefined };
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  // The SDK's advice on how to debug it does not help a user.
  const relevant = error.message.replace(/\s*Deserialization error: to see the raw response[\s\S]*$/, '');
  const message = relevant === '' ? (code ?? 'no message') : relevant;
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

// AWS does not know the keys, or the SDK found none.
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

function adviseOnAws(failure: Failure, reason: RunFailureReason, doing: string): string | undefined {
  if (isAboutCredentials(failure)) return 'Set `role-to-assume`, or sign in to AWS in a step before this one.';
  if (reason === 'access-denied') return adviseOnPermission(failure, doing);
  if (isNetwork(failure))
    return 'Check that the runner reaches AWS (network, proxy, `AWS_ENDPOINT_URL`), then run again.';
  if (failure.name === 'AWSOrganizationsNotInUseException') return 'Use an account that is part of an organization.';
  if (failure.name.startsWith('StackSetNotFound')) return 'Check `stack-set-name`, `aws-region` and `call-as`.';
  if (reason === 'unknown' && (failure.httpStatus ?? 0) >= 500) return 'Run again in a few minutes.';
  return runNextSteps[reason];
}

/** The action, such as `organizations:ListRoots`, comes from AWS's sentence or from the purpose of the call. */
function adviseOnPermission({ message }: Failure, doing: string): string {
  const action = /perform:? ([\w-]+:\w+)/.exec(message)?.[1] ?? /\(([\w-]+:\w+)\)/.exec(doing)?.[1];
  if (action === undefined) return runNextSteps['access-denied'] ?? '';
  if (/explicit deny/.test(message)) return `A policy denies ${action} explicitly: find it and exempt this role.`;
  const step = `Allow ${action} for the role that this run uses.`;
  if (!action.startsWith('organizations:')) return step;
  return `${step} Only the management account and delegated administrators may read the organization.`;
}

const connectionCodes = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH)/;
const certificateCodes = /^(CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_)/;

// Names of throttling: CloudFormation's, Organizations', and AWS's common errors. Most come with HTTP 400.
const throttlingErrors =
  /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
// Faults that the query protocol may answer without status 500, and an identity provider that AWS could not reach.
const serviceFaults = /^(InternalFailure|InternalError|ServiceUnavailable|ServiceException|IDPCommunicationError)/;

/** A refused certificate stays refused. */
function isTransient(failure: Failure): boolean {
  const { name, code, httpStatus } = failure;
  if (throttlingErrors.test(name) || serviceFaults.test(name) || isProviderAway(failure)) return true;
  if (httpStatus === 429 || (httpStatus ?? 0) >= 500) return true;
  return isNetwork(failure) && !(code !== undefined && certificateCodes.test(code));
}

/** STS calls the token invalid when it could not fetch the keys of the provider: seen for seconds, and for an hour. */
function isProviderAway({ name, message }: Failure): boolean {
  return name.startsWith('InvalidIdentityToken') && /couldn't retrieve verification key/i.test(message);
}

function isNetwork({ name, code }: Failure): boolean {
  if (name === 'TimeoutError') return true;
  return code !== undefined && (connectionCodes.test(code) || certificateCodes.test(code));
}

const secrets: readonly RegExp[] = [
  // A signed token, such as GitHub's OIDC token.
  /eyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g,
  /\b(AKIA|ASIA)[A-Z0-9]{12,}/g,
  /(x-amz-security-token|authorization|SessionToken|SecretAccessKey|WebIdentityToken)["']?\s*[:=]\s*\S+/gi,
];

/** A message without secrets. AWS quotes the whole signed request when it refuses a signature. */
export function redact(message: string): string {
  const safe = message.split(/The Canonical String for this request/i)[0] ?? '';
  return secrets.reduce((text, secret) => text.replace(secret, '***'), safe).trim();
}

/** Ends a third-party message as a sentence, so that ours can follow it. */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
