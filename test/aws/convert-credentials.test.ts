import { expect, test } from '@jest/globals';
import { toCallerIdentity, toSessionCredentials } from '../../src/aws/convert-credentials.ts';
import { errorOf } from './answer-errors.ts';

test('the partition comes from the ARN', () => {
  const arn = 'arn:aws-us-gov:sts::000000000123:assumed-role/deploy/run';
  expect(toCallerIdentity({ Account: '000000000123', Arn: arn })).toEqual({
    accountId: '000000000123',
    arn,
    partition: 'aws-us-gov',
  });
  expect(errorOf(() => toCallerIdentity({ Account: '1' })).code).toBe('unknown');
});

test('a session must be complete', () => {
  const expiration = new Date('2026-03-01T10:00:00Z');
  const sdk = { AccessKeyId: 'a', SecretAccessKey: 's', SessionToken: 't', Expiration: expiration };
  expect(toSessionCredentials(sdk)).toEqual({
    accessKeyId: 'a',
    secretAccessKey: 's',
    sessionToken: 't',
    expiration,
  });
  expect(errorOf(() => toSessionCredentials({ ...sdk, Expiration: undefined })).message).toContain('Expiration');
});
