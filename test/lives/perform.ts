import { loseInstances, outdate } from '../aws-simulator/cloudformation/stacks/account-change.ts';
import { findStack } from '../aws-simulator/cloudformation/operations/instance-deployment.ts';
import type { ChangedAccounts } from '../aws-simulator/cloudformation/stacks/account-change.ts';
import type { Fault } from '../aws-simulator/faults/fault.ts';
import { isInFlight } from '../aws-simulator/cloudformation/operations/operation.ts';
import { stopOperation } from '../aws-simulator/cloudformation/operations/operation-queue.ts';
import type { StackSet } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { Life, Process } from '../in-memory/life.ts';
import { sendForeignVersion } from '../in-memory/foreign-template.ts';
import type { Happening } from './happening.ts';
import { putRight, tamper } from './tampering.ts';

/** What happenings leave behind beside the world itself. */
export interface Aftermath {
  faults: readonly Fault[];
  /** When an account last came, moved out, or was closed or reopened: a run that had read the organization before cannot know. */
  readonly changedAt: Map<string, Date>;
  /** When the role of an account was last changed by hand. */
  readonly tamperedAt: Map<string, Date>;
  /** Unique ids of roles that CloudFormation has not created. */
  readonly madeByHand: Set<string>;
  joined: number;
}

export function newAftermath(): Aftermath {
  return { faults: [], changedAt: new Map(), tamperedAt: new Map(), madeByHand: new Set(), joined: 0 };
}

/** @returns false when it could not happen: there is no such account any more, nothing in flight, no run. */
export function perform(life: Life, aftermath: Aftermath, happening: Happening, process?: Process): boolean {
  const { world } = life;
  const stackSet = world.stackSets.at(-1);
  switch (happening.kind) {
    case 'killed':
      process?.life.kill();
      return process !== undefined;
    case 'cancelled':
      process?.life.cancel();
      return process !== undefined;
    case 'foreign-operation': {
      const mayBegin = stackSet !== undefined && (stackSet.managedExecution || !stackSet.operations.some(isInFlight));
      if (mayBegin) world.startForeignOperation({ stackSetName: stackSet.name, seconds: happening.seconds });
      return mayBegin;
    }
    case 'foreign-version': {
      const { isNamedLikeTerraforms, isRoleChanged } = happening;
      const digits = life.time.now().toISOString().replaceAll(/\D/g, '');
      const id = isNamedLikeTerraforms ? `terraform-${digits}99999999` : `by-hand-${digits}`;
      return (
        stackSet?.operations.some((operation) => operation.id === id) === false &&
        sendForeignVersion(life, id, isRoleChanged)
      );
    }
    case 'stopped-by-hand': {
      const running = stackSet?.operations.find(isInFlight);
      if (running !== undefined) stopOperation(world, running);
      return running !== undefined;
    }
    case 'account-joins': {
      aftermath.joined += 1;
      const { id } = world.addAccount(`newcomer-${aftermath.joined}`, happening.unit);
      aftermath.changedAt.set(id, life.time.now());
      return true;
    }
    case 'account-leaves': {
      // The world would give the highest id to the next newcomer, as AWS never does.
      const { accounts } = world.organization;
      const mayLeave = accounts.has(happening.account) && [...accounts.keys()].some((id) => id > happening.account);
      if (mayLeave) world.organization.removeAccount(happening.account, happening);
      return mayLeave;
    }
    case 'account-moves-out':
      return moveOut(life, aftermath, happening);
    case 'account-closed':
    case 'account-suspended':
    case 'account-reopened':
      return changeState(life, aftermath, happening);
    case 'instance-lost':
      if (stackSet === undefined || !isQuiet(life, stackSet, happening)) return false;
      loseInstances(world, { accounts: [happening.account], ...regionsOf(happening) });
      return true;
    case 'instance-outdated':
      if (stackSet === undefined || !isQuiet(life, stackSet, happening)) return false;
      outdate(world, { accounts: [happening.account], ...regionsOf(happening) });
      return true;
    case 'tampered':
    case 'put-right':
      return changeByHand(life, aftermath, happening);
    case 'fault':
      world.setFaults([...aftermath.faults, happening.fault]);
      if (isLasting(happening.fault)) aftermath.faults = [...aftermath.faults, happening.fault];
      return true;
    case 'faults-end':
      aftermath.faults = [];
      world.clearFaults();
      return true;
    case 'credentials-end':
      life.aws.areCredentialsExpired = true;
      return true;
    case 'lock-taken':
      return takeForeignLock(life, happening.seconds);
    case 'terraform': {
      let isLeft = true;
      life.troubleTerraform = (subcommand) => {
        if (!isLeft || subcommand !== happening.subcommand) return undefined;
        isLeft = false;
        return happening.trouble;
      };
      return true;
    }
  }
}

/** To set all faults again would begin the others once more. */
function isLasting({ kind }: Fault): boolean {
  return kind === 'refuse' || kind === 'stale-list' || kind === 'preferences-ignored';
}

function changeState(
  { world, time }: Life,
  { changedAt }: Aftermath,
  { kind, account }: Extract<Happening, { readonly kind: 'account-closed' | 'account-suspended' | 'account-reopened' }>,
): boolean {
  const found = world.organization.accounts.get(account);
  if (found === undefined) return false;
  const states = {
    'account-closed': 'CLOSED',
    'account-suspended': 'SUSPENDED',
    'account-reopened': 'ACTIVE',
  } as const;
  found.state = states[kind];
  changedAt.set(account, time.now());
  return true;
}

/** To the root only: no later request adds it, which would target the account again. */
function moveOut(
  { world, request, time }: Life,
  { changedAt }: Aftermath,
  { account, areInstancesLeft }: Extract<Happening, { readonly kind: 'account-moves-out' }>,
): boolean {
  const { organization } = world;
  const found = organization.accounts.get(account);
  const isEverywhere =
    request.targets.organizationalUnitIds.length === 0 ||
    world.stackSets.some(({ targets }) => targets.has(organization.ids.rootId));
  if (found === undefined || found.parentId === organization.ids.rootId || isEverywhere) return false;
  organization.moveAccount(account, organization.ids.rootId, { areInstancesLeft });
  changedAt.set(account, time.now());
  return true;
}

function changeByHand(
  { world, aws, time }: Life,
  { tamperedAt, madeByHand }: Aftermath,
  happening: Extract<Happening, { readonly kind: 'tampered' | 'put-right' }>,
): boolean {
  const { account: accountId } = happening;
  if (!world.organization.accounts.has(accountId)) return false;
  const idsOf = (): readonly string[] => [...world.rolesOf(accountId).values()].map(({ roleId }) => roleId);
  const before = new Set(idsOf());
  const place = { world, accountId, callerAccountId: aws.callerAccountId };
  const hasHappened = happening.kind === 'tampered' ? tamper(place, happening.how) : putRight(place);
  for (const id of idsOf()) if (!before.has(id)) madeByHand.add(id);
  if (hasHappened) tamperedAt.set(accountId, time.now());
  return hasHappened;
}

function takeForeignLock({ state, time }: Life, seconds: number): boolean {
  if (state.lock !== undefined) return false;
  const lock = { id: 'lock-of-another-client', who: 'another-client' };
  state.lock = lock;
  time.after(seconds * 1000, () => {
    if (state.lock === lock) state.lock = undefined;
  });
  return true;
}

function regionsOf({ regions }: { readonly regions?: readonly string[] }): Pick<ChangedAccounts, 'regions'> {
  return regions === undefined ? {} : { regions };
}

/** Nothing is in flight, and the account has what the stack set defines, wherever it has something. */
function isQuiet(
  { world }: Life,
  { operations, instances }: StackSet,
  { account, regions }: { readonly account: string; readonly regions?: readonly string[] },
): boolean {
  if (!world.organization.accounts.has(account)) return false;
  const own = [...instances.values()].filter(({ accountId }) => accountId === account);
  if (own.length === 0 || regions?.every((region) => own.some((instance) => instance.region === region)) === false) {
    return false;
  }
  // An update fails where the role was deleted by hand.
  const hasRoles = own.every((instance) =>
    findStack(world, instance)?.resources.every(({ physicalId }) => world.rolesOf(account).has(physicalId)),
  );
  return !operations.some(isInFlight) && own.every(({ status }) => status === 'CURRENT') && hasRoles;
}
