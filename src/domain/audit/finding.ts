import type { AuditFailureReason } from '../failure-reason.ts';
import type { AuditFact } from './fact.ts';

/** The most severe first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** What puts a finding right. Nothing is put right by an audit. */
export type Remedy =
  /** The next `apply` does it. */
  | { readonly kind: 'apply' }
  /** Complete commands, one a line, for the account itself unless `text` says another one. */
  | { readonly kind: 'commands'; readonly text: string; readonly commands: readonly string[] }
  /** What a person does, as a sentence without its end: `exempt the role from the policy that denies it`. */
  | { readonly kind: 'advice'; readonly text: string };

/** One fact that does not hold in one account. Holds no secret: an external id reads `(external id)`. */
export interface Finding {
  readonly fact: AuditFact;
  /** 12 digits. */
  readonly account: string;
  /** Of the stack instance; empty: IAM is in no Region. */
  readonly region: string;
  readonly reason: AuditFailureReason;
  /**
   * What it is about, without blanks, as `ignore-findings` names it: CloudFormation's property of the role with the name
   * of one of its entries (`AssumeRolePolicyDocument`, `ManagedPolicyArns/ReadOnlyAccess`, `Policies/triage`,
   * `Tags/team`, `MaxSessionDuration`), or `StackInstance`, `Role`, `RoleId`, `InstanceProfile/NAME`, `ExternalId`,
   * `AssumeRole`. A role other than the audited one comes first: `OtherRole:Policies/triage`.
   */
  readonly property: string;
  readonly severity: Severity;
  /** A sentence in plain English without the account: `The policy AdministratorAccess is attached by hand.` */
  readonly what: string;
  /** In IAM's words, for a reader; empty: there is none. */
  readonly expected: string;
  readonly actual: string;
  /** What it lets principals do, each a predicate without a subject: `can become administrator through iam:*`. */
  readonly gains: readonly string[];
  /** Equal for the same finding of two audits: SHA-256 over what is there now, without secrets. */
  readonly fingerprint: string;
  /** Whether CloudFormation's own drift detection compares this property; undefined: it is not about a property. */
  readonly isSeenByDriftDetection: boolean | undefined;
  readonly remedy: Remedy;
}

/** A fact that could not be looked at in one account. It is never fine. */
export interface Doubt {
  readonly fact: AuditFact;
  readonly account: string;
  /** Sentences. */
  readonly why: string;
  readonly next: string;
}
