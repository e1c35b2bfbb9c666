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

/** What IAM keeps of every account. CloudFormation, IAM's own calls and a test's setup write it, and STS judges by it. */
export interface IamState {
  /** By account id, then by role name. */
  readonly roles: Map<string, Map<string, DeployedRole>>;
  /** By account id, then by ARN. */
  readonly oidcProviders: Map<string, Map<string, OidcProviderRecord>>;
  /** By ARN: AWS managed policies that differ from the extract of the action. */
  readonly managedPolicies: ReadonlyMap<string, ManagedPolicyVersion | 'deleted'>;
}

export function emptyIamState(): IamState {
  return { roles: new Map(), oidcProviders: new Map(), managedPolicies: new Map() };
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
