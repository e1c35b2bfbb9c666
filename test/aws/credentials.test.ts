import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ambientCredentials } from '../../src/aws/credentials.ts';
import { readCaller } from '../../src/aws/identity.ts';
import { administrator, setEnvironment } from './aws-fixture.ts';
import { configurationOf, createGitHubKey, role, startCredentialsStage } from './credentials-stage.ts';
import type { CredentialsStage, GitHubKey } from './credentials-stage.ts';

const sessionArn = `arn:aws:sts::${administrator}:assumed-role/deploy/run-1`;

let github: GitHubKey;
let stage: CredentialsStage;

beforeAll(async () => {
  github = await createGitHubKey();
});

beforeEach(async () => {
  stage = await startCredentialsStage(github);
});

afterEach(() => stage.close());

describe('a role to assume', () => {
  test('is the identity of SDK clients, regardless of the environment', async () => {
    const stranger = stage.aws.identities.createKey('999999999999', 'arn:aws:iam::999999999999:user/stranger');
    const undo = setEnvironment({
      AWS_ENDPOINT_URL: stage.aws.url,
      AWS_ACCESS_KEY_ID: stranger.accessKeyId,
      AWS_SECRET_ACCESS_KEY: stranger.secretAccessKey,
      AWS_PROFILE: 'stranger',
      AWS_ROLE_ARN: 'arn:aws:iam::999999999999:role/other',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent/token',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1/',
    });
    const caller = await readCaller(configurationOf(stage.open()));
    undo();
    expect(caller).toEqual({ accountId: administrator, arn: sessionArn, partition: 'aws' });
    const [assume, identity] = stage.aws.requests.all();
    expect(assume).toMatchObject({ action: 'AssumeRoleWithWebIdentity', caller: { arn: 'anonymous' } });
    expect(assume?.input).toMatchObject({
      RoleArn: role,
      RoleSessionName: 'run-1',
      DurationSeconds: '3600',
      WebIdentityToken: stage.tokens[0],
    });
    expect(identity).toMatchObject({ action: 'GetCallerIdentity', caller: { arn: sessionArn } });
  });

  test('nothing is requested before a caller needs it', () => {
    stage.open();
    expect([stage.tokens, stage.aws.requests.all()]).toEqual([[], []]);
  });

  test('is assumed once for many callers, and again with a fresh token before the session ends', async () => {
    const { provider } = stage.open();
    const [first] = await Promise.all([provider(), provider(), provider()]);
    stage.moveClock(54);
    expect(await provider()).toEqual(first);
    expect(stage.tokens).toHaveLength(1);
    stage.moveClock(2);
    const renewed = await provider();
    expect(renewed.accessKeyId).not.toBe(first.accessKeyId);
    expect(new Set(stage.tokens).size).toBe(2);
  });

  test('is assumed again when AWS ends the session before our clock does', async () => {
    const stopped = stage.now();
    const credentials = stage.open({ now: () => stopped });
    const undo = setEnvironment({ AWS_ENDPOINT_URL: stage.aws.url });
    await readCaller(configurationOf(credentials));
    stage.moveClock(61);
    const caller = await readCaller(configurationOf(credentials));
    undo();
    expect(caller.arn).toBe(sessionArn);
    expect(stage.aws.requests.countByAction()).toEqual({ AssumeRoleWithWebIdentity: 2, GetCallerIdentity: 3 });
    expect(stage.aws.requests.all()[2]).toMatchObject({ error: 'ExpiredToken' });
  });

  test('every secret is masked: the token before AWS sees it, the session before any caller sees it', async () => {
    const credentials = stage.open();
    const { accessKeyId, secretAccessKey, sessionToken } = await credentials.provider();
    const { AWS_CONTAINER_AUTHORIZATION_TOKEN: ownToken } = await credentials.terraformEnvironment();
    expect(stage.masked).toEqual([stage.tokens[0], secretAccessKey, sessionToken, accessKeyId, ownToken]);
  });
});

describe('a role that may not be assumed', () => {
  test('is named, with the claims that the trust policy compares and the next step', async () => {
    const credentials = stage.open({ sub: 'repo:acme/infra:pull_request' });
    await expect(credentials.provider()).rejects.toMatchObject({
      name: 'UserError',
      code: 'oidc-denied',
      what: `role-to-assume: AWS did not let this job assume ${role}: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity.`,
      why: [
        'The token of this job says',
        'job_workflow_ref: acme/ci/.github/workflows/deploy.yml@refs/tags/v1',
        'sub: repo:acme/infra:pull_request',
        'aud: sts.amazonaws.com',
        'iss: https://token.actions.githubusercontent.com',
        'It was tried 4 times in 21 s.',
      ].join('\n'),
      next: expect.stringMatching(/`job_workflow_ref`.*`sub`.*`aud`.*provider/),
    });
  });

  test('fails with the same error through an SDK client, which adds no tries', async () => {
    const reading = readCaller(configurationOf(stage.open({ sub: 'repo:acme/other:ref:refs/heads/main' })));
    await expect(reading).rejects.toMatchObject({ code: 'oidc-denied', what: expect.stringContaining(role) });
    expect(stage.tokens).toHaveLength(4);
  });

  test('leaves no token in the error', async () => {
    const error: unknown = await stage
      .open({ sub: 'x' })
      .provider()
      .catch((thrown: unknown) => thrown);
    const parts = error as Record<string, unknown>;
    const text = [String(error), JSON.stringify(error), String(parts['cause']), String(parts['stack'])].join();
    expect(stage.tokens).toHaveLength(4);
    for (const [, claims = '', signature = ''] of stage.tokens.map((token) => token.split('.'))) {
      expect(text).not.toContain(claims);
      expect(text).not.toContain(signature);
    }
  });

  test('fails when the account has no provider for GitHub', async () => {
    const roleToAssume = 'arn:aws:iam::333333333333:role/deploy';
    await expect(stage.open({ roleToAssume }).provider()).rejects.toMatchObject({
      code: 'oidc-denied',
      what: expect.stringMatching(/InvalidIdentityToken.*No OpenIDConnect provider/),
    });
  });

  test('fails with role-duration when the session is too long', async () => {
    await expect(stage.open({ durationSeconds: 7200 }).provider()).rejects.toMatchObject({
      code: 'invalid-input',
      what: `role-duration: 7200 s is longer than ${role} allows.`,
    });
  });

  test('names the permission id-token when the job lacks it', async () => {
    const credentials = stage.open({
      requestToken: () => Promise.reject(new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')),
    });
    await expect(credentials.provider()).rejects.toMatchObject({
      code: 'oidc-denied',
      next: expect.stringContaining('Give the job `permissions: id-token: write`'),
    });
    expect(stage.aws.requests.all()).toEqual([]);
  });

  test('says to run again while GitHub fails', async () => {
    const credentials = stage.open({ requestToken: () => Promise.reject(new Error('Failed to get ID Token. 500')) });
    await expect(credentials.provider()).rejects.toMatchObject({ next: expect.stringMatching(/^Run again/) });
  });

  test('a token that cannot be read causes no second error', async () => {
    const credentials = stage.open({ requestToken: () => Promise.resolve('not-a-token') });
    await expect(credentials.provider()).rejects.toMatchObject({ code: 'oidc-denied', why: undefined });
  });
});

describe('ambient credentials', () => {
  test('SDK clients find them in the usual order of the SDK', async () => {
    const { accessKeyId, secretAccessKey } = stage.aws.key;
    const undo = setEnvironment({
      AWS_ENDPOINT_URL: stage.aws.url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    });
    const credentials = ambientCredentials(process.env, 'eu-west-1', () => undefined);
    stage.track(credentials);
    const caller = await readCaller(configurationOf(credentials));
    undo();
    expect(caller.arn).toBe(`arn:aws:iam::${administrator}:user/administrator`);
  });

  test('without any, the error says what to do', async () => {
    const undo = setEnvironment({ AWS_ENDPOINT_URL: stage.aws.url, AWS_EC2_METADATA_DISABLED: 'true' });
    const credentials = ambientCredentials(process.env, 'eu-west-1', () => undefined);
    stage.track(credentials);
    const reading = readCaller(configurationOf(credentials));
    await expect(reading).rejects.toMatchObject({
      code: 'access-denied',
      next: expect.stringContaining('role-to-assume'),
    });
    undo();
  });

  test('terraform gets the variables that sign in, and no other', async () => {
    const signIn = {
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_SESSION_TOKEN: 'c',
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
    const ambient = { ...signIn, ...others, AWS_PROFILE: '', AWS_SDK_LOAD_CONFIG: undefined };
    const credentials = ambientCredentials(ambient, 'eu-west-1', () => undefined);
    expect(await credentials.terraformEnvironment()).toEqual(signIn);
  });

  test.each([
    ['the named profile', { AWS_PROFILE: 'audit' }, 'key-of-audit'],
    ['the default profile', {}, 'key-of-default'],
  ])(
    'of %s reach terraform through a loopback address: it reads no file of the home directory',
    async (_, names, key) => {
      const folder = mkdtempSync(join(tmpdir(), 'stackset-role-profile-'));
      const file = join(folder, 'credentials');
      const entry = (name: string): string =>
        `[${name}]\naws_access_key_id=key-of-${name}\naws_secret_access_key=secret\n`;
      writeFileSync(file, entry('default') + entry('audit'));
      const undo = setEnvironment({
        AWS_SHARED_CREDENTIALS_FILE: file,
        AWS_CONFIG_FILE: join(folder, 'config'),
        ...names,
      });
      const masked: string[] = [];
      const credentials = stage.track(ambientCredentials(process.env, 'eu-west-1', (secret) => masked.push(secret)));
      const environment = await credentials.terraformEnvironment();
      const token = environment['AWS_CONTAINER_AUTHORIZATION_TOKEN'] ?? '';
      const answer = await fetch(environment['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '', {
        headers: { authorization: token },
      });
      expect(await answer.json()).toEqual({ AccessKeyId: key, SecretAccessKey: 'secret' });
      undo();
      rmSync(folder, { recursive: true });
      expect(environment).toMatchObject({ AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' });
      expect(Object.keys(environment)).not.toContain('AWS_PROFILE');
      expect(masked).toEqual([token]);
    },
  );
});
