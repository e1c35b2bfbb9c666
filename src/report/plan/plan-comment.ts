import {
  findOutdatedInstances,
  findInFlight,
  findWaves,
  isManagedExecutionOff,
} from '../../domain/reports/plan-report.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { isAdoption } from '../../domain/stack-set/stack-set-definition.ts';
import { findTerraformOnly } from '../../domain/waves.ts';
import { renderFooter } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { renderAccountId, renderAccounts, renderOrganizationalUnits } from '../parts/account-list.ts';
import type { ReachExceptions } from '../parts/account-list.ts';
import { findHealable, leavesUnreachable, renderOutdated } from './outdated.ts';
import { exceedsTimeout, renderRoughTime } from '../parts/estimate.ts';
import { commentBudgetBytes, fit, summaryBudgetBytes } from '../parts/fit.ts';
import type { Fitted, Tier } from '../parts/fit.ts';
import { renderFindings } from '../parts/gate-findings.ts';
import { renderLeftBehind } from '../parts/left-behind.ts';
import { alert, bullets, details, fence, inlineCode, link, paragraphs } from '../parts/markdown.ts';
import { renderFacts } from './plan-facts.ts';
import { renderOperation } from '../parts/operation.ts';
import { countOutdated, planHeadline } from './plan-heading.ts';
import { countOf, firstOf, renderDuration } from '../../domain/quantity.ts';
import { renderRoles } from './role-table.ts';
import { renderSettings } from '../parts/settings-table.ts';
import { renderTemplateDiff } from './template-diff.ts';

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
  ];
}

function renderPlan(report: PlanReport, about: About, detail: Detail, notice: string): string {
  const title = `## StackSet plan: ${inlineCode(report.request.stackSet.name)} · ${planHeadline(report)}`;
  const { terraformVersion, providerVersion } = report.terraform;
  const versions = `terraform ${inlineCode(terraformVersion)}${providerVersion === undefined ? '' : `, aws ${inlineCode(providerVersion)}`}`;
  const footer = renderFooter('plan', report.digest, about, versions);
  if (isQuiet(report)) return paragraphs([title, renderNothing(report, detail), renderLeft(report, detail), footer]);
  return paragraphs([
    title,
    notice,
    renderFindings(report.assessment.gate, detail.cap),
    renderVerdict(report),
    ...renderWarnings(report, detail.cap),
    renderLeft(report, detail),
    renderOutdated(report, detail.cap === Number.POSITIVE_INFINITY ? 20 : 5),
    renderFacts(report),
    renderChanges(report, detail.cap),
    renderFolded(report, detail),
    footer,
  ]);
}

function renderLeft({ request: { stackSet }, survey: { targets } }: PlanReport, { cap }: Detail): string {
  return renderLeftBehind(stackSet, targets.leftBehind, cap);
}

function isQuiet({ outcome, survey: { targets } }: PlanReport): boolean {
  return outcome === 'no-changes' && targets.outdated.length === 0;
}

function renderNothing(report: PlanReport, { accountsPerUnit }: Detail): string {
  const {
    now,
    survey: { targets },
    assessment: { blastRadius },
    terraform: { change },
  } = report;
  const inFlight = findInFlight(report);
  const names = renderAccounts(targets.suspended, accountsPerUnit === Number.POSITIVE_INFINITY ? 50 : 5);
  const suspended =
    targets.suspended.length === 0 ? '' : ` ${targets.suspended.length} suspended, skipped by AWS: ${names}.`;
  const preferences =
    change.kind === 'preferences-only'
      ? `\n\nThe operation preferences differ. That touches no account: they are recorded with the next real update.\n\n${renderSettings(change, 20)}`
      : '';
  const waiting = inFlight.map((operation) => `\n\nIn flight now: ${renderOperation(operation, now)}.`).join('');
  const current = `${countOf(targets.current.length, 'targeted account')} in ${countOf(blastRadius.organizationalUnits.length, 'OU')}`;
  return `✅ \`CURRENT\` in ${current}.${suspended}${waiting}${preferences}`;
}

function renderVerdict(report: PlanReport): string | undefined {
  const {
    assessment: { gate },
    terraform: { change },
    survey: { targets },
    request: { stackSet },
  } = report;
  if (gate.verdict === 'refused') return undefined;
  const region = `Home Region ${inlineCode(stackSet.region)}.`;
  if (isOnlyOutdated(report)) {
    const preferences =
      change.kind === 'preferences-only' ? ' Operation preferences alone differ; they touch no account.' : '';
    const those = leavesUnreachable(report) ? 'those within reach' : targets.outdated.length === 1 ? 'it' : 'them';
    const healed =
      findHealable(report).length === 0
        ? ''
        : ` Apply will update ${those} and touch no other account that has the role.`;
    return `**Nothing to change in Terraform, but ${countOutdated(report)} ${statusesOf(report)}.**${healed}${preferences} ${region}`;
  }
  if (report.hasChanges) return `**Allowed.** Once merged, \`command: apply\` ${renderIntention(report)} ${region}`;
  return `**Allowed.** ${region}`;
}

function findExceptions(report: PlanReport): ReachExceptions {
  return {
    updatedAgain: new Set(report.terraform.change.kind === 'update' ? [] : findHealable(report).map(({ id }) => id)),
    outOfReach: new Set(report.survey.targets.unhealable.map(({ id }) => id)),
  };
}

/** Neither Terraform nor a first deployment has anything to do. */
function isOnlyOutdated({ terraform: { change }, survey: { targets } }: PlanReport): boolean {
  const isDefined = change.kind === 'none' || change.kind === 'preferences-only';
  return isDefined && targets.outdated.length > 0 && targets.creations.length === 0;
}

function renderIntention(report: PlanReport): string {
  const { change } = report.terraform;
  const { added, extended } = report.assessment.blastRadius;
  const waves = findWaves(report);
  if (!isAdoption(change)) return waves === undefined ? 'rolls this out.' : 'rolls this out in waves.';
  if (change.kind === 'update') return 'takes the existing stack set into Terraform’s state and rolls this out.';
  const rest = added + extended === 0 ? 'no account is touched.' : 'then the accounts that lack the role get it.';
  return `records the existing stack set in Terraform’s state. Its definition is as it should be: nothing of it is sent to AWS, ${rest}`;
}

function statusesOf(report: PlanReport): string {
  return [...new Set(findOutdatedInstances(report).map(({ status }) => status))].sort().join(' or ');
}

function renderWarnings(report: PlanReport, cap: number): readonly string[] {
  const {
    request: {
      targets: { excludedAccountIds },
    },
  } = report;
  const hasAutomaticDeployment = report.request.autoDeployment.enabled;
  const warnings: string[] = [...renderLate(report)];
  if (excludedAccountIds.length > 0 && hasAutomaticDeployment) {
    const names = excludedAccountIds.map((id) => renderAccountId(report.survey.organization, id));
    warnings.push(
      `⚠️ **Automatic deployment does not honour exclusions.** AWS gives the role to an excluded account that joins or moves into a targeted OU: ${firstOf(names, Math.min(cap, 10))}.`,
    );
  }
  if (isManagedExecutionOff(report)) {
    warnings.push(
      '⚠️ **Managed execution is off, and adopting does not switch it on.** AWS refuses an operation while another one runs instead of queueing it. Switch it on manually, before or after.',
    );
  }
  if (report.terraform.change.kind === 'preferences-only' && !isOnlyOutdated(report)) {
    warnings.push(
      'Operation preferences differ, too. That touches no account: they are recorded with the next real update.',
    );
  }
  return warnings.length === 0 ? [] : [alert('WARNING', warnings.length === 1 ? warnings.join('') : bullets(warnings))];
}

function renderLate(report: PlanReport): readonly string[] {
  const {
    assessment: { updateEstimate, wavesEstimate, creationEstimate, healEstimate },
    request: { rolloutTimeoutMs },
  } = report;
  const waves = findWaves(report);
  const late = (estimate: { readonly totalSeconds: number } | undefined, accounts: number, remedy: string): string[] =>
    estimate === undefined || !exceedsTimeout(estimate, rolloutTimeoutMs)
      ? []
      : [
          `⚠️ **This rollout will probably not end in time:** ${renderRoughTime(estimate)} for ${countOf(accounts, 'account')}, but \`rollout-timeout\` is ${renderDuration(rolloutTimeoutMs)}. The run would end red while AWS goes on. ${remedy}`,
        ];
  const raise = 'Raise `rollout-timeout` (on a runner that may run that long) or target fewer OUs at a time.';
  const isWaves = waves !== undefined;
  const isFaster = !isWaves && wavesEstimate !== undefined && !exceedsTimeout(wavesEstimate, rolloutTimeoutMs);
  const faster =
    isFaster && wavesEstimate.canaries > 0 && findTerraformOnly(report.terraform.change).length === 0
      ? `Use \`update-strategy: waves\` (${renderRoughTime(wavesEstimate)}), or raise \`rollout-timeout\` on a runner that may run that long.`
      : raise;
  return [
    ...late(isWaves ? wavesEstimate : updateEstimate, updateEstimate?.accounts ?? 0, faster),
    ...[creationEstimate, healEstimate].flatMap((estimate) => late(estimate, estimate?.accounts ?? 0, raise)),
  ];
}

function renderChanges(report: PlanReport, cap: number): string | undefined {
  const {
    terraform: { change },
    assessment: { roles },
  } = report;
  if (change.kind !== 'create' && change.kind !== 'update' && change.kind !== 'preferences-only') return undefined;
  const role = renderRoles(roles, cap);
  const settings = renderSettings(change, cap);
  const isSame = change.kind === 'update' && role === '';
  const isReformed = change.kind === 'update' && change.before.templateForm !== undefined;
  return paragraphs([
    change.kind === 'create' ? '### What every account gets' : '### What changes in every account',
    isSame ? 'The role stays as it is. The update runs through every account all the same.' : role,
    isReformed
      ? 'AWS holds the template as YAML, and Terraform writes JSON: the difference in form alone makes this an update.'
      : undefined,
    settings,
  ]);
}

function renderFolded(report: PlanReport, { hasTemplateDiff, hasTerraformText, accountsPerUnit }: Detail): string {
  const { counts, text } = report.terraform;
  const imported = isAdoption(report.terraform.change) ? '1 to import, ' : '';
  const title = `Terraform plan: ${imported}${counts.add} to add, ${counts.change} to change, ${counts.destroy} to destroy`;
  return paragraphs([
    hasTemplateDiff ? renderTemplateDiff(report.terraform.change) : undefined,
    accountsPerUnit === undefined || report.survey.targets.targeted.length === 0
      ? undefined
      : details(
          `Accounts by OU (${report.survey.targets.targeted.length})`,
          renderOrganizationalUnits(report.assessment.blastRadius, accountsPerUnit, findExceptions(report)),
        ),
    hasTerraformText && text.trim() !== ''
      ? details(title, paragraphs([renderRecorded(report), fence(text, 'hcl')]))
      : undefined,
    hasTerraformText || text.trim() === '' ? undefined : `${title}.`,
  ]);
}

/** Terraform calls it an update when a value only becomes sensitive in its state. */
function renderRecorded({ terraform, terraform: { change } }: PlanReport): string | undefined {
  if (change.kind !== 'adopt' || terraform.counts.change === 0) return undefined;
  return 'Terraform counts a change because its state marks the external id as sensitive. Nothing is sent to AWS.';
}
