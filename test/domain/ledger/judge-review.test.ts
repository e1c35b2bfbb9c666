import { describe, expect, test } from '@jest/globals';

import { judgeReview } from '../../../src/domain/ledger/judge-review.ts';
import type { ReviewReading } from '../../../src/domain/ledger/review-evidence.ts';
import { digest, evidence, merged, otherDigest, planRecord, reading } from './ledger-facts.ts';

const dangers = ['administrator-access@1f3c9a2b'];
const judge = (given: ReviewReading, now: readonly string[] = dangers): readonly [string, string] | undefined => {
  const finding = judgeReview(given, { digest, dangers: now });
  return finding && [finding.reason, finding.detail];
};
const withPull = (changes: Partial<typeof merged>): ReviewReading =>
  reading({ plans: [evidence({ pull: { ...merged, ...changes } })] });

describe('a plan counts as reviewed', () => {
  test.each<[string, ReviewReading, readonly string[]]>([
    ['when its pull request was merged by the commit that is applied', reading(), dangers],
    ['when its merge is contained in the commit that is applied', withPull({ mergeCommit: 'contained' }), dangers],
    ['when one record of several fits', reading({ plans: [evidence({ pull: undefined }), evidence()] }), dangers],
    ['when a danger is gone since', reading(), []],
  ])('%s', (_name, given, now) => {
    expect(judge(given, now)).toBeUndefined();
  });
});

describe('a plan does not count as reviewed', () => {
  test.each<[string, ReviewReading, string, string]>([
    [
      'without any record',
      reading({ plans: [] }),
      'plan-not-reviewed',
      'no pull request has shown sha256:111111111111',
    ],
    ['that could not be read', { kind: 'unread', why: 'S3 is away' }, 'plan-not-reviewed', 'S3 is away'],
    [
      'of a pull request that is gone',
      reading({ plans: [evidence({ pull: undefined })] }),
      'plan-not-reviewed',
      '#7 does not exist',
    ],
    ['of an open pull request', withPull({ isMerged: false }), 'plan-not-reviewed', '#7 is not merged'],
    [
      'merged into another branch',
      withPull({ baseRef: 'dev' }),
      'plan-not-reviewed',
      'merged into dev, and this run is of main',
    ],
    ['where the run is of no branch', reading({ branch: undefined }), 'plan-not-reviewed', 'this run is of no branch'],
    [
      'of an older head than was merged',
      withPull({ headSha: 'b'.repeat(40) }),
      'plan-not-reviewed',
      'merged at bbbbbbb, and this plan was shown at aaaaaaa',
    ],
    ['of a merge that came later', withPull({ mergeCommit: 'newer' }), 'plan-not-reviewed', 'is not in the commit'],
    [
      'of a merge on another history',
      withPull({ mergeCommit: 'diverged' }),
      'plan-not-reviewed',
      'is not in the commit',
    ],
    [
      'of a merge that GitHub does not know',
      withPull({ mergeCommit: 'unknown' }),
      'plan-not-reviewed',
      'is not in the',
    ],
    [
      'that no comment has shown',
      reading({
        plans: [
          evidence({
            record: planRecord({ commentId: undefined, commentSha256: undefined }),
            commentSha256: undefined,
          }),
        ],
      }),
      'plan-not-reviewed',
      'has not shown its plan in a comment',
    ],
    [
      'whose comment is gone',
      reading({ plans: [evidence({ commentSha256: undefined })] }),
      'plan-record-tampered',
      'its comment is gone',
    ],
    [
      'whose comment was edited',
      reading({ plans: [evidence({ commentSha256: 'd'.repeat(64) })] }),
      'plan-record-tampered',
      'another text',
    ],
    [
      'whose record was changed',
      reading({ plans: [{ kind: 'broken', key: 'plans/x.json' }] }),
      'plan-record-tampered',
      'plans/x.json',
    ],
  ])('%s', (_name, given, reason, detail) => {
    expect(judge(given)).toEqual([reason, expect.stringContaining(detail)]);
  });

  test('with a danger that it has not shown', () => {
    expect(judge(reading(), [...dangers, 'no-external-id@00000000'])).toEqual([
      'plan-changed',
      'pull request #7 has not shown no-external-id@00000000',
    ]);
  });

  test('where the pull request has shown something else, which is named', () => {
    const intent = { targets: { organizationalUnitIds: ['ou-ab12-11111111'] }, update: { strategy: 'waves' } };
    const other = { pull: 8, digest: otherDigest, intent: { ...intent, targets: { organizationalUnitIds: [] } } };
    expect(judge(reading({ plans: [], other, intent }))).toEqual([
      'plan-changed',
      'pull request #8 has shown sha256:222222222222, and this is sha256:111111111111: targets.organizationalUnitIds [] becomes ["ou-ab12-11111111"]',
    ]);
  });

  test('and of several records the clearest one is named', () => {
    const plans = [evidence({ pull: undefined }), evidence({ commentSha256: 'd'.repeat(64) })];
    expect(judge(reading({ plans }))?.[0]).toBe('plan-record-tampered');
  });
});
