import { isOwn } from '../../domain/reports/rollout-report.ts';
import type { ReportedOperation } from '../../domain/reports/rollout-report.ts';
import type { OperationPurpose } from '../../domain/stack-set/operation.ts';
import { fence, inlineCode, table } from './markdown.ts';
import { renderDuration } from '../../domain/quantity.ts';
import { renderPreferences } from './settings-table.ts';

/** Who starts operations, in words. */
export const starters: Readonly<Record<ReportedOperation['startedBy'], string>> = {
  terraform: 'Terraform',
  action: 'this action',
  other: 'another client, waited for',
};

/** Every operation that mattered, in order of time. @param now end of those that still run. */
export function renderOperations(operations: readonly ReportedOperation[], now: Date): string {
  const rows = operations.map((reported) => renderOperationRow(reported, now));
  return table(['Operation', 'Action', 'Status', 'Started by', 'Started', 'Took', 'Preferences'], rows);
}

function renderOperationRow(reported: ReportedOperation, now: Date): readonly string[] {
  const { operation, startedBy } = reported;
  const purpose = findPurpose(reported);
  const isAttached = isOwn(reported) && reported.isAttached;
  return [
    inlineCode(operation.id),
    `\`${operation.action}\`${purpose === undefined ? '' : `, ${purposes[purpose]}`}`,
    `\`${operation.status}\`${operation.failedInstances === undefined || operation.failedInstances === 0 ? '' : `, ${operation.failedInstances} failed`}`,
    isAttached ? `${starters[startedBy]} in an earlier run, resumed` : starters[startedBy],
    isoSeconds(operation.createdAt),
    lasted(operation.createdAt, operation.endedAt, now),
    renderPreferences(operation.preferences),
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
    'axisFormat %H:%M:%S',
    'todayMarker off',
  ];
  return fence([...settings, ...lines.flat()].join('\n'), 'mermaid');
}
