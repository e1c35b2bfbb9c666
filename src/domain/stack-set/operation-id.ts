import { isInFlight, isStartedByTerraform } from './operation.ts';
import type { Operation, OperationPurpose } from './operation.ts';

/** Purposes of the operations that we send ourselves, as their ids carry them. */
type SentPurpose = Exclude<OperationPurpose, 'update'>;

const prefix = 'stackset-role-action';

export interface OperationIdFacts {
  /** `sha256:` and hexadecimal digits. */
  readonly digest: string;
  readonly purpose: SentPurpose;
  readonly runId: number;
  readonly runAttempt: number;
  /** Counts from 1 within a run. */
  readonly index: number;
}

/**
 * The same intent in the same attempt gives the same id, and AWS starts nothing twice under one id. At most 128
 * characters of [a-zA-Z0-9-] (CloudFormation API, OperationId). The part of the digest needs no salt: no secret takes part
 * in a digest, so that there is no guess that an id could confirm.
 */
export function newOperationId({ digest, purpose, runId, runAttempt, index }: OperationIdFacts): string {
  return `${ownPrefix(digest)}-${purpose}-${runId}-${runAttempt}-${index}`;
}

/**
 * The highest index among operations of this attempt of a run; 0 when there is none. Two steps of one job may apply the
 * same intent, and an id that was used starts nothing.
 */
export function lastIndexOf(
  operations: readonly Operation[],
  { runId, runAttempt }: Pick<OperationIdFacts, 'runId' | 'runAttempt'>,
): number {
  const ending = new RegExp(`^${prefix}-.+-${runId}-${runAttempt}-(\\d+)$`);
  return Math.max(0, ...operations.map(({ id }) => Number(ending.exec(id)?.[1] ?? 0)));
}

const sentPurposes: readonly SentPurpose[] = ['canary', 'wave', 'rollback', 'heal', 'first-deployment'];

/** The purpose that an id of ours carries. */
function purposeOf(id: string): SentPurpose {
  return sentPurposes.find((purpose) => id.includes(`-${purpose}-`)) ?? 'first-deployment';
}

/**
 * Whether the newest update of this intent was sent in waves and did not finish: then the accounts that are still
 * OUTDATED are updated as a wave, too, which stops at the first failure.
 * @param operations the newest first.
 */
export function hasBrokenWaves(operations: readonly Operation[], digest: string): boolean {
  const newest = operations.find(({ id, action }) => action === 'UPDATE' && isOfARun(id));
  if (newest?.id.startsWith(`${ownPrefix(digest)}-`) !== true) return false;
  const purpose = purposeOf(newest.id);
  return purpose === 'canary' || purpose === 'wave';
}

/** Operations of other clients carry no version of this intent: Terraform would find a change otherwise. */
function isOfARun(id: string): boolean {
  return isStartedByTerraform(id) || isStartedByAction(id);
}

/** Whether this run or another one of this action has sent it itself. */
export function isStartedByAction(id: string): boolean {
  return id.startsWith(`${prefix}-`);
}

function ownPrefix(digest: string): string {
  return `${prefix}-${digest.replace(/^sha256:/, '').slice(0, 16)}`;
}

/** An operation in flight that an earlier run started with the intent of this one. */
export interface Attachable {
  readonly operation: Operation;
  readonly startedBy: 'terraform' | 'action';
  readonly purpose: OperationPurpose;
}

/**
 * Our own operations are known by their id. The ids of the provider's operations say nothing about the intent. But when
 * Terraform finds nothing left to change, the newest update in flight is the one that made the change.
 * @param operations the newest first.
 */
export function findAttachable(operations: readonly Operation[], facts: RunIntent): Attachable | undefined {
  const inFlight = operations.filter(({ status }) => isInFlight(status));
  const own = inFlight.find(({ id }) => isSentWith(id, facts));
  if (own !== undefined) return { operation: own, startedBy: 'action', purpose: purposeOf(own.id) };
  const terraforms = inFlight.find((operation) => isTerraformsOfIntent(operation, facts));
  return terraforms === undefined ? undefined : { operation: terraforms, startedBy: 'terraform', purpose: 'update' };
}

/** What distinguishes the operations of an intent from others. */
export interface RunIntent {
  /** `sha256:` and hexadecimal digits. */
  readonly digest: string;
  /** Terraform still finds something to change. */
  readonly hasDefinitionChange: boolean;
  /** It changes a secret value. The digest holds none, so that an operation of the same digest may carry another. */
  readonly changesSecrets: boolean;
}

/** Whether a run with this intent started the operation, in flight or ended. */
export function isOfIntent(operation: Operation, facts: RunIntent): boolean {
  return isSentWith(operation.id, facts) || isTerraformsOfIntent(operation, facts);
}

function isSentWith(id: string, { digest, changesSecrets }: RunIntent): boolean {
  return !changesSecrets && id.startsWith(`${ownPrefix(digest)}-`);
}

/** What is QUEUED has changed no definition yet. */
function isTerraformsOfIntent({ id, action, status }: Operation, { hasDefinitionChange }: RunIntent): boolean {
  return !hasDefinitionChange && isStartedByTerraform(id) && action === 'UPDATE' && status !== 'QUEUED';
}
