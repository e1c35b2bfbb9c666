import type { InstancePlace } from '../stack-set/stack-set.ts';

export interface DetectDriftRequest {
  /** At most 128 characters of [a-zA-Z0-9-]; the same id starts nothing twice. */
  readonly operationId: string;
  /** Of all accounts, 0–100 each: a detection changes nothing, so that one account never stops it. */
  readonly failureTolerancePercentage: number;
  readonly maxConcurrentPercentage: number;
}

/** StackSetDriftDetectionDetails: of the last detection that has ended. */
export interface DriftSummary {
  readonly detectionStatus: 'COMPLETED' | 'FAILED' | 'PARTIAL_SUCCESS' | 'IN_PROGRESS' | 'STOPPED';
  readonly checkedAt: Date | undefined;
  readonly total: number;
  readonly drifted: number;
  readonly inSync: number;
  readonly inProgress: number;
  readonly failed: number;
}

/** The drift members of one stack instance. */
export interface InstanceDrift extends InstancePlace {
  readonly status: 'DRIFTED' | 'IN_SYNC' | 'UNKNOWN' | 'NOT_CHECKED';
  readonly checkedAt: Date | undefined;
}

/** One resource of one instance that is not as the stack says. */
export interface ResourceDrift {
  readonly logicalId: string;
  /** `AWS::IAM::Role` */
  readonly resourceType: string;
  /** Of a role, its name; empty: AWS does not say. */
  readonly physicalId: string;
  readonly status: 'MODIFIED' | 'DELETED' | 'NOT_CHECKED' | 'IN_SYNC' | 'UNKNOWN' | 'UNSUPPORTED';
  readonly differences: readonly PropertyDifference[];
}

export interface PropertyDifference {
  /** `/AssumeRolePolicyDocument/Statement/0/Principal` */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
  readonly type: 'ADD' | 'REMOVE' | 'NOT_EQUAL';
}
