import type { SimulatorClock } from './scaled-clock.ts';
import type { Fault } from './faults/fault.ts';
import type { ManagedPolicyVersion } from './iam/managed-policy.ts';
import type { ControlDenial } from './organizations/control-policies.ts';
import { Organization } from './organizations/organization.ts';
import { deployAtOnce } from './setup-stack-set.ts';
import type { StackSetSetup } from './setup-stack-set.ts';
import { World } from './world.ts';
import type { WorldOptions } from './world.ts';

export interface OrganizationalUnitSetup {
  readonly name: string;
  readonly organizationalUnits?: readonly OrganizationalUnitSetup[];
}

/** A scenario's settings of the simulated AWS. JSON; times are simulated seconds. */
export interface SimulatorSetup {
  /** Accounts that a stack set can reach, the delegated administrator among them; the management account is extra. */
  readonly accounts?: number;
  /** `default` has six OUs side by side, `nested` has three of them under Workloads. */
  readonly organizationalUnits?: 'default' | 'nested' | readonly OrganizationalUnitSetup[];
  /** How many of the last accounts, or which ones (ids or names). */
  readonly suspended?: number | readonly string[];
  /** How much faster than real time; for the code that creates the clock. */
  readonly timeScale?: number;
  readonly secondsPerAccount?: number;
  readonly listLagSeconds?: number;
  readonly listLagSecondsOf?: WorldOptions['listLagSecondsOf'];
  /** Real; no session of STS lasts longer, even if a client requests more. For the code that starts the simulator. */
  readonly longestSessionSeconds?: number;
  readonly automaticDeploymentDelaySeconds?: number;
  readonly organizationalUnitIdAnswers?: WorldOptions['organizationalUnitIdAnswers'];
  readonly leaveOutPreferenceMembers?: boolean;
  readonly isRollbackCompleteRepaired?: boolean;
  readonly doSameParametersMarkOutdated?: boolean;
  /** Managed execution of every stack set, regardless of CreateStackSet. */
  readonly managedExecution?: boolean;
  /** AWS's documentation of 2023 says 100. */
  readonly mostConcurrentInstances?: number;
  /**
   * An organization that is not prepared: no trusted access and no delegated administrator. The code that starts the
   * simulator creates no role, no OIDC provider and no bucket either.
   */
  readonly isEmpty?: boolean;
  /** Default: true, unless the organization is empty. */
  readonly trustedAccess?: boolean;
  /** Default: 222222222222, in the OU Security (or the first OU); none in an empty organization. */
  readonly delegatedAdministrators?: readonly string[];
  /** Stack sets that exist from the start, with every account CURRENT. */
  readonly stackSets?: readonly StackSetSetup[];
  /** By ARN: AWS managed policies that differ from the extract of the action. */
  readonly managedPolicies?: Readonly<Record<string, ManagedPolicyVersion | 'deleted'>>;
  /** By account (an id or a name): what its principals may not do, and what may not be done with its resources. */
  readonly serviceControlPolicies?: Readonly<Record<string, readonly ControlDenial[]>>;
  readonly resourceControlPolicies?: Readonly<Record<string, readonly ControlDenial[]>>;
  readonly faults?: readonly Fault[];
}

export const managementAccountId = '111111111111';
export const delegatedAdministratorId = '222222222222';
export const rootId = 'r-ab12';

const defaultUnits: readonly OrganizationalUnitSetup[] = [
  { name: 'Security' },
  { name: 'Infrastructure' },
  { name: 'Production' },
  { name: 'Staging' },
  { name: 'Development' },
  { name: 'Sandbox' },
];

const nestedUnits: readonly OrganizationalUnitSetup[] = [
  { name: 'Security' },
  { name: 'Infrastructure' },
  {
    name: 'Workloads',
    organizationalUnits: [{ name: 'Production' }, { name: 'Staging' }, { name: 'Development' }],
  },
];

const nameSuffixes: Readonly<Record<string, string>> = {
  Infrastructure: 'infra',
  Production: 'prod',
  Development: 'dev',
};

/** The same ids and names for the same setup. */
export function buildWorld(setup: SimulatorSetup, clock: SimulatorClock): World {
  const organization = new Organization({ organizationId: 'o-ab12cd34ef', rootId, managementAccountId });
  const isEmpty = setup.isEmpty ?? false;
  organization.trustedAccess = setup.trustedAccess ?? !isEmpty;
  addUnits(organization, unitsOf(setup), rootId);
  addAccounts(organization, setup.accounts ?? 40, clock.now());
  for (const id of setup.delegatedAdministrators ?? (isEmpty ? [] : [delegatedAdministratorId])) {
    organization.delegatedAdministrators.add(id);
  }
  const world = new World(organization, clock, optionsOf(setup));
  for (const account of suspendedAccounts(organization, setup.suspended ?? 0)) world.suspend(account);
  for (const stackSet of setup.stackSets ?? []) deployAtOnce(world, stackSet);
  for (const [arn, version] of Object.entries(setup.managedPolicies ?? {})) world.managedPolicies.set(arn, version);
  for (const [account, denials] of Object.entries(setup.serviceControlPolicies ?? {})) {
    world.serviceControlPolicies.set(world.requireAccount(account).id, denials);
  }
  for (const [account, denials] of Object.entries(setup.resourceControlPolicies ?? {})) {
    world.resourceControlPolicies.set(world.requireAccount(account).id, denials);
  }
  world.setFaults(setup.faults ?? []);
  return world;
}

function unitsOf({ organizationalUnits = 'default' }: SimulatorSetup): readonly OrganizationalUnitSetup[] {
  if (organizationalUnits === 'default') return defaultUnits;
  return organizationalUnits === 'nested' ? nestedUnits : organizationalUnits;
}

function optionsOf(setup: SimulatorSetup): Partial<WorldOptions> {
  const names = [
    'secondsPerAccount',
    'listLagSeconds',
    'listLagSecondsOf',
    'automaticDeploymentDelaySeconds',
    'organizationalUnitIdAnswers',
    'leaveOutPreferenceMembers',
    'isRollbackCompleteRepaired',
    'doSameParametersMarkOutdated',
    'managedExecution',
    'mostConcurrentInstances',
  ] as const;
  return Object.fromEntries(names.filter((name) => setup[name] !== undefined).map((name) => [name, setup[name]]));
}

function addUnits(organization: Organization, units: readonly OrganizationalUnitSetup[], parentId: string): void {
  for (const unit of units) {
    const id = unitId(organization, unit.name);
    organization.addOrganizationalUnit({ id, name: unit.name, parentId });
    addUnits(organization, unit.organizationalUnits ?? [], id);
  }
}

/** Readable, such as `ou-ab12-sandbox0`: AWS's ids have 8–32 letters and digits at the end. */
function unitId({ organizationalUnits }: Organization, name: string): string {
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 30)
    .padEnd(8, '0');
  const id = `ou-ab12-${word}`;
  return organizationalUnits.has(id) ? `${id}${organizationalUnits.size}` : id;
}

/** Members go round the OUs: the first round is team a, the second team b. */
function addAccounts(organization: Organization, count: number, joinedAt: Date): void {
  const add = (id: string, name: string, parentId: string): void => {
    organization.addAccount({ id, name, email: `${name}@example.com`, state: 'ACTIVE', parentId, joinedAt });
  };
  const units = [...organization.organizationalUnits.values()];
  const security = units.find(({ name }) => name === 'Security') ?? units[0];
  add(managementAccountId, 'management', rootId);
  if (count > 0) add(delegatedAdministratorId, 'security-tooling', security?.id ?? rootId);
  for (let index = 0; index < count - 1; index += 1) {
    const unit = units[index % units.length];
    const suffix = nameSuffixes[unit?.name ?? ''] ?? unit?.name.toLowerCase().replace(/[^a-z0-9]+/g, '-') ?? 'root';
    const team = teamName(Math.floor(index / Math.max(1, units.length)));
    add(String(300_000_000_001 + index), `team-${team}-${suffix}`, unit?.id ?? rootId);
  }
}

function teamName(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${teamName(Math.floor(index / 26) - 1)}${letter}`;
}

function suspendedAccounts(organization: Organization, suspended: number | readonly string[]): readonly string[] {
  if (typeof suspended !== 'number') return suspended;
  return suspended === 0 ? [] : [...organization.accounts.keys()].filter((id) => id.startsWith('3')).slice(-suspended);
}
