import type { InstanceHistory } from '../operations/instance-history.ts';
import type { ResourceDrift } from './resource-drift.ts';
import type { Operation } from '../operations/operation.ts';
import { AwsError } from '../../service.ts';

export type PermissionModel = 'SERVICE_MANAGED' | 'SELF_MANAGED';

export interface AutoDeployment {
  readonly enabled: boolean;
  readonly retainStacksOnAccountRemoval: boolean;
  /** ARNs of stack sets. Stored and answered; automatic deployments do not wait for them here. */
  readonly dependsOn?: readonly string[];
}

/** The part of a set that an update replaces. Parameter values are in clear text; answers mask those with NoEcho. */
export interface Definition {
  readonly description: string | undefined;
  readonly templateBody: string;
  /** All of the template's parameters, defaults filled in. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

export type InstanceStatus = 'CURRENT' | 'OUTDATED' | 'INOPERABLE';
export type DetailedStatus =
  | 'PENDING'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED'
  | 'INOPERABLE'
  | 'SKIPPED_SUSPENDED_ACCOUNT'
  | 'FAILED_IMPORT';
export type DriftStatus = 'DRIFTED' | 'IN_SYNC' | 'UNKNOWN' | 'NOT_CHECKED';

/** One account × Region of a stack set. The template that the account has is in its stack. */
export interface StackInstance {
  readonly accountId: string;
  readonly region: string;
  /** The OU or root that was targeted; undefined in self-managed sets. */
  readonly targetedId: string | undefined;
  status: InstanceStatus;
  detailedStatus: DetailedStatus;
  statusReason: string | undefined;
  stackId: string | undefined;
  lastOperationId: string | undefined;
  parameterOverrides: Readonly<Record<string, string>>;
  driftStatus: DriftStatus;
  lastDriftCheck: Date | undefined;
  /** What the last detection that has checked it found then. */
  driftFinding?: { readonly operationId: string; readonly drifts: readonly ResourceDrift[] };
}

export interface DriftDetails {
  readonly driftStatus: 'DRIFTED' | 'IN_SYNC' | 'NOT_CHECKED';
  readonly detectionStatus: 'COMPLETED' | 'FAILED' | 'PARTIAL_SUCCESS' | 'IN_PROGRESS' | 'STOPPED';
  readonly checkedAt: Date;
  readonly total: number;
  readonly drifted: number;
  readonly inSync: number;
  readonly inProgress: number;
  readonly failed: number;
}

export interface StackSet {
  readonly name: string;
  readonly uuid: string;
  /** The management account's id for every service-managed set, also for one that a delegated administrator created. */
  readonly arn: string;
  readonly administratorAccountId: string;
  readonly region: string;
  readonly clientRequestToken: string | undefined;
  status: 'ACTIVE' | 'DELETED';
  permissionModel: PermissionModel;
  autoDeployment: AutoDeployment | undefined;
  managedExecution: boolean;
  administrationRoleArn: string | undefined;
  executionRoleName: string | undefined;
  definition: Definition;
  /** The definition before the latest change. */
  previousDefinition: Definition | undefined;
  /** Whether the definition has changed since the creation of the set. */
  isModified: boolean;
  /** Ids of the OUs and the root that instances were created for, each with its Regions. */
  readonly targets: Map<string, Set<string>>;
  /** By `account/region`. */
  readonly instances: InstanceHistory;
  /** In order of their requests. */
  readonly operations: Operation[];
  drift: DriftDetails | undefined;
}

export function instanceKey(accountId: string, region: string): string {
  return `${accountId}/${region}`;
}

export function instancesOf(stackSet: StackSet): StackInstance[] {
  return inOrder([...stackSet.instances.values()]);
}

/** The instances at an earlier time. */
export function instancesAsOf(stackSet: StackSet, at: Date): StackInstance[] {
  return inOrder(stackSet.instances.asOf(at));
}

function inOrder(instances: readonly StackInstance[]): StackInstance[] {
  return instances.toSorted((a, b) => a.accountId.localeCompare(b.accountId) || a.region.localeCompare(b.region));
}

/** The active set with this name; without a name the newest one. Throws when there is none. */
export function requireActive(stackSets: readonly StackSet[], name?: string): StackSet {
  const active = stackSets.filter((stackSet) => stackSet.status === 'ACTIVE');
  const found = name === undefined ? active.at(-1) : active.find((stackSet) => stackSet.name === name);
  if (found === undefined) throw new Error(`There is no stack set${name === undefined ? '' : ` ${name}`}`);
  return found;
}

export function stackSetNotFound(name: string): AwsError {
  return new AwsError('StackSetNotFoundException', `StackSet ${name} not found`, 404);
}

export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message);
}
