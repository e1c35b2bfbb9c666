import { countOf, renderDuration } from '../../domain/quantity.ts';
import { isOwn } from '../../domain/reports/rollout-report.ts';
import type { ReportedOperation, RolloutReport } from '../../domain/reports/rollout-report.ts';
import { isInFlight } from '../../domain/stack-set/operation.ts';
import { details, paragraphs } from '../parts/markdown.ts';
import { renderOperations, renderTimeline } from '../parts/timeline.ts';

/** Every operation in one line that stands even when it is folded away; the summary has them open, with a picture. */
export function renderOperationList(
  { operations, endedAt, stackSet }: RolloutReport,
  { hasTimeline, operationsNamed }: { readonly hasTimeline: boolean; readonly operationsNamed: number },
): string {
  if (operations.length === 0) return '';
  const shown = operations.slice(-operationsNamed);
  const body = paragraphs([
    shown.length === operations.length ? undefined : `The last ${shown.length} of ${operations.length}.`,
    renderOperations(shown, endedAt, stackSet),
  ]);
  if (hasTimeline) return paragraphs(['### Operations', renderTimeline(shown, endedAt), body]);
  return details(`Operations: ${describeCourse(operations, endedAt)}`, body);
}

const mostInCourse = 5;

/** `canary 36 s ✅ → wave 48 s ❌ → rollback 9 min ❌`. */
function describeCourse(operations: readonly ReportedOperation[], now: Date): string {
  const shown = operations.slice(-mostInCourse);
  const left = operations.length - shown.length;
  const steps = shown.map((reported) => {
    const { operation } = reported;
    const durationMs = (operation.endedAt ?? now).getTime() - operation.createdAt.getTime();
    return `${nameOf(reported)} ${renderDuration(Math.max(0, durationMs))} ${markOf(reported)}`;
  });
  return [...(left === 0 ? [] : [countOf(left, 'earlier one')]), ...steps].join(' → ');
}

function nameOf(reported: ReportedOperation): string {
  if (!isOwn(reported)) return `${reported.operation.action} of another client`;
  return reported.purpose.replace('-', ' ');
}

function markOf({ operation: { status, failedInstances } }: ReportedOperation): string {
  if (isInFlight(status)) return '⏳';
  return status === 'SUCCEEDED' && (failedInstances ?? 0) === 0 ? '✅' : '❌';
}
