import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setEnvironment } from './aws-fixture.ts';
import { createGitHubKey, startCredentialsStage } from './credentials-stage.ts';
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

const secondsWaited = (): readonly number[] => stage.waits.map(({ ms }) => ms / 1000);
const triesAtSts = (): number => stage.aws.requests.countByAction()['AssumeRoleWithWebIdentity'] ?? 0;

/** The toolkit's errors: GitHub's status is in the text alone. */
function gitHubFails(times: number, status: string): () => Promise<string> {
  let left = times;
  return () => {
    left -= 1;
    if (left >= 0) {
      return Promise.reject(
        new Error(
          `Error message: Failed to get ID Token. \n \n        Error Code : ${status}\n \n        Error Message: x`,
        ),
      );
    }
    return Promise.resolve('eyJ.fresh.token');
  };
}

describe('a sign-in that fails for a moment is tried again', () => {
  test.each([
    ['STS cannot fetch the keys of GitHub', 'no-verification-key', [1, 2, 4]],
    ['STS does not reach GitHub', 'provider-unreachable', [1, 2, 4]],
    ['the role was created seconds ago', 'role-unknown-yet', [3, 6, 12]],
  ] as const)('%s', async (_, answer, waited) => {
    stage.setFaults({ kind: 'web-identity', answer, times: 3 });
    await expect(stage.open().provider()).resolves.toHaveProperty('accessKeyId');
    expect(secondsWaited()).toEqual(waited);
    // Each try has a token of its own, and the SDK adds no tries.
    expect(new Set(stage.tokens).size).toBe(4);
    expect(triesAtSts()).toBe(4);
  });

  test('the log says why it waits', async () => {
    stage.setFaults(
      { kind: 'web-identity', answer: 'no-verification-key', times: 1 },
      { kind: 'web-identity', answer: 'role-unknown-yet', times: 1 },
    );
    await stage.open().provider();
    const [key, denied] = stage.waits.map(({ why }) => why);
    expect(key).toMatch(
      /^role-to-assume: .*InvalidIdentityTokenException: Couldn't retrieve .*\. This usually passes: next try in 1 s\.$/,
    );
    expect(denied).toMatch(/AccessDenied.* trust policy that was changed seconds ago .*: next try in 3 s\.$/);
  });

  test.each(['500', '502', '429', '408', 'undefined'])('GitHub gives no token for now: %s', async (status) => {
    const ask = gitHubFails(2, status);
    const credentials = stage.open({ requestToken: ask });
    // The token that it gets at last is none, and STS says so.
    await expect(credentials.provider()).rejects.toMatchObject({
      what: expect.stringContaining('InvalidIdentityToken'),
    });
    expect(secondsWaited()).toEqual([1, 2]);
  });

  test('STS itself fails, without tries of the SDK', async () => {
    const server = createServer((_, response) => response.writeHead(503).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const undo = setEnvironment({ AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const error: unknown = await stage
      .open()
      .provider()
      .catch((thrown: unknown) => thrown);
    undo();
    server.closeAllConnections();
    server.close();
    expect(error).toMatchObject({ isTransient: true, why: 'It was tried 8 times in 63 s.' });
    expect(stage.tokens).toHaveLength(8);
  });
});

describe('a failure that stays is red', () => {
  test('a denial after 21 seconds, with how often it was tried', async () => {
    await expect(stage.open({ sub: 'x' }).provider()).rejects.toMatchObject({
      code: 'oidc-denied',
      why: expect.stringMatching(
        /^The token of this job says\n[\s\S]*\nsub: x\n[\s\S]*\nIt was tried 4 times in 21 s\.$/,
      ),
      next: expect.stringContaining('trust policy'),
      isTransient: false,
    });
    expect(secondsWaited()).toEqual([3, 6, 12]);
  });

  test('a key that cannot be retrieved after about a minute, with advice that fits', async () => {
    stage.setFaults({ kind: 'web-identity', answer: 'no-verification-key', times: 100 });
    await expect(stage.open().provider()).rejects.toMatchObject({
      code: 'oidc-denied',
      why: expect.stringContaining('It was tried 8 times in 63 s.'),
      next: expect.stringMatching(/could not reach the identity provider.*run again in a few minutes/),
      isTransient: true,
    });
  });

  test('two kinds of failure have a patience each', async () => {
    stage.setFaults(
      { kind: 'web-identity', answer: 'provider-unreachable', times: 4 },
      { kind: 'web-identity', answer: 'role-unknown-yet', times: 3 },
    );
    await stage.open().provider();
    expect(secondsWaited()).toEqual([1, 2, 4, 8, 3, 6, 12]);
  });

  test('tries that hang end it after two minutes', async () => {
    const fails = gitHubFails(100, '504');
    const credentials = stage.open({
      requestToken: () => {
        stage.moveClock(1);
        return fails();
      },
    });
    await expect(credentials.provider()).rejects.toMatchObject({ why: 'It was tried 2 times in 121 s.' });
  });

  test.each([
    [
      'no provider in the account',
      { roleToAssume: 'arn:aws:iam::333333333333:role/deploy' },
      'No OpenIDConnect provider',
    ],
    ['a session that is too long', { durationSeconds: 7200 }, 'role-duration'],
    ['no permission for a token', { requestToken: gitHubFails(100, '403') }, 'no OIDC token'],
  ] as const)('at once: %s', async (_, changes, text) => {
    await expect(stage.open(changes).provider()).rejects.toMatchObject({
      what: expect.stringContaining(text),
      isTransient: false,
    });
    expect(secondsWaited()).toEqual([]);
  });

  test('at once: an expired token', async () => {
    // Made an hour ago, on another clock than that of AWS.
    const made = await createStaleToken();
    await expect(stage.open({ requestToken: () => Promise.resolve(made) }).provider()).rejects.toMatchObject({
      what: expect.stringContaining('ExpiredToken'),
      isTransient: false,
    });
    expect(secondsWaited()).toEqual([]);
  });
});

async function createStaleToken(): Promise<string> {
  const { provider } = stage.open();
  await provider();
  stage.moveClock(60);
  return stage.tokens[0]!;
}

describe('an interrupted run', () => {
  test('tries once', async () => {
    const credentials = stage.open({ sub: 'x', isInterrupted: () => true });
    await expect(credentials.provider()).rejects.toMatchObject({ code: 'oidc-denied' });
    expect(triesAtSts()).toBe(1);
  });

  test('does not try again when the interrupt ends its pause', async () => {
    let isInterrupted = false;
    const credentials = stage.open({
      sub: 'x',
      isInterrupted: () => isInterrupted,
      pause: () => {
        isInterrupted = true;
        return Promise.resolve();
      },
    });
    await expect(credentials.provider()).rejects.toMatchObject({ code: 'oidc-denied' });
    expect(triesAtSts()).toBe(1);
  });
});

describe('a renewal in the middle of a rollout', () => {
  test('does not wait while the session is still valid', async () => {
    const { provider } = stage.open();
    const first = await provider();
    stage.moveClock(56);
    stage.setFaults({ kind: 'web-identity', answer: 'provider-unreachable', times: 1 });
    expect(await provider()).toEqual(first);
    expect(triesAtSts()).toBe(2);
    expect(secondsWaited()).toEqual([]);
  });

  test('waits when there is no valid session any more', async () => {
    const { provider } = stage.open();
    const first = await provider();
    stage.moveClock(61);
    stage.setFaults({ kind: 'web-identity', answer: 'provider-unreachable', times: 2 });
    expect((await provider()).accessKeyId).not.toBe(first.accessKeyId);
    expect(secondsWaited()).toEqual([1, 2]);
  });

  test('that terraform asks for is not repeated by terraform’s SDK when AWS has denied it', async () => {
    const environment = await stage.open({ sub: 'x' }).terraformEnvironment();
    const { status } = await fetch(environment['AWS_CONTAINER_CREDENTIALS_FULL_URI']!, {
      headers: { authorization: environment['AWS_CONTAINER_AUTHORIZATION_TOKEN']! },
    });
    expect(status).toBe(403);
  });
});
