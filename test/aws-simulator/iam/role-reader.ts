import {
  GetRoleCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import type { IAMClient, Role } from '@aws-sdk/client-iam';

import { canonicalText } from '../record.ts';

/** All that IAM says about a role, less what differs from account to account by itself: ids, dates, the ARN. */
export interface RoleReading {
  readonly roleName: string;
  readonly path: string;
  readonly description: string;
  readonly maxSessionSeconds: number;
  readonly trustPolicy: unknown;
  /** ARNs in order; the role's own account reads `ACCOUNT`. */
  readonly managedPolicyArns: readonly string[];
  /** Documents by name. */
  readonly inlinePolicies: Readonly<Record<string, unknown>>;
  readonly permissionsBoundary: string;
  /** Without those of AWS (`aws:…`), which name the stack. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Reads one role through IAM's own calls, in the account that signs.
 * @throws NoSuchEntityException when the account does not have it
 */
export async function readRole(client: IAMClient, roleName: string): Promise<RoleReading> {
  const { Role: role } = await client.send(new GetRoleCommand({ RoleName: roleName }));
  if (role === undefined) throw new Error(`GetRole of ${roleName} has answered no role`);
  const neutral = (arn = ''): string => arn.replace(`:${role.Arn?.split(':')[4] ?? ''}:`, ':ACCOUNT:');
  const attached = await client.send(new ListAttachedRolePoliciesCommand({ RoleName: roleName }));
  const { AttachedPolicies: policies = [], IsTruncated: isTruncated = false } = attached;
  if (isTruncated) throw new Error(`${roleName} has more attached policies than one page`);
  return {
    ...describe(role),
    managedPolicyArns: policies.map(({ PolicyArn }) => neutral(PolicyArn)).sort(),
    inlinePolicies: await readInlinePolicies(client, roleName),
    permissionsBoundary: neutral(role.PermissionsBoundary?.PermissionsBoundaryArn),
  };
}

/** What differs, a line each, such as `maxSessionSeconds: 3600 and 7200`; empty when the two roles are the same. */
export function findRoleDifferences(one: RoleReading, other: RoleReading): readonly string[] {
  const names = Object.keys(one) as (keyof RoleReading)[];
  return names
    .map((name) => ({ name, texts: [canonicalText(one[name]), canonicalText(other[name])] }))
    .filter(({ texts }) => texts[0] !== texts[1])
    .map(({ name, texts }) => `${name}: ${texts.join(' and ')}`);
}

function describe(role: Role): Omit<RoleReading, 'managedPolicyArns' | 'inlinePolicies' | 'permissionsBoundary'> {
  const tags = (role.Tags ?? []).flatMap(({ Key = '', Value = '' }) => (Key.startsWith('aws:') ? [] : [[Key, Value]]));
  return {
    roleName: role.RoleName ?? '',
    path: role.Path ?? '',
    description: role.Description ?? '',
    maxSessionSeconds: role.MaxSessionDuration ?? 0,
    trustPolicy: documentOf(role.AssumeRolePolicyDocument),
    tags: Object.fromEntries(tags) as Record<string, string>,
  };
}

async function readInlinePolicies(client: IAMClient, roleName: string): Promise<Record<string, unknown>> {
  const { PolicyNames: names = [] } = await client.send(new ListRolePoliciesCommand({ RoleName: roleName }));
  const documents = await Promise.all(
    names.map(async (name) => {
      const answer = await client.send(new GetRolePolicyCommand({ RoleName: roleName, PolicyName: name }));
      return [name, documentOf(answer.PolicyDocument)] as const;
    }),
  );
  return Object.fromEntries(documents);
}

/** IAM answers documents percent-encoded. */
function documentOf(text = ''): unknown {
  return JSON.parse(decodeURIComponent(text)) as unknown;
}
