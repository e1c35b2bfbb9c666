import type { RunFailureReason } from '../failure-reason.ts';
import type { ReportedError } from '../reports/rollout-report.ts';
import type { StackSetRef } from '../stack-set/stack-set.ts';
import type { AuditOutcome } from '../rollout.ts';
import type { DriftDetection, IgnoreEntry } from './audit-request.ts';
import type { AuditFact, FactCount, FactState } from './fact.ts';
import type { Doubt, Finding } from './finding.ts';

/** One account that is targeted, or that has something although it is not. */
export interface AuditedAccount {
  /** 12 digits. */
  readonly account: string;
  /** Empty: the organization no longer has the account. */
  readonly name: string;
  readonly organizationalUnitId: string;
  readonly organizationalUnitPath: string;
  readonly isTargeted: boolean;
  /** AWS skips it; its facts are `not-asked`. */
  readonly isSuspended: boolean;
  readonly facts: Readonly<Record<AuditFact, FactState>>;
}

/** A finding and what earlier audits know of it. */
export interface ReportedFinding extends Finding {
  /** It was not there at the previous audit. */
  readonly isNew: boolean;
  /** The first audit that found it, ISO 8601. */
  readonly since: string;
}

/** A finding that the user has accepted. `isOver`: its day has passed, so that the finding counts again. */
export interface IgnoredFinding {
  readonly finding: ReportedFinding;
  readonly entry: IgnoreEntry;
}

/** What was there at the previous audit, and is proven to be right now. */
export interface FixedFinding {
  readonly account: string;
  readonly property: string;
  readonly what: string;
  readonly since: string;
}

/** What was found then, in an account that could not be looked at now. */
export type CarriedFinding = FixedFinding;

/** CloudFormation's own detection. */
export type DriftLook =
  | { readonly kind: 'not-asked' }
  | {
      readonly kind: 'looked';
      readonly from: Exclude<DriftDetection, 'off'>;
      /** undefined: AWS does not say which one found it. */
      readonly operationId: string | undefined;
      /** undefined: none has ever ended. */
      readonly checkedAt: Date | undefined;
      /** Instances that it has looked at, and those that it should. */
      readonly checked: number;
      readonly total: number;
      /** The deadline passed: it was stopped, and what it had found until then is used. */
      readonly isStopped: boolean;
      /** Accounts in which it found a difference. */
      readonly drifted: number;
    };

/** Everything that an audit reports. */
export interface AuditReport {
  readonly stackSet: StackSetRef;
  readonly outcome: AuditOutcome;
  /** undefined for `proven` and `interrupted`. */
  readonly failureReason: RunFailureReason | undefined;
  /** What went wrong with the run as a whole. */
  readonly error: ReportedError | undefined;
  /** In the order of the report. */
  readonly factsAsked: readonly AuditFact[];
  readonly factCounts: Readonly<Record<AuditFact, FactCount>>;
  /** Worst first, then by account id. */
  readonly accounts: readonly AuditedAccount[];
  /** Targeted and not suspended. */
  readonly accountsTotal: number;
  /** Of these, those in which every fact that was asked is proven. */
  readonly accountsProven: number;
  /** The most severe first, new ones before known ones. Accepted ones are not among them. */
  readonly findings: readonly ReportedFinding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly fixed: readonly FixedFinding[];
  readonly carried: readonly CarriedFinding[];
  readonly doubts: readonly Doubt[];
  readonly drift: DriftLook;
  /** undefined: there is no earlier audit, or none that can be read. */
  readonly previous: { readonly at: string; readonly runId: number } | undefined;
  /** Sentences about what this audit cannot see, such as policies whose contents are in the accounts alone. */
  readonly notices: readonly string[];
  readonly managementAccountId: string;
  /** `arn:aws:iam::{account}:role/path/name` */
  readonly roleArnPattern: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
}
