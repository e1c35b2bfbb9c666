import { $Command, STSClient } from '@aws-sdk/client-sts';
import type { STSClientConfig } from '@aws-sdk/client-sts';
import { getEndpointPlugin } from '@smithy/core/endpoints';
import type { ClientConfiguration } from '../client-configuration.ts';
import { equip } from '../client-equipment.ts';
import type { SharedHandler } from './shared-handler.ts';

/** What the client of a service sets itself. */
export interface OtherService {
  /** Names `AWS_ENDPOINT_URL_…`, too. */
  readonly serviceId: 'IAM' | 'S3';
  readonly signingName: string;
  readonly signingRegion: string;
  readonly addressOf: (question: AddressQuestion) => URL;
  readonly protocolSettings?: Readonly<Record<string, string>>;
}

export interface AddressQuestion {
  /** AWS_ENDPOINT_URL and the service's own. */
  readonly endpoint: string | undefined;
  readonly isFips: boolean;
  readonly isDualStack: boolean;
}

/** Clients that live for one account alone share one handler, and with it connections. */
export type ServiceConfiguration = Omit<ClientConfiguration, 'requestHandler'> & {
  readonly requestHandler: ClientConfiguration['requestHandler'] | SharedHandler;
};

/**
 * The STS client as the client of another service: it brings retries, renewal, proxies and signatures, and each
 * service's own client would bring hundreds of kilobytes of calls that this action never makes
 * (docs/adr/0011-iam-data.md, docs/adr/0015-review-ledger.md).
 * @param settings override those of the configuration, such as another Region or a fixed endpoint.
 */
export function createServiceClient(
  configuration: ServiceConfiguration,
  service: OtherService,
  settings: STSClientConfig = {},
): STSClient {
  const { serviceId, signingName, signingRegion, addressOf, protocolSettings } = service;
  const own: STSClientConfig = {
    serviceId,
    httpAuthSchemeProvider: () => [
      {
        schemeId: 'aws.auth#sigv4',
        signingProperties: { name: signingName, region: signingRegion },
        propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
      },
    ],
    endpointProvider: ({ Endpoint: endpoint, UseFIPS, UseDualStack }) => ({
      url: addressOf({ endpoint, isFips: UseFIPS === true, isDualStack: UseDualStack === true }),
      properties: { authSchemes: [{ name: 'sigv4', signingName, signingRegion, properties: {} }] },
    }),
    ...(protocolSettings === undefined ? {} : { protocolSettings }),
  };
  return equip(new STSClient({ ...configuration, ...own, ...settings }), configuration);
}

const endpointQuestion = {
  Endpoint: { type: 'builtInParams', name: 'endpoint' },
  UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
  UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
} as const;

export type Stack = Pick<STSClient['middlewareStack'], 'add'>;

export interface ServiceCommand {
  /** Of the service, such as `AWSIdentityManagementV20100508`. */
  readonly service: string;
  readonly client: string;
  readonly operation: string;
  /** Of the query protocol. */
  readonly schema?: unknown;
  /** Replaces the protocol. */
  readonly speak?: (stack: Stack, config: STSClient['config']) => void;
}

export type Call<Input, Answer> = (input: Input, abortSignal?: AbortSignal) => Promise<Answer>;

/** One operation of the service. It throws what the SDK throws. */
export function createCall<Input extends object, Answer>(
  client: STSClient,
  command: ServiceCommand,
): Call<Input, Answer> {
  const { service, client: clientName, operation, schema, speak } = command;
  const builder = $Command
    .classBuilder<Input, never, STSClient['config'], Input>()
    .ep(endpointQuestion)
    .m((_command, _stack, config: STSClient['config']) => [
      getEndpointPlugin(config, endpointQuestion),
      ...(speak === undefined
        ? []
        : [
            {
              applyToStack: (stack: Stack) => {
                speak(stack, config);
              },
            },
          ]),
    ])
    .s(service, operation)
    .n(clientName, `${operation}Command`);
  if (schema !== undefined) builder.sc(schema as Parameters<typeof builder.sc>[0]);
  const Command = builder.build();
  // The client is typed for the calls of STS.
  const send = client.send.bind(client) as unknown as (
    command: InstanceType<typeof Command>,
    options?: { readonly abortSignal: AbortSignal },
  ) => Promise<Answer>;
  return (input, abortSignal) => send(new Command(input), abortSignal === undefined ? undefined : { abortSignal });
}
