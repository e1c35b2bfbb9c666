import { classExplanations } from '../parts/account-class.ts';
import { accountClasses } from '../../domain/account-result.ts';
import { countOf, firstOf, renderDuration } from '../../domain/quantity.ts';
import { isOwn } from '../../domain/reports/rollout-report.ts';
import type { ReportedOperation, RolloutReport } from '../../domain/reports/rollout-report.ts';
import { commitUrl } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { operationUrl, stackSetUrl } from '../parts/links.ts';
import { renderClockTime, starters } from '../parts/timeline.ts';
import { findSteps } from '../rollout/next-steps.ts';
import type { Step } from '../rollout/next-steps.ts';
import { anchor, code, escapeHtml, escapeLines, prose } from './page-text.ts';

/** What the rollout was about, for a person who was sent the file alone. */
export function renderFacts(report: RolloutReport, about: About): string {
  const { headSha, runUrl, runId } = about;
  const { stackSet, outcome, failureReason, roleArnPattern, startedAt, endedAt } = report;
  const took = renderDuration(Math.max(0, endedAt.getTime() - startedAt.getTime()));
  const rows: readonly (readonly [title: string, html: string])[] = [
    ['Stack set', `${anchor(code(stackSet.name), stackSetUrl(stackSet))} in ${code(stackSet.region)}`],
    ['Role', code(roleArnPattern)],
    ['Outcome', `${code(outcome)}${failureReason === undefined ? '' : ` (${code(failureReason)})`}`],
    ['Run', `${anchor(`run ${runId}`, runUrl)}, commit ${anchor(code(headSha.slice(0, 7)), commitUrl(about))}`],
    ['Ended', `${escapeHtml(renderClockTime(endedAt))}, after ${escapeHtml(took)}`],
  ];
  return `<dl class="facts">${rows.map(([title, html]) => `<dt>${title}</dt><dd>${html}</dd>`).join('')}</dl>`;
}

/** What went wrong with the run as a whole, and what to do; empty when nothing did. */
export function renderNews(report: RolloutReport, about: About): string {
  const { error, stillRunning, stackSet } = report;
  const running = stillRunning.map(({ id }) => anchor(code(id), operationUrl(stackSet, id))).join(', ');
  const steps = findSteps(report).map((step) => `<li>${renderStep(step, about)}</li>`);
  const parts = [
    running === '' ? '' : `<p><b>Still running in AWS:</b> ${running}</p>`,
    error === undefined ? '' : `<p><b>What happened:</b> ${prose(error.what)}</p>`,
    error?.why === undefined || error.why === '' ? '' : `<pre>${escapeLines(error.why.slice(0, 10_000))}</pre>`,
    steps.length === 0 ? '' : `<p><b>Do now</b></p><ol>${steps.join('')}</ol>`,
  ].join('');
  return parts === '' ? '' : `<section class="news">${parts}</section>`;
}

const mostNamed = 5;
const mostCommands = 2;

function renderStep({ accounts, todo, commands, isRerun }: Step, { runUrl, documentsUrl }: About): string {
  if (isRerun) return `${anchor('Re-run apply', runUrl)}${prose(todo.text)}`;
  const who = firstOf(
    accounts.map(({ account, name }) => code(name === '' ? account : name)),
    mostNamed,
  );
  const links = [
    ...(todo.url === undefined ? [] : [anchor('console', todo.url)]),
    ...(todo.document === undefined || documentsUrl === undefined
      ? []
      : [anchor('how', `${documentsUrl}/${todo.document}`)]),
  ];
  const shown = commands.slice(0, mostCommands).map((command) => `<pre>${escapeLines(command)}</pre>`);
  const text = `${who === '' ? '' : `${who}: `}${prose(todo.text)}`;
  return `${text}${links.length === 0 ? '' : ` (${links.join(', ')})`}${shown.join('')}`;
}

/** Every operation that mattered, in order of time, folded. */
export function renderOperations({ operations, stackSet, endedAt }: RolloutReport): string {
  if (operations.length === 0) return '';
  const titles = ['Operation', 'Action', 'Status', 'Started by', 'Started', 'Took'];
  const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
  const rows = operations.map((reported) => {
    const { id } = reported.operation;
    const cells = [anchor(code(id), operationUrl(stackSet, id)), ...describeOperation(reported, endedAt)];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const title = `Operations (${operations.length})`;
  return `<details><summary>${title}</summary><div class="box">${table}</div></details>`;
}

function describeOperation(reported: ReportedOperation, now: Date): readonly string[] {
  const { action, status, failedInstances = 0, createdAt, endedAt } = reported.operation;
  const purpose = isOwn(reported) && reported.purpose !== 'update' ? `, ${reported.purpose.replaceAll('-', ' ')}` : '';
  const took = renderDuration(Math.max(0, (endedAt ?? now).getTime() - createdAt.getTime()));
  return [
    `${code(action)}${purpose}`,
    `${code(status)}${failedInstances === 0 ? '' : `, ${failedInstances} failed`}`,
    `${starters[reported.startedBy]}${isOwn(reported) && reported.isAttached ? ' in an earlier run, resumed' : ''}`,
    escapeHtml(renderClockTime(createdAt)),
    endedAt === undefined ? `${took} so far` : took,
  ];
}

/** Of the classes that there are. */
export function renderClassWords({ accountsByClass }: RolloutReport): string {
  const rows = accountClasses
    .filter((accountClass) => accountsByClass[accountClass] > 0)
    .map((accountClass) => `<dt>${code(accountClass)}</dt><dd>${prose(classExplanations[accountClass].cause)}</dd>`);
  if (rows.length === 0) return '';
  return `<details><summary>What the classes mean</summary><dl class="facts">${rows.join('')}</dl></details>`;
}

/** What there is to see without the script. */
export function renderCounts({ accountsByClass, accountsTotal }: RolloutReport): string {
  const counts = accountClasses.filter((accountClass) => accountsByClass[accountClass] > 0);
  const parts = counts.map((accountClass) => `${accountsByClass[accountClass]} ${accountClass}`);
  return `${countOf(accountsTotal, 'account')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}
