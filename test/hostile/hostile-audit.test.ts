import { describe, expect, test } from '@jest/globals';

import type { AuditReport } from '../../src/domain/audit/audit-report.ts';
import { renderIssueBody, renderIssueClosing, renderIssueNews } from '../../src/report/audit/audit-issue.ts';
import { auditLogLines, auditVerdictLine, redAuditLine } from '../../src/report/audit/audit-log.ts';
import { renderAuditPage } from '../../src/report/audit/audit-page.ts';
import { renderAuditCsv, renderAuditJson } from '../../src/report/audit/audit-results.ts';
import { renderAuditSummary } from '../../src/report/audit/audit-summary.ts';
import { about } from '../report/sample-reports.ts';
import { hostileAudit } from './hostile-audit.ts';
import { hostileStrings, isInvisible } from './hostile-strings.ts';
import { logged } from './logged.ts';
import { effectsIn, structureOfHtml, structureOfMarkdown } from './page-structure.ts';
import { isFormula, readCsv } from './read-csv.ts';
import { commandsIn } from './runner-rules.ts';

function textsOf(report: AuditReport): Readonly<Record<string, string>> {
  return {
    summary: renderAuditSummary(report, about),
    issue: renderIssueBody(report, about).markdown,
    news: renderIssueNews(report, about),
    closing: renderIssueClosing(report, about),
  };
}

const pageOf = (report: AuditReport): string => [...renderAuditPage(report, about)].join('');
const linesOf = (report: AuditReport): readonly string[] => [
  ...auditLogLines(report),
  auditVerdictLine(report),
  redAuditLine(report),
];

const plain = hostileAudit('plain');
const plainPages = new Map(Object.entries(textsOf(plain)).map(([name, text]) => [name, structureOfMarkdown(text)]));
const plainHtml = structureOfHtml(pageOf(plain));
const known = new Set([
  ...[...plainPages.values(), plainHtml].flatMap(({ elements }) => elements),
  ...['pre', 'pre CODE', 'pre code', 'code', 'br', 'span', 'p', 'strong'],
  ...['th align=left', 'td align=left'],
]);

function invisibleIn(text: string): readonly string[] {
  return Array.from(text).filter((character) => isInvisible(character.codePointAt(0) ?? 0));
}

describe.each(hostileStrings.map(([kind, text]) => ({ kind, text })))('$kind', ({ text }) => {
  const report = hostileAudit(text);

  test('makes nothing of Markdown, nothing of HTML and nothing that GitHub looks for', () => {
    for (const [name, markdown] of Object.entries(textsOf(report))) {
      const page = structureOfMarkdown(markdown);
      const same = plainPages.get(name);
      expect([name, page.weighty]).toEqual([name, same?.weighty]);
      expect([name, page.elements.filter((element) => !known.has(element))]).toEqual([name, []]);
      const effects = new Set(effectsIn(same?.prose ?? ''));
      expect([name, effectsIn(page.prose).filter((effect) => !effects.has(effect))]).toEqual([name, []]);
      expect([name, invisibleIn(markdown)]).toEqual([name, []]);
    }
  });

  test('is no command of the runner', () => {
    const lines = linesOf(report);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    const own = /^::(?:error|warning|debug|group|endgroup)::/;
    const written = logged(lines);
    expect(commandsIn(written).filter((line) => !own.test(line))).toEqual([]);
    expect(invisibleIn(written)).toEqual([]);
  });

  test('is a cell of results.csv, and no formula in any', () => {
    const csv = [...renderAuditCsv(report)].join('');
    expect(new Set(readCsv(csv, ',').map(({ length }) => length))).toEqual(new Set([22]));
    for (const separator of [',', ';', '\t'] as const) {
      expect(readCsv(csv, separator).flat().filter(isFormula)).toEqual([]);
    }
    expect(invisibleIn(csv.replaceAll('\r', ''))).toEqual([]);
  });

  test('adds no element, handler or address to results.html', () => {
    const html = pageOf(report);
    const page = structureOfHtml(html);
    expect(page.weighty).toEqual(plainHtml.weighty);
    expect(page.elements.filter((element) => !known.has(element))).toEqual([]);
    expect(invisibleIn(html)).toEqual([]);
  });

  test('is whole in results.json', () => {
    const { accounts } = JSON.parse([...renderAuditJson(report)].join('')) as {
      readonly accounts: readonly { readonly name: string }[];
    };
    expect(accounts.map(({ name }) => name)).toEqual([text, text, text, text]);
  });
});
