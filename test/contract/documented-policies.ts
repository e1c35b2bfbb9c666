import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from '../e2e/harness/action-run.ts';

/** A policy of docs/policies: the only members that its statements use. */
export interface DocumentedPolicy {
  readonly Version: string;
  readonly Statement: readonly DocumentedStatement[];
}

export interface DocumentedStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

/** One action of one statement. The tests remove them one at a time. */
export interface DocumentedPermission {
  readonly sid: string;
  readonly action: string;
}

const directory = join(repositoryRoot, 'docs', 'policies');

export const exampleBucket = 'example-terraform-state';

export function policyFiles(): readonly string[] {
  return readdirSync(directory).sort();
}

/** What no role of the account that deploys has: of the sandbox account, and of the organization. */
export const ofOtherAccounts: readonly string[] = [
  'role-protection.json',
  'sandbox-permissions.json',
  'sandbox-trust.json',
];

export function readPolicyText(file: string): string {
  return readFileSync(join(directory, file), 'utf8');
}

/** @param bucket replaces the bucket of the example. */
export function readPolicy(file: string, bucket = exampleBucket): DocumentedPolicy {
  return JSON.parse(readPolicyText(file).replaceAll(exampleBucket, bucket)) as DocumentedPolicy;
}

export function permissionsOf(policy: DocumentedPolicy): readonly DocumentedPermission[] {
  return policy.Statement.flatMap(({ Sid: sid = '', Action: action }) =>
    [action].flat().map((one) => ({ sid, action: one })),
  );
}

/** @throws when the policy has no such permission, so that a test's table has no obsolete row. */
export function withoutPermission(policy: DocumentedPolicy, { sid, action }: DocumentedPermission): DocumentedPolicy {
  const before = permissionsOf(policy).length;
  const statements = policy.Statement.map((statement) =>
    statement.Sid === sid
      ? { ...statement, Action: [statement.Action].flat().filter((one) => one !== action) }
      : statement,
  );
  const left = { ...policy, Statement: statements.filter(({ Action }) => Action.length > 0) };
  if (permissionsOf(left).length !== before - 1) throw new Error(`the policy has no ${action} in ${sid}`);
  return left;
}
