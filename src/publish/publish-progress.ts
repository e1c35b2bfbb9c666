import { isInFlight } from '../domain/stack-set/operation.ts';
import type { ProgressReport } from '../domain/reports/progress-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { UserError } from '../domain/user-error.ts';
import { firstFailureLine, progressLine, renderProgressComment } from '../report/rollout/progress-comment.ts';
import { attempt } from '../domain/attempt.ts';
import type { Ports, PullRequestRef } from '../ports.ts';
import { aboutRun, commentHeader } from './publish.ts';

/** Shortest time between two edits of the comment, ms; a long rollout needs fewer, and GitHub counts them. */
const commentEveryMs = 20_000;
const commentEveryLaterMs = 60_000;
/** The same for lines in the log. */
const logEveryMs = 30_000;
const logEveryLaterMs = 120_000;
/** When a rollout counts as long, ms. */
const laterMs = 10 * 60_000;

/** Tells a rollout while it runs. Nothing that goes wrong here may disturb the rollout. */
export interface ProgressTeller {
  /**
   * Returns at once; a comment is written beside.
   * @param digest `sha256:…` of the intent, for the comment's header.
   */
  tell(report: ProgressReport, digest: string): void;
  /** Waits for an edit under way, so that the final comment is the last one. */
  settle(): Promise<void>;
}

interface Told {
  readonly status: string;
  readonly hasFailure: boolean;
  readonly atMs: number;
}

export function createProgressTeller(
  ports: Ports,
  request: RolloutRequest,
  pullRequest: Promise<PullRequestRef | undefined>,
): ProgressTeller {
  const commenting = createCommenting(ports, request, pullRequest);
  const told = new Map<string, Told>();
  return {
    tell: (report, digest) => {
      const last = told.get(report.operation.id);
      const nowMs = report.now.getTime();
      const next: Told = {
        status: report.operation.status,
        hasFailure: report.firstFailure !== undefined,
        atMs: nowMs,
      };
      if (report.firstFailure !== undefined && last?.hasFailure !== true) {
        ports.log.warning(firstFailureLine(report.firstFailure));
      }
      const everyMs = report.elapsedMs < laterMs ? logEveryMs : logEveryLaterMs;
      const isDue = last === undefined || last.status !== next.status || nowMs - last.atMs >= everyMs;
      if (isDue) ports.log.info(progressLine(report));
      told.set(report.operation.id, isDue ? next : { ...next, atMs: last.atMs, status: last.status });
      commenting.offer(report, digest);
    },
    settle: () => commenting.settle(),
  };
}

interface Commenting {
  offer(report: ProgressReport, digest: string): void;
  settle(): Promise<void>;
}

function createCommenting(
  ports: Ports,
  request: RolloutRequest,
  pullRequest: Promise<PullRequestRef | undefined>,
): Commenting {
  const target: { known?: PullRequestRef | undefined } = {};
  void pullRequest.then((found) => {
    target.known = found;
  });
  let writing: Promise<void> | undefined;
  let lastMs = -Infinity;
  let isOver = request.comment === 'never';
  const write = async (to: PullRequestRef, report: ProgressReport, digest: string): Promise<void> => {
    const header = commentHeader(ports, request, { command: 'apply', digest, isTruncated: false });
    const body = renderProgressComment(report, aboutRun(ports));
    const options = { onlyExisting: false, isPassing: true } as const;
    const posted = await attempt(() => ports.pullRequests.upsertComment(to, header, body, options));
    if (posted.kind === 'done') isOver = posted.value.kind === 'outdated';
    else isOver = tellOnce(ports, posted.error);
  };
  return {
    offer: (report, digest) => {
      const { id, action, status } = report.operation;
      // The final report is about to take this place.
      if (!isInFlight(status)) return;
      const everyMs = report.elapsedMs < laterMs ? commentEveryMs : commentEveryLaterMs;
      if (report.now.getTime() - lastMs < everyMs || writing !== undefined) return;
      lastMs = report.now.getTime();
      ports.memory.rememberOperation({ id, action, done: report.done, total: report.total });
      if (isOver || target.known?.mayWrite !== true) return;
      writing = write(target.known, report, digest).finally(() => {
        writing = undefined;
      });
    },
    settle: async () => {
      await writing;
    },
  };
}

/** @returns whether to stop: a refusal stays one. The final comment is tried in any case. */
function tellOnce({ log }: Ports, error: UserError): boolean {
  log.warning(`The progress comment could not be written. ${error.message}`);
  return !error.isTransient;
}
