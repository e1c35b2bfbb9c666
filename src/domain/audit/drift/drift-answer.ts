import type { Survey } from '../../assessment.ts';
import { isSuspended } from '../../organization.ts';
import type { Operation, OperationResult } from '../../stack-set/operation.ts';
import { instanceKey } from '../../stack-set/stack-set.ts';
import type { StackInstance } from '../../stack-set/stack-set.ts';
import type { DriftSummary, InstanceDrift } from '../drift.ts';

/** What AWS says about one detection. */
export interface DriftEvidence {
  readonly statuses: readonly InstanceDrift[];
  /** Of the detection, by instance; undefined: AWS no longer lists it. */
  readonly results: readonly OperationResult[] | undefined;
  readonly summary: DriftSummary | undefined;
  /** undefined: AWS no longer lists it. */
  readonly operation: Operation | undefined;
  /** Why nothing is known at all, as a sentence. */
  readonly missing: string | undefined;
  /** The detection had ended before the instances were listed: one that is newer has not been checked by it. */
  readonly isEarlier: boolean;
}

export interface DriftAnswer {
  /** Of targeted accounts, found by this detection. */
  readonly drifted: readonly InstanceDrift[];
  /** Why an account is not known to be as its stack says, as a sentence, by account. */
  readonly unchecked: ReadonlyMap<string, string>;
  /** Instances that it has looked at, and those that it should. */
  readonly checked: number;
  readonly total: number;
}

/**
 * An account is as its stack says where this detection has a successful result for it and does not list it as DRIFTED.
 * AWS skips suspended accounts, and instances outside the targets are no matter of this fact.
 */
export function judgeDrift(survey: Survey, regions: readonly string[], evidence: DriftEvidence): DriftAnswer {
  const instances = listAudited(survey, regions);
  const keys = new Set(instances.map(instanceKey));
  const drifted = evidence.statuses.filter((one) => keys.has(instanceKey(one)) && isOfDetection(one, evidence));
  const known = new Set(drifted.map(instanceKey));
  const index = indexEvidence(evidence, survey.instances.length);
  const reasons = instances
    .filter((instance) => !known.has(instanceKey(instance)))
    .map((instance) => [instance, whyUnchecked(instance, index)] as const);
  const unchecked = reasons.filter((entry): entry is readonly [StackInstance, string] => entry[1] !== undefined);
  return {
    drifted,
    unchecked: new Map(unchecked.map(([{ accountId }, why]) => [accountId, why])),
    checked: instances.length - unchecked.length,
    total: instances.length,
  };
}

/** Instances that the fact is asked of. */
export function listAudited(
  { organization, targets, instances }: Survey,
  regions: readonly string[],
): readonly StackInstance[] {
  const active = new Set(targets.targeted.filter((account) => !isSuspended(account)).map(({ id }) => id));
  return instances.filter(
    ({ accountId, region }) =>
      active.has(accountId) && organization.accounts.has(accountId) && regions.includes(region),
  );
}

/** A status stays until the next check: one of an earlier detection says nothing about now. */
function isOfDetection({ status, checkedAt }: InstanceDrift, { operation }: DriftEvidence): boolean {
  if (status !== 'DRIFTED') return false;
  return operation === undefined || checkedAt === undefined || checkedAt >= operation.createdAt;
}

/** The same by instance, for ten thousand of them. */
interface EvidenceIndex {
  readonly statuses: ReadonlyMap<string, InstanceDrift>;
  readonly results: ReadonlyMap<string, OperationResult>;
  /** Why no account without a status of its own is known to be right; undefined: its result says so. */
  readonly general: string | undefined;
  /** AWS no longer lists results, and says that it has checked every instance. */
  readonly isWhole: boolean;
  /** Whether a stack that was deleted since, and deployed again, has the result of the one before. */
  readonly isNewer: (instance: StackInstance) => boolean;
}

function indexEvidence(evidence: DriftEvidence, instances: number): EvidenceIndex {
  const { statuses, results, summary, missing } = evidence;
  const isAll = results === undefined && isWhole(summary, instances);
  const unlisted = 'AWS no longer lists which accounts its last drift detection has checked.';
  const behind = isBehind(evidence) ? 'AWS counts more changed stacks than it lists.' : undefined;
  return {
    statuses: new Map(statuses.map((status) => [instanceKey(status), status])),
    results: new Map((results ?? []).map((result) => [instanceKey(result), result])),
    general: missing ?? (results === undefined && !isAll ? unlisted : behind),
    isWhole: isAll,
    isNewer: ({ driftCheckedAt }) =>
      evidence.isEarlier &&
      (driftCheckedAt === undefined ||
        (evidence.operation !== undefined && driftCheckedAt < evidence.operation.createdAt)),
  };
}

function whyUnchecked(instance: StackInstance, index: EvidenceIndex): string | undefined {
  const { region } = instance;
  const key = instanceKey(instance);
  const status = index.statuses.get(key);
  if (status?.status === 'DRIFTED')
    return `The drift detection did not reach the stack in ${region}; an earlier one had found it changed.`;
  if (status?.status === 'UNKNOWN' || status?.status === 'NOT_CHECKED')
    return `CloudFormation says ${status.status} about the stack in ${region}.`;
  if (index.general !== undefined) return index.general;
  const newer = `AWS does not say that the last drift detection has checked the stack that is in ${region} now.`;
  if (index.isWhole) return index.isNewer(instance) ? newer : undefined;
  const result = index.results.get(key);
  switch (result?.status) {
    case 'SUCCEEDED':
      return index.isNewer(instance) ? newer : undefined;
    case 'FAILED':
      return `CloudFormation could not check the stack in ${region}: ${(result.statusReason ?? 'AWS gives no reason').replace(/\.$/, '')}.`;
    case 'CANCELLED':
    case 'PENDING':
    case 'RUNNING':
      return `The drift detection ended before the stack in ${region} was checked.`;
    case 'UNKNOWN':
    case undefined:
      return `The drift detection has no result for the stack in ${region}.`;
  }
}

/** A detection that is no longer listed has checked every instance when it says so, and none has come since. */
function isWhole(summary: DriftSummary | undefined, instances: number): boolean {
  if (summary?.detectionStatus !== 'COMPLETED') return false;
  return summary.failed === 0 && summary.inProgress === 0 && summary.total === instances;
}

function isBehind({ statuses, summary, operation }: DriftEvidence): boolean {
  if (summary?.checkedAt === undefined || operation === undefined || summary.checkedAt < operation.createdAt)
    return false;
  return statuses.filter(({ status }) => status === 'DRIFTED').length < summary.drifted;
}
