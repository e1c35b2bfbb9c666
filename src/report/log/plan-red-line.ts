import type { PlanReport } from '../../domain/reports/plan-report.ts';
import type { UserError } from '../../domain/user-error.ts';
import { logLine, plain, refusedLine } from './log-line.ts';

/**
 * The one annotation of a red plan: the news, what raised it, what to do.
 * @param unposted why the comment could not be posted.
 */
export function redPlanLine(report: PlanReport, unposted: UserError | undefined): string {
  const { name } = report.request.stackSet;
  const comment = unposted === undefined ? '' : ` The comment could not be posted: ${plain(unposted.message)}`;
  if (report.assessment.gate.verdict === 'refused')
    return logLine(`${refusedLine(report.assessment.gate)} (stack set ${name})${comment}`);
  return logLine(`Plan of stack set ${name} failed, comment-failed: no reviewer can have seen the plan.${comment}`);
}
