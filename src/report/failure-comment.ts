import type { FailureReport } from '../domain/failure-report.ts';
import { escapeMarkdown, fence, inlineCode } from './markdown.ts';

/** A run that ended before there was anything else to show: what happened, why, what to do. */
export function renderFailure(report: FailureReport): string {
  const verb = report.command === 'plan' ? 'Plan' : 'Apply';
  const parts = [
    `## StackSet ${report.command}: ${inlineCode(report.stackSet.name)} · ❌ failed`,
    `**${verb} failed** (${inlineCode(report.failureReason)}). ${escapeMarkdown(report.what)}`,
    report.why === undefined || report.why === '' ? '' : fence(report.why, ''),
    report.next === undefined ? '' : `**What to do:** ${escapeMarkdown(report.next)}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
