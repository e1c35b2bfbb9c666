import { createSandbox } from './aws/sandbox/sandbox.ts';
import { renderSessionName } from './aws/session-name.ts';
import { hideEverywhere, openAccountRoles } from './compose-aws.ts';
import type { SignedIn } from './compose-aws.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import type { Reporting, Sandbox } from './ports.ts';
import type { Runner } from './runner/runner.ts';

/** The account where an apply tries the template first. @returns undefined: none is wanted, or it is a plan. */
export function composeSandbox(
  runner: Runner,
  inputs: Inputs,
  reporting: Reporting,
  signedIn: Pick<SignedIn, 'configuration' | 'caller'>,
): Sandbox | undefined {
  const { environment, redaction, clock, onCleanup } = runner;
  const { command, sandbox: wanted, request } = inputs;
  if (wanted === undefined || command !== 'apply') return undefined;
  const { accountId, roleToAssume } = wanted;
  const sandbox = createSandbox({
    configuration: signedIn.configuration,
    partition: signedIn.caller.partition,
    sessionName: renderSessionName(reporting.run, environment['GITHUB_REPOSITORY'] ?? ''),
    onSecret: (secret: string): void => {
      hideEverywhere(redaction, secret);
    },
    now: () => clock.now(),
    accountId,
    roleToAssume,
    region: request.stackSet.region,
    accountRoles: openAccountRoles(runner, inputs, signedIn, reporting),
  });
  onCleanup(() => {
    sandbox.close();
    return Promise.resolve();
  });
  return sandbox;
}
