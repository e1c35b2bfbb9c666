import type { AuditFailureReason } from '../failure-reason.ts';
import type { AuditOutcome } from '../rollout.ts';
import type { AuditFact } from './fact.ts';
import type { Severity } from './finding.ts';

/** What an audit has found, for the next one: no secret, no name of an account. */
export interface AuditRecord {
  readonly schemaVersion: 1;
  readonly stackSet: { readonly name: string; readonly region: string };
  readonly runId: number;
  readonly runAttempt: number;
  readonly outcome: AuditOutcome;
  readonly factsAsked: readonly AuditFact[];
  /** Also those that are accepted: they have been there since then. */
  readonly findings: readonly RecordedFinding[];
  /** Facts that could not be looked at, by account. */
  readonly unproven: Readonly<Record<string, readonly AuditFact[]>>;
  /** What each account's role was when it was read, by account. */
  readonly roles: Readonly<Record<string, RecordedRole>>;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
}

export interface RecordedFinding {
  readonly account: string;
  readonly region: string;
  readonly fact: AuditFact;
  readonly reason: AuditFailureReason;
  readonly property: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly what: string;
  /** ISO 8601 */
  readonly since: string;
}

export interface RecordedRole {
  /** IAM's unique id. After a role that was replaced by hand it stays the one before, until CloudFormation creates one. */
  readonly roleId: string;
  /** SHA-256 of the contents of attached policies of the account itself that the template does not have, by ARN. */
  readonly policies?: Readonly<Record<string, string>>;
}

export interface StoredAudit {
  readonly key: string;
  /** undefined: it cannot be read. */
  readonly record: AuditRecord | undefined;
}

export const auditsFolder = 'audits/';

/** Keys sort by time. */
export function auditRecordKey({ endedAt, runId, runAttempt }: AuditRecord): string {
  return `${auditsFolder}${endedAt.replace(/[-:.]/g, '')}-${runId}-${runAttempt}.json`;
}

export function renderAuditRecord(record: AuditRecord): string {
  return `${JSON.stringify(record)}\n`;
}
