import { createHash } from 'node:crypto';

import { expect, test } from '@jest/globals';

import { judgeOrder } from '../../../src/domain/ledger/judge-order.ts';
import type { CommitRelation, LastRollout } from '../../../src/domain/ledger/review-evidence.ts';
import { digest, headSha, otherDigest, reading } from './ledger-facts.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const last = (relation: CommitRelation, of = otherDigest): LastRollout => ({
  kind: 'record',
  relation,
  record: {
    digest: of,
    commit: headSha,
    runId: 42,
    runAttempt: 1,
    startedAt: '2026-11-29T10:00:00.000Z',
    hasSent: true,
  },
});
const judge = (lastRollout: LastRollout | undefined, own = digest) => judgeOrder(reading({ lastRollout }), own, sha256);

test.each<[string, LastRollout | undefined]>([
  ['nothing was rolled out', undefined],
  ['an ancestor was rolled out last', last('contained')],
  ['the same commit was rolled out last', last('same')],
  ['the same intent was rolled out by a newer commit', last('newer', digest)],
  ['histories that have diverged have no order', last('diverged')],
])('%s: allowed', (_name, given) => {
  expect(judge(given)).toBeUndefined();
});

test.each<[string, LastRollout, string]>([
  ['a newer commit was rolled out last', last('newer'), 'which is newer than this commit'],
  ['GitHub does not know the commit', last('unknown'), 'GitHub does not know that commit'],
  ['the last record cannot be read', { kind: 'broken', key: 'rollouts/x.json' }, 'rollouts/x.json cannot be read'],
])('%s: refused', (_name, given, detail) => {
  expect(judge(given)).toMatchObject({
    reason: 'commit-superseded',
    detail: expect.stringContaining(detail) as unknown,
  });
});

test('a ledger that could not be read is for the review to judge', () => {
  expect(judgeOrder({ kind: 'unread', why: 'S3 is away' }, digest, sha256)).toBeUndefined();
});

test('what is accepted is this intent over that commit, and nothing else', () => {
  const prints = [
    judge(last('newer'))?.fingerprint,
    judge(last('newer'), `sha256:${'3'.repeat(64)}`)?.fingerprint,
    judge(last('newer', `sha256:${'4'.repeat(64)}`))?.fingerprint,
  ];
  expect(new Set(prints).size).toBe(3);
  expect(prints[0]).toMatch(/^[0-9a-f]{8}$/);
});
