import type { AuditRecord, RecordedFinding, RecordedRole } from '../audit-record.ts';
import type { AuditReport, ReportedFinding } from '../audit-report.ts';
import type { AuditFact } from '../fact.ts';

/** What a record holds beside the report. */
export interface RecordedBeside {
  readonly run: { readonly runId: number; readonly runAttempt: number };
  /** Findings before `ignore-findings` is applied. */
  readonly found: readonly ReportedFinding[];
  /** Findings of earlier audits that were not looked at. */
  readonly kept: readonly RecordedFinding[];
  readonly roles: Readonly<Record<string, RecordedRole>>;
}

/** What is longer is of no use to the next audit: with 10,000 accounts a record stays a few MiB. */
const longestWhat = 300;

export function recordAudit(report: AuditReport, { run, found, kept, roles }: RecordedBeside): AuditRecord {
  const { stackSet, outcome, factsAsked, doubts, startedAt, endedAt } = report;
  const unproven = [...Map.groupBy(doubts, ({ account }) => account)].map(([account, own]): [string, AuditFact[]] => [
    account,
    [...new Set(own.map(({ fact }) => fact))],
  ]);
  return {
    schemaVersion: 1,
    stackSet: { name: stackSet.name, region: stackSet.region },
    runId: run.runId,
    runAttempt: run.runAttempt,
    outcome,
    factsAsked,
    findings: [...found.map(recordFinding), ...kept],
    unproven: Object.fromEntries(unproven),
    roles,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
  };
}

function recordFinding(finding: ReportedFinding): RecordedFinding {
  const { account, region, fact, reason, property, severity, fingerprint, since } = finding;
  const what =
    finding.what.length <= longestWhat ? finding.what : `${finding.what.slice(0, longestWhat).toWellFormed()}…`;
  return { account, region, fact, reason, property, severity, fingerprint, what, since };
}
