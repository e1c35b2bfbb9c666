import { isInFlight } from '../../aws-simulator/cloudformation/operations/operation.ts';
import type { PlayOptions } from './play-scenario.ts';
import { isLock, stateBucket } from './stage.ts';
import type { Stage } from './stage.ts';

/** Accounts whose role has the permission that the stories add, whatever any status says. In order of id. */
export function findHolders({ simulator: { world } }: Stage): readonly string[] {
  const ids = [...world.organization.accounts.keys()];
  return ids.filter((id) => JSON.stringify(world.roleOf(id)?.inlinePolicies ?? {}).includes('iam:PassRole')).sort();
}

/** Accounts that ever had it, if only for a moment, whatever they have now. In order of id. */
export function findEverHolders({ simulator: { world } }: Stage): readonly string[] {
  const had = world.deployments.filter(({ templateBody }) => templateBody.includes('iam:PassRole'));
  return [...new Set(had.map(({ accountId }) => accountId))].sort();
}

/** Terraform's state knows of the permission that the stories add. */
export function isRecorded({ simulator: { s3 } }: Stage): boolean {
  const keys = s3.listKeys(stateBucket).filter((key) => !isLock(key));
  return keys.some((key) => s3.getObject(stateBucket, key).body.toString().includes('iam:PassRole'));
}

export interface Watch {
  readonly onStep: NonNullable<PlayOptions['onStep']>;
  /** What the accounts had when the story began. */
  readonly before: Record<string, object>;
  /**
   * The holders as each update begins. An update only ever gives the permission, or only takes it away: whoever ever
   * had it has it when the way back begins.
   */
  readonly seen: (readonly string[])[];
  /** Operations in flight while the state was locked: kinds of ours, or `terraform`. */
  readonly locked: ReadonlySet<string>;
}

export function watchHolders(): Watch {
  const before: Record<string, object> = {};
  const seen: (readonly string[])[] = [];
  const locked = new Set<string>();
  let isWatched = false;
  const onStep: Watch['onStep'] = (_, stage) => {
    if (isWatched) return;
    isWatched = true;
    Object.assign(before, readDeployed(stage));
    stage.simulator.requests.watch(({ action, status }) => {
      if (isLocked(stage)) findInFlight(stage).forEach((kind) => locked.add(kind));
      if (action === 'UpdateStackSet' && status === 200) seen.push(findHolders(stage));
    });
  };
  return { onStep, before, seen, locked };
}

function isLocked({ simulator: { s3 } }: Stage): boolean {
  return s3.listKeys(stateBucket).some(isLock);
}

function findInFlight({ simulator: { world } }: Stage): readonly string[] {
  const operations = world.stackSets.flatMap((stackSet) => stackSet.operations).filter(isInFlight);
  return operations.map(({ id }) => /^terraform|canary|wave|rollback|heal|first-deployment/.exec(id)?.[0] ?? id);
}

/** By account of the stack set: template, parameters and role as they are there. */
export function readDeployed({ simulator: { world } }: Stage): Readonly<Record<string, object>> {
  const ids = [...(world.stackSets[0]?.instances.values() ?? [])].map(({ accountId }) => accountId);
  const entries = ids.map((id) => {
    const stack = world.templateOf(id, 'organization-security-audit');
    const role = structuredClone(world.roleOf(id));
    return [id, { templateBody: stack?.templateBody, parameters: stack?.parameters, role }] as const;
  });
  return Object.fromEntries(entries);
}
