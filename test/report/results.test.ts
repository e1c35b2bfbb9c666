import { describe, expect, test } from '@jest/globals';
import type { RolloutReport } from '../../src/domain/reports/rollout-report.ts';
import { renderCsvField } from '../../src/report/parts/csv-field.ts';
import { renderResultsCsv, renderResultsJson } from '../../src/report/rollout/results.ts';
import { ended, minutesBefore, rolloutReport } from './sample-reports.ts';
import { accountId, organizationOf } from './sample-organization.ts';
import { rollbackStories } from './rollback-stories.ts';

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

function parse(report: RolloutReport): unknown {
  return JSON.parse([...renderResultsJson(report)].join(''));
}

test('results.json is what the contract says', () => {
  expect(parse(report)).toEqual({
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
    rollback: null,
    verification: null,
    sandbox: null,
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
        operationId: 'terraform-20261124092400000000000001',
        version: 'previous',
      },
      expect.objectContaining({
        account: '000000000042',
        class: 'current',
        reason: null,
        statusReason: '',
        version: 'new',
      }),
      expect.objectContaining({ account: accountId(1), class: 'current' }),
    ],
  });
});

describe('what results.json says of a rollback', () => {
  interface Listed {
    readonly account: string;
    readonly isBack: boolean | null;
  }
  interface Rollback extends Record<string, unknown> {
    readonly hadNewVersion: readonly Listed[] | null;
    readonly updateFailures: readonly Record<string, unknown>[] | null;
  }

  function rollbackOf(story: string): Rollback {
    const { rollback } = parse(rollbackStories[story]!()) as { rollback: Rollback };
    return rollback;
  }

  test('who had the new version, from when to when, and what the update failed in', () => {
    const { hadNewVersion, updateFailures, ...rest } = rollbackOf('rolled-back');
    expect(rest).toEqual({
      operationId: 'stackset-role-action-9c1e47d29c1e47d2-rollback-19643-1-1',
      newVersionFrom: '2026-11-24T09:23:00.000Z',
      newVersionUntil: '2026-11-24T09:29:00.000Z',
      notUndone: [],
    });
    const updated = [5, 6, 8, 9, 10, 11, 12, 13, ...Array.from({ length: 30 }, (_, index) => 15 + index)];
    expect(hadNewVersion).toEqual(
      updated.map((index) => ({ account: accountId(index), region: 'us-east-1', isBack: true })),
    );
    // By now they are current again, and `accounts` has no reason of theirs.
    expect(updateFailures).toMatchObject([
      { account: accountId(7), class: 'failed', status: 'OUTDATED', reason: 'name-already-exists' },
      { account: accountId(14), class: 'failed', status: 'OUTDATED', reason: 'name-already-exists' },
    ]);
    expect(Object.keys(updateFailures?.[0] ?? {})).toEqual(
      Object.keys((parse(report) as { accounts: [object] }).accounts[0]).filter((member) => member !== 'version'),
    );
  });

  test('who is not back', () => {
    const notBack = rollbackOf('rollback-incomplete').hadNewVersion?.filter(({ isBack }) => isBack !== true);
    expect(notBack).toEqual(
      [9, 12].map((index) => ({ account: accountId(index), region: 'us-east-1', isBack: false })),
    );
  });

  test('while the rollback still runs, the end is unknown', () => {
    const { newVersionUntil, hadNewVersion } = rollbackOf('rollback-interrupted');
    expect(newVersionUntil).toBeNull();
    expect(hadNewVersion?.map(({ isBack }) => isBack)).toEqual(Array.from({ length: 20 }, (_, index) => index < 10));
  });

  test('no operation could be started: every account is still on it', () => {
    const { operationId, newVersionUntil, hadNewVersion } = rollbackOf('rollback-not-started');
    expect([operationId, newVersionUntil]).toEqual([null, null]);
    expect(hadNewVersion?.map(({ isBack }) => isBack)).toEqual([false, false, false, false, false]);
  });

  test('unread is neither back nor an empty list', () => {
    expect(rollbackOf('rollback-unread').hadNewVersion?.map(({ isBack }) => isBack)).toEqual(Array(5).fill(null));
    const story = rollbackStories['rolled-back']!();
    const unread = { ...story, rollback: { ...story.rollback!, failedUpdate: [], onNewVersion: [] } };
    expect(parse(unread)).toMatchObject({
      rollback: { hadNewVersion: null, updateFailures: null },
    });
  });
});

describe('results.csv', () => {
  const csv = [...renderResultsCsv(report)].join('');

  test('is RFC 4180 and starts no formula', () => {
    expect(csv).toBe(
      [
        'account,name,organizationalUnitId,organizationalUnitPath,region,class,status,detailedStatus,reason,statusReason,operationId,version',
        `${accountId(2)},shop-prod-2,ou-ab12-prod,Root/Workloads/Prod,us-east-1,cancelled,OUTDATED,CANCELLED,tolerance-exceeded,${statusReason},terraform-20261124092400000000000001,previous`,
        `000000000042,"'=HYPERLINK(""http://evil.example"")",ou-ab12-prod,Root/Workloads/Prod,us-east-1,current,CURRENT,SUCCEEDED,,,terraform-20261124092400000000000001,new`,
        `${accountId(1)},"a ""quoted"", name\nof two lines",ou-ab12-dev,Root/Workloads/Dev,us-east-1,current,CURRENT,SUCCEEDED,,,terraform-20261124092400000000000001,new`,
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ...['=1', '+1', '-1', '@SUM(A1)'].map((name) => [name, `'${name}`] as const),
    ['\t=1', `'\t'=1`] as const,
    ['\r=1', `'\r'=1`] as const,
  ])('%j is text', (name, text) => {
    const one = rolloutReport({ organization: organizationOf(1, { 0: { name } }) });
    expect([...renderResultsCsv(one)].join('')).toContain(`,"${text}",`);
  });
});

describe('a field of a CSV file, split at any separator', () => {
  // A spreadsheet of another locale splits at semicolons or tabs, and takes quotes as such only where a field begins.
  const cellsOf = (row: string): readonly string[] =>
    row.split(/[;,\t\r\n]/).map((cell) => cell.replace(/^["\s]+/, ''));

  test.each([
    ...['a;=1+1', 'a;  =1', 'a;"=1"', 'a,=1', 'a\t=1', 'a\n=1', ';=cmd|x', '=;=;=', 'x;@SUM(A1)', 'x;-1', 'x;+1'],
    ...[`"=1"`, '=1', ' =1', '＝1', 'a;＠b'],
  ])('%j is no formula in any of the cells', (text) => {
    const cells = cellsOf(renderCsvField(text));
    expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  test.each(['a;b', 'shop-prod-2', 'Root/Workloads/Prod', 'arn:aws:iam::1:role/a+b=c@d-e', 'one, two'])(
    '%j keeps its text',
    (text) => {
      expect(renderCsvField(text).replaceAll('"', '')).toBe(text);
    },
  );
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
