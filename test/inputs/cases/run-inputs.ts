import { empty, required, scanner } from './input-case.ts';
import type { InputCase, Values } from './input-case.ts';

const ownTemplate: Values = { 'template-file': 'role.yaml', 'external-id': undefined };

/** The inputs that the run itself needs. */
export const runInputs = {
  'template-file': {
    pick: ({ definition }) => (definition.kind === 'template-file' ? definition.path : undefined),
    unset: undefined,
    blank: empty,
    good: [
      ['role.yaml', 'role.yaml'],
      ['./iam/a..b/role.json', './iam/a..b/role.json'],
    ],
    malformed: [
      '/etc/passwd',
      '../role.yaml',
      'a/../../role.yaml',
      'a/..',
      'C:\\role.yaml',
      '\\\\host\\role',
      '~/role',
      'a\nb',
      'a\\..\\b',
    ],
    beside: { 'external-id': undefined, allow: 'no-external-id' },
  },
  'template-parameters': {
    pick: ({ definition }) => (definition.kind === 'template-file' ? definition.parameters : undefined),
    unset: {},
    blank: {},
    good: [
      ['A=1\nB=x=y, z=w\nC=', { A: '1', B: 'x=y, z=w', C: '' }],
      ['# none', {}],
    ],
    malformed: ['A', '=1', 'A-B=1', 'A=1\nA=2', `A=${'x'.repeat(4097)}`],
    beside: ownTemplate,
  },
  'secret-template-parameters': {
    pick: ({ definition }) => (definition.kind === 'template-file' ? definition.parameters : undefined),
    unset: {},
    blank: {},
    good: [
      ['A=1\nB=x=y', { A: '1', B: 'x=y' }],
      ['# none', {}],
    ],
    // No message shows any part of it: see the tests of secrets.
    malformed: [],
    beside: ownTemplate,
  },
  'sensitive-parameters': {
    pick: ({ definition }) => (definition.kind === 'template-file' ? definition.sensitiveParameters : undefined),
    unset: [],
    blank: [],
    good: [
      ['Foo\n# why\nBar,Foo', ['Foo', 'Bar']],
      ['# none', []],
    ],
    malformed: ['A-B', 'Foo=x', 'Foo Bar', 'x'.repeat(256)],
    beside: ownTemplate,
  },
  'aws-region': {
    pick: ({ awsRegion, request }) => [awsRegion, request.stackSet.region],
    unset: ['us-east-1', 'us-east-1'],
    blank: empty,
    good: [['eu-west-1', ['eu-west-1', 'eu-west-1']]],
    malformed: ['europe', 'eu-west-1,eu-west-2', 'EU-WEST-1', 'https://x'],
  },
  'role-to-assume': {
    pick: ({ roleToAssume }) => roleToAssume,
    unset: undefined,
    blank: empty,
    good: [[scanner, scanner]],
    malformed: [
      'Scanner',
      'arn:aws:iam::111122223333:root',
      'arn:aws:iam::111122223333:role/',
      'arn:aws:iam::aws:role/x',
      `${scanner}*`,
    ],
  },
  'role-duration': {
    pick: ({ roleDurationSeconds }) => roleDurationSeconds,
    unset: 3600,
    blank: empty,
    good: [
      ['15m', 900],
      ['12h', 43_200],
      ['3600s', 3600],
    ],
    malformed: ['3600', '14m', '12h1s', '0s', 'an hour'],
    beside: { 'role-to-assume': scanner },
  },
  audience: {
    pick: ({ audience }) => audience,
    unset: 'sts.amazonaws.com',
    blank: empty,
    good: [
      ['sts.amazonaws.com.cn', 'sts.amazonaws.com.cn'],
      ['https://github.com/octo-org', 'https://github.com/octo-org'],
    ],
    malformed: ['two words', 'ümlaut', 'x'.repeat(256)],
  },
  'backend-type': {
    pick: ({ backend }) => backend.type,
    unset: 's3',
    blank: empty,
    good: [
      ['local', 'local'],
      ['azurerm', 'azurerm'],
      ['remote', 'remote'],
    ],
    malformed: ['S3', 's3" {}', 'a b', '3s', 's3,local', 'cloud'],
  },
  'backend-config': {
    pick: ({ backend }) => ({ ...backend.config, ...backend.blocks }),
    unset: {},
    blank: {},
    good: [
      ['conn_str=postgres://a,b=c\nschema_name = x', { conn_str: 'postgres://a,b=c', schema_name: 'x' }],
      ['# none', {}],
      [
        'assume_role={"role_arn":"a","tags":{"Team":"x"}}\nallowed_account_ids=["1"]',
        { assume_role: { role_arn: 'a', tags: { Team: 'x' } }, allowed_account_ids: ['1'] },
      ],
      ['credentials={"type":"service_account"}', { credentials: '{"type":"service_account"}' }],
      ['workspaces = { "name" : "audit" }', { workspaces: { name: 'audit' } }],
    ],
    malformed: [
      'bucket',
      '=x',
      'buck et=x',
      'bucket=',
      'bucket=a\nbucket=b',
      'assume_role=arn:aws:iam::111122223333:role/x',
      'assume_role=["a"]',
      'assume_role={"role_arn":"a","role_arn":"b"}',
      'assume_role={role_arn="a"}',
      'allowed_account_ids={"a":"b"}',
      'allowed_account_ids=111122223333',
      'endpoints={"s3":"a"',
    ],
    beside: { 'backend-type': 'pg' },
  },
  'terraform-binary': {
    pick: ({ terraformBinary }) => terraformBinary,
    unset: 'terraform',
    blank: empty,
    good: [
      ['terraform-1.11', 'terraform-1.11'],
      ['/opt/my tools/terraform', '/opt/my tools/terraform'],
    ],
    malformed: ['-version', 'a\nb'],
  },
  'provider-mirror': {
    pick: ({ providerMirror }) => providerMirror,
    unset: undefined,
    blank: empty,
    good: [
      ['/srv/mirror', '/srv/mirror'],
      ['providers/mirror', 'providers/mirror'],
      ['C:\\mirror', 'C:\\mirror'],
      ['https://mirror.example.com/providers', 'https://mirror.example.com/providers/'],
      ['https://mirror.example.com', 'https://mirror.example.com/'],
    ],
    malformed: [
      'http://mirror.example.com/',
      'file:///srv/mirror',
      'https://',
      'https://mirror.example.com/?x=1',
      'https://mirror.example.com/#x',
      'https://name:pass-word@mirror.example.com/',
      '~/mirror',
      '/srv/${x}',
      'a\nb',
    ],
  },
  'import-existing': {
    pick: ({ request }) => request.importExisting,
    unset: false,
    blank: empty,
    good: [
      ['true', true],
      [' False ', false],
    ],
    malformed: ['yes', '1', 'name', 'true,false'],
  },
  'github-token': {
    pick: ({ githubToken }) => githubToken,
    unset: required,
    blank: empty,
    good: [['ghs_abc', 'ghs_abc']],
    malformed: [],
  },
} as const satisfies Readonly<Record<string, InputCase>>;
