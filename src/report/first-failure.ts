import { accountExplanations } from '../domain/failure-reason.ts';
import type { FirstFailure } from '../domain/progress-report.ts';
import { renderAccount } from './account-list.ts';
import { alert, escapeMarkdown, inlineCode, shorten, visibleLine } from './markdown.ts';

/** The account that failed first, as a box of its own. */
export function renderFirstFailure({ account, name, reason, statusReason }: FirstFailure): string {
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
  const words = statusReason === '' ? '' : ` AWS says: ${shorten(visibleLine(statusReason), 600)}.`;
  const text = `First failure: ${account} ${shorten(name, 100)}: ${cause} (${reason}).${words} What to do: ${next}`;
  return shorten(visibleLine(text.replaceAll('`', '')), 2000);
}
