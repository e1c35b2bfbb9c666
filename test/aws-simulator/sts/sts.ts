import type { JWTPayload } from 'jose';
import { hostOf, providerArn } from '../iam/identities.ts';
import type { AccessKey, Identities, OidcProvider, RegisteredRole } from '../iam/identities.ts';
import type { WebIdentityFault } from '../faults/fault.ts';
import { noKeys, parseIssuer, verifyToken } from './oidc-verify.ts';
import { AwsError } from '../service.ts';
import type { Caller, Service, ServiceAnswer, ServiceRequest } from '../service.ts';
import { evaluateTrust } from './trust-policy.ts';

/** A role of any account by its ARN. */
export type FindRole = (arn: string) => RegisteredRole | undefined;

export interface StsWorld {
  readonly identities: Identities;
  readonly findRole: FindRole;
  readonly organizationId: string;
  /** Each call counts. */
  readonly takeWebIdentityFault?: () => WebIdentityFault | undefined;
}

/**
 * Claims of GitHub's token that IAM accepts as condition keys of AssumeRoleWithWebIdentity since 2026-01. Other claims
 * are no keys.
 */
const claimKeys = [
  'aud',
  'sub',
  'actor',
  'actor_id',
  'job_workflow_ref',
  'repository',
  'repository_id',
  'workflow',
  'ref',
  'environment',
  'enterprise_id',
];

export function createSts(world: StsWorld): Service {
  return async (request) => {
    switch (request.action) {
      case 'GetCallerIdentity':
        return { Arn: request.caller.arn, UserId: request.caller.userId, Account: request.caller.accountId };
      case 'AssumeRole':
        return assumeRole(world, request);
      case 'AssumeRoleWithWebIdentity':
        return await assumeRoleWithWebIdentity(world, request);
      default:
        throw new AwsError('InvalidAction', `Could not find operation ${request.action} for version 2011-06-15`);
    }
  };
}

function assumeRole(
  { identities, findRole, organizationId }: StsWorld,
  { input, caller }: ServiceRequest,
): ServiceAnswer {
  const roleArn = requireText(input, 'RoleArn', 20, 2048);
  const role = findRole(roleArn);
  const verdict = evaluateTrust(role?.trustPolicy, {
    action: 'sts:AssumeRole',
    principal: { aws: identities.principalArn(caller) },
    keys: new Map([
      ['aws:PrincipalArn', [identities.principalArn(caller)]],
      ['aws:PrincipalAccount', [caller.accountId]],
      ['aws:PrincipalOrgID', [organizationId]],
      ...(typeof input['ExternalId'] === 'string' ? [['sts:ExternalId', [input['ExternalId']]] as const] : []),
    ]),
  });
  if (role === undefined || verdict === 'denied') throw notAuthorized(caller, roleArn);
  const duration = parseDuration(input, role);
  if (identities.isSession(caller) && duration > 3600) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  return sessionAnswer(identities, input, role, duration);
}

async function assumeRoleWithWebIdentity(
  { identities, findRole, takeWebIdentityFault }: StsWorld,
  { input }: ServiceRequest,
): Promise<ServiceAnswer> {
  const roleArn = requireText(input, 'RoleArn', 20, 2048);
  const token = requireText(input, 'WebIdentityToken', 4, 20_000);
  const fault = takeWebIdentityFault?.();
  if (fault !== undefined) throw passingErrors[fault.answer]();
  const provider = requireProvider(identities, roleArn, parseIssuer(token));
  const claims = await verifyToken(token, provider, identities.now());
  const role = findRole(roleArn);
  const verdict = evaluateTrust(role?.trustPolicy, {
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: { federated: providerArn(provider.accountId, provider.issuer) },
    keys: conditionKeys(claims, hostOf(provider.issuer)),
  });
  if (role === undefined || verdict === 'denied') {
    throw webIdentityDenied();
  }
  return {
    ...sessionAnswer(identities, input, role, parseDuration(input, role)),
    SubjectFromWebIdentityToken: claims.sub,
    Audience: [claims.aud].flat()[0],
    Provider: providerArn(provider.accountId, provider.issuer),
  };
}

const passingErrors: Readonly<Record<WebIdentityFault['answer'], () => AwsError>> = {
  'no-verification-key': noKeys,
  'provider-unreachable': () =>
    new AwsError('IDPCommunicationError', 'An error occurred while communicating with the identity provider'),
  'role-unknown-yet': webIdentityDenied,
};

function webIdentityDenied(): AwsError {
  return new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
}

function requireProvider(identities: Identities, roleArn: string, issuer: string): OidcProvider {
  const provider = identities.findOidcProvider(roleArn.split(':')[4] ?? '', issuer);
  if (provider !== undefined) return provider;
  throw new AwsError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${issuer}`);
}

function conditionKeys(claims: JWTPayload, host: string): Map<string, readonly string[]> {
  const known = claimKeys.filter((claim) => claims[claim] !== undefined);
  return new Map(known.map((claim) => [`${host}:${claim}`, [claims[claim]].flat().map(String)]));
}

function sessionAnswer(
  identities: Identities,
  input: ServiceRequest['input'],
  role: RegisteredRole,
  durationSeconds: number,
): ServiceAnswer {
  const sessionName = requireText(input, 'RoleSessionName', 2, 64);
  if (!/^[\w+=,.@-]*$/.test(sessionName))
    throw constraint('RoleSessionName', sessionName, 'satisfy regular expression pattern: [\\w+=,.@-]*');
  const { key, caller } = identities.createSession(role.arn, sessionName, durationSeconds);
  return {
    Credentials: credentialsOf(key),
    AssumedRoleUser: { AssumedRoleId: caller.userId, Arn: caller.arn },
  };
}

function credentialsOf(key: AccessKey): ServiceAnswer {
  return {
    AccessKeyId: key.accessKeyId,
    SecretAccessKey: key.secretAccessKey,
    SessionToken: key.sessionToken,
    Expiration: key.expiration,
  };
}

function parseDuration(input: ServiceRequest['input'], role: RegisteredRole): number {
  const seconds = Number(input['DurationSeconds'] ?? 3600);
  if (!(seconds >= 900))
    throw constraint('DurationSeconds', String(seconds), 'have value greater than or equal to 900');
  if (seconds > 43_200) throw constraint('DurationSeconds', String(seconds), 'have value less than or equal to 43200');
  if (seconds > role.maxSessionDuration) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  return seconds;
}

function requireText(input: ServiceRequest['input'], name: string, minLength: number, maxLength: number): string {
  const value = input[name];
  if (typeof value !== 'string') throw constraint(name, 'null', 'not be null');
  if (value.length < minLength) throw constraint(name, value, `have length greater than or equal to ${minLength}`);
  if (value.length > maxLength) throw constraint(name, value, `have length less than or equal to ${maxLength}`);
  return value;
}

function constraint(name: string, value: string, rule: string): AwsError {
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  const shown = value === 'null' ? 'null' : `'${value}'`;
  return new AwsError(
    'ValidationError',
    `1 validation error detected: Value ${shown} at '${member}' failed to satisfy constraint: Member must ${rule}`,
  );
}

function notAuthorized(caller: Caller, roleArn: string): AwsError {
  const message = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`;
  return new AwsError('AccessDenied', message, 403);
}
