import { describe, expect, test } from '@jest/globals';

import { terraformEnvironment } from '../../src/terraform/environment.ts';

function pass(
  ambient: Readonly<Record<string, string | undefined>>,
  backendType = 's3',
): Readonly<Record<string, string>> {
  return terraformEnvironment({
    ambient,
    credentials: { AWS_ACCESS_KEY_ID: 'given' },
    awsRegion: 'eu-west-1',
    backendType,
  });
}

const always = {
  AWS_ACCESS_KEY_ID: 'given',
  AWS_REGION: 'eu-west-1',
  CHECKPOINT_DISABLE: '1',
  GOGC: '400',
  TF_IN_AUTOMATION: '1',
  TF_INPUT: '0',
};

test('an empty environment gets the variables of every run', () => {
  expect(pass({})).toEqual(always);
});

const never = [
  'INPUT_EXTERNAL-ID',
  'INPUT_GITHUB-TOKEN',
  'GITHUB_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'TF_CLI_ARGS',
  'TF_CLI_ARGS_plan',
  'TF_CLI_ARGS_apply',
  'TF_WORKSPACE',
  'TF_DATA_DIR',
  'TF_VAR_external_id',
  'TF_LOG',
  'TF_LOG_PATH',
  'TF_REATTACH_PROVIDERS',
  'TF_TOKEN_app_terraform_io',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_ROLE_ARN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_DEFAULT_REGION',
  'AWS_EC2_METADATA_DISABLED',
  'NODE_OPTIONS',
  'LD_PRELOAD',
  'ARM_CLIENT_SECRET',
  'GOOGLE_CREDENTIALS',
];

test.each(never)('%s never passes', (name) => {
  expect(pass({ [name]: 'leak' })).toEqual(always);
  expect(Object.values(pass({ [name.toLowerCase()]: 'leak' }))).not.toContain('leak');
});

test('ambient keys and an ambient Region do not replace the given ones', () => {
  expect(pass({ AWS_ACCESS_KEY_ID: 'ambient', AWS_REGION: 'us-west-2', TF_INPUT: '1' })).toEqual(always);
});

const passing = [
  'PATH',
  'HOME',
  'TMPDIR',
  'HTTPS_PROXY',
  'https_proxy',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'SSL_CERT_FILE',
  'AWS_CA_BUNDLE',
  'RUNNER_TRACKING_ID',
  'TF_PLUGIN_CACHE_DIR',
  'TF_CLI_CONFIG_FILE',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_STS',
  'AWS_ENDPOINT_URL_CLOUDFORMATION',
  'AWS_USE_FIPS_ENDPOINT',
];

test.each(passing)('%s passes unchanged', (name) => {
  expect(pass({ [name]: 'value' })).toEqual({ ...always, [name]: 'value' });
});

test('a variable that is not set stays unset', () => {
  expect(pass({ PATH: undefined })).not.toHaveProperty('PATH');
});

describe('another backend', () => {
  test.each(['ARM_CLIENT_SECRET', 'GOOGLE_CREDENTIALS', 'TF_TOKEN_app_terraform_io', 'TF_HTTP_PASSWORD', 'PGPASSWORD'])(
    'signs in with %s',
    (name) => {
      expect(pass({ [name]: 'value' }, 'azurerm')).toHaveProperty(name, 'value');
      expect(pass({ [name]: 'value' }, 's3')).not.toHaveProperty(name);
      expect(pass({ [name]: 'value' }, 'local')).not.toHaveProperty(name);
    },
  );
  test.each(['AWS_SECRET_ACCESS_KEY', 'TF_VAR_x', 'TF_CLI_ARGS', 'INPUT_X'])('does not let %s pass', (name) => {
    expect(pass({ [name]: 'leak' }, 'azurerm')).toEqual(always);
  });
});

test('a GOGC of the user stays', () => {
  expect(pass({ GOGC: '50' })).toMatchObject({ GOGC: '50' });
});
