import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { isAdoption } from '../../domain/stack-set/stack-set-definition.ts';
import { countOf } from '../../domain/quantity.ts';

/** No account has the role yet, so this plan starts the first rollout. */
export function isFirstRollout({ survey: { targets } }: PlanReport): boolean {
  const { current, extended, outdated, unfinished } = targets;
  const isDeployedSomewhere = current.length + extended.length + outdated.length + unfinished.length > 0;
  return targets.added.length > 0 && !isDeployedSomewhere;
}

/** What a plan comes to, in a few plain words without any name: for heading and log. */
export function planHeadline(report: PlanReport): string {
  const parts = [
    ...adoptionParts(report),
    ...(isFirstRollout(report) ? [] : updateParts(report)),
    ...creationParts(report),
  ];
  if (report.assessment.gate.verdict === 'refused')
    return parts.length === 0 ? 'refused' : `refused (${parts.join(', ')})`;
  if (parts.length > 0) return parts.join(', ');
  if (report.survey.targets.outdated.length > 0)
    return `nothing to change in Terraform, but ${countOutdated(report)} not up to date`;
  switch (report.terraform.change.kind) {
    case 'create':
      return 'a new stack set, no account yet';
    case 'preferences-only':
      return 'only operation preferences differ, no account is touched';
    case 'none':
    case 'adopt':
    case 'update':
    case 'replace':
    case 'delete':
    case 'unreadable':
      return report.outcome === 'no-changes' ? 'nothing to change' : report.outcome;
  }
}

function adoptionParts({ terraform: { change } }: PlanReport): readonly string[] {
  return isAdoption(change) ? ['adopts the existing stack set'] : [];
}

function updateParts({
  terraform: { change },
  assessment: { blastRadius },
  survey: { targets },
}: PlanReport): readonly string[] {
  if (change.kind !== 'update') return [];
  const updated = blastRadius.updated - targets.unhealable.length;
  if (updated > 0) return [`update in ${countOf(updated, 'account')}`];
  return ['update of the stack set'];
}

function creationParts(report: PlanReport): readonly string[] {
  const { added, extended, unfinished, registered } = report.survey.targets;
  const parts: string[] = [];
  if (isFirstRollout(report)) return [`first rollout to ${countOf(added.length, 'account')}`];
  if (added.length > 0) parts.push(`${countOf(added.length, 'account')} added`);
  if (extended.length > 0) parts.push(`another Region in ${countOf(extended.length, 'account')}`);
  if (unfinished.length > 0) parts.push(`first deployment to be finished in ${countOf(unfinished.length, 'account')}`);
  if (registered.length > 0) parts.push(`${countOf(registered.length, 'OU')} without accounts registered`);
  return parts;
}

export function countOutdated({ survey: { targets } }: PlanReport): string {
  const count = targets.outdated.length;
  return `${countOf(count, 'account')} ${count === 1 ? 'is' : 'are'}`;
}
