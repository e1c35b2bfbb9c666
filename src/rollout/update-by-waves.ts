import type { Survey } from '../domain/assessment.ts';
import type { StackSetDefinition } from '../domain/stack-set/stack-set-definition.ts';
import type { StackSetVersion } from '../domain/stack-set/stack-set.ts';
import type { UpdateTargets } from '../domain/target-plan.ts';
import { UserError } from '../domain/user-error.ts';
import { canaryPreferences, versionAfter, wavePreferences } from '../domain/waves.ts';
import type { WavePlan } from '../domain/waves.ts';
import { attempt } from '../domain/attempt.ts';
import { failedAfter, isGreenSoFar, joinDriven, nothingDriven } from './follow.ts';
import type { Drive, Driven } from './follow.ts';
import { planDefinition } from './plan-definition.ts';
import { proveAccounts } from './prove.ts';
import { sendAgain, sendOperation } from './send.ts';

/**
 * Sends an update ourselves, exactly as the saved plan has it: the canaries first, proven, then everybody else, many at
 * once. No state is locked while accounts roll; it is recorded when every account is proven.
 */
export async function updateByWaves(
  drive: Drive,
  survey: Survey,
  after: StackSetDefinition,
  waves: WavePlan,
): Promise<Driven> {
  const version = versionAfter(after);
  const canaries = await sendCanaries(drive, version, waves);
  const proven = await proveReached(drive, survey, canaries);
  if (!isGreenSoFar(proven)) return proven;
  return finishWaves(drive, survey, proven, { version, targets: waves.waveUpdates });
}

/** Sends what is still OUTDATED of an update by waves, as the waves began, and records it. */
export async function continueWaves(
  drive: Drive,
  survey: Survey,
  version: StackSetVersion,
  targets: readonly UpdateTargets[],
): Promise<Driven> {
  return finishWaves(drive, survey, nothingDriven, { version, targets });
}

/** Only the first call sends the version: sent again, it would make the first canaries OUTDATED once more. */
async function sendCanaries(drive: Drive, version: StackSetVersion, waves: WavePlan): Promise<Driven> {
  const { ports, request } = drive;
  const [targets, ...further] = waves.canaryUpdates;
  if (targets === undefined) return nothingDriven;
  const preferences = canaryPreferences(waves.canaries.length);
  const first = await sendOperation(drive, {
    purpose: 'canary',
    action: 'UPDATE',
    accountIds: targets.accountIds,
    preferences,
    send: (operationId) =>
      ports.stackSets.updateVersion(request.stackSet, {
        operationId,
        version,
        targets,
        regions: request.targets.regions,
        preferences,
      }),
  });
  if (!isGreenSoFar(first) || further.length === 0) return first;
  const more = await sendAgain(drive, { purpose: 'canary', targets: further, kept: version, preferences });
  return joinDriven(first, more);
}

async function finishWaves(
  drive: Drive,
  survey: Survey,
  before: Driven,
  { version, targets }: { readonly version: StackSetVersion; readonly targets: readonly UpdateTargets[] },
): Promise<Driven> {
  const preferences = wavePreferences(drive.request.preferences);
  const waves = await sendAgain(drive, { purpose: 'wave', targets, kept: version, preferences });
  const all = await proveReached(drive, survey, joinDriven(before, waves));
  if (!isGreenSoFar(all)) return all;
  const recorded = await attempt(() => recordDefinition(drive));
  return recorded.kind === 'done' ? all : failedAfter(all, recorded.error);
}

/** SUCCEEDED is a claim: the accounts that were reached decide whether the next step may begin. */
async function proveReached({ ports, request }: Drive, survey: Survey, driven: Driven): Promise<Driven> {
  if (!isGreenSoFar(driven) || driven.operations.length === 0) return driven;
  const read = await attempt(() => proveAccounts(ports, request, survey, driven.operations));
  if (read.kind === 'failed') return failedAfter(driven, read.error);
  const reached = new Set(driven.operations.flatMap(({ reaches = [] }) => reaches));
  const bad = read.value.find(
    ({ account, class: accountClass }) => reached.has(account) && !['current', 'suspended'].includes(accountClass),
  );
  if (bad === undefined) return driven;
  return { ...driven, end: { kind: 'failed', reason: 'accounts-failed' }, error: undefined };
}

/** Terraform has to agree in the end, or the next apply would send everything again. */
async function recordDefinition({ ports, request }: Drive): Promise<void> {
  ports.log.info('Every account is proven: recording the new version in Terraform’s state.');
  await ports.terraform.record().catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError({
      code: error.code,
      what: `Every account has the new version, but Terraform’s state could not be brought up to date. ${error.what}`,
      ...(error.why === undefined ? {} : { why: error.why }),
      next: `${error.next ?? ''} Then run apply again: nothing is left to do in AWS.`.trim(),
      cause: error,
      mustBeTold: error.mustBeTold,
    });
  });
  const { change } = await planDefinition(ports, request, { lock: true });
  // Preferences are not part of what AWS tells of a stack set: they wait for the next update by Terraform.
  if (change.kind === 'none' || change.kind === 'preferences-only') return;
  throw new UserError({
    code: 'terraform-failed',
    what: `Every account has the new version, but Terraform still plans a change (${change.kind}) of the stack set.`,
    why: 'What was sent to AWS is not what Terraform finds there.',
    next: 'Run plan to see the difference, and report it.',
  });
}
