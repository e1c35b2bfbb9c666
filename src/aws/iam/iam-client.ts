import type { STSClient } from '@aws-sdk/client-sts';
import { flag, number, shapesOf, text, time } from '../sdk/query-shapes.ts';
import type { Shape } from '../sdk/query-shapes.ts';
import { createCall, createServiceClient } from '../sdk/service-client.ts';
import type { Call, OtherService, ServiceConfiguration } from '../sdk/service-client.ts';
import type {
  GetPolicyAnswer,
  GetPolicyVersionAnswer,
  GetRoleAnswer,
  GetRolePolicyAnswer,
  ListAttachedRolePoliciesAnswer,
  ListInstanceProfilesForRoleAnswer,
  ListRolePoliciesAnswer,
} from './iam-answers.ts';

/** The calls of IAM about a managed policy. */
export interface PolicyCalls {
  readonly getPolicy: Call<{ readonly PolicyArn: string }, GetPolicyAnswer>;
  readonly getPolicyVersion: Call<{ readonly PolicyArn: string; readonly VersionId: string }, GetPolicyVersionAnswer>;
}

interface RolePage {
  readonly RoleName: string;
  /** Unset: the first page. */
  readonly Marker?: string;
}

/** The calls of IAM about a role, in the account whose credentials they are. */
export interface RoleCalls extends PolicyCalls {
  readonly getRole: Call<{ readonly RoleName: string }, GetRoleAnswer>;
  readonly getRolePolicy: Call<{ readonly RoleName: string; readonly PolicyName: string }, GetRolePolicyAnswer>;
  readonly listAttachedRolePolicies: Call<RolePage, ListAttachedRolePoliciesAnswer>;
  readonly listRolePolicies: Call<RolePage, ListRolePoliciesAnswer>;
  readonly listInstanceProfilesForRole: Call<RolePage, ListInstanceProfilesForRoleAnswer>;
}

/** Less than for the calls of a rollout: a plan can do without these. */
const maxAttempts = 4;

/** @returns undefined for a partition where we do not know IAM's address. */
export function createPolicyCalls(configuration: ServiceConfiguration, partition: string): PolicyCalls | undefined {
  const service = findIam(partition);
  if (service === undefined) return undefined;
  return policyCalls(createServiceClient(configuration, service, { maxAttempts }));
}

/** As patient as the calls of a rollout: IAM's quotas are per account, and throttling says nothing about a role. */
export function createRoleCalls(
  configuration: ServiceConfiguration,
  partition: string,
): { readonly calls: RoleCalls; readonly close: () => void } | undefined {
  const service = findIam(partition);
  if (service === undefined) return undefined;
  const client = createServiceClient(configuration, service);
  return {
    calls: { ...policyCalls(client), ...roleCalls(client) },
    close: () => {
      client.destroy();
    },
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

function findIam(partition: string): OtherService | undefined {
  const address = addresses[partition];
  if (address === undefined) return undefined;
  const { host, fipsHost, signingRegion } = address;
  return {
    serviceId: 'IAM',
    signingName: 'iam',
    signingRegion,
    addressOf: ({ endpoint, isFips }) => new URL(endpoint ?? `https://${isFips ? fipsHost : host}`),
    protocolSettings: {
      defaultNamespace: namespace,
      xmlNamespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
      version: '2010-05-08',
    },
  };
}

const { structure, list, operation: operationOf } = shapesOf(namespace);
const page = { IsTruncated: flag, Marker: text } as const;

function policyCalls(client: STSClient): PolicyCalls {
  return {
    getPolicy: callOf(client, 'GetPolicy', { PolicyArn: text }, { Policy: structure({ DefaultVersionId: text }) }),
    getPolicyVersion: callOf(
      client,
      'GetPolicyVersion',
      { PolicyArn: text, VersionId: text },
      { PolicyVersion: structure({ Document: text }) },
    ),
  };
}

const role = structure({
  Path: text,
  RoleName: text,
  RoleId: text,
  Arn: text,
  CreateDate: time,
  AssumeRolePolicyDocument: text,
  Description: text,
  MaxSessionDuration: number,
  PermissionsBoundary: structure({ PermissionsBoundaryArn: text }),
  Tags: list(structure({ Key: text, Value: text })),
});

function roleCalls(client: STSClient): Omit<RoleCalls, keyof PolicyCalls> {
  const ofRole = { RoleName: text, Marker: text } as const;
  const attached = list(structure({ PolicyName: text, PolicyArn: text }));
  const profiles = list(structure({ InstanceProfileName: text }));
  return {
    getRole: callOf(client, 'GetRole', { RoleName: text }, { Role: role }),
    getRolePolicy: callOf(client, 'GetRolePolicy', { RoleName: text, PolicyName: text }, { PolicyDocument: text }),
    listAttachedRolePolicies: callOf(client, 'ListAttachedRolePolicies', ofRole, {
      AttachedPolicies: attached,
      ...page,
    }),
    listRolePolicies: callOf(client, 'ListRolePolicies', ofRole, { PolicyNames: list(text), ...page }),
    listInstanceProfilesForRole: callOf(client, 'ListInstanceProfilesForRole', ofRole, {
      InstanceProfiles: profiles,
      ...page,
    }),
  };
}

function callOf<Input extends object, Answer>(
  client: STSClient,
  operation: string,
  input: Readonly<Record<string, Shape>>,
  answer: Readonly<Record<string, Shape>>,
): Call<Input, Answer> {
  const schema = operationOf(operation, structure(input), structure(answer));
  return createCall(client, { service: 'AWSIdentityManagementV20100508', client: 'IAMClient', operation, schema });
}
