/** Which account's view a StackSets call takes. AWS answers "not found" for the wrong one. */
export type CallAs = 'SELF' | 'DELEGATED_ADMIN';

/** How a stack set is addressed. `callAs` is part of it, so that no call can omit it. */
export interface StackSetRef {
  readonly name: string;
  /** Home Region of the stack set, not where its instances are. */
  readonly region: string;
  readonly callAs: CallAs;
}

export interface AutoDeployment {
  readonly enabled: boolean;
  readonly retainStacksOnAccountRemoval: boolean;
  /**
   * ARNs of the stack sets whose automatic deployment goes first (CloudFormation API of November 2025); never empty.
   * Terraform's provider knows them from 6.41 on; an older one drops them with every update that it sends.
   */
  readonly dependsOn?: readonly string[];
}

/** A stack set as DescribeStackSet answers it. */
export interface StackSet {
  readonly ref: StackSetRef;
  readonly arn: string;
  readonly description: string;
  /** As AWS keeps it: JSON text when it came from our module. */
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly autoDeployment: AutoDeployment | undefined;
  readonly hasManagedExecution: boolean;
  /** OUs (or the root) that the set was deployed to. */
  readonly organizationalUnitIds: readonly string[];
}

/** What an update with targets can change in a stack set, and a rollback can restore. It holds secret values. */
export type StackSetVersion = Pick<StackSet, 'description' | 'templateBody' | 'parameters' | 'capabilities' | 'tags'>;

/** UNKNOWN stands for a value this version does not know: never read as fine. */
export type InstanceStatus = 'CURRENT' | 'OUTDATED' | 'INOPERABLE' | 'UNKNOWN';

export type InstanceDetailedStatus =
  | 'PENDING'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED'
  | 'INOPERABLE'
  | 'SKIPPED_SUSPENDED_ACCOUNT'
  | 'FAILED_IMPORT'
  | 'UNKNOWN';

/** One account in one Region: of a stack set there is one instance, and of an operation one result. */
export function instanceKey({ accountId, region }: InstancePlace): string {
  return `${accountId}/${region}`;
}

/**
 * Ids of operations that instances name as their last one, without those that are known: a list of operations is
 * eventually consistent, and holds the newest ones alone.
 */
export function findUnlistedOperationIds(
  instances: readonly StackInstance[],
  known: ReadonlySet<string>,
): readonly string[] {
  const named = new Set(instances.map(({ lastOperationId }) => lastOperationId));
  return [...named].filter((id) => id !== undefined && !known.has(id)) as string[];
}

/** Where an instance is, or is to be. */
export type InstancePlace = Pick<StackInstance, 'accountId' | 'region'>;

/** An instance with the operation that touched it last, before a certain time. */
export interface LastTouched extends InstancePlace {
  readonly lastOperationId?: string | undefined;
}

/** Each of the accounts in each of the Regions. */
export function placesIn(accountIds: readonly string[], regions: readonly string[]): readonly InstancePlace[] {
  return accountIds.flatMap((accountId) => regions.map((region) => ({ accountId, region })));
}

/** An update leaves INOPERABLE instances out (CloudFormation API, StackInstance.Status). */
export function isUpdatable({ status, detailedStatus }: StackInstance): boolean {
  return status !== 'INOPERABLE' && detailedStatus !== 'INOPERABLE';
}

/** One account in one Region. */
export interface StackInstance {
  readonly accountId: string;
  readonly region: string;
  readonly status: InstanceStatus;
  readonly detailedStatus: InstanceDetailedStatus | undefined;
  readonly statusReason: string | undefined;
  /** The OU that AWS names for it, the targeted one or the account's own: accounts are never compared by it. */
  readonly organizationalUnitId?: string | undefined;
  readonly lastOperationId: string | undefined;
  /** ARN of its stack; undefined: AWS does not say, as before the stack exists. */
  readonly stackId?: string | undefined;
  /** When a drift detection last looked at it; undefined: none has, or AWS does not say. */
  readonly driftCheckedAt?: Date | undefined;
}
