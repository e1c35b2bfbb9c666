import { classifyRunReason } from '../../src/domain/classify-reason.ts';
import { UserError } from '../../src/domain/user-error.ts';

export type Subcommand = 'plan' | 'apply' | 'apply -refresh-only';

/** How far it came is unknown. */
export function endedBySignal(subcommand: Subcommand): UserError {
  return new UserError({
    code: 'terraform-failed',
    what: `terraform ${subcommand} was ended by SIGKILL. The lock on its state may be left.`,
    mustBeReported: true,
  });
}

export function leftLocked(error: UserError | undefined): UserError {
  return new UserError({
    code: error?.code ?? 'credentials-expired',
    what: `${error?.what ?? ''} Terraform could not release the lock on its state.`.trim(),
    ...(error?.why === undefined ? {} : { why: error.why }),
    mustBeReported: true,
  });
}

export function textOf(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  throw error;
}

export function failure(subcommand: Subcommand, stderr: string, isWritten = true): UserError {
  const own = stderr.replaceAll(/Account \(\d{12}\), Region \([^)]*\), [A-Z]+:.*/g, '');
  return new UserError({
    code: classifyRunReason(own, isWritten ? 'terraform-failed' : 'state-not-saved'),
    what: `terraform ${subcommand} failed (exit code 1).`,
    why: stderr,
    mustBeReported: !isWritten,
  });
}
