import { countOf } from '../../domain/quantity.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { isAdoption } from '../../domain/stack-set/stack-set-definition.ts';
import { renderFooter } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { renderAccounts, renderOrganizationalUnits } from '../parts/account-list.ts';
import { commentBudgetBytes, fit, summaryBudgetBytes } from '../parts/fit.ts';
import type { Fitted, Tier } from '../parts/fit.ts';
import { renderLeftBehind } from '../parts/left-behind.ts';
import { alert, details, fence, inlineCode, link, paragraphs } from '../parts/markdown.ts';
import { renderSettings } from '../parts/settings-table.ts';
import { isOnlyOutdated, renderOutdated } from './outdated.ts';
import { shortestCap } from './measure-gains.ts';
import { renderFacts } from './plan-facts.ts';
import { countGaining, planHeadline } from './plan-heading.ts';
import { renderInFlight, renderLate, renderUnchecked, renderWarnings, renderWidenings } from './plan-warnings.ts';
import { findExceptions } from './reach.ts';
import { renderAccepted, renderRefusal } from './refusal.ts';
import { renderAllWays, renderReviews } from './role/role-review.ts';
import { renderRoles } from './role/role-table.ts';
import { renderTemplateChanges } from './template-changes.ts';
import { renderTemplateDiff } from './template-diff.ts';
import { renderUnitTable } from './unit-table.ts';
import { renderVerdict } from './verdict.ts';

/** What a tier still shows. */
interface Detail {
  readonly hasTerraformText: boolean;
  readonly hasTemplateDiff: boolean;
  /** Accounts named per OU; 0: counts by OU alone; undefined: not even those. */
  readonly accountsPerUnit: number | undefined;
  /** Longest list of anything else. */
  readonly cap: number;
}

const everything: Detail = {
  hasTerraformText: true,
  hasTemplateDiff: true,
  accountsPerUnit: Number.POSITIVE_INFINITY,
  cap: Number.POSITIVE_INFINITY,
};

/** Of the gate, that any tier shows. */
const fewestFindings = 10;

const cappedAccounts = { accountsPerUnit: 20, cap: 100 } as const;

/** The comment on the pull request, within GitHub's limit. */
export function renderPlanComment(report: PlanReport, about: About): Fitted {
  const summary = link('step summary', about.runUrl);
  const whole = fit(planTiers(report, about, `all of it is in the ${summary}`), commentBudgetBytes);
  // Of tens of thousands of accounts the summary, too, names only some.
  if (!whole.isTruncated || !fitSummary(report, about).isTruncated) return whole;
  return fit(planTiers(report, about, `the ${summary} has more of it`), commentBudgetBytes);
}

/** The same with room for everything; a step summary takes 1 MiB. */
export function renderPlanSummary(report: PlanReport, about: About): string {
  return fitSummary(report, about).markdown;
}

/** Names are what makes a summary long: Terraform’s words stay as long as they can. */
function fitSummary(report: PlanReport, about: About): Fitted {
  const where = 'they are longer than a step summary takes';
  const [full, ...shorter] = planTiers(report, about, where);
  const capped = planTier(report, about, where)('capped-accounts-with-text', 'most account names', {
    ...everything,
    ...cappedAccounts,
  });
  return fit([...(full === undefined ? [] : [full]), capped, ...shorter], summaryBudgetBytes);
}

type TierOf = (name: string, leftOut: string, detail: Detail) => Tier;

function planTier(report: PlanReport, about: About, where: string): TierOf {
  return (name, leftOut, detail) => ({
    name,
    leftOut: leftOut === '' ? '' : alert('NOTE', `**This report is cut short.** Left out: ${leftOut}; ${where}.`),
    render: (notice) => renderPlan(report, about, detail, notice),
  });
}

function planTiers(report: PlanReport, about: About, where: string): readonly Tier[] {
  const tier = planTier(report, about, where);
  const withoutText = { ...everything, hasTerraformText: false };
  const capped = { ...withoutText, ...cappedAccounts };
  const grouped = { ...capped, accountsPerUnit: 0 };
  const text = 'the Terraform plan text';
  return [
    tier('full', '', everything),
    tier('without-terraform-text', text, withoutText),
    tier('capped-accounts', `${text}, most account names`, capped),
    tier('grouped-accounts', `${text}, all account names`, grouped),
    tier('without-template-diff', `${text}, all account names, the template diff`, {
      ...grouped,
      hasTemplateDiff: false,
    }),
    tier('counts-only', `${text}, all account names, the OUs, the template diff, long lists`, {
      hasTerraformText: false,
      hasTemplateDiff: false,
      accountsPerUnit: undefined,
      cap: 10,
    }),
    tier('gains-only', `${text}, all account names, the OUs, the template diff, all lists but of what is gained`, {
      hasTerraformText: false,
      hasTemplateDiff: false,
      accountsPerUnit: undefined,
      cap: shortestCap,
    }),
  ];
}

function renderPlan(report: PlanReport, about: About, detail: Detail, notice: string): string {
  const { markdown: title } = planHeadline(report);
  const { terraformVersion, providerVersion } = report.terraform;
  const provider = providerVersion === undefined ? '' : `, aws ${renderVersion(providerVersion)}`;
  const versions = `terraform ${renderVersion(terraformVersion)}${provider}`;
  const footer = renderFooter('plan', report.digest, about, versions, report.now);
  if (isQuiet(report)) {
    const parts = [
      renderNothing(report, detail),
      renderLeft(report, detail),
      renderInFlight(report),
      renderWidenings(report),
      renderUnchecked(report),
    ];
    return paragraphs([title, ...parts, footer]);
  }
  const outdated = renderOutdated(report, about, detail.cap === Number.POSITIVE_INFINITY ? 20 : 5);
  const isAboutOutdated = isOnlyOutdated(report);
  return paragraphs([
    title,
    notice,
    renderRefusal(report, about, Math.max(detail.cap, fewestFindings)),
    renderVerdict(report),
    renderAccepted(report, Math.max(detail.cap, fewestFindings)),
    renderLate(report),
    isAboutOutdated ? outdated : undefined,
    renderChanges(report, detail.cap),
    renderUnitTable(report, detail.cap),
    isAboutOutdated ? undefined : outdated,
    renderInFlight(report),
    renderWarnings(report, detail.cap),
    renderWidenings(report),
    renderUnchecked(report),
    renderLeft(report, detail),
    renderFacts(report),
    renderFolded(report, detail),
    footer,
  ]);
}

function renderVersion(version: string): string {
  return /^[\w.+-]+$/.test(version) ? version : inlineCode(version);
}

function renderLeft({ request: { stackSet }, survey: { targets } }: PlanReport, { cap }: Detail): string {
  return renderLeftBehind(stackSet, targets.leftBehind, cap);
}

function isQuiet({ outcome, survey: { targets } }: PlanReport): boolean {
  return outcome === 'no-changes' && targets.outdated.length === 0;
}

function renderNothing(report: PlanReport, { accountsPerUnit }: Detail): string {
  const {
    survey: { targets },
    assessment: { blastRadius },
    terraform: { change },
  } = report;
  const names = renderAccounts(targets.suspended, accountsPerUnit === Number.POSITIVE_INFINITY ? 50 : 5);
  const suspended = targets.suspended.length === 0 ? '' : ` ${targets.suspended.length} suspended, skipped: ${names}.`;
  const count = targets.current.length;
  const current = `${countOf(count, 'account')} in ${countOf(blastRadius.organizationalUnits.length, 'OU')} ${count === 1 ? 'is' : 'are'} up to date.`;
  const preferences =
    change.kind === 'preferences-only'
      ? paragraphs([
          'Only operation preferences differ; the next real update records them.',
          renderSettings(change, 20),
        ])
      : undefined;
  return paragraphs([`${current}${suspended}`, preferences]);
}

function renderChanges(report: PlanReport, cap: number): string | undefined {
  const {
    terraform: { change },
    assessment: { roles, newcomerRoles, reviews, templateChanges, hasCreations },
  } = report;
  const accounts = countGaining(report);
  if (!isDeploying(report)) {
    const settings = renderSettings(change, cap);
    if (!hasCreations || accounts === 0) return settings;
    // Nothing of the role changes, and some accounts have never had it.
    return paragraphs([renderRoles(newcomerRoles, { accounts, cap, reviews }), settings]);
  }
  const role = renderRoles(roles, { accounts, cap, reviews });
  const others = renderTemplateChanges(templateChanges, cap);
  const isSame = change.kind === 'update' && role === '';
  const isReformed = change.kind === 'update' && change.before.templateForm !== undefined;
  return paragraphs([
    isSame
      ? 'The role stays as it is, whatever the template diff shows. The update runs through every account all the same.'
      : role,
    renderReviews(reviews),
    others,
    isReformed
      ? 'AWS holds the template as YAML, and Terraform writes JSON: the difference in form alone makes this an update.'
      : undefined,
    renderSettings(change, cap),
  ]);
}

function renderFolded(report: PlanReport, { hasTemplateDiff, hasTerraformText, accountsPerUnit }: Detail): string {
  const { text } = report.terraform;
  const title = terraformTitle(report);
  const count = report.survey.targets.targeted.length;
  return paragraphs([
    isDeploying(report) ? renderAllWays(report.assessment.reviews) : undefined,
    hasTemplateDiff ? renderTemplateDiff(report.terraform.change) : undefined,
    accountsPerUnit === undefined || count === 0
      ? undefined
      : details(
          count === 1 ? 'The account' : `All ${count} accounts`,
          renderOrganizationalUnits(report.assessment.blastRadius, accountsPerUnit, findExceptions(report)),
        ),
    hasTerraformText && text.trim() !== ''
      ? details(title, paragraphs([renderRecorded(report), fence(text, 'hcl')]))
      : undefined,
    hasTerraformText || text.trim() === '' ? undefined : `${title}.`,
  ]);
}

/** The stack set gets a definition that is new in it. */
function isDeploying({ terraform: { change } }: PlanReport): boolean {
  return change.kind === 'create' || change.kind === 'update';
}

/** `Terraform plan: 1 to change`. */
function terraformTitle({ terraform: { counts, change } }: PlanReport): string {
  const parts = [
    ...(isAdoption(change) ? ['1 to import'] : []),
    ...(counts.add === 0 ? [] : [`${counts.add} to add`]),
    ...(counts.change === 0 ? [] : [`${counts.change} to change`]),
    ...(counts.destroy === 0 ? [] : [`${counts.destroy} to destroy`]),
  ];
  return `Terraform plan: ${parts.join(', ') || 'nothing to change'}`;
}

/** Terraform calls it an update when a value only becomes sensitive in its state. */
function renderRecorded({ terraform, terraform: { change } }: PlanReport): string | undefined {
  if (change.kind !== 'adopt' || terraform.counts.change === 0) return undefined;
  return 'Terraform counts a change because its state marks the external id as sensitive. Nothing is sent to AWS.';
}
