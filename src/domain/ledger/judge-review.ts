import type { GateReason } from '../gate-reason.ts';
import { firstOf } from '../quantity.ts';
import { describeIntentChange } from './intent-outline.ts';
import type { BrokenRecord, PlanEvidence, ReviewReading } from './review-evidence.ts';

export interface ReviewFinding {
  readonly reason: Extract<GateReason, 'plan-not-reviewed' | 'plan-changed' | 'plan-record-tampered'>;
  readonly detail: string;
}

export interface ReviewedRun {
  readonly digest: string;
  /** Findings of the gate now that carry a fingerprint. */
  readonly dangers: readonly string[];
}

/** The clearest first: of several records, the one that came nearest says why none is enough. */
const byClarity: readonly ReviewFinding['reason'][] = ['plan-record-tampered', 'plan-changed', 'plan-not-reviewed'];

/** @returns undefined: a plan of exactly this was shown on a pull request that was merged, and nothing was added. */
export function judgeReview(reading: ReviewReading, run: ReviewedRun): ReviewFinding | undefined {
  if (reading.kind === 'unread') {
    return { reason: 'plan-not-reviewed', detail: `whether this was reviewed is not known: ${reading.why}` };
  }
  const { plans, other, branch } = reading;
  if (plans.length === 0 && other !== undefined) {
    const change = describeDifference(reading, other.digest);
    const shown = `pull request #${other.pull} has shown ${shortDigest(other.digest)}`;
    const what = change === '' ? '' : `: ${change}`;
    return { reason: 'plan-changed', detail: `${shown}, and this is ${shortDigest(run.digest)}${what}` };
  }
  if (plans.length === 0) {
    return { reason: 'plan-not-reviewed', detail: `no pull request has shown ${shortDigest(run.digest)}` };
  }
  const findings = plans.map((plan) => judgePlan(plan, branch, run.dangers));
  if (findings.includes(undefined)) return undefined;
  return byClarity
    .map((reason) => findings.find((finding) => finding?.reason === reason))
    .find((finding) => finding !== undefined);
}

/** What differs from the plan with that digest; empty: its record is not known. */
export function describeDifference(reading: ReviewReading, digest: string): string {
  if (reading.kind === 'unread' || reading.other?.digest !== digest) return '';
  return firstOf(describeIntentChange(reading.other.intent, reading.intent), 5, '; ');
}

/** Whether a plan counts, apart from the dangers that it has shown. */
export function isReviewed(plan: PlanEvidence | BrokenRecord, branch: string | undefined): boolean {
  return judgePlan(plan, branch, []) === undefined;
}

function judgePlan(
  plan: PlanEvidence | BrokenRecord,
  branch: string | undefined,
  dangers: readonly string[],
): ReviewFinding | undefined {
  if (plan.kind === 'broken') {
    return { reason: 'plan-record-tampered', detail: `${plan.key} is not a record that this action has written` };
  }
  const { record, pull, commentSha256 } = plan;
  const name = `pull request #${record.pull}`;
  const notReviewed = (detail: string): ReviewFinding => ({ reason: 'plan-not-reviewed', detail });
  if (pull === undefined) return notReviewed(`${name} does not exist`);
  if (record.commentId === undefined) return notReviewed(`${name} has not shown its plan in a comment`);
  if (!pull.isMerged) return notReviewed(`${name} is not merged`);
  if (pull.baseRef !== branch) {
    return notReviewed(`${name} was merged into ${pull.baseRef}, and this run is of ${branch ?? 'no branch'}`);
  }
  if (pull.headSha !== record.headSha) {
    const merged = `${name} was merged at ${shortCommit(pull.headSha)}`;
    return notReviewed(`${merged}, and this plan was shown at ${shortCommit(record.headSha)}`);
  }
  if (pull.mergeCommit !== 'same' && pull.mergeCommit !== 'contained') {
    return notReviewed(`the merge of ${name} is not in the commit that is applied`);
  }
  if (commentSha256 === undefined) return { reason: 'plan-record-tampered', detail: `${name}: its comment is gone` };
  if (commentSha256 !== record.commentSha256) {
    return { reason: 'plan-record-tampered', detail: `${name}: its comment has another text than the plan wrote` };
  }
  const unseen = dangers.filter((danger) => !record.dangers.includes(danger));
  if (unseen.length === 0) return undefined;
  return { reason: 'plan-changed', detail: `${name} has not shown ${firstOf(unseen, 5)}` };
}

function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

function shortCommit(sha: string): string {
  return sha.slice(0, 7);
}
