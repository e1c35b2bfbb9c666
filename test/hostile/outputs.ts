import { redFailureLine } from '../../src/report/log/failure-red-line.ts';
import { planLogLines, planVerdictLine } from '../../src/report/log/plan-log.ts';
import { redPlanLine } from '../../src/report/log/plan-red-line.ts';
import { redRolloutLine, rolloutLogLines, rolloutVerdictLine } from '../../src/report/log/rollout-log.ts';
import { renderFailure } from '../../src/report/failure-comment.ts';
import { planOutputs, rolloutOutputs } from '../../src/report/outputs.ts';
import { renderPlanComment, renderPlanSummary } from '../../src/report/plan/plan-comment.ts';
import { renderPlanJson } from '../../src/report/plan/plan-json.ts';
import { renderResultsPage } from '../../src/report/results-page/results-page.ts';
import { renderLostRun } from '../../src/report/rollout/lost-run-comment.ts';
import {
  causeLine,
  firstFailureLine,
  progressLine,
  renderProgressComment,
} from '../../src/report/rollout/progress-comment.ts';
import { renderResultsCsv, renderResultsJson } from '../../src/report/rollout/results.ts';
import { renderRolloutComment, renderRolloutSummary } from '../../src/report/rollout/rollout-comment.ts';
import { about } from '../report/sample-reports.ts';
import { hostileFailure, hostileLostRun, hostilePlan, hostileProgress, hostileRollout } from './hostile-reports.ts';
import type { PlanReport } from '../../src/domain/reports/plan-report.ts';
import type { RolloutReport } from '../../src/domain/reports/rollout-report.ts';

/** Everything that a run writes, by what it is. */
export interface Outputs {
  readonly markdown: Readonly<Record<string, string>>;
  /** One call of the log each. */
  readonly logLines: readonly string[];
  /** Values of the step's outputs. */
  readonly outputs: Readonly<Record<string, string>>;
  /** `plan.json`, `results.json`, `results.csv`, `results.html`. */
  readonly files: Readonly<Record<string, string>>;
}

export function outputsOfPlan(report: PlanReport): Outputs {
  const outputs = commentOfPlan(report);
  return { ...outputs, markdown: { ...outputs.markdown, 'plan summary': renderPlanSummary(report, about) } };
}

/** The same without the step summary. */
export function commentOfPlan(report: PlanReport): Outputs {
  return {
    markdown: { 'plan comment': renderPlanComment(report, about).markdown },
    logLines: [...planLogLines(report), planVerdictLine(report), redPlanLine(report, undefined)],
    outputs: planOutputs(report, '/tmp/plan.json'),
    files: { 'plan.json': [...renderPlanJson(report)].join('') },
  };
}

export function outputsOfRollout(report: RolloutReport): Outputs {
  return {
    markdown: {
      'rollout comment': renderRolloutComment(report, about).markdown,
      'rollout summary': renderRolloutSummary(report, about),
    },
    logLines: [...rolloutLogLines(report), rolloutVerdictLine(report), redRolloutLine(report)],
    outputs: rolloutOutputs(report, { resultsJson: 'a', resultsCsv: 'b', resultsHtml: 'c' }),
    files: {
      'results.json': [...renderResultsJson(report)].join(''),
      'results.csv': [...renderResultsCsv(report)].join(''),
      'results.html': [...renderResultsPage(report, about)].join(''),
    },
  };
}

/** Of runs in which every text that others may choose is this one. */
export function outputsOf(text: string): Outputs {
  const [plan, rollout] = [outputsOfPlan(hostilePlan(text)), outputsOfRollout(hostileRollout(text))];
  const [failure, progress] = [hostileFailure(text), hostileProgress(text)];
  return {
    markdown: {
      ...plan.markdown,
      ...rollout.markdown,
      'failure comment': renderFailure(failure, about),
      'progress comment': renderProgressComment(progress, about),
      'comment of a lost run': renderLostRun(hostileLostRun(text), about),
    },
    logLines: [
      ...plan.logLines,
      ...rollout.logLines,
      redFailureLine(failure),
      progressLine(progress),
      ...(progress.firstFailure === undefined ? [] : [firstFailureLine(progress.firstFailure)]),
      ...(progress.cause === undefined ? [] : [causeLine(progress.cause)]),
      // What the action logs as it comes: a line of Terraform, the message of an error.
      text,
      `Cause: ${text}`,
    ],
    outputs: { ...plan.outputs, ...rollout.outputs },
    files: { ...plan.files, ...rollout.files },
  };
}
