import type { RunFailureReason } from './failure-reason.ts';

/** The four parts of an error a user can act on. */
export interface UserErrorParts {
  readonly code: RunFailureReason;
  /** What happened, with the value. For an input: begins with the input's own name. */
  readonly what: string;
  readonly why?: string;
  /** What to do next, as a sentence. */
  readonly next?: string;
  readonly cause?: unknown;
}

/** The only error that reaches a user as text; everything else is a defect and shown as `unknown`. */
export class UserError extends Error {
  readonly code: RunFailureReason;
  readonly what: string;
  readonly why: string | undefined;
  readonly next: string | undefined;

  constructor(parts: UserErrorParts) {
    super([parts.what, parts.why, parts.next].filter((part) => part !== undefined).join(' '), { cause: parts.cause });
    this.name = 'UserError';
    this.code = parts.code;
    this.what = parts.what;
    this.why = parts.why;
    this.next = parts.next;
  }
}

/** A malformed or contradictory input, told in one line that begins with the input's name. */
export function inputError(input: string, problem: string, next?: string): UserError {
  return new UserError({
    code: 'invalid-input',
    what: `${input}: ${problem}`,
    ...(next === undefined ? {} : { next }),
  });
}
