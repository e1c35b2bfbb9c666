import { accountExplanations } from '../domain/failure-reason.ts';
import { acceptableReasons, gateExplanations } from '../domain/gate-reason.ts';
import type { GateVerdict } from '../domain/gate.ts';
import { findInFlight, findWaves } from '../domain/reports/plan-report.ts';
import type { PlanReport } from '../domain/reports/plan-report.ts';
import { isGreen } from '../domain/rollout.ts';
import type { RolloutEstimate } from '../domain/rollout.ts';
import { isOwn } from '../domain/reports/rollout-report.ts';
import type { ReportedOperation, RolloutReport } from '../domain/reports/rollout-report.ts';
import { groupAccounts, isExplainedByClass } from './parts/account-groups.ts';
import type { AccountGroup } from './parts/account-groups.ts';
import { describeLeftBehind } from './parts/left-behind.ts';
import { classExplanations } from './parts/account-class.ts';
import { findHealable, leavesUnreachable } from './plan/outdated.ts';
import { exceedsTimeout, renderRoughTime } from './parts/estimate.ts';
import { shorten, visibleLine } from './parts/markdown.ts';
import { planHeadline } from './plan/plan-heading.ts';
import { renderSteps } from './plan/plan-update.ts';
import { countOf, firstOf, renderDuration } from '../domain/quantity.ts';
import { rollbackLines } from './rollout/rollback-accounts.ts';
import { findRollback } from '../domain/rollback.ts';
import { describeObstacle } from '../domain/way-back.ts';
import { findReportNextStep, rolloutHeadline } from './rollout/rollout-heading.ts';

/** The plan in short for the job log, one line per entry; no entry begins with a name that others chose. */
export function planLogLines(report: PlanReport): string[] {
  const {
    now,
    survey: { targets, organization },
  } = report;
  const inFlight = findInFlight(report);
  const names = (ids: readonly string[]): string =>
    firstOf(
      ids.map((id) => `${id} ${organization.accounts.get(id)?.name ?? ''}`.trim()),
      5,
    );
  const extended = targets.extended.length === 0 ? '' : ` ${targets.extended.length} to get another Region,`;
  return [
    `Plan of stack set ${report.request.stackSet.name}: ${planHeadline(report)}`,
    ...findingLines(report.assessment.gate),
    `Targets: ${countOf(targets.targeted.length, 'account')}, ${targets.current.length} current, ${targets.added.length} to be added,${extended} ${targets.unfinished.length} unfinished, ${targets.outdated.length} not up to date, ${targets.suspended.length} suspended`,
    ...timeLines(report),
    ...(targets.unfinished.length === 0
      ? []
      : [`First deployment unfinished, apply finishes it: ${names(targets.unfinished.map(({ id }) => id))}`]),
    ...outdatedLines(report, names),
    ...describeLeftBehind(targets.leftBehind),
    ...inFlight.map(
      ({ id, action, status, createdAt }) =>
        `In flight: operation ${id}, ${action} ${status}, for ${renderDuration(Math.max(0, now.getTime() - createdAt.getTime()))}. Apply will wait for it`,
    ),
    ...(report.request.targets.excludedAccountIds.length > 0 && report.request.autoDeployment.enabled
      ? ['Warning: automatic deployment does not honour excluded-account-ids']
      : []),
    ...(report.failureReason === undefined ? [] : [`Failure reason: ${report.failureReason}`]),
  ].map(logLine);
}

function outdatedLines(report: PlanReport, names: (ids: readonly string[]) => string): readonly string[] {
  const healed = findHealable(report);
  const how = report.terraform.change.kind === 'update' ? 'The update reaches them, too' : 'Apply will update them';
  return [
    ...(healed.length === 0 ? [] : [`Not up to date: ${names(healed.map(({ id }) => id))}. ${how}`]),
    ...(leavesUnreachable(report)
      ? [
          `Out of reach: ${names(report.survey.targets.unhealable.map(({ id }) => id))}. A person must fix ${report.survey.targets.unhealable.length === 1 ? 'it' : 'them'}; until then apply ends with accounts-behind`,
        ]
      : []),
  ];
}

function timeLines(report: PlanReport): readonly string[] {
  const {
    assessment: { updateEstimate, creationEstimate, healEstimate, wavesEstimate },
    request: { rolloutTimeoutMs },
  } = report;
  const waves = findWaves(report);
  const others = [creationEstimate, healEstimate].filter((estimate) => estimate !== undefined);
  const late = (estimate: { readonly totalSeconds: number }): string =>
    exceedsTimeout(estimate, rolloutTimeoutMs)
      ? `; warning: longer than rollout-timeout, ${renderDuration(rolloutTimeoutMs)}`
      : '';
  const plainLine = (estimate: RolloutEstimate): string =>
    `Estimate: ${renderRoughTime(estimate)} for ${countOf(estimate.accounts, 'account')}, ${estimate.concurrency} at a time${late(estimate)}`;
  const isWaves = waves !== undefined && wavesEstimate !== undefined;
  const ours = isWaves
    ? [
        `Estimate: ${renderRoughTime(wavesEstimate)} in waves, ${renderSteps(wavesEstimate, updateEstimate)}${late(wavesEstimate)}`,
      ]
    : updateEstimate === undefined
      ? []
      : [plainLine(updateEstimate)];
  return [...ours, ...updateLines(report), ...others.map(plainLine)];
}

function updateLines(report: PlanReport): readonly string[] {
  const { terraformOnly, updateEstimate } = report.assessment;
  const { organization } = report.survey;
  const waves = findWaves(report);
  if (updateEstimate === undefined) return [];
  const canaries = waves?.canaries.map(({ id }) => `${id} ${organization.accounts.get(id)?.name ?? ''}`.trim()) ?? [];
  return [
    ...(canaries.length === 0 ? [] : [`Canaries: ${firstOf(canaries, 5)}`]),
    ...(terraformOnly.length === 0
      ? []
      : [`Terraform sends this update although waves were asked for: it carries ${plain(terraformOnly.join(', '))}`]),
    ...afterFailureLines(report),
  ];
}

function afterFailureLines({ request: { update }, assessment: { wayBack } }: PlanReport): readonly string[] {
  const stay = 'If the update fails: accounts already updated stay on the new version';
  if (update.onFailure === 'hold') return [`${stay} (on-failure: hold)`];
  if (wayBack?.obstacle !== undefined) return [`${stay}: there is no way back, ${describeObstacle(wayBack.obstacle)}`];
  const left = [...new Set(wayBack?.notUpToDate.map(({ accountId }) => accountId))];
  return [
    'If the update fails: every account gets the current version back (on-failure: rollback)',
    ...(left.length === 0
      ? []
      : [`No way back for ${countOf(left.length, 'account')}, not up to date: ${firstOf(left, 5)}`]),
  ];
}

function findingLines({ findings }: GateVerdict): readonly string[] {
  return findings.slice(0, 20).map(({ reason, detail, isAccepted, next: better }) => {
    const { why, next: usual } = gateExplanations[reason];
    const next = better ?? usual;
    if (isAccepted) return `Accepted with allow: ${reason} (${detail})`;
    const isFinal = acceptableReasons.includes(reason) ? '' : ' No allow value accepts this.';
    return `Refused: ${reason} (${detail}): ${plain(why)}. Instead: ${plain(next)}.${isFinal}`;
  });
}

/** The rollout in short for the job log, worst accounts first. */
export function rolloutLogLines(report: RolloutReport): string[] {
  const { error, failureReason, outcome, operations, stillRunning } = report;
  const next = findReportNextStep(report);
  const isFine = isGreen(outcome);
  return [
    `Stack set ${report.stackSet.name}: ${rolloutHeadline(report)}`,
    ...findingLines(report.gate),
    ...operations.map((reported) => operationLine(reported)),
    ...rollbackLines(report),
    ...(outcome === 'refused' ? [] : groupLines(report)),
    ...untargetedLines(report),
    ...describeLeftBehind(report.leftBehind),
    ...stillRunning.map(({ id, action, status }) => `Still running in AWS: operation ${id}, ${action} ${status}`),
    ...(error === undefined ? [] : [`What happened: ${plain(error.what)}`]),
    ...(error?.why === undefined ? [] : [`Why: ${plain(error.why)}`]),
    ...(isFine || next === undefined ? [] : [`What to do: ${plain(next)}`]),
    ...(failureReason === undefined ? [] : [`Failure reason: ${failureReason}`]),
  ].map(logLine);
}

function operationLine(reported: ReportedOperation): string {
  const { operation, startedBy } = reported;
  const purpose = !isOwn(reported) || reported.purpose === 'update' ? '' : ` (${reported.purpose})`;
  const attached = isOwn(reported) && reported.isAttached ? ' in an earlier run; this run attached to it' : '';
  return `Operation ${operation.id}: ${operation.action} ${operation.status}${purpose}, started by ${startedBy}${attached}`;
}

function groupLines(report: RolloutReport): readonly string[] {
  const { rollback, accounts } = report;
  if (rollback === undefined) return groupAccounts(accounts).map((group) => groupLine(group, 'Accounts'));
  const left = rollback.failedUpdate.filter(({ class: accountClass }) => accountClass !== 'current');
  const isSent = findRollback(report) !== undefined;
  return [
    ...groupAccounts(left).map((group) => groupLine(group, 'After the update: accounts')),
    ...groupAccounts(accounts).map((group) => groupLine(group, isSent ? 'After the rollback: accounts' : 'Accounts')),
  ];
}

function groupLine(group: AccountGroup, what: string): string {
  const { class: accountClass, reason, accounts } = group;
  const count = `${what} ${accountClass}: ${accounts.length}`;
  if (reason === undefined) return count;
  const names = firstOf(
    accounts.map(({ account, name }) => `${account} ${name}`.trim()),
    5,
  );
  const isByClass = accountClass === 'inoperable' || isExplainedByClass(group);
  const { cause, next } = isByClass ? classExplanations[accountClass] : accountExplanations[reason];
  const [text] = accounts.map(({ statusReason }) => statusReason).filter((statusReason) => statusReason !== '');
  const quoted = reason === 'unknown' && text !== undefined ? ` AWS: ${text}.` : '';
  return `${count} (${names}): ${plain(cause)}.${quoted} What to do: ${plain(next)}`;
}

function untargetedLines({ untargetedFailures }: RolloutReport): readonly string[] {
  return untargetedFailures.slice(0, 20).map(({ account, name, reason, statusReason }) => {
    const whose = `${account} ${name}`.trim();
    return `Failed in an account that is not targeted: ${whose}: ${plain(accountExplanations[reason].cause)}. AWS: ${statusReason}`;
  });
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** One line of bounded length: a workflow command must begin a line, so nothing of others ever does. */
function logLine(text: string): string {
  return shorten(visibleLine(text), 2000);
}
