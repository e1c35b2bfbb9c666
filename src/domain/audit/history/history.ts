import type { AuditRecord, RecordedFinding, RecordedRole } from '../audit-record.ts';
import type { CarriedFinding, FixedFinding, ReportedFinding } from '../audit-report.ts';
import type { AuditFact, FactState } from '../fact.ts';
import type { Doubt, Finding } from '../finding.ts';

export interface HistoryFacts {
  readonly previous: AuditRecord | undefined;
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  readonly factsAsked: readonly AuditFact[];
  /** How the facts stand in the accounts that were looked at. */
  readonly statesOf: (account: string) => Readonly<Record<AuditFact, FactState>> | undefined;
  /** ISO 8601, of this audit. */
  readonly startedAt: string;
}

export interface History {
  readonly findings: readonly ReportedFinding[];
  readonly fixed: readonly FixedFinding[];
  readonly carried: readonly CarriedFinding[];
  /** What the next audit has to know beside `findings`: no look has shown whether it is still there. */
  readonly kept: readonly RecordedFinding[];
}

/**
 * What is new, since when, and what is put right since the previous audit. Without one, everything is found for the
 * first time and nothing is called new.
 */
export function compareWithPrevious(facts: HistoryFacts): History {
  const { previous, findings, startedAt } = facts;
  const before = new Map((previous?.findings ?? []).map((finding) => [keyOf(finding), finding]));
  const reported = findings.map((finding): ReportedFinding => {
    const known = before.get(keyOf(finding));
    const isSame = known?.fingerprint === finding.fingerprint;
    return { ...finding, isNew: previous !== undefined && !isSame, since: isSame ? known.since : startedAt };
  });
  const present = new Set(findings.map(keyOf));
  const elsewhere = new Set(findings.map(otherReadingOf));
  const isThere = (finding: RecordedFinding): boolean =>
    present.has(keyOf(finding)) || elsewhere.has(readingKeyOf(finding));
  const gone = [...before.values()].filter((finding) => !isThere(finding));
  // That CloudFormation has found something, and what could not be read, hides whether it is still the same.
  const vague = findings.filter(({ fact, property }) => fact === 'undrifted' && property === 'StackInstance');
  const doubted = new Set([...facts.doubts, ...vague].map(({ account, fact }) => `${account} ${fact}`));
  const fates = gone.map((finding) => ({ finding, fate: judgeGone(facts, doubted, finding) }));
  const having = (fate: Fate): readonly RecordedFinding[] =>
    fates.filter((one) => one.fate === fate).map(({ finding }) => finding);
  return {
    findings: reported,
    fixed: having('fixed').map(toFixed),
    carried: having('carried').map(toFixed),
    kept: [...having('carried'), ...having('not-asked')],
  };
}

/** The same thing in the same place, whatever it looks like now. */
function keyOf({ account, region, fact, property }: Pick<Finding, 'account' | 'region' | 'fact' | 'property'>): string {
  return [account, region, fact, property].join(' ');
}

/** IAM and CloudFormation's detection read the same role: what one of them found then, the other may find now. */
const otherReadings: Readonly<Partial<Record<AuditFact, AuditFact>>> = { role: 'undrifted', undrifted: 'role' };

function readingKeyOf({ account, fact, property }: Pick<Finding, 'account' | 'fact' | 'property'>): string {
  return [account, fact, property].join(' ');
}

function otherReadingOf({ account, fact, property }: Finding): string {
  return readingKeyOf({ account, fact: otherReadings[fact] ?? fact, property });
}

/**
 * `dropped`: the account is no longer looked at, so that it is neither put right nor open.
 */
type Fate = 'fixed' | 'carried' | 'not-asked' | 'dropped';

/**
 * Put right only where the fact was looked at without a doubt. A fact that is violated by something else was looked at
 * as well. Coverage is read for all accounts at once, also for those outside the targets.
 */
function judgeGone(
  { factsAsked, statesOf }: HistoryFacts,
  doubted: ReadonlySet<string>,
  { account, fact }: RecordedFinding,
): Fate {
  if (!factsAsked.includes(fact)) return 'not-asked';
  const state = statesOf(account)?.[fact];
  if (doubted.has(`${account} ${fact}`) || state === 'unproven') return 'carried';
  if (state === 'proven' || state === 'violated') return 'fixed';
  return fact === 'covered' ? 'fixed' : 'dropped';
}

function toFixed({ account, property, what, since }: RecordedFinding): FixedFinding {
  return { account, property, what, since };
}

/** What each role was when it was last read: an account that could not be read keeps what is known of it. */
export function keepRoles(
  previous: AuditRecord | undefined,
  read: ReadonlyMap<string, RecordedRole>,
  accounts: Iterable<string>,
): Readonly<Record<string, RecordedRole>> {
  const known = [...accounts].flatMap((account): readonly (readonly [string, RecordedRole])[] => {
    const role = read.get(account) ?? previous?.roles[account];
    return role === undefined ? [] : [[account, role]];
  });
  return Object.fromEntries(known);
}
