import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createGitHubKey, role, startCredentialsStage } from './credentials-stage.ts';
import type { CredentialsStage, GitHubKey } from './credentials-stage.ts';

let github: GitHubKey;
let stage: CredentialsStage;

beforeAll(async () => {
  github = await createGitHubKey();
});

beforeEach(async () => {
  stage = await startCredentialsStage(github);
});

afterEach(() => stage.close());

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
}

/** Asks as AWS's SDKs do: the bare token without a scheme. */
async function ask(environment: Readonly<Record<string, string>>, token?: string): Promise<Answer> {
  const response = await fetch(environment['AWS_CONTAINER_CREDENTIALS_FULL_URI']!, {
    headers: { authorization: token ?? environment['AWS_CONTAINER_AUTHORIZATION_TOKEN']! },
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

test('terraform gets the same session from a loopback address, and later the renewed one', async () => {
  const credentials = stage.open();
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
  stage.moveClock(58);
  const second = await ask(environment);
  expect(second.body['AccessKeyId']).not.toBe(first.body['AccessKeyId']);
  expect(await credentials.terraformEnvironment()).toEqual(environment);
});

test('no other credentials on the machine win over the address', async () => {
  const environment = await stage.open().terraformEnvironment();
  expect(environment).toMatchObject({
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  });
  expect(Object.keys(environment)).toHaveLength(5);
});

test('a request without the right token and path gets no credentials', async () => {
  const environment = await stage.open().terraformEnvironment();
  const token = environment['AWS_CONTAINER_AUTHORIZATION_TOKEN']!;
  const denied = { status: 401, body: expect.not.objectContaining({ SecretAccessKey: expect.anything() }) };
  expect(await ask(environment, 'x'.repeat(token.length))).toMatchObject(denied);
  expect(await ask(environment, '')).toMatchObject(denied);
  expect(await ask(environment, `${token}0`)).toMatchObject(denied);
  const elsewhere = new URL('/', environment['AWS_CONTAINER_CREDENTIALS_FULL_URI']);
  expect((await fetch(elsewhere, { headers: { authorization: token } })).status).toBe(404);
  expect(stage.aws.requests.all()).toEqual([]);
});

test('the answer says why a session cannot be renewed', async () => {
  const environment = await stage.open({ sub: 'x' }).terraformEnvironment();
  const { status, body } = await ask(environment);
  expect(status).toBe(403);
  expect(body).toMatchObject({ code: 'oidc-denied', message: expect.stringContaining(role) });
});

test('close ends the address and open connections', async () => {
  const credentials = stage.open();
  const environment = await credentials.terraformEnvironment();
  await ask(environment);
  await credentials.close();
  await expect(ask(environment)).rejects.toThrow('fetch failed');
});
