export type OperationAction = 'CREATE' | 'UPDATE' | 'DELETE' | 'DETECT_DRIFT';
export type OperationStatus = 'QUEUED' | 'RUNNING' | 'STOPPING' | 'SUCCEEDED' | 'FAILED' | 'STOPPED';
/** What an operation of ours is for. */
export type OperationPurpose = 'update' | 'canary' | 'wave' | 'rollback' | 'first-deployment' | 'heal';

export type ConcurrencyMode = 'STRICT_FAILURE_TOLERANCE' | 'SOFT_FAILURE_TOLERANCE';

/** Members that AWS leaves out mean its defaults: 0 failures tolerated, 1 account at a time, STRICT. */
export interface OperationPreferences {
  readonly failureToleranceCount?: number;
  readonly failureTolerancePercentage?: number;
  readonly maxConcurrentCount?: number;
  readonly maxConcurrentPercentage?: number;
  readonly concurrencyMode?: ConcurrencyMode;
  readonly regionConcurrencyType?: 'SEQUENTIAL' | 'PARALLEL';
  /** Only matters to SEQUENTIAL. */
  readonly regionOrder?: readonly string[];
}

export interface Operation {
  readonly id: string;
  readonly action: OperationAction;
  readonly status: OperationStatus;
  readonly createdAt: Date;
  readonly endedAt: Date | undefined;
  readonly preferences: OperationPreferences;
  /** DescribeStackSetOperation's StatusDetails; undefined while AWS does not say. */
  readonly failedInstances: number | undefined;
  readonly statusReason: string | undefined;
}

export type ResultStatus = 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'UNKNOWN';

export interface OperationResult {
  readonly accountId: string;
  readonly region: string;
  readonly status: ResultStatus;
  readonly statusReason: string | undefined;
}

/** When it ended, ms since 1970; Infinity while it has not, as far as is known. */
export function operationEndMs({ endedAt }: Pick<Operation, 'endedAt'>): number {
  return endedAt?.getTime() ?? Infinity;
}

/** An operation that still holds the stack set, also while it is queued or being stopped. */
export function isInFlight(status: OperationStatus): boolean {
  switch (status) {
    case 'QUEUED':
    case 'RUNNING':
    case 'STOPPING':
      return true;
    case 'SUCCEEDED':
    case 'FAILED':
    case 'STOPPED':
      return false;
  }
}

/** Terraform names the operations it starts `terraform-<timestamp>` (provider 5.100 and newer). */
export function isStartedByTerraform(operationId: string): boolean {
  return operationId.startsWith('terraform-');
}

/**
 * Whether the id of an operation of Terraform's says that it was sent before this time. The provider writes the time of
 * the machine it runs on into it, UTC to the second (`terraform-20260102150405…`): comparable with the clock of the run
 * that started Terraform, and with no other. An id without a time says nothing.
 */
export function isSentByTerraformBefore(operationId: string, time: Date): boolean {
  const digits = /^terraform-(\d{14})/.exec(operationId)?.[1];
  return digits !== undefined && digits < time.toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

/**
 * AWS runs no more instances of a stack set at once (CloudFormation user guide as of 2023; no newer statement was
 * found).
 */
const mostConcurrentInstances = 100;

/**
 * How many accounts AWS works on at once in a Region.
 * STRICT (the default, and all that Terraform's provider 5.x can send) never runs more than tolerance + 1; percentages
 * round down, and a concurrency of zero becomes one (CloudFormation API, StackSetOperationPreferences).
 */
export function effectiveConcurrency(preferences: OperationPreferences, accounts: number, regions = 1): number {
  const share = (percentage: number): number => Math.floor((accounts * percentage) / 100);
  const tolerance = preferences.failureToleranceCount ?? share(preferences.failureTolerancePercentage ?? 0);
  const wanted = preferences.maxConcurrentCount ?? share(preferences.maxConcurrentPercentage ?? 0);
  // The limit is the stack set's: Regions that run at once share it.
  const shares = preferences.regionConcurrencyType === 'PARALLEL' ? regions : 1;
  const concurrent = Math.max(1, Math.min(wanted, Math.floor(mostConcurrentInstances / shares)));
  return preferences.concurrencyMode === 'SOFT_FAILURE_TOLERANCE' ? concurrent : Math.min(concurrent, tolerance + 1);
}
