import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import type { ClientConfiguration } from '../../src/aws/client-configuration.ts';
import type { Wire } from '../aws-simulator/wire/dispatch.ts';
import { Identities } from '../aws-simulator/iam/identities.ts';
import type { AccessKey } from '../aws-simulator/iam/identities.ts';
import { listen } from '../aws-simulator/wire/listener.ts';
import { Organization } from '../aws-simulator/organizations/organization.ts';
import { createOrganizations } from '../aws-simulator/organizations/organizations-api.ts';
import type { OrganizationsOptions } from '../aws-simulator/organizations/organizations-api.ts';
import { Recorder } from '../aws-simulator/recorder.ts';
import { ObjectStore } from '../aws-simulator/s3/s3.ts';
import { AwsError } from '../aws-simulator/service.ts';
import type { Service, ServiceAnswer, ServiceRequest } from '../aws-simulator/service.ts';
import { createSts } from '../aws-simulator/sts/sts.ts';
import type { StsWorld } from '../aws-simulator/sts/sts.ts';

export const managementAccount = '111111111111';
export const administrator = '222222222222';

/** AWS on a loopback address; the caller is the delegated administrator. */
export interface ServedAws {
  readonly url: string;
  readonly key: AccessKey;
  readonly identities: Identities;
  readonly organization: Organization;
  readonly requests: Recorder;
  readonly configuration: ClientConfiguration;
  stop(): Promise<void>;
}

export interface AwsParts {
  readonly cloudformation?: Service;
  readonly organizations?: Service;
  readonly organizationsOptions?: OrganizationsOptions;
  readonly identities?: Identities;
  readonly takeWebIdentityFault?: NonNullable<StsWorld['takeWebIdentityFault']>;
}

export async function serveAws(parts: AwsParts = {}): Promise<ServedAws> {
  const identities = parts.identities ?? new Identities();
  const key = identities.createKey(administrator, `arn:aws:iam::${administrator}:user/administrator`);
  const organization = makeOrganization();
  const requests = new Recorder();
  const nothing: Service = () => ({});
  const wire: Wire = {
    services: {
      cloudformation: parts.cloudformation ?? nothing,
      organizations: parts.organizations ?? createOrganizations(organization, parts.organizationsOptions),
      sts: createSts({
        identities,
        findRole: (arn) => identities.findRole(arn),
        organizationId: 'o-example',
        takeWebIdentityFault: parts.takeWebIdentityFault ?? (() => undefined),
      }),
      iam: nothing,
    },
    store: new ObjectStore(),
    identities,
    recorder: requests,
    now: () => new Date(0),
    isThrottled: () => false,
  };
  const listener = await listen(wire, 0);
  const restore = setEnvironment({ AWS_ENDPOINT_URL: listener.url });
  const credentials = { provider: () => Promise.resolve(key) };
  return {
    url: listener.url,
    key,
    identities,
    organization,
    requests,
    configuration: createClientConfiguration({ region: 'us-east-1', credentials }),
    stop: () => {
      restore();
      return listener.stop();
    },
  };
}

/** Replaces every AWS variable in the environment. @returns a function that restores them. */
export function setEnvironment(variables: Readonly<Record<string, string>>): () => void {
  const before = { ...process.env };
  const clear = (): void => {
    for (const name of Object.keys(process.env)) {
      if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name);
    }
  };
  clear();
  Object.assign(process.env, { AWS_CONFIG_FILE: '/nonexistent', AWS_SHARED_CREDENTIALS_FILE: '/nonexistent' });
  Object.assign(process.env, variables);
  return () => {
    clear();
    Object.assign(process.env, before);
  };
}

/** Root with two accounts; Workloads with 45; Workloads/Prod with 21; Empty. */
function makeOrganization(): Organization {
  const rootId = 'r-ab12';
  const organization = new Organization({
    organizationId: 'o-example',
    rootId,
    managementAccountId: managementAccount,
  });
  organization.addOrganizationalUnit({ id: 'ou-ab12-work', name: 'Workloads', parentId: rootId });
  organization.addOrganizationalUnit({ id: 'ou-ab12-prod', name: 'Prod', parentId: 'ou-ab12-work' });
  organization.addOrganizationalUnit({ id: 'ou-ab12-none', name: 'Empty', parentId: rootId });
  addAccounts(organization, rootId, [managementAccount, administrator]);
  addAccounts(organization, 'ou-ab12-work', accountIds(300_000_000_000, 45));
  addAccounts(organization, 'ou-ab12-prod', accountIds(400_000_000_000, 21));
  organization.delegatedAdministrators.add(administrator);
  return organization;
}

export function accountIds(first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(first + index).padStart(12, '0'));
}

function addAccounts(organization: Organization, parentId: string, ids: readonly string[]): void {
  const joinedAt = new Date('2026-01-02T03:04:05Z');
  for (const id of ids) {
    organization.addAccount({ id, name: `n${id}`, email: `${id}@example.com`, state: 'ACTIVE', parentId, joinedAt });
  }
}

export function refuse(code: string, message: string, status = 400): () => never {
  return () => {
    throw new AwsError(code, message, status);
  };
}

/** Answers the requests of each action in turn; the last answer repeats. */
export function script(
  answers: Readonly<Record<string, readonly ((request: ServiceRequest) => ServiceAnswer)[]>>,
): Service {
  const counts = new Map<string, number>();
  return (request) => {
    const count = counts.get(request.action) ?? 0;
    counts.set(request.action, count + 1);
    const given = answers[request.action] ?? [];
    return (given[count] ?? given.at(-1) ?? (() => ({})))(request);
  };
}
