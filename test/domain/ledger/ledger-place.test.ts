import { describe, expect, test } from '@jest/globals';

import type { JsonObject } from '../../../src/domain/json.ts';
import { findLedgerPlace } from '../../../src/domain/ledger/ledger-place.ts';

const state = { bucket: 'states', key: 'audit/one.tfstate', region: 'eu-west-1', encrypt: 'true' };
const find = (config: Readonly<Record<string, string>>, type = 's3', ledger?: string, blocks: JsonObject = {}) =>
  findLedgerPlace({ ledger, backend: { type, config, blocks }, awsRegion: 'us-east-1' });

describe('the ledger is beside the state', () => {
  test('under its key without the ending, in its Region, encrypted as it is', () => {
    expect(find(state)).toEqual({
      bucket: 'states',
      prefix: 'audit/one/',
      region: 'eu-west-1',
      endpoint: undefined,
      isPathStyle: false,
      encryption: { 'x-amz-server-side-encryption': 'AES256' },
    });
  });

  test('with its key of KMS', () => {
    expect(find({ ...state, kms_key_id: 'alias/state' })).toMatchObject({
      encryption: {
        'x-amz-server-side-encryption': 'aws:kms',
        'x-amz-server-side-encryption-aws-kms-key-id': 'alias/state',
      },
    });
  });

  test.each([
    ['endpoint', { endpoint: 'https://s3.example.com', force_path_style: 'true' }, {}],
    ['endpoints', { use_path_style: 'true' }, { endpoints: { s3: 'https://s3.example.com' } }],
  ])('in an S3 that is not AWS’s: %s', (_name, config, blocks) => {
    expect(find({ ...state, ...config }, 's3', undefined, blocks)).toMatchObject({
      endpoint: 'https://s3.example.com',
      isPathStyle: true,
    });
  });
});

test('there is none without a bucket, which an audit may omit', () => {
  expect(find({ key: 'audit/one.tfstate' })).toEqual({ why: '`backend-config` names no bucket' });
});

test('the input names another place', () => {
  expect(find(state, 's3', 's3://ledger/role')).toMatchObject({ bucket: 'ledger', prefix: 'role/', encryption: {} });
  expect(find({}, 'http', 's3://ledger')).toMatchObject({ bucket: 'ledger', prefix: '', region: 'us-east-1' });
});

test.each([
  ['another backend', {}, 'gcs', 'backend-type: gcs'],
  ['a profile', { ...state, profile: 'ops' }, 's3', 'profile'],
  ['keys', { ...state, access_key: 'AKIA', secret_key: 'x' }, 's3', 'access_key'],
])('there is none with %s', (_name, config, type, why) => {
  expect(find(config, type)).toEqual({ why: expect.stringContaining(why) as unknown });
});

test('there is none with a role of the backend', () => {
  const blocks = { assume_role: { role_arn: 'arn:aws:iam::111111111111:role/state' } };
  expect(find(state, 's3', undefined, blocks)).toEqual({ why: expect.stringContaining('assume_role') as unknown });
});
