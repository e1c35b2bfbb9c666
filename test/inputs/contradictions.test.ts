import { describe, expect, it } from '@jest/globals';

import { UserError } from '../../src/domain/user-error.ts';
import { readInputsFrom, smallestInputs } from './input-environment.ts';

type Values = Readonly<Record<string, string | undefined>>;

function messageOf(values: Values): string | undefined {
  const { error } = readInputsFrom({ ...smallestInputs, ...values });
  if (error === undefined) return undefined;
  if (!(error instanceof UserError)) throw new Error('This is not a UserError.', { cause: error });
  expect(error.code).toBe('invalid-input');
  return error.message;
}

const scanner = 'arn:aws:iam::111122223333:role/Scanner';
const withTemplate: Values = { 'template-file': 'role.yaml', 'external-id': undefined };

const contradictions: readonly (readonly [string, Values, RegExp])[] = [
  ['no external id', { 'external-id': undefined }, /^external-id: is not set, .*allow: no-external-id/],
  ['an external id from a missing secret', { 'external-id': '' }, /^external-id: is not set, .*empty secret/],
  [
    'a missing external id when allow accepts another reason',
    { 'external-id': undefined, allow: 'retain-off' },
    /^external-id: is not set/,
  ],
  [
    'trusted account and trusted principals',
    { 'trusted-account-id': '111122223333', 'trusted-principal-arns': scanner },
    /^trusted-account-id: "111122223333" excludes trusted-principal-arns \("arn:.*Scanner"\)/,
  ],
  ['a role without any permission', { 'managed-policy-arns': '' }, /^managed-policy-arns: is empty/],
  [
    'two Regions with the bundled role',
    { regions: 'us-east-1,eu-west-1' },
    /^regions: "us-east-1,eu-west-1" are 2 Regions, .*template-file/,
  ],
  [
    'template parameters without a template',
    { 'template-parameters': 'RoleName=x' },
    /^template-parameters: "RoleName" .*template-file is not set/,
  ],
  [
    'secret parameters without a template',
    { 'secret-template-parameters': 'Token=hunter22' },
    /^secret-template-parameters: "Token" .*template-file is not set/,
  ],
  [
    'a parameter that is secret and is not',
    { ...withTemplate, 'template-parameters': 'A=1\nToken=x', 'secret-template-parameters': 'Token=hunter22\nB=2' },
    /^secret-template-parameters: "Token" is in template-parameters too\. Keep it in one of the two\.$/,
  ],
  [
    'sensitive parameters without a template',
    { 'sensitive-parameters': 'Foo' },
    /^sensitive-parameters: "Foo" .*template-file is not set/,
  ],
  [
    'a session length without a role',
    { 'role-duration': '2h' },
    /^role-duration: "7200s" has no effect without role-to-/,
  ],
  ['the s3 backend without a bucket', { 'backend-config': 'key=a' }, /^backend-config: has no bucket/],
  ['the s3 backend without anything', { 'backend-config': undefined }, /^backend-config: has no bucket/],
  ['a malformed bucket', { 'backend-config': 'bucket=a b c' }, /^backend-config: bucket "a b c" is not/],
  ['a Region of another partition', { 'aws-region': 'us-gov-west-1' }, /^regions: "us-east-1" .* aws-us-gov\./],
  [
    'a principal of another partition',
    { 'aws-region': 'cn-north-1', regions: 'cn-north-1', 'trusted-principal-arns': scanner },
    /^trusted-principal-arns: "arn:aws:iam::111122223333:role\/Scanner" is not in the partition .* aws-cn\./,
  ],
  [
    'a policy of another partition',
    { 'managed-policy-arns': 'arn:aws-cn:iam::aws:policy/SecurityAudit' },
    /^managed-policy-arns: "arn:aws-cn:/,
  ],
  [
    'a boundary of another partition',
    { 'permissions-boundary': 'arn:aws-cn:iam::aws:policy/SecurityAudit' },
    /^permissions-boundary: "arn:aws-cn:/,
  ],
  [
    'a role of another partition',
    { 'role-to-assume': scanner.replace('aws', 'aws-cn') },
    /^role-to-assume: "arn:aws-cn/,
  ],
  [
    'a number of canaries without waves',
    { 'canary-accounts': '3' },
    /^canary-accounts: "3" has no effect with update-strategy "terraform", .*Set `update-strategy: waves`/,
  ],
  [
    'canaries by name without waves',
    { 'canary-accounts': '000000000012,111122223333', 'update-strategy': 'terraform' },
    /^canary-accounts: "000000000012,111122223333" has no effect/,
  ],
  [
    'an excluded canary',
    {
      'canary-accounts': '000000000012,111122223333',
      'update-strategy': 'waves',
      'excluded-account-ids': '111122223333',
    },
    /^canary-accounts: "111122223333" is in excluded-account-ids/,
  ],
  [
    'one Region after the other with the bundled role',
    { 'region-concurrency': 'sequential', 'update-strategy': 'waves' },
    /^region-concurrency: "sequential" has no effect without template-file/,
  ],
  [
    'an order of Regions that Terraform cannot send',
    { ...withTemplate, regions: 'us-east-1,eu-west-1', 'region-concurrency': 'sequential' },
    /^region-concurrency: "sequential" promises the order us-east-1, eu-west-1, .*Set `update-strategy: waves`/,
  ],
  [
    'a rollout longer than the job',
    { 'rollout-timeout': '6h1m' },
    /^rollout-timeout: "6 h 1 min" is longer than the job, whose timeout-minutes is 360\. Set timeout-minutes/,
  ],
  [
    'a wait longer than the job',
    { 'operation-wait-timeout': '2h', 'timeout-minutes': '60' },
    /^operation-wait-timeout: "2 h" is longer than the job, whose timeout-minutes is 60\./,
  ],
  ...(
    [
      ['external-id', 'any-id'],
      ['trusted-account-id', '111122223333'],
      ['trusted-principal-arns', scanner],
      ['managed-policy-arns', 'arn:aws:iam::aws:policy/SecurityAudit'],
      ['managed-policy-arns', ''],
      ['inline-policy', '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}'],
      ['permissions-boundary', 'arn:aws:iam::aws:policy/SecurityAudit'],
      ['max-session-duration', '7200'],
    ] as const
  ).map(
    ([input, value]) =>
      [
        `${input} ${value.slice(0, 20)} beside a template`,
        { ...withTemplate, [input]: value },
        new RegExp(`^${input}: .*has no effect on template-file "role.yaml"`),
      ] as const,
  ),
];

describe('contradictions', () => {
  it.each(contradictions)('refuses %s', (_, values, message) => {
    expect(messageOf(values)).toMatch(message);
  });

  it.each([
    ['no external id when allow accepts that', { 'external-id': undefined, allow: 'no-external-id' }],
    [
      'no external id when allow accepts that by its fingerprint',
      { 'external-id': undefined, allow: 'no-external-id@1f3c9a2b' },
    ],
    ['a template, several Regions, a role name', { ...withTemplate, regions: 'us-east-1,eu-west-1', 'role-name': 'X' }],
    [
      'a template, Regions in order, waves',
      {
        ...withTemplate,
        regions: 'us-east-1,eu-west-1',
        'region-concurrency': 'sequential',
        'update-strategy': 'waves',
      },
    ],
    ['an order of one Region', { ...withTemplate, 'region-concurrency': 'sequential' }],
    ['a template beside defaults that are written out', { ...withTemplate, 'max-session-duration': '3600' }],
    [
      'no managed policy beside an inline one',
      {
        'managed-policy-arns': '',
        'inline-policy': '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}',
      },
    ],
    ['the default waits in a shorter job', { 'rollout-timeout': '330m', 'timeout-minutes': '60' }],
    ['a long rollout in a long job', { 'rollout-timeout': '10h', 'timeout-minutes': '720' }],
    ['the default number of canaries written out', { 'canary-accounts': '1', 'update-strategy': 'terraform' }],
    ['another number of canaries of an update by waves', { 'canary-accounts': '3', 'update-strategy': 'waves' }],
    [
      'canaries beside an exclusion of others',
      { 'canary-accounts': '000000000012', 'update-strategy': 'waves', 'excluded-account-ids': '111122223333' },
    ],
    ['on-failure with any strategy', { 'on-failure': 'hold' }],
    ['a session length with a role', { 'role-duration': '2h', 'role-to-assume': scanner }],
    ['the local backend without arguments', { 'backend-type': 'local', 'backend-config': undefined }],
    ['the default policies in another partition', { 'aws-region': 'us-gov-west-1', regions: 'us-gov-east-1' }],
  ] as readonly (readonly [string, Values])[])('accepts %s', (_, values) => {
    expect(messageOf(values)).toBeUndefined();
  });

  it('reports a malformed input before any contradiction', () => {
    expect(messageOf({ 'external-id': undefined, allow: 'x' })).toMatch(/^allow: /);
  });

  it('reports contradictions in the order of action.yml', () => {
    const values = { 'external-id': undefined, regions: 'us-east-1,eu-west-1', 'backend-config': undefined };
    expect(messageOf(values)).toMatch(/^external-id: /);
    expect(messageOf({ ...values, allow: 'no-external-id' })).toMatch(/^regions: /);
  });
});

const canary = 'canary-5f1c/x+y=z';

describe('secrets', () => {
  it('are masked first, in every form in which they could be printed', () => {
    const { printed } = readInputsFrom({ ...smallestInputs, command: '?', 'external-id': canary, nonsense: 'x' });
    // The runner decodes workflow commands this way.
    const masks = printed.map((line) => line.replaceAll('%25', '%'));
    expect(masks.slice(0, 3)).toEqual([
      `::add-mask::${canary}`,
      `::add-mask::${encodeURIComponent(canary)}`,
      '::add-mask::token-of-a-test',
    ]);
    expect(masks.at(-1)).toMatch(/^::warning::/);
  });

  it('are masked in their JSON form, too, even when malformed', () => {
    const { printed } = readInputsFrom({ ...smallestInputs, 'external-id': 'quo"te' });
    expect(printed).toContain('::add-mask::quo"te');
    expect(printed).toContain('::add-mask::quo\\"te');
    expect(printed).toContain('::add-mask::quo%2522te');
  });

  it('cause no mask when they are not set', () => {
    const { printed } = readInputsFrom({ ...smallestInputs, 'external-id': '', allow: 'no-external-id' });
    expect(printed).toEqual(['::add-mask::token-of-a-test']);
  });

  it.each([
    ['a', /has fewer than 6 characters\. Use 6 to 1224/],
    ['zQ7xw', /has fewer than 6 characters/],
    [`canary-${'x'.repeat(1224)}`, /has 1231 characters/],
    ['canary with space', /white space/],
    ['canary\u0007bell', /a control character/],
    ['canary-ä', /outside ASCII/],
    ['canary!', /a punctuation character/],
    ['canary*', /a punctuation character/],
  ] as const)('never appear in the error of external-id %j', (value, message) => {
    const text = messageOf({ 'external-id': value }) ?? '';
    expect(text).toMatch(/^external-id: /);
    expect(text).toMatch(message);
    expect(text).not.toContain('canary');
  });

  it('never appear in the error of github-token', () => {
    expect(messageOf({ 'github-token': 'canary token' })).toMatch(/^github-token: the value \(not shown\)/);
  });

  it('are hidden in the error of another input that contains them', () => {
    expect(messageOf({ 'external-id': canary, 'role-name': `${canary}!` })).toMatch(/^role-name: "\*\*\*!" is not/);
  });

  it('are found under their usual names in backend-config and template-parameters', () => {
    const { inputs, printed } = readInputsFrom({
      ...smallestInputs,
      ...withTemplate,
      'backend-config': 'bucket=state\nsecret_key = s3cr3t-key\nencrypt=true',
      'template-parameters': `RoleName=Audit\nExternalId=${canary}`,
    });
    expect(inputs?.secrets).toEqual(['token-of-a-test', 's3cr3t-key', canary]);
    expect(printed).toContain('::add-mask::s3cr3t-key');
    expect(printed).toContain(`::add-mask::${canary}`);
    expect(printed.join('\n')).not.toMatch(/::(?:true|state|Audit)$/m);
  });

  it('are the parameters that sensitive-parameters names, masked before anything is read', () => {
    const { printed, inputs } = readInputsFrom({
      ...smallestInputs,
      ...withTemplate,
      'template-parameters': `Foo=${canary}\nBar=shown-value\nShort=abc12`,
      'sensitive-parameters': 'Foo, Short',
    });
    expect(inputs?.secrets).toEqual(['token-of-a-test', canary]);
    expect(printed).toContain(`::add-mask::${canary}`);
    expect(printed.join('\n')).not.toMatch(/shown-value|abc12/);
  });

  it('are masked also when another input is malformed, and hidden in its error', () => {
    const values = { ...withTemplate, 'template-parameters': `Foo=${canary}`, 'sensitive-parameters': 'Foo,?' };
    const { printed } = readInputsFrom({ ...smallestInputs, ...values });
    expect(printed).toContain(`::add-mask::${canary}`);
    expect(messageOf({ ...values, 'stack-set-name': `1${canary}` })).toMatch(/^stack-set-name: "1\*\*\*"/);
  });

  it('of a backend do not appear in an error about its arguments', () => {
    expect(messageOf({ 'backend-config': 'bucket=b\npass word=hunter22' })).not.toContain('hunter22');
  });
});

it('returns all values in the form of a request', () => {
  const { inputs } = readInputsFrom({
    ...smallestInputs,
    command: 'apply',
    'call-as': 'SELF',
    'aws-region': 'eu-central-1',
    'auto-deployment': 'false',
    tags: 'Team=a',
    'organizational-unit-ids': 'r-ab12',
    allow: 'automatic-deployment-off',
  });
  expect(inputs).toEqual({
    command: 'apply',
    request: {
      stackSet: { name: 'security-audit', region: 'eu-central-1', callAs: 'SELF' },
      autoDeployment: { enabled: false, retainStacksOnAccountRemoval: true },
      tags: { Team: 'a' },
      targets: { organizationalUnitIds: ['r-ab12'], excludedAccountIds: [], regions: ['us-east-1'] },
      preferences: {
        maxConcurrentPercentage: 10,
        initialFailureTolerancePercentage: 10,
        initialMaxConcurrentPercentage: 25,
        regionConcurrency: 'parallel',
      },
      update: { strategy: 'terraform', canary: { kind: 'count', count: 1 }, onFailure: 'rollback' },
      operationWaitTimeoutMs: 14_400_000,
      rolloutTimeoutMs: 19_800_000,
      runTimeoutMs: 21_000_000,
      allow: [{ reason: 'automatic-deployment-off' }],
      importExisting: false,
      comment: 'always',
    },
    definition: {
      kind: 'bundled',
      roleName: 'OrganizationSecurityAuditRole',
      rolePath: '/',
      externalId: 'external-id-of-a-test',
      trustedAccountId: undefined,
      trustedPrincipalArns: [],
      managedPolicyArns: [
        'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit',
        'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess',
      ],
      inlinePolicy: undefined,
      permissionsBoundary: undefined,
      maxSessionDurationSeconds: 3600,
    },
    awsRegion: 'eu-central-1',
    audience: 'sts.amazonaws.com',
    roleToAssume: undefined,
    roleDurationSeconds: 3600,
    audit: expect.objectContaining({ externalId: 'external-id-of-a-test', auditRoleToAssume: undefined }) as unknown,
    verifyRoles: 'none',
    sandbox: undefined,
    backend: { type: 's3', config: { bucket: 'state-of-a-test' } },
    terraformBinary: 'terraform',
    githubToken: 'token-of-a-test',
    secrets: ['external-id-of-a-test', 'token-of-a-test'],
  });
});
