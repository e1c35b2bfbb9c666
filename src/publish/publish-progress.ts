import { attempt } from '../domain/attempt.ts';
import type { ProgressReport } from '../domain/reports/progress-report.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { UserError } from '../domain/user-error.ts';
import type { Log, ProgressReporter, PullRequestRef, Reporting } from '../ports.ts';
import {
  causeLine,
  firstFailureLine,
  progressLine,
  renderProgressComment,
} from '../report/rollout/progress-comment.ts';
import { aboutRun, commentHeader } from './publish.ts';
import type { CommentRequest } from './publish.ts';

/** Shortest time between two edits of the comment, ms; a long rollout needs fewer, and GitHub counts them. */
const commentEveryMs = 20_000;
const commentEveryLaterMs = 60_000;
/** The same for lines in the log. */
const logEveryMs = 30_000;
const logEveryLaterMs = 120_000;
/** When a rollout counts as long, ms. */
const laterMs = 10 * 60_000;

/** Writes the progress into the log and the comment. */
export interface SettledProgressReporter extends ProgressReporter {
  /** Waits for an edit in progress, so that the final comment is the last one. */
  settle(): Promise<void>;
}

export function createProgressReporter(
  reporting: Reporting,
  request: CommentRequest,
  pullRequest: Promise<PullRequestRef | undefined>,
): SettledProgressReporter {
  const logProgress = createLogging(reporting.log);
  const commenting = createCommenting(reporting, request, pullRequest);
  return {
    report: (progress, digest) => {
      logProgress(progress);
      commenting.offer(progress, digest);
    },
    settle: () => commenting.settle(),
  };
}

/** What was last logged of an operation. */
interface Logged {
  readonly status: string;
  readonly hasFailure: boolean;
  readonly atMs: number;
}

function createLogging(log: Log): (progress: ProgressReport) => void {
  const logged = new Map<string, Logged>();
  return (progress) => {
    const { operation, firstFailure, elapsedMs, now } = progress;
    const last = logged.get(operation.id);
    const next: Logged = { status: operation.status, hasFailure: firstFailure !== undefined, atMs: now.getTime() };
    if (firstFailure !== undefined && last?.hasFailure !== true) log.warning(firstFailureLine(firstFailure));
    const everyMs = elapsedMs < laterMs ? logEveryMs : logEveryLaterMs;
    if (last === undefined && progress.cause !== undefined) log.info(causeLine(progress.cause));
    const isDue = last === undefined || last.status !== next.status || next.atMs - last.atMs >= everyMs;
    if (isDue) log.info(progressLine(progress));
    logged.set(operation.id, isDue ? next : { ...next, atMs: last.atMs, status: last.status });
  };
}

interface Commenting {
  offer(progress: ProgressReport, digest: string): void;
  settle(): Promise<void>;
}

function createCommenting(
  reporting: Reporting,
  request: CommentRequest,
  pullRequest: Promise<PullRequestRef | undefined>,
): Commenting {
  const target: { known?: PullRequestRef | undefined } = {};
  void pullRequest.then((found) => {
    target.known = found;
  });
  let writing: Promise<void> | undefined;
  let lastMs = -Infinity;
  let isOver = request.comment === 'never';
  const write = async (to: PullRequestRef, progress: ProgressReport, digest: string): Promise<void> => {
    const header = commentHeader(reporting, request, { command: 'apply', digest, isTruncated: false });
    const body = renderProgressComment(progress, aboutRun(reporting));
    const options = { onlyExisting: false, isPassing: true } as const;
    const posted = await attempt(() => reporting.pullRequests.upsertComment(to, header, body, options));
    if (posted.kind === 'done') isOver = posted.value.kind === 'outdated';
    else isOver = warnAndStop(reporting.log, posted.error);
  };
  return {
    offer: (progress, digest) => {
      const { id, action, status } = progress.operation;
      const { total, done, failed, notStarted } = progress;
      // The final report is about to replace it.
      if (!isInFlight(status)) return;
      const everyMs = progress.elapsedMs < laterMs ? commentEveryMs : commentEveryLaterMs;
      if (progress.now.getTime() - lastMs < everyMs || writing !== undefined) return;
      lastMs = progress.now.getTime();
      reporting.memory.rememberOperation({ id, action, total, done, failed, notStarted });
      if (isOver || target.known?.mayWrite !== true) return;
      writing = write(target.known, progress, digest).finally(() => {
        writing = undefined;
      });
    },
    settle: async () => {
      await writing;
    },
  };
}

/** @returns whether to stop: a refusal stays one. The final comment is tried in any case. */
function warnAndStop(log: Log, error: UserError): boolean {
  log.warning(`The progress comment could not be written. ${error.message}`);
  return !error.isTransient;
}
