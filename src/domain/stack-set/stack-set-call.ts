import type { OperationPreferences, OperationResult, ResultStatus } from './operation.ts';
import type { StackSetVersion } from './stack-set.ts';
import type { InstanceCreation, UpdateTargets } from '../target-plan.ts';

/** `status` is AWS's own filter: one failed account among 10,000 is one page. */
export interface ResultsPageRequest {
  /** undefined: the first page. */
  readonly token?: string;
  readonly status?: Exclude<ResultStatus, 'UNKNOWN'>;
}

export interface ResultsPage {
  readonly results: readonly OperationResult[];
  /** undefined on the last page. */
  readonly nextToken: string | undefined;
}

export interface UpdateInstancesRequest {
  readonly operationId: string;
  readonly targets: UpdateTargets;
  readonly regions: readonly string[];
  readonly preferences: OperationPreferences;
}

export interface UpdateVersionRequest {
  readonly operationId: string;
  readonly version: StackSetVersion;
  /** undefined: every instance. The others become OUTDATED and stay as they are. */
  readonly targets: UpdateTargets | undefined;
  /** Ignored without targets: AWS takes both or neither. */
  readonly regions: readonly string[];
  readonly preferences: OperationPreferences;
}

export interface CreateInstancesRequest {
  /** Our own id, which makes sending it twice harmless. */
  readonly operationId: string;
  readonly creation: InstanceCreation;
  readonly regions: readonly string[];
  readonly preferences: OperationPreferences;
}
