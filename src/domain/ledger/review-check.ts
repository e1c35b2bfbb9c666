import type { RaisedFinding } from '../gate-reason.ts';
import type { Sha256 } from '../iam/danger/fingerprint.ts';
import { judgeOrder } from './judge-order.ts';
import { judgeReview } from './judge-review.ts';
import type { ReviewReading } from './review-evidence.ts';

/** `require`: what no pull request has shown is refused; `warn`: it is said; `off`: it is not looked at. */
export type ReviewMode = 'require' | 'warn' | 'off';

export interface ReviewCheck {
  readonly mode: ReviewMode;
  readonly reading: ReviewReading;
}

export interface CheckedRun {
  readonly digest: string;
  /** Findings of the gate now that carry a fingerprint. */
  readonly dangers: readonly string[];
  readonly sha256: Sha256;
}

export interface CheckedReview {
  readonly raised: readonly RaisedFinding[];
  /** A sentence. */
  readonly warning: string | undefined;
}

/** Whether this was reviewed, and whether nothing newer was rolled out before. */
export function checkReview({ mode, reading }: ReviewCheck, run: CheckedRun): CheckedReview {
  const order = judgeOrder(reading, run.digest, run.sha256);
  const raised = order === undefined ? [] : [order];
  if (mode === 'off') {
    const warning =
      reading.kind === 'unread' ? `Whether a newer commit was rolled out is not known: ${reading.why}.` : undefined;
    return { raised, warning };
  }
  const finding = judgeReview(reading, run);
  if (finding === undefined) return { raised, warning: undefined };
  return mode === 'require'
    ? { raised: [finding, ...raised], warning: undefined }
    : { raised, warning: sayWarning(reading, finding.detail) };
}

function sayWarning(reading: ReviewReading, detail: string): string {
  if (reading.kind === 'unread') return `Whether this was reviewed is not known: ${reading.why}.`;
  return `This was not reviewed on a pull request: ${detail}.`;
}
