import type { Inputs } from '../../../src/inputs/read-inputs.ts';
import { empty, required, scanner } from './input-case.ts';
import type { InputCase } from './input-case.ts';

const role = (inputs: Inputs): Record<string, unknown> => ({ ...inputs.definition });
const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}';
const audit = 'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit';
const readOnly = 'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess';
const custom = 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/path/Custom';

/** The inputs that describe the stack set and its role. */
export const roleInputs = {
  command: {
    pick: ({ command }) => command,
    unset: required,
    blank: empty,
    good: [
      ['plan', 'plan'],
      ['apply\n', 'apply'],
      ['audit', 'audit'],
    ],
    malformed: ['Plan', 'destroy', 'drift', 'Audit', 'plan apply'],
  },
  'stack-set-name': {
    pick: ({ request }) => request.stackSet.name,
    unset: required,
    blank: empty,
    good: [
      ['a', 'a'],
      ['A1-b', 'A1-b'],
      ['x'.repeat(128), 'x'.repeat(128)],
    ],
    malformed: ['1a', '-a', 'a_b', 'a b', 'ä', 'x'.repeat(129), 'a\nb'],
  },
  'role-name': {
    pick: (inputs) => role(inputs)['roleName'],
    unset: 'OrganizationSecurityAuditRole',
    blank: empty,
    good: [
      ['a_+=,.@-Z9', 'a_+=,.@-Z9'],
      ['x'.repeat(64), 'x'.repeat(64)],
    ],
    malformed: ['a b', 'a/b', 'x'.repeat(65), 'ö', 'a*'],
  },
  'role-path': {
    pick: (inputs) => role(inputs)['rolePath'],
    unset: '/',
    blank: empty,
    good: [
      ['/', '/'],
      ['/security/audit/', '/security/audit/'],
      [`/${'x'.repeat(510)}/`, `/${'x'.repeat(510)}/`],
    ],
    malformed: ['security/', '/security', 'security', '/a b/', '/ä/', `/${'x'.repeat(511)}/`, '/aws-reserved/sso/'],
  },
  'external-id': {
    pick: (inputs) => role(inputs)['externalId'],
    unset: undefined,
    blank: empty,
    good: [
      ['ab-7xw', 'ab-7xw'],
      ['0123_+=,.@:/-Zz\n', '0123_+=,.@:/-Zz'],
      ['x'.repeat(1224), 'x'.repeat(1224)],
    ],
    malformed: [],
    beside: { allow: 'no-external-id' },
  },
  'trusted-account-id': {
    pick: (inputs) => role(inputs)['trustedAccountId'],
    unset: undefined,
    blank: empty,
    good: [['000000000012', '000000000012']],
    malformed: ['12345678901', '1234567890123', '1.1e11', '12345678901a', 'arn:aws:iam::111122223333:root'],
  },
  'trusted-principal-arns': {
    pick: (inputs) => role(inputs)['trustedPrincipalArns'],
    unset: [],
    blank: empty,
    good: [
      [scanner, [scanner]],
      [
        `# trusted\n ${scanner} ,arn:aws:iam::111122223333:root\n${scanner}`,
        [scanner, 'arn:aws:iam::111122223333:root'],
      ],
    ],
    malformed: [
      '*',
      'arn:aws:iam::*:root',
      'arn:aws:iam::111122223333:role/*',
      '111122223333',
      'arn:aws:iam::111122223333:user/joe',
      'arn:aws:sts::111122223333:assumed-role/a/b',
      'arn:aws:iam::111122223333:role/',
      'arn:aws:iam::1111:root',
      'arn:${AWS::Partition}:iam::111122223333:root',
    ],
  },
  'managed-policy-arns': {
    pick: (inputs) => role(inputs)['managedPolicyArns'],
    unset: [audit, readOnly],
    blank: [],
    good: [
      [`${audit},${custom}\n${audit}`, [audit, custom]],
      ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess', ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess']],
    ],
    malformed: [
      'SecurityAudit',
      'arn:aws:iam::aws:policy/',
      'arn:aws:iam::111122223333:policy/One',
      'arn:${AWS::Region}:iam::aws:policy/SecurityAudit',
      'arn:aws:iam::aws:role/SecurityAudit',
      'arn:aws:iam::aws:policy/*',
    ],
    beside: { 'inline-policy': policy },
  },
  'inline-policy': {
    pick: (inputs) => role(inputs)['inlinePolicy'],
    unset: undefined,
    blank: empty,
    good: [
      [policy, policy],
      [
        '{"Statement":{"Sid":"a","Effect":"Deny","NotAction":["iam:*"],"NotResource":"arn:aws:s3:::${aws:PrincipalAccount}/*","Condition":{}}}',
        '{"Statement":{"Sid":"a","Effect":"Deny","NotAction":["iam:*"],"NotResource":"arn:aws:s3:::${aws:PrincipalAccount}/*","Condition":{}}}',
      ],
    ],
    malformed: [
      'Allow everything',
      '[]',
      'null',
      '"text"',
      '{"Statement":[]}',
      '{"Version":"2012-10-17"}',
      '{"Version":"2020-01-01","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
      '{"Statement":["x"]}',
      '{"Statement":[{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}]}',
      '{"Statement":[{"Sid":"a-b","Effect":"Allow","Action":"*","Resource":"*"}]}',
      '{"Statement":[{"Effect":"Allow","Action":"GetObject","Resource":"*"}]}',
      '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"bucket"}]}',
      '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Equals":{"a":"b"}}}]}',
      '{"Statement":[{"Effect":"allow","Action":"*","Resource":"*"}]}',
      '{"Statement":[{"Effect":"Allow","Resource":"*"}]}',
      '{"Statement":[{"Effect":"Allow","Action":"a:b","NotAction":"a:c","Resource":"*"}]}',
      '{"Statement":[{"Effect":"Allow","Action":"a:b"}]}',
      '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"a:b","Resource":"*"}]}',
      '{"Statement":[{"Effect":"Allow","Actions":"a:b","Resource":"*"}]}',
      '{"Statement":[{"Effect":"Allow","Action":"a:b","Resource":"*"}],"Resources":{}}',
      '{"Statement":[{"Effect":"Allow","Action":"a:b","Resource":"arn:${AWS::Partition}:s3:::b"}]}',
      `{"Statement":[{"Effect":"Allow","Action":"a:b","Resource":"arn:aws:s3:::${'x'.repeat(10_240)}"}]}`,
    ],
  },
  'permissions-boundary': {
    pick: (inputs) => role(inputs)['permissionsBoundary'],
    unset: undefined,
    blank: empty,
    good: [[custom, custom]],
    malformed: ['Boundary', 'arn:aws:iam::111122223333:policy/Boundary', `${custom},${custom}`],
  },
  'max-session-duration': {
    pick: (inputs) => role(inputs)['maxSessionDurationSeconds'],
    unset: 3600,
    blank: empty,
    good: [
      ['3600', 3600],
      ['43200', 43_200],
    ],
    malformed: ['3599', '43201', '1h', '3600.0', '3600s', '-3600', '1e4'],
  },
} as const satisfies Readonly<Record<string, InputCase>>;
