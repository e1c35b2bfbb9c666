import { describe, expect, test } from '@jest/globals';

import { findBackendSecrets } from '../../src/inputs/backend-secrets.ts';
import { readInputsFrom, smallestInputs } from './input-environment.ts';

describe('secrets of backend-config', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['under a secret name', 'password=hunter22', ['hunter22']],
    ['under a mistyped one', 'pasword = hunter22', ['hunter22']],
    ['under a name that no backend has', 'tok=hunter22', ['hunter22']],
    ['with a colon instead of an equals sign', 'password: hunter22', ['hunter22']],
    ['in a line that is nothing else', 'hunter22', ['hunter22']],
    ['within an address', 'address=https://user:hunter22@state.example.com', ['hunter22']],
    ['escaped within an address', 'address=https://user:hunter%2F22@x', ['hunter%2F22', 'hunter/22']],
    ['in the query of an address', 'lock_address=https://x/?private_token=hunter22&a=b', ['hunter22']],
    ['as a signature of an address', 'endpoint=https://x/?sv=1&sig=hunter22', ['hunter22']],
    [
      'in words of a connection',
      "conn_str=host=db password='hunter 22'",
      ["host=db password='hunter 22'", 'hunter 22'],
    ],
    [
      'in the JSON of a block, also by itself',
      'assume_role={"external_id":"hunter22"}',
      ['{"external_id":"hunter22"}', 'hunter22'],
    ],
  ])('%s', (_, text, expected) => {
    expect([...new Set(findBackendSecrets(text))]).toEqual(expected);
  });

  test.each([
    'bucket=state-of-acme\nkey=a/b.tfstate\nregion=eu-west-1\nuse_lockfile=true\nencrypt=true',
    'address=https://state.example.com/acme?name=security\nusername=terraform\nretry_max=3',
    'storage_account_name=state\ncontainer_name=acme-state\nuse_oidc=true\nclient_id=0000-1111',
    'unknown=true\nunknown2=12345\n# password=hunter22',
    'bucket',
    'key: b',
  ])('are not in %j', (text) => {
    expect(findBackendSecrets(text)).toEqual([]);
  });
});

test('the credentials of the job are masked, and nothing else of its environment is', () => {
  const { inputs, printed } = readInputsFrom(smallestInputs, {
    AWS_SECRET_ACCESS_KEY: 'secret-key-of-the-job',
    AWS_SESSION_TOKEN: 'session-of-the-job',
    AWS_REGION: 'eu-central-1',
    ARM_CLIENT_SECRET: 'client-of-the-job',
    TF_HTTP_PASSWORD: 'password-of-the-job',
    TF_TOKEN_app_terraform_io: 'token-of-the-job',
    PGPASSWORD: 'database-of-the-job',
    GOOGLE_CREDENTIALS: '{"private_key":"x"}',
    MY_TOKEN: 'of-another-step',
    TF_HTTP_ADDRESS: 'https://state.example.com',
  });
  const found = inputs?.secrets ?? [];
  expect(found.filter((secret) => secret.endsWith('-of-the-job'))).toHaveLength(6);
  expect(found).toContain('{"private_key":"x"}');
  expect(found).not.toContain('of-another-step');
  expect(found).not.toContain('https://state.example.com');
  expect(printed).toContain('::add-mask::password-of-the-job');
});

test('an error about one input quotes no secret of another, and nothing unseen', () => {
  const { error } = readInputsFrom({
    ...smallestInputs,
    'role-name': 'external-id-of-a-test \u202e\u2028 x',
  });
  expect(String(error)).toContain('role-name: "*** \\u{202e}\\u{2028} x"');
});

describe('secret-template-parameters', () => {
  const values = { ...smallestInputs, 'external-id': undefined, 'template-file': 'role.yaml' };
  const canary = 'canary-value-of-a-secret';

  test('are masked, merged with the parameters that are not secret, and marked', () => {
    const { printed, inputs } = readInputsFrom({
      ...values,
      'template-parameters': 'Bar=shown-value',
      'secret-template-parameters': `Foo=${canary}\nOther=another-value`,
    });
    expect(inputs?.secrets).toEqual(['token-of-a-test', canary, 'another-value']);
    expect(printed).toContain('::add-mask::another-value');
    expect(inputs?.definition).toMatchObject({
      parameters: { Bar: 'shown-value', Foo: canary, Other: 'another-value' },
      secretParameters: ['Foo', 'Other'],
    });
  });

  test.each([canary, `=${canary}`, `A-B=${canary}`, `A=1\nA=${canary}`, `${canary}=${'x'.repeat(5000)}`])(
    'malformed, do not appear in the error: %#',
    (text) => {
      const { error } = readInputsFrom({ ...values, 'secret-template-parameters': text });
      expect((error as Error).message).toBe(
        'secret-template-parameters: the value (not shown) is not a list of template parameters. Write NAME=value, one per line: each name once and of letters and digits, each value of at most 4096 characters.',
      );
    },
  );
});
