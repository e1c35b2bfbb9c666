import { isOwn } from '../../domain/reports/rollout-report.ts';
import type { ReportedOperation } from '../../domain/reports/rollout-report.ts';
import type { OperationPurpose } from '../../domain/stack-set/operation.ts';
import type { StackSetRef } from '../../domain/stack-set/stack-set.ts';
import { operationUrl } from './links.ts';
import { fence, inlineCode, link, paragraphs, table } from './markdown.ts';
import { renderDuration } from '../../domain/quantity.ts';
import { renderPreferences } from './settings-table.ts';

/** Who starts operations, in words. */
export const starters: Readonly<Record<ReportedOperation['startedBy'], string>> = {
  terraform: 'Terraform',
  action: 'this action',
  other: 'another client, waited for',
};

/** Every operation that mattered, in order of time. @param now end of those that still run. */
export function renderOperations(operations: readonly ReportedOperation[], now: Date, stackSet: StackSetRef): string {
  const preferences = [...new Set(operations.map(({ operation }) => renderPreferences(operation.preferences)))];
  const isSame = preferences.length === 1;
  const days = new Set(operations.map(({ operation }) => isoSeconds(operation.createdAt).slice(0, 10)));
  const [day] = days;
  const isOneDay = days.size === 1;
  const starts = [...new Set(operations.map(renderStart))];
  const isOneStart = starts.length === 1;
  const rows = operations.map((reported) =>
    renderOperationRow(reported, { now, stackSet, isSame, isOneDay, isOneStart }),
  );
  const header = [
    ...['Operation', 'Action', 'Status', 'Started', 'Took'],
    ...(isOneStart ? [] : ['Started by']),
    ...(isSame ? [] : ['Preferences']),
  ];
  return paragraphs([
    table(header, rows),
    [
      ...(isOneDay && day !== undefined ? [`Times are UTC, of ${day}.`] : []),
      ...(isOneStart ? [`Started by ${starts.join('')}.`] : []),
      ...(isSame ? [`Preferences: ${preferences.join('')}.`] : []),
    ].join(' '),
  ]);
}

interface RowFacts {
  readonly now: Date;
  readonly stackSet: StackSetRef;
  /** What is the same in every row stands below the table. */
  readonly isSame: boolean;
  readonly isOneDay: boolean;
  readonly isOneStart: boolean;
}

function renderStart(reported: ReportedOperation): string {
  const starter = starters[reported.startedBy];
  return isOwn(reported) && reported.isAttached ? `${starter} in an earlier run, resumed` : starter;
}

function renderOperationRow(
  reported: ReportedOperation,
  { now, stackSet, isSame, isOneDay, isOneStart }: RowFacts,
): readonly string[] {
  const { operation } = reported;
  const purpose = findPurpose(reported);
  const started = isoSeconds(operation.createdAt);
  return [
    link(inlineCode(operation.id), operationUrl(stackSet, operation.id)),
    `\`${operation.action}\`${purpose === undefined ? '' : `, ${purposes[purpose]}`}`,
    `\`${operation.status}\`${operation.failedInstances === undefined || operation.failedInstances === 0 ? '' : `, ${operation.failedInstances} failed`}`,
    isOneDay ? started.slice(11, 19) : started,
    lasted(operation.createdAt, operation.endedAt, now),
    ...(isOneStart ? [] : [renderStart(reported)]),
    ...(isSame ? [] : [renderPreferences(operation.preferences)]),
  ];
}

/** undefined where the action says it all: an update, and what another client has started. */
function findPurpose(reported: ReportedOperation): Exclude<OperationPurpose, 'update'> | undefined {
  return isOwn(reported) && reported.purpose !== 'update' ? reported.purpose : undefined;
}

const purposes: Readonly<Record<Exclude<OperationPurpose, 'update'>, string>> = {
  canary: 'canary',
  wave: 'wave',
  rollback: 'rollback',
  'first-deployment': 'first deployment',
  heal: 'update of outdated accounts',
};

function lasted(startedAt: Date, endedAt: Date | undefined, now: Date): string {
  const duration = renderDuration(Math.max(0, (endedAt ?? now).getTime() - startedAt.getTime()));
  return endedAt === undefined ? `${duration} so far` : duration;
}

/** `2026-11-24 09:30:00 UTC`. */
export function renderClockTime(date: Date): string {
  return isoSeconds(date).replace('T', ' ').replace('Z', ' UTC');
}

function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The same as a picture, which GitHub draws in comments and step summaries. Empty when there is no operation. */
export function renderTimeline(operations: readonly ReportedOperation[], now: Date): string {
  if (operations.length === 0) return '';
  const lines = operations.map((reported, index) => {
    const { action, status, createdAt, endedAt } = reported.operation;
    const purpose = findPurpose(reported);
    const startMs = createdAt.getTime();
    const endMs = Math.max(startMs, (endedAt ?? now).getTime());
    const mark =
      status === 'SUCCEEDED' ? 'done, ' : status === 'FAILED' || status === 'STOPPED' ? 'crit, ' : 'active, ';
    return [
      `section ${reported.startedBy}`,
      `${index + 1}. ${action}${purpose === undefined ? '' : ` ${purpose}`} ${status} :${mark}${startMs}, ${endMs}`,
    ];
  });
  // Milliseconds: mermaid 11.12 and later read the seconds of `dateFormat X` as milliseconds where a task begins.
  const settings = [
    'gantt',
    // The axis cannot be set to UTC, which the table beside it has.
    'title In the time zone of your browser',
    'dateFormat x',
    `axisFormat ${spansDays(operations, now) ? '%d %b %H:%M' : '%H:%M:%S'}`,
    'todayMarker off',
  ];
  return fence([...settings, ...lines.flat()].join('\n'), 'mermaid');
}

/** A rollout that waits for others may take days: the time alone would be ambiguous. */
function spansDays(operations: readonly ReportedOperation[], now: Date): boolean {
  const times = operations.flatMap(({ operation: { createdAt, endedAt } }) => [
    createdAt.getTime(),
    (endedAt ?? now).getTime(),
  ]);
  return Math.max(...times) - Math.min(...times) > 20 * 3_600_000;
}
