import { isSuspended, organizationalUnitPath } from '../organization.ts';
import type { Account, Organization } from '../organization.ts';
import type { AuditedAccount } from './audit-report.ts';
import { auditFacts } from './fact.ts';
import type { AuditFact, FactState } from './fact.ts';
import { severities } from './finding.ts';
import type { Finding } from './finding.ts';

export type FactStates = Readonly<Record<AuditFact, FactState>>;

/** How each fact stands in each account, as far as it was asked. */
export type StatesByFact = Readonly<Record<AuditFact, ReadonlyMap<string, FactState>>>;

export interface AccountsFacts {
  readonly organization: Organization;
  readonly targeted: readonly Account[];
  readonly states: StatesByFact;
  /** Also of accounts that are not targeted. */
  readonly findings: readonly Finding[];
}

/** Worst first, then by account id: every targeted account, and those that have something although they are not. */
export function listAuditedAccounts({
  organization,
  targeted,
  states,
  findings,
}: AccountsFacts): readonly AuditedAccount[] {
  const targetedIds = new Set(targeted.map(({ id }) => id));
  const others = new Set(findings.map(({ account }) => account).filter((account) => !targetedIds.has(account)));
  const accounts = [
    ...targeted.map(({ id }) => describe(organization, id, true, states)),
    ...[...others].map((id) => describe(organization, id, false, states)),
  ];
  const worst = new Map<string, number>();
  for (const { account, severity } of findings) {
    worst.set(account, Math.min(worst.get(account) ?? Infinity, severities.indexOf(severity)));
  }
  const rank = ({ account, facts }: AuditedAccount): number => worst.get(account) ?? rankOf(facts);
  return accounts.sort((a, b) => rank(a) - rank(b) || a.account.localeCompare(b.account));
}

function describe(organization: Organization, id: string, isTargeted: boolean, states: StatesByFact): AuditedAccount {
  const account = organization.accounts.get(id);
  const isSkipped = account !== undefined && isSuspended(account);
  const unitId = account?.organizationalUnitId ?? '';
  return {
    account: id,
    name: account?.name ?? '',
    organizationalUnitId: unitId,
    organizationalUnitPath: unitId === '' ? '' : organizationalUnitPath(organization, unitId),
    isTargeted,
    isSuspended: isSkipped,
    facts: isSkipped ? noneAsked : statesOf(states, id),
  };
}

const noneAsked: FactStates = {
  covered: 'not-asked',
  undrifted: 'not-asked',
  role: 'not-asked',
  assumable: 'not-asked',
};

export function statesOf(states: StatesByFact, account: string): FactStates {
  const entries = auditFacts.map((fact) => [fact, states[fact].get(account) ?? 'not-asked'] as const);
  return Object.fromEntries(entries) as FactStates;
}

/** After every severity: what is not known, what is proven, what AWS skips. */
function rankOf(facts: FactStates): number {
  const values = Object.values(facts);
  if (values.includes('violated')) return severities.length - 1;
  if (values.includes('unproven')) return severities.length;
  return values.includes('proven') ? severities.length + 1 : severities.length + 2;
}

/** The most severe first, new ones before known ones, then by account and property. */
export function sortFindings<Found extends Finding & { readonly isNew: boolean }>(
  findings: readonly Found[],
): readonly Found[] {
  const rank = ({ severity, isNew }: Found): number => severities.indexOf(severity) * 2 + (isNew ? 0 : 1);
  return findings.toSorted(
    (a, b) => rank(a) - rank(b) || a.account.localeCompare(b.account) || a.property.localeCompare(b.property),
  );
}
