import { canonicalJson } from '../../json.ts';
import type { Sha256 } from '../../iam/danger/fingerprint.ts';
import { replaceSecrets } from '../../secret-values.ts';
import type { RecordedRole } from '../audit-record.ts';
import type { AuditFact, FactState } from '../fact.ts';
import type { Doubt, Finding } from '../finding.ts';
import type { ProofTarget, RoleFact, RoleProof } from '../role-proof.ts';
import { mapTexts, textForAccount } from './account-text.ts';
import type { AssumeDoubt } from './assume-verdict.ts';
import type { RoleFinding } from './role-findings.ts';

/** What was found in one account, fact by fact. */
export interface ProofParts {
  readonly role: readonly RoleFinding[];
  readonly assumable: readonly RoleFinding[];
  readonly roleDoubts: readonly AssumeDoubt[];
  readonly assumableDoubts: readonly AssumeDoubt[];
  readonly record: RecordedRole | undefined;
}

export const emptyProof: ProofParts = {
  role: [],
  assumable: [],
  roleDoubts: [],
  assumableDoubts: [],
  record: undefined,
};

/** @param other of the same account, looked at later: a record of it adds to the one that there is. */
export function mergeParts(one: ProofParts, other: ProofParts): ProofParts {
  return {
    role: [...one.role, ...other.role],
    assumable: [...one.assumable, ...other.assumable],
    roleDoubts: [...one.roleDoubts, ...other.roleDoubts],
    assumableDoubts: [...one.assumableDoubts, ...other.assumableDoubts],
    record: mergeRecords(one.record, other.record),
  };
}

/** The record has the id of the first role, which is the audited one, and the policies of all. */
function mergeRecords(one: RecordedRole | undefined, other: RecordedRole | undefined): RecordedRole | undefined {
  if (one === undefined || other?.policies === undefined) return one ?? other;
  return { ...one, policies: { ...one.policies, ...other.policies } };
}

interface Asked {
  readonly facts: readonly AuditFact[];
  readonly secrets: readonly string[];
}

export function toProof(parts: ProofParts, target: ProofTarget, { facts, secrets }: Asked): RoleProof {
  const stateOf = (fact: RoleFact, found: readonly RoleFinding[], doubts: readonly AssumeDoubt[]): FactState => {
    if (!facts.includes(fact)) return 'not-asked';
    if (found.length > 0) return 'violated';
    return doubts.length > 0 ? 'unproven' : 'proven';
  };
  const { account } = target;
  const show = (text: string): string => replaceSecrets(textForAccount(text, target), secrets, '(external id)');
  const findings = (fact: RoleFact, found: readonly RoleFinding[]): readonly Finding[] =>
    facts.includes(fact)
      ? onlyOnce(found).map((finding) => ({ ...mapTexts(finding, show), fact, account, region: '' }))
      : [];
  const doubts = (fact: RoleFact, found: readonly AssumeDoubt[]): readonly Doubt[] =>
    facts.includes(fact) ? found.map(({ why, next }) => ({ fact, account, why: show(why), next })) : [];
  return {
    account,
    role: stateOf('role', parts.role, parts.roleDoubts),
    assumable: stateOf('assumable', parts.assumable, parts.assumableDoubts),
    findings: [...findings('role', parts.role), ...findings('assumable', parts.assumable)],
    doubts: [...doubts('role', parts.roleDoubts), ...doubts('assumable', parts.assumableDoubts)],
    record: parts.record,
  };
}

/** A policy that several roles have is found once. */
function onlyOnce(found: readonly RoleFinding[]): readonly RoleFinding[] {
  return [...new Map(found.map((finding) => [`${finding.property} ${finding.fingerprint}`, finding])).values()];
}

/** A role of the template that the account does not have. */
export function missingRole(roleName: string, isMain: boolean, sha256: Sha256): RoleFinding {
  const property = isMain ? 'Role' : `${roleName}:Role`;
  return {
    reason: 'role-missing',
    property,
    severity: 'high',
    what: `The role ${roleName} is not there.`,
    expected: `role ${roleName}`,
    actual: 'no such role',
    gains: [],
    fingerprint: sha256(canonicalJson([property, 'missing'])),
    isSeenByDriftDetection: true,
    remedy: {
      kind: 'advice',
      text: 'delete the stack instance of this account by hand, then run apply, which deploys the role again',
    },
  };
}
