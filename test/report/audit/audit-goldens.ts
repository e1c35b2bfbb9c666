import { renderIssueBody, renderIssueClosing, renderIssueNews } from '../../../src/report/audit/audit-issue.ts';
import { renderAuditSummary } from '../../../src/report/audit/audit-summary.ts';
import { about } from '../sample-reports.ts';
import { auditStories } from './sample-audits.ts';

/** Step summaries by story; of one story also what the issue says. */
export function auditGoldens(): Readonly<Record<string, string>> {
  const summaries = Object.entries(auditStories).map(
    ([name, story]) => [`report-audit-${name}-summary.md`, renderAuditSummary(story(), about)] as const,
  );
  return {
    ...Object.fromEntries(summaries),
    'report-audit-issue.md': renderIssueBody(auditStories.findings(), about).markdown,
    'report-audit-issue-news.md': renderIssueNews(auditStories.findings(), about),
    'report-audit-issue-closed.md': renderIssueClosing(auditStories['proven-fixed'](), about),
  };
}
