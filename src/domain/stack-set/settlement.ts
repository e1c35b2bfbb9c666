import type { Operation, OperationResult } from './operation.ts';
import { instanceKey } from './stack-set.ts';
import type { InstancePlace, StackInstance } from './stack-set.ts';

/** AWS's lists are eventually consistent: how old an operation is whose effect they surely show, ms. */
export const listLagMs = 30_000;

export interface SettlementFacts {
  /** Has ended. */
  readonly operation: Operation;
  readonly results: readonly OperationResult[];
  readonly instances: readonly StackInstance[];
  /** Instances that must have a result; those of suspended accounts are not among them. */
  readonly reaches: readonly InstancePlace[];
}

/**
 * Whether AWS's lists agree with each other after an operation. They are eventually consistent, and only the operation
 * itself is not (CloudFormation API, ListStackSetOperationResults): what disagrees is read again, never believed.
 */
export function isSettled({ operation, results, instances, reaches }: SettlementFacts): boolean {
  if (results.some(({ status }) => status === 'PENDING' || status === 'RUNNING')) return false;
  const failed = results.filter(({ status }) => status === 'FAILED').length;
  if (operation.failedInstances !== undefined && failed !== operation.failedInstances) return false;
  const byKey = new Map(results.map((result) => [instanceKey(result), result]));
  if (reaches.some((place) => !byKey.has(instanceKey(place)))) return false;
  const touched = instances.filter(({ lastOperationId }) => lastOperationId === operation.id);
  if (touched.some((instance) => !agree(instance, byKey.get(instanceKey(instance))))) return false;
  const listed = new Set(instances.map(instanceKey));
  return results.every((result) => result.status !== 'SUCCEEDED' || listed.has(instanceKey(result)));
}

/** It is not known which result AWS gives for an account that it skipped. */
function agree({ status, detailedStatus }: StackInstance, result: OperationResult | undefined): boolean {
  if (detailedStatus === 'SKIPPED_SUSPENDED_ACCOUNT') return true;
  switch (result?.status) {
    case 'SUCCEEDED':
      return status === 'CURRENT';
    case 'FAILED':
    case 'CANCELLED':
      return status !== 'CURRENT';
    case 'PENDING':
    case 'RUNNING':
    case 'UNKNOWN':
    case undefined:
      return false;
  }
}
