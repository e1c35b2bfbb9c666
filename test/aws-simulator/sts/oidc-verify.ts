import { createLocalJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import type { OidcProvider } from '../iam/identities.ts';
import { AwsError } from '../service.ts';

/** The issuer of a token, without any verification. Throws InvalidIdentityToken when the text is no JWT. */
export function parseIssuer(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    throw new AwsError(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
}

/**
 * Verifies signature (RS256), issuer, audience against the provider's client ids, and expiry. Returns the claims.
 * Throws ExpiredTokenException, or InvalidIdentityToken as AWS STS names them.
 */
export async function verifyToken(token: string, provider: OidcProvider, now: Date): Promise<JWTPayload> {
  const keys = createLocalJWKSet(await readKeys(provider));
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: provider.issuer,
      audience: [...provider.clientIds],
      currentDate: now,
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    return payload;
  } catch (error) {
    throw asStsError(error, now);
  }
}

async function readKeys(provider: OidcProvider): Promise<JSONWebKeySet> {
  if (provider.jwks !== undefined) return provider.jwks;
  if (provider.jwksUrl === undefined) throw noKeys();
  const response = await fetch(provider.jwksUrl).catch(() => undefined);
  if (response?.ok !== true) throw noKeys();
  return (await response.json()) as JSONWebKeySet;
}

/** AWS's own words, with two blanks; it calls the token invalid, not the provider unreachable. */
export function noKeys(): AwsError {
  return new AwsError(
    'InvalidIdentityToken',
    "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
  );
}

function asStsError(error: unknown, now: Date): AwsError {
  if (error instanceof errors.JWTExpired) {
    const dates = `current date/time ${seconds(now)} must be before the expiration date/time ${error.payload.exp ?? 0}`;
    return new AwsError('ExpiredTokenException', `Token expired: ${dates}`);
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    return new AwsError('InvalidIdentityToken', 'Incorrect token audience');
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new AwsError('InvalidIdentityToken', `Missing or invalid claim: ${error.claim}`);
  }
  return new AwsError('InvalidIdentityToken', 'The token could not be verified with the keys of its identity provider');
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
