import { findInFlight, findSandbox, findWaves } from '../../domain/reports/plan-report.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import type { RolloutEstimate } from '../../domain/rollout.ts';
import { describeLeftBehind } from '../parts/left-behind.ts';
import { findHealable, leavesUnreachable } from '../plan/outdated.ts';
import { exceedsTimeout, renderRoughTime } from '../parts/estimate.ts';
import { planHeadline } from '../plan/plan-heading.ts';
import { renderSteps } from '../plan/plan-update.ts';
import { countOf, firstOf, renderDuration } from '../../domain/quantity.ts';
import { describeObstacle } from '../../domain/way-back.ts';
import { findingLines, logLine, plain } from './log-line.ts';

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
    firstLine(report),
    ...findingLines(report.assessment.gate),
    `Targets: ${countOf(targets.targeted.length, 'account')}, ${targets.current.length} current, ${targets.added.length} to be added,${extended} ${targets.unfinished.length} unfinished, ${targets.outdated.length} not up to date, ${targets.suspended.length} suspended`,
    ...sandboxLines(report),
    ...timeLines(report),
    ...(targets.unfinished.length === 0
      ? []
      : [`First deployment unfinished, apply finishes it: ${names(targets.unfinished.map(({ id }) => id))}`]),
    ...outdatedLines(report, names),
    ...describeLeftBehind(targets.leftBehind),
    ...inFlight.map(
      ({ id, action, status, createdAt }) =>
        `In flight: operation ${id}, ${action} ${status}, for ${renderDuration(Math.max(0, now.getTime() - createdAt.getTime()))}. Apply first waits for it`,
    ),
    ...(report.request.targets.excludedAccountIds.length > 0 && report.request.autoDeployment.enabled
      ? ['Warning: automatic deployment does not honour excluded-account-ids']
      : []),
    ...preflightLines(report),
    ...(report.failureReason === undefined ? [] : [`Failure reason: ${report.failureReason}`]),
  ].map(logLine);
}

function sandboxLines(report: PlanReport): readonly string[] {
  const accountId = findSandbox(report);
  if (accountId === undefined) return [];
  return [`Apply first deploys the template in sandbox account ${accountId}, proves the role there, and deletes it`];
}

function preflightLines({ preflight: { warnings, unchecked, checked } }: PlanReport): readonly string[] {
  return [
    ...warnings.map(({ news, text }) => `Warning: ${plain(`${news} ${text}`)}`),
    ...unchecked.map((what) => `Not checked before sending: ${plain(what)}`),
    ...(checked.length === 0 ? [] : [`Checked before sending: ${checked.join(', ')}`]),
  ];
}

/** The headline of the comment and what follows from it, for the end of the log, outside of every group. */
export function planVerdictLine(report: PlanReport): string {
  const { gate } = report.assessment;
  const follows =
    gate.verdict === 'refused'
      ? 'Nothing changes until that is solved'
      : report.hasChanges
        ? 'Passes the gate. Merging applies it'
        : 'Passes the gate, and apply has nothing to send';
  return logLine(`${planHeadline(report).text}. ${follows}`);
}

function firstLine({ request: { stackSet } }: PlanReport): string {
  return `Plan of stack set ${stackSet.name} in ${stackSet.region}, called as ${stackSet.callAs}`;
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
    request: { followLimit },
  } = report;
  const waves = findWaves(report);
  const others = [creationEstimate, healEstimate].filter((estimate) => estimate !== undefined);
  const late = (estimate: { readonly totalSeconds: number }): string =>
    exceedsTimeout(estimate, followLimit)
      ? `; warning: longer than ${followLimit.input} allows, ${renderDuration(followLimit.limitMs)}`
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
