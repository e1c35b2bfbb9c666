import type { AuditReport } from '../../domain/audit/audit-report.ts';

/** Where the files of an audit were written; empty for one that could not be. */
export interface AuditPaths {
  readonly resultsJson: string;
  readonly resultsCsv: string;
  readonly resultsHtml: string;
  readonly sarif: string;
  readonly ocsf: string;
}

/**
 * Outputs of an audit, by name. `accounts-current` are the accounts in which every fact that was asked is proven;
 * `accounts-failed` those in which one does not hold.
 */
export function auditOutputs(report: AuditReport, paths: AuditPaths): Readonly<Record<string, string>> {
  const { outcome, failureReason, accountsTotal, accountsProven, factsAsked, factCounts, findings } = report;
  const violated = new Set(findings.map(({ account }) => account)).size;
  return {
    outcome,
    'failure-reason': failureReason ?? '',
    'operation-id': report.drift.kind === 'looked' ? (report.drift.operationId ?? '') : '',
    'accounts-total': String(accountsTotal),
    'accounts-current': String(accountsProven),
    'accounts-failed': String(violated),
    'role-arn-pattern': report.roleArnPattern,
    facts: JSON.stringify(Object.fromEntries(factsAsked.map((fact) => [fact, factCounts[fact]]))),
    'results-json': paths.resultsJson,
    'results-csv': paths.resultsCsv,
    'results-html': paths.resultsHtml,
    sarif: paths.sarif,
    ocsf: paths.ocsf,
  };
}
