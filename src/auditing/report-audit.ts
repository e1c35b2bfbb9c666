import type { AuditRecord, RecordedFinding, RecordedRole } from '../domain/audit/audit-record.ts';
import type { AuditReport, ReportedFinding } from '../domain/audit/audit-report.ts';
import { listAuditedAccounts, sortFindings, statesOf } from '../domain/audit/audited-accounts.ts';
import { compareWithPrevious, keepRoles } from '../domain/audit/history/history.ts';
import type { History } from '../domain/audit/history/history.ts';
import { applyIgnores } from '../domain/audit/history/ignoring.ts';
import { countFacts, isProvenIn, judgeAudit } from '../domain/audit/judge-audit.ts';
import type { ReportedError } from '../domain/reports/rollout-report.ts';
import type { PreviousAudit } from './previous-audit.ts';
import type { AuditContext } from './audit-context.ts';
import { weighAudit } from './weigh-audit.ts';
import type { AuditReadings, Weighed } from './weigh-audit.ts';

/** Everything that an audit knows at its end. */
export interface AuditFindings extends AuditReadings {
  readonly previous: PreviousAudit;
  readonly notices: readonly string[];
  readonly startedAt: Date;
  readonly endedAt: Date;
}

/** A report, and what the next audit has to know beside it. */
export interface ReportedAudit {
  readonly report: AuditReport;
  /** Before `ignore-findings` is applied. */
  readonly found: readonly ReportedFinding[];
  readonly kept: readonly RecordedFinding[];
  readonly roles: Readonly<Record<string, RecordedRole>>;
}

export function reportAudit(context: AuditContext, facts: AuditFindings): ReportedAudit {
  const { request } = context;
  const { stock, drift, previous, startedAt, endedAt } = facts;
  const weighed = weighAudit(context, facts);
  const { states, factsAsked, active, doubts } = weighed;
  const history = compare(weighed, facts);
  const ignoring = applyIgnores({ findings: history.findings, doubts, entries: request.ignored, now: endedAt });
  const accounts = listAuditedAccounts({
    organization: stock.organization,
    targeted: stock.targets.targeted,
    states,
    findings: weighed.findings,
  });
  const judgement = judgeAudit({
    isInterrupted: context.interruption.requested.aborted,
    findings: ignoring.findings.length,
    doubts: doubts.length,
    hasDriftTimedOut: drift.hasTimedOut,
    accountsTotal: active.length,
  });
  const report: AuditReport = {
    ...judgement,
    stackSet: request.stackSet,
    error: findError(facts, active.length),
    factsAsked,
    factCounts: countFacts(accounts),
    accounts,
    accountsTotal: active.length,
    accountsProven: accounts.filter((one) => one.isTargeted && isProvenIn(one, factsAsked)).length,
    findings: sortFindings(ignoring.findings),
    ignored: sortIgnored(ignoring.ignored),
    fixed: history.fixed,
    carried: history.carried,
    doubts,
    drift: drift.look,
    previous: describePrevious(previous.record),
    notices: [...facts.notices, ...weighed.notices, ...ignoring.notices],
    managementAccountId: stock.organization.managementAccountId,
    roleArnPattern: roleArnPattern(context),
    startedAt,
    endedAt,
  };
  return { report, found: history.findings, kept: history.kept, roles: keepRead(facts) };
}

/** `arn:aws:iam::{account}:role/path/name` */
export function roleArnPattern({ ports, request }: Pick<AuditContext, 'ports' | 'request'>): string {
  return `arn:${ports.partition}:iam::{account}:role${request.rolePath}${request.roleName}`;
}

function compare({ findings, doubts, factsAsked, states, active }: Weighed, facts: AuditFindings): History {
  const looked = new Set(active);
  return compareWithPrevious({
    previous: facts.previous.record,
    findings,
    doubts,
    factsAsked,
    statesOf: (account) => (looked.has(account) ? statesOf(states, account) : undefined),
    startedAt: facts.startedAt.toISOString(),
  });
}

function sortIgnored(ignored: AuditReport['ignored']): AuditReport['ignored'] {
  const order = sortFindings(ignored.map(({ finding }) => finding));
  const byFinding = new Map(ignored.map((one) => [one.finding, one]));
  return order.map((finding) => byFinding.get(finding)).filter((one) => one !== undefined);
}

/** What went wrong with the run as a whole; an account alone is never the reason. */
function findError({ drift, proven, meanwhile }: AuditFindings, accountsTotal: number): ReportedError | undefined {
  if (accountsTotal === 0) {
    const what = 'No account was looked at: the targets hold none that AWS does not skip.';
    return { what, why: undefined, next: 'Correct `organizational-unit-ids` and `excluded-account-ids`.' };
  }
  if (drift.error !== undefined) return { what: drift.error.what, why: drift.error.why, next: drift.error.next };
  if (proven.failure !== undefined) return { what: proven.failure, why: undefined, next: undefined };
  if (meanwhile.kind !== 'everything') return undefined;
  return { what: meanwhile.why, why: undefined, next: 'Run the audit again.' };
}

function describePrevious(record: AuditRecord | undefined): AuditReport['previous'] {
  return record === undefined ? undefined : { at: record.endedAt, runId: record.runId };
}

/** Also of suspended accounts: they may be reopened. */
function keepRead({ previous, proven, stock }: AuditFindings): ReportedAudit['roles'] {
  const read = [...proven.proofs].flatMap(([account, { record }]): readonly (readonly [string, RecordedRole])[] =>
    record === undefined ? [] : [[account, record]],
  );
  const targeted = stock.targets.targeted.map(({ id }) => id);
  return keepRoles(previous.record, new Map(read), targeted);
}
