import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { startSimulator } from '../aws-server.ts';
import type { Simulator } from '../aws-server.ts';
import type { AccessKey } from '../iam/identities.ts';
import { manualClock } from '../scaled-clock.ts';
import { buildWorld } from '../setup.ts';

const owner = '222222222222';
const policy = (...principalArns: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: ['arn:aws:s3:::states', 'arn:aws:s3:::states/*'],
        Condition: { ArnNotLike: { 'aws:PrincipalArn': principalArns } },
      },
    ],
  });

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({ world: buildWorld({ accounts: 2, isEmpty: true }, manualClock()) });
});
afterEach(() => simulator.stop());

function user(name: string, accountId = owner): AccessKey {
  return simulator.identities.createKey(accountId, `arn:aws:iam::${accountId}:user/${name}`);
}

/** The tests have no client of S3, and the simulator asks for no signature. Returns the status and the error's code. */
async function send(key: AccessKey, method: string, path: string, body?: string): Promise<string> {
  const credential = `${key.accessKeyId}/20261129/us-east-1/s3/aws4_request`;
  const headers = {
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0`,
    ...(key.sessionToken === undefined ? {} : { 'x-amz-security-token': key.sessionToken }),
  };
  const answer = await fetch(`${simulator.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const [, code = ''] = /<Code>(\w+)</.exec(await answer.text()) ?? [];
  return `${answer.status} ${code}`.trim();
}

test('a bucket is closed to other accounts, and its name is taken for them', async () => {
  const [ours, theirs] = [user('admin'), user('admin', '300000000001')];
  expect(await send(theirs, 'GET', '/states?list-type=2')).toBe('404 NoSuchBucket');
  expect(await send(ours, 'PUT', '/states')).toBe('200');
  expect(await send(ours, 'PUT', '/states/key', '{}')).toBe('200');
  expect(await send(theirs, 'GET', '/states/key')).toBe('403 AccessDenied');
  expect(await send(theirs, 'GET', '/states?policy')).toBe('403 AccessDenied');
  expect(await send(theirs, 'PUT', '/states')).toBe('409 BucketAlreadyExists');
});

test('a policy holds from the call that puts it, also for the one who put it', async () => {
  const [admin, other] = [user('admin'), user('other')];
  await send(admin, 'PUT', '/states');
  expect(await send(other, 'GET', '/states?list-type=2')).toBe('200');
  expect(await send(admin, 'PUT', '/states?policy', policy(`arn:aws:iam::${owner}:user/other`))).toBe('204');
  expect(await send(admin, 'GET', '/states?list-type=2')).toBe('403 AccessDenied');
  expect(await send(admin, 'DELETE', '/states?policy')).toBe('403 AccessDenied');
  expect(await send(other, 'DELETE', '/states?policy')).toBe('204');
  expect(await send(admin, 'GET', '/states?list-type=2')).toBe('200');
});

test('a policy names a role with its path, and its sessions are let in', async () => {
  const admin = user('admin');
  const arn = `arn:aws:iam::${owner}:role/ci/deploy`;
  simulator.identities.addRole({ arn, trustPolicy: {}, maxSessionDuration: 3600 });
  const { key: session } = simulator.identities.createSession(arn, 'run', 3600);
  await send(admin, 'PUT', '/states');
  await send(admin, 'PUT', '/states?policy', policy(arn));
  expect(await send(session, 'GET', '/states?list-type=2')).toBe('200');
  expect(await send(admin, 'GET', '/states?list-type=2')).toBe('403 AccessDenied');
});
