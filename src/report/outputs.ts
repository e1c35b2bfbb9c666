import { accountClasses, classifyAccount } from '../domain/account-result.ts';
import type { AccountsByClass } from '../domain/account-result.ts';
import type { GateVerdict } from '../domain/gate.ts';
import { findOutdatedInstances } from '../domain/reports/plan-report.ts';
import type { PlanReport } from '../domain/reports/plan-report.ts';
import { isOwn } from '../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../domain/reports/rollout-report.ts';

/**
 * Outputs of a plan, by name. `comment-url` is set when the comment is posted.
 * @param planJson path of the file; empty: it could not be written.
 */
export function planOutputs(report: PlanReport, planJson: string): Readonly<Record<string, string>> {
  return {
    'has-changes': String(report.hasChanges),
    gate: report.assessment.gate.verdict,
    'gate-reasons': listReasons(report.assessment.gate),
    outcome: report.outcome,
    'failure-reason': report.failureReason ?? '',
    'operation-id': '',
    ...accountOutputs(report.survey.targets.targeted.length, countPlannedClasses(report)),
    'role-arn-pattern': report.assessment.roleArnPattern,
    'plan-json': planJson,
    digest: report.digest,
  };
}

/** Where the files were written; empty for one that could not be. */
export interface ResultPaths {
  readonly resultsJson: string;
  readonly resultsCsv: string;
  readonly resultsHtml: string;
}

/** Outputs of a rollout, by name. */
export function rolloutOutputs(report: RolloutReport, paths: ResultPaths): Readonly<Record<string, string>> {
  return {
    'has-changes': String(report.hasChanges),
    gate: report.gate.verdict,
    'gate-reasons': listReasons(report.gate),
    outcome: report.outcome,
    'failure-reason': report.failureReason ?? '',
    'operation-id': lastOperationId(report),
    ...accountOutputs(report.accountsTotal, report.accountsByClass),
    'role-arn-pattern': report.roleArnPattern,
    digest: report.digest,
    'results-json': paths.resultsJson,
    'results-csv': paths.resultsCsv,
    'results-html': paths.resultsHtml,
  };
}

/** Why the gate refused; what was accepted is not among it, so allowed means empty. */
function listReasons({ findings }: GateVerdict): string {
  const refusing = findings.filter(({ isAccepted }) => !isAccepted).map(({ reason }) => reason);
  return [...new Set(refusing)].join(',');
}

function accountOutputs(total: number, classes: AccountsByClass): Readonly<Record<string, string>> {
  return {
    'accounts-total': String(total),
    'accounts-current': String(classes.current),
    'accounts-failed': String(classes.failed),
    'accounts-by-class': JSON.stringify(classes),
  };
}

/** The last one of ours; when there is none, the one that is in the way. */
function lastOperationId({ operations, stillRunning }: RolloutReport): string {
  const own = operations.findLast(isOwn);
  return own?.operation.id ?? stillRunning.at(-1)?.id ?? '';
}

/** The accounts as they are before anything is applied. */
function countPlannedClasses(report: PlanReport): AccountsByClass {
  const { targets } = report.survey;
  const byAccount = Map.groupBy(findOutdatedInstances(report), ({ accountId }) => accountId);
  const counts = {
    current: targets.current.length,
    failed: 0,
    cancelled: 0,
    outdated: targets.unfinished.length,
    suspended: targets.suspended.length,
    inoperable: 0,
    missing: targets.added.length + targets.extended.length,
    unknown: 0,
  };
  for (const account of targets.outdated) {
    const own = (byAccount.get(account.id) ?? []).map((instance) =>
      classifyAccount({ account, region: instance.region, instance, result: undefined }),
    );
    counts[accountClasses.find((accountClass) => own.includes(accountClass)) ?? 'unknown'] += 1;
  }
  return counts;
}
