import { creationPreferences } from '../../domain/preferences.ts';
import { findSandbox, findWaves } from '../../domain/reports/plan-report.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import type { RolloutEstimate } from '../../domain/rollout.ts';
import { isAdoption } from '../../domain/stack-set/stack-set-definition.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { renderRoughTime, toleratedAccounts } from '../parts/estimate.ts';
import { bullets, inlineCode, paragraphs } from '../parts/markdown.ts';
import { findHealable } from './outdated.ts';
import { wayBackWarnings } from './plan-update.ts';

/** Whether it may be merged, what that does, how long it takes and what the first failure does. */
export function renderVerdict(report: PlanReport): string {
  if (report.assessment.gate.verdict === 'refused') return '';
  const sentences = [
    ...sandboxSentences(report),
    ...recordSentences(report),
    ...updateSentences(report),
    ...creationSentences(report),
    ...healSentences(report),
  ];
  const can = report.hasChanges
    ? '**Passes the gate. Merging applies it.**'
    : '**Passes the gate, and apply has nothing to send.**';
  const warnings = wayBackWarnings(report);
  return paragraphs([[can, ...sentences].join(' '), warnings.length > 1 ? bullets(warnings) : warnings.join('')]);
}

function sandboxSentences(report: PlanReport): readonly string[] {
  const accountId = findSandbox(report);
  if (accountId === undefined) return [];
  return [
    `Apply first deploys the template in sandbox account ${inlineCode(accountId)}, proves the role there, and deletes it.`,
  ];
}

function recordSentences({ terraform: { change }, assessment: { hasCreations } }: PlanReport): readonly string[] {
  if (change.kind === 'preferences-only') {
    return ['Operation preferences differ, too: that touches no account, and the next real update records them.'];
  }
  if (!isAdoption(change)) return [];
  const record = 'It takes the existing stack set into Terraform’s state';
  if (change.kind === 'update') return [`${record} first.`];
  const rest = hasCreations ? '' : ', and no account is touched';
  return [`${record}; its definition is as it should be: nothing of it is sent to AWS${rest}.`];
}

function updateSentences(report: PlanReport): readonly string[] {
  const { updateEstimate, wavesEstimate, terraformOnly } = report.assessment;
  const waves = findWaves(report);
  if (report.terraform.change.kind !== 'update') return [];
  if (updateEstimate === undefined) return ['It reaches no account.'];
  const after = `the first failure stops it and ${sayAfterFailure(report)}.`;
  const isWaves = waves !== undefined && wavesEstimate !== undefined;
  if (!isWaves) {
    const asked =
      terraformOnly.length === 0
        ? []
        : [
            `Terraform sends it although \`waves\` was asked for: an update of chosen accounts cannot carry ${firstOf(terraformOnly, 5)}.`,
          ];
    return [`${sayTime(updateEstimate)}, ${sayRate(updateEstimate, report)}; ${after}`, ...asked];
  }
  const names = waves.canaries.map(({ id, name }) => inlineCode(name === '' ? id : name, 100));
  const canaries = `${countOf(wavesEstimate.canaries, 'canary', 'canaries')} (${firstOf(names, 3)})`;
  const rest =
    wavesEstimate.canaries === updateEstimate.accounts
      ? ', which is every account'
      : ` first, then ${countOf(wavesEstimate.concurrency, 'account')} at a time`;
  return [`${sayTime(wavesEstimate)} in waves: ${canaries}${rest}; ${after}`];
}

function sayTime(estimate: { readonly totalSeconds: number }): string {
  const time = renderRoughTime(estimate);
  return `${time.charAt(0).toUpperCase()}${time.slice(1)}`;
}

function sayRate({ concurrency, regions }: RolloutEstimate, { request }: PlanReport): string {
  const rate = concurrency === 1 ? 'one account at a time' : `${concurrency} accounts at a time`;
  if (regions === 1) return rate;
  return request.preferences.regionConcurrency === 'sequential'
    ? `${rate}, one Region after the other`
    : `${rate} in each of ${regions} Regions`;
}

function sayAfterFailure({ request: { update }, assessment: { wayBack } }: PlanReport): string {
  if (update.onFailure === 'hold') {
    return '**accounts already updated stay on the new version** (`on-failure: hold`)';
  }
  if (wayBack?.obstacle !== undefined) return '**accounts already updated stay on the new version**';
  return (wayBack?.notUpToDate.length ?? 0) === 0
    ? 'rolls every account back'
    : 'rolls back every account that is up to date now';
}

function creationSentences(report: PlanReport): readonly string[] {
  const {
    request: { preferences },
    assessment: { creationEstimate: estimate, updateEstimate },
    survey: { targets, organization },
  } = report;
  const registered = targets.registered.map((id) =>
    inlineCode(organization.organizationalUnits.get(id)?.name ?? id, 100),
  );
  const empty =
    registered.length === 0
      ? []
      : [`OUs without accounts are registered for automatic deployment: ${firstOf(registered, 5)}.`];
  if (estimate === undefined) return empty;
  const tolerated = toleratedAccounts(creationPreferences(preferences), estimate);
  const stop = tolerated === 0 ? 'the first failure stops it' : `it stops when more than ${tolerated} fail`;
  const left = 'and an account that fails is left without the role';
  const how = `${sayRate(estimate, report)}; ${stop}, ${left}.`;
  const time = sayTime(estimate);
  const lead =
    updateEstimate === undefined
      ? `${time}, `
      : `Then ${countOf(estimate.accounts, 'account')} get${estimate.accounts === 1 ? 's' : ''} the role: ${renderRoughTime(estimate)}, `;
  return [`${lead}${how}`, ...empty];
}

function healSentences(report: PlanReport): readonly string[] {
  const { healEstimate } = report.assessment;
  const count = findHealable(report).length;
  if (report.terraform.change.kind === 'update' || count === 0) return [];
  const chance = count === 1 ? '' : '; each gets its chance, even when another fails';
  const time = healEstimate === undefined ? '' : ` ${sayTime(healEstimate)}${chance}.`;
  return [
    `Apply sends ${countOf(count, 'account')} again what the stack set defines, and touches no other account that has the role.${time}`,
  ];
}
