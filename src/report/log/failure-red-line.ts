import { phraseFailure } from '../../domain/advice/failure-phrase.ts';
import { interruptedExplanation, runExplanations } from '../../domain/failure-reason.ts';
import type { FailureReport } from '../../domain/reports/failure-report.ts';
import { logLine, plain } from './log-line.ts';

/** Lines of a quotation that an annotation takes; all of it is in log, comment and summary. */
const mostQuoted = 7;

/** A quotation that the annotation cuts, whole; empty when it takes it. */
export function cutQuotation({ why = '' }: Pick<FailureReport, 'why'>): readonly string[] {
  const lines = why.split('\n');
  return lines.length > mostQuoted ? lines : [];
}

/** The place is not known after a malformed input that names it. */
type Failure = Pick<FailureReport, 'failureReason' | 'what' | 'why' | 'next'> &
  Partial<Pick<FailureReport, 'command' | 'stackSet'>>;

/**
 * The one annotation of a run that ended before there was a plan or a rollout: the news, what happened, what to do. An
 * input's error begins with the input's name, and that is the news.
 */
export function redFailureLine(failure: Failure): string {
  const { failureReason, what } = failure;
  const why = quote(failure);
  const next = findNext(failure);
  if (failureReason === 'invalid-input') return logLine(plain([what, ...why, next].join(' ')));
  return logLine(plain([describeEnd(failure), what, ...why, `What to do: ${next}`].join(' ')));
}

function quote({ why }: Failure): readonly string[] {
  if (why === undefined || why === '') return [];
  const lines = why.split('\n');
  return [[...lines.slice(0, mostQuoted), ...(lines.length > mostQuoted ? ['…'] : [])].join(' · ')];
}

function describeEnd({ command, stackSet, failureReason, what }: Failure): string {
  const run = command === undefined ? 'Run' : command === 'plan' ? 'Plan' : 'Apply';
  const whose = stackSet === undefined ? '' : ` of stack set ${stackSet.name}`;
  if (failureReason === undefined) return `${run}${whose} interrupted.`;
  return `${run}${whose} failed, ${phraseFailure(failureReason, what)} (${failureReason}).`;
}

function findNext({ command, failureReason, next }: Failure): string {
  if (next !== undefined) return next;
  if (failureReason !== undefined) return runExplanations[failureReason].next;
  return command === 'plan' ? 'Re-run the job.' : interruptedExplanation.next;
}
