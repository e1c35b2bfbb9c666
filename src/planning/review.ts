import { attempt } from '../domain/attempt.ts';
import type { JsonObject } from '../domain/json.ts';
import { isReviewed } from '../domain/ledger/judge-review.ts';
import type { ReviewCheck } from '../domain/ledger/review-check.ts';
import type {
  BrokenRecord,
  LastRollout,
  OtherPlan,
  PlanEvidence,
  ReviewReading,
} from '../domain/ledger/review-evidence.ts';
import { findLastRolledOut } from '../domain/ledger/rolled-out.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { Ledger, Ports } from '../ports.ts';

/** Of an intent. */
export interface ReviewedIntent {
  readonly digest: string;
  readonly intent: JsonObject;
}

export type ReadReview = (intent: ReviewedIntent) => Promise<ReviewCheck | undefined>;

type ReviewPorts = Pick<Ports, 'ledger' | 'pullRequests' | 'run' | 'sha256'>;

/**
 * Reads what was reviewed and rolled out before; nothing fails here, since what could not be read is for the gate to
 * judge. Read for each plan of a run: while it waits, another run may roll out.
 */
export function createReviewReader(
  ports: ReviewPorts,
  { reviewedPlan: mode, expectedDigest }: Pick<RolloutRequest, 'reviewedPlan' | 'expectedDigest'>,
): ReadReview {
  return async (reviewed) => {
    const { ledger } = ports;
    if (!('location' in ledger)) {
      return mode === 'off'
        ? undefined
        : { mode, reading: { kind: 'unread', why: `there is no ledger: ${ledger.why}` } };
    }
    const reading = await attempt(() => readAll(ports, ledger, reviewed, { mode, expectedDigest }));
    if (reading.kind === 'failed')
      return { mode, reading: { kind: 'unread', why: reading.error.message.replace(/\.$/, '') } };
    return { mode, reading: reading.value };
  };
}

async function readAll(
  ports: ReviewPorts,
  ledger: Ledger,
  { digest, intent }: ReviewedIntent,
  { mode, expectedDigest }: Pick<ReviewCheck, 'mode'> & { readonly expectedDigest: string | undefined },
): Promise<ReviewReading> {
  const [plans, lastRollout] = await Promise.all([
    mode === 'off' ? [] : readPlans(ports, ledger, digest),
    readLastRollout(ports, ledger),
  ]);
  const isOther = mode !== 'off' && plans.length === 0;
  const other = isOther ? await findOtherPlan(ports, ledger, digest, expectedDigest) : undefined;
  return { kind: 'read', branch: ports.run.branch, plans, other, intent, lastRollout };
}

/** In a repository of many purposes thousands of pull requests leave this intent as it is, and each leaves a record. */
const mostPlans = 200;
const plansAtOnce = 8;

/** The newest first, until one is found that was reviewed. */
async function readPlans(
  ports: ReviewPorts,
  ledger: Ledger,
  digest: string,
): Promise<readonly (PlanEvidence | BrokenRecord)[]> {
  const keys = (await ledger.listPlans(digest)).slice(0, mostPlans);
  const plans: (PlanEvidence | BrokenRecord)[] = [];
  for (let start = 0; start < keys.length; start += plansAtOnce) {
    const some = keys.slice(start, start + plansAtOnce);
    plans.push(...(await Promise.all(some.map(({ key }) => readPlan(ports, ledger, key)))));
    if (plans.some((plan) => isReviewed(plan, ports.run.branch))) break;
  }
  return plans;
}

async function readPlan(
  { pullRequests, sha256 }: ReviewPorts,
  ledger: Ledger,
  key: string,
): Promise<PlanEvidence | BrokenRecord> {
  const record = await ledger.readPlan(key);
  if (record === undefined) return { kind: 'broken', key };
  const { commentId } = record;
  const [pull, text] = await Promise.all([
    pullRequests.readPull(record.pull),
    commentId === undefined ? undefined : pullRequests.readComment(commentId),
  ]);
  return { kind: 'record', record, pull, commentSha256: text === undefined ? undefined : sha256(text) };
}

async function readLastRollout({ pullRequests }: ReviewPorts, ledger: Ledger): Promise<LastRollout | undefined> {
  const last = await findLastRolledOut(ledger.readRollouts());
  if (last === undefined) return undefined;
  if (last.record === undefined) return { kind: 'broken', key: last.key };
  return { kind: 'record', record: last.record, relation: await pullRequests.relateCommit(last.record.commit) };
}

/** The plan that was approved, or that the merged pull request has shown. */
async function findOtherPlan(
  { pullRequests }: ReviewPorts,
  ledger: Ledger,
  digest: string,
  expectedDigest: string | undefined,
): Promise<OtherPlan | undefined> {
  const isExpected = expectedDigest !== undefined && expectedDigest !== digest;
  const shown = isExpected ? { digest: expectedDigest, pull: undefined } : await findShown(pullRequests, ledger);
  if (shown === undefined) return undefined;
  const keys = await ledger.listPlans(shown.digest);
  const key = keys.find(({ pull }) => pull === shown.pull) ?? keys[0];
  const record = key && (await ledger.readPlan(key.key));
  return record && { pull: record.pull, digest: record.digest, intent: record.intent };
}

async function findShown(
  pullRequests: Ports['pullRequests'],
  ledger: Ledger,
): Promise<{ readonly digest: string; readonly pull: number | undefined } | undefined> {
  const merged = await pullRequests.findMerged();
  if (merged === undefined) return undefined;
  const [pull, keys] = await Promise.all([pullRequests.readPull(merged.number), ledger.listPlans()]);
  return keys.find((key) => key.pull === merged.number && key.headSha === pull?.headSha);
}
