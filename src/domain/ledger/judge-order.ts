import { fingerprint } from '../iam/danger/fingerprint.ts';
import type { Sha256 } from '../iam/danger/fingerprint.ts';
import type { ReviewReading } from './review-evidence.ts';

export interface SupersededFinding {
  readonly reason: 'commit-superseded';
  readonly detail: string;
  readonly fingerprint: string;
}

/**
 * An older commit with another intent would take back what was rolled out since. A commit whose order cannot be known
 * counts as older.
 */
export function judgeOrder(reading: ReviewReading, digest: string, sha256: Sha256): SupersededFinding | undefined {
  if (reading.kind === 'unread' || reading.lastRollout === undefined) return undefined;
  const { lastRollout: last } = reading;
  const raise = (detail: string, found: readonly string[]): SupersededFinding => ({
    reason: 'commit-superseded',
    detail,
    fingerprint: fingerprint('commit-superseded', [digest, ...found], sha256),
  });
  if (last.kind === 'broken')
    return raise(`${last.key} cannot be read, so what was rolled out last is unknown`, [last.key]);
  const { record, relation } = last;
  if (record.digest === digest || relation === 'same' || relation === 'contained' || relation === 'diverged') {
    return undefined;
  }
  const rolledOut = `run ${record.runId} has rolled out ${record.commit.slice(0, 7)} at ${record.startedAt}`;
  const order = relation === 'newer' ? 'which is newer than this commit' : 'and GitHub does not know that commit';
  return raise(`${rolledOut}, ${order}`, [record.commit, record.digest]);
}
