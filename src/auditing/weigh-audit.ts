import type { StatesByFact } from '../domain/audit/audited-accounts.ts';
import type { Coverage } from '../domain/audit/coverage/coverage.ts';
import { findDrift } from '../domain/audit/drift/drift-findings.ts';
import { judgeFact } from '../domain/audit/fact-answer.ts';
import { auditFacts } from '../domain/audit/fact.ts';
import type { AuditFact, FactState } from '../domain/audit/fact.ts';
import type { Doubt, Finding } from '../domain/audit/finding.ts';
import { judgeManagementRole } from '../domain/audit/management-role.ts';
import { withdrawUncertain } from '../domain/audit/meanwhile.ts';
import type { Meanwhile } from '../domain/audit/meanwhile.ts';
import { mergeFindings } from '../domain/audit/drift/merge-findings.ts';
import { isSuspended } from '../domain/organization.ts';
import { createHide, findAuditSecrets } from './audit-context.ts';
import type { AuditContext } from './audit-context.ts';
import { listRoleFacts } from './prove-accounts.ts';
import type { ProvenAccounts } from './prove-accounts.ts';
import { isDriftAsked } from './read-drift.ts';
import type { DriftReading } from './read-drift.ts';
import type { Stock } from './take-stock.ts';

/** All that was read. */
export interface AuditReadings {
  readonly stock: Stock;
  readonly coverage: Coverage;
  readonly drift: DriftReading;
  readonly proven: ProvenAccounts;
  readonly meanwhile: Meanwhile;
}

/** What was found and what was not, of all facts together. */
export interface Weighed {
  readonly factsAsked: readonly AuditFact[];
  /** Targeted and not suspended. */
  readonly active: readonly string[];
  readonly states: StatesByFact;
  /** Each thing once. */
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  readonly notices: readonly string[];
}

export function listFactsAsked(request: AuditContext['request']): readonly AuditFact[] {
  return auditFacts.filter((fact) => request.facts.includes(fact) && (fact !== 'undrifted' || isDriftAsked(request)));
}

/** Puts the readings together: whatever could not be read is a doubt of the fact that it leaves open. */
export function weighAudit(context: AuditContext, readings: AuditReadings): Weighed {
  const { request, ports } = context;
  const { stock, coverage, drift, proven, meanwhile } = readings;
  const factsAsked = listFactsAsked(request);
  const active = stock.targets.targeted.filter((account) => !isSuspended(account)).map(({ id }) => id);
  const secrets = findAuditSecrets(request, stock.stackSet);
  const { templateBody } = stock.stackSet;
  const facts = { templateBody, roleName: request.roleName, secrets, sha256: ports.sha256 };
  const drifted = drift.drifted.flatMap((instance) => findDrift(facts, instance));
  const proofs = [...proven.proofs.values()];
  const management = judgeManagementRole(stock.organization.managementAccountId, proven.management);
  const isCovered = factsAsked.includes('covered');
  const asked = new Set(factsAsked);
  const hide = createHide(secrets);
  const found: readonly Finding[] = [
    ...(isCovered ? coverage.findings : []),
    ...drifted,
    ...proofs.flatMap(({ findings }) => findings),
    ...management.findings,
  ];
  const doubts = [
    ...(isCovered ? coverage.doubts : []),
    ...doubtDrift(drift, hide),
    ...proofs.flatMap((proof) => proof.doubts),
    ...doubtRoles(request, active, coverage, proven),
  ];
  const scope = { accounts: active, factsAsked };
  const certain = withdrawUncertain({ findings: found, doubts }, meanwhile, scope);
  const kept = new Set(certain.findings);
  const byAccount = new Map(
    proofs.map(({ account, role, findings }) => [account, { role, findings: findings.filter((one) => kept.has(one)) }]),
  );
  const merged = mergeFindings(
    drifted.filter((one) => kept.has(one)),
    byAccount,
  );
  const findings = [
    ...(isCovered ? coverage.findings.filter((one) => kept.has(one)) : []),
    ...merged,
    ...management.findings.filter((one) => kept.has(one)),
  ];
  const own = withoutMissingRoles(certain.doubts, findings).filter(({ fact }) => asked.has(fact));
  return {
    factsAsked,
    active,
    states: stateFacts({ factsAsked, active, coverage }, certain.findings, own),
    findings,
    doubts: own,
    notices: management.notice === undefined ? [] : [management.notice],
  };
}

function doubtDrift({ unchecked }: DriftReading, hide: (text: string) => string): readonly Doubt[] {
  const next = 'Run the audit again; a person with access to the account sees why in the events of its stack.';
  return [...unchecked].map(([account, why]) => ({ fact: 'undrifted', account, why: hide(why), next }));
}

/** An account without an instance has no role that could be looked at; its coverage says so. */
function doubtRoles(
  request: AuditContext['request'],
  active: readonly string[],
  { without }: Coverage,
  { proofs, failure }: ProvenAccounts,
): readonly Doubt[] {
  const isSkipped = (account: string): boolean => request.facts.includes('covered') && without.has(account);
  const left = active.filter((account) => !proofs.has(account) && !isSkipped(account));
  const why = failure ?? 'The account’s role was not looked at.';
  return listRoleFacts(request.facts).flatMap((fact) =>
    left.map((account) => ({ fact, account, why, next: 'Run the audit again.' })),
  );
}

/** That a role which is missing could not be read is no doubt: it is the finding. */
function withoutMissingRoles(doubts: readonly Doubt[], findings: readonly Finding[]): readonly Doubt[] {
  const missing = new Set(
    findings
      .filter(({ reason, property }) => reason === 'role-missing' && property === 'Role')
      .map(({ account }) => account),
  );
  return doubts.filter(({ fact, account }) => !missing.has(account) || (fact !== 'role' && fact !== 'assumable'));
}

interface StateScope extends Pick<Weighed, 'factsAsked' | 'active'> {
  readonly coverage: Coverage;
}

function stateFacts(
  { factsAsked, active, coverage }: StateScope,
  findings: readonly Finding[],
  doubts: readonly Doubt[],
): StatesByFact {
  const isCovered = factsAsked.includes('covered');
  const having = isCovered ? active.filter((account) => !coverage.without.has(account)) : active;
  const missing = new Set(findings.filter(({ reason }) => reason === 'role-missing').map(({ account }) => account));
  const entries = auditFacts.map((fact): readonly [AuditFact, ReadonlyMap<string, FactState>] => {
    if (!factsAsked.includes(fact)) return [fact, new Map()];
    const outside = findings.filter((one) => one.fact === fact).map(({ account }) => account);
    const accounts = fact === 'covered' ? [...active, ...outside] : having;
    const states = judgeFact(fact, new Set(accounts), { findings, doubts });
    const isOfRole = fact === 'role' || fact === 'assumable';
    return [
      fact,
      isOfRole ? new Map([...states].map(([id, state]) => [id, missing.has(id) ? 'violated' : state])) : states,
    ];
  });
  return Object.fromEntries(entries) as StatesByFact;
}
