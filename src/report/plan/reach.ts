import type { PlanReport } from '../../domain/reports/plan-report.ts';
import type { ReachExceptions } from '../parts/account-list.ts';
import { findHealable } from './outdated.ts';

/** Accounts that a plan touches otherwise than its blast radius says. */
export function findExceptions(report: PlanReport): ReachExceptions {
  return {
    updatedAgain: new Set(report.terraform.change.kind === 'update' ? [] : findHealable(report).map(({ id }) => id)),
    outOfReach: new Set(report.survey.targets.unhealable.map(({ id }) => id)),
  };
}
