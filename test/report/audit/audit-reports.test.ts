import { describe, expect, test } from '@jest/globals';

import type { AuditReport } from '../../../src/domain/audit/audit-report.ts';
import { auditHeadline } from '../../../src/report/audit/audit-heading.ts';
import { renderIssueBody, renderIssueNews } from '../../../src/report/audit/audit-issue.ts';
import { renderAuditPage } from '../../../src/report/audit/audit-page.ts';
import { renderAuditCsv, renderAuditJson } from '../../../src/report/audit/audit-results.ts';
import { renderAuditSummary } from '../../../src/report/audit/audit-summary.ts';
import { commentBudgetBytes, sizeBytes, summaryBudgetBytes } from '../../../src/report/parts/fit.ts';
import { decodeRows, findColumns } from '../../../src/report/results-page/browser/rows.ts';
import { renderCsv } from '../../../src/report/results-page/browser/csv.ts';
import { readCsv } from '../../hostile/read-csv.ts';
import { readData } from '../results-page/sample-pages.ts';
import { accountId, organizationOf } from '../sample-organization.ts';
import { about } from '../sample-reports.ts';
import {
  auditReport,
  auditStories,
  doubtOf,
  findingOf,
  longerSession,
  notCovered,
  openTrust,
} from './sample-audits.ts';

const pageOf = (report: AuditReport): string => [...renderAuditPage(report, about)].join('');
const stories = Object.entries(auditStories).map(([name, story]) => [name, story()] as const);

describe('the headline is the worst news', () => {
  test.each([
    [[longerSession(1), openTrust(2)], '1 of 39 accounts lets others in without the external id, 1 more finding'],
    [[longerSession(1), longerSession(2)], 'the role is changed in 2 of 39 accounts'],
    [[notCovered(1), notCovered(1)], '1 of 39 accounts is not covered'],
    [[{ ...findingOf(1), account: '999999999999' }], '1 account has a policy too many'],
  ])('%#', (findings, headline) => {
    expect(auditHeadline(auditReport({ findings }))).toBe(headline);
  });

  test('an audit that failed says so beside what it found', () => {
    const over = { outcome: 'failed', failureReason: 'drift-timeout' } as const;
    expect(auditHeadline(auditReport({ findings: [findingOf(1)], over }))).toBe(
      '1 of 39 accounts has a policy too many; the audit failed (drift-timeout)',
    );
  });
});

test('findings that differ in the account alone are one row, in whatever place the id stands', () => {
  const own = (index: number): ReturnType<typeof findingOf> =>
    findingOf(index, { actual: `arn:aws:iam::${accountId(index)}:policy/triage` });
  const summary = renderAuditSummary(auditReport({ findings: [own(1), own(2), own(3)] }), about);
  expect(summary.match(/🛑 critical/g)).toHaveLength(1);
  expect(summary).toContain('**3**: ');
});

test('a doubt never reads as fine: its account is named with what to do', () => {
  const summary = renderAuditSummary(auditStories.unproven(), about);
  expect(summary).toContain('❓');
  expect(summary).toMatch(/Could not be looked at: 2 accounts[\s\S]*network-5[\s\S]*\*\*Next:\*\*/);
});

describe('what people are notified of', () => {
  test('nothing when nothing has changed', () => {
    expect(renderIssueNews(auditReport({ findings: [longerSession(3)] }), about)).toBe('');
  });

  test('nothing without an earlier audit: all would look new each day', () => {
    expect(renderIssueNews(auditStories.first(), about)).toBe('');
  });

  test('what is new and what is fixed', () => {
    const news = renderIssueNews(auditStories.findings(), about);
    expect(news).toContain('3 new, 1 fixed since the audit of 2026-11-23');
    expect(news).not.toContain('MaxSessionDuration');
  });
});

describe('every story', () => {
  test.each(stories)('%s: results.json, results.csv and results.html have each finding and each doubt', (_, report) => {
    const json = JSON.parse([...renderAuditJson(report)].join('')) as {
      readonly schemaVersion: number;
      readonly command: string;
      readonly accounts: readonly {
        readonly account: string;
        readonly findings: readonly unknown[];
        readonly doubts: readonly unknown[];
      }[];
    };
    expect(json).toMatchObject({ schemaVersion: 1, command: 'audit' });
    expect(json.accounts.flatMap(({ findings }) => findings)).toHaveLength(report.findings.length);
    expect(json.accounts.flatMap(({ doubts }) => doubts)).toHaveLength(report.doubts.length);
    expect(json.accounts).toHaveLength(report.accounts.length);
    const [head = [], ...lines] = readCsv([...renderAuditCsv(report)].join(''), ',');
    const kind = head.indexOf('kind');
    expect(lines.filter((line) => line[kind] === 'finding')).toHaveLength(report.findings.length);
    expect(lines.filter((line) => line[kind] === 'doubt')).toHaveLength(report.doubts.length);
    expect(new Set(lines.map(([account]) => account)).size).toBe(report.accounts.length);
    if (report.accounts.length === 0) return;
    const rows = decodeRows(readData(pageOf(report)));
    expect(rows).toHaveLength(lines.length);
    expect(rows.filter((row) => row.class === 'unproven')).toHaveLength(report.doubts.length);
    expect(rows.filter((row) => ['critical', 'high', 'medium', 'low'].includes(row.class))).toHaveLength(
      report.findings.length,
    );
  });

  test.each(stories)('%s: the page loads nothing and runs nothing but its own script', (_, report) => {
    const html = pageOf(report);
    expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`);
    expect(html).not.toMatch(/unsafe|\bsrc=|<link|@import|url\(|\son\w+=/);
    expect(html.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(2);
  });
});

test('the page calls its columns by what they are, also in its CSV file', () => {
  const data = readData(pageOf(auditStories.findings()));
  const rows = decodeRows(data);
  const titles = findColumns(rows, data.titles).map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['Fact', 'Severity', 'Property', 'Since', 'What', 'Reason']));
  expect(renderCsv(rows, data.fileNames).split('\r\n')[0]).toBe(
    'account,name,organizationalUnitId,organizationalUnitPath,region,fact,severity,property,since,reason,what',
  );
});

describe('10,000 accounts', () => {
  const organization = organizationOf(10_000);
  const each = Array.from({ length: 10_000 }, (_, index) => index);

  test.each([
    [
      'each with a finding of its own',
      auditReport({
        organization,
        findings: each.map((index) => findingOf(index, { what: `Policy ${index} is attached. ${'x'.repeat(200)}` })),
      }),
    ],
    ['all with the same finding', auditReport({ organization, findings: each.map((index) => findingOf(index)) })],
    [
      'none could be looked at',
      auditReport({
        organization,
        doubts: each.map((index) => doubtOf(index, { why: `Request ${index} was denied. ${'y'.repeat(300)}` })),
      }),
    ],
    ['all proven', auditReport({ organization })],
  ])('%s: fit into a step summary and an issue', (_, report) => {
    const summary = renderAuditSummary(report, about);
    expect(sizeBytes(summary)).toBeLessThanOrEqual(summaryBudgetBytes);
    const { markdown } = renderIssueBody(report, about);
    expect(sizeBytes(markdown)).toBeLessThanOrEqual(commentBudgetBytes);
    for (const text of [summary, markdown]) expect(text).not.toContain('Cut here');
    expect(sizeBytes(pageOf(report))).toBeLessThan(12_000_000);
  });
});
