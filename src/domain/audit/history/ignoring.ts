import type { IgnoredFinding, ReportedFinding } from '../audit-report.ts';
import type { IgnoreEntry } from '../audit-request.ts';
import type { Doubt } from '../finding.ts';

export interface IgnoreFacts {
  readonly findings: readonly ReportedFinding[];
  readonly doubts: readonly Doubt[];
  readonly entries: readonly IgnoreEntry[];
  readonly now: Date;
}

export interface Ignoring {
  /** Those that count. */
  readonly findings: readonly ReportedFinding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly notices: readonly string[];
}

/**
 * Accepted findings leave the others until the end of their last day, UTC. One whose day has passed counts again, and
 * says so. A doubt is never accepted: it is not known what would be accepted.
 */
export function applyIgnores({ findings, doubts, entries, now }: IgnoreFacts): Ignoring {
  const today = now.toISOString().slice(0, 10);
  const counted: ReportedFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    // Of two lines, the one that lasts longer counts.
    const [entry] = entries.filter((one) => covers(one, finding)).toSorted((a, b) => b.until.localeCompare(a.until));
    if (entry === undefined) counted.push(finding);
    else if (entry.until >= today) ignored.push({ finding, entry });
    else
      counted.push({
        ...finding,
        what: `${finding.what} Accepted until ${entry.until}, which has passed (${entry.reason}).`,
      });
  }
  const unused = entries.filter(
    (entry) => !findings.some((finding) => covers(entry, finding)) && isLookedAt(entry, doubts),
  );
  return { findings: counted, ignored, notices: unused.map((entry) => describeUnused(entry, today)) };
}

function covers({ account, property }: IgnoreEntry, finding: ReportedFinding): boolean {
  if (account !== '*' && account !== finding.account) return false;
  return property.endsWith('*') ? finding.property.startsWith(property.slice(0, -1)) : property === finding.property;
}

/** What it accepts may still be there in an account that could not be looked at. */
function isLookedAt({ account }: IgnoreEntry, doubts: readonly Doubt[]): boolean {
  return !doubts.some((doubt) => account === '*' || doubt.account === account);
}

function describeUnused({ account, property, until }: IgnoreEntry, today: string): string {
  const line = `\`ignore-findings\`: \`${account} ${property}\``;
  return until < today
    ? `${line} ran out on ${until} and matches no finding any more: remove the line.`
    : `${line} matches no finding: remove the line, unless what it accepts only comes and goes.`;
}
