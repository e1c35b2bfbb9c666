import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JSONWebKeySet } from 'jose';
import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import { ambientCredentials, createCredentials } from '../../src/aws/credentials.ts';
import type { AwsCredentials, CredentialsRequest } from '../../src/aws/credentials.ts';
import { readCaller } from '../../src/aws/identity.ts';
import { Identities } from '../aws-simulator/iam/identities.ts';
import { administrator, serveAws, setEnvironment } from './aws-fixture.ts';
import type { ServedAws } from './aws-fixture.ts';

const issuer = 'https://token.actions.githubusercontent.com';
const role = `arn:aws:iam::${administrator}:role/ci/deploy`;
const sessionArn = `arn:aws:sts::${administrator}:assumed-role/deploy/run-1`;
const goodSub = 'repo:acme/infra:environment:production';

let github: { readonly privateKey: CryptoKey; readonly jwks: JSONWebKeySet };
let now: Date;
let aws: ServedAws;
/** Everything that was masked, in order. */
let masked: string[];
/** Tokens that GitHub gave. */
let tokens: string[];
let opened: AwsCredentials[];

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  github = { privateKey, jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' }] } };
});

beforeEach(async () => {
  now = new Date();
  masked = [];
  tokens = [];
  opened = [];
  const identities = new Identities({ now: () => now });
  identities.addOidcProvider({
    accountId: administrator,
    issuer,
    clientIds: ['sts.amazonaws.com'],
    jwks: github.jwks,
  });
  const host = 'token.actions.githubusercontent.com';
  identities.addRole({
    arn: role,
    maxSessionDuration: 3600,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::${administrator}:oidc-provider/${host}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: goodSub } },
        },
      ],
    },
  });
  aws = await serveAws({ identities });
});

afterEach(async () => {
  await Promise.all(opened.map((credentials) => credentials.close()));
  await aws.stop();
});

function signToken(sub: string, audience: string): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ job_workflow_ref: 'acme/ci/.github/workflows/deploy.yml@refs/tags/v1' })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setIssuer(issuer)
    .setSubject(sub)
    .setAudience(audience)
    .setJti(String(tokens.length))
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 300)
    .sign(github.privateKey);
}

function open(changes: Partial<CredentialsRequest> & { readonly sub?: string } = {}): AwsCredentials {
  const credentials = createCredentials({
    roleToAssume: role,
    sessionName: 'run-1',
    durationSeconds: 3600,
    region: 'us-east-1',
    requestToken: async (audience) => {
      const token = await signToken(changes.sub ?? goodSub, audience);
      tokens.push(token);
      return token;
    },
    onSecret: (value) => masked.push(value),
    now: () => now,
    ...changes,
  });
  opened.push(credentials);
  return credentials;
}

function later(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
}

/** Asks as AWS's SDKs do: the token as it is, no scheme before it. */
async function ask(environment: Readonly<Record<string, string>>, token?: string): Promise<Answer> {
  const response = await fetch(environment['AWS_CONTAINER_CREDENTIALS_FULL_URI']!, {
    headers: { authorization: token ?? environment['AWS_CONTAINER_AUTHORIZATION_TOKEN']! },
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

function configurationOf(credentials: AwsCredentials): Parameters<typeof readCaller>[0] {
  return createClientConfiguration({ region: 'us-east-1', credentials });
}

describe('a role to assume', () => {
  test('is who SDK clients are, whatever the environment holds', async () => {
    const stranger = aws.identities.createKey('999999999999', 'arn:aws:iam::999999999999:user/stranger');
    const undo = setEnvironment({
      AWS_ENDPOINT_URL: aws.url,
      AWS_ACCESS_KEY_ID: stranger.accessKeyId,
      AWS_SECRET_ACCESS_KEY: stranger.secretAccessKey,
      AWS_PROFILE: 'nobody',
      AWS_ROLE_ARN: 'arn:aws:iam::999999999999:role/other',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent/token',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1/',
    });
    const caller = await readCaller(configurationOf(open()));
    undo();
    expect(caller).toEqual({ accountId: administrator, arn: sessionArn, partition: 'aws' });
    const [assume, identity] = aws.requests.all();
    expect(assume).toMatchObject({ action: 'AssumeRoleWithWebIdentity', caller: { arn: 'anonymous' } });
    expect(assume?.input).toMatchObject({
      RoleArn: role,
      RoleSessionName: 'run-1',
      DurationSeconds: '3600',
      WebIdentityToken: tokens[0],
    });
    expect(identity).toMatchObject({ action: 'GetCallerIdentity', caller: { arn: sessionArn } });
  });

  test('nothing is asked before somebody needs it', () => {
    open();
    expect([tokens, aws.requests.all()]).toEqual([[], []]);
  });

  test('is assumed once by many, again with a fresh token before the session ends', async () => {
    const { provider } = open();
    const [first] = await Promise.all([provider(), provider(), provider()]);
    later(54);
    expect(await provider()).toEqual(first);
    expect(tokens).toHaveLength(1);
    later(2);
    const renewed = await provider();
    expect(renewed.accessKeyId).not.toBe(first.accessKeyId);
    expect(new Set(tokens).size).toBe(2);
  });

  test('is assumed again when AWS says that the session is over before our clock does', async () => {
    const behind = now;
    const credentials = open({ now: () => behind });
    const undo = setEnvironment({ AWS_ENDPOINT_URL: aws.url });
    await readCaller(configurationOf(credentials));
    later(61);
    const caller = await readCaller(configurationOf(credentials));
    undo();
    expect(caller.arn).toBe(sessionArn);
    expect(aws.requests.countByAction()).toEqual({ AssumeRoleWithWebIdentity: 2, GetCallerIdentity: 3 });
    expect(aws.requests.all()[2]).toMatchObject({ error: 'ExpiredToken' });
  });

  test('every secret is masked: the token before AWS sees it, the session before anybody does', async () => {
    const credentials = open();
    const { accessKeyId, secretAccessKey, sessionToken } = await credentials.provider();
    const { AWS_CONTAINER_AUTHORIZATION_TOKEN: door } = await credentials.terraformEnvironment();
    expect(masked).toEqual([tokens[0], secretAccessKey, sessionToken, accessKeyId, door]);
  });
});

describe('a role that may not be assumed', () => {
  test('is named, with the claims that the trust policy saw and what to check', async () => {
    const credentials = open({ sub: 'repo:acme/infra:pull_request' });
    await expect(credentials.provider()).rejects.toMatchObject({
      name: 'UserError',
      code: 'oidc-denied',
      what: `role-to-assume: AWS did not let this job assume ${role}: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity.`,
      why:
        'The token of this job says aud sts.amazonaws.com, sub repo:acme/infra:pull_request, ' +
        'job_workflow_ref acme/ci/.github/workflows/deploy.yml@refs/tags/v1.',
      next: expect.stringMatching(/provider.*`aud`.*`sub`.*`job_workflow_ref`/),
    });
  });

  test('through an SDK client the same error arrives, once', async () => {
    const reading = readCaller(configurationOf(open({ sub: 'repo:acme/other:ref:refs/heads/main' })));
    await expect(reading).rejects.toMatchObject({ code: 'oidc-denied', what: expect.stringContaining(role) });
    expect(tokens).toHaveLength(1);
  });

  test('no token of it is in the error', async () => {
    const told: unknown = await open({ sub: 'x' })
      .provider()
      .catch((error: unknown) => error);
    const parts = told as Record<string, unknown>;
    const text = [String(told), JSON.stringify(told), String(parts['cause']), String(parts['stack'])].join();
    expect(tokens).toHaveLength(1);
    expect(text).not.toContain(tokens[0]!.split('.')[1]);
    expect(text).not.toContain(tokens[0]!.split('.')[2]);
  });

  test('where the account has no provider for GitHub', async () => {
    const roleToAssume = 'arn:aws:iam::333333333333:role/deploy';
    await expect(open({ roleToAssume }).provider()).rejects.toMatchObject({
      code: 'oidc-denied',
      what: expect.stringMatching(/InvalidIdentityToken.*No OpenIDConnect provider/),
    });
  });

  test('for so long is about role-duration', async () => {
    await expect(open({ durationSeconds: 7200 }).provider()).rejects.toMatchObject({
      code: 'invalid-input',
      what: `role-duration: 7200 s is more than ${role} allows.`,
    });
  });

  test('without the permission id-token, which permission', async () => {
    const credentials = open({
      requestToken: () => Promise.reject(new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')),
    });
    await expect(credentials.provider()).rejects.toMatchObject({
      code: 'oidc-denied',
      next: expect.stringContaining('The job needs `permissions: id-token: write`'),
    });
    expect(aws.requests.all()).toEqual([]);
  });

  test('while GitHub fails, run again', async () => {
    const credentials = open({ requestToken: () => Promise.reject(new Error('Failed to get ID Token. 500')) });
    await expect(credentials.provider()).rejects.toMatchObject({ next: expect.stringMatching(/^Run again/) });
  });

  test('a token that cannot be read costs no second error', async () => {
    const credentials = open({ requestToken: () => Promise.resolve('not-a-token') });
    await expect(credentials.provider()).rejects.toMatchObject({ code: 'oidc-denied', why: undefined });
  });
});

describe('terraform', () => {
  test('gets the same session from an address on loopback, and the next one after it', async () => {
    const credentials = open();
    const environment = await credentials.terraformEnvironment();
    expect(environment['AWS_CONTAINER_CREDENTIALS_FULL_URI']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{36}$/);
    const first = await ask(environment);
    const session = await credentials.provider();
    expect(first).toEqual({
      status: 200,
      body: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        Token: session.sessionToken,
        Expiration: session.expiration?.toISOString(),
      },
    });
    later(58);
    const second = await ask(environment);
    expect(second.body['AccessKeyId']).not.toBe(first.body['AccessKeyId']);
    expect(await credentials.terraformEnvironment()).toEqual(environment);
  });

  test('nothing else on the machine outranks the address', async () => {
    const environment = await open().terraformEnvironment();
    expect(environment).toMatchObject({
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    });
    expect(Object.keys(environment)).toHaveLength(5);
  });

  test('a stranger gets nothing', async () => {
    const environment = await open().terraformEnvironment();
    const token = environment['AWS_CONTAINER_AUTHORIZATION_TOKEN']!;
    const denied = { status: 401, body: expect.not.objectContaining({ SecretAccessKey: expect.anything() }) };
    expect(await ask(environment, 'x'.repeat(token.length))).toMatchObject(denied);
    expect(await ask(environment, '')).toMatchObject(denied);
    expect(await ask(environment, `${token}0`)).toMatchObject(denied);
    const elsewhere = new URL('/', environment['AWS_CONTAINER_CREDENTIALS_FULL_URI']);
    expect((await fetch(elsewhere, { headers: { authorization: token } })).status).toBe(404);
    expect(aws.requests.all()).toEqual([]);
  });

  test('a session that cannot be renewed is told in words', async () => {
    const environment = await open({ sub: 'x' }).terraformEnvironment();
    const { status, body } = await ask(environment);
    expect(status).toBe(500);
    expect(body).toMatchObject({ code: 'oidc-denied', message: expect.stringContaining(role) });
  });

  test('the address is gone after close, open connections included', async () => {
    const credentials = open();
    const environment = await credentials.terraformEnvironment();
    await ask(environment);
    await credentials.close();
    await expect(ask(environment)).rejects.toThrow('fetch failed');
  });
});

describe('ambient credentials', () => {
  test('SDK clients find them as the SDK does', async () => {
    const { accessKeyId, secretAccessKey } = aws.key;
    const undo = setEnvironment({
      AWS_ENDPOINT_URL: aws.url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    });
    const credentials = ambientCredentials(process.env);
    opened.push(credentials);
    const caller = await readCaller(configurationOf(credentials));
    undo();
    expect(caller.arn).toBe(`arn:aws:iam::${administrator}:user/administrator`);
  });

  test('none at all is told with what to do', async () => {
    const undo = setEnvironment({ AWS_ENDPOINT_URL: aws.url, AWS_EC2_METADATA_DISABLED: 'true' });
    const credentials = ambientCredentials(process.env);
    opened.push(credentials);
    const reading = readCaller(configurationOf(credentials));
    await expect(reading).rejects.toMatchObject({
      code: 'access-denied',
      next: expect.stringContaining('role-to-assume'),
    });
    undo();
  });

  test('terraform gets what signs in, and nothing else', async () => {
    const signIn = {
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_SESSION_TOKEN: 'c',
      AWS_PROFILE: 'd',
      AWS_DEFAULT_PROFILE: 'e',
      AWS_CONFIG_FILE: 'f',
      AWS_SHARED_CREDENTIALS_FILE: 'g',
      AWS_ROLE_ARN: 'h',
      AWS_ROLE_SESSION_NAME: 'i',
      AWS_WEB_IDENTITY_TOKEN_FILE: 'j',
      AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: 'k',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'l',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'm',
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: 'n',
      AWS_EC2_METADATA_DISABLED: 'o',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: 'p',
    };
    const others = { AWS_REGION: 'x', AWS_ENDPOINT_URL: 'x', AWS_PROFILES: 'x', TF_VAR_a: 'x', MY_AWS_PROFILE: 'x' };
    const credentials = ambientCredentials({ ...signIn, ...others, AWS_SDK_LOAD_CONFIG: undefined });
    expect(await credentials.terraformEnvironment()).toEqual(signIn);
  });
});
