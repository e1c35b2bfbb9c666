import { describe, expect, test } from '@jest/globals';

import { completeBackend, renderBackendBlock } from '../../src/terraform/backend.ts';
import type { Backend } from '../../src/terraform/backend.ts';

function complete(
  type: string,
  config: Readonly<Record<string, string>> = {},
  {
    blocks,
    environment = {},
  }: Pick<Backend, 'blocks'> & { readonly environment?: Readonly<Record<string, string>> } = {},
): Backend {
  return completeBackend({
    backend: { type, config, ...(blocks === undefined ? {} : { blocks }) },
    environment,
    accountId: '012345678901',
    awsRegion: 'eu-west-1',
    stackSetName: 'audit',
    workspace: '/checkout',
  });
}

test('s3 with only a bucket gets its own key, a lock and encryption', () => {
  expect(complete('s3', { bucket: 'states' })).toEqual({
    type: 's3',
    config: {
      bucket: 'states',
      key: 'stackset-role-action/012345678901/eu-west-1/audit.tfstate',
      region: 'eu-west-1',
      use_lockfile: 'true',
      encrypt: 'true',
    },
  });
});

test('s3: the arguments of the user win', () => {
  const config = {
    bucket: 'states',
    key: 'k',
    region: 'us-east-1',
    use_lockfile: 'false',
    encrypt: 'false',
    extra: 'x',
  };
  expect(complete('s3', config).config).toEqual(config);
});

test('s3: blocks stay as they are', () => {
  const blocks = { assume_role: { role_arn: 'arn:aws:iam::012345678901:role/state' } };
  expect(complete('s3', { bucket: 'states' }, { blocks }).blocks).toEqual(blocks);
});

describe('s3 with a profile', () => {
  const profile = { bucket: 'states', profile: 'state' };

  test('names the files of the job, which Terraform does not find in its own home directory', () => {
    expect(complete('s3', profile, { environment: { HOME: '/home/runner' } }).blocks).toEqual({
      shared_config_files: ['/home/runner/.aws/config'],
      shared_credentials_files: ['/home/runner/.aws/credentials'],
    });
    const environment = { HOME: '/home/runner', AWS_CONFIG_FILE: '/c', AWS_SHARED_CREDENTIALS_FILE: '/s' };
    expect(complete('s3', profile, { environment }).blocks).toEqual({
      shared_config_files: ['/c'],
      shared_credentials_files: ['/s'],
    });
  });

  test('keeps the files that the user names', () => {
    const blocks = { shared_config_files: ['/own'], shared_credentials_files: ['/own-too'] };
    expect(complete('s3', profile, { blocks, environment: { HOME: '/home/runner' } }).blocks).toEqual(blocks);
  });

  test('is the only one that does', () => {
    expect(complete('s3', { bucket: 'states' }, { environment: { HOME: '/home/runner' } })).not.toHaveProperty(
      'blocks',
    );
  });
});

test.each([
  [{}, '/checkout/audit.tfstate'],
  [{ path: 'states/a.tfstate' }, '/checkout/states/a.tfstate'],
  [{ path: '/srv/a.tfstate' }, '/srv/a.tfstate'],
])('local %j is %s', (config, path) => {
  expect(complete('local', config)).toEqual({ type: 'local', config: { path } });
});

test('any other backend stays unchanged', () => {
  expect(complete('azurerm', { key: 'k' })).toEqual({ type: 'azurerm', config: { key: 'k' } });
});

test('the block contains no value', () => {
  expect(renderBackendBlock('s3')).toBe('terraform {\n  backend "s3" {}\n}\n');
});
