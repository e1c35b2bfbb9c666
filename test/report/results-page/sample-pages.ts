import type { RolloutReport } from '../../../src/domain/reports/rollout-report.ts';
import type { PageData } from '../../../src/report/results-page/page-shape.ts';
import { renderResultsPage } from '../../../src/report/results-page/results-page.ts';
import { accountId, organizationOf } from '../sample-organization.ts';
import { about, rolloutReport } from '../sample-reports.ts';

export function renderPage(report: RolloutReport): string {
  return [...renderResultsPage(report, about)].join('');
}

const dataPattern = /(<script type="application\/json" id="data">)([\s\S]*?)(<\/script>)/;

/** As a browser reads it. */
export function readData(html: string): PageData {
  return JSON.parse(dataPattern.exec(html)?.[2] ?? '') as PageData;
}

/** The same page with other data. */
export function replaceData(html: string, data: PageData): string {
  return html.replace(
    dataPattern,
    (_, begin: string, __, end: string) => `${begin}${JSON.stringify(data).replaceAll('<', '\\u003c')}${end}`,
  );
}

/** Every fifth account has another version, in the order of the contract. */
export function withVersions(report: RolloutReport): string {
  const html = renderPage(report);
  const data = readData(html);
  const rows = data.rows.map((row, index) => row.with(5, index % 5) as unknown as typeof row);
  return replaceData(html, { ...data, rows });
}

/** Names and texts that try to be more than that. */
export const hostileNames = [
  '<img src=x onerror=alert(1)>',
  '</script><script>window.hacked = 1</script>',
  '<!--<script>',
  'invoice\u202efdp.exe',
  'two\u2028lines',
  '=HYPERLINK("http://evil.example")',
  '`code` & "quotes" \'too\'',
];

export function hostileReport(): RolloutReport {
  const names = Object.fromEntries(hostileNames.map((name, index) => [index, { name }]));
  const instances = hostileNames.map((name, index) => [
    accountId(index),
    { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: `Role ${name} already exists` },
  ]);
  return rolloutReport({
    organization: organizationOf(hostileNames.length, names),
    instances: Object.fromEntries(instances) as Record<string, object>,
    over: {
      outcome: 'failed',
      failureReason: 'accounts-failed',
      error: { what: `It failed: ${hostileNames.join(' ')}`, why: hostileNames.join('\n'), next: undefined },
    },
  });
}
