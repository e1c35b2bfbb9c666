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
const anAudit: Values = { command: 'audit', 'external-id': undefined };

const contradictions: readonly (readonly [string, Values, RegExp])[] = [
  [
    'a drift detection longer than the job',
    { ...anAudit, 'drift-timeout': '3h', 'timeout-minutes': '60' },
    /^drift-timeout: "3 h" is longer than the job/,
  ],
  [
    'a sandbox without its role',
    { 'sandbox-account-id': '000000000012' },
    /^sandbox-role-to-assume: is not set, but sandbox-account-id is "000000000012"/,
  ],
  [
    'a sandbox without its account',
    { 'sandbox-role-to-assume': scanner },
    /^sandbox-account-id: is not set, but sandbox-role-to-assume is "arn:/,
  ],
  [
    'a sandbox role of another account',
    { 'sandbox-role-to-assume': scanner, 'sandbox-account-id': '000000000012' },
    /^sandbox-role-to-assume: "arn:.*" is not in the sandbox account 000000000012/,
  ],
  [
    'a sandbox role of another partition',
    { 'sandbox-role-to-assume': scanner.replace('aws', 'aws-cn'), 'sandbox-account-id': '111122223333' },
    /^sandbox-role-to-assume: "arn:aws-cn:/,
  ],
  [
    'an audit role of another partition',
    { ...anAudit, 'audit-role-to-assume': scanner.replace('aws', 'aws-cn') },
    /^audit-role-to-assume: "arn:aws-cn:/,
  ],
  [
    'an audit role that no role is assumed from',
    { 'audit-role-to-assume': scanner },
    /^audit-role-to-assume: .* has no effect with command "plan" and verify-roles "none"/,
  ],
  ['a malformed bucket of an audit', { ...anAudit, 'backend-config': 'bucket=a b' }, /^backend-config: bucket "a b"/],
  ['nothing to ask', { ...anAudit, facts: 'undrifted', 'drift-detection': 'false' }, /^facts: "undrifted" alone/],
  [
    'a last detection that is not asked for',
    { ...anAudit, facts: 'covered', 'drift-detection': 'last' },
    /^drift-detection: "last" has no effect without the fact "undrifted"/,
  ],
  ...([{ 'drift-detection': 'last' }, { 'drift-detection': 'false' }, { facts: 'covered' }] as const).map(
    (values) =>
      [
        `a deadline of a detection that does not run (${Object.values(values).join()})`,
        { ...anAudit, ...values, 'drift-timeout': '1h' },
        /^drift-timeout: "3600s" has no effect: this audit starts no drift detection/,
      ] as const,
  ),
  ...(
    [
      ['template-file', 'role.yaml'],
      ['allow', 'retain-off'],
      ['expected-digest', `sha256:${'0'.repeat(64)}`],
      ['verify-roles', 'sample'],
      ['sandbox-account-id', '000000000012'],
      ['sandbox-role-to-assume', scanner],
    ] as const
  ).map(
    ([input, value]) =>
      [
        `${input} for an audit`,
        { ...anAudit, [input]: value },
        new RegExp(`^${input}: ".*" has no effect on an audit: .*\\. Omit ${input}`),
      ] as const,
  ),
  ...(
    [
      ['facts', 'covered,undrifted'],
      ['drift-detection', 'last'],
      ['drift-detection', 'false'],
      ['drift-timeout', '1h'],
      ['report-issue', 'false'],
      ['ignore-findings', '* Role 2026-12-31 why'],
    ] as const
  ).flatMap(([input, value]) =>
    (['plan', 'apply'] as const).map(
      (command) =>
        [
          `${input} ${value} for ${command}`,
          { command, [input]: value },
          new RegExp(
            `^${input}: ".*" has no effect with command "${command}"\\. Omit ${input}: only \`command: audit\``,
          ),
        ] as const,
    ),
  ),
];

describe('what proves a role', () => {
  it.each(contradictions)('cannot be %s', (_, values, message) => {
    expect(messageOf(values)).toMatch(message);
  });

  it.each([
    ['an audit without an external id and without a backend', { ...anAudit, 'backend-config': undefined }],
    [
      'an audit beside what describes the role',
      { ...anAudit, regions: 'us-east-1,eu-west-1', 'managed-policy-arns': '' },
    ],
    ['an audit beside secret parameters of its stack set', { ...anAudit, 'sensitive-parameters': 'Token' }],
    ['an audit that a shorter job ends', { ...anAudit, 'drift-timeout': '2h', 'timeout-minutes': '60' }],
    ['the facts of an audit in another order', { facts: 'assumable,role,undrifted,covered' }],
    [
      'an audit role for the proof after an apply',
      { command: 'apply', 'verify-roles': 'all', 'audit-role-to-assume': scanner },
    ],
    ['a sandbox', { 'sandbox-account-id': '111122223333', 'sandbox-role-to-assume': scanner }],
    [
      'a sandbox whose role is assumed from another one',
      { 'sandbox-account-id': '111122223333', 'sandbox-role-to-assume': scanner, 'audit-role-to-assume': scanner },
    ],
  ] as readonly (readonly [string, Values])[])('may be %s', (_, values) => {
    expect(messageOf(values)).toBeUndefined();
  });
});
