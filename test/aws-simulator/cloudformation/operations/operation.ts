import type { Timeline } from './timeline.ts';

export type OperationAction = 'CREATE' | 'UPDATE' | 'DELETE' | 'DETECT_DRIFT';
export type OperationStatus = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'STOPPING' | 'STOPPED';
export type ResultStatus = 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** The preferences of the request. Undefined: not in the request, AWS's default applies. */
export interface OperationPreferences {
  readonly failureToleranceCount?: number;
  /** 0–100. */
  readonly failureTolerancePercentage?: number;
  readonly maxConcurrentCount?: number;
  /** 1–100. */
  readonly maxConcurrentPercentage?: number;
  readonly concurrencyMode?: 'STRICT_FAILURE_TOLERANCE' | 'SOFT_FAILURE_TOLERANCE';
  readonly regionConcurrencyType?: 'SEQUENTIAL' | 'PARALLEL';
  readonly regionOrder?: readonly string[];
}

export interface DeploymentTargets {
  readonly organizationalUnitIds: readonly string[];
  readonly accounts: readonly string[];
  readonly accountFilterType: 'NONE' | 'INTERSECTION' | 'DIFFERENCE' | 'UNION' | undefined;
}

export interface ResultState {
  readonly status: ResultStatus;
  readonly statusReason: string | undefined;
}

/** One account × Region of an operation. */
export interface OperationResult {
  readonly accountId: string;
  readonly region: string;
  readonly targetedId: string | undefined;
  readonly timeline: Timeline<ResultState>;
}

/** Who started it: a client, automatic deployment, or another client that only the scenario knows. */
export type OperationOrigin = 'request' | 'automatic-deployment' | 'foreign';

export interface Operation {
  readonly id: string;
  readonly action: OperationAction;
  readonly origin: OperationOrigin;
  /** The content of the request; it distinguishes a repeated request from another one with the same id. */
  readonly fingerprint: string;
  readonly preferences: OperationPreferences;
  readonly deploymentTargets: DeploymentTargets | undefined;
  readonly retainStacks: boolean | undefined;
  readonly createdAt: Date;
  readonly timeline: Timeline<OperationStatus>;
  results: readonly OperationResult[];
  statusReason: string | undefined;
  endedAt: Date | undefined;
}

export const inFlightStatuses: readonly OperationStatus[] = ['QUEUED', 'RUNNING', 'STOPPING'];

export function isInFlight(operation: Operation): boolean {
  return inFlightStatuses.includes(operation.timeline.latest());
}

export function failedCount(operation: Operation): number {
  return operation.results.filter((result) => result.timeline.latest().status === 'FAILED').length;
}
