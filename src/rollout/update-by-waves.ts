import type { Survey } from '../domain/assessment.ts';
import { attempt } from '../domain/attempt.ts';
import { canaryPreferences, inRegions, wavePreferences } from '../domain/preferences.ts';
import { resultKey } from '../domain/account-result.ts';
import { ownOperations, reachedBy } from '../domain/reports/rollout-report.ts';
import { isHiddenAlone } from '../domain/stack-set/stack-set-definition.ts';
import type { StackSetDefinition } from '../domain/stack-set/stack-set-definition.ts';
import type { StackSetVersion } from '../domain/stack-set/stack-set.ts';
import type { PlannedUpdate } from '../domain/targets/update-targets.ts';
import { UserError } from '../domain/user-error.ts';
import { pickVersion } from '../domain/stack-set/stack-set-version.ts';
import type { WavePlan } from '../domain/waves.ts';
import { proveAccounts } from './prove.ts';
import type { RoundContext } from './rollout-context.ts';
import { sendOperation, sendUpdates } from './send.ts';
import { failedAfter, isGreenSoFar, joinSteps, nothingDone } from './step.ts';
import type { StepResult } from './step.ts';

/**
 * Sends an update ourselves, exactly as the saved plan has it: the canaries first, proven, then all other accounts,
 * many at once. No state is locked while accounts are updated; the update is recorded when every account is proven.
 */
export async function updateByWaves(
  context: RoundContext,
  survey: Survey,
  after: StackSetDefinition,
  waves: WavePlan,
): Promise<StepResult> {
  const version = pickVersion(after);
  const canaries = await sendCanaries(context, version, waves);
  const proven = await proveReached(context, survey, canaries);
  if (!isGreenSoFar(proven)) return proven;
  const all = await sendWaves(context, survey, proven, waves.waveUpdates);
  if (!isGreenSoFar(all)) return all;
  const recorded = await attempt(() => recordWaves(context));
  return recorded.kind === 'done' ? all : failedAfter(all, recorded.error);
}

/** Continues an update by waves: sends it to the accounts that are still OUTDATED. */
export async function continueWaves(
  context: RoundContext,
  survey: Survey,
  targets: readonly PlannedUpdate[],
): Promise<StepResult> {
  return sendWaves(context, survey, nothingDone, targets);
}

/** Only the first call sends the version: sent again, it would make the first canaries OUTDATED once more. */
async function sendCanaries(context: RoundContext, version: StackSetVersion, waves: WavePlan): Promise<StepResult> {
  const { stackSets, stackSet } = context;
  const [targets, ...further] = waves.canaryUpdates;
  if (targets === undefined) return nothingDone;
  const anyRegions = canaryPreferences(waves.canaries.length, context.preferences);
  const preferences = inRegions(anyRegions, context.regions, targets.regions);
  const first = await sendOperation(context, {
    purpose: 'canary',
    action: 'UPDATE',
    reaches: targets.instances,
    preferences,
    send: (operationId) => stackSets.updateVersion(stackSet, { operationId, version, targets, preferences }),
  });
  if (!isGreenSoFar(first) || further.length === 0) return first;
  const more = await sendUpdates(context, { purpose: 'canary', targets: further, preferences: anyRegions });
  return joinSteps(first, more);
}

async function sendWaves(
  context: RoundContext,
  survey: Survey,
  before: StepResult,
  targets: readonly PlannedUpdate[],
): Promise<StepResult> {
  const preferences = wavePreferences(context.preferences);
  const waves = await sendUpdates(context, { purpose: 'wave', targets, preferences });
  return proveReached(context, survey, joinSteps(before, waves));
}

/** A run that was killed after its waves had not recorded them: the plan finds nothing to change, and the state is old. */
export async function recordState(context: RoundContext, done: StepResult): Promise<StepResult> {
  context.log.info('Terraform’s state lacks what the stack set defines: recording it.');
  const recorded = await attempt(() => record(context));
  return recorded.kind === 'done' ? done : failedAfter(done, recorded.error);
}

/** SUCCEEDED is a claim: the accounts that were reached decide whether the next step may begin. */
async function proveReached(context: RoundContext, survey: Survey, done: StepResult): Promise<StepResult> {
  if (!isGreenSoFar(done) || done.operations.length === 0) return done;
  const read = await attempt(() => proveAccounts(context, survey, done.operations));
  if (read.kind === 'failed') return failedAfter(done, read.error);
  const reached = reachedBy(ownOperations(done.operations));
  const bad = read.value.find(
    (result) => reached.has(resultKey(result)) && !['current', 'suspended'].includes(result.class),
  );
  if (bad === undefined) return done;
  return { ...done, end: { kind: 'failed', reason: 'accounts-failed' }, error: undefined };
}

/** Terraform must agree in the end, or the next apply would send everything again. */
async function recordWaves(context: RoundContext): Promise<void> {
  context.log.info('Every account is proven: recording the new version in Terraform’s state.');
  await record(context);
  const { change } = await context.planner.planDefinition({ lock: true });
  // AWS does not report preferences as part of a stack set: they wait for the next update by Terraform.
  if (change.kind === 'none' || change.kind === 'preferences-only' || isHiddenAlone(change)) return;
  throw new UserError({
    code: 'terraform-failed',
    what: `Every account has the new version, but Terraform still plans a change (${change.kind}) of the stack set.`,
    why: 'What was sent to AWS is not what Terraform finds there.',
    next: 'Run plan to see the difference, and report it.',
  });
}

async function record({ terraform }: RoundContext): Promise<void> {
  await terraform.record().catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError({
      code: error.code,
      what: `Every account has the new version, but Terraform’s state could not be updated. ${error.what}`,
      ...(error.why === undefined ? {} : { why: error.why }),
      next: `${error.next ?? ''} Then run apply again: nothing is left to do in AWS.`.trim(),
      cause: error,
      mustBeReported: error.mustBeReported,
    });
  });
}
