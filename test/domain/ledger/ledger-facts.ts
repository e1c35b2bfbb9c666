import type { PlanRecord } from '../../../src/domain/ledger/plan-record.ts';
import type { PlanEvidence, PullFacts, ReviewReading } from '../../../src/domain/ledger/review-evidence.ts';

export const digest = `sha256:${'1'.repeat(64)}`;
export const otherDigest = `sha256:${'2'.repeat(64)}`;
export const headSha = 'a'.repeat(40);
export const commentSha256 = 'c'.repeat(64);

export function planRecord(changes: Partial<PlanRecord> = {}): PlanRecord {
  return {
    schemaVersion: 1,
    stackSet: { name: 'audit', region: 'us-east-1' },
    digest,
    dangers: ['administrator-access@1f3c9a2b'],
    accepted: ['administrator-access@1f3c9a2b'],
    pull: 7,
    baseRef: 'main',
    headSha,
    runId: 42,
    runAttempt: 1,
    workflowRef: 'o/r/.github/workflows/role.yml@refs/pull/7/merge',
    actionSha: 'v1',
    commentId: 71,
    commentSha256,
    createdAt: '2026-11-29T10:00:00.000Z',
    intent: {},
    ...changes,
  };
}

export const merged: PullFacts = { isMerged: true, baseRef: 'main', headSha, mergeCommit: 'same' };

export function evidence(changes: Partial<PlanEvidence> = {}): PlanEvidence {
  return { kind: 'record', record: planRecord(), pull: merged, commentSha256, ...changes };
}

type Read = Extract<ReviewReading, { kind: 'read' }>;

export function reading(changes: Partial<Read> = {}): Read {
  return {
    kind: 'read',
    branch: 'main',
    plans: [evidence()],
    other: undefined,
    intent: {},
    lastRollout: undefined,
    ...changes,
  };
}
