import type { AuditedAccount, AuditReport, ReportedFinding } from '../../domain/audit/audit-report.ts';
import { auditFacts } from '../../domain/audit/fact.ts';
import type { AuditFact, FactState } from '../../domain/audit/fact.ts';
import type { Doubt } from '../../domain/audit/finding.ts';

/** The same finding in one or more accounts: one row, however many have it. */
export interface FindingGroup {
  /** The first of them; texts of the others differ in the account's id alone. */
  readonly finding: ReportedFinding;
  readonly findings: readonly ReportedFinding[];
  readonly newOnes: number;
  /** The earliest, ISO 8601. */
  readonly since: string;
}

/** The same doubt in one or more accounts; `facts` are all that it is about. */
export interface DoubtGroup {
  readonly doubt: Doubt;
  readonly facts: readonly AuditFact[];
  readonly accounts: readonly string[];
}

/** Texts of two accounts are the same when nothing but the id differs. */
export function withoutAccount(text: string, account: string): string {
  return text.replaceAll(account, '{account}');
}

/** In the order of the report: the most severe first. */
export function groupAuditFindings(findings: readonly ReportedFinding[]): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, keyOf);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const since = own.map((one) => one.since).toSorted()[0] ?? first.since;
    return [{ finding: first, findings: own, newOnes: own.filter(({ isNew }) => isNew).length, since }];
  });
}

function keyOf({ account, ...finding }: ReportedFinding): string {
  const { fact, reason, property, severity, what, expected, actual, gains, remedy } = finding;
  return withoutAccount(
    JSON.stringify([fact, reason, property, severity, what, expected, actual, gains, remedy]),
    account,
  );
}

/** Those about several facts of the same accounts for the same reason stand once. */
export function groupDoubts(doubts: readonly Doubt[]): readonly DoubtGroup[] {
  const groups = Map.groupBy(doubts, ({ account, why, next }) => withoutAccount(JSON.stringify([why, next]), account));
  return [...groups.values()].flatMap((own) => {
    const [doubt] = own;
    if (doubt === undefined) return [];
    const about = new Set(own.map(({ fact }) => fact));
    return [
      {
        doubt,
        facts: auditFacts.filter((fact) => about.has(fact)),
        accounts: [...new Set(own.map(({ account }) => account))],
      },
    ];
  });
}

const notAsked: Readonly<Record<AuditFact, FactState>> = {
  covered: 'not-asked',
  undrifted: 'not-asked',
  role: 'not-asked',
  assumable: 'not-asked',
};

/** Every account of the report, also one that only a finding or a doubt names. */
export function allAccounts({ accounts, findings, doubts }: AuditReport): readonly AuditedAccount[] {
  const listed = new Set(accounts.map(({ account }) => account));
  const named = [...findings, ...doubts].map(({ account }) => account);
  const unlisted = [...new Set(named.filter((account) => !listed.has(account)))];
  return [...accounts, ...unlisted.map(unknownAccount)];
}

/** What is said of an account by its id. */
export function createAccountLookup({ accounts }: AuditReport): (account: string) => AuditedAccount {
  const known = new Map(accounts.map((one) => [one.account, one]));
  return (account) => known.get(account) ?? unknownAccount(account);
}

function unknownAccount(account: string): AuditedAccount {
  return {
    account,
    name: '',
    organizationalUnitId: '',
    organizationalUnitPath: '',
    isTargeted: false,
    isSuspended: false,
    facts: notAsked,
  };
}

/** Accounts in which something does not hold. */
export function countAccounts(ones: readonly { readonly account: string }[]): number {
  return new Set(ones.map(({ account }) => account)).size;
}

/** The day of a time, `2026-11-24`: from a record or an input, so that nothing else of it is shown. */
export function dayOf(time: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? 'an unknown day';
}

/** Whether the last day on which a finding was accepted is over. */
export function isOver(until: string, at: Date): boolean {
  return until < at.toISOString().slice(0, 10);
}
