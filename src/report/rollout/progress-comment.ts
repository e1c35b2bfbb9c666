import { accountExplanations } from '../../domain/failure-reason.ts';
import { isInFlight } from '../../domain/stack-set/operation.ts';
import type { FirstFailure, ProgressReport } from '../../domain/reports/progress-report.ts';
import type { OperationPurpose } from '../../domain/stack-set/operation.ts';
import { renderFooter } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { renderAccount } from '../parts/account-list.ts';
import { alert, escapeMarkdown, inlineCode, paragraphs, shorten, table, visibleLine } from '../parts/markdown.ts';
import { renderOperation } from '../parts/operation.ts';
import { renderCounts } from '../../domain/progress.ts';
import { countOf, renderDuration, renderRoughDuration } from '../../domain/quantity.ts';
import { renderClockTime, starters } from '../parts/timeline.ts';

/** The comment while a rollout is under way; a few lines for any number of accounts. */
export function renderProgressComment(report: ProgressReport, about: About): string {
  const { stackSet, firstFailure, queuedBehind, now } = report;
  return paragraphs([
    `## ⏳ ${progressHeadline(report)}`,
    `Stack set ${inlineCode(stackSet.name)}, home Region ${inlineCode(stackSet.region)}.`,
    renderLead(report),
    queuedBehind === undefined ? renderBar(report) : undefined,
    firstFailure === undefined ? undefined : renderFirstFailure(firstFailure),
    table(['', ''], renderRows(report)),
    `<sub>As of ${renderClockTime(now)}, updated about every ${report.elapsedMs < 600_000 ? '20 s' : 'minute'}; the final report takes this place.</sub><br>${renderFooter('apply', '', about, '')}`,
  ]);
}

/** One line for the job log: `212 of 412 accounts done, 180 not started, 4 min, about 4 min left`. */
export function progressLine(report: ProgressReport): string {
  const { elapsedMs, queuedBehind } = report;
  const elapsed = renderDuration(Math.max(0, elapsedMs));
  if (queuedBehind !== undefined)
    return `Queued behind operation ${visibleLine(queuedBehind.id)} (${queuedBehind.action}), ${elapsed}`;
  return [renderCounts(report), elapsed, ...renderRemaining(report)].join(', ');
}

const verbs: Readonly<Record<OperationPurpose, string>> = {
  update: 'Rolling out',
  canary: 'Rolling out to the canaries first',
  wave: 'Rolling out to all other accounts',
  rollback: 'Rolling back',
  'first-deployment': 'Rolling out for the first time',
  heal: 'Updating outdated accounts',
};

/** What the heading cannot say: why this is done, and what comes next. */
const leads: Readonly<Partial<Record<OperationPurpose, string>>> = {
  canary: 'All other accounts follow when the canaries are proven.',
  rollback:
    '**The update failed.** Every account gets the previous version back; nothing happens where nothing had changed.',
};

/** Most organizations have one canary, which is no plural. */
function isOneCanary({ purpose, total }: ProgressReport): boolean {
  return purpose === 'canary' && total === 1;
}

function renderLead(report: ProgressReport): string | undefined {
  if (report.purpose === 'canary' && report.failed > 0) return undefined;
  return isOneCanary(report) ? 'All other accounts follow when the canary is proven.' : leads[report.purpose];
}

function progressHeadline(report: ProgressReport): string {
  const { purpose, done, total, failed, queuedBehind, operation } = report;
  const verb = isOneCanary(report) ? 'Rolling out to the canary first' : verbs[purpose];
  if (queuedBehind !== undefined) return `${verb}: queued behind another operation`;
  const failures = failed === 0 ? '' : ` · ${failed} failed`;
  const stopping = operation.status === 'STOPPING' ? ' · stopping' : '';
  return `${verb}: ${done} of ${countOf(total, 'account')}${failures}${stopping}`;
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
  const { elapsedMs, operation, startedBy, isAttached, queuedBehind, now, purpose } = report;
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
    ['Operation', `${inlineCode(operation.id)} \`${operation.action}\` \`${operation.status}\`${startedText}`],
    ...(isInFlight(operation.status) && report.failed > 0 ? [['From&nbsp;here', afterFailure[purpose]]] : []),
  ];
}

/** What is left is at work, or was not read yet. */
function renderAccountsRow({ done, failed, notStarted }: ProgressReport): readonly (readonly string[])[] {
  if (done + notStarted === 0) return [];
  const parts = [
    `${Math.max(0, done - failed)} succeeded`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(notStarted === 0 ? [] : [`${notStarted} not started`]),
  ];
  return [['Accounts', parts.join(' · ')]];
}

const afterUpdateFailure =
  'AWS starts no further account; those already updated are rolled back (with `on-failure: hold` they stay on the new version)';

const afterFailure: Readonly<Record<OperationPurpose, string>> = {
  update: afterUpdateFailure,
  canary: afterUpdateFailure,
  wave: afterUpdateFailure,
  rollback: 'every other account still gets the previous version back; the final report names those that do not',
  'first-deployment': 'AWS goes on until more accounts have failed than `initial-failure-tolerance-percentage` allows',
  heal: 'every other account still gets its chance',
};

/** Once an operation without tolerance has a failure, most accounts are never started: its pace says nothing more. */
function renderRemaining({
  remainingMs,
  queuedBehind,
  done,
  total,
  failed,
  purpose,
}: ProgressReport): readonly string[] {
  const isEnding = done >= total || (failed > 0 && afterFailure[purpose] === afterUpdateFailure);
  if (remainingMs === undefined || queuedBehind !== undefined || isEnding) return [];
  return [`about ${renderRoughDuration(Math.max(0, remainingMs))} left`];
}

/** The account that failed first, as a box of its own. */
function renderFirstFailure({ account, name, reason, statusReason }: FirstFailure): string {
  const { cause, next } = accountExplanations[reason];
  const lines = [
    `**First failure** in ${renderAccount({ id: account, name })}: ${escapeMarkdown(cause)} (${inlineCode(reason)}).`,
    ...(statusReason === '' ? [] : [`**AWS says:** ${inlineCode(statusReason, 400)}`]),
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
