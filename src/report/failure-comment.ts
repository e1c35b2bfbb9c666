import { phraseFailure } from '../domain/advice/failure-phrase.ts';
import { adviseRun, findRunDocument } from '../domain/advice/run-advice.ts';
import type { StepToDo } from '../domain/advice/step-to-do.ts';
import type { FailureReport } from '../domain/reports/failure-report.ts';
import type { About } from './parts/about.ts';
import { commitLink, documentLink } from './parts/links.ts';
import { details, escapeMarkdown, fence, inlineCode, link, paragraphs, shorten } from './parts/markdown.ts';
import { numbered, renderStep } from './parts/step-list.ts';

const longestHeading = 100;
/** A longer quotation folds away: what to do must stay in sight. */
const mostLines = 8;

/** A run that ended before there was anything else to show: what happened, what to do now, and what explains it. */
export function renderFailure(report: FailureReport, about: About): string {
  const { command, failureReason, what, why } = report;
  const steps = adviseRun(report);
  return paragraphs([
    renderHeading(report),
    `${escapeMarkdown(what)}${command === 'plan' ? ' A plan changes nothing in AWS.' : ''}`,
    `**Do now**\n\n${renderSteps(report, steps, about)}`,
    why === undefined || why === '' ? undefined : quote(why, failureReason),
    `<sub>${[
      documentLink(
        failureReason === undefined ? 'An interrupted run' : `What ${inlineCode(failureReason)} means`,
        findRunDocument(failureReason),
        about,
      ),
      `${command} of ${commitLink(about)}`,
      link(`run ${about.runId}`, about.runUrl),
    ].join(' · ')}</sub>`,
  ]);
}

/** The news: short enough to be read whole in a list of mails. A long name gives way. */
function renderHeading({ command, failureReason, what, stackSet }: FailureReport): string {
  const news =
    failureReason === undefined ? `${command} interrupted` : `${command} failed, ${phraseFailure(failureReason, what)}`;
  const room = longestHeading - `❌ : ${news.replaceAll('`', '')}`.length;
  return `## ❌ ${inlineCode(shorten(stackSet.name, Math.max(20, room)))}: ${news}`;
}

/** A step that runs the job again is a link to it, and every list has one that can help. */
function renderSteps({ command, failureReason }: FailureReport, steps: readonly StepToDo[], about: About): string {
  const rerun = link(`Re-run ${command}`, about.runUrl);
  const isRerun = steps.some(({ text }) => again.test(text) || /\brun again\b/.test(text));
  // The same commit has the same mistake.
  const isPush = failureReason === 'invalid-input' || failureReason === 'template-invalid';
  const end = isPush ? 'Push the correction: the next run replaces this comment' : rerun;
  return numbered([
    ...steps.map((step) => renderStep({ who: '', step }, about).replace(again, rerun)),
    ...(isRerun ? [] : [end]),
  ]);
}

const again = /^(?:Run again|Run apply again|Re-run the job)\b/;

function quote(why: string, reason: FailureReport['failureReason']): string {
  const block = fence(why, '');
  if (why.split('\n').length <= mostLines) return block;
  return details(reason === 'terraform-failed' ? 'What Terraform says' : 'What AWS or Terraform says', block);
}
