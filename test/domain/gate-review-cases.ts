import type { GateFacts } from '../../src/domain/gate.ts';
import type { GateReason } from '../../src/domain/gate-reason.ts';
import type { ReviewMode } from '../../src/domain/ledger/review-check.ts';
import type { ReviewReading } from '../../src/domain/ledger/review-evidence.ts';
import { facts } from './gate-facts.ts';
import { evidence, reading } from './ledger/ledger-facts.ts';

const newerRollout = {
  kind: 'record',
  relation: 'newer',
  record: { digest: 'sha256:two', commit: 'b'.repeat(40), runId: 42, runAttempt: 1, startedAt: '', hasSent: true },
} as const;

function reviewed(given: ReviewReading, mode: ReviewMode = 'require'): GateFacts {
  return facts({}, {}, { review: { mode, reading: given } });
}

/** Applies with the reasons that each must raise: what was reviewed, and what was rolled out since. */
export const reviewCases: readonly (readonly [string, GateFacts, readonly GateReason[]])[] = [
  ['what was reviewed', reviewed(reading()), []],
  ['what no pull request has shown', reviewed(reading({ plans: [] })), ['plan-not-reviewed']],
  ['the same, where that is a warning', reviewed(reading({ plans: [] }), 'warn'), []],
  ['the same, where it is not asked for', reviewed(reading({ plans: [] }), 'off'), []],
  [
    'an edited comment',
    reviewed(reading({ plans: [evidence({ commentSha256: undefined })] })),
    ['plan-record-tampered'],
  ],
  ['a newer commit', reviewed(reading({ lastRollout: newerRollout })), ['commit-superseded']],
  ['a newer commit, reviewed or not', reviewed(reading({ lastRollout: newerRollout }), 'off'), ['commit-superseded']],
];
