import type { Doubt, Finding } from '../audit/finding.ts';
import type { AccountResult, AccountsByClass } from '../account-result.ts';
import type { GateVerdict } from '../gate.ts';
import type { AccountFailureReason, RunFailureReason } from '../failure-reason.ts';
import type { LeftBehind } from '../targets/left-behind.ts';
import type { Operation, OperationPurpose } from '../stack-set/operation.ts';
import type { Outcome } from '../rollout.ts';
import { instanceKey } from '../stack-set/stack-set.ts';
import type { InstancePlace, LastTouched, StackSetRef } from '../stack-set/stack-set.ts';
import type { SandboxPassed } from '../sandbox/sandbox-passed.ts';
import type { VersionFacts } from './version-facts.ts';

/** Of this rollout: started by it, by its terraform or by an earlier run of the same intent. */
export interface OwnOperation {
  /** As last seen. */
  readonly operation: Operation;
  readonly startedBy: 'terraform' | 'action';
  readonly purpose: OperationPurpose;
  /** An earlier run started it, and this one attached to it. */
  readonly isAttached: boolean;
  /** Accounts in the Regions that it should reach, as far as they were known when it began. */
  readonly reaches: readonly InstancePlace[];
}

/** Of another client of the stack set; this rollout waited for it. */
export interface ForeignOperation {
  /** As last seen. */
  readonly operation: Operation;
  readonly startedBy: 'other';
}

export type ReportedOperation = OwnOperation | ForeignOperation;

export function isOwn(reported: ReportedOperation): reported is OwnOperation {
  return reported.startedBy !== 'other';
}

/** Those of this rollout, in order of time. @param purpose undefined: for any purpose. */
export function ownOperations(
  operations: readonly ReportedOperation[],
  purpose?: OperationPurpose,
): readonly OwnOperation[] {
  return operations.filter(isOwn).filter((own) => purpose === undefined || own.purpose === purpose);
}

/** Keys of the instances that these operations should reach. */
export function reachedBy(operations: readonly OwnOperation[]): ReadonlySet<string> {
  return new Set(operations.flatMap(({ reaches }) => reaches.map(instanceKey)));
}

/** Ids of the operations by key of the instances that they should reach. */
export function operationIdsByKey(operations: readonly OwnOperation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { operation, reaches } of operations) {
    for (const key of reaches.map(instanceKey)) found.set(key, (found.get(key) ?? new Set()).add(operation.id));
  }
  return found;
}

/** An error as a reader sees it; `text` never holds a secret. */
export interface ReportedError {
  readonly what: string;
  readonly why: string | undefined;
  readonly next: string | undefined;
}

/** An update that failed and was rolled back. */
export interface RollbackReport {
  /** How the update had left every account, worst first; empty when that could not be read. */
  readonly failedUpdate: readonly AccountResult[];
  /** Instances that were not up to date before the update: the rollback does not reach them. */
  readonly notUpToDate: readonly LastTouched[];
  /** Ids of accounts that left: the update has reached them, and the rollback, which goes by OUs, does not. */
  readonly outOfReach: readonly string[];
  /** Accounts that had the new version until they were rolled back. */
  readonly onNewVersion: readonly AccountResult[];
  /** Begin of the update: no account had the new version before. AWS does not say when each account got it. */
  readonly newVersionFrom: Date;
  /**
   * End of the rollback: no account that is back had the new version later. undefined: not started, or still running.
   */
  readonly newVersionUntil: Date | undefined;
  /** Changes of this update that an operation over accounts cannot undo, in words that follow "still changed: ". */
  readonly notUndone: readonly string[];
}

/** A failure in an account that is not targeted, such as one that left and whose instance AWS keeps. */
export interface UntargetedFailure {
  readonly account: string;
  /** Empty when the organization no longer has the account. */
  readonly name: string;
  readonly region: string;
  readonly reason: AccountFailureReason;
  readonly statusReason: string;
}

/** What a look at the roles after the rollout has found (`verify-roles`). */
export interface ReportedVerification {
  readonly scope: 'sample' | 'all';
  /** Accounts whose role was to be looked at. */
  readonly looked: number;
  /** Of these, those in which the role is the template's and can be assumed as it should. */
  readonly proven: number;
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
}

/** Everything that a rollout reports at its end, however it ended. */
export interface RolloutReport {
  readonly stackSet: StackSetRef;
  readonly outcome: Outcome;
  readonly failureReason: RunFailureReason | undefined;
  readonly error: ReportedError | undefined;
  readonly gate: GateVerdict;
  readonly hasChanges: boolean;
  /** Terraform was planned to adopt a stack set that existed. */
  readonly isAdoption?: boolean;
  /** In order of time, including operations of other clients that this run waited for. */
  readonly operations: readonly ReportedOperation[];
  /** Worst first. */
  readonly accounts: readonly AccountResult[];
  readonly accountsTotal: number;
  readonly accountsByClass: AccountsByClass;
  /** Failures of this rollout's operations in accounts that are not among `accounts`; empty when they were not read. */
  readonly untargetedFailures: readonly UntargetedFailure[];
  /** Accounts that left by themselves, whose instances AWS keeps. */
  readonly leftBehind: readonly LeftBehind[];
  /** Accounts updated again although Terraform had nothing to change. */
  readonly healedAccountIds: readonly string[];
  /** undefined: nothing was rolled back. */
  readonly rollback: RollbackReport | undefined;
  /** undefined: which version an account has is not known, unless the outcome says it. */
  readonly versionFacts?: VersionFacts;
  /** undefined: nothing was tried in a sandbox account before. */
  readonly sandbox?: SandboxPassed | undefined;
  /** undefined: the roles were not looked at. */
  readonly verification?: ReportedVerification;
  readonly managementAccountId: string;
  readonly roleArnPattern: string;
  /** Operations still in flight when the run ended. */
  readonly stillRunning: readonly Operation[];
  readonly digest: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
}
