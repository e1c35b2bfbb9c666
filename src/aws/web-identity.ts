import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { UserError } from '../domain/user-error.ts';
import { clientDefaults } from './client-configuration.ts';
import { equip } from './client-equipment.ts';
import { toSessionCredentials } from './convert-credentials.ts';
import { asSentence, redact, toUserError } from './errors.ts';
import type { SessionCredentials } from './session-credentials.ts';
import { signInPatiently } from './sign-in-patience.ts';
import type { SignIn, SignInPatience } from './sign-in-patience.ts';

export interface WebIdentityRequest extends SignInPatience {
  /** ARN. */
  readonly roleToAssume: string;
  /** 2–64 characters of `[\w+=,.@-]`; CloudTrail shows it. */
  readonly sessionName: string;
  /** 900 up to the role's MaxSessionDuration. */
  readonly durationSeconds: number;
  readonly region: string;
  /** Of the OIDC token. */
  readonly audience: string;
  /** Asks GitHub for an OIDC token; throws when GitHub refuses it. */
  readonly requestToken: (audience: string) => Promise<string>;
  /** Masks a value; called before any other code can see it. */
  readonly onSecret: (value: string) => void;
}

export interface WebIdentity {
  /**
   * Each try asks for a fresh OIDC token, because GitHub's live five minutes.
   * @param patience `once`: one try, for a caller that still has a valid session.
   * @throws UserError.
   */
  assume(patience: 'patient' | 'once'): Promise<SessionCredentials>;
  close(): void;
}

/** Exchanges GitHub's OIDC token for a session of the role. The call is unsigned, so it uses no other credentials. */
export function createWebIdentity(request: WebIdentityRequest): WebIdentity {
  let client: STSClient | undefined;
  const open = (): STSClient => {
    // A try that failed is repeated with another token; the SDK would multiply these tries by its own.
    const settings = { ...clientDefaults, maxAttempts: 1, region: request.region };
    return equip(new STSClient(settings), clientDefaults);
  };
  return {
    assume: (patience) => {
      const sts = (client ??= open());
      const tryOnce = (): Promise<SignIn> => assume(sts, request);
      return signInPatiently(tryOnce, request, patience);
    },
    close: () => client?.destroy(),
  };
}

async function assume(client: STSClient, request: WebIdentityRequest): Promise<SignIn> {
  const token = await requestToken(request);
  if (typeof token !== 'string') return token;
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: request.roleToAssume,
    RoleSessionName: request.sessionName,
    DurationSeconds: request.durationSeconds,
    WebIdentityToken: token,
  });
  try {
    const { Credentials } = await client.send(command);
    const credentials = toSessionCredentials(Credentials);
    request.onSecret(credentials.secretAccessKey);
    request.onSecret(credentials.sessionToken);
    request.onSecret(credentials.accessKeyId);
    return { kind: 'signed-in', credentials };
  } catch (error) {
    return denied(error, request, token);
  }
}

/** @returns the token, or why there is none. */
async function requestToken({ requestToken: ask, audience, onSecret }: WebIdentityRequest): Promise<string | SignIn> {
  try {
    const token = await ask(audience);
    onSecret(token);
    return token;
  } catch (error) {
    const message = asSentence(redact(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' '));
    const isForbidden = message.includes('ACTIONS_ID_TOKEN_REQUEST');
    const isTransient = !isForbidden && !isRefusedToken(message);
    const failure = new UserError({
      code: 'oidc-denied',
      what: `role-to-assume: GitHub gave this job no OIDC token: ${message}`,
      next: isForbidden
        ? 'Give the job `permissions: id-token: write`. A run for a pull request from a fork cannot get it.'
        : 'Run again. If it fails again, check that the job has `permissions: id-token: write`.',
      isTransient,
    });
    return { kind: isTransient ? 'passing' : 'refused', error: failure };
  }
}

/** The toolkit gives nothing but this text. Too slow (408) and too many (429) are no refusals. */
function isRefusedToken(message: string): boolean {
  const status = Number(/Error Code : (\d{3})\b/.exec(message)?.[1]);
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

const denials = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError|ExpiredToken)/;

function denied(error: unknown, { roleToAssume, durationSeconds }: WebIdentityRequest, token: string): SignIn {
  const failure = toUserError(error, `assume ${roleToAssume} (sts:AssumeRoleWithWebIdentity)`);
  const isTransient = failure.isTransient;
  if (!(error instanceof Error)) return { kind: 'refused', error: failure };
  if (/MaxSessionDuration/.test(error.message)) {
    const tooLong = new UserError({
      code: 'invalid-input',
      what: `role-duration: ${durationSeconds} s is longer than ${roleToAssume} allows.`,
      next: 'Set a shorter `role-duration` (the action renews its session during the run), or raise MaxSessionDuration of the role.',
      cause: failure,
    });
    return { kind: 'refused', error: tooLong };
  }
  if (!denials.test(error.name)) return { kind: isTransient ? 'passing' : 'refused', error: failure };
  const denial = new UserError({
    code: 'oidc-denied',
    what: `role-to-assume: AWS did not let this job assume ${roleToAssume}: ${asSentence(`${error.name}: ${redact(error.message)}`)}`,
    ...describeClaims(token),
    next: isTransient ? providerAdvice : trustAdvice,
    isTransient,
    cause: failure,
  });
  if (isTransient) return { kind: 'passing', error: denial };
  return { kind: error.name.startsWith('AccessDenied') ? 'denied' : 'refused', error: denial };
}

const trustAdvice =
  'Check that the role exists. Compare its trust policy with the claims of this token, in this order: ' +
  '`job_workflow_ref` (a policy that pins the called workflow denies every other file and ref), `sub`, `aud` ' +
  '(the input `audience`). Check that it names the provider token.actions.githubusercontent.com of its own account.';

const providerAdvice =
  'AWS could not reach the identity provider that issued this token, which usually passes: run again in a few ' +
  'minutes. If it stays so, check that the address of the provider in IAM can be reached from the internet.';

/** The claims that a trust policy compares, one a line, the one that fails most often first. The token is secret, they are not. */
function describeClaims(token: string): { readonly why?: string } {
  const claims = findClaims(token);
  const shown = ['job_workflow_ref', 'sub', 'aud', 'iss'].flatMap((name) => {
    const value = claims?.[name];
    return typeof value === 'string' ? [`${name}: ${value}`] : [];
  });
  return shown.length === 0 ? {} : { why: ['The token of this job says', ...shown].join('\n') };
}

function findClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    const claims: unknown = JSON.parse(payload);
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}
