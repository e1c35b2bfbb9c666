import type { RunFailureReason } from '../failure-reason.ts';
import type { AuditOutcome } from '../rollout.ts';
import { auditFacts } from './fact.ts';
import type { AuditFact, FactCount, FactState } from './fact.ts';
import type { AuditedAccount } from './audit-report.ts';

export interface AuditJudgement {
  readonly outcome: AuditOutcome;
  /** undefined for `proven` and `interrupted`. */
  readonly failureReason: RunFailureReason | undefined;
}

export interface JudgedFacts {
  readonly isInterrupted: boolean;
  /** Without those that are accepted. */
  readonly findings: number;
  readonly doubts: number;
  /** `drift-timeout` passed before the detection had ended. */
  readonly hasDriftTimedOut: boolean;
  /** Targeted and not suspended. */
  readonly accountsTotal: number;
}

/** Green only when every fact that was asked was looked at in at least one account, and nothing is open. */
export function judgeAudit(facts: JudgedFacts): AuditJudgement {
  if (facts.isInterrupted) return { outcome: 'interrupted', failureReason: undefined };
  if (facts.findings > 0) return { outcome: 'findings', failureReason: 'role-not-proven' };
  if (facts.hasDriftTimedOut) return { outcome: 'unproven', failureReason: 'drift-timeout' };
  if (facts.doubts > 0 || facts.accountsTotal === 0) return { outcome: 'unproven', failureReason: 'role-not-proven' };
  return { outcome: 'proven', failureReason: undefined };
}

/** Accounts by what is known of each fact; suspended ones and those that are not targeted are in none. */
export function countFacts(accounts: readonly AuditedAccount[]): Readonly<Record<AuditFact, FactCount>> {
  const judged = accounts.filter(({ isTargeted }) => isTargeted);
  const countOf = (fact: AuditFact, state: FactState): number =>
    judged.filter(({ facts }) => facts[fact] === state).length;
  const entries = auditFacts.map((fact) => [
    fact,
    { proven: countOf(fact, 'proven'), violated: countOf(fact, 'violated'), unproven: countOf(fact, 'unproven') },
  ]);
  return Object.fromEntries(entries) as Record<AuditFact, FactCount>;
}

/** Every fact that was asked is proven in it. One that does not apply there leaves the account unproven. */
export function isProvenIn({ facts }: Pick<AuditedAccount, 'facts'>, asked: readonly AuditFact[]): boolean {
  return asked.every((fact) => facts[fact] === 'proven');
}
