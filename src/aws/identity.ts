import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { ClientConfiguration } from './client-configuration.ts';
import { equip } from './client-equipment.ts';
import { toCallerIdentity } from './convert-credentials.ts';
import type { CallerIdentity } from './convert-credentials.ts';
import { toUserError } from './errors.ts';

/** Asks AWS for the identity of this run. Needs no permission; works with any valid credentials. */
export async function readCaller(configuration: ClientConfiguration): Promise<CallerIdentity> {
  const client = equip(new STSClient(configuration), configuration);
  try {
    return toCallerIdentity(await client.send(new GetCallerIdentityCommand({})));
  } catch (error) {
    throw toUserError(error, 'read the identity of this run (sts:GetCallerIdentity)');
  } finally {
    client.destroy();
  }
}
