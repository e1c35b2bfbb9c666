import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { preflightOn } from '../../src/aws/preflight.ts';
import type { Preflight } from '../../src/ports.ts';
import type { Send } from './calls.ts';
import { createClient, sendCommands } from './memory-stack-sets.ts';

/** The port over the simulator's model: the adapter's own questions, on SDK clients that do not reach a wire. */
export function createPreflight(send: Send, callerAccountId: string): Preflight {
  const organizations = Object.create(OrganizationsClient.prototype, {
    send: { value: sendCommands(send, 'organizations') },
  }) as OrganizationsClient;
  return preflightOn({ cloudFormation: createClient(send), organizations, callerAccountId });
}
