import { adviseAccount } from '../../domain/advice/account-advice.ts';
import { accountResult, sortWorstFirst } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import { accountExplanations } from '../../domain/failure-reason.ts';
import type { Account } from '../../domain/organization.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { isHealableInstance } from '../../domain/targets/target-plan.ts';
import { findOutdatedInstances } from '../../domain/reports/plan-report.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import type { About } from '../parts/about.ts';
import { classExplanations } from '../parts/account-class.ts';
import { renderAccount } from '../parts/account-list.ts';
import { mostNamed, removalCommand } from '../parts/left-behind.ts';
import { documentLink } from '../parts/links.ts';
import { bullets, details, escapeMarkdown, inlineCode, paragraphs, quoteText, table } from '../parts/markdown.ts';
import { numbered, renderStep } from '../parts/step-list.ts';
import type { NamedStep } from '../parts/step-list.ts';

/** Whether apply cannot update some accounts: nothing that it may send reaches them. */
export function leavesUnreachable({ survey: { targets } }: PlanReport): boolean {
  return targets.unhealable.length > 0;
}

/** Accounts that are outdated and that apply updates, either by the update or by sending them the definition again. */
export function findHealable({ survey: { targets } }: PlanReport): readonly Account[] {
  const left = new Set(targets.unhealable.map(({ id }) => id));
  return targets.outdated.filter(({ id }) => !left.has(id));
}

/** Neither Terraform nor a first deployment has anything to do. */
export function isOnlyOutdated({ terraform: { change }, survey: { targets } }: PlanReport): boolean {
  const isDefined = change.kind === 'none' || change.kind === 'preferences-only';
  return isDefined && targets.outdated.length > 0 && targets.creations.length === 0;
}

/** Accounts that share class and reason, and how apply treats them. */
interface Group {
  readonly isHealable: boolean;
  readonly first: AccountResult;
  readonly results: readonly AccountResult[];
}

/**
 * Accounts that do not have the version they should have: what a person does first, then why each is outdated.
 * @param cap how many accounts of a group are named.
 */
export function renderOutdated(report: PlanReport, about: About, cap: number): string {
  if (report.survey.targets.outdated.length === 0) return '';
  const groups = groupOutdated(report);
  const rows = groups.map(({ results, first, isHealable }) => [
    firstOf(
      results.map(({ account, name }) => renderAccount({ id: account, name })),
      cap,
      '<br>',
    ),
    `${isHealable ? '' : '⚠️ **apply cannot update it:** '}${renderCause(first, about)}`,
  ]);
  return paragraphs([
    renderLead(report),
    numbered(listSteps(report, groups).map((step) => renderStep(step, about))),
    table(['Account', 'Why it is outdated'], rows),
    renderQuotes(groups),
  ]);
}

function renderLead(report: PlanReport): string {
  const {
    terraform: { change },
    assessment: { gate },
    survey: { targets },
  } = report;
  const left = targets.unhealable.length;
  const red =
    left === 0
      ? ''
      : `⚠️ **Apply cannot update ${countOf(left, 'account')}, and ends red with \`accounts-behind\`** while ${left === 1 ? 'it is' : 'they are'} targeted.`;
  const count = countOf(targets.outdated.length, 'account');
  const are = targets.outdated.length === 1 ? 'is' : 'are';
  const isReached = change.kind === 'update' && gate.verdict === 'allowed' && left < targets.outdated.length;
  // Where nothing else is planned the headline has said so.
  const behind = isOnlyOutdated(report)
    ? ''
    : `${count} ${are} not up to date${isReached ? sayReached(targets.outdated.length, left) : ''}.`;
  return paragraphs([[red, behind].filter((text) => text !== '').join(' '), '**Do first**']);
}

function sayReached(outdated: number, left: number): string {
  if (left > 0) return `; the update reaches ${outdated - left} of them`;
  return `; the update reaches ${outdated === 1 ? 'it' : 'them'}, too`;
}

function groupOutdated(report: PlanReport): readonly Group[] {
  const { organization, targets } = report.survey;
  const left = new Set(targets.unhealable.map(({ id }) => id));
  const wanted = new Map(targets.outdated.map((account) => [account.id, account]));
  const results = findOutdatedInstances(report).flatMap((instance) => {
    const account = wanted.get(instance.accountId);
    if (account === undefined) return [];
    return [accountResult(organization, { account, region: instance.region, instance, result: undefined })];
  });
  // An account stands once, by its worst Region.
  const worst = [...Map.groupBy(sortWorstFirst(results), ({ account }) => account).values()].map(([first]) => first);
  const once = worst.filter((result) => result !== undefined);
  const groups = Map.groupBy(once, ({ account, class: of, reason }) => `${left.has(account)} ${of} ${reason ?? ''}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [{ isHealable: !left.has(first.account), first, results: members }];
  });
}

/** AWS gives no reason, and the class explains why. */
function isSilent({ statusReason, class: of }: AccountResult): boolean {
  return of === 'inoperable' || statusReason === '';
}

function renderCause(result: AccountResult, about: About): string {
  const { reason, class: of } = result;
  if (reason === undefined || isSilent(result)) {
    return escapeMarkdown(classExplanations[of].cause);
  }
  const document = documentLink(inlineCode(reason), 'operations.md#reasons-of-an-account', about);
  return `${escapeMarkdown(accountExplanations[reason].cause)} (${document})`;
}

/** To delete such a stack deletes the role. */
function isRollbackFailed({ statusReason }: AccountResult): boolean {
  return statusReason.includes('UPDATE_ROLLBACK_FAILED');
}

/** Groups that only wait for the accounts before them need no step of their own. */
function listSteps(report: PlanReport, groups: readonly Group[]): readonly NamedStep[] {
  const { request, assessment } = report;
  const place = { stackSet: request.stackSet, roleArnPattern: assessment.roleArnPattern };
  const healed = groups.flatMap(({ isHealable, first, results }): readonly NamedStep[] => {
    const isWaiting = first.class === 'cancelled' || isSilent(first);
    const step = isHealable && !isWaiting ? adviseAccount(first, place) : undefined;
    return step === undefined ? [] : [{ who: nameAccounts(results), step }];
  });
  const left = groups.filter(({ isHealable }) => !isHealable).flatMap(({ results }) => results);
  const [kept, removed] = [left.filter(isRollbackFailed), left.filter((result) => !isRollbackFailed(result))];
  const advice = kept.flatMap((result): readonly NamedStep[] => {
    const step = adviseAccount(result, place);
    return step === undefined ? [] : [{ who: nameAccounts([result]), step }];
  });
  const removal = removed.length === 0 ? [] : [{ who: nameAccounts(removed), step: removalStep(report, removed) }];
  return [...healed, ...advice.slice(0, mostNamed), ...removal, { who: '', step: applyStep(report) }];
}

function nameAccounts(results: readonly AccountResult[]): string {
  return firstOf(
    results.map(({ account, name }) => inlineCode(name === '' ? account : name, 100)),
    3,
  );
}

function applyStep(report: PlanReport): NamedStep['step'] {
  const count = findHealable(report).length;
  const { gate } = report.assessment;
  if (gate.verdict === 'refused') return { text: 'then solve what the gate refuses' };
  const isUpdate = report.terraform.change.kind === 'update';
  if (count === 0) return { text: 'then run apply: it gives them the role again' };
  const what = isUpdate ? 'its update reaches every account' : `it updates ${countOf(count, 'account')}`;
  return { text: `then run apply: ${what}; an account that fails again stays outdated, and apply ends red` };
}

/** By a person only: no run may delete an instance. It retains the stack, so that no account loses the role by it. */
function removalStep(
  { survey: { targets, instances }, request: { stackSet } }: PlanReport,
  removed: readonly AccountResult[],
): NamedStep['step'] {
  const named = removed.slice(0, mostNamed).map(({ account }) => account);
  const { organizationalUnitIds } = targets;
  const stuck = instances.filter((instance) => named.includes(instance.accountId) && !isHealableInstance(instance));
  // A command is accounts times Regions: an account's other Regions keep their instance.
  const commands = [...Map.groupBy(stuck, ({ region }) => region)].map(([regions, own]) => {
    const accountIds = named.filter((id) => own.some(({ accountId }) => accountId === id));
    return removalCommand(stackSet, { organizationalUnitIds, accountIds, regions });
  });
  const rest = removed.length - named.length;
  const more = rest === 0 ? '' : ` (the first ${mostNamed}; ${rest} more need a second command)`;
  return {
    text: `remove the instance, with permissions that no run has${more}, then delete the stack in the account`,
    command: commands.join('\n'),
    document: 'operations.md#outdated-accounts',
  };
}

/** AWS's own words: three different texts a group at most. */
function renderQuotes(groups: readonly Group[]): string {
  const quotes = groups.flatMap(({ results }) => {
    const own = results.filter(({ statusReason, class: of }) => statusReason !== '' && of !== 'cancelled');
    const texts = [...Map.groupBy(own, ({ statusReason }) => statusReason)];
    return texts.slice(0, 3).map(([text, [first]]) => `${inlineCode(first?.account ?? '')}: ${quoteText(text, 400)}`);
  });
  return quotes.length === 0 ? '' : details(`What AWS says (${quotes.length})`, bullets(quotes));
}
