import type { FactState } from '../fact.ts';
import type { Finding } from '../finding.ts';

/** What the role's own reading says about an account, for the findings of CloudFormation's detection. */
export interface RoleWord {
  readonly role: FactState;
  readonly findings: readonly Finding[];
}

/**
 * Findings of two readings of the same role, each thing once:
 * - The role reading knows what a difference gives, so that its finding stays where both have found the same property.
 * - A role that is DELETED cannot be assumed either: that is one finding, the missing role.
 * - A difference that IAM no longer has stays, low: it was there when CloudFormation looked, and its next detection
 *   still calls the stack drifted if the two only read it differently.
 */
export function mergeFindings(drift: readonly Finding[], roles: ReadonlyMap<string, RoleWord>): readonly Finding[] {
  const byAccount = Map.groupBy(drift, ({ account }) => account);
  const accounts = new Set([...roles.keys(), ...byAccount.keys()]);
  return [...accounts].flatMap((account) => mergeAccount(byAccount.get(account) ?? [], roles.get(account)));
}

function mergeAccount(drift: readonly Finding[], word: RoleWord | undefined): readonly Finding[] {
  if (word === undefined) return drift;
  const isMissing = (finding: Finding): boolean => finding.reason === 'role-missing' && finding.property === 'Role';
  const isGone = drift.some(isMissing) && word.role !== 'proven';
  const own = word.findings.filter(({ reason }) => !isGone || reason !== 'not-assumable');
  const properties = new Set(own.map(({ property }) => property));
  const isRead = word.role === 'proven' || word.role === 'violated';
  const rest = drift.filter((finding) => !properties.has(finding.property));
  return [...own, ...rest.map((finding) => (isRead && isOfRead(finding) ? disprove(finding) : finding))];
}

/** Only the audited role and those of the same template are read: of other resources, the reading says nothing. */
function isOfRead({ property }: Finding): boolean {
  return property !== 'StackInstance' && !property.includes(':');
}

function disprove(finding: Finding): Finding {
  return {
    ...finding,
    severity: 'low',
    what: `${finding.what} IAM has it as the template says now: it was put right after the detection, or CloudFormation only reads it differently.`,
    remedy: {
      kind: 'advice',
      text: 'look again after the next detection; if it is still found then, accept it with `ignore-findings`',
    },
  };
}
