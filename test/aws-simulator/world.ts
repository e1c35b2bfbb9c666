import { createHash } from 'node:crypto';
import { watchAccounts } from './cloudformation/operations/automatic-deployment.ts';
import type { SimulatorClock } from './scaled-clock.ts';
import { findAccountsWithoutDefinition } from './cloudformation/stacks/deployment-truth.ts';
import { FaultBook } from './faults/fault-book.ts';
import type { Refusal } from './faults/fault-book.ts';
import type { Fault, FaultAction, ListAction, StartingFault } from './faults/fault.ts';
import { startForeignOperation } from './cloudformation/operations/foreign-operation.ts';
import type { ForeignOperation } from './cloudformation/operations/foreign-operation.ts';
import { entriesOf } from './iam/iam-state.ts';
import type { IamState, InstanceProfileRecord, OidcProviderRecord, PolicyRecord } from './iam/iam-state.ts';
import type { ManagedPolicyVersion } from './iam/managed-policy.ts';
import type { Operation } from './cloudformation/operations/operation.ts';
import type { ControlDenial } from './organizations/control-policies.ts';
import type { Organization, OrganizationAccount } from './organizations/organization.ts';
import type { DeployedRole, Stack, StackDeployment } from './cloudformation/stacks/stack.ts';
import type { StackSet } from './cloudformation/stacks/stack-set.ts';
import { ThrottleStorms } from './faults/throttle-storm.ts';

export type { DeployedRole } from './cloudformation/stacks/stack.ts';

/** Options of the simulated AWS. Times are simulated seconds. */
export interface WorldOptions {
  /** Duration of one account in an operation. */
  readonly secondsPerAccount: number;
  /** Lag of ListStackSetOperations and ListStackSetOperationResults, unless the next option sets it. */
  readonly listLagSeconds: number;
  /** Lag of each list; ListStackInstances has none unless it is named here. */
  readonly listLagSecondsOf: Readonly<Partial<Record<ListAction, number>>>;
  /** Delay from an account's arrival to its automatic deployment. */
  readonly automaticDeploymentDelaySeconds: number;
  /** Which OU id an instance's summary carries: AWS's answer for nested OUs has not been verified. */
  readonly organizationalUnitIdAnswers: 'targeted' | 'parent';
  /** Omits operation preferences that equal AWS's default from answers. */
  readonly leaveOutPreferenceMembers: boolean;
  /** Whether the next operation creates a stack again whose first creation failed, or refuses it. AWS has done both. */
  readonly isRollbackCompleteRepaired: boolean;
  /**
   * Whether naming parameters marks all instances OUTDATED although every value stays. The API's text can be read both
   * ways.
   */
  readonly doSameParametersMarkOutdated: boolean;
  /** Overrides CreateStackSet. */
  readonly managedExecution: boolean | undefined;
  /**
   * How many stack instances of one set run at once at most, regardless of the preferences; undefined: no such limit.
   */
  readonly mostConcurrentInstances: number | undefined;
}

export const defaultWorldOptions: WorldOptions = {
  secondsPerAccount: 20,
  listLagSeconds: 3,
  listLagSecondsOf: {},
  automaticDeploymentDelaySeconds: 10,
  organizationalUnitIdAnswers: 'targeted',
  leaveOutPreferenceMembers: false,
  isRollbackCompleteRepaired: true,
  doSameParametersMarkOutdated: false,
  managedExecution: undefined,
  mostConcurrentInstances: undefined,
};

/** One simulated AWS: the organization, its stack sets, and what every account really has. */
export class World implements IamState {
  readonly organization: Organization;
  readonly clock: SimulatorClock;
  readonly options: WorldOptions;
  /** Also deleted ones, in order of creation. */
  readonly stackSets: StackSet[] = [];
  /** By account id, then by stack id. */
  readonly stacks = new Map<string, Map<string, Stack>>();
  /** By account id, then by role name. */
  readonly roles = new Map<string, Map<string, DeployedRole>>();
  /** By account id, then by ARN. */
  readonly oidcProviders = new Map<string, Map<string, OidcProviderRecord>>();
  readonly customerPolicies = new Map<string, Map<string, PolicyRecord>>();
  /** Unique ids of roles that are gone: no other role ever gets one of them. */
  readonly formerRoleIds = new Set<string>();
  readonly instanceProfiles = new Map<string, Map<string, InstanceProfileRecord>>();
  /** By account id: what its principals may not do, whatever their own policies allow. */
  readonly serviceControlPolicies = new Map<string, readonly ControlDenial[]>();
  /** By account id: what may not be done with its resources. */
  readonly resourceControlPolicies = new Map<string, readonly ControlDenial[]>();
  /** By ARN: AWS managed policies that differ from the extract of the action. */
  readonly managedPolicies = new Map<string, ManagedPolicyVersion | 'deleted'>();
  /** Every template that a stack ever received, in order: also those that it had only for a moment. */
  readonly deployments: StackDeployment[] = [];
  /** How many of the next requests of an action get "Rate exceeded". The wire counts down. */
  readonly throttles = new Map<string, number>();
  /** Reads a template or a list of accounts by its URL, such as from the simulated S3. */
  findObject: (url: string) => string | undefined = () => undefined;
  /** Ends the temporary keys that did not come from STS. The wire sets this function. */
  endAmbientSessions: () => void = () => undefined;
  /** Called when an operation starts, before it changes anything: for tests that keep what was there. */
  onOperationBegin: (operation: Operation) => void = () => undefined;
  private readonly faults = new FaultBook();
  private readonly storms = new ThrottleStorms();
  private handMadeRoles: readonly { readonly accountId: string; readonly roleName: string }[] = [];
  private issuedIds = 0;

  constructor(organization: Organization, clock: SimulatorClock, options: Partial<WorldOptions> = {}) {
    this.organization = organization;
    this.clock = clock;
    this.options = { ...defaultWorldOptions, ...options };
    watchAccounts(this);
  }

  /** The same in every run: the n-th id of this world. */
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
    return entriesOf(this.roles, accountId);
  }

  stacksOf(accountId: string): Map<string, Stack> {
    return entriesOf(this.stacks, accountId);
  }

  /** Replaces all faults; first it removes what earlier ones put into accounts. */
  setFaults(faults: readonly Fault[]): void {
    this.clearFaults();
    this.faults.set(faults);
    for (const fault of faults) {
      if (fault.kind === 'throttle') this.throttles.set(fault.action, fault.times);
      if (fault.kind === 'role-exists')
        for (const account of fault.accounts) this.addRoleByHand(account, fault.roleName);
    }
    this.startDueFaults('now');
  }

  clearFaults(): void {
    this.faults.set([]);
    this.throttles.clear();
    this.storms.clear();
    const isForeign = (role: DeployedRole | undefined): boolean => role?.stackId === undefined;
    for (const { accountId, roleName } of this.handMadeRoles)
      if (isForeign(this.rolesOf(accountId).get(roleName))) this.rolesOf(accountId).delete(roleName);
    this.handMadeRoles = [];
  }

  /** Each call counts as an attempt. */
  takeRefusal(
    accountId: string,
    action: FaultAction,
    place: () => { readonly roleName: string; readonly stackId: string; readonly region: string },
  ): Refusal | undefined {
    return this.faults.takeRefusal({ id: accountId, matches: this.isAccount(accountId) }, action, place);
  }

  takeError(action: string): ReturnType<FaultBook['takeError']> {
    return this.faults.takeError(action);
  }

  secondsFor(accountId: string): number {
    return this.faults.secondsFor(this.isAccount(accountId)) ?? this.options.secondsPerAccount;
  }

  startForeignOperation(operation: ForeignOperation): Operation {
    return startForeignOperation(this, operation);
  }

  /** Starts the faults that wait for the first request of this action, or for `now`. */
  startDueFaults(action: string): void {
    for (const fault of this.faults.takeStarting(action)) this.startFault(fault);
  }

  /** Whether the request gets "Rate exceeded". Each call counts. */
  takeThrottle(service: string, action: string): boolean {
    const left = this.throttles.get(action) ?? 0;
    if (left > 0) this.throttles.set(action, left - 1);
    return left > 0 || this.storms.take(service, action, this.clock.now());
  }

  takeConnection(action: string): ReturnType<FaultBook['takeConnection']> {
    return this.faults.takeConnection(action);
  }

  takeWebIdentity(): ReturnType<FaultBook['takeWebIdentity']> {
    return this.faults.takeWebIdentity();
  }

  /**
   * The preferences that operations of this kind run with, regardless of the request; undefined when they run as
   * requested.
   */
  preferencesOf(action: string): ReturnType<FaultBook['preferencesOf']> {
    return this.faults.preferencesOf(action);
  }

  /** Lag of a list, simulated seconds. */
  lagSecondsOf(action: ListAction): number {
    const always = action === 'ListStackInstances' ? 0 : this.options.listLagSeconds;
    return this.faults.lagSecondsOf(action) ?? this.options.listLagSecondsOf[action] ?? always;
  }

  secondsAgo(seconds: number): Date {
    return new Date(this.clock.now().getTime() - seconds * 1000);
  }

  /** Adds a member account to an OU (an id or a name) or the root; automatic deployment follows. */
  addAccount(
    name: string,
    parent: string = this.organization.ids.rootId,
    deploymentDelaySeconds?: number,
  ): OrganizationAccount {
    const members = [...this.organization.accounts.keys()].filter((id) => id.startsWith('3'));
    const id = String(Math.max(300_000_000_000, ...members.map(Number)) + 1);
    const account: OrganizationAccount = {
      id,
      name,
      email: `${name}@example.com`,
      state: 'ACTIVE',
      parentId: this.parentId(parent),
      joinedAt: this.clock.now(),
    };
    this.organization.addAccount(account, deploymentDelaySeconds);
    return account;
  }

  suspend(account: string): void {
    this.requireAccount(account).state = 'SUSPENDED';
  }

  /** The role that the account has now: the named one, otherwise the one that a stack created. */
  roleOf(account: string, roleName?: string): DeployedRole | undefined {
    const roles = this.rolesOf(this.requireAccount(account).id);
    if (roleName !== undefined) return roles.get(roleName);
    return [...roles.values()].find(({ stackId }) => stackId !== undefined) ?? [...roles.values()].at(0);
  }

  /**
   * The template and parameters that the account's stack really has, regardless of the stack set's definition; also of
   * retained stacks.
   * @param region undefined: of the newest stack in any Region.
   */
  templateOf(
    account: string,
    stackSetName: string,
    region?: string,
  ): Pick<Stack, 'templateBody' | 'parameters'> | undefined {
    return [...this.stacksOf(this.requireAccount(account).id).values()].findLast(
      (stack) =>
        stack.stackName.startsWith(`StackSet-${stackSetName}-`) &&
        stack.resources.length > 0 &&
        (region === undefined || stack.region === region),
    );
  }

  /**
   * Ids of the targeted accounts that do not have the stack set's present definition: no stack, another template, other
   * parameters, or a missing role. Statuses are not considered; suspended accounts are left out.
   */
  accountsWithoutDefinition(stackSetName: string, excludedAccountIds: readonly string[] = []): readonly string[] {
    return findAccountsWithoutDefinition(this, stackSetName, excludedAccountIds);
  }

  findAccount(reference: string): OrganizationAccount | undefined {
    return [...this.organization.accounts.values()].find(({ id, name }) => id === reference || name === reference);
  }

  /** Throws for an id or name that no account has. */
  requireAccount(reference: string): OrganizationAccount {
    const account = this.findAccount(reference);
    if (account === undefined) throw new Error(`The organization has no account ${reference}`);
    return account;
  }

  private startFault(fault: StartingFault): void {
    switch (fault.kind) {
      case 'foreign-operation':
        this.startForeignOperation(fault);
        return;
      case 'account-joins':
        this.addAccount(fault.name, fault.parent, fault.deploymentDelaySeconds);
        return;
      case 'throttle-storm':
        this.storms.start(fault, this.clock.now());
        return;
      case 'expire-credentials':
        if (fault.afterSeconds === undefined) this.endAmbientSessions();
        else
          this.clock.after(fault.afterSeconds * 1000, () => {
            this.endAmbientSessions();
          });
    }
  }

  private isAccount(accountId: string): (reference: string) => boolean {
    return (reference) => reference === accountId || reference === this.organization.accounts.get(accountId)?.name;
  }

  /** The id of an OU that is named by its name or its id. */
  parentId(reference: string): string {
    const unit = [...this.organization.organizationalUnits.values()].find(({ name }) => name === reference);
    return unit?.id ?? reference;
  }

  private addRoleByHand(account: string, roleName: string): void {
    const { id: accountId } = this.requireAccount(account);
    if (this.rolesOf(accountId).has(roleName)) return;
    this.rolesOf(accountId).set(roleName, roleByHand(accountId, roleName, this.clock.now()));
    this.handMadeRoles = [...this.handMadeRoles, { accountId, roleName }];
  }
}

function roleByHand(accountId: string, roleName: string, createDate: Date): DeployedRole {
  return {
    roleName,
    path: '/',
    arn: `arn:aws:iam::${accountId}:role/${roleName}`,
    roleId: `AROAHAND${accountId}`,
    createDate,
    assumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
    maxSessionDuration: 3600,
    managedPolicyArns: [],
    inlinePolicies: {},
    tags: {},
  };
}
