import { accountExplanations } from '../../domain/failure-reason.ts';
import { isGreen } from '../../domain/rollout.ts';
import { isOwn } from '../../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { renderFooter } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { renderGroups } from '../parts/account-groups.ts';
import { renderAccount } from '../parts/account-list.ts';
import { countNotable, renderAccountRows } from './account-rows.ts';
import { commentBudgetBytes, fit, summaryBudgetBytes } from '../parts/fit.ts';
import type { Fitted, Tier } from '../parts/fit.ts';
import { renderFindings } from '../parts/gate-findings.ts';
import { renderLeftBehind } from '../parts/left-behind.ts';
import { alert, bullets, details, escapeMarkdown, fence, inlineCode, link, paragraphs } from '../parts/markdown.ts';
import { renderOperation } from '../parts/operation.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { renderRollback } from './rollback-accounts.ts';
import { renderOperations, renderTimeline } from '../parts/timeline.ts';
import { isUnread } from './rollback-heading.ts';
import { countNotCurrent, findReportNextStep, rolloutHeadline } from './rollout-heading.ts';
import { watchCommand } from '../parts/watch.ts';

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
  const notable = countNotable(report);
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
  const isFine = isGreen(report.outcome);
  const title = `## ${isFine ? '✅' : '❌'} ${rolloutHeadline(report)}`;
  const footer = renderFooter('apply', report.digest, about, '');
  const stackSet = `Stack set ${inlineCode(report.stackSet.name)}, home Region ${inlineCode(report.stackSet.region)}`;
  if (report.outcome === 'no-changes') {
    return paragraphs([
      `${title}\n\n${stackSet}.`,
      renderSuspended(report, detail),
      renderLeft(report, detail),
      renderList(report, detail),
      footer,
    ]);
  }
  return paragraphs([
    title,
    `${stackSet} · role ${inlineCode(report.roleArnPattern)} · management account ${inlineCode(report.managementAccountId)} is never a target.`,
    notice,
    renderFindings(report.gate, detail.accountsPerGroup === 0 ? 10 : 100),
    renderStillRunning(report, detail),
    renderError(report),
    renderHealed(report, detail),
    renderAccountResults(report, detail),
    renderUntargeted(report, detail),
    renderLeft(report, detail),
    renderSuspended(report, detail),
    renderOperationList(report, detail),
    renderList(report, detail),
    renderWhere(report, about, detail),
    footer,
  ]);
}

/** Rows of a summary are 400 bytes at worst: with more accounts it may leave some out, and says so itself. */
const surelyListed = 2500;

function renderWhere(report: RolloutReport, about: About, { listed }: Detail): string | undefined {
  if (isUnread(report)) return undefined;
  const files = '`results.json`, `results.csv`';
  if (listed > 0) return `Every account: ${files}.`;
  const summary = link('step summary', about.runUrl);
  return report.accounts.length <= surelyListed
    ? `Every account: ${summary}, ${files}.`
    : `Every account: ${files}; as many as it takes: ${summary}.`;
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
  const warning = `⚠️ **Still running in AWS** after the end of this run. The next apply ${next}:\n\n${bullets(named)}`;
  return paragraphs([alert('WARNING', warning), fence(watchCommand(stackSet, first.id), 'sh')]);
}

function renderError(report: RolloutReport): string | undefined {
  const { error, outcome } = report;
  if (isGreen(outcome) || outcome === 'refused') return undefined;
  const next = findReportNextStep(report);
  const parts = [
    error === undefined ? undefined : `**What happened:** ${escapeMarkdown(error.what)}`,
    error?.why === undefined || error.why === '' ? undefined : fence(error.why.slice(0, 10_000), ''),
    next === undefined ? undefined : `**What to do:** ${escapeMarkdown(next)}`,
  ];
  return paragraphs(parts);
}

function renderHealed({ healedAccountIds, accounts }: RolloutReport, { accountsPerGroup }: Detail): string {
  if (healedAccountIds.length === 0) return '';
  const names = new Map(accounts.map(({ account, name }) => [account, name]));
  const named = healedAccountIds.map((id) => renderAccount({ id, name: names.get(id) ?? '' }));
  return accountsPerGroup === 0
    ? `Updated again: ${countOf(named.length, 'account')}.`
    : `Updated again: ${firstOf(named, accountsPerGroup * 2)}.`;
}

function renderAccountResults(report: RolloutReport, { accountsPerGroup }: Detail): string {
  if (report.outcome === 'refused') return '';
  if (isUnread(report)) {
    const total = countOf(report.accountsTotal, 'targeted account');
    return paragraphs([
      `**What became of the ${total} was not read** before this run ended: the numbers of this report say nothing about them. The next apply reads every one.`,
      report.rollback === undefined ? undefined : renderRollback(report, report.rollback, accountsPerGroup),
    ]);
  }
  if (report.accounts.length === 0) return '';
  if (report.rollback !== undefined) return renderRollback(report, report.rollback, accountsPerGroup);
  const current = `${report.accountsByClass.current} of ${countOf(report.accountsTotal, 'account')}`;
  const isUntouched = !isGreen(report.outcome) && !report.operations.some(isOwn);
  return paragraphs([
    isUntouched
      ? `**This run knows of no operation that it started.** ${current} CURRENT, as AWS reports it.`
      : undefined,
    isUntouched && countNotCurrent(report) === 0 ? undefined : renderGroups(report.accounts, accountsPerGroup),
  ]);
}

/** Why an operation can have failed although every targeted account is as it should be. */
function renderUntargeted({ untargetedFailures }: RolloutReport, { accountsPerGroup }: Detail): string {
  const count = untargetedFailures.length;
  if (count === 0) return '';
  const shown = untargetedFailures.slice(0, Math.max(5, accountsPerGroup)).map(({ account, name, ...failure }) => {
    const { cause } = accountExplanations[failure.reason];
    return `${renderAccount({ id: account, name })}: ${escapeMarkdown(cause)}. AWS: ${inlineCode(failure.statusReason, 500)}`;
  });
  const rest = count - shown.length;
  const title = `**AWS counts a failure in ${countOf(count, 'account')} that ${count === 1 ? 'is' : 'are'} not targeted:**`;
  return alert('WARNING', `${title}\n\n${bullets([...shown, ...(rest === 0 ? [] : [`and ${rest} more`])])}`);
}

function renderLeft({ stackSet, leftBehind }: RolloutReport, { accountsPerGroup }: Detail): string {
  return renderLeftBehind(stackSet, leftBehind, Math.max(5, accountsPerGroup));
}

function renderSuspended({ accounts, outcome }: RolloutReport, { suspendedNamed, accountsPerGroup }: Detail): string {
  const suspended = accounts.filter(({ class: accountClass }) => accountClass === 'suspended');
  const names = new Map(
    suspended.map((result) => [result.account, renderAccount({ id: result.account, name: result.name })]),
  );
  const isInTable = outcome !== 'no-changes' && outcome !== 'refused' && names.size <= accountsPerGroup;
  if (names.size === 0 || isInTable) return '';
  const title = `Suspended, skipped by AWS: ${countOf(names.size, 'account')}`;
  return suspendedNamed === 0 ? `${title}.` : details(title, firstOf([...names.values()], suspendedNamed));
}

function renderOperationList({ operations, endedAt }: RolloutReport, detail: Detail): string {
  if (operations.length === 0) return '';
  const shown = operations.slice(-detail.operationsNamed);
  const left = operations.length - shown.length;
  const body = paragraphs([
    left === 0 ? undefined : `The last ${shown.length} of ${operations.length}.`,
    renderOperations(shown, endedAt),
  ]);
  const timeline = detail.hasTimeline ? renderTimeline(shown, endedAt) : '';
  return detail.hasTimeline
    ? paragraphs(['### Operations', timeline, body])
    : details(`Operations (${operations.length})`, body);
}

function renderList(report: RolloutReport, { listed, hasStatusReasons }: Detail): string {
  return renderAccountRows(report, listed, hasStatusReasons);
}
