import { runNextSteps } from '../domain/failure-reason.ts';
import type { RunFailureReason } from '../domain/failure-reason.ts';
import { UserError } from '../domain/user-error.ts';
import { erroredStateFile } from './argv.ts';
import type { Backend } from './backend.ts';
import { describeProviderFailure } from './cli/provider-failure.ts';
import { classifyFailure, excerpt } from './failure-text.ts';
import type { ErroredState } from './failure-text.ts';
import { describeStateBucket } from './state-bucket.ts';
import { isLockLeft, possibleLock, readLockInfo, renderUnlock } from './state-lock.ts';

export interface FailureFacts {
  /** The backend of the state; without it the error names no command that unlocks. */
  readonly backend?: Backend;
  /** As the CLI configuration has it; without it the provider comes from the registry. */
  readonly providerMirror?: string | undefined;
  /** The signal that ended terraform. */
  readonly signal?: NodeJS.Signals;
  /** This run asked terraform to end. */
  readonly wasInterrupted?: boolean;
  /** The call takes the state lock. */
  readonly takesLock?: boolean;
  readonly errored?: ErroredState;
}

/**
 * Turns a failed terraform call into one user error. Its code is the cause that the output of Terraform and the
 * provider shows. The error also reports a kept state and a remaining lock, and then it is `mustBeReported`.
 * @param stderr redacted
 */
export function terraformFailure(
  subcommand: string,
  exitCode: number,
  stderr: string,
  facts: FailureFacts = {},
): UserError {
  const { errored, backend } = facts;
  const provider = describeProviderFailure(stderr, facts.providerMirror);
  // What a registry or a mirror refuses, such as with 403, is nothing that AWS refuses.
  const code = provider === undefined ? classifyFailure(stderr, errored) : 'terraform-failed';
  const keptState = errored?.kind === 'kept' ? errored.path : undefined;
  const lock = findLock(code, stderr, facts);
  const bucket = code === 'state-unavailable' ? describeStateBucket(stderr, backend) : undefined;
  const next = joinSentences([
    code === 'state-locked' ? 'Wait for the other run to finish.' : undefined,
    // The unlock comes before the push, because a remaining lock would refuse the push.
    lock !== undefined && backend !== undefined ? renderUnlock(backend, lock.id) : undefined,
    keptState === undefined ? undefined : renderPush(keptState),
    code === 'state-locked' ? undefined : (provider?.next ?? bucket?.next ?? findTerraformAdvice(code, stderr)),
  ]);
  return new UserError({
    code,
    what: joinSentences([
      code === 'state-locked' ? describeLockHolder(stderr) : describeFailedCall(subcommand, exitCode, facts),
      code === 'credentials-expired' ? 'The AWS credentials have expired.' : undefined,
      provider?.what,
      bucket?.what,
      keptState === undefined
        ? undefined
        : `AWS has changed, but Terraform could not write its state. The state is in ${keptState}.`,
      lock?.what,
    ]),
    why: [excerpt(stderr), errored?.kind === 'kept' ? errored.why : ''].filter((text) => text !== '').join('\n'),
    ...(next === '' ? {} : { next }),
    mustBeReported: keptState !== undefined || lock?.holder === 'this-run' || code === 'state-not-saved',
  });
}

/** The error when this run must end before terraform has ended. */
export function unendedTerraform(directory: string, backend: Backend): UserError {
  return new UserError({
    code: 'terraform-failed',
    what: `This run had to end before Terraform. ${possibleLock}`,
    why: `Terraform works in ${directory}. If it cannot write its state, the state is there as ${erroredStateFile}.`,
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

function describeLockHolder(stderr: string): string {
  const { id = 'unknown', who = 'unknown', created = 'unknown' } = readLockInfo(stderr);
  return `The Terraform state is locked by ${who} since ${created} (lock id ${id}).`;
}

function describeFailedCall(subcommand: string, exitCode: number, { signal, wasInterrupted }: FailureFacts): string {
  if (signal !== undefined) return `terraform ${subcommand} was ended by ${signal}.`;
  const verb = wasInterrupted === true ? 'was interrupted' : 'failed';
  return `terraform ${subcommand} ${verb} (exit code ${exitCode}).`;
}

function renderPush(path: string): string {
  return `Save the state before the runner disappears: in a root that is initialised with the same backend, run \`terraform state push ${path}\` (this file was ${erroredStateFile}).`;
}

function findTerraformAdvice(code: RunFailureReason, stderr: string): string | undefined {
  // S3 cannot name the missing permission when it refuses a HEAD request, because the answer has no body.
  const isRefusedHead = /S3:\s+HeadObject,\s+https\s+response\s+error\s+StatusCode:\s+403/.test(stderr);
  if (isRefusedHead) return 'Allow the role s3:GetObject on the state and s3:ListBucket on its bucket.';
  return runNextSteps[code];
}

/** Because of prevent_destroy, a plan that would replace or delete the stack set fails before it can be shown. */
export function isRefusedDestroy(stderr: string): boolean {
  return stderr.includes('Instance cannot be destroyed');
}

function joinSentences(sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
