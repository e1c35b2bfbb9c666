import { attempt } from '../domain/attempt.ts';
import type { Attempt } from '../domain/attempt.ts';
import {
  isInFlight,
  isSentByTerraformBefore,
  isStartedByTerraform,
  operationEndMs,
} from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { expectedTolerance, findExcessTolerance } from '../domain/preferences.ts';
import { isStartedByAction } from '../domain/stack-set/operation-id.ts';
import { definesVersion } from '../domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../domain/stack-set/stack-set-version.ts';
import { findUnlistedOperationIds } from '../domain/stack-set/stack-set.ts';
import type { StackInstance } from '../domain/stack-set/stack-set.ts';
import { isOutOfTime } from './deadline.ts';
import type { RoundContext } from './rollout-context.ts';
import { stillInFlight } from './wait.ts';

/** Pause between two looks for the operation that Terraform starts, ms. */
const lookPauseMs = 2_000;
/** Looks after Terraform has failed: the list of operations is eventually consistent. */
const looksAfterFailure = 3;
/** Looks after Terraform was interrupted: it may have sent the update just before, and a list may lag for long. */
const looksAfterInterrupt = 15;
/** Looks after Terraform has sent the update and followed it: then there is an operation. */
const looksAfterSuccess = 30;
/** Looks after Terraform's end before an odd candidate counts. */
const looksAtOddOne = 15;
/** Terraform's provider looks every 10 s (5.100), and then reads the stack set and writes its state; ms. */
const longestPollMs = 15_000;
/** Looks in a row that must see the same operation of another client in the way before Terraform is interrupted. */
const looksUntilPreempted = 2;

/** Terraform while it applies an update. */
export interface TerraformRun {
  readonly since: Date;
  /** Its end is probably the end of its operation, unless Terraform gives up. */
  readonly applying: Promise<Attempt<void>>;
  /** undefined: it works. */
  ended: Attempt<void> | undefined;
  endedAt: Date | undefined;
  /** By this run, as another client came first or its time is over. */
  isInterrupted: boolean;
}

/** The update that Terraform sends, and what was known before. */
export interface SentUpdate {
  readonly version: VersionText;
  /** True before the send: then the definition does not say whose operation runs. */
  readonly isAlreadyDefined: boolean;
  readonly operations: readonly Operation[];
  readonly instances: readonly StackInstance[];
  /** AWS queues what comes while an operation is in flight; otherwise it refuses it. */
  readonly isQueued: boolean;
}

export interface NotFound {
  readonly kind: 'not-found';
  /** Terraform has followed it, or the stack set defines what was planned. */
  readonly isSent: boolean;
  /** Those that are QUEUED and may be it. */
  readonly queued: readonly Operation[];
}

export type Look =
  | { readonly kind: 'found'; readonly operation: Operation }
  | NotFound
  /** An operation of another client is in the way, and Terraform works on. */
  | { readonly kind: 'in-the-way'; readonly by: Operation };

/**
 * Looks for the operation that Terraform starts. Without managed execution AWS refuses it while another one runs, and
 * the provider then silently tries again for up to an hour with an aging plan; with managed execution AWS queues it, and
 * it would replace what an update has sent meanwhile. Both are found here, if Terraform has sent nothing yet.
 */
export async function findTerraforms(context: RoundContext, update: SentUpdate, run: TerraformRun): Promise<Look> {
  const { stackSets, stackSet, interruption } = context;
  let looksSinceEnd = 0;
  let inTheWay: { readonly id: string; readonly looks: number } | undefined;
  // After the last call no pause lasts any more.
  let queued: readonly Operation[] = [];
  let isSent = false;
  while (
    (!isOver(run, looksSinceEnd, isSent) || (queued.length > 0 && hasTime(context))) &&
    !interruption.lastCall.aborted
  ) {
    if (run.ended !== undefined) looksSinceEnd += 1;
    if (run.ended !== undefined && looksSinceEnd > 1) isSent ||= await hasSent(context, update, run);
    const looked = await attempt(() => stackSets.listRecentOperations(stackSet));
    // What AWS cannot answer for a while is asked again as long as Terraform works.
    if (looked.kind === 'failed' && (run.ended !== undefined || !looked.error.isTransient)) throw looked.error;
    const listed = looked.kind === 'done' ? looked.value : [];
    const updates = findUnknownUpdates(context, listed, update);
    const own = await findOwn(context, update, updates, { ...run, looksSinceEnd });
    if (own.length === 1 && own[0] !== undefined) return { kind: 'found', operation: own[0] };
    queued = own;
    const other = run.ended === undefined ? await findInTheWay(context, update, listed, updates, run.since) : undefined;
    if (other !== undefined) {
      const looks: number = inTheWay?.id === other.id ? inTheWay.looks + 1 : 1;
      inTheWay = { id: other.id, looks };
      if (looks >= looksUntilPreempted) return { kind: 'in-the-way', by: other };
    }
    endInTime(context, run);
    await pause(context, run);
  }
  const unlisted = await findUnlisted(context, update, run);
  return unlisted ?? { kind: 'not-found', isSent: isSent || run.ended?.kind === 'done', queued };
}

/** The provider tries again for up to an hour while AWS refuses, which may be longer than the job. */
function endInTime(context: RoundContext, run: TerraformRun): void {
  if (run.ended !== undefined || run.isInterrupted || !isOutOfTime(context)) return;
  context.log.warning('Terraform is interrupted: the job is over soon, and the report has to be written before.');
  context.terraform.interrupt();
  run.isInterrupted = true;
}

/**
 * Whether a Terraform that has failed had sent the update all the same: AWS's list of operations lags, what the stack
 * set defines does not.
 */
async function hasSent(
  { stackSets, stackSet }: RoundContext,
  { version, isAlreadyDefined }: SentUpdate,
  { ended, isInterrupted }: TerraformRun,
): Promise<boolean> {
  if (ended?.kind !== 'failed' || isInterrupted || isAlreadyDefined) return false;
  const found = await attempt(() => stackSets.find(stackSet));
  return found.kind === 'done' && found.value !== undefined && definesVersion(found.value, version);
}

/** Several are QUEUED that may be ours: which one it is shows when they begin. */
function hasTime({ clock, deadline }: RoundContext): boolean {
  return clock.now().getTime() < deadline().getTime();
}

function isOver({ ended, isInterrupted }: TerraformRun, looksSinceEnd: number, isSent: boolean): boolean {
  if (ended === undefined) return false;
  if (ended.kind === 'done' || isSent) return looksSinceEnd >= looksAfterSuccess;
  return looksSinceEnd >= (isInterrupted ? looksAfterInterrupt : looksAfterFailure);
}

/** Updates that neither the plan knew nor this run has sent itself. */
function findUnknownUpdates(
  { sent, waitedFor }: RoundContext,
  listed: readonly Operation[],
  { operations }: SentUpdate,
): readonly Operation[] {
  const known = new Set([...operations.map(({ id }) => id), ...sent.ids, ...waitedFor]);
  return listed.filter(({ id, action }) => action === 'UPDATE' && !known.has(id));
}

/**
 * Ours is an update after our send after which the stack set defines what was planned: `terraform-` ids of other clients
 * look the same. AWS changes the definition when an operation begins, so that one that is QUEUED shows nothing yet, and
 * the list may hide ours behind an older one: one that has ended is ours only when Terraform has ended, too.
 * @returns several when each of them may be it.
 */
async function findOwn(
  { stackSets, stackSet, preferences }: RoundContext,
  { version, isAlreadyDefined }: SentUpdate,
  updates: readonly Operation[],
  run: TerraformRun & { readonly looksSinceEnd: number },
): Promise<readonly Operation[]> {
  const { since } = run;
  const isPossible = ({ id }: Operation): boolean => !isStartedByAction(id) && !isSentByTerraformBefore(id, since);
  if (!updates.some(isPossible)) return [];
  // A list that lags still calls QUEUED what runs.
  const read = await attempt(() => Promise.all(updates.map(({ id }) => stackSets.findOperation(stackSet, id))));
  const known = read.kind === 'done' ? read.value.filter((operation) => operation !== undefined) : updates;
  const begun = known.filter(({ status }) => status !== 'QUEUED').sort(byEnd);
  const [newest] = begun;
  // Newer providers may name their operations otherwise: then only what runs now can have defined the version.
  const isNamed = newest !== undefined && mayBeOurs(newest, since) && endsWith(newest, run);
  // One that has ended with a tolerance that ours must not have may hide ours, which the list does not show yet.
  const isOdd = newest !== undefined && !isInFlight(newest.status) && hasExcess(newest, preferences);
  if (isOdd && run.looksSinceEnd < looksAtOddOne) return [];
  const isTelling = newest !== undefined && !isAlreadyDefined && isPossible(newest) && isInFlight(newest.status);
  if (isNamed || isTelling) {
    const found = await attempt(() => stackSets.find(stackSet));
    const isDefined = found.kind === 'done' && found.value !== undefined && definesVersion(found.value, version);
    if (isDefined) return [newest];
  }
  return known.filter((own) => own.status === 'QUEUED' && mayBeOurs(own, since));
}

function hasExcess(operation: Operation, preferences: RoundContext['preferences']): boolean {
  return findExcessTolerance(operation.preferences, expectedTolerance('update', preferences)) !== undefined;
}

/** In flight, or ended a little before Terraform, which looks every ten seconds at most. */
function endsWith({ status, endedAt }: Operation, run: TerraformRun): boolean {
  if (isInFlight(status)) return true;
  if (run.endedAt === undefined || endedAt === undefined) return false;
  return run.endedAt.getTime() - endedAt.getTime() <= longestPollMs;
}

function mayBeOurs({ id }: Operation, since: Date): boolean {
  return isStartedByTerraform(id) && !isSentByTerraformBefore(id, since);
}

/** The one that began last: operations of a stack set follow each other. */
function byEnd(a: Operation, b: Operation): number {
  return operationEndMs(b) - operationEndMs(a) || b.createdAt.getTime() - a.createdAt.getTime();
}

/** What AWS makes ours wait for, or what ours would replace without having been planned on it. */
async function findInTheWay(
  context: RoundContext,
  { isQueued }: SentUpdate,
  listed: readonly Operation[],
  updates: readonly Operation[],
  since: Date,
): Promise<Operation | undefined> {
  const foreign = updates.find((operation) => !mayBeOurs(operation, since));
  if (foreign !== undefined || isQueued) return foreign;
  const [other] = await stillInFlight(context, listed);
  return other;
}

/** The list may lag far. */
async function findUnlisted(
  context: RoundContext,
  update: SentUpdate,
  run: TerraformRun,
): Promise<Extract<Look, { readonly kind: 'found' }> | undefined> {
  const { stackSets, stackSet } = context;
  const { operations, instances, version } = update;
  const known = new Set([
    ...operations.map(({ id }) => id),
    ...findUnlistedOperationIds(instances, new Set()),
    ...context.sent.ids,
    ...context.waitedFor,
  ]);
  const named = findUnlistedOperationIds(await stackSets.listInstances(stackSet), known);
  const found = await Promise.all(named.map((id) => stackSets.findOperation(stackSet, id)));
  const listed = (await stackSets.listRecentOperations(stackSet)).filter(({ id }) => !known.has(id));
  const all = [...found.filter((operation) => operation !== undefined), ...listed];
  const updates = [...new Map(all.map((operation) => [operation.id, operation])).values()]
    .filter(({ id, action }) => action === 'UPDATE' && !isStartedByAction(id))
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const [terraforms, ...further] = updates.filter((operation) => mayBeOurs(operation, run.since));
  const [newest] = updates.filter(({ status }) => status !== 'QUEUED');
  const defined = newest === undefined ? undefined : await stackSets.find(stackSet);
  // What came first is no proof that Terraform has sent its own, and nor is one that has defined another version.
  const isExplained = newest !== terraforms || (defined !== undefined && definesVersion(defined, version));
  if (terraforms !== undefined && further.length === 0 && isExplained && !run.isInterrupted) {
    return { kind: 'found', operation: terraforms };
  }
  if (run.ended?.kind !== 'done' && !run.isInterrupted) return undefined;
  const isNamed = newest !== undefined && mayBeOurs(newest, run.since);
  const isOurs = defined !== undefined && definesVersion(defined, version) && (isNamed || !run.isInterrupted);
  return isOurs && newest !== undefined ? { kind: 'found', operation: newest } : undefined;
}

async function pause({ clock }: RoundContext, { ended, applying }: TerraformRun): Promise<void> {
  await Promise.race([clock.sleep(lookPauseMs), ended === undefined ? applying : new Promise(() => undefined)]);
}
