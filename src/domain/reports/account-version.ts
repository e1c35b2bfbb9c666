import { resultKey } from '../account-result.ts';
import type { AccountResult } from '../account-result.ts';
import { findStackState } from '../advice/status-reason.ts';
import { findKept } from '../rollback.ts';
import { isGreen } from '../rollout.ts';
import { isInFlight } from '../stack-set/operation.ts';
import type { OperationPurpose } from '../stack-set/operation.ts';
import { instanceKey } from '../stack-set/stack-set.ts';
import { operationIdsByKey, ownOperations, reachedBy } from './rollout-report.ts';
import type { OwnOperation, RollbackReport, RolloutReport } from './rollout-report.ts';
import { noVersionFacts } from './version-facts.ts';
import type { VersionFacts } from './version-facts.ts';

/**
 * Which version of the role an account has when the run ends, as far as it is proven (contract of `version` in
 * `results.json`).
 * - `new`: the planned one.
 * - `previous`: what the stack set defined before the update.
 * - `other`: what the account had before the update, which AWS did not call up to date even then.
 * - `none`: there is no stack instance, or its creation failed.
 */
export const accountVersions = ['previous', 'new', 'other', 'none', 'unknown'] as const;
export type AccountVersion = (typeof accountVersions)[number];

/** By key of the instance. */
export function findVersions(report: RolloutReport): ReadonlyMap<string, AccountVersion> {
  const known = gatherFacts(report);
  const versionOf = known.rollbacks.length > 0 ? findAfterRollback : findAfterUpdate;
  return new Map(report.accounts.map((result) => [resultKey(result), versionOf(known, result)]));
}

/** A stack in a state that CloudFormation updates no more: a person has to look which version it has. */
export function isStuck({ class: accountClass, reason, statusReason }: AccountResult): boolean {
  return reason === 'stack-stuck' && accountClass !== 'current' && !isCreationUndone(statusReason);
}

/** ROLLBACK_COMPLETE: the creation of the stack failed, and what it had created is gone. */
function isCreationUndone(statusReason: string): boolean {
  return findStackState(statusReason) === 'ROLLBACK_COMPLETE';
}

/** The report in the form in which an account is looked up. */
interface Known extends VersionFacts {
  readonly isGreen: boolean;
  readonly isRolledBack: boolean;
  readonly isRefused: boolean;
  /** Another client's operation runs: what it does to any account is not known. */
  readonly isForeignRunning: boolean;
  /** Purpose of the operations of this rollout, by id. */
  readonly purposes: ReadonlyMap<string, OperationPurpose>;
  readonly hasSentVersion: boolean;
  /** Ids of the operations of this rollout that send a version, by key of the instances. */
  readonly sentVersions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly rollbacks: readonly OwnOperation[];
  /** An operation of this rollout still runs and reaches this key, or may do so. */
  readonly isUnderWay: (key: string) => boolean;
  readonly reachedByRollback: ReadonlySet<string>;
  readonly reachedByVersion: ReadonlySet<string>;
  readonly notUpToDate: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly afterUpdate: ReadonlyMap<string, AccountResult>;
}

function gatherFacts(report: RolloutReport): Known {
  const own = ownOperations(report.operations);
  const ids = new Set(own.map(({ operation }) => operation.id));
  const rollbacks = own.filter(({ purpose }) => purpose === 'rollback');
  const versions = own.filter(({ purpose }) => isVersion(purpose));
  const running = own.filter(({ operation }) => isInFlight(operation.status));
  // One that AWS may have accepted although no answer says so may reach every account.
  const isAnywhere = running.some(({ reaches }) => reaches.length === 0);
  const underWay = reachedBy(running);
  const { rollback, outcome } = report;
  return {
    ...(report.versionFacts ?? noVersionFacts),
    isGreen: isGreen(outcome),
    isRolledBack: outcome === 'rolled-back',
    isRefused: outcome === 'refused',
    isForeignRunning: report.stillRunning.some(({ id }) => !ids.has(id)),
    purposes: new Map(own.map(({ operation, purpose }) => [operation.id, purpose])),
    hasSentVersion: versions.length > 0,
    sentVersions: operationIdsByKey(versions),
    rollbacks,
    isUnderWay: (key) => isAnywhere || underWay.has(key),
    reachedByRollback: reachedBy(rollbacks),
    reachedByVersion: reachedBy(versions),
    notUpToDate: new Set(rollback?.notUpToDate.map(instanceKey)),
    kept: new Set(findKept(report).map(resultKey)),
    afterUpdate: resultsOf(rollback),
  };
}

function resultsOf(rollback: RollbackReport | undefined): ReadonlyMap<string, AccountResult> {
  return new Map(rollback?.failedUpdate.map((result) => [resultKey(result), result]));
}

/** It sends another version; all others send what the stack set defines already. */
function isVersion(purpose: OperationPurpose | undefined): boolean {
  return purpose === 'update' || purpose === 'canary' || purpose === 'wave';
}

/** The call says what the accounts get; all others send what the stack set defines by then. */
function isCarrying(purpose: OperationPurpose): boolean {
  return purpose === 'update' || purpose === 'canary';
}

/** What no operation makes any clearer. */
function findRegardless(known: Known, result: AccountResult): AccountVersion | undefined {
  const hasNone = result.status === '' && result.class !== 'unknown';
  if (result.class === 'suspended') return hasNone ? 'none' : 'unknown';
  if (known.isForeignRunning && !known.isGreen) return 'unknown';
  if (result.class === 'unknown' || result.class === 'inoperable') return 'unknown';
  if (result.reason !== 'stack-stuck' || result.class === 'current') return undefined;
  return isCreationUndone(result.statusReason) ? 'none' : 'unknown';
}

function findAfterUpdate(known: Known, result: AccountResult): AccountVersion {
  const key = resultKey(result);
  const fixed = findRegardless(known, result);
  if (fixed !== undefined) return fixed;
  if (result.class === 'current') return findCurrent(known, result);
  if (known.isUnderWay(key)) return 'unknown';
  if (result.status === '') return known.reachedByVersion.has(key) ? 'unknown' : 'none';
  if (result.isChangedLater === true) return 'unknown';
  const purpose = known.purposes.get(result.operationId);
  if (purpose === 'first-deployment') return findUncreated(known, result);
  if (purpose !== undefined) return isVersion(purpose) ? findUnreached(known, result) : 'unknown';
  // Not touched since: OUTDATED by the new version alone.
  const before = known.before.get(key);
  const isUntouched = before !== undefined && (before.operationId ?? '') === result.operationId;
  return known.hasSentVersion && isUntouched ? findBefore(known, key) : 'unknown';
}

/** CURRENT means what the stack set defines. @param result of class `current`. */
function findCurrent(known: Known, result: AccountResult): AccountVersion {
  if (known.isGreen) return 'new';
  const purpose = known.purposes.get(result.operationId);
  if (purpose !== undefined) {
    const isSurelyOurs = known.overtaken === 'no' || (known.overtaken === 'before' && isCarrying(purpose));
    return isSurelyOurs && result.isChangedLater !== true ? 'new' : 'unknown';
  }
  const before = known.before.get(resultKey(result));
  const isAsBefore = before?.isCurrent === true && (before.operationId ?? '') === result.operationId;
  if (known.hasSentVersion || known.isUnderWay(resultKey(result)) || !isAsBefore) return 'unknown';
  // Without an operation that carries a version, the stack set defines what it did.
  if (known.planned === 'kept') return 'new';
  return known.planned === 'changed' && known.isRefused ? 'previous' : 'unknown';
}

/** Its creation failed or never began. One that had an instance may have a stack; what is under way is another's. */
function findUncreated({ before }: Known, result: AccountResult): AccountVersion {
  const hasEnded = result.class === 'failed' || result.class === 'cancelled';
  return hasEnded && !before.has(resultKey(result)) ? 'none' : 'unknown';
}

/** CloudFormation rolls a stack back that fails, and does not start one that is cancelled. */
function findUnreached(known: Known, result: AccountResult): AccountVersion {
  // An earlier round may have sent the version there.
  const sent = known.sentVersions.get(resultKey(result)) ?? [];
  if ([...sent].some((id) => id !== result.operationId)) return 'unknown';
  if (result.class === 'failed') return wasCurrent(known, resultKey(result)) ? 'previous' : 'unknown';
  return result.class === 'cancelled' ? findBefore(known, resultKey(result)) : 'unknown';
}

function findBefore(known: Known, key: string): AccountVersion {
  if (wasCurrent(known, key)) return 'previous';
  const before = known.before.get(key);
  return before === undefined || before.isCurrent === undefined ? 'unknown' : 'other';
}

function wasCurrent({ before, notUpToDate }: Known, key: string): boolean {
  return before.get(key)?.isCurrent === true && !notUpToDate.has(key);
}

function findAfterRollback(known: Known, result: AccountResult): AccountVersion {
  const key = resultKey(result);
  const fixed = findRegardless(known, result);
  if (fixed !== undefined) return fixed;
  if (known.kept.has(key)) return 'other';
  if (result.class === 'current') return findTakenBack(known, result);
  if (known.isUnderWay(key)) return 'unknown';
  if (result.status === '') return known.reachedByRollback.has(key) ? 'unknown' : 'none';
  const update = known.afterUpdate.get(key);
  if (update === undefined || !hasStayed(known, result, update)) return 'unknown';
  const version = findAfterUpdate(known, update);
  return version === 'new' || version === 'previous' ? version : 'unknown';
}

/** @param result of class `current`: the stack set defines the previous version once the rollback has begun. */
function findTakenBack(known: Known, result: AccountResult): AccountVersion {
  if (known.notUpToDate.has(resultKey(result))) return 'unknown';
  if (known.isRolledBack) return 'previous';
  const isReached = known.purposes.get(result.operationId) === 'rollback' && result.isChangedLater !== true;
  return isReached && known.overtaken !== 'after' ? 'previous' : 'unknown';
}

/** The rollback has changed nothing there: it failed, was cancelled, or did not come to it. */
function hasStayed({ purposes }: Known, result: AccountResult, update: AccountResult): boolean {
  if (result.isChangedLater === true) return false;
  if (purposes.get(result.operationId) === 'rollback') return result.class !== 'outdated';
  return result.operationId === update.operationId;
}
