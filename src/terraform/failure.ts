import { runNextSteps } from '../domain/failure-reason.ts';
import type { RunFailureReason } from '../domain/failure-reason.ts';
import { UserError } from '../domain/user-error.ts';
import { erroredStateFile } from './argv.ts';
import type { Backend } from './backend.ts';
import { classifyFailure, excerpt } from './failure-text.ts';
import type { ErroredState } from './failure-text.ts';
import { isLockLeft, possibleLock, readLockInfo, renderUnlock } from './state-lock.ts';

export interface FailureFacts {
  /** Where the state is; without it, no command that unlocks can be told. */
  readonly backend?: Backend;
  /** The signal that ended terraform. */
  readonly signal?: NodeJS.Signals;
  /** This run asked terraform to end. */
  readonly wasInterrupted?: boolean;
  /** The call takes the state lock. */
  readonly takesLock?: boolean;
  readonly errored?: ErroredState;
}

/**
 * Turns a failed terraform call into one user error. The code is the cause that Terraform's and the provider's words
 * give away; a state that is kept and a lock that is left are told beside it, and then the error `mustBeReported`.
 * @param stderr redacted
 */
export function terraformFailure(
  subcommand: string,
  exitCode: number,
  stderr: string,
  facts: FailureFacts = {},
): UserError {
  const { errored, backend } = facts;
  const code = classifyFailure(stderr, errored);
  const keptState = errored?.kind === 'kept' ? errored.path : undefined;
  const lock = findLock(code, stderr, facts);
  const next = joinSentences([
    code === 'state-locked' ? 'Wait for the other run to finish.' : undefined,
    // First of all: a lock that is left would refuse the push.
    lock !== undefined && backend !== undefined ? renderUnlock(backend, lock.id) : undefined,
    keptState === undefined ? undefined : renderPush(keptState),
    code === 'state-locked' ? undefined : findNextStep(code, stderr),
  ]);
  return new UserError({
    code,
    what: joinSentences([
      code === 'state-locked' ? describeHolder(stderr) : describeEnd(subcommand, exitCode, facts),
      code === 'credentials-expired' ? 'The AWS credentials have expired.' : undefined,
      keptState === undefined
        ? undefined
        : `AWS was changed, but Terraform’s state could not be written; it is kept in ${keptState}.`,
      lock?.what,
    ]),
    why: [excerpt(stderr), errored?.kind === 'kept' ? errored.why : ''].filter((text) => text !== '').join('\n'),
    ...(next === '' ? {} : { next }),
    mustBeReported: keptState !== undefined || lock?.holder === 'this-run' || code === 'state-not-saved',
  });
}

/** For a terraform that this run could not wait for. */
export function unendedTerraform(directory: string, backend: Backend): UserError {
  return new UserError({
    code: 'terraform-failed',
    what: `Terraform had not ended when this run had to. ${possibleLock}`,
    why: `It works in ${directory}; a state that it cannot write lies there as ${erroredStateFile}.`,
    next: renderUnlock(backend, undefined),
    mustBeReported: true,
  });
}

interface Lock {
  readonly holder: 'this-run' | 'another-run';
  readonly what?: string;
  readonly id: string | undefined;
}

function findLock(code: RunFailureReason, stderr: string, { signal, takesLock }: FailureFacts): Lock | undefined {
  if (code === 'state-locked') return { holder: 'another-run', id: readLockInfo(stderr).id };
  if (isLockLeft(stderr)) {
    return { holder: 'this-run', what: 'Terraform could not release the lock on its state.', id: undefined };
  }
  if (signal === undefined || takesLock !== true) return undefined;
  return { holder: 'this-run', what: possibleLock, id: undefined };
}

function describeHolder(stderr: string): string {
  const { id = 'unknown', who = 'unknown', created = 'unknown' } = readLockInfo(stderr);
  return `The Terraform state is locked by ${who} since ${created} (lock id ${id}).`;
}

function describeEnd(subcommand: string, exitCode: number, { signal, wasInterrupted }: FailureFacts): string {
  if (signal !== undefined) return `terraform ${subcommand} was ended by ${signal}.`;
  const verb = wasInterrupted === true ? 'was interrupted' : 'failed';
  return `terraform ${subcommand} ${verb} (exit code ${exitCode}).`;
}

function renderPush(path: string): string {
  return `Save the state before the runner is gone: in a root initialised with the same backend, run \`terraform state push ${path}\` (it was ${erroredStateFile}).`;
}

function findNextStep(code: RunFailureReason, stderr: string): string | undefined {
  // S3 refuses a HEAD request without saying what for: it has no body.
  const isRefusedHead = /S3:\s+HeadObject,\s+https\s+response\s+error\s+StatusCode:\s+403/.test(stderr);
  if (isRefusedHead) return 'Allow the role s3:GetObject on the state and s3:ListBucket on its bucket.';
  return runNextSteps[code];
}

/** prevent_destroy makes a plan that would replace or delete the stack set fail before it can be shown. */
export function isRefusedDestroy(stderr: string): boolean {
  return stderr.includes('Instance cannot be destroyed');
}

function joinSentences(sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
