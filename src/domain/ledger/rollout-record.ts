import type { AccountsByClass } from '../account-result.ts';
import type { RolloutReport } from '../reports/rollout-report.ts';
import type { Outcome } from '../rollout.ts';

/** What an apply was about to do, or has done: no secret value, no name of an account. */
export interface RolloutRecord {
  readonly schemaVersion: 1;
  readonly stackSet: { readonly name: string; readonly region: string };
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly commit: string;
  /** undefined: it came from no pull request. */
  readonly pull: number | undefined;
  readonly runId: number;
  readonly runAttempt: number;
  /** `started`: written before anything is sent, so that a run that is killed is in the history, too. */
  readonly outcome: Outcome | 'started';
  /** undefined: not over yet. */
  readonly accountsByClass: AccountsByClass | undefined;
  readonly operations: readonly RecordedOperation[];
  /** ISO 8601. */
  readonly startedAt: string;
  /** undefined: not over yet. */
  readonly endedAt: string | undefined;
}

interface RecordedOperation {
  readonly id: string;
  readonly action: string;
  readonly status: string;
  readonly startedBy: string;
}

/** The run and the commit that a record belongs to. */
export interface RecordedRun {
  readonly commit: string;
  readonly pull: number | undefined;
  readonly runId: number;
  readonly runAttempt: number;
}

export function recordStart(
  run: RecordedRun,
  facts: Pick<RolloutRecord, 'stackSet' | 'digest'> & { readonly startedAt: Date },
): RolloutRecord {
  const { commit, pull, runId, runAttempt } = run;
  const { stackSet, digest, startedAt } = facts;
  return {
    schemaVersion: 1,
    stackSet: { name: stackSet.name, region: stackSet.region },
    digest,
    commit,
    pull,
    runId,
    runAttempt,
    outcome: 'started',
    accountsByClass: undefined,
    operations: [],
    startedAt: startedAt.toISOString(),
    endedAt: undefined,
  };
}

export function recordEnd(run: RecordedRun, report: RolloutReport): RolloutRecord {
  return {
    ...recordStart(run, report),
    outcome: report.outcome,
    accountsByClass: report.accountsByClass,
    operations: report.operations.map(({ operation: { id, action, status }, startedBy }) => ({
      id,
      action,
      status,
      startedBy,
    })),
    endedAt: report.endedAt.toISOString(),
  };
}

export const rolloutsFolder = 'rollouts/';

/** Keys sort by time. One run has two: it begins, and it ends. */
export function rolloutRecordKey({ startedAt, endedAt, runId, runAttempt }: RolloutRecord): string {
  const time = (endedAt ?? startedAt).replace(/[-:.]/g, '');
  return `${rolloutsFolder}${time}-${runId}-${runAttempt}${endedAt === undefined ? '-started' : ''}.json`;
}

export function renderRolloutRecord(record: RolloutRecord): string {
  const { pull = null, accountsByClass = null, endedAt = null } = record;
  return `${JSON.stringify({ ...record, pull, accountsByClass, endedAt }, undefined, 2)}\n`;
}
