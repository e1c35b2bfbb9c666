import type { AuditReport } from '../../src/domain/audit/audit-report.ts';
import { accountId, organizationOf } from '../report/sample-organization.ts';
import { auditReport, doubtOf, findingOf, longerSession } from '../report/audit/sample-audits.ts';

/** An audit in which every text that others may choose is this one. */
export function hostileAudit(text: string): AuditReport {
  const plain = organizationOf(4, { 0: { name: text }, 1: { name: text }, 2: { name: text }, 3: { name: text } });
  const units = [...plain.organizationalUnits].map(([id, unit]) => [id, { ...unit, name: text }] as const);
  const organization = { ...plain, organizationalUnits: new Map(units) };
  const finding = findingOf(0, {
    property: `Policies/${text}`,
    what: `The inline policy ${text} was added by hand.`,
    expected: text,
    actual: text,
    gains: [`can do ${text}`],
    remedy: {
      kind: 'commands',
      text: `delete the policy ${text}`,
      commands: [`aws iam delete-role-policy --role-name R --policy-name '${text}'`],
    },
  });
  const advised = findingOf(1, { property: text, what: text, remedy: { kind: 'advice', text: `look at ${text}` } });
  const past = { account: accountId(2), property: text, what: text, since: text };
  return auditReport({
    organization,
    findings: [finding, advised],
    doubts: [doubtOf(2, { why: `AWS says: ${text}`, next: `Look at ${text}, then run the audit again.` })],
    over: {
      outcome: 'failed',
      failureReason: 'unknown',
      error: { what: `It failed: ${text}`, why: `AWS: ${text}`, next: `Look at ${text}` },
      fixed: [past],
      carried: [past],
      ignored: [
        {
          finding: { ...longerSession(3), what: text },
          entry: { account: '*', property: text, until: '2027-01-01', reason: text },
        },
      ],
      notices: [text],
      roleArnPattern: `arn:aws:iam::{account}:role/${text}`,
      previous: { at: text, runId: 7 },
    },
  });
}
