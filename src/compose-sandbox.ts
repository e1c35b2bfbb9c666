import { createAccountRoles } from './aws/audit/account-roles.ts';
import { createSandbox } from './aws/sandbox/sandbox.ts';
import { renderSessionName } from './aws/session-name.ts';
import { hideEverywhere } from './compose-aws.ts';
import type { SignedIn } from './compose-aws.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import type { Run, Sandbox } from './ports.ts';
import type { Runner } from './runner/runner.ts';

/** The account where an apply tries the template first. @returns undefined: none is wanted, or it is a plan. */
export function composeSandbox(
  { environment, redaction, clock, onCleanup }: Runner,
  { command, sandbox: wanted, audit: { auditRoleToAssume }, request: { stackSet } }: Inputs,
  run: Run,
  { configuration, caller: { accountId: ownAccountId, partition } }: Pick<SignedIn, 'configuration' | 'caller'>,
): Sandbox | undefined {
  if (wanted === undefined || command !== 'apply') return undefined;
  const { accountId, roleToAssume } = wanted;
  const shared = {
    configuration,
    partition,
    sessionName: renderSessionName(run, environment['GITHUB_REPOSITORY'] ?? ''),
    onSecret: (secret: string): void => {
      hideEverywhere(redaction, secret);
    },
    now: () => clock.now(),
  };
  const accountRoles = createAccountRoles({ ...shared, auditRoleToAssume });
  const callerAccountId = auditRoleToAssume?.split(':')[4] ?? ownAccountId;
  const { region } = stackSet;
  const sandbox = createSandbox({ ...shared, accountId, roleToAssume, region, accountRoles, callerAccountId });
  onCleanup(() => {
    sandbox.close();
    accountRoles.close();
    return Promise.resolve();
  });
  return sandbox;
}
