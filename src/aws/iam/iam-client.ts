import { $Command, STSClient } from '@aws-sdk/client-sts';
import type { STSClientConfig } from '@aws-sdk/client-sts';
import { getEndpointPlugin } from '@smithy/core/endpoints';
import type { ClientConfiguration } from '../client-configuration.ts';
import { equip } from '../client-equipment.ts';

/** The two calls of IAM that a plan makes. */
export interface IamCalls {
  readonly getPolicy: Call<{ readonly PolicyArn: string }, GetPolicyAnswer>;
  readonly getPolicyVersion: Call<{ readonly PolicyArn: string; readonly VersionId: string }, GetPolicyVersionAnswer>;
}

type Call<Input, Answer> = (input: Input, abortSignal: AbortSignal) => Promise<Answer>;

interface GetPolicyAnswer {
  readonly Policy?: { readonly DefaultVersionId?: string };
}

interface GetPolicyVersionAnswer {
  /** The document is percent-encoded. */
  readonly PolicyVersion?: { readonly Document?: string };
}

/** Less than for the calls of a rollout: a plan can do without these. */
const maxAttempts = 4;

/**
 * IAM on the STS client. Both services speak the query protocol, and IAM's own client would bring 235 kB of calls that
 * this action never makes (docs/adr/0011-iam-data.md).
 * @returns undefined for a partition where we do not know its address.
 */
export function createIamCalls(configuration: ClientConfiguration, partition: string): IamCalls | undefined {
  const address = addresses[partition];
  if (address === undefined) return undefined;
  const settings = { ...configuration, ...iamSettings(address), maxAttempts };
  const client = equip(new STSClient(settings), configuration);
  return {
    getPolicy: createCall(client, 'GetPolicy', {
      input: structure({ PolicyArn: text }),
      answer: structure({ Policy: structure({ DefaultVersionId: text }) }),
    }),
    getPolicyVersion: createCall(client, 'GetPolicyVersion', {
      input: structure({ PolicyArn: text, VersionId: text }),
      answer: structure({ PolicyVersion: structure({ Document: text }) }),
    }),
  };
}

interface Address {
  readonly host: string;
  readonly fipsHost: string;
  readonly signingRegion: string;
}

/** IAM is one service for a whole partition (endpoint rules of client-iam 3.1169.0). */
const addresses: Readonly<Record<string, Address>> = {
  aws: { host: 'iam.amazonaws.com', fipsHost: 'iam-fips.amazonaws.com', signingRegion: 'us-east-1' },
  'aws-us-gov': {
    host: 'iam.us-gov.amazonaws.com',
    fipsHost: 'iam.us-gov.amazonaws.com',
    signingRegion: 'us-gov-west-1',
  },
  'aws-cn': {
    host: 'iam.cn-north-1.amazonaws.com.cn',
    fipsHost: 'iam-fips.amazonaws.com.cn',
    signingRegion: 'cn-north-1',
  },
  'aws-eusc': {
    host: 'iam.eusc-de-east-1.amazonaws.eu',
    fipsHost: 'iam-fips.amazonaws.eu',
    signingRegion: 'eusc-de-east-1',
  },
};

const namespace = 'com.amazonaws.iam';

/** What the client of a service sets itself, so that the SDK declares only some of it. */
function iamSettings({ host, fipsHost, signingRegion }: Address): STSClientConfig {
  return {
    serviceId: 'IAM',
    httpAuthSchemeProvider: () => [
      {
        schemeId: 'aws.auth#sigv4',
        signingProperties: { name: 'iam', region: signingRegion },
        propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
      },
    ],
    protocolSettings: {
      defaultNamespace: namespace,
      xmlNamespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
      version: '2010-05-08',
    },
    endpointProvider: ({ Endpoint, UseFIPS }) => ({
      // AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_IAM arrive as `Endpoint`.
      url: new URL(Endpoint ?? `https://${UseFIPS === true ? fipsHost : host}`),
      properties: { authSchemes: [{ name: 'sigv4', signingName: 'iam', signingRegion, properties: {} }] },
    }),
  };
}

const endpointQuestion = {
  Endpoint: { type: 'builtInParams', name: 'endpoint' },
  UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
} as const;

/** A shape in the form of the SDK's schemas: a number for a kind of text, a list for a structure. */
type Shape = 0 | readonly [kind: 3, namespace: string, name: string, traits: 0, names: string[], members: Shape[]];

const text = 0;

function structure(members: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(members);
  return [3, namespace, names.join(''), 0, names, Object.values(members)];
}

function createCall<Input extends object, Answer>(
  client: STSClient,
  operation: string,
  { input: inputShape, answer }: { readonly input: Shape; readonly answer: Shape },
): Call<Input, Answer> {
  const schema: unknown = [9, namespace, operation, 0, inputShape, answer];
  const Command = $Command
    .classBuilder<Input, never, STSClient['config'], Input>()
    .ep(endpointQuestion)
    .m((_command, _stack, config: STSClient['config']) => [getEndpointPlugin(config, endpointQuestion)])
    .s('AWSIdentityManagementV20100508', operation)
    .n('IAMClient', `${operation}Command`)
    .sc(schema as Parameters<ReturnType<typeof $Command.classBuilder>['sc']>[0])
    .build();
  // The client is typed for the calls of STS.
  const send = client.send.bind(client) as unknown as (
    command: InstanceType<typeof Command>,
    options: { readonly abortSignal: AbortSignal },
  ) => Promise<Answer>;
  return (input, abortSignal) => send(new Command(input), { abortSignal });
}
