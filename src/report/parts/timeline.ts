import type { OperationPurpose, ReportedOperation } from '../../domain/reports/rollout-report.ts';
import { fence, inlineCode, table } from './markdown.ts';
import { renderDuration } from './quantity.ts';
import { renderPreferences } from './settings-table.ts';

/** Who starts operations, in words. */
export const starters: Readonly<Record<ReportedOperation['startedBy'], string>> = {
  terraform: 'Terraform',
  action: 'this action',
  other: 'somebody else, waited for',
};

/** Every operation that mattered, in order of time. @param now end of those that still run. */
export function renderOperations(operations: readonly ReportedOperation[], now: Date): string {
  const rows = operations.map(({ operation, startedBy, purpose, isAttached }) => [
    inlineCode(operation.id),
    `\`${operation.action}\`${purpose === undefined || purpose === 'update' ? '' : `, ${purposes[purpose]}`}`,
    `\`${operation.status}\`${operation.failedInstances === undefined || operation.failedInstances === 0 ? '' : `, ${operation.failedInstances} failed`}`,
    isAttached === true ? `${starters[startedBy]} in an earlier run, taken up` : starters[startedBy],
    isoSeconds(operation.createdAt),
    lasted(operation.createdAt, operation.endedAt, now),
    renderPreferences(operation.preferences),
  ]);
  return table(['Operation', 'Action', 'Status', 'Started by', 'Started', 'Took', 'Preferences'], rows);
}

const purposes: Readonly<Record<Exclude<OperationPurpose, 'update'>, string>> = {
  canary: 'canary',
  wave: 'wave',
  rollback: 'rollback',
  'first-deployment': 'first deployment',
  heal: 'bring up to date',
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
  const lines = operations.map(({ operation, startedBy, purpose }, index) => {
    const { action, status, createdAt, endedAt } = operation;
    const end = Math.max((endedAt ?? now).getTime(), createdAt.getTime() + 1000);
    const mark =
      status === 'SUCCEEDED' ? 'done, ' : status === 'FAILED' || status === 'STOPPED' ? 'crit, ' : 'active, ';
    return [
      `section ${startedBy}`,
      `${index + 1}. ${action}${purpose === undefined || purpose === 'update' ? '' : ` ${purpose}`} ${status} :${mark}${epochSeconds(createdAt.getTime())}, ${epochSeconds(end)}`,
    ];
  });
  const axis = ['gantt', 'dateFormat X', 'axisFormat %H:%M:%S'];
  return fence([...axis, ...lines.flat()].join('\n'), 'mermaid');
}

function epochSeconds(ms: number): number {
  return Math.round(ms / 1000);
}
