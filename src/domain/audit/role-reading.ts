import type { Json } from '../json.ts';

/** One role as IAM describes it: GetRole, ListAttachedRolePolicies, ListRolePolicies, GetRolePolicy, ListInstanceProfilesForRole. */
export interface RoleReading {
  readonly arn: string;
  readonly roleName: string;
  /** `/` or `/a/b/`. */
  readonly path: string;
  /** `AROA…`: another one for each role that was ever created, also under the same name. */
  readonly roleId: string;
  readonly createdAt: Date;
  /** undefined: it has none. */
  readonly description: string | undefined;
  readonly maxSessionDurationSeconds: number;
  /** The trust policy, decoded. */
  readonly trust: Json;
  /** ARN; undefined: it has none. */
  readonly permissionsBoundary: string | undefined;
  /** Of a boundary that is a policy of the account itself; undefined: of AWS, or not read. */
  readonly boundaryContents?: PolicyContents | undefined;
  /** Those of AWS (`aws:…`), too. */
  readonly tags: Readonly<Record<string, string>>;
  readonly attachedPolicies: readonly AttachedPolicy[];
  /** Documents by name, decoded. */
  readonly inlinePolicies: Readonly<Record<string, Json>>;
  /** Names of the instance profiles that carry it. */
  readonly instanceProfiles: readonly string[];
}

export interface AttachedPolicy {
  readonly arn: string;
  readonly name: string;
  /** Of a policy of the account itself (GetPolicy, GetPolicyVersion); undefined: of AWS, the same in every account. */
  readonly contents: PolicyContents | undefined;
}

export interface PolicyContents {
  /** `v3`: the default version, the one that counts. */
  readonly versionId: string;
  readonly document: Json;
}

/** What STS answered to one AssumeRole. */
export type AssumeAnswer<Session> =
  | { readonly kind: 'assumed'; readonly session: Session }
  /** `policy`: what denied it, as far as AWS says so. */
  | { readonly kind: 'denied'; readonly policy: DenyingPolicy; readonly text: string }
  /** No answer that says anything about the role, after all further tries. */
  | { readonly kind: 'unanswered'; readonly text: string };

/** AWS names the kind of policy in its message where it may; a missing role reads like a trust that does not match. */
export type DenyingPolicy =
  | 'service-control-policy'
  | 'resource-control-policy'
  | 'permissions-boundary'
  | 'session-policy'
  | 'identity-policy'
  | 'trust-policy'
  | 'not-named';
