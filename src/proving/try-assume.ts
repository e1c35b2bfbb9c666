import { attempt } from '../domain/attempt.ts';
import type { AssumeAnswer } from '../domain/audit/role-reading.ts';
import type { AccountRoles, RoleSession } from '../ports.ts';

/** With the first external id that works. @throws nothing but defects: what went wrong is no answer. */
export async function tryAssume(
  accountRoles: AccountRoles,
  roleArn: string,
  externalIds: readonly (string | undefined)[],
): Promise<AssumeAnswer<RoleSession>> {
  let answer: AssumeAnswer<RoleSession> = { kind: 'unanswered', text: 'it was not tried' };
  for (const externalId of externalIds) {
    const tried = await attempt(() => accountRoles.assume(roleArn, externalId));
    answer = tried.kind === 'done' ? tried.value : { kind: 'unanswered', text: tried.error.message };
    if (answer.kind === 'assumed') break;
  }
  return answer;
}
