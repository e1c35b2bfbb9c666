import { attempt } from '../domain/attempt.ts';
import { recordEnd, recordStart } from '../domain/ledger/rollout-record.ts';
import type { RecordedRun } from '../domain/ledger/rollout-record.ts';
import type { RolloutReport } from '../domain/reports/rollout-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { isGreen } from '../domain/rollout.ts';
import type { Ports } from '../ports.ts';

/** Keeps who has rolled out what. */
export interface RolloutRecorder {
  /**
   * Before the first call that changes something, once for each intent: a run that is killed is in the history, too.
   * @throws UserError where a review is required, so that nothing is rolled out that a later run could not know of.
   */
  begin(digest: string): Promise<void>;
  end(report: RolloutReport, pull: number | undefined): Promise<void>;
}

type RecordPorts = Pick<Ports, 'ledger' | 'run' | 'clock' | 'log'>;

export function createRolloutRecorder(
  { ledger, run, clock, log }: RecordPorts,
  { stackSet, reviewedPlan }: Pick<RolloutRequest, 'stackSet' | 'reviewedPlan'>,
): RolloutRecorder {
  const begun = new Set<string>();
  const runOf = (pull: number | undefined): RecordedRun => {
    const { sha: commit, runId, runAttempt } = run;
    return { commit, pull, runId, runAttempt };
  };
  return {
    begin: async (digest) => {
      if (!('location' in ledger) || begun.has(digest)) return;
      begun.add(digest);
      // Which pull request it was is searched for meanwhile; the record of the end has it.
      const record = recordStart(runOf(undefined), { stackSet, digest, startedAt: clock.now() });
      const written = await attempt(() => ledger.writeRollout(record));
      if (written.kind === 'done') return;
      if (reviewedPlan === 'require') throw written.error;
      log.warning(`This rollout is not in the ledger: ${written.error.message}`);
    },
    end: async (report, pull) => {
      if (!('location' in ledger)) return;
      const written = await attempt(() => ledger.writeRollout(recordEnd(runOf(pull), report)));
      if (written.kind === 'done') return;
      const line = `The end of this rollout is not in the ledger: ${written.error.message}`;
      if (isGreen(report.outcome) && reviewedPlan === 'require') log.error(line);
      else log.warning(line);
    },
  };
}
