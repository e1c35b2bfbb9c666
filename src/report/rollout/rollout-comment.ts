import { accountExplanations } from '../../domain/failure-reason.ts';
import { isGreen } from '../../domain/rollout.ts';
import { isOwn } from '../../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { renderFooter } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { renderAccount } from '../parts/account-list.ts';
import { commentBudgetBytes, fit, summaryBudgetBytes } from '../parts/fit.ts';
import type { Fitted, Tier } from '../parts/fit.ts';
import { renderFindings } from '../parts/gate-findings.ts';
import { renderLeftBehind } from '../parts/left-behind.ts';
import { artifactsUrl, documentLink, stackSetUrl } from '../parts/links.ts';
import {
  alert,
  bullets,
  details,
  escapeMarkdown,
  fence,
  inlineCode,
  link,
  paragraphs,
  quoteText,
} from '../parts/markdown.ts';
import { renderOperation } from '../parts/operation.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { watchCommand } from '../parts/watch.ts';
import { renderAccountList, renderAccountTable, renderQuotes } from './account-table.ts';
import { findStories } from './account-words.ts';
import type { AccountStory } from './account-words.ts';
import { findSteps } from './next-steps.ts';
import { renderOperationList } from './operations-fold.ts';
import { isUnread } from './rollback-heading.ts';
import { renderRolloutTitle } from './rollout-heading.ts';
import { isQuoted, renderLead } from './rollout-lead.ts';
import { renderSteps } from './step-lines.ts';
import { renderVerification } from './verification.ts';

/** What a tier still shows. */
interface Detail {
  /** Accounts named in one row of the table. */
  readonly accountsPerGroup: number;
  readonly suspendedNamed: number;
  /** Accounts in the full list: the worst first; 0: no list. */
  readonly listed: number;
  readonly hasStatusReasons: boolean;
  readonly hasTimeline: boolean;
  readonly operationsNamed: number;
}

const comment: Detail = {
  accountsPerGroup: 5,
  suspendedNamed: 50,
  listed: 0,
  hasStatusReasons: false,
  hasTimeline: false,
  operationsNamed: 50,
};

const summary: Detail = {
  ...comment,
  accountsPerGroup: 20,
  listed: Number.POSITIVE_INFINITY,
  hasStatusReasons: true,
  hasTimeline: true,
};

/** The comment on the pull request that was merged, within GitHub's limit. */
export function renderRolloutComment(report: RolloutReport, about: About): Fitted {
  const tier = tierOf(report, about);
  const tiers = [
    tier('full', '', comment),
    tier('fewer-accounts', 'most account names', { ...comment, accountsPerGroup: 2, suspendedNamed: 5 }),
    tier('counts-only', 'account names, most operations', {
      ...comment,
      accountsPerGroup: 0,
      suspendedNamed: 0,
      operationsNamed: 5,
    }),
  ];
  return fit(tiers, commentBudgetBytes);
}

/** The same with every account and the timeline, as far as a step summary takes it. */
export function renderRolloutSummary(report: RolloutReport, about: About): string {
  const tier = tierOf(report, about);
  const notable = findStories(report).filter(
    ({ rank, updateWord }) => rank < 3 || updateWord.startsWith('had it'),
  ).length;
  const others =
    report.rollback === undefined ? 'the accounts that are current' : 'the accounts that never had the new version';
  const tiers = [
    tier('full', '', summary),
    tier('without-status-reasons', 'what AWS says of each account', { ...summary, hasStatusReasons: false }),
    tier('notable-only', others, {
      ...summary,
      hasStatusReasons: false,
      listed: notable,
    }),
    tier('worst-accounts', 'all but the worst 5000 accounts', {
      ...summary,
      hasStatusReasons: false,
      listed: Math.min(5000, notable),
    }),
    tier('grouped-accounts', 'the list of accounts, most operations', { ...comment, operationsNamed: 5 }),
  ];
  return fit(tiers, summaryBudgetBytes).markdown;
}

function tierOf(report: RolloutReport, about: About): (name: string, leftOut: string, detail: Detail) => Tier {
  return (name, leftOut, detail) => ({
    name,
    leftOut: renderLeftOut(report, leftOut),
    render: (notice) => renderRollout(report, about, detail, notice),
  });
}

function renderLeftOut({ rollback }: RolloutReport, leftOut: string): string {
  if (leftOut === '') return '';
  // They show how accounts are now, not how the update had left them.
  const what = rollback === undefined ? 'everything' : 'every account as it is now';
  return alert(
    'NOTE',
    `**This report is cut short.** Left out: ${leftOut}; \`results.json\` and \`results.csv\` have ${what}.`,
  );
}

function renderRollout(report: RolloutReport, about: About, detail: Detail, notice: string): string {
  const title = renderRolloutTitle(report);
  const stories = findStories(report);
  const isSummary = detail.listed > 0 || detail.hasTimeline;
  const footer = renderLinks(report, about, detail);
  const verified = renderVerified(report, detail);
  const rest = [
    renderLeft(report, detail),
    renderSuspended(report, detail),
    renderList(report, stories, detail),
    footer,
  ];
  if (report.outcome === 'no-changes') return paragraphs([title, notice, renderLead(report), verified, ...rest]);
  if (isGreen(report.outcome) && !isSummary) {
    return paragraphs([
      title,
      renderLead(report),
      verified,
      notice,
      renderFindings(report.gate, 100),
      renderUntargeted(report, detail),
      ...rest,
    ]);
  }
  return paragraphs([
    title,
    renderLead(report),
    verified,
    notice,
    renderFindings(report.gate, detail.accountsPerGroup === 0 ? 10 : 100),
    renderStillRunning(report, detail),
    renderErrorText(report),
    renderSteps(findSteps(report, stories), about, {
      namesInStep: Math.min(3, detail.accountsPerGroup),
      ...(isSummary ? { most: 50 } : {}),
    }),
    renderUntargeted(report, detail),
    renderRollbackLimits(report),
    report.outcome === 'refused' ? undefined : renderAccountTable(report, stories, about, detail.accountsPerGroup),
    detail.accountsPerGroup === 0 ? undefined : renderQuotes(stories, detail.hasTimeline ? 50 : 10),
    renderOperationList(report, detail),
    ...rest,
  ]);
}

function renderVerified({ verification, accounts }: RolloutReport, { accountsPerGroup }: Detail): string {
  if (verification === undefined) return '';
  const names = new Map(accounts.map(({ account, name }) => [account, name]));
  return renderVerification(verification, (account) => names.get(account) ?? '', accountsPerGroup === 0 ? 3 : 10);
}

/** Rows of a summary are 400 bytes at worst: with more accounts it may leave some out, and says so itself. */
const surelyListed = 2500;

function renderLinks(report: RolloutReport, about: About, { listed }: Detail): string {
  const { failureReason, accounts, stackSet } = report;
  const files = link('results', artifactsUrl(about));
  const summary =
    accounts.length <= surelyListed
      ? link('All accounts', about.runUrl)
      : link('Accounts in the summary', about.runUrl);
  const links = [
    ...(isUnread(report) || listed > 0 ? [] : [summary]),
    ...(isUnread(report) ? [] : [files]),
    link('stack set', stackSetUrl(stackSet)),
    ...(failureReason === undefined || about.documentsUrl === undefined
      ? []
      : [documentLink(`about ${inlineCode(failureReason)}`, 'operations.md#failure-reasons-of-a-run', about)]),
  ];
  return `${links.join(' · ')}<br>${renderFooter('apply', report.digest, about, '')}`;
}

function renderStillRunning(report: RolloutReport, { operationsNamed }: Detail): string {
  const { stillRunning, stackSet, endedAt, operations } = report;
  const [first] = stillRunning;
  if (first === undefined) return '';
  const named = stillRunning.slice(0, operationsNamed).map((operation) => renderOperation(operation, endedAt));
  const isOurs = stillRunning.every(({ id }) =>
    operations.some((reported) => reported.operation.id === id && isOwn(reported)),
  );
  const next = isOurs ? 'attaches to it and follows it to its end' : 'waits for it';
  const warning = `**Still running in AWS.** The next apply ${next}:\n\n${bullets(named)}`;
  return paragraphs([alert('WARNING', warning), fence(watchCommand(stackSet, first.id), 'sh')]);
}

/** The words of Terraform or AWS behind the error that stands above. */
function renderErrorText({ error, outcome }: RolloutReport): string | undefined {
  const why = error?.why;
  if (isGreen(outcome) || outcome === 'refused' || why === undefined || !isQuoted(why)) return undefined;
  return fence(why.slice(0, 10_000), '');
}

/** Why an operation can have failed although every targeted account is as it should be. */
function renderUntargeted({ untargetedFailures }: RolloutReport, { accountsPerGroup }: Detail): string {
  const count = untargetedFailures.length;
  if (count === 0) return '';
  const shown = untargetedFailures.slice(0, Math.max(5, accountsPerGroup)).map(({ account, name, ...failure }) => {
    const { cause } = accountExplanations[failure.reason];
    return `${renderAccount({ id: account, name })}: ${escapeMarkdown(cause)}. AWS: ${quoteText(failure.statusReason, 500)}`;
  });
  const rest = count - shown.length;
  const title = `**AWS counts a failure in ${countOf(count, 'account')} that ${count === 1 ? 'is' : 'are'} not targeted:**`;
  return alert('WARNING', `${title}\n\n${bullets([...shown, ...(rest === 0 ? [] : [`and ${rest} more`])])}`);
}

/** What the rollback could not take back. */
function renderRollbackLimits({ rollback, leftBehind }: RolloutReport): string {
  if (rollback === undefined) return '';
  const { outOfReach, notUndone } = rollback;
  const left = new Map(leftBehind.map((one) => [one.accountId, one]));
  const named = outOfReach.map((id) => {
    const { name = '', organizationalUnitPath } = left.get(id) ?? {};
    const account = renderAccount({ id, name });
    return organizationalUnitPath === undefined ? account : `${account} in ${inlineCode(organizationalUnitPath, 100)}`;
  });
  const [they, them] = outOfReach.length === 1 ? ['it', 'it'] : ['they', 'them'];
  return paragraphs([
    outOfReach.length === 0
      ? undefined
      : alert(
          'WARNING',
          `**Not back:** ${firstOf(named, 10)} left the targets, and ${they} may have the new version. A rollback goes by OUs and does not reach ${them}.`,
        ),
    notUndone.length === 0
      ? undefined
      : alert(
          'WARNING',
          `**Still changed:** ${notUndone.join(', ')}. An operation over accounts cannot take that back: revert the change and apply, or fix what failed and apply.`,
        ),
  ]);
}

function renderLeft({ stackSet, leftBehind }: RolloutReport, { accountsPerGroup }: Detail): string {
  return renderLeftBehind(stackSet, leftBehind, Math.max(5, accountsPerGroup));
}

const mostSuspendedInLine = 3;

function renderSuspended({ accounts, outcome }: RolloutReport, { suspendedNamed }: Detail): string {
  const suspended = accounts.filter(({ class: accountClass }) => accountClass === 'suspended');
  const names = new Map(
    suspended.map((result) => [result.account, renderAccount({ id: result.account, name: result.name })]),
  );
  if (names.size === 0 || outcome === 'refused') return '';
  if (suspendedNamed > 0 && names.size <= mostSuspendedInLine)
    return `Suspended, skipped by AWS: ${[...names.values()].join(', ')}.`;
  const title = `Suspended, skipped by AWS: ${countOf(names.size, 'account')}`;
  return suspendedNamed === 0 ? `${title}.` : details(title, firstOf([...names.values()], suspendedNamed));
}

function renderList(
  report: RolloutReport,
  stories: readonly AccountStory[],
  { listed, hasStatusReasons }: Detail,
): string {
  return renderAccountList(report, stories, listed, hasStatusReasons);
}
