import { hasWork } from '../domain/assessment.ts';
import { attempt } from '../domain/attempt.ts';
import { renderDuration } from '../domain/quantity.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { StackSetDefinition } from '../domain/stack-set/stack-set-definition.ts';
import { takeDownLeft } from '../sandbox/take-down.ts';
import { trySandbox } from '../sandbox/try-sandbox.ts';
import { prepare } from './prepare.ts';
import type { ReadyPlan } from './prepare.ts';
import type { RolloutContext, Trial } from './rollout-context.ts';

/**
 * A plan whose definition the sandbox account has had first, if one is wanted: once for each intent of a run. That takes
 * minutes, in which another client may have come first, so everything is planned again afterwards.
 * @param inTheWay an operation of another client that the last round met.
 * @throws UserError `sandbox-failed`: nothing may be sent.
 */
export async function prepareTried(context: RolloutContext, inTheWay: Operation | undefined): Promise<ReadyPlan> {
  const ready = await prepare(context, inTheWay);
  const { trial } = context;
  if (trial === undefined || ready.readiness.kind !== 'ready' || trial.passed.has(ready.digest)) return ready;
  const definition = findUntried(ready);
  if (definition === undefined) return withoutTrial(context, trial, ready);
  const { iam, survey } = ready;
  const passed = await trySandbox(trial.sandbox, definition, { iam, organization: survey.organization });
  if (passed === 'interrupted') return interrupted(ready);
  trial.passed.set(ready.digest, passed);
  context.log.info(`Planning again, since the sandbox took ${renderDuration(passed.durationMs)}.`);
  const again = await prepareTried(context, undefined);
  return { ...again, waitedFor: [...ready.waitedFor, ...again.waitedFor] };
}

/** Accounts that get what the stack set defines already need no try: that definition has had its own. */
function findUntried({
  terraform: { change },
  assessment: { definitionStep },
}: ReadyPlan): StackSetDefinition | undefined {
  if (definitionStep.kind === 'none') return undefined;
  return change.kind === 'create' || change.kind === 'update' ? change.after : undefined;
}

/** What a killed run has left goes all the same, as far as it can: accounts that lack the role do not wait for that. */
async function withoutTrial(
  { log, interruption }: RolloutContext,
  { sandbox }: Trial,
  ready: ReadyPlan,
): Promise<ReadyPlan> {
  if (hasWork(ready.assessment))
    log.info('The definition does not change, so nothing is tried in the sandbox account.');
  const left = await attempt(() => takeDownLeft(sandbox));
  if (left.kind === 'failed') log.warning(left.error.message);
  return interruption.requested.aborted ? interrupted(ready) : ready;
}

function interrupted(ready: ReadyPlan): ReadyPlan {
  return { ...ready, readiness: { kind: 'interrupted', blockedBy: undefined } };
}
