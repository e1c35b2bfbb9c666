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
  /** The same call may succeed later: throttled, a fault of the service, a connection that broke. Never a refusal. */
  readonly isTransient?: boolean;
  /** Something is lost unless a person acts, such as a state that could not be written: no other error may hide it. */
  readonly mustBeReported?: boolean;
  /** The StackSets operation that the error is about: the one in the way, or ours that may have been started. */
  readonly operationId?: string | undefined;
}

/** The only error that reaches a user as text; everything else is a defect and shown as `unknown`. */
export class UserError extends Error {
  readonly code: RunFailureReason;
  readonly what: string;
  readonly why: string | undefined;
  readonly next: string | undefined;
  readonly isTransient: boolean;
  readonly mustBeReported: boolean;
  readonly operationId: string | undefined;

  constructor(parts: UserErrorParts) {
    super([parts.what, parts.why, parts.next].filter((part) => part !== undefined).join(' '), { cause: parts.cause });
    this.name = 'UserError';
    this.code = parts.code;
    this.what = parts.what;
    this.why = parts.why;
    this.next = parts.next;
    this.isTransient = parts.isTransient ?? false;
    this.operationId = parts.operationId;
    this.mustBeReported = parts.mustBeReported ?? parts.code === 'state-not-saved';
  }
}

/** The message of anything thrown. */
export function describeThrown(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A malformed or contradictory input, in one line that begins with the input's name. */
export function inputError(input: string, problem: string, next?: string): UserError {
  return new UserError({
    code: 'invalid-input',
    what: `${input}: ${problem}`,
    ...(next === undefined ? {} : { next }),
  });
}
