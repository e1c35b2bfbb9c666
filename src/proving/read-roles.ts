import { attempt } from '../domain/attempt.ts';
import type { UserError } from '../domain/user-error.ts';
import type { RoleReading } from '../domain/audit/role-reading.ts';
import type { RoleSession } from '../ports.ts';

export interface ReadRole {
  readonly roleName: string;
  /** undefined: the account has no role of this name. */
  readonly reading: RoleReading | undefined;
}

export interface ReadRoles {
  readonly read: readonly ReadRole[];
  readonly failed: readonly { readonly roleName: string; readonly error: UserError }[];
}

/** One after the other: the limits of IAM are those of the account. */
export async function readRoles(session: RoleSession, roleNames: readonly string[]): Promise<ReadRoles> {
  const read: ReadRole[] = [];
  const failed: ReadRoles['failed'][number][] = [];
  for (const roleName of roleNames) {
    const found = await attempt(() => session.findRole(roleName));
    if (found.kind === 'done') read.push({ roleName, reading: found.value });
    else failed.push({ roleName, error: found.error });
  }
  return { read, failed };
}
