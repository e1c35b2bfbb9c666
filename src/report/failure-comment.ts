import type { FailureReport } from '../domain/reports/failure-report.ts';
import { renderFooter } from './parts/about.ts';
import type { About } from './parts/about.ts';
import { escapeMarkdown, fence, inlineCode, paragraphs } from './parts/markdown.ts';
import { findOutcomeNextStep } from './parts/outcome-explanation.ts';

/** A run that ended before there was anything else to show: what happened, why, what to do. */
export function renderFailure(report: FailureReport, about: About): string {
  const { command, failureReason, what, why, stackSet } = report;
  const verb = command === 'plan' ? 'Plan' : 'Apply';
  const isInterrupted = failureReason === undefined;
  const status = isInterrupted ? `**${verb} interrupted.**` : `**${verb} failed** (${inlineCode(failureReason)}).`;
  const next =
    report.next ?? (isInterrupted ? afterInterruption(command) : findOutcomeNextStep('failed', failureReason));
  return paragraphs([
    `## StackSet ${command}: ${inlineCode(stackSet.name)} · ❌ ${isInterrupted ? 'interrupted' : 'failed'}`,
    [status, escapeMarkdown(what), isInterrupted && command === 'plan' ? 'A plan changes nothing in AWS.' : '']
      .filter((part) => part !== '')
      .join(' '),
    why === undefined || why === '' ? undefined : fence(why, ''),
    next === undefined ? undefined : `**What to do:** ${escapeMarkdown(next)}`,
    renderFooter(command, '', about, ''),
  ]);
}

function afterInterruption(command: FailureReport['command']): string | undefined {
  return command === 'plan' ? 'Re-run the job.' : findOutcomeNextStep('interrupted', undefined);
}
