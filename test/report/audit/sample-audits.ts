import type { AuditedAccount, AuditReport, ReportedFinding } from '../../../src/domain/audit/audit-report.ts';
import { auditFacts } from '../../../src/domain/audit/fact.ts';
import type { AuditFact, FactCount, FactState } from '../../../src/domain/audit/fact.ts';
import type { Doubt } from '../../../src/domain/audit/finding.ts';
import { organizationalUnitPath } from '../../../src/domain/organization.ts';
import type { Organization } from '../../../src/domain/organization.ts';
import { accountId, managementAccountId, organizationOf } from '../sample-organization.ts';
import { minutesBefore, now, stackSet } from '../sample-reports.ts';

const known = { isNew: false, since: '2026-11-20T04:12:00.000Z' } as const;
const fresh = { isNew: true, since: '2026-11-24T09:30:00.000Z' } as const;
const roleName = 'OrganizationSecurityAuditRole';

/** A finding in one account by its index. */
export function findingOf(index: number, over: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    fact: 'role',
    account: accountId(index),
    region: 'us-east-1',
    reason: 'policy-attached',
    property: 'ManagedPolicyArns/AdministratorAccess',
    severity: 'critical',
    what: 'The policy AdministratorAccess is attached by hand.',
    expected: '',
    actual: 'arn:aws:iam::aws:policy/AdministratorAccess',
    gains: ['can do everything: * on *'],
    fingerprint: `f${index}`.padEnd(64, '0'),
    isSeenByDriftDetection: false,
    remedy: {
      kind: 'commands',
      text: 'detach the policy',
      commands: [
        `aws iam detach-role-policy --role-name ${roleName} --policy-arn arn:aws:iam::aws:policy/AdministratorAccess`,
      ],
    },
    ...fresh,
    ...over,
  };
}

/** Trust without the external id, which lets other customers of the same vendor in. */
export function openTrust(index: number): ReportedFinding {
  return findingOf(index, {
    fact: 'assumable',
    reason: 'assumable-without-external-id',
    property: 'ExternalId',
    what: 'The role can be assumed without its external id.',
    expected: 'sts:ExternalId = (external id)',
    actual: 'no condition',
    gains: [],
    isSeenByDriftDetection: true,
    remedy: {
      kind: 'commands',
      text: 'restore the trust policy',
      commands: [
        `aws iam update-assume-role-policy --role-name ${roleName} --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"EXTERNAL_ID"}}}]}'`,
      ],
    },
  });
}

export function longerSession(index: number): ReportedFinding {
  return findingOf(index, {
    reason: 'role-differs',
    property: 'MaxSessionDuration',
    severity: 'medium',
    what: 'A session may last longer than the template says.',
    expected: '3600',
    actual: '43200',
    gains: [],
    isSeenByDriftDetection: true,
    remedy: {
      kind: 'commands',
      text: 'set the session length back',
      commands: [`aws iam update-role --role-name ${roleName} --max-session-duration 3600`],
    },
    ...known,
  });
}

export function notCovered(index: number): ReportedFinding {
  return findingOf(index, {
    fact: 'covered',
    reason: 'not-covered',
    property: 'StackInstance',
    severity: 'high',
    what: 'Automatic deployment failed: the role exists already.',
    expected: 'CURRENT',
    actual: 'OUTDATED',
    gains: [],
    isSeenByDriftDetection: undefined,
    remedy: { kind: 'apply' },
    ...known,
  });
}

export function deniedByPolicy(index: number): ReportedFinding {
  return findingOf(index, {
    fact: 'assumable',
    reason: 'not-assumable',
    property: 'AssumeRole',
    severity: 'high',
    what: 'A service control policy denies sts:AssumeRole.',
    expected: '',
    actual: '',
    gains: [],
    isSeenByDriftDetection: undefined,
    remedy: { kind: 'advice', text: 'exempt the role from the service control policy that denies `sts:AssumeRole`' },
    ...known,
  });
}

export function doubtOf(index: number, over: Partial<Doubt> = {}): Doubt {
  return {
    fact: 'role',
    account: accountId(index),
    why: 'The role that reads IAM may not be assumed there: AccessDenied.',
    next: 'Let the role of the stack set be assumed by the audit role, then run the audit again.',
    ...over,
  };
}

interface Wishes {
  readonly organization?: Organization;
  readonly findings?: readonly ReportedFinding[];
  readonly doubts?: readonly Doubt[];
  readonly over?: Partial<AuditReport>;
}

/** A report that adds up: the states of accounts follow from findings and doubts. */
export function auditReport(wishes: Wishes = {}): AuditReport {
  const { organization = organizationOf(40, { 29: { state: 'SUSPENDED' } }), findings = [], doubts = [] } = wishes;
  const stateOf = (account: string, fact: AuditFact): FactState => {
    if (findings.some((one) => one.account === account && one.fact === fact)) return 'violated';
    return doubts.some((one) => one.account === account && one.fact === fact) ? 'unproven' : 'proven';
  };
  const members = [...organization.accounts.values()].filter(({ id }) => id !== managementAccountId);
  const accounts = members.map((account): AuditedAccount => {
    const isSuspended = account.state !== 'ACTIVE';
    const facts = auditFacts.map((fact) => [fact, isSuspended ? 'not-asked' : stateOf(account.id, fact)] as const);
    return {
      account: account.id,
      name: account.name,
      organizationalUnitId: account.organizationalUnitId,
      organizationalUnitPath: organizationalUnitPath(organization, account.organizationalUnitId),
      isTargeted: true,
      isSuspended,
      facts: Object.fromEntries(facts) as Record<AuditFact, FactState>,
    };
  });
  const rank = ({ facts }: AuditedAccount): number => {
    const states = Object.values(facts);
    return states.includes('violated') ? 0 : states.includes('unproven') ? 1 : 2;
  };
  const active = accounts.filter(({ isSuspended }) => !isSuspended);
  const count = (fact: AuditFact): FactCount => {
    const of = (state: FactState): number => active.filter(({ facts }) => facts[fact] === state).length;
    return { proven: of('proven'), violated: of('violated'), unproven: of('unproven') };
  };
  const outcome = findings.length > 0 ? 'findings' : doubts.length > 0 ? 'unproven' : 'proven';
  return {
    stackSet,
    outcome,
    failureReason: outcome === 'proven' ? undefined : 'role-not-proven',
    error: undefined,
    factsAsked: auditFacts,
    factCounts: Object.fromEntries(auditFacts.map((fact) => [fact, count(fact)])) as Record<AuditFact, FactCount>,
    accounts: accounts.toSorted((a, b) => rank(a) - rank(b)),
    accountsTotal: active.length,
    accountsProven: active.filter((account) => rank(account) === 2).length,
    findings,
    ignored: [],
    fixed: [],
    carried: [],
    doubts,
    drift: {
      kind: 'looked',
      from: 'detect',
      operationId: 'stackset-role-audit-19643-1',
      checkedAt: minutesBefore(4),
      checked: 39,
      total: 39,
      isStopped: false,
      drifted: new Set(findings.filter(({ fact }) => fact === 'undrifted').map(({ account }) => account)).size,
    },
    previous: { at: '2026-11-23T04:12:00.000Z', runId: 19400 },
    notices: [],
    managementAccountId,
    roleArnPattern: `arn:aws:iam::{account}:role/${roleName}`,
    startedAt: minutesBefore(12),
    endedAt: now,
    ...wishes.over,
  };
}

export const auditStories = {
  proven: () => auditReport(),
  'proven-fixed': () =>
    auditReport({
      over: {
        fixed: [
          {
            account: accountId(7),
            property: 'MaxSessionDuration',
            what: 'A session may last longer than the template says.',
            since: known.since,
          },
        ],
      },
    }),
  findings: () =>
    auditReport({
      findings: [openTrust(7), openTrust(14), findingOf(3), deniedByPolicy(9), notCovered(11), longerSession(3)],
      doubts: [doubtOf(5), doubtOf(6), doubtOf(5, { fact: 'assumable' })],
      over: {
        fixed: [
          {
            account: accountId(20),
            property: 'Tags/team',
            what: 'The tag team is changed.',
            since: known.since,
          },
        ],
        carried: [
          {
            account: accountId(5),
            property: 'Policies/triage',
            what: 'The inline policy triage was added by hand.',
            since: known.since,
          },
        ],
        ignored: [
          {
            finding: longerSession(21),
            entry: { account: accountId(21), property: 'MaxSessionDuration', until: '2026-12-31', reason: 'SEC-1204' },
          },
          {
            finding: longerSession(3),
            entry: { account: '*', property: 'MaxSessionDuration', until: '2026-11-01', reason: 'migration of tools' },
          },
        ],
        notices: ['The contents of the customer managed policy triage-read are compared by their hash alone.'],
      },
    }),
  everywhere: () =>
    auditReport({
      organization: organizationOf(412),
      findings: Array.from({ length: 400 }, (_, index) => findingOf(index, known)),
    }),
  unproven: () => auditReport({ doubts: [doubtOf(5), doubtOf(6)] }),
  first: () => auditReport({ findings: [findingOf(3)], over: { previous: undefined } }),
  'drift-timeout': () =>
    auditReport({
      doubts: Array.from({ length: 12 }, (_, index) =>
        doubtOf(index, {
          fact: 'undrifted',
          why: 'The detection was stopped before it had looked at the account.',
          next: 'Raise `drift-timeout`, then run the audit again.',
        }),
      ),
      over: {
        outcome: 'failed',
        failureReason: 'drift-timeout',
        error: { what: 'The drift detection did not end within drift-timeout (2 h).', why: undefined, next: undefined },
        drift: {
          kind: 'looked',
          from: 'detect',
          operationId: 'stackset-role-audit-19643-1',
          checkedAt: minutesBefore(4),
          checked: 27,
          total: 39,
          isStopped: true,
          drifted: 0,
        },
      },
    }),
  interrupted: () =>
    auditReport({ over: { outcome: 'interrupted', accountsProven: 0, accounts: [], accountsTotal: 0 } }),
} as const;
