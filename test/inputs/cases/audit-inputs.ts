import { empty, scanner } from './input-case.ts';
import type { InputCase, Values } from './input-case.ts';

const anAudit: Values = { command: 'audit' };
const sandboxRole = 'arn:aws:iam::000000000012:role/sandbox';
const accepted = {
  account: '000000000012',
  property: 'Policies/break-glass',
  until: '2026-12-31',
  reason: 'SEC-17, until the move',
};

/** The inputs of an audit, and of what proves roles before and after a rollout. */
export const auditInputs = {
  'verify-roles': {
    pick: ({ verifyRoles }) => verifyRoles,
    unset: 'none',
    blank: empty,
    good: [
      ['none', 'none'],
      [' sample ', 'sample'],
      ['all', 'all'],
    ],
    malformed: ['All', 'some', 'true', '3', 'sample,all'],
  },
  'audit-role-to-assume': {
    pick: ({ audit }) => audit.auditRoleToAssume,
    unset: undefined,
    blank: empty,
    good: [[scanner, scanner]],
    malformed: ['Scanner', '111122223333', 'arn:aws:iam::111122223333:user/joe', 'arn:aws:iam::*:role/Scanner'],
    beside: anAudit,
  },
  'sandbox-account-id': {
    pick: ({ sandbox }) => sandbox?.accountId,
    unset: new Error('is not set, but sandbox-role-to-assume is'),
    blank: empty,
    good: [['000000000012', '000000000012']],
    malformed: ['12', '0000-0000-0012', 'sandbox', '000000000012,111122223333'],
    beside: { 'sandbox-role-to-assume': sandboxRole },
  },
  'sandbox-role-to-assume': {
    pick: ({ sandbox }) => sandbox?.roleToAssume,
    unset: new Error('is not set, but sandbox-account-id is'),
    blank: empty,
    good: [[sandboxRole, sandboxRole]],
    malformed: ['sandbox', 'arn:aws:iam::000000000012:root', scanner],
    beside: { 'sandbox-account-id': '000000000012' },
  },
  facts: {
    pick: ({ audit }) => audit.facts,
    unset: ['covered', 'undrifted', 'role', 'assumable'],
    blank: empty,
    good: [
      ['role', ['role']],
      ['assumable, covered\n# later\nrole,covered', ['covered', 'role', 'assumable']],
    ],
    malformed: ['all', 'Covered', 'covered role', 'drift', 'covered;role'],
    beside: anAudit,
  },
  'drift-detection': {
    pick: ({ audit: { driftDetection, facts } }) => [driftDetection, facts.includes('undrifted')],
    unset: ['detect', true],
    blank: empty,
    good: [
      ['true', ['detect', true]],
      ['True', ['detect', true]],
      ['last', ['last', true]],
      [' false ', ['off', false]],
      ['FALSE', ['off', false]],
    ],
    malformed: ['yes', 'Last', 'detect', 'off', '1', 'true,last'],
    beside: anAudit,
  },
  'drift-timeout': {
    pick: ({ audit }) => audit.driftTimeoutMs,
    unset: 7_200_000,
    blank: empty,
    good: [
      ['5m', 300_000],
      ['5h30m', 19_800_000],
      ['120h', 432_000_000],
    ],
    malformed: ['2', '4m59s', '121h', '1.5h', '2 h', 'never'],
    beside: { ...anAudit, 'timeout-minutes': '7200' },
  },
  'report-issue': {
    pick: ({ audit }) => audit.reportIssue,
    unset: true,
    blank: empty,
    good: [
      ['true', true],
      ['False', false],
    ],
    malformed: ['yes', 'no', '0', 'issue'],
    beside: anAudit,
  },
  'ignore-findings': {
    pick: ({ audit }) => audit.ignored,
    unset: [],
    blank: [],
    good: [
      ['# none', []],
      ['000000000012 Policies/break-glass 2026-12-31 SEC-17, until the move', [accepted]],
      [
        '\n# agreed\n *  Tags/*\t2028-02-29  tags are of another team \n000000000012 Policies/break-glass 2026-12-31 SEC-17, until the move',
        [{ account: '*', property: 'Tags/*', until: '2028-02-29', reason: 'tags are of another team' }, accepted],
      ],
      [
        '000000000012 * 2020-01-01 over',
        [{ account: '000000000012', property: '*', until: '2020-01-01', reason: 'over' }],
      ],
    ],
    malformed: [
      '12 Role 2026-12-31 why',
      'Policies/triage 2026-12-31 why',
      '000000000012',
      '000000000012 Role',
      '000000000012 Role SEC-17',
      '000000000012 Role 2026-12-31',
      '000000000012 Role 31.12.2026 why',
      '000000000012 Role 2026-02-30 why',
      '000000000012 Role 2027-02-29 why',
      '000000000012 Role 2026-13-01 why',
      '000000000012 2026-12-31 why',
      '000000000012 Pol*cies 2026-12-31 why',
      '000000000012 ** 2026-12-31 why',
      '* * 2026-12-31 why',
      `* Role 2026-12-31 ${'x'.repeat(301)}`,
      '000000000012 Role 2026-12-31 one\n000000000012  Role 2027-12-31 two',
      '000000000012 Role 2026-12-31 one, 111122223333 Role\n12',
    ],
    beside: anAudit,
  },
} as const satisfies Readonly<Record<string, InputCase>>;
