import type { AuditFact, FactState } from './fact.ts';
import type { Doubt, Finding } from './finding.ts';

/** What was found out about one fact. */
export interface FactAnswer {
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
}

/** How a fact stands in each account by what was found: a difference outweighs what could not be looked at. */
export function judgeFact(
  fact: AuditFact,
  accounts: Iterable<string>,
  { findings, doubts }: FactAnswer,
): ReadonlyMap<string, FactState> {
  const violated = new Set(findings.filter((finding) => finding.fact === fact).map(({ account }) => account));
  const unproven = new Set(doubts.filter((doubt) => doubt.fact === fact).map(({ account }) => account));
  const stateOf = (account: string): FactState => {
    if (violated.has(account)) return 'violated';
    return unproven.has(account) ? 'unproven' : 'proven';
  };
  return new Map([...accounts].map((account) => [account, stateOf(account)]));
}
