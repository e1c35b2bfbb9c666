import { findUnreachable } from './targets/left-behind.ts';
import type { LeftBehind } from './targets/left-behind.ts';
import { isSuspended } from './organization.ts';
import type { Account } from './organization.ts';
import type { CanaryRequest, PreferencesRequest } from './rollout-request.ts';
import { estimateRollout } from './rollout.ts';
import type { RolloutEstimate } from './rollout.ts';
import { canaryPreferences, wavePreferences } from './preferences.ts';
import { isSameDeployment } from './stack-set/stack-set-definition.ts';
import type { DefinitionChange } from './stack-set/stack-set-definition.ts';
import type { StackInstance } from './stack-set/stack-set.ts';
import { inUpdates } from './targets/update-targets.ts';
import type { UpdateScope, PlannedUpdate } from './targets/update-targets.ts';
import { inputError } from './user-error.ts';

/** An update in two steps: a few accounts first, then all others. */
export interface WavePlan {
  /** How many Regions the accounts have instances in. */
  readonly regions: number;
  readonly canaries: readonly Account[];
  readonly canaryUpdates: readonly PlannedUpdate[];
  /** All other accounts that have an instance and are not suspended. */
  readonly others: readonly Account[];
  readonly waveUpdates: readonly PlannedUpdate[];
}

export interface WaveFacts extends UpdateScope {
  readonly instances: readonly StackInstance[];
  /** Accounts outside these OUs whose instances AWS keeps. */
  readonly leftBehind: readonly LeftBehind[];
  readonly canary: CanaryRequest;
}

/** @throws UserError for a named canary that an update cannot reach. */
export function planWaves(facts: WaveFacts): WavePlan {
  const reachable = findReachable(facts);
  const canaries = pickCanaries(reachable, facts.canary);
  const ids = new Set(canaries.map(({ id }) => id));
  const others = reachable.filter(({ id }) => !ids.has(id));
  const instancesOf = (accounts: readonly Account[]): readonly StackInstance[] => {
    const own = new Set(accounts.map(({ id }) => id));
    return facts.instances.filter((instance) => own.has(instance.accountId) && instance.status !== 'INOPERABLE');
  };
  const regions = Math.max(1, new Set(instancesOf(reachable).map(({ region }) => region)).size);
  const toUpdates = (accounts: readonly Account[]): readonly PlannedUpdate[] => inUpdates(facts, instancesOf(accounts));
  return { regions, canaries, canaryUpdates: toUpdates(canaries), others, waveUpdates: toUpdates(others) };
}

/**
 * Suspended accounts are skipped, INOPERABLE instances are left out by AWS, and no OU that AWS takes contains an account
 * that has moved out.
 */
function findReachable({ organization, instances, leftBehind }: WaveFacts): readonly Account[] {
  const left = new Set(findUnreachable(leftBehind));
  const operable = new Set(instances.filter(({ status }) => status !== 'INOPERABLE').map(({ accountId }) => accountId));
  return [...organization.accounts.values()]
    .filter((account) => operable.has(account.id) && !isSuspended(account) && !left.has(account.id))
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** From the smallest OU when not named: there an error hits the fewest neighbours. */
function pickCanaries(reachable: readonly Account[], canary: CanaryRequest): readonly Account[] {
  if (canary.kind === 'accounts') {
    const known = new Set(reachable.map(({ id }) => id));
    const unknown = canary.accountIds.find((id) => !known.has(id));
    if (unknown === undefined) return reachable.filter(({ id }) => canary.accountIds.includes(id));
    const problem = `${unknown} has no instance of the stack set that an update could reach.`;
    throw inputError('canary-accounts', problem, 'Name active accounts that have the role, or a number.');
  }
  const byUnit = Map.groupBy(reachable, ({ organizationalUnitId }) => organizationalUnitId);
  const units = [...byUnit].sort(([a, left], [b, right]) => left.length - right.length || a.localeCompare(b));
  return units.flatMap(([, accounts]) => accounts).slice(0, canary.count);
}

/**
 * The parts of an update that only Terraform can send: AWS does not accept them together with targets (CloudFormation
 * API, UpdateStackSet). Empty: waves can carry the whole update.
 */
export function findTerraformOnly(change: DefinitionChange): readonly string[] {
  if (change.kind !== 'update') return [];
  const { before, after } = change;
  return [
    ...(change.isAdoption === true ? ['the adoption of the stack set'] : []),
    ...(isSameDeployment(before, after) ? [] : ['automatic deployment']),
    ...(before.permissionModel === after.permissionModel ? [] : ['the permission model']),
    ...(before.callAs === after.callAs ? [] : ['`call-as`']),
  ];
}

/**
 * The parts of an update that an operation over accounts cannot undo: such an operation carries template, parameters,
 * capabilities, tags and description, and nothing else.
 */
export function findNotUndone(change: DefinitionChange): readonly string[] {
  if (change.kind !== 'update') return [];
  const { before, after } = change;
  // AWS accepts no empty description, so a new description cannot be removed.
  const isNewDescription = before.description === '' && after.description !== '';
  return [
    ...(isSameDeployment(before, after) ? [] : ['automatic deployment']),
    ...(isNewDescription ? ['the description'] : []),
  ];
}

export interface WavesEstimate {
  readonly canaries: number;
  readonly totalSeconds: number;
  /** Accounts that run at once after the canaries. */
  readonly concurrency: number;
  /** The largest number of accounts that may get a bad version before everything stops. */
  readonly worstCase: number;
  readonly secondsPerAccount: number;
  readonly basis: RolloutEstimate['basis'];
}

export function estimateWaves(
  { canaries, others, regions }: WavePlan,
  preferences: PreferencesRequest,
  measuredSecondsPerAccount: number | undefined,
): WavesEstimate {
  const canary = canaryPreferences(canaries.length, preferences);
  const first = estimateRollout(canaries.length, canary, measuredSecondsPerAccount, regions);
  const rest = estimateRollout(others.length, wavePreferences(preferences), measuredSecondsPerAccount, regions);
  const { concurrency } = rest;
  // In each of the Regions that run at once other accounts may be the first.
  const atOnce = preferences.regionConcurrency === 'parallel' ? regions : 1;
  return {
    canaries: canaries.length,
    totalSeconds: first.totalSeconds + (others.length === 0 ? 0 : rest.totalSeconds),
    concurrency,
    // Canaries stop a version that fails everywhere; one that fails only in some accounts reaches a wave.
    worstCase: Math.max(canaries.length, Math.min(concurrency * atOnce, others.length)),
    secondsPerAccount: first.secondsPerAccount,
    basis: first.basis,
  };
}
