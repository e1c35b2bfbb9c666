import type { AuditFact } from './fact.ts';
import type { Doubt, Finding } from './finding.ts';

/** What changed while the accounts were read. */
export type Meanwhile =
  | { readonly kind: 'nothing' }
  /** What the stack set defines: no account is known to have it. @param why a sentence. */
  | { readonly kind: 'everything'; readonly why: string }
  /** Operations have worked on these accounts, with the definition that was read. */
  | { readonly kind: 'accounts'; readonly accounts: ReadonlySet<string>; readonly why: string };

interface Found {
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
}

interface Scope {
  /** Targeted and not suspended. */
  readonly accounts: readonly string[];
  readonly factsAsked: readonly AuditFact[];
}

const next = 'Run the audit again when no other operation works on the stack set.';

/**
 * A difference that may only be the step between two versions is a doubt, never a finding; that a role lets others in
 * without the external id is true in any case. What was proven in an account that was only updated with the same
 * definition stays.
 */
export function withdrawUncertain({ findings, doubts }: Found, meanwhile: Meanwhile, scope: Scope): Found {
  if (meanwhile.kind === 'nothing') return { findings, doubts };
  const isUncertain = (finding: Finding): boolean =>
    finding.reason !== 'assumable-without-external-id' &&
    (meanwhile.kind === 'everything' || meanwhile.accounts.has(finding.account));
  const withdrawn = findings.filter(isUncertain);
  const { why } = meanwhile;
  const raised: readonly Doubt[] =
    meanwhile.kind === 'everything'
      ? scope.factsAsked.flatMap((fact) => scope.accounts.map((account) => ({ fact, account, why, next })))
      : withdrawn.map(({ fact, account }) => ({ fact, account, why, next }));
  const known = new Set(doubts.map(keyOf));
  const fresh = [...new Map(raised.map((doubt) => [keyOf(doubt), doubt])).values()].filter(
    (one) => !known.has(keyOf(one)),
  );
  return { findings: findings.filter((finding) => !isUncertain(finding)), doubts: [...doubts, ...fresh] };
}

function keyOf({ fact, account }: Pick<Doubt, 'fact' | 'account'>): string {
  return `${fact} ${account}`;
}
