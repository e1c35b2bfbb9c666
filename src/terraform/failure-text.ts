import { classifyRunReason } from '../domain/classify-reason.ts';
import type { RunFailureReason } from '../domain/failure-reason.ts';

/** Longest excerpt of Terraform's output in an error; the log contains all of it. */
const excerptCharacters = 1500;

/** The result for a state that terraform could not write and left in a file. */
export type ErroredState =
  | { readonly kind: 'pushed' }
  /** `why`: the errors of the second attempt, redacted. */
  | { readonly kind: 'kept'; readonly path: string; readonly why: string };

/**
 * The advice that Terraform adds after an error, up to the next error: to switch locking off, which is dangerous, and
 * to push a file that the action has moved.
 */
const advice =
  /^(?:Terraform (?:acquires a (?:state )?lock|encountered an error attempting to save)|The error shown above has prevented)[\s\S]*?(?=^Error: |(?![\s\S]))/gm;

/** The module’s own checks: the values are those of inputs, whose names its messages have. */
const moduleRefusal = /^Error: (?:Invalid value for variable|Resource precondition failed)$/m;

const unsaved = /failed to (?:save|persist) state/gi;

/** All errors as one text, without Terraform's box, empty lines and advice. */
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

/** The root cause. An unwritten state is the cause only if nothing shows why Terraform could not write it. */
export function classifyFailure(stderr: string, errored: ErroredState | undefined): RunFailureReason {
  const text = readErrors(stderr);
  const isUnsaved = errored === undefined ? text.search(unsaved) >= 0 : errored.kind === 'kept';
  const fallback = isUnsaved ? 'state-not-saved' : moduleRefusal.test(text) ? 'invalid-input' : 'terraform-failed';
  const cause = classifyRunReason(withoutAccounts(text.replace(unsaved, '')), fallback);
  if (errored?.kind !== 'kept' || cause !== fallback) return cause;
  const refusal = classifyRunReason(errored.why.replace(unsaved, ''), fallback);
  // The present holder of the lock is not the reason for the unwritten state.
  return refusal === 'state-locked' ? fallback : refusal;
}

/** The provider repeats the reasons of accounts, which are not the reason of the run. */
function withoutAccounts(text: string): string {
  return text.replace(/Account \(\d{12}\), Region \([^)]*\), [A-Z]+:.*/g, '');
}

/** Whether every error is about writing the state, so that a push solves all of them. */
export function isOnlyUnsaved(stderr: string): boolean {
  const titles = readErrors(stderr).match(/^Error: .*$/gm) ?? [];
  return titles.length > 0 && titles.every((title) => title.search(unsaved) >= 0);
}

/**
 * Terraform quotes the line of a file that it does not understand. The files with the backend's arguments and with the
 * variables are one line of JSON each, with everything secret in it, and no other file of the bundled root begins a line
 * with a brace or a bracket and more (tried in November 2026: one mistyped argument of an `http` backend, and its token
 * stands in the log).
 */
const quotedJson = /^(\s*(?:│\s*)?\d+:\s+)[[{].*$/gm;

/** Output of Terraform without what it quotes of these files. */
export function hidePrivateEcho(text: string): string {
  return text.replaceAll(quotedJson, '$1(not shown: it may hold secrets)');
}
