import { createHash } from 'node:crypto';
import type { SimulatorClock } from './clock.ts';
import type { Organization } from './organization.ts';
import type { DeployedRole, Stack } from './stack.ts';
import type { StackSet } from './stack-set.ts';

export type { DeployedRole } from './stack.ts';

/** Switches of the simulated AWS. Times are simulated seconds. */
export interface WorldOptions {
  /** What one account takes in an operation. */
  readonly secondsPerAccount: number;
  /** How far ListStackSetOperations and ListStackSetOperationResults are behind. */
  readonly listLagSeconds: number;
  /** From an account's arrival to its automatic deployment. */
  readonly automaticDeploymentDelaySeconds: number;
  /** Which OU id an instance's summary carries: nobody has verified what AWS answers for nested OUs. */
  readonly organizationalUnitIdAnswers: 'targeted' | 'parent';
  /** Leaves operation preferences that equal AWS's default out of answers. */
  readonly leaveOutPreferenceMembers: boolean;
  /** Whether a stack whose first creation failed is made again by the next operation, or refused. Seen both ways. */
  readonly isRollbackCompleteRepaired: boolean;
  /** Whether naming parameters marks all instances OUTDATED although every value stays. The API's text can be read both ways. */
  readonly doSameParametersMarkOutdated: boolean;
  /** Overrules what CreateStackSet asks for. */
  readonly managedExecution: boolean | undefined;
}

export const defaultWorldOptions: WorldOptions = {
  secondsPerAccount: 20,
  listLagSeconds: 3,
  automaticDeploymentDelaySeconds: 10,
  organizationalUnitIdAnswers: 'targeted',
  leaveOutPreferenceMembers: false,
  isRollbackCompleteRepaired: true,
  doSameParametersMarkOutdated: false,
  managedExecution: undefined,
};

/** One simulated AWS: the organization, its stack sets, and what every account really has. */
export class World {
  readonly organization: Organization;
  readonly clock: SimulatorClock;
  readonly options: WorldOptions;
  /** Also deleted ones, in order of creation. */
  readonly stackSets: StackSet[] = [];
  /** By account id, then by stack id. */
  readonly stacks = new Map<string, Map<string, Stack>>();
  /** By account id, then by role name. */
  readonly roles = new Map<string, Map<string, DeployedRole>>();
  /** How many of the next requests of an action are to be answered with "Rate exceeded". The wire counts down. */
  readonly throttles = new Map<string, number>();
  private issuedIds = 0;

  constructor(organization: Organization, clock: SimulatorClock, options: Partial<WorldOptions> = {}) {
    this.organization = organization;
    this.clock = clock;
    this.options = { ...defaultWorldOptions, ...options };
  }

  /** The same in every run: the n-th id that this world gives out. */
  newUuid(): string {
    this.issuedIds += 1;
    const hex = createHash('sha256').update(`simulator ${this.issuedIds}`).digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  }

  rolesOf(accountId: string): Map<string, DeployedRole> {
    const roles = this.roles.get(accountId) ?? new Map<string, DeployedRole>();
    this.roles.set(accountId, roles);
    return roles;
  }

  stacksOf(accountId: string): Map<string, Stack> {
    const stacks = this.stacks.get(accountId) ?? new Map<string, Stack>();
    this.stacks.set(accountId, stacks);
    return stacks;
  }
}
