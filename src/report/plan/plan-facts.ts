import { creationPreferences } from '../../domain/preferences.ts';
import { organizationalUnitPath } from '../../domain/organization.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { renderAccounts } from '../parts/account-list.ts';
import { findHealable } from './outdated.ts';
import { renderEstimate, renderRate, renderTolerance } from '../parts/estimate.ts';
import { stackSetUrl } from '../parts/links.ts';
import { details, inlineCode, link, table } from '../parts/markdown.ts';
import { renderSources } from './policy-sources.ts';
import { offersWaves, renderUpdate } from './plan-update.ts';
import { countOf, firstOf, renderRoughDuration } from '../../domain/quantity.ts';

type Row = readonly [string, string];

/** Where the plan goes, how, and what happens when it fails: mechanics, folded. */
export function renderFacts(report: PlanReport): string {
  const rows: readonly Row[] = [
    ...renderUpdate(report),
    ...renderCreation(report),
    ...renderHeal(report),
    ['Reaches', renderReach(report)],
    ['Accounts', renderCounts(report)],
    ...renderUnfinished(report),
    ['New&nbsp;accounts', renderNewAccounts(report)],
    ['Stack&nbsp;set', renderPlace(report)],
    ...renderPolicySources(report),
  ];
  return details(factsTitle(report), table(['', ''], rows));
}

function renderPolicySources(report: PlanReport): readonly Row[] {
  const sources = renderSources(report);
  return sources === '' ? [] : [['AWS&nbsp;policies', sources]];
}

function factsTitle(report: PlanReport): string {
  const { wavesEstimate, updateEstimate } = report.assessment;
  const isFaster =
    wavesEstimate !== undefined &&
    updateEstimate !== undefined &&
    wavesEstimate.totalSeconds < updateEstimate.totalSeconds &&
    offersWaves(report);
  if (report.assessment.gate.verdict === 'refused') return 'How it would roll out';
  const { creationEstimate, healEstimate } = report.assessment;
  const isSent = [updateEstimate, creationEstimate, healEstimate].some((estimate) => estimate !== undefined);
  if (!isSent) return 'What it reaches';
  if (!isFaster) return 'How it rolls out';
  return `How it rolls out, and a faster way (waves: ${renderRoughDuration(wavesEstimate.totalSeconds * 1000)})`;
}

function renderPlace({ request: { stackSet } }: PlanReport): string {
  const name = link(inlineCode(stackSet.name), stackSetUrl(stackSet));
  return `${name}, home Region ${inlineCode(stackSet.region)}, called as ${inlineCode(stackSet.callAs)}`;
}

function renderReach(report: PlanReport): string {
  const {
    survey: { targets, organization },
    assessment: { blastRadius },
    request: {
      targets: { excludedAccountIds },
    },
  } = report;
  const active = targets.targeted.length - targets.suspended.length;
  const units = targets.organizationalUnitIds.map((id) =>
    id === organization.rootId
      ? `root ${inlineCode(id)}`
      : `${inlineCode(organizationalUnitPath(organization, id), 200)} (${inlineCode(id)})`,
  );
  return [
    `${countOf(active, 'active account')} in ${countOf(blastRadius.organizationalUnits.length, 'OU')} under ${firstOf(units, 8)}, ${renderRegions(report.request)}`,
    ...(targets.suspended.length === 0 ? [] : [`${targets.suspended.length} suspended, skipped by AWS`]),
    ...(excludedAccountIds.length === 0 ? [] : [`${excludedAccountIds.length} excluded`]),
    `management account ${inlineCode(organization.managementAccountId)} is never a target`,
  ].join(' · ');
}

/** One after the other, or all at once, where there are several. */
function renderRegions({ targets: { regions }, preferences: { regionConcurrency } }: PlanReport['request']): string {
  const names = regions.map((region) => inlineCode(region));
  if (names.length === 1) return names.join('');
  return regionConcurrency === 'sequential' ? names.join(' then ') : `${names.join(', ')} at the same time`;
}

function renderCounts(report: PlanReport): string {
  const {
    assessment: { blastRadius },
    survey: { targets },
  } = report;
  const { updated, added, extended, untouched } = blastRadius;
  const isUpdate = report.terraform.change.kind === 'update';
  const healed = isUpdate ? 0 : findHealable(report).length;
  const left = targets.unhealable.length;
  const counts: readonly (readonly [number, string])[] = [
    [isUpdate ? updated - left : updated, 'updated'],
    [healed, 'updated again'],
    [added, 'added'],
    [extended, 'in another Region'],
    [targets.lost.length, 'would lose the role'],
    [isUpdate ? untouched : untouched - healed - left, 'untouched'],
    [left, 'cannot be reached'],
    [targets.leftBehind.length, 'left, not targeted'],
  ];
  const shown = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return shown.join(' · ') || 'none';
}

function renderUnfinished({
  survey: {
    targets: { unfinished, current },
  },
}: PlanReport): readonly Row[] {
  if (unfinished.length === 0) return [];
  const rest =
    current.length === 0
      ? ''
      : `, without touching the ${countOf(current.length, 'account')} that ${current.length === 1 ? 'has' : 'have'} the role`;
  return [
    [
      'Unfinished',
      `the first deployment did not succeed in ${countOf(unfinished.length, 'account')} (${renderAccounts(unfinished, 3)}); apply finishes them${rest}`,
    ],
  ];
}

function renderNewAccounts({ request: { autoDeployment } }: PlanReport): string {
  return autoDeployment.enabled
    ? 'get the role by automatic deployment when they join these OUs'
    : '⚠️ do not get the role: automatic deployment is off';
}

function renderCreation(report: PlanReport): readonly Row[] {
  const {
    assessment: { creationEstimate: estimate },
    survey: { targets },
    request: { followLimit },
  } = report;
  const preferences = creationPreferences(report.request.preferences);
  if (estimate === undefined) return [];
  const isAddition = targets.current.length + targets.extended.length > 0;
  return [
    [
      'First&nbsp;deployment',
      [
        `to ${countOf(estimate.accounts, 'account')}${renderCreatedRegions(report)}`,
        renderTolerance(preferences, estimate),
        renderRate(preferences, estimate),
        renderEstimate(estimate, followLimit),
      ].join(' · '),
    ],
    [
      isAddition ? 'If that fails' : 'If it fails',
      'accounts that failed are left without the role and are named. Apply ends red; the next apply finishes them and touches no account that has it.',
    ],
  ];
}

function renderCreatedRegions({ survey: { targets }, request }: PlanReport): string {
  const created = new Set(targets.creations.flatMap(({ regions }) => regions));
  if (request.targets.regions.length === 1) return '';
  const names = request.targets.regions.filter((region) => created.has(region)).map((region) => inlineCode(region));
  return ` in ${names.join(', ')}`;
}

function renderHeal(report: PlanReport): readonly Row[] {
  const {
    assessment: { healEstimate: estimate },
  } = report;
  const healed = findHealable(report);
  if (report.terraform.change.kind === 'update' || healed.length === 0) return [];
  return [
    [
      'Updated&nbsp;again',
      [
        `${countOf(healed.length, 'account')} ${healed.length === 1 ? 'gets' : 'get'} again what the stack set already defines`,
        'each has its chance, even when another fails',
        ...(estimate === undefined ? [] : [renderEstimate(estimate, report.request.followLimit)]),
      ].join(' · '),
    ],
    [
      'If that fails',
      'an account that fails keeps the version it has and is named. Apply ends red; the next apply tries it again.',
    ],
  ];
}
