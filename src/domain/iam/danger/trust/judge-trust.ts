import { canonicalJson } from '../../../json.ts';
import type { PolicyDocument } from '../../permissions.ts';
import { hasExternalId } from '../../policy.ts';
import { compareByDanger } from '../danger.ts';
import type { Danger, DangerKind, DangerReason } from '../danger.ts';
import { listAdmissions } from './admission.ts';
import type { Admission } from './admission.ts';
import { describePrincipal, describeStatement } from './describe.ts';
import { isPinned } from './federation.ts';
import { isConfinedToOrganization } from './organization-confinement.ts';
import type { TrustFacts } from './organization-confinement.ts';
import { readPrincipal } from './principal.ts';
import type { Principal } from './principal.ts';
import { sortedOnce } from '../../text-order.ts';

interface TrustRule {
  readonly id: string;
  readonly reason: DangerReason | undefined;
  readonly kind: DangerKind;
  readonly does: string;
  readonly applies: (admission: Admission, principal: Principal, facts: TrustFacts) => boolean;
}

const rules: readonly TrustRule[] = [
  {
    id: 'wildcard-principal',
    reason: 'wildcard-principal',
    kind: 'trust',
    does: 'can be assumed by any principal of any account',
    applies: ({ statement }, { kind }, facts) => kind === 'any' && !isConfinedToOrganization(statement, facts),
  },
  {
    id: 'organization-trust',
    reason: 'organization-trust',
    kind: 'trust',
    does: 'can be assumed by any principal of the organization that a condition lets in',
    applies: ({ statement }, { kind }, facts) => kind === 'any' && isConfinedToOrganization(statement, facts),
  },
  {
    id: 'federated-trust-open',
    reason: 'federated-trust-open',
    kind: 'trust',
    does: 'can be assumed by all that a provider signs for, because subject and audience are not both pinned:',
    applies: ({ statement }, { kind }) => kind === 'federated' && !isPinned(statement),
  },
  {
    id: 'outside-account',
    reason: undefined,
    kind: 'trust',
    does: 'can be assumed from accounts outside the organization:',
    applies: (_, principal, facts) => isOutside(principal, facts),
  },
  {
    id: 'no-external-id',
    reason: 'no-external-id',
    kind: 'trust',
    does: 'can be assumed without an external id by',
    applies: ({ principal, statement }, { kind }) =>
      (kind === 'account' || kind === 'any' || (kind === 'unknown' && principal.startsWith('AWS:'))) &&
      !hasExternalId(statement),
  },
  {
    id: 'principal-not-known',
    reason: 'unreadable-change',
    kind: 'not-known',
    does: 'can be assumed by a principal that cannot be read:',
    applies: (_, { kind }) => kind === 'unknown',
  },
];

/** An account of another partition is never of the organization. */
function isOutside(principal: Principal, { organizationAccountIds, partition }: TrustFacts): boolean {
  if (principal.kind !== 'account') return false;
  const isForeign = principal.account !== undefined && !organizationAccountIds.includes(principal.account);
  return isForeign || (principal.partition !== undefined && principal.partition !== partition);
}

/**
 * Who may assume a role that should not, judged by what each statement lets in; the most dangerous first. A Deny
 * protects only without conditions, a condition only where a request without its key is refused.
 */
export function judgeTrust(trust: PolicyDocument, facts: TrustFacts): readonly Danger[] {
  const admissions = listAdmissions(trust);
  const found = rules.flatMap((rule) => {
    const ofRule = admissions.filter((admission) => rule.applies(admission, readPrincipal(admission.principal), facts));
    return ofRule.length === 0 ? [] : [describe(rule, ofRule)];
  });
  return [...found, ...[...new Set(trust.unreadable)].map(notReadable)].sort(compareByDanger);
}

/** One danger a rule: all that it found is in its canonical text. */
function describe({ id, reason, kind, does }: TrustRule, found: readonly Admission[]): Danger {
  const principals = sortedOnce(found.map(({ principal, statement }) => describePrincipal(principal, statement)));
  const isAll = id === 'wildcard-principal' || id === 'organization-trust';
  const canonicals = found.map(({ principal, statement }) =>
    canonicalJson([describePrincipal(principal, statement), statement.conditions]),
  );
  return {
    id,
    reason,
    kind,
    subject: sortedOnce(found.map(({ statement }) => describeStatement(statement))),
    actions: [],
    text: isAll ? does : `${does} ${principals.join(', ')}`,
    canonical: canonicalJson([id, ...sortedOnce(canonicals)]),
  };
}

function notReadable(what: string): Danger {
  return {
    id: 'trust-not-readable',
    reason: 'unreadable-change',
    kind: 'not-known',
    subject: [what],
    actions: [],
    text: `has a trust policy that cannot be read as a whole: ${what}`,
    canonical: canonicalJson(['trust-not-readable', what]),
  };
}
