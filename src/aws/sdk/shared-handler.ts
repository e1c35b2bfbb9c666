import { STSClient } from '@aws-sdk/client-sts';
import type { ClientConfiguration } from '../client-configuration.ts';

export type SharedHandler = STSClient['config']['requestHandler'];

/**
 * A handler with one set of connections for any number of clients: `destroy` of one of them leaves it to the others.
 * @returns with `close`, which ends the connections.
 */
export function createSharedHandler(configuration: ClientConfiguration): {
  readonly handler: SharedHandler;
  readonly close: () => void;
} {
  const client = new STSClient(configuration);
  const { requestHandler: own } = client.config;
  const handler: SharedHandler = {
    handle: (request, options) => own.handle(request, options),
    destroy: () => undefined,
  };
  return {
    handler,
    close: () => {
      client.destroy();
    },
  };
}
