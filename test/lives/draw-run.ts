import type { RolloutRequest } from '../../src/domain/rollout-request.ts';
import type { Fault } from '../aws-simulator/faults/fault.ts';
import { namedReasons } from '../aws-simulator/faults/fault-reason.ts';
import { drawShare, drawUpdate } from './draw-life.ts';
import type { Happening, Moment, Scheduled } from './happening.ts';
import type { Random } from './random.ts';
import type { Version } from './version.ts';

/** What a draw has to know of the life so far. */
export interface Circumstances {
  readonly version: Version;
  readonly request: RolloutRequest;
  readonly furtherUnits: readonly string[];
  /** That the life may use; the request has some of them. */
  readonly regions: readonly string[];
  /** Ids; active members. */
  readonly active: readonly string[];
  readonly suspended: readonly string[];
  readonly closed: readonly string[];
  /** All OUs and the root, ids. */
  readonly units: readonly string[];
  /** Automatic deployment may remove the instances of accounts that leave. */
  readonly isFollowed: boolean;
}

export interface Wishes {
  readonly version: Version;
  readonly request: RolloutRequest;
}

/** What the user has changed before the next run. */
export function drawWishes(
  random: Random,
  { version, request, furtherUnits, regions: all, active }: Circumstances,
): Wishes {
  const next = random.chance(0.8) ? drawVersion(random, version) : version;
  const { organizationalUnitIds, excludedAccountIds, regions } = request.targets;
  const further = furtherUnits.filter((id) => !organizationalUnitIds.includes(id));
  const isRegionAdded = regions.length < all.length && random.chance(0.5);
  const added = further.length > 0 && random.chance(0.15) ? [random.pick(further)] : [];
  return {
    version: next,
    request: {
      ...request,
      targets: {
        organizationalUnitIds: [...organizationalUnitIds, ...added],
        excludedAccountIds,
        regions: isRegionAdded ? all : regions,
      },
      autoDeployment: { enabled: next.isAutomatic, retainStacksOnAccountRemoval: next.isRetained },
      preferences: { ...request.preferences, maxConcurrentPercentage: next.maxConcurrent },
      update: random.chance(0.3) ? drawUpdate(random, active, next) : request.update,
      rolloutTimeoutMs: random.chance(0.08) ? random.between(20, 400) * 1000 : 5.5 * 3_600_000,
      operationWaitTimeoutMs: random.chance(0.05) ? random.between(60, 400) * 1000 : 4 * 3_600_000,
    },
  };
}

function drawVersion(random: Random, version: Version): Version {
  const isBack = random.chance(0.08);
  const template = isBack ? Math.max(1, version.template - 1) : version.template + 1;
  return {
    ...version,
    template: random.chance(0.75) ? template : version.template,
    externalId: random.chance(0.12) ? version.externalId + 1 : version.externalId,
    token: version.token > 0 && random.chance(0.3) ? version.token + 1 : version.token,
    tags: random.chance(0.12) ? random.between(0, 3) : version.tags,
    description: random.chance(0.08) ? version.description + 1 : version.description,
    isRetained: random.chance(0.06) ? !version.isRetained : version.isRetained,
    maxConcurrent: random.chance(0.08) ? drawShare(random) : version.maxConcurrent,
  };
}

/** What happens while no run is active. */
export function drawBetween(random: Random, circumstances: Circumstances): readonly Happening[] {
  const { active } = circumstances;
  if (random.chance(0.6)) return [];
  return Array.from({ length: random.between(1, 2) }, (): Happening | undefined => {
    const kind = random.pick(['world', 'world', 'lost', 'outdated', 'refuse', 'faults-end', 'faults-end'] as const);
    if (kind === 'world') return drawWorldHappening(random, circumstances);
    if (kind === 'faults-end') return { kind: 'faults-end' };
    if (active.length === 0) return undefined;
    switch (kind) {
      case 'lost':
        return { kind: 'instance-lost', account: random.pick(active), ...drawWhere(random, circumstances) };
      case 'outdated':
        return { kind: 'instance-outdated', account: random.pick(active), ...drawWhere(random, circumstances) };
      case 'refuse':
        return { kind: 'fault', fault: drawRefusal(random, circumstances) };
    }
  }).filter((happening) => happening !== undefined);
}

/** In one Region alone, or wherever there is an instance. */
function drawWhere(random: Random, { request, regions }: Circumstances): { readonly regions?: readonly string[] } {
  if (regions.length === 1 || random.chance(0.4)) return {};
  return { regions: [random.pick(request.targets.regions)] };
}

/** What happens while one runs. */
export function drawScheduled(random: Random, circumstances: Circumstances): readonly Scheduled[] {
  const scheduled: Scheduled[] = [];
  if (random.chance(0.35) && circumstances.active.length > 0) {
    const fault = drawRefusal(random, circumstances);
    scheduled.push({ at: { kind: 'call', count: 1, isAfter: false }, happening: { kind: 'fault', fault } });
  }
  if (random.chance(0.1) && circumstances.active.length > 0) {
    const fault = drawRefusal(random, circumstances);
    scheduled.push({ at: { kind: 'sends', what: 'rollback' }, happening: { kind: 'fault', fault } });
  }
  if (random.chance(0.45)) return scheduled;
  for (let left = random.between(1, 3); left > 0; left -= 1) {
    const happening = drawHappening(random, circumstances);
    if (happening !== undefined) scheduled.push({ at: drawMoment(random, happening), happening });
  }
  return scheduled;
}

function drawMoment(random: Random, { kind }: Happening): Moment {
  // What comes between the plan and the update, and what refuses the way back, would be rare otherwise.
  if ((kind === 'foreign-version' || kind === 'foreign-operation') && random.chance(0.4)) {
    return { kind: 'sends', what: random.chance(0.8) ? 'update' : 'rollback' };
  }
  if (random.chance(0.6))
    return { kind: 'call', count: random.between(1, random.pick([15, 40, 80, 160])), isAfter: random.chance(0.5) };
  return { kind: 'time', seconds: random.between(0, random.pick([20, 100, 400, 1_500])) };
}

function drawHappening(random: Random, circumstances: Circumstances): Happening | undefined {
  switch (
    random.pick(['end', 'end', 'world', 'world', 'foreign', 'foreign', 'call', 'call', 'rare', 'terraform'] as const)
  ) {
    case 'end':
      return { kind: random.chance(0.6) ? 'killed' : 'cancelled' };
    case 'world':
      return drawWorldHappening(random, circumstances);
    case 'foreign':
      if (random.chance(0.3)) return { kind: 'foreign-version', isNamedLikeTerraforms: random.chance(0.4) };
      return random.chance(0.7)
        ? { kind: 'foreign-operation', seconds: random.pick([5, 60, 300, 1_200]) }
        : { kind: 'stopped-by-hand' };
    case 'call':
      return { kind: 'fault', fault: drawCallFault(random) };
    case 'rare':
      return random.pick<Happening>([
        { kind: 'credentials-end' },
        { kind: 'lock-taken', seconds: random.pick([5, 60, 600]) },
        { kind: 'faults-end' },
      ]);
    case 'terraform':
      return drawTerraform(random);
  }
}

function drawTerraform(random: Random): Happening {
  const subcommand = random.pick(['plan', 'apply', 'apply', 'apply -refresh-only'] as const);
  const trouble = random.chance(0.5)
    ? ({ kind: 'fails', stderr: 'Error: Failed to query available provider packages' } as const)
    : ({ kind: 'dies', afterMs: random.between(0, random.pick([3, 30, 200])) * 1000 } as const);
  return { kind: 'terraform', subcommand, trouble };
}

function drawWorldHappening(random: Random, circumstances: Circumstances): Happening | undefined {
  const { active, suspended, closed, units, isFollowed } = circumstances;
  const areInstancesLeft = !isFollowed || random.chance(0.5);
  const members = [...active, ...suspended, ...closed];
  switch (
    random.pick(['joins', 'joins', 'leaves', 'moves-out', 'moves-out', 'closed', 'suspended', 'reopened'] as const)
  ) {
    case 'joins':
      return { kind: 'account-joins', unit: random.pick(units) };
    case 'leaves':
      return active.length > 2
        ? { kind: 'account-leaves', account: random.pick(members), areInstancesLeft }
        : undefined;
    case 'moves-out':
      return active.length > 2
        ? { kind: 'account-moves-out', account: random.pick(members), areInstancesLeft }
        : undefined;
    case 'closed':
      return active.length > 2 ? { kind: 'account-closed', account: random.pick(active) } : undefined;
    case 'suspended':
      return active.length > 2 ? { kind: 'account-suspended', account: random.pick(active) } : undefined;
    case 'reopened':
      return suspended.length > 0 ? { kind: 'account-reopened', account: random.pick(suspended) } : undefined;
  }
}

function drawRefusal(random: Random, circumstances: Circumstances): Fault {
  const { active } = circumstances;
  return {
    kind: 'refuse',
    accounts: random.some(active, random.chance(0.2) ? Math.ceil(active.length / 2) : random.between(1, 2)),
    reason: random.pick(namedReasons),
    // A deletion that fails leaves what only a person can fix.
    actions: random.pick([['CREATE', 'UPDATE'], ['CREATE', 'UPDATE'], ['UPDATE'], ['CREATE']] as const),
    ...(random.chance(0.7) ? { attempts: random.between(1, 2) } : {}),
    ...drawWhere(random, circumstances),
  };
}

const reads = [
  'DescribeStackSet',
  'DescribeStackSetOperation',
  'ListStackInstances',
  'ListStackSetOperations',
  'ListStackSetOperationResults',
  'ListAccountsForParent',
] as const;
const writes = [
  'UpdateStackSet',
  'UpdateStackSet',
  'UpdateStackInstances',
  'CreateStackInstances',
  'CreateStackSet',
  'StopStackSetOperation',
] as const;

function drawCallFault(random: Random): Fault {
  const action = random.pick(random.chance(0.5) ? writes : reads);
  const times = random.pick([1, 1, 2, 5, 9]);
  switch (random.pick(['throttle', 'storm', 'connection', 'connection', 'error', 'stale', 'preferences'] as const)) {
    case 'throttle':
      return { kind: 'throttle', action, times };
    case 'storm':
      return { kind: 'throttle-storm', seconds: random.pick([5, 30, 120]) };
    case 'connection':
      return { kind: 'connection', action, how: random.pick(['reset', 'lost-answer', 'lost-answer']), times };
    case 'error':
      return random.chance(0.6)
        ? { kind: 'error', action, times, code: 'InternalFailure', message: 'Internal failure', httpStatus: 500 }
        : { kind: 'error', action, times: 1, code: 'AccessDenied', message: 'not authorized', httpStatus: 403 };
    case 'stale':
      return {
        kind: 'stale-list',
        action: random.pick(['ListStackInstances', 'ListStackSetOperations', 'ListStackSetOperationResults']),
        seconds: random.pick([10, 20]),
      };
    case 'preferences':
      return {
        kind: 'preferences-ignored',
        action: random.pick(['UPDATE', 'CREATE']),
        preferences: random.pick([
          { failureTolerancePercentage: 20, maxConcurrentCount: 1 },
          { maxConcurrentCount: 1 },
        ]),
      };
  }
}
