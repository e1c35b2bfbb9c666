import { attempt } from '../domain/attempt.ts';
import { renderAllowEntry } from '../domain/gate-reason.ts';
import type { GateFinding } from '../domain/gate.ts';
import type { JsonObject } from '../domain/json.ts';
import type { PlanRecord } from '../domain/ledger/plan-record.ts';
import type { PlanReport } from '../domain/reports/plan-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { UserError } from '../domain/user-error.ts';
import type { CommentPosted, Ports } from '../ports.ts';

/** Keeps what the pull request has shown. @returns why it could not be kept, where apply will need it. */
export type RecordPlan = (report: PlanReport, posted: CommentPosted | undefined) => Promise<UserError | undefined>;

type RecordPorts = Pick<Ports, 'ledger' | 'run' | 'pullRequests' | 'clock' | 'sha256' | 'log'>;

/** @param intent in parts. */
export function createPlanRecorder(
  ports: RecordPorts,
  { reviewedPlan }: Pick<RolloutRequest, 'reviewedPlan'>,
  intent: JsonObject,
): RecordPlan {
  const { ledger, log, pullRequests } = ports;
  return async (report, posted) => {
    const { current } = pullRequests;
    // What was refused is nothing that apply could need.
    if (!('location' in ledger) || reviewedPlan === 'off' || current === undefined || report.outcome === 'refused') {
      return undefined;
    }
    const pull = { number: current.number, baseRef: current.baseRef ?? '' };
    const written = await attempt(() => ledger.writePlan(toRecord(ports, report, { pull, posted, intent })));
    if (written.kind === 'done') return undefined;
    if (reviewedPlan === 'require') return written.error;
    log.warning(`This plan is not in the ledger: ${written.error.message}`);
    return undefined;
  };
}

interface Shown {
  readonly pull: { readonly number: number; readonly baseRef: string };
  readonly posted: CommentPosted | undefined;
  readonly intent: JsonObject;
}

function toRecord(
  { run, clock, sha256 }: RecordPorts,
  report: PlanReport,
  { pull, posted, intent }: Shown,
): PlanRecord {
  const { stackSet } = report.request;
  const { findings } = report.assessment.gate;
  const comment = posted?.kind === 'posted' ? posted : undefined;
  return {
    schemaVersion: 1,
    stackSet: { name: stackSet.name, region: stackSet.region },
    digest: report.digest,
    dangers: entriesOf(findings.filter(({ fingerprint }) => fingerprint !== undefined)),
    accepted: entriesOf(findings.filter(({ isAccepted }) => isAccepted)),
    pull: pull.number,
    baseRef: pull.baseRef,
    headSha: run.headSha,
    runId: run.runId,
    runAttempt: run.runAttempt,
    workflowRef: run.workflowRef,
    actionSha: run.actionRef,
    commentId: comment?.id,
    commentSha256: comment === undefined ? undefined : sha256(comment.text),
    createdAt: clock.now().toISOString(),
    intent,
  };
}

function entriesOf(findings: readonly GateFinding[]): readonly string[] {
  return [...new Set(findings.map(renderAllowEntry))].sort();
}
