import { accountExplanations } from '../../domain/failure-reason.ts';
import { isInFlight } from '../../domain/stack-set/operation.ts';
import type { AfterFailure, FirstFailure, ProgressReport } from '../../domain/reports/progress-report.ts';
import type { OperationPurpose } from '../../domain/stack-set/operation.ts';
import { renderFooter } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { renderAccount } from '../parts/account-list.ts';
import { operationUrl } from '../parts/links.ts';
import {
  alert,
  escapeMarkdown,
  inlineCode,
  link,
  paragraphs,
  quoteText,
  shorten,
  table,
  visibleLine,
} from '../parts/markdown.ts';
import { renderNews } from '../parts/news.ts';
import { renderOperation } from '../parts/operation.ts';
import { renderCounts } from '../../domain/progress.ts';
import { countOf, firstOf, renderDuration, renderRoughDuration } from '../../domain/quantity.ts';
import { renderClockTime, starters } from '../parts/timeline.ts';

/** The comment while a rollout is under way; a few lines for any number of accounts. */
export function renderProgressComment(report: ProgressReport, about: About): string {
  const { stackSet, firstFailure, queuedBehind, now } = report;
  return paragraphs([
    renderNews('⏳', stackSet.name, () => progressNews(report)),
    renderLead(report),
    queuedBehind === undefined ? renderBar(report) : undefined,
    firstFailure === undefined ? undefined : renderFirstFailure(firstFailure),
    table(['', ''], renderRows(report)),
    `<sub>As of ${renderClockTime(now)}, updated about every ${report.elapsedMs < 600_000 ? '20 s' : 'minute'}; the final report replaces this comment.</sub><br>${renderFooter('apply', '', about, '')}`,
  ]);
}

/** One line for the job log: `212 of 412 accounts done, 180 not started, 4 min, about 4 min left`. */
export function progressLine(report: ProgressReport): string {
  const { elapsedMs, queuedBehind } = report;
  const elapsed = renderDuration(Math.max(0, elapsedMs));
  if (queuedBehind !== undefined)
    return `Queued behind operation ${visibleLine(queuedBehind.id)} (${queuedBehind.action}), ${elapsed}`;
  return [`${stepName(report)}: ${renderCounts(report)}`, elapsed, ...renderRemaining(report)].join(', ');
}

/** The log's line before the first of a rollback: why it is done. */
export function causeLine({ account, name, reason }: FirstFailure): string {
  const { cause } = accountExplanations[reason];
  return visibleLine(`Rolling back: the update failed in ${account} ${shorten(name, 100)}: ${cause} (${reason})`);
}

const stepNames: Readonly<Record<OperationPurpose, string>> = {
  update: 'Update',
  canary: 'Canary',
  wave: 'Wave',
  rollback: 'Rollback',
  'first-deployment': 'First deployment',
  heal: 'Update of outdated accounts',
};

function stepName({ purpose, part, total }: ProgressReport): string {
  if (purpose === 'canary' && total > 1) return 'Canaries';
  return part === undefined ? stepNames[purpose] : `${stepNames[purpose]} ${part.index} of ${part.count}`;
}

/** `wave 1 of 2: 212 of 412 accounts done, 1 failed`. */
function progressNews(report: ProgressReport): string {
  const { done, total, failed, queuedBehind, operation } = report;
  const name = stepName(report);
  const step = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (queuedBehind !== undefined) return `${step} waits behind another operation`;
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  const stopping = operation.status === 'STOPPING' ? ', stopping' : '';
  return `${step}, ${done} of ${countOf(total, 'account')} done${failures}${stopping}`;
}

/** What the heading cannot say: why this is done, to which accounts, and what comes next. */
function renderLead(report: ProgressReport): string | undefined {
  switch (report.purpose) {
    case 'canary':
      return renderCanaries(report);
    case 'wave':
      return 'All other accounts get the new version.';
    case 'rollback':
      return renderRollbackLead(report);
    case 'heal':
      return 'Accounts that are not up to date get the version that the stack set defines.';
    case 'first-deployment':
      return 'Accounts without the role get it.';
    case 'update':
      return report.failed > 0
        ? undefined
        : 'Terraform has sent the new version; AWS updates one account after another.';
  }
}

function renderCanaries({ canaries, total, failed }: ProgressReport): string {
  const named = canaries.map(renderAccount);
  const rest = total - canaries.length;
  const names =
    named.length === 0 ? '' : `: ${firstOf(named, 5)}${rest > 0 && named.length <= 5 ? ` and ${rest} more` : ''}`;
  const [first, they] = total === 1 ? ['The canary goes first', 'it is'] : ['The canaries go first', 'they are'];
  return `${first}${names}.${failed > 0 ? '' : ` All other accounts follow when ${they} proven.`}`;
}

function renderRollbackLead({ cause }: ProgressReport): string {
  const back = 'Every account that was up to date before gets the previous version back.';
  if (cause === undefined) return `**The update failed.** ${back}`;
  const account = renderAccount({ id: cause.account, name: cause.name });
  return `**The update failed** in ${account}: ${escapeMarkdown(accountExplanations[cause.reason].cause)}. ${back}`;
}

const barCells = 30;

/** Block characters in code keep their width in every theme; a picture would have to be fetched from somewhere. */
function renderBar({ done, total }: ProgressReport): string | undefined {
  if (total === 0) return undefined;
  const share = Math.min(1, done / total);
  // Neither an empty bar once something is done nor a full one before the end.
  const cells = Math.min(
    Math.max(Math.round(share * barCells), done > 0 ? 1 : 0),
    done < total ? barCells - 1 : barCells,
  );
  const percentage = done < total ? Math.min(99, Math.round(share * 100)) : 100;
  return `${inlineCode(`${'█'.repeat(cells)}${'░'.repeat(barCells - cells)}`)} ${percentage} %`;
}

function renderRows(report: ProgressReport): readonly (readonly string[])[] {
  const { elapsedMs, operation, startedBy, isAttached, queuedBehind, now, stackSet } = report;
  const time = [`${renderDuration(Math.max(0, elapsedMs))} so far`, ...renderRemaining(report)].join(' · ');
  const startedText = isAttached
    ? ' · started by an earlier run, resumed by this one'
    : `, started by ${starters[startedBy]}`;
  return [
    ...(queuedBehind === undefined
      ? []
      : [['Waits&nbsp;for', `${renderOperation(queuedBehind, now)} · AWS starts ours when it has ended`]]),
    ...renderAccountsRow(report),
    ['Time', time],
    [
      'Operation',
      `${link(inlineCode(operation.id), operationUrl(stackSet, operation.id))} \`${operation.action}\` \`${operation.status}\`${startedText}`,
    ],
    ...(isInFlight(operation.status) && report.failed > 0 ? [['From&nbsp;here', renderAfterFailure(report)]] : []),
  ];
}

/** What is left is at work, or was not read yet. */
function renderAccountsRow({ done, failed, notStarted }: ProgressReport): readonly (readonly string[])[] {
  if (done + notStarted === 0) return [];
  const succeeded = Math.max(0, done - failed);
  const parts = [
    ...(succeeded === 0 && failed + notStarted > 0 ? [] : [`${succeeded} succeeded`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(notStarted === 0 ? [] : [`${notStarted} not started`]),
  ];
  return [['Accounts', parts.join(' · ')]];
}

const afterUpdateFailure: Readonly<Record<AfterFailure, string>> = {
  rollback: 'AWS starts no further account; then the accounts already updated get the previous version back',
  hold: 'AWS starts no further account; the accounts already updated keep the new version',
  'no-way-back':
    'AWS starts no further account; the accounts already updated keep the new version, since the previous one cannot be sent',
};

function renderAfterFailure({ purpose, afterFailure }: ProgressReport): string {
  switch (purpose) {
    case 'update':
    case 'canary':
    case 'wave':
      return afterUpdateFailure[afterFailure];
    case 'rollback':
      return 'every other account still gets the previous version back; the final report names those that do not';
    case 'first-deployment':
      return 'AWS goes on until more accounts have failed than `initial-failure-tolerance-percentage` allows';
    case 'heal':
      return 'every other account is still updated';
  }
}

/** Once an operation without tolerance has a failure, most accounts are never started: its pace says nothing more. */
function renderRemaining({
  remainingMs,
  queuedBehind,
  done,
  total,
  failed,
  purpose,
}: ProgressReport): readonly string[] {
  const isEnding = done >= total || (failed > 0 && ['update', 'canary', 'wave'].includes(purpose));
  if (remainingMs === undefined || queuedBehind !== undefined || isEnding) return [];
  return [`about ${renderRoughDuration(Math.max(0, remainingMs))} left`];
}

/** The account that failed first, as a box of its own. */
function renderFirstFailure({ account, name, reason, statusReason }: FirstFailure): string {
  const { cause, next } = accountExplanations[reason];
  const lines = [
    `**First failure** in ${renderAccount({ id: account, name })}: ${escapeMarkdown(cause)} (${inlineCode(reason)}).`,
    ...(statusReason === '' ? [] : [`**AWS says:** ${quoteText(statusReason, 400)}`]),
    `**What to do:** ${escapeMarkdown(next)}.`,
  ];
  return alert('WARNING', lines.join('\n\n'));
}

/** The same for the job log, in one line. */
export function firstFailureLine({ account, name, reason, statusReason }: FirstFailure): string {
  const { cause, next } = accountExplanations[reason];
  const words = statusReason === '' ? '' : ` AWS says: ${shorten(visibleLine(statusReason), 600).replace(/\.$/, '')}.`;
  const text = `First failure: ${account} ${shorten(name, 100)}: ${cause} (${reason}).${words} What to do: ${next}`;
  return shorten(visibleLine(text.replaceAll('`', '')), 2000);
}
