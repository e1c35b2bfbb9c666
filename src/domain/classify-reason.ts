import type { AccountFailureReason, RunFailureReason } from './failure-reason.ts';

interface Pattern<Reason> {
  readonly reason: Reason;
  readonly pattern: RegExp;
}

// First match wins. Texts seen in public issues and AWS pages; newer resource handlers wrap the inner text and append a
// HandlerErrorCode, so inner texts come before handler codes.
const accountPatterns: readonly Pattern<AccountFailureReason>[] = [
  { reason: 'tolerance-exceeded', pattern: /cancelled since failure tolerance has exceeded/i },
  { reason: 'operation-stopped', pattern: /cancelled since the operation was stopped/i },
  { reason: 'account-suspended', pattern: /ACCOUNT_SUSPENDED|account is suspended/i },
  { reason: 'denied-by-scp', pattern: /explicit deny in a service control policy/i },
  { reason: 'execution-role-missing', pattern: /should have '.*' role with trust relationship/i },
  { reason: 'sts-region-inactive', pattern: /STS is not activated in this region/i },
  { reason: 'stack-stuck', pattern: /is in \w+ state and can ?not be updated/i },
  { reason: 'invalid-principal', pattern: /invalid principal in policy/i },
  {
    reason: 'managed-policy-invalid',
    pattern: /policy .*(does not exist|not attachable|is not valid)|HandlerErrorCode: NotFound/i,
  },
  { reason: 'name-already-exists', pattern: /already exists|HandlerErrorCode: AlreadyExists/i },
  { reason: 'quota-exceeded', pattern: /cannot exceed quota|(?<!Request)LimitExceeded/i },
  { reason: 'throttled', pattern: /rate exceeded|throttl|RequestLimitExceeded/i },
  { reason: 'access-denied', pattern: /is not authorized to perform|access ?denied/i },
  {
    reason: 'aws-internal',
    pattern:
      /DEFAULT_ROLE_CREATION_ERROR|failed to get stack status|internal ?(error|failure)|GeneralServiceException/i,
  },
];

export function classifyAccountReason(statusReason: string): AccountFailureReason {
  return accountPatterns.find(({ pattern }) => pattern.test(statusReason))?.reason ?? 'unknown';
}

// A lock that could not be acquired for another reason, such as a denied write, carries no information about its
// holder.
const runPatterns: readonly Pattern<RunFailureReason>[] = [
  { reason: 'state-locked', pattern: /error acquiring the state lock[\s\S]*(?:lock info|already locked)/i },
  { reason: 'state-not-saved', pattern: /errored\.tfstate|failed to (save|persist) state/i },
  // Terraform's s3 backend: its own sentences, then S3's codes.
  {
    reason: 'state-unavailable',
    pattern:
      /S3\s+bucket\s+"[^"]+"\s+does\s+not\s+exist|NoSuchBucket|requested\s+bucket\s+from\s+"[^"]+",\s+actual\s+location|PermanentRedirect|AuthorizationHeaderMalformed[\s\S]*expecting/i,
  },
  { reason: 'oidc-denied', pattern: /AssumeRoleWithWebIdentity|InvalidIdentityToken|IDPCommunicationError/i },
  {
    reason: 'credentials-expired',
    pattern: /ExpiredToken|RequestExpired|(security|provided) token .*(is |has )?expired/i,
  },
  {
    reason: 'not-delegated-administrator',
    pattern:
      /not (a|registered as a) delegated administrator|can only be administered from|failed to check account is delegated administrator|must be the (management|master) account or delegated admin/i,
  },
  { reason: 'trusted-access-missing', pattern: /must enable organizations access/i },
  { reason: 'organizational-unit-not-found', pattern: /organizational unit .* not found|ou .* does not exist/i },
  { reason: 'capability-missing', pattern: /InsufficientCapabilities|requires capabilities/i },
  { reason: 'operation-in-progress', pattern: /OperationInProgress|another operation on stackset/i },
  { reason: 'quota-exceeded', pattern: /(?<!Request)LimitExceeded/i },
  { reason: 'throttled', pattern: /Throttl|rate exceeded|TooManyRequests|RequestLimitExceeded|SlowDown/i },
  { reason: 'access-denied', pattern: /AccessDenied|not authorized to perform|UnauthorizedOperation|StatusCode: 403/i },
  { reason: 'template-invalid', pattern: /template (format error|validation error)|Parameters: \[.*\]/i },
];

/** Reads an error text of Terraform or of an AWS call. Gives `fallback` when the text shows no known cause. */
export function classifyRunReason(text: string, fallback: RunFailureReason): RunFailureReason {
  return runPatterns.find(({ pattern }) => pattern.test(text))?.reason ?? fallback;
}
