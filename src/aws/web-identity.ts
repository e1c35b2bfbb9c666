import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { UserError } from '../domain/user-error.ts';
import { clientDefaults } from './client-configuration.ts';
import { equip } from './client-equipment.ts';
import { toSessionCredentials } from './convert-credentials.ts';
import { asSentence, redact, toUserError } from './errors.ts';
import type { SessionCredentials } from './session-credentials.ts';

export interface WebIdentityRequest {
  /** ARN. */
  readonly roleToAssume: string;
  /** 2–64 characters of `[\w+=,.@-]`; CloudTrail shows it. */
  readonly sessionName: string;
  /** 900 up to the role's MaxSessionDuration. */
  readonly durationSeconds: number;
  readonly region: string;
  /** Asks GitHub for an OIDC token; throws when GitHub refuses it. */
  readonly requestToken: (audience: string) => Promise<string>;
  /** Masks a value; called before any other code can see it. */
  readonly onSecret: (value: string) => void;
}

const audience = 'sts.amazonaws.com';

export interface WebIdentity {
  /** Each call asks for a fresh OIDC token, because GitHub's live five minutes. @throws UserError. */
  assume(): Promise<SessionCredentials>;
  close(): void;
}

/** Exchanges GitHub's OIDC token for a session of the role. The call is unsigned, so it uses no other credentials. */
export function createWebIdentity(request: WebIdentityRequest): WebIdentity {
  let client: STSClient | undefined;
  return {
    assume: () => {
      client ??= equip(new STSClient({ ...clientDefaults, region: request.region }), clientDefaults);
      return assume(client, request);
    },
    close: () => client?.destroy(),
  };
}

async function assume(client: STSClient, request: WebIdentityRequest): Promise<SessionCredentials> {
  const token = await requestToken(request);
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: request.roleToAssume,
    RoleSessionName: request.sessionName,
    DurationSeconds: request.durationSeconds,
    WebIdentityToken: token,
  });
  const answer = await client.send(command).catch((error: unknown) => {
    throw denied(error, request, token);
  });
  const credentials = toSessionCredentials(answer.Credentials);
  request.onSecret(credentials.secretAccessKey);
  request.onSecret(credentials.sessionToken);
  request.onSecret(credentials.accessKeyId);
  return credentials;
}

async function requestToken({ requestToken: ask, onSecret }: WebIdentityRequest): Promise<string> {
  try {
    const token = await ask(audience);
    onSecret(token);
    return token;
  } catch (error) {
    const message = asSentence(redact(error instanceof Error ? error.message : String(error)));
    const isForbidden = message.includes('ACTIONS_ID_TOKEN_REQUEST');
    throw new UserError({
      code: 'oidc-denied',
      what: `role-to-assume: GitHub gave this job no OIDC token: ${message}`,
      next: isForbidden
        ? 'Give the job `permissions: id-token: write`. A run for a pull request from a fork cannot get it.'
        : 'Run again. If it fails again, check that the job has `permissions: id-token: write`.',
      isTransient: !isForbidden,
    });
  }
}

const denials = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError|ExpiredToken)/;

function denied(error: unknown, { roleToAssume, durationSeconds }: WebIdentityRequest, token: string): UserError {
  const failure = toUserError(error, `assume ${roleToAssume} (sts:AssumeRoleWithWebIdentity)`);
  if (!(error instanceof Error)) return failure;
  if (/MaxSessionDuration/.test(error.message)) {
    return new UserError({
      code: 'invalid-input',
      what: `role-duration: ${durationSeconds} s is longer than ${roleToAssume} allows.`,
      next: 'Set a shorter `role-duration` (the action renews its session during the run), or raise MaxSessionDuration of the role.',
      cause: failure,
    });
  }
  if (!denials.test(error.name)) return failure;
  const refusal = asSentence(`${error.name}: ${redact(error.message)}`);
  return new UserError({
    code: 'oidc-denied',
    what: `role-to-assume: AWS did not let this job assume ${roleToAssume}: ${refusal}`,
    ...describeClaims(token),
    next:
      'Check that the role exists and that its trust policy names the provider token.actions.githubusercontent.com of ' +
      'its own account, `aud` sts.amazonaws.com, the `sub` and, if it asks for one, the `job_workflow_ref` of this token.',
    isTransient: failure.isTransient,
    cause: failure,
  });
}

/** The claims that a trust policy compares. They are not secret, the token is. */
function describeClaims(token: string): { readonly why?: string } {
  const claims = findClaims(token);
  const shown = ['aud', 'sub', 'job_workflow_ref'].flatMap((name) => {
    const value = claims?.[name];
    return typeof value === 'string' ? [`${name} ${value}`] : [];
  });
  return shown.length === 0 ? {} : { why: `The token of this job says ${shown.join(', ')}.` };
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
