import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { Ports, Sandbox } from '../ports.ts';
import { proveRole } from '../proving/prove-role.ts';
import type { SandboxContext } from './sandbox-context.ts';

/** @param runEndsAt when every wait of the run ends. */
export function openSandbox(
  { clock, log, interruption, run, sha256, partition }: Ports,
  sandbox: Sandbox,
  { stackSet, definition: { roleName, rolePath } }: Pick<RolloutRequest, 'stackSet' | 'definition'>,
  runEndsAt: Date,
): SandboxContext {
  const shared = { clock, log, interruption, run, sha256, partition, runEndsAt };
  return {
    ...shared,
    sandbox,
    stackSetName: stackSet.name,
    roleName,
    rolePath,
    prove: proveRole,
  };
}
