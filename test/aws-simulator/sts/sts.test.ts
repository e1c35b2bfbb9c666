import { beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JSONWebKeySet, JWTPayload } from 'jose';
import { FaultBook } from '../faults/fault-book.ts';
import { Identities } from '../iam/identities.ts';
import type { ServiceAnswer } from '../service.ts';
import { createSts } from './sts.ts';
import type { StsWorld } from './sts.ts';

const now = new Date('2026-11-24T12:00:00Z');
const issuer = 'https://token.actions.githubusercontent.com';
const deployRole = 'arn:aws:iam::222222222222:role/ci/deploy';
const workflow = 'acme/infra/.github/workflows/deploy.yml@refs/tags/v1';

interface Keys {
  readonly privateKey: CryptoKey;
  readonly jwks: JSONWebKeySet;
}

async function makeKeys(): Promise<Keys> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  return { privateKey, jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' }] } };
}

let github: Keys;
let otherIssuer: Keys;

beforeAll(async () => {
  [github, otherIssuer] = await Promise.all([makeKeys(), makeKeys()]);
});

const goodClaims = {
  iss: issuer,
  aud: 'sts.amazonaws.com',
  sub: 'repo:acme/infra:environment:production',
  job_workflow_ref: workflow,
  repository_id: '123456',
  exp: now.getTime() / 1000 + 300,
};

function sign(claims: JWTPayload, keys = github): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setIssuedAt(new Date(now.getTime() - 60_000))
    .sign(keys.privateKey);
}

interface Fixture {
  readonly identities: Identities;
  readonly assume: (token: string, extra?: Record<string, unknown>) => Promise<ServiceAnswer>;
}

function fixture(
  trustCondition: object = {},
  takeWebIdentityFault: NonNullable<StsWorld['takeWebIdentityFault']> = () => undefined,
): Fixture {
  const identities = new Identities({ now: () => now });
  identities.addOidcProvider({
    accountId: '222222222222',
    issuer,
    clientIds: ['sts.amazonaws.com', 'other'],
    jwks: github.jwks,
  });
  const trust = {
    Effect: 'Allow',
    Principal: { Federated: 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': goodClaims.sub,
        'token.actions.githubusercontent.com:job_workflow_ref': workflow,
        'token.actions.githubusercontent.com:repository_id': '123456',
      },
      ...trustCondition,
    },
  };
  identities.addRole({ arn: deployRole, trustPolicy: { Statement: trust }, maxSessionDuration: 3600 });
  const findRole: StsWorld['findRole'] = (arn) => identities.findRole(arn);
  const sts = createSts({ identities, findRole, organizationId: 'o-1', takeWebIdentityFault });
  const caller = { accountId: '', arn: 'anonymous', userId: '' };
  const assume = async (token: string, extra: Record<string, unknown> = {}): Promise<ServiceAnswer> =>
    await sts({
      service: 'sts',
      action: 'AssumeRoleWithWebIdentity',
      input: { RoleArn: deployRole, RoleSessionName: 'run-1', WebIdentityToken: token, ...extra },
      caller,
      region: 'us-east-1',
    });
  return { identities, assume };
}

const denied = {
  code: 'AccessDenied',
  httpStatus: 403,
  message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
};

describe('AssumeRoleWithWebIdentity', () => {
  test('accepts the right token and answers a session that can sign', async () => {
    const { identities, assume } = fixture();
    const answer = await assume(await sign(goodClaims));
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: goodClaims.sub,
      Audience: 'sts.amazonaws.com',
      AssumedRoleUser: { Arn: 'arn:aws:sts::222222222222:assumed-role/deploy/run-1' },
      Credentials: { Expiration: new Date(now.getTime() + 3_600_000) },
    });
    const { AccessKeyId, SessionToken } = answer['Credentials'] as Record<string, string>;
    const scope = { accessKeyId: AccessKeyId!, region: 'us-east-1', service: 'sts', sessionToken: SessionToken };
    expect(identities.resolve(scope).accountId).toBe('222222222222');
    expect(identities.principalArn(identities.resolve(scope))).toBe(deployRole);
  });

  test.each([
    ['sub', { sub: 'repo:acme/infra:pull_request' }, denied],
    ['job_workflow_ref', { job_workflow_ref: 'evil/x/.github/workflows/deploy.yml@refs/tags/v1' }, denied],
    ['missing job_workflow_ref', { job_workflow_ref: undefined }, denied],
    ['repository_id', { repository_id: '654321' }, denied],
    ['aud that the role refuses', { aud: 'other' }, denied],
    ['aud that the provider refuses', { aud: 'elsewhere' }, { code: 'InvalidIdentityToken', httpStatus: 400 }],
    ['issuer', { iss: 'https://evil.example' }, { code: 'InvalidIdentityToken', httpStatus: 400 }],
    ['expiry', { exp: now.getTime() / 1000 - 1 }, { code: 'ExpiredTokenException', httpStatus: 400 }],
  ])('refuses a wrong %s', async (_name, claims, error) => {
    const token = await sign({ ...goodClaims, ...claims });
    await expect(fixture().assume(token)).rejects.toMatchObject(error);
  });

  test('refuses a token with another issuer’s signature', async () => {
    const token = await sign(goodClaims, otherIssuer);
    await expect(fixture().assume(token)).rejects.toMatchObject({ code: 'InvalidIdentityToken' });
  });

  test('refuses an unsigned token and a text that is no token', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none' })}.${part({ ...goodClaims, iat: 0 })}.`;
    await expect(fixture().assume(unsigned)).rejects.toMatchObject({ code: 'InvalidIdentityToken' });
    await expect(fixture().assume('nonsense')).rejects.toMatchObject({ code: 'InvalidIdentityToken' });
  });

  test('never matches a claim that IAM does not know as a condition key', async () => {
    const condition = { StringLike: { 'token.actions.githubusercontent.com:runner_environment': '*' } };
    const token = await sign({ ...goodClaims, runner_environment: 'github-hosted' });
    await expect(fixture(condition).assume(token)).rejects.toMatchObject(denied);
  });

  test('answers a role that does not exist like one that refuses', async () => {
    const token = await sign(goodClaims);
    const extra = { RoleArn: 'arn:aws:iam::222222222222:role/missing' };
    await expect(fixture().assume(token, extra)).rejects.toMatchObject(denied);
  });

  test.each([
    ['3601', /MaxSessionDuration set for this role/],
    ['899', /'899' at 'durationSeconds' .* greater than or equal to 900/],
    ['43201', /less than or equal to 43200/],
  ])('refuses a session of %s s', async (DurationSeconds, message) => {
    const token = await sign(goodClaims);
    await expect(fixture().assume(token, { DurationSeconds })).rejects.toMatchObject({
      code: 'ValidationError',
      message: expect.stringMatching(message),
    });
  });

  test('fails to reach an identity provider without keys', async () => {
    const { identities, assume } = fixture();
    identities.addOidcProvider({ accountId: '222222222222', issuer: 'https://x.example', clientIds: ['a'] });
    const token = await sign({ ...goodClaims, iss: 'https://x.example' });
    await expect(assume(token)).rejects.toMatchObject({
      code: 'InvalidIdentityToken',
      message: expect.stringMatching(/^Couldn't retrieve verification key from your identity provider/),
    });
  });

  test.each([
    ['no-verification-key', { code: 'InvalidIdentityToken', httpStatus: 400 }],
    ['provider-unreachable', { code: 'IDPCommunicationError', httpStatus: 400 }],
    ['role-unknown-yet', denied],
  ] as const)('refuses the right token as long as the fault says: %s', async (answer, error) => {
    const faults = new FaultBook();
    faults.set([{ kind: 'web-identity', answer, times: 2 }]);
    const { assume } = fixture({}, () => faults.takeWebIdentity());
    const token = await sign(goodClaims);
    await expect(assume(token)).rejects.toMatchObject(error);
    await expect(assume(token)).rejects.toMatchObject(error);
    await expect(assume(token)).resolves.toHaveProperty('Credentials');
  });
});

describe('AssumeRole', () => {
  const auditRole = 'arn:aws:iam::333333333333:role/Audit';
  const withExternalId = {
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Principal: { AWS: 'arn:aws:iam::222222222222:root' },
    Condition: { StringEquals: { 'sts:ExternalId': 'canary' } },
  };

  function assume(accountId: string, input: Record<string, string>): Promise<ServiceAnswer> {
    const identities = new Identities({ now: () => now, sessionLifetimeMs: 20_000 });
    identities.addRole({ arn: auditRole, trustPolicy: { Statement: [withExternalId] }, maxSessionDuration: 43_200 });
    const sts = createSts({ identities, findRole: (arn) => identities.findRole(arn), organizationId: 'o-1' });
    const caller = { accountId, arn: `arn:aws:iam::${accountId}:user/u`, userId: 'AIDA' };
    const request = { service: 'sts' as const, action: 'AssumeRole', caller, region: 'us-east-1' };
    return Promise.resolve(sts({ ...request, input: { RoleArn: auditRole, RoleSessionName: 'check', ...input } }));
  }

  test('requires the trusted account and the external id', async () => {
    const answer = await assume('222222222222', { ExternalId: 'canary', DurationSeconds: '43200' });
    expect(answer['Credentials']).toMatchObject({ Expiration: new Date(now.getTime() + 20_000) });
  });

  test.each([
    ['222222222222', {}],
    ['222222222222', { ExternalId: 'wrong' }],
    ['444444444444', { ExternalId: 'canary' }],
    ['222222222222', { ExternalId: 'canary', RoleArn: 'arn:aws:iam::333333333333:role/Missing' }],
  ])('refuses %s with %j', async (accountId, input) => {
    await expect(assume(accountId, input)).rejects.toMatchObject({
      code: 'AccessDenied',
      httpStatus: 403,
      message: expect.stringContaining('is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::'),
    });
  });
});

describe('keys', () => {
  const identities = new Identities({ now: () => now, sessionLifetimeMs: 0 });
  const { key } = identities.createSession(deployRole, 'over', 900);
  const scope = { accessKeyId: key.accessKeyId, region: 'us-east-1', service: 'sts', sessionToken: key.sessionToken };

  test('of an expired session are ExpiredToken', () => {
    expect(() => identities.resolve(scope)).toThrow(expect.objectContaining({ code: 'ExpiredToken', httpStatus: 403 }));
  });

  test.each([[{ ...scope, sessionToken: undefined }], [{ ...scope, accessKeyId: 'AKIAUNKNOWN' }]])(
    'that are unknown, or lack the session token, are InvalidClientTokenId',
    (wrong) => {
      const error = expect.objectContaining({ code: 'InvalidClientTokenId', httpStatus: 403 });
      expect(() => identities.resolve(wrong)).toThrow(error);
    },
  );
});
