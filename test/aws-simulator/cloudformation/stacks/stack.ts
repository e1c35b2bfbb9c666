export type StackStatus =
  | 'CREATE_IN_PROGRESS'
  | 'CREATE_COMPLETE'
  | 'CREATE_FAILED'
  | 'ROLLBACK_COMPLETE'
  | 'UPDATE_IN_PROGRESS'
  | 'UPDATE_COMPLETE'
  | 'UPDATE_ROLLBACK_COMPLETE'
  | 'UPDATE_ROLLBACK_FAILED'
  | 'DELETE_IN_PROGRESS'
  | 'DELETE_FAILED'
  | 'DELETE_COMPLETE';

export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  /** Intrinsic functions resolved. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What happened to a stack or to one of its resources. */
export interface StackEvent {
  readonly id: string;
  readonly at: Date;
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly status: string;
  readonly reason: string | undefined;
  /** ClientRequestToken of the call that began the change. */
  readonly token: string | undefined;
}

/** One stack of one account, from a stack set or from a request of the account: the truth about its resources. */
export interface Stack {
  readonly stackId: string;
  readonly stackName: string;
  readonly accountId: string;
  readonly region: string;
  readonly createdAt: Date;
  status: StackStatus;
  /** No operation of a stack set changes this status. */
  isStuck?: boolean;
  statusReason: string | undefined;
  updatedAt: Date | undefined;
  templateBody: string;
  parameters: Readonly<Record<string, string>>;
  tags: Readonly<Record<string, string>>;
  capabilities: readonly string[];
  resources: readonly StackResource[];
  outputs: Readonly<Record<string, string>>;
  /** Of the account's own calls; a stack set's operations note none. */
  readonly events: StackEvent[];
}

/** A template that a stack received. The stack may have another template by now. */
export interface StackDeployment {
  readonly accountId: string;
  readonly region: string;
  readonly stackName: string;
  readonly templateBody: string;
}

/**
 * An IAM role that an account has now. It can differ from its stack: roles are also created and changed without
 * CloudFormation.
 */
export interface DeployedRole {
  roleName: string;
  path: string;
  arn: string;
  roleId: string;
  createDate: Date;
  assumeRolePolicyDocument: object;
  /** Seconds. */
  maxSessionDuration: number;
  managedPolicyArns: string[];
  inlinePolicies: Record<string, object>;
  permissionsBoundary?: string;
  tags: Record<string, string>;
  description?: string;
  /** Undefined when no stack created it. */
  stackId?: string;
}
