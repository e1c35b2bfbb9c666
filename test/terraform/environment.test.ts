import { describe, expect, test } from '@jest/globals';

import { terraformEnvironment } from '../../src/terraform/environment.ts';

function pass(
  ambient: Readonly<Record<string, string | undefined>>,
  backendType = 's3',
  providerMirror?: string,
): Readonly<Record<string, string>> {
  return terraformEnvironment({
    ambient,
    credentials: { AWS_ACCESS_KEY_ID: 'given' },
    awsRegion: 'eu-west-1',
    backendType,
    providerMirror,
    surroundings: { home: '/private/home', cliConfiguration: '/private/our.tfrc' },
  });
}

const always = {
  AWS_ACCESS_KEY_ID: 'given',
  AWS_REGION: 'eu-west-1',
  CHECKPOINT_DISABLE: '1',
  GOGC: '400',
  HOME: '/private/home',
  TF_CLI_CONFIG_FILE: '/private/our.tfrc',
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
  'TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE',
  'TF_CLI_CONFIG_FILE',
  'TERRAFORM_CONFIG',
  'HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
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
  test.each([
    ['azurerm', 'ARM_CLIENT_SECRET'],
    ['azurerm', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ['azurerm', 'ACTIONS_ID_TOKEN_REQUEST_URL'],
    ['azurerm', 'AZURE_CONFIG_DIR'],
    ['consul', 'CONSUL_HTTP_TOKEN'],
    ['cos', 'TENCENTCLOUD_SECRET_KEY'],
    ['gcs', 'GOOGLE_CREDENTIALS'],
    ['http', 'TF_HTTP_PASSWORD'],
    ['kubernetes', 'KUBE_CONFIG_PATH'],
    ['oci', 'OCI_private_key_path'],
    ['oss', 'ALICLOUD_SECRET_KEY'],
    ['pg', 'PGPASSWORD'],
    ['remote', 'TF_TOKEN_app_terraform_io'],
  ])('%s signs in with %s, and no other does', (backendType, name) => {
    expect(pass({ [name]: 'value' }, backendType)).toHaveProperty(name, 'value');
    const others = [
      's3',
      'local',
      'azurerm',
      'consul',
      'cos',
      'gcs',
      'http',
      'kubernetes',
      'oci',
      'oss',
      'pg',
      'remote',
    ];
    for (const other of others.filter((type) => type !== backendType)) {
      expect(pass({ [name]: 'value' }, other)).not.toHaveProperty(name);
    }
  });
  test.each(['AWS_SECRET_ACCESS_KEY', 'TF_VAR_x', 'TF_CLI_ARGS', 'INPUT_X'])('does not let %s pass', (name) => {
    expect(pass({ [name]: 'leak' }, 'azurerm')).toEqual(always);
  });
});

describe('the home directory', () => {
  const job = { HOME: '/home/runner', USERPROFILE: 'C:\\Users\\x', APPDATA: 'C:\\Users\\x\\AppData' };

  test.each(['s3', 'local', 'http', 'consul', 'azurerm', 'remote'])('is a private one with %s', (backendType) => {
    expect(pass(job, backendType)).toMatchObject({
      HOME: '/private/home',
      USERPROFILE: '/private/home',
      APPDATA: '/private/home',
      TF_CLI_CONFIG_FILE: '/private/our.tfrc',
    });
  });

  test.each(['gcs', 'kubernetes', 'pg', 'cos', 'oss', 'oci'])(
    'is that of the job with %s, which signs in with its files, and the CLI configuration is ours',
    (backendType) => {
      expect(pass(job, backendType)).toMatchObject({ ...job, TF_CLI_CONFIG_FILE: '/private/our.tfrc' });
    },
  );

  test('names where the session of az is, for azurerm alone', () => {
    expect(pass(job, 'azurerm')).toHaveProperty('AZURE_CONFIG_DIR', '/home/runner/.azure');
    expect(pass({ ...job, AZURE_CONFIG_DIR: '/az' }, 'azurerm')).toHaveProperty('AZURE_CONFIG_DIR', '/az');
    expect(pass(job, 's3')).not.toHaveProperty('AZURE_CONFIG_DIR');
  });
});

describe('the token of a network mirror', () => {
  const ambient = { TF_TOKEN_my__mirror_example_com: 'token', TF_TOKEN_app_terraform_io: 'other' };

  test('passes, and that of no other host', () => {
    const passed = pass(ambient, 's3', 'https://my-mirror.example.com:8443/providers/');
    expect(passed).toEqual({ ...always, TF_TOKEN_my__mirror_example_com: 'token' });
  });

  test.each([undefined, '/srv/mirror'])('does not pass with the mirror %s', (mirror) => {
    expect(pass(ambient, 's3', mirror)).toEqual(always);
  });
});

test('a GOGC of the user stays', () => {
  expect(pass({ GOGC: '50' })).toMatchObject({ GOGC: '50' });
});
