import { attempt } from '../domain/attempt.ts';
import type { AuditReport } from '../domain/audit/audit-report.ts';
import { isGreen } from '../domain/rollout.ts';
import type { RunJudgement } from '../domain/rollout.ts';
import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import type { Issues, Reporting, WantedIssue } from '../ports.ts';
import { renderIssueBody, renderIssueClosing, renderIssueNews, renderIssueTitle } from '../report/audit/audit-issue.ts';
import { auditLogLines, auditVerdictLine, redAuditLine } from '../report/audit/audit-log.ts';
import { auditOutputs } from '../report/audit/audit-outputs.ts';
import type { AuditPaths } from '../report/audit/audit-outputs.ts';
import { renderAuditPage } from '../report/audit/audit-page.ts';
import { renderAuditCsv, renderAuditJson } from '../report/audit/audit-results.ts';
import { renderAuditSummary } from '../report/audit/audit-summary.ts';
import { renderOcsf } from '../report/audit/ocsf.ts';
import { renderSarif } from '../report/audit/sarif.ts';
import type { About } from '../report/parts/about.ts';
import { logCause } from './log-cause.ts';
import { orWarn } from './or-warn.ts';
import { aboutRun } from './publish.ts';

/** Where an audit is reported besides its files. */
export interface AuditPublication {
  readonly stackSet: StackSetRef;
  readonly reportIssue: boolean;
}

/**
 * The outcome stays the truth about the accounts: a file, the summary or the issue that cannot be written does not change
 * it. An issue that cannot be written is an error annotation where the audit is green, because people would see an open
 * issue that is no longer true; beside a red audit it is a warning.
 */
export async function publishAudit(
  reporting: Reporting,
  issues: Issues,
  request: AuditPublication,
  report: AuditReport,
): Promise<RunJudgement> {
  const about = aboutRun(reporting);
  const { log, publication } = reporting;
  log.group('Audit', auditLogLines(report));
  const paths = await writeFiles(reporting, report, about);
  for (const [name, value] of Object.entries(auditOutputs(report, paths))) publication.setOutput(name, value);
  await orWarn(reporting, 'The step summary', () => publication.writeSummary(renderAuditSummary(report, about)));
  await settleIssue(reporting, issues, request, report, about);
  log.closeGroup();
  if (isGreen(report.outcome)) log.info(auditVerdictLine(report));
  else log.error(redAuditLine(report));
  return { outcome: report.outcome, failureReason: report.failureReason };
}

/** One after the other: each is as large as all accounts. */
async function writeFiles(reporting: Reporting, report: AuditReport, about: About): Promise<AuditPaths> {
  const { workflowRef, actionVersion: version = '' } = reporting.run;
  const write = async (name: string, render: () => Iterable<string>): Promise<string> =>
    (await orWarn(reporting, name, () => reporting.publication.writeFile(name, render()))) ?? '';
  return {
    resultsJson: await write('results.json', () => renderAuditJson(report)),
    resultsCsv: await write('results.csv', () => renderAuditCsv(report)),
    resultsHtml: await write('results.html', () => renderAuditPage(report, about)),
    sarif: await write('results.sarif', () => renderSarif(report, about, { workflowRef, version })),
    ocsf: await write('results.ocsf.jsonl', () => renderOcsf(report, about, { version })),
  };
}

async function settleIssue(
  reporting: Reporting,
  issues: Issues,
  { stackSet, reportIssue }: AuditPublication,
  report: AuditReport,
  about: About,
): Promise<void> {
  const { log, publication } = reporting;
  const wanted = reportIssue ? findWantedIssue(report, about) : undefined;
  if (wanted === undefined) return;
  const settled = await attempt(() => issues.settle(stackSet, wanted));
  if (settled.kind === 'failed') {
    logCause(log, settled.error);
    const line = `The issue could not be written (${settled.error.code}). ${settled.error.message}`;
    if (isGreen(report.outcome)) log.error(line);
    else log.warning(line);
    return;
  }
  if (settled.value.kind === 'none') return;
  const { kind, number, url } = settled.value;
  publication.setOutput('issue-url', url);
  log.info(`Issue #${number} is ${kind}: ${url}`);
}

/** @returns undefined: what the audit could not find out neither opens nor closes an issue. */
function findWantedIssue(report: AuditReport, about: About): WantedIssue | undefined {
  if (report.outcome === 'proven') return { kind: 'closed', comment: renderIssueClosing(report, about) };
  if (report.outcome === 'interrupted' || report.findings.length + report.doubts.length === 0) return undefined;
  return {
    kind: 'open',
    title: renderIssueTitle(report),
    body: renderIssueBody(report, about).markdown,
    news: renderIssueNews(report, about),
  };
}
