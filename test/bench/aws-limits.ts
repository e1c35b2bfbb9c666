import { AwsError } from '../aws-simulator/service.ts';
import type { InMemoryAws, RecordedCall } from '../in-memory/calls.ts';

/** What AWS takes from one account: a token bucket, refilled evenly. */
interface CallLimit {
  /** Calls that share it: `sts`, or `organizations ListRoots`. */
  readonly calls: readonly string[];
  readonly perSecond: number;
  readonly burst: number;
}

/** IAM user guide, "IAM and AWS STS quotas" (2026): AssumeRole and others together, of an account in a Region. */
export const mostStsCallsPerSecond = 600;

/**
 * Organizations user guide, "Quotas and service limits", throttling limits for an account (2026). CloudFormation and IAM
 * publish none.
 */
export const organizationsLists = { perSecond: 5, burst: 8 };

const limits: readonly CallLimit[] = [
  { calls: ['sts'], perSecond: mostStsCallsPerSecond, burst: mostStsCallsPerSecond },
  {
    calls: ['organizations ListAccountsForParent', 'organizations ListOrganizationalUnitsForParent'],
    ...organizationsLists,
  },
  { calls: ['organizations DescribeOrganization'], perSecond: 1, burst: 2 },
  { calls: ['organizations ListRoots'], perSecond: 1, burst: 2 },
];

/** Throttles as AWS does. @returns counts the calls that were refused so far. */
export function enforceLimits(aws: InMemoryAws): () => number {
  let refused = 0;
  const buckets = new Map<CallLimit, { left: number; readAtMs: number }>();
  aws.beforeCall = (call) => {
    const limit = findLimit(call);
    if (limit === undefined) return;
    const nowMs = call.at.getTime();
    const bucket = buckets.get(limit) ?? { left: limit.burst, readAtMs: nowMs };
    buckets.set(limit, bucket);
    bucket.left = Math.min(limit.burst, bucket.left + ((nowMs - bucket.readAtMs) / 1000) * limit.perSecond);
    bucket.readAtMs = nowMs;
    if (bucket.left < 1) {
      refused += 1;
      throw new AwsError('Throttling', 'Rate exceeded');
    }
    bucket.left -= 1;
  };
  return () => refused;
}

function findLimit({ service, action }: RecordedCall): CallLimit | undefined {
  return limits.find(({ calls }) => calls.includes(service) || calls.includes(`${service} ${action}`));
}
