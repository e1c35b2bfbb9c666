import { expect, test } from '@jest/globals';

import type { AuditRecord } from '../../../src/domain/audit/audit-record.ts';
import { auditRecordKey, renderAuditRecord } from '../../../src/domain/audit/audit-record.ts';
import { parseAuditRecord } from '../../../src/domain/audit/history/parse-audit-record.ts';

const record: AuditRecord = {
  schemaVersion: 1,
  stackSet: { name: 'audit', region: 'us-east-1' },
  runId: 42,
  runAttempt: 1,
  outcome: 'findings',
  factsAsked: ['covered', 'role'],
  findings: [
    {
      account: '100000000001',
      region: '',
      fact: 'role',
      reason: 'policy-attached',
      property: 'ManagedPolicyArns/AdministratorAccess',
      severity: 'critical',
      fingerprint: 'a'.repeat(64),
      what: 'The policy is attached by hand.',
      since: '2026-01-02T00:00:00.000Z',
    },
  ],
  unproven: { '100000000002': ['role'] },
  roles: { '100000000001': { roleId: 'AROA1', policies: { 'arn:aws:iam::1:policy/x': 'b'.repeat(64) } } },
  startedAt: '2026-01-02T00:00:00.000Z',
  endedAt: '2026-01-02T00:10:00.000Z',
};

test('a record is read as it was written', () => {
  expect(parseAuditRecord(renderAuditRecord(record))).toEqual(record);
  expect(auditRecordKey(record)).toBe('audits/20260102T001000000Z-42-1.json');
});

const [finding] = record.findings;

test.each<[string, object]>([
  ['another version', { schemaVersion: 2 }],
  ['no findings', { findings: undefined }],
  ['a finding without since', { findings: [{ ...finding, since: undefined }] }],
  ['a finding of an unknown fact', { findings: [{ ...finding, fact: 'nice' }] }],
  ['a finding of no account', { findings: [{ ...finding, account: '1' }] }],
  ['an unknown outcome', { outcome: 'fine' }],
  ['a time that is none', { endedAt: 'yesterday' }],
  ['a role without an id', { roles: { '100000000001': {} } }],
  ['unproven facts that are none', { unproven: { '100000000001': ['nice'] } }],
  ['a run that is none', { runId: '42' }],
])('a record with %s is none', (_name, changes) => {
  expect(parseAuditRecord(JSON.stringify({ ...record, ...changes }))).toBeUndefined();
});
