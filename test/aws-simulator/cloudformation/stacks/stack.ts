export type StackStatus =
  | 'CREATE_IN_PROGRESS'
  | 'CREATE_COMPLETE'
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
  /** Intrinsics resolved. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One stack of one account, made by a stack set or by hand: the truth about what is deployed there. */
export interface Stack {
  readonly stackId: string;
  readonly stackName: string;
  readonly accountId: string;
  readonly region: string;
  readonly createdAt: Date;
  status: StackStatus;
  /** No operation of a stack set gets it out of its status. */
  isStuck?: boolean;
  statusReason: string | undefined;
  updatedAt: Date | undefined;
  templateBody: string;
  parameters: Readonly<Record<string, string>>;
  tags: Readonly<Record<string, string>>;
  capabilities: readonly string[];
  resources: readonly StackResource[];
  outputs: Readonly<Record<string, string>>;
}

/** A template that a stack was brought to; it may have another one by now. */
export interface StackDeployment {
  readonly accountId: string;
  readonly stackName: string;
  readonly templateBody: string;
}

/** An IAM role that an account has now. A role made by hand, or changed by hand, differs from its stack. */
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
  /** Undefined when no stack made it. */
  stackId?: string;
}
