import type { ManagedPolicyVersion } from './managed-policy.ts';
import type { DeployedRole } from '../cloudformation/stacks/stack.ts';

/** An IAM OIDC provider of one account, as IAM's calls make it. STS takes the keys from the issuer. */
export interface OidcProviderRecord {
  readonly arn: string;
  /** The URL without its scheme, such as `token.actions.githubusercontent.com`: IAM keeps and answers it so. */
  readonly host: string;
  readonly createDate: Date;
  clientIds: readonly string[];
  thumbprints: readonly string[];
  tags: Readonly<Record<string, string>>;
}

/** A customer managed policy of one account. */
export interface PolicyRecord {
  readonly arn: string;
  readonly policyName: string;
  readonly path: string;
  readonly policyId: string;
  readonly createDate: Date;
  readonly description: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** The oldest first. */
  versions: readonly PolicyVersionRecord[];
  defaultVersionId: string;
  /** Undefined when no stack created it. */
  readonly stackId: string | undefined;
}

export interface PolicyVersionRecord extends ManagedPolicyVersion {
  readonly createDate: Date;
}

export interface InstanceProfileRecord {
  readonly instanceProfileName: string;
  readonly path: string;
  readonly arn: string;
  readonly instanceProfileId: string;
  readonly createDate: Date;
  /** At most one. */
  roleNames: readonly string[];
  /** Undefined when no stack created it. */
  readonly stackId: string | undefined;
}

/** What IAM keeps of every account. CloudFormation, IAM's own calls and a test's setup write it, and STS judges by it. */
export interface IamState {
  /** By account id, then by role name. */
  readonly roles: Map<string, Map<string, DeployedRole>>;
  /** By account id, then by ARN. */
  readonly oidcProviders: Map<string, Map<string, OidcProviderRecord>>;
  /** By account id, then by ARN. */
  readonly customerPolicies: Map<string, Map<string, PolicyRecord>>;
  /** By account id, then by name. */
  readonly instanceProfiles: Map<string, Map<string, InstanceProfileRecord>>;
  /** By ARN: AWS managed policies that differ from the extract of the action. */
  readonly managedPolicies: ReadonlyMap<string, ManagedPolicyVersion | 'deleted'>;
}

export function emptyIamState(): IamState {
  return {
    roles: new Map(),
    oidcProviders: new Map(),
    customerPolicies: new Map(),
    instanceProfiles: new Map(),
    managedPolicies: new Map(),
  };
}

/** The account's own entries, which a caller may change. */
export function entriesOf<T>(all: Map<string, Map<string, T>>, accountId: string): Map<string, T> {
  const own = all.get(accountId) ?? new Map<string, T>();
  all.set(accountId, own);
  return own;
}

export function findRoleByArn({ roles }: IamState, arn: string): DeployedRole | undefined {
  const role = roles.get(arn.split(':')[4] ?? '')?.get(arn.slice(arn.lastIndexOf('/') + 1));
  return role?.arn === arn ? role : undefined;
}

export function findCustomerPolicy({ customerPolicies }: IamState, arn: string): PolicyRecord | undefined {
  return customerPolicies.get(arn.split(':')[4] ?? '')?.get(arn);
}
