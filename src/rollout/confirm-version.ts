import type { RolloutRequest } from '../domain/rollout-request.ts';
import { definesVersion } from '../domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../domain/stack-set/stack-set-version.ts';
import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import { attempt } from '../domain/attempt.ts';
import { failedAfter, isGreenSoFar } from './follow.ts';
import type { Driven } from './follow.ts';
import type { Ports } from '../ports.ts';
import type { Rollout } from './roll-out.ts';

/**
 * Whether the stack set defines none of these versions: then somebody else has changed it meanwhile. CURRENT says that
 * an account has what the stack set defines, and not what that is.
 */
export async function definesAnother(
  { stackSets }: Ports,
  ref: StackSetRef,
  versions: readonly VersionText[],
): Promise<boolean> {
  const found = await stackSets.find(ref);
  return found === undefined || !versions.some((version) => definesVersion(found, version));
}

/** The runner kills ten seconds after SIGINT; ms. */
const lookAfterInterruptMs = 2_000;

export interface Confirmed {
  readonly rollout: Rollout;
  /** The stack set still defines what the accounts were to have, or to have back. */
  readonly isConfirmed: boolean;
}

/** Looks once more at what the stack set defines. Only after the accounts were read: it is what they are CURRENT with. */
export async function confirmVersion(ports: Ports, request: RolloutRequest, rollout: Rollout): Promise<Confirmed> {
  const version = findVersion(rollout);
  if (version === undefined) return { rollout, isConfirmed: true };
  const looking = attempt(() => definesAnother(ports, request.stackSet, [version]));
  const look = await unlessInterrupted(ports, looking);
  if (look === undefined) {
    const driven: Driven = { ...rollout.driven, end: { kind: 'interrupted' } };
    return { rollout: { ...rollout, driven }, isConfirmed: false };
  }
  if (look.kind === 'done' && !look.value) return { rollout, isConfirmed: true };
  const error = look.kind === 'failed' ? look.error : replacedMeanwhile(request.stackSet.name);
  const { driven } = rollout;
  const isBackwards = driven.end.kind === 'rolled-back';
  return {
    rollout: { ...rollout, driven: isBackwards ? { ...driven, error } : failedAfter(driven, error) },
    isConfirmed: false,
  };
}

/** @returns undefined when an interrupted run has no time for it. */
async function unlessInterrupted<Value>(
  { clock, interruption }: Ports,
  work: Promise<Value>,
): Promise<Value | undefined> {
  if (!interruption.requested.aborted) return work;
  return Promise.race([work, clock.sleep(lookAfterInterruptMs).then(() => undefined)]);
}

/** What the accounts are to have; undefined where nobody would call them right in any case. */
function findVersion({ prepared, driven }: Rollout): VersionText | undefined {
  const { assessment, survey, standing } = prepared;
  if (driven.end.kind === 'rolled-back') {
    const { purpose, operation } = driven.operations.at(-1) ?? {};
    return purpose === 'rollback' && operation?.status === 'SUCCEEDED' ? survey.stackSet : undefined;
  }
  if (standing.kind === 'refused' || !isGreenSoFar(driven)) return undefined;
  // Terraform's reading of a template that AWS keeps as YAML is JSON.
  return assessment.definition?.templateForm === undefined ? assessment.definition : survey.stackSet;
}

function replacedMeanwhile(name: string): UserError {
  return new UserError({
    code: 'accounts-behind',
    what: `Somebody else has changed stack set ${name} meanwhile: it defines another version than this run has sent.`,
    next: 'Find out what they sent (`aws cloudformation describe-stack-set`, `list-stack-set-operations`). The next plan shows the difference, the next apply replaces it.',
  });
}
