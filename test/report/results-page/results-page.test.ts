import { describe, expect, test } from '@jest/globals';

import { accountClasses, resultKey } from '../../../src/domain/account-result.ts';
import { findVersions } from '../../../src/domain/reports/account-version.ts';
import type { RolloutReport } from '../../../src/domain/reports/rollout-report.ts';
import { decodeRows, findColumns, findConstants } from '../../../src/report/results-page/browser/rows.ts';
import { renderCsv } from '../../../src/report/results-page/browser/csv.ts';
import { isWithin, listUnits } from '../../../src/report/results-page/browser/filter.ts';
import { readHash, writeHash } from '../../../src/report/results-page/browser/hash.ts';
import { sizeBytes } from '../../../src/report/parts/fit.ts';
import { rollbackStories } from '../rollback-stories.ts';
import { rolloutStories } from '../report-stories.ts';
import { accountId, organizationOf } from '../sample-organization.ts';
import { rolloutReport } from '../sample-reports.ts';
import { hostileNames, hostileReport, readData, renderPage } from './sample-pages.ts';

const stories = { ...rolloutStories, ...rollbackStories };
const mostBytes = 3_000_000;

describe('every story', () => {
  test.each(Object.entries(stories))('%s: each account is in the page with all that the report says', (_, story) => {
    const report: RolloutReport = story();
    if (report.accounts.length === 0) return;
    const rows = decodeRows(readData(renderPage(report)));
    const versions = findVersions(report);
    expect(rows.map(({ account, region }) => `${account} ${region}`)).toEqual(
      report.accounts.map(({ account, region }) => `${account} ${region}`),
    );
    for (const [index, row] of rows.entries()) {
      const result = report.accounts[index]!;
      expect(row).toMatchObject({
        name: result.name,
        unitId: result.organizationalUnitId,
        unit: result.organizationalUnitPath,
        class: result.class,
        version: versions.get(resultKey(result)),
        ...(result.reason === undefined ? {} : { reason: result.reason, statusReason: result.statusReason }),
        status: result.status,
        detailedStatus: result.detailedStatus,
        operationId: result.operationId,
      });
      expect(row.cause === '').toBe(row.reason === '');
    }
  });

  test.each(Object.entries(stories))('%s: the page loads nothing and runs nothing but its own script', (_, story) => {
    const html = renderPage(story());
    expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`);
    expect(html).not.toMatch(/unsafe|\bsrc=|<link|@import|url\(|\son\w+=/);
    expect(html.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(2);
  });
});

test('the page says what became of the rollout, and links the pages of it', () => {
  const html = renderPage(rollbackStories['rollback-interrupted']!());
  expect(html).toContain('<h1>❌ <code>OrganizationSecurityAuditRole</code>: ');
  expect(html).toContain(
    'href="https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacksets/OrganizationSecurityAuditRole/info?permissions=service"',
  );
  expect(html).toContain('href="https://github.com/acme/org-roles/actions/runs/19643"');
  expect(html).toContain('href="https://github.com/acme/org-roles/commit/a1b2c3d4e5f60718293a4b5c6d7e8f9001122334"');
  expect(html).toContain('<summary>Operations (2)</summary>');
  expect(html).toContain('<b>Still running in AWS:</b>');
});

test('an account that is back says why the update failed there', () => {
  const rows = decodeRows(readData(renderPage(rollbackStories['rolled-back']!())));
  const named = rows.filter(({ reason }) => reason !== '');
  expect(named.map(({ name, class: accountClass, reason }) => [name, accountClass, reason])).toEqual([
    ['shop-prod-7', 'current', 'name-already-exists'],
    ['shop-prod-14', 'current', 'name-already-exists'],
  ]);
  expect(named[0]?.statusReason).toContain('already exists');
});

test('accounts that were not read are not shown as none', () => {
  const html = renderPage(rollbackStories['rollback-unread']!());
  expect(html).toContain('The accounts were not read before this run ended.');
  expect(html).not.toContain('id="data"');
});

describe('texts of others', () => {
  const html = renderPage(hostileReport());

  test('can end no script, open no element and turn no row around', () => {
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toMatch(/<img|<!--|\u2028|\u202e/);
    expect(html.toLowerCase().split('</script>')).toHaveLength(3);
  });

  test('are shown as they are, with invisible characters written out', () => {
    const names = decodeRows(readData(html)).map(({ name }) => name);
    expect(names).toContain('<img src=x onerror=alert(1)>');
    expect(names).toContain('</script><script>window.hacked = 1</script>');
    expect(names).toContain('invoice\\u{202e}fdp.exe');
    expect(names).toHaveLength(hostileNames.length);
  });

  test('start no formula in the CSV of the page', () => {
    expect(renderCsv(decodeRows(readData(html)))).toContain('"\'=HYPERLINK(""http://evil.example"")"');
  });
});

describe('10,000 accounts', () => {
  const size = (report: RolloutReport): number => sizeBytes(renderPage(report));
  const failing = (statusReason: (index: number) => string): RolloutReport =>
    rolloutReport({
      organization: organizationOf(10_000),
      instances: Object.fromEntries(
        Array.from({ length: 10_000 }, (_, index) => [
          accountId(index),
          { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: statusReason(index) },
        ]),
      ),
      over: { outcome: 'failed', failureReason: 'accounts-failed' },
    });

  test('that are up to date take 1 MB', () => {
    expect(size(rolloutReport({ organization: organizationOf(10_000) }))).toBeLessThan(1_000_000);
  });

  test('with a text of their own each stay below 3 MB, and the page says what was cut', () => {
    const words = 'some rather long words of AWS '.repeat(10);
    const html = renderPage(failing((index) => `Resource handler returned message: "${words}" ${index}`));
    expect(sizeBytes(html)).toBeLessThan(mostBytes);
    expect(html).toContain('This page is cut short: what AWS says ends after');
    expect(readData(html).rows).toHaveLength(10_000);
  });

  test('with the usual text of their own each keep it whole', () => {
    const html = renderPage(failing((index) => `Role audit already exists (RequestToken: ${'f'.repeat(32)}${index})`));
    expect(new Set(readData(html).statusReasons).size).toBe(10_000);
    expect(html).not.toContain('This page is cut short');
  });

  test('with texts that they share keep them whole', () => {
    const html = renderPage(failing((index) => `${'the same long words '.repeat(100)} ${index % 50}`));
    expect(sizeBytes(html)).toBeLessThan(mostBytes);
    expect(html).not.toContain('This page is cut short');
  });

  test('with names as long as AWS takes them, of characters that are written out, stay below 3 MB', () => {
    const names = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [index, { name: `${'\u202e'.repeat(45)}${index}` }]),
    );
    expect(size(rolloutReport({ organization: organizationOf(10_000, names) }))).toBeLessThan(mostBytes);
  });

  test('a cut text ends between words, so that no half of a secret stays', () => {
    const secret = 'a-secret-of-many-characters'.repeat(3);
    const html = renderPage(failing((index) => `${index} ${'x '.repeat(270)}${secret} ${'more words '.repeat(20)}`));
    const shown = readData(html).statusReasons[0] ?? '';
    expect(shown.endsWith('…')).toBe(true);
    expect(shown).not.toContain('a-secret');
  });
});

test('a column that says the same everywhere is left out, and said once', () => {
  const rows = decodeRows(readData(renderPage(rolloutStories.succeeded())));
  expect(findColumns(rows).map(({ key }) => key)).toEqual(['account', 'name', 'unit', 'version', 'class', 'reason']);
  expect(findConstants(rows)).toEqual([
    ['Region', 'us-east-1'],
    ['Status', 'CURRENT'],
    ['Detailed status', 'SUCCEEDED'],
  ]);
});

test('a reason that all share stays a column, since the next step is there', () => {
  const rows = decodeRows(readData(renderPage(hostileReport())));
  expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(['name-already-exists']));
  expect(findColumns(rows).map(({ key }) => key)).toContain('reason');
});

test('OUs are offered as a tree, with those that hold no account themselves', () => {
  const rows = decodeRows(readData(renderPage(rolloutStories.failed())));
  expect(listUnits(rows)).toEqual([
    'Root',
    'Root/Infrastructure',
    'Root/Sandbox',
    'Root/Security',
    'Root/Workloads',
    'Root/Workloads/Dev',
    'Root/Workloads/Prod',
  ]);
  expect(isWithin('Root/Workloads/Prod', 'Root/Workloads')).toBe(true);
  expect(isWithin('Root/Workloads-2', 'Root/Workloads')).toBe(false);
});

test('an address restores the view that wrote it, whatever stands in it', () => {
  const keys = ['account', 'name'] as const;
  const view = {
    unit: 'Root/R&D #1/=?',
    classes: [accountClasses[0], accountClasses[1]],
    versions: ['new'],
    reason: 'denied-by-scp',
    region: 'eu-west-1',
    search: ' 50 % + "x" ',
    sort: 'name',
    isDescending: true,
  } as const;
  expect(readHash(`#${writeHash(view)}`, keys)).toEqual(view);
  expect(writeHash(readHash('', keys))).toBe('');
  expect(readHash('#sort=constructor&order=descending', keys)).toEqual(readHash('', keys));
});
