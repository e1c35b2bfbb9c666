import { isCount, isHex, isText, readObject } from './record-members.ts';

/** What a later apply needs of a record. */
export interface RolledOut {
  readonly digest: string;
  readonly commit: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly startedAt: string;
  /** It has sent something, or was about to. */
  readonly hasSent: boolean;
}

/** @returns undefined when the text is no record of a rollout. */
export function parseRolloutRecord(text: string): RolledOut | undefined {
  const value = readObject(text);
  if (value?.['schemaVersion'] !== 1) return undefined;
  const { digest, commit, runId, runAttempt, startedAt, outcome, operations } = value;
  if (!isText(digest) || !isHex(commit) || !isText(startedAt) || !isText(outcome)) return undefined;
  if (!isCount(runId) || !isCount(runAttempt) || !Array.isArray(operations)) return undefined;
  const own = operations.filter((operation) => readObject(operation as string)?.['startedBy'] !== 'other');
  const hasSent = outcome === 'started' || outcome === 'succeeded' || own.length > 0;
  return { digest, commit, runId, runAttempt, startedAt, hasSent };
}

export interface StoredRollout {
  readonly key: string;
  /** undefined: it cannot be read. */
  readonly record: RolledOut | undefined;
}

/**
 * The newest record of a run that has sent something, or one that cannot be read: it may be such a one. A run that ended
 * without having sent anything takes its own beginning back.
 * @param newest records, the newest first; read only as far as needed.
 */
export async function findLastRolledOut(newest: AsyncIterable<StoredRollout>): Promise<StoredRollout | undefined> {
  const sentNothing = new Set<string>();
  for await (const stored of newest) {
    const { record } = stored;
    if (record === undefined) return stored;
    const run = `${record.runId}-${record.runAttempt}`;
    if (!record.hasSent) sentNothing.add(run);
    else if (!sentNothing.has(run)) return stored;
  }
  return undefined;
}
