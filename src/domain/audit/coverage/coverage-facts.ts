import type { AdvicePlace } from '../../advice/account-advice.ts';
import type { Survey } from '../../assessment.ts';
import type { Operation } from '../../stack-set/operation.ts';

/** An account that an operation which neither this action nor Terraform started has failed in. */
export interface FailedDeployment {
  readonly account: string;
  readonly region: string;
  readonly operation: Operation;
  /** AWS's words; empty: it gives none. */
  readonly statusReason: string;
}

export interface CoverageFacts extends AdvicePlace {
  readonly survey: Survey;
  readonly regions: readonly string[];
  readonly excludedAccountIds: readonly string[];
  /** Since the previous audit, the newest first. */
  readonly failedDeployments: readonly FailedDeployment[];
  readonly sha256: (text: string) => string;
  /** Takes secrets out of AWS's words. */
  readonly hide: (text: string) => string;
}
