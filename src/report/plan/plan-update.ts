import type { OperationPreferences } from '../../domain/stack-set/operation.ts';
import { findOutdatedInstances, findWaves } from '../../domain/reports/plan-report.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import type { RolloutEstimate } from '../../domain/rollout.ts';
import { findNotUndone, findTerraformOnly } from '../../domain/waves.ts';
import type { WavesEstimate } from '../../domain/waves.ts';
import { renderAccounts } from '../parts/account-list.ts';
import { renderEstimate, renderRate, renderRoughTime, renderTolerance, toleratedAccounts } from '../parts/estimate.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { describeObstacle } from '../../domain/way-back.ts';

type Row = readonly [string, string];

/** How an update is sent, what the other strategy would mean, and what follows when it fails. */
export function renderUpdate(report: PlanReport): readonly Row[] {
  const {
    terraform: { change },
    assessment: { updateEstimate, wavesEstimate },
  } = report;
  const waves = findWaves(report);
  if (change.kind !== 'update' || updateEstimate === undefined) return [];
  const isWaves = waves !== undefined && wavesEstimate !== undefined;
  return [
    ['Rollout', isWaves ? renderWaves(report, wavesEstimate) : renderByTerraform(report, updateEstimate)],
    ...(isWaves ? [['Canaries', renderCanaries(report)] as const] : []),
    ...renderOther(report, updateEstimate),
    ['If&nbsp;it&nbsp;fails', renderAfterFailure(report)],
  ];
}

function renderByTerraform(report: PlanReport, estimate: RolloutEstimate): string {
  const preferences = preferencesOf(report);
  return [
    `**by \`terraform\`**${renderTerraformOnly(report)}`,
    renderTolerance(preferences, estimate),
    renderRate(preferences, estimate),
    renderEstimate(estimate, report.request.followLimit),
    renderWorstCase(worstCase(preferences, estimate)),
  ].join(' · ');
}

function preferencesOf({ terraform: { change } }: PlanReport): OperationPreferences {
  return change.kind === 'update' ? change.after.operationPreferences : {};
}

/** Regions follow each other in an order of the user's, which only waves keep. */
function keepsOrder({ request: { preferences, targets } }: PlanReport): boolean {
  return preferences.regionConcurrency === 'sequential' && targets.regions.length > 1;
}

function renderTerraformOnly(report: PlanReport): string {
  const { terraformOnly } = report.assessment;
  if (terraformOnly.length === 0) return '';
  const order = keepsOrder(report)
    ? '; ⚠️ **Terraform cannot send the order of the Regions**: AWS takes one after the other in an order of its own'
    : '';
  return `, although \`waves\` was asked for: an update of chosen accounts cannot carry ${firstOf(terraformOnly, 5)}${order}`;
}

function renderWaves(
  { assessment: { updateEstimate }, request: { followLimit } }: PlanReport,
  estimate: WavesEstimate,
): string {
  return [
    `**in \`waves\`**: ${renderSteps(estimate, updateEstimate)}`,
    'stops at the first failure (0 %)',
    renderEstimate(estimate, followLimit),
    renderWavesWorstCase(estimate),
  ].join(' · ');
}

/** @param update the same update by Terraform: it reaches every account. */
export function renderSteps({ canaries, concurrency }: WavesEstimate, update: RolloutEstimate | undefined): string {
  const first = countOf(canaries, 'canary', 'canaries');
  return canaries === update?.accounts
    ? `${first}, which is every account`
    : `${first} first, then ${concurrency} at a time`;
}

/** Shown for either strategy: a reader can only choose between strategies that are compared. */
function renderOther(report: PlanReport, estimate: RolloutEstimate): readonly Row[] {
  const {
    assessment: { wavesEstimate },
  } = report;
  const waves = findWaves(report);
  if (waves !== undefined && keepsOrder(report)) return [];
  if (waves !== undefined) {
    const preferences = preferencesOf(report);
    const parts = [
      '`update-strategy: terraform`',
      renderRate(preferences, estimate),
      renderRoughTime(estimate),
      renderWorstCase(worstCase(preferences, estimate)),
    ];
    return [['Instead', parts.join(' · ')]];
  }
  if (wavesEstimate === undefined || !offersWaves(report)) return [];
  const parts = [
    `\`update-strategy: waves\`: ${renderSteps(wavesEstimate, estimate)}`,
    renderRoughTime(wavesEstimate),
    renderWavesWorstCase(wavesEstimate),
  ];
  return [['Instead', parts.join(' · ')]];
}

/** Whether the same update could be sent in waves, and is not. */
export function offersWaves(report: PlanReport): boolean {
  const { wavesEstimate, terraformOnly } = report.assessment;
  if (findWaves(report) !== undefined || wavesEstimate === undefined || wavesEstimate.canaries === 0) return false;
  return terraformOnly.length === 0 && findTerraformOnly(report.terraform.change).length === 0;
}

/**
 * Accounts that may fail before AWS stops: those tolerated, and all accounts under way by then. Regions that run at once
 * stop each by itself.
 */
function worstCase(preferences: OperationPreferences, estimate: RolloutEstimate): number {
  const atOnce = preferences.regionConcurrencyType === 'PARALLEL' ? estimate.regions : 1;
  return Math.min(estimate.accounts, (toleratedAccounts(preferences, estimate) + estimate.concurrency) * atOnce);
}

function renderWorstCase(accounts: number): string {
  return `at most ${countOf(accounts, 'account')} ${accounts === 1 ? 'fails' : 'fail'} before it stops`;
}

function renderWavesWorstCase({ worstCase: accounts, canaries }: WavesEstimate): string {
  const alone =
    accounts > canaries ? ` (${canaries === 1 ? 'the canary' : 'the canaries'} alone when it fails there)` : '';
  return `${renderWorstCase(accounts)}${alone}`;
}

function renderCanaries(report: PlanReport): string {
  const waves = findWaves(report);
  const { update } = report.request;
  const canaries = waves?.canaries ?? [];
  const ground = update.canary.kind === 'count' ? 'chosen from the smallest OU' : 'named by `canary-accounts`';
  return `${renderAccounts(canaries, 5)} · ${ground} · proven before any other account gets the new version`;
}

function renderAfterFailure(report: PlanReport): string {
  const {
    request: { update },
    assessment: { wayBack },
  } = report;
  const outdated = findOutdatedInstances(report);
  const kept = outdated.length === 0 ? 'the version they have' : 'the version they have, which may differ';
  const held = `AWS rolls back the account that failed, and no other is started. Accounts already updated stay on the new version, the rest keep ${kept}. Apply ends red and names every account; the next apply goes on with those that lack the new version.`;
  if (update.onFailure === 'hold') return `**held** (\`on-failure: hold\`): ${held}`;
  if (wayBack?.obstacle !== undefined) return `**held**, although \`on-failure\` is \`rollback\`: ${held}`;
  const over = findWithoutWayBack(report).length === 0 ? 'every account' : 'every account that is up to date now';
  return `**rolled back, all or nothing**: no other account is started, and those already updated get the current version back, in one operation over ${over} (where nothing changed, nothing happens). Apply ends red and names every account; the next plan shows the change again.`;
}

/** What a failed update leaves behind although failures are rolled back: said outside of the fold. */
export function wayBackWarnings(report: PlanReport): readonly string[] {
  const {
    request: { update },
    assessment: { wayBack },
  } = report;
  if (wayBack === undefined || update.onFailure === 'hold') return [];
  if (wayBack.obstacle !== undefined) {
    return [`⚠️ **No way back:** ${escapeMarkdown(describeObstacle(wayBack.obstacle))}.`];
  }
  return [
    ...renderWithoutWayBack(report, findWithoutWayBack(report)),
    ...renderNotUndone(findNotUndone(report.terraform.change)),
  ];
}

/** Ids of accounts that are not up to date now. */
function findWithoutWayBack({ assessment: { wayBack } }: PlanReport): readonly string[] {
  return [...new Set(wayBack?.notUpToDate.map(({ accountId }) => accountId))];
}

function renderWithoutWayBack(
  { survey: { organization } }: PlanReport,
  notUpToDate: readonly string[],
): readonly string[] {
  if (notUpToDate.length === 0) return [];
  const accounts = notUpToDate.flatMap((id) => organization.accounts.get(id) ?? []);
  const one = notUpToDate.length === 1;
  return [
    `⚠️ **No way back for ${countOf(notUpToDate.length, 'account')}**: ${renderAccounts(accounts, 5)}, not up to date now, so the version that ${one ? 'it has' : 'they have'} is not known: ${one ? 'it keeps' : 'they keep'} what a failed update leaves there.`,
  ];
}

function renderNotUndone(left: readonly string[]): readonly string[] {
  if (left.length === 0) return [];
  const stays = left.length === 1 ? 'that stays as this change makes it' : 'they stay as this change makes them';
  return [`⚠️ **Not taken back:** ${left.join(', ')}; ${stays}.`];
}
