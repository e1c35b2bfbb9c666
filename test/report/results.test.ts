import { describe, expect, test } from '@jest/globals';
import { renderResultsCsv, renderResultsJson } from '../../src/report/results.ts';
import { ended, minutesBefore, rolloutReport } from './fixtures.ts';
import { accountId, organizationOf } from './organization.ts';

const organization = organizationOf(3, {
  0: { id: '000000000042', name: '=HYPERLINK("http://evil.example")' },
  1: { name: 'a "quoted", name\nof two lines' },
});
const statusReason = 'Cancelled since failure tolerance has exceeded';
const report = rolloutReport({
  organization,
  instances: { [accountId(2)]: { status: 'OUTDATED', detailedStatus: 'CANCELLED', statusReason } },
  operations: [ended('FAILED', { createdAt: minutesBefore(6), endedAt: minutesBefore(1), failedInstances: 1 })],
  over: { outcome: 'failed', failureReason: 'accounts-failed' },
});

test('results.json is what the contract says', () => {
  expect(JSON.parse([...renderResultsJson(report)].join(''))).toEqual({
    schemaVersion: 1,
    stackSet: { name: 'OrganizationSecurityAuditRole', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' },
    outcome: 'failed',
    failureReason: 'accounts-failed',
    operations: [
      {
        id: 'terraform-20261124092400000000000001',
        action: 'UPDATE',
        status: 'FAILED',
        startedAt: '2026-11-24T09:24:00.000Z',
        endedAt: '2026-11-24T09:29:00.000Z',
        startedBy: 'terraform',
        preferences: { failureTolerancePercentage: 0, maxConcurrentPercentage: 10, regionConcurrencyType: 'PARALLEL' },
      },
    ],
    accounts: [
      {
        account: accountId(2),
        name: 'shop-prod-2',
        organizationalUnitId: 'ou-ab12-prod',
        organizationalUnitPath: 'Root/Workloads/Prod',
        region: 'us-east-1',
        class: 'cancelled',
        status: 'OUTDATED',
        detailedStatus: 'CANCELLED',
        reason: 'tolerance-exceeded',
        statusReason,
        operationId: 'op-first',
      },
      expect.objectContaining({ account: '000000000042', class: 'current', reason: null, statusReason: '' }),
      expect.objectContaining({ account: accountId(1), class: 'current' }),
    ],
  });
});

describe('results.csv', () => {
  const csv = [...renderResultsCsv(report)].join('');

  test('is RFC 4180 and starts no formula', () => {
    expect(csv).toBe(
      [
        'account,name,organizationalUnitId,organizationalUnitPath,region,class,status,detailedStatus,reason,statusReason,operationId',
        `${accountId(2)},shop-prod-2,ou-ab12-prod,Root/Workloads/Prod,us-east-1,cancelled,OUTDATED,CANCELLED,tolerance-exceeded,${statusReason},op-first`,
        `000000000042,"'=HYPERLINK(""http://evil.example"")",ou-ab12-prod,Root/Workloads/Prod,us-east-1,current,CURRENT,SUCCEEDED,,,op-first`,
        `${accountId(1)},"a ""quoted"", name\nof two lines",ou-ab12-dev,Root/Workloads/Dev,us-east-1,current,CURRENT,SUCCEEDED,,,op-first`,
        '',
      ].join('\r\n'),
    );
  });

  test.each(['=1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is text', (name) => {
    const one = rolloutReport({ organization: organizationOf(1, { 0: { name } }) });
    expect([...renderResultsCsv(one)].join('')).toContain(`,"'${name}",`);
  });
});

test.each([0, 1, 500, 501, 1_200])('%i accounts in pieces are the same file', (number) => {
  const many = rolloutReport({ organization: organizationOf(number) });
  const json = [...renderResultsJson(many)].join('');
  const parsed = JSON.parse(json) as { readonly accounts: readonly { readonly account: string }[] };
  expect(json).toBe(`${JSON.stringify(parsed, undefined, 2)}\n`);
  const ids = many.accounts.map(({ account }) => account);
  expect(parsed.accounts.map(({ account }) => account)).toEqual(ids);
  const [, ...rows] = [...renderResultsCsv(many)].join('').trimEnd().split('\r\n');
  expect(rows.map((row) => row.slice(0, row.indexOf(',')))).toEqual(ids);
});
