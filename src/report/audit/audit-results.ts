import type { AuditedAccount, AuditReport, IgnoredFinding, ReportedFinding } from '../../domain/audit/audit-report.ts';
import { auditFacts } from '../../domain/audit/fact.ts';
import type { Doubt } from '../../domain/audit/finding.ts';
import { visibleText } from '../../domain/text/visible-text.ts';
import { renderCsvField } from '../parts/csv-field.ts';
import { renderJsonList } from '../parts/json-list.ts';
import { allAccounts, isOver } from './finding-groups.ts';

/** Accounts that one piece of a file holds. */
const accountsPerPiece = 500;

/** Everything about one account, which no other member of the file repeats. */
export interface AccountRecord {
  readonly account: AuditedAccount;
  readonly findings: readonly ReportedFinding[];
  readonly doubts: readonly Doubt[];
  /** Those whose day is not over. */
  readonly accepted: readonly IgnoredFinding[];
}

/** Each account with what is said of it, in the order of the report. */
export function* listRecords(report: AuditReport): Generator<readonly AccountRecord[]> {
  const findings = Map.groupBy(report.findings, ({ account }) => account);
  const doubts = Map.groupBy(report.doubts, ({ account }) => account);
  const valid = report.ignored.filter(({ entry }) => !isOver(entry.until, report.endedAt));
  const accepted = Map.groupBy(valid, ({ finding }) => finding.account);
  const accounts = allAccounts(report);
  for (let start = 0; start < accounts.length; start += accountsPerPiece) {
    yield accounts.slice(start, start + accountsPerPiece).map((account) => ({
      account,
      findings: findings.get(account.account) ?? [],
      doubts: doubts.get(account.account) ?? [],
      accepted: accepted.get(account.account) ?? [],
    }));
  }
}

/**
 * `results.json` of an audit, version 1: members may be added, none is renamed or taken away.
 *
 * `{schemaVersion: 1, command: 'audit', stackSet: {name, region, callAs}, outcome, failureReason, error, startedAt,
 * endedAt, previous, roleArnPattern, factsAsked, facts: {FACT: {proven, violated, unproven}}, accountsTotal,
 * accountsProven, drift, notices, fixed, carried, accounts: [{account, name, organizationalUnitId,
 * organizationalUnitPath, isTargeted, isSuspended, facts: {FACT: STATE}, findings, accepted, doubts}]}`. A finding has
 * the members of the domain's; one that is accepted has `until` and `why` as well. Times are ISO 8601; what is not
 * known is null.
 * @returns the file in pieces, each of whole lines.
 */
export function* renderAuditJson(report: AuditReport): Generator<string> {
  const { name, region, callAs } = report.stackSet;
  const { factsAsked, factCounts, drift } = report;
  const head = {
    schemaVersion: 1,
    command: 'audit',
    stackSet: { name, region, callAs },
    outcome: report.outcome,
    failureReason: report.failureReason ?? null,
    error:
      report.error === undefined
        ? null
        : { what: report.error.what, why: report.error.why ?? null, next: report.error.next ?? null },
    startedAt: report.startedAt.toISOString(),
    endedAt: report.endedAt.toISOString(),
    previous: report.previous ?? null,
    roleArnPattern: report.roleArnPattern,
    factsAsked,
    facts: Object.fromEntries(factsAsked.map((fact) => [fact, factCounts[fact]])),
    accountsTotal: report.accountsTotal,
    accountsProven: report.accountsProven,
    drift:
      drift.kind === 'not-asked'
        ? null
        : { ...drift, operationId: drift.operationId ?? null, checkedAt: drift.checkedAt?.toISOString() ?? null },
    notices: report.notices,
    fixed: report.fixed,
    carried: report.carried,
  };
  yield* renderJsonList(head, 'accounts', mapPieces(listRecords(report), describeRecord));
}

function* mapPieces<From, To>(pieces: Iterable<readonly From[]>, map: (one: From) => To): Generator<readonly To[]> {
  for (const piece of pieces) yield piece.map(map);
}

function describeRecord({ account, findings, doubts, accepted }: AccountRecord): object {
  return {
    ...account,
    findings: findings.map(describeFinding),
    accepted: accepted.map(({ finding, entry }) => ({
      ...describeFinding(finding),
      until: entry.until,
      why: entry.reason,
    })),
    doubts: doubts.map(({ fact, why, next }) => ({ fact, why, next })),
  };
}

/** Without the account, below which it stands. */
function describeFinding(finding: ReportedFinding): object {
  return { ...finding, account: undefined, isSeenByDriftDetection: finding.isSeenByDriftDetection ?? null };
}

const head = [
  'account',
  'name',
  'organizationalUnitId',
  'organizationalUnitPath',
  'isTargeted',
  'isSuspended',
  ...auditFacts,
  'kind',
  'fact',
  'severity',
  'reason',
  'property',
  'what',
  'expected',
  'actual',
  'gains',
  'since',
  'isNew',
  'next',
];

/**
 * The same as RFC 4180: one line for each finding, each that is accepted and each doubt; one for an account that has none.
 * `kind` is `finding`, `accepted`, `doubt` or empty.
 * @returns the file in pieces of whole lines.
 */
export function* renderAuditCsv(report: AuditReport): Generator<string> {
  yield `${head.join(',')}\r\n`;
  for (const piece of listRecords(report)) {
    const lines = piece.flatMap(linesOf);
    yield lines.map((cells) => `${cells.map((cell) => renderCsvField(visibleText(cell))).join(',')}\r\n`).join('');
  }
}

function linesOf({ account, findings, doubts, accepted }: AccountRecord): readonly (readonly string[])[] {
  const start = [
    account.account,
    account.name,
    account.organizationalUnitId,
    account.organizationalUnitPath,
    String(account.isTargeted),
    String(account.isSuspended),
    ...auditFacts.map((fact) => account.facts[fact]),
  ];
  const lines = [
    ...findings.map((finding) => ['finding', ...cellsOf(finding, describeRemedy(finding))]),
    ...accepted.map(({ finding, entry }) => [
      'accepted',
      ...cellsOf(finding, `accepted until ${entry.until}: ${entry.reason}`),
    ]),
    ...doubts.map(({ fact, why, next }) => ['doubt', fact, '', 'unproven', '', why, '', '', '', '', '', next]),
  ];
  const none = Array.from({ length: head.length - start.length }, () => '');
  return (lines.length === 0 ? [none] : lines).map((cells) => [...start, ...cells]);
}

function cellsOf(finding: ReportedFinding, next: string): readonly string[] {
  const { fact, severity, reason, property, what, expected, actual, gains, since, isNew } = finding;
  return [fact, severity, reason, property, what, expected, actual, gains.join('; '), since, String(isNew), next];
}

/** One text: what to do, with its commands. */
export function describeRemedy({ remedy }: Pick<ReportedFinding, 'remedy'>): string {
  switch (remedy.kind) {
    case 'apply':
      return 'run apply';
    case 'commands':
      return `${remedy.text}: ${remedy.commands.join('; ')}`;
    case 'advice':
      return remedy.text;
  }
}
