import { classifyRunReason } from '../domain/failure-reason.ts';
import type { RunFailureReason } from '../domain/failure-reason.ts';

/** Longest excerpt of Terraform's own words in an error; the whole output is in the log. */
const excerptCharacters = 1500;

/** What became of a state that terraform could not write and left in a file. */
export type ErroredState =
  | { readonly kind: 'pushed' }
  /** `why`: the second try's own words, redacted. */
  | { readonly kind: 'kept'; readonly path: string; readonly why: string };

/**
 * What Terraform advises behind its errors, up to the next error: to switch locking off, which nobody should, and to
 * push a file that has gone elsewhere by then.
 */
const advice =
  /^(?:(?:Terraform|OpenTofu) (?:acquires a (?:state )?lock|encountered an error attempting to save)|The error shown above has prevented)[\s\S]*?(?=^Error: |(?![\s\S]))/gm;

const unsaved = /failed to (?:save|persist) state/gi;

/** The errors as one text, from the first one on: without the box that Terraform draws, empty lines and its advice. */
export function excerpt(stderr: string): string {
  const text = readErrors(stderr);
  return text.length <= excerptCharacters ? text : `${text.slice(0, excerptCharacters)}…`;
}

function readErrors(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/^[╷│╵]\s?/, '').trimEnd())
    .filter((line) => line.trim() !== '');
  const start = lines.findIndex((line) => line.startsWith('Error: '));
  return lines.slice(Math.max(0, start)).join('\n').replace(advice, '').trimEnd();
}

/** The root cause: a state that could not be written is one only when nothing says why. */
export function classifyFailure(stderr: string, errored: ErroredState | undefined): RunFailureReason {
  const text = readErrors(stderr);
  const isUnsaved = errored === undefined ? text.search(unsaved) >= 0 : errored.kind === 'kept';
  const fallback = isUnsaved ? 'state-not-saved' : 'terraform-failed';
  const cause = classifyRunReason(withoutAccounts(text.replace(unsaved, '')), fallback);
  if (errored?.kind !== 'kept' || cause !== fallback) return cause;
  const refusal = classifyRunReason(errored.why.replace(unsaved, ''), fallback);
  // Who holds the lock now is not why the state could not be written.
  return refusal === 'state-locked' ? fallback : refusal;
}

/** An account's reason, which the provider repeats, is not the run's own. */
function withoutAccounts(text: string): string {
  return text.replace(/Account \(\d{12}\), Region \([^)]*\), [A-Z]+:.*/g, '');
}

/** Whether every error is about writing the state, so that all is well once it was pushed. */
export function isOnlyUnsaved(stderr: string): boolean {
  const titles = readErrors(stderr).match(/^Error: .*$/gm) ?? [];
  return titles.length > 0 && titles.every((title) => title.search(unsaved) >= 0);
}
