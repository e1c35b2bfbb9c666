import type { Wire } from './dispatch.ts';
import { Identities } from '../iam/identities.ts';
import type { AccessKey } from '../iam/identities.ts';
import { listen } from './listener.ts';
import type { Listener } from './listener.ts';
import { Organization } from '../organizations/organization.ts';
import { createOrganizations } from '../organizations/organizations-api.ts';
import { Recorder } from '../recorder.ts';
import { ObjectStore } from '../s3/s3.ts';
import type { Service } from '../service.ts';
import { createSts } from '../sts/sts.ts';

export interface ServedWire extends Wire, Listener {
  /** Key of the delegated administrator 222222222222. */
  readonly key: AccessKey;
}

/** A served wire without a world: 45 accounts in an OU, CloudFormation answered by the given service. */
export async function serveWire(
  parts: Partial<Wire> & { readonly cloudformation?: Service } = {},
): Promise<ServedWire> {
  const identities = new Identities();
  const key = identities.createKey('222222222222', 'arn:aws:iam::222222222222:user/administrator');
  const nothing: Service = () => ({});
  const wire: Wire = {
    services: {
      cloudformation: parts.cloudformation ?? nothing,
      organizations: createOrganizations(makeOrganization()),
      sts: createSts({ identities, findRole: (arn) => identities.findRole(arn), organizationId: 'o-example' }),
      iam: nothing,
    },
    store: new ObjectStore(),
    identities,
    recorder: new Recorder(),
    now: () => new Date(0),
    isThrottled: () => false,
    ...parts,
  };
  return { ...wire, ...(await listen(wire, 0)), key };
}

/** The environment with which a client process reaches this wire and nothing else. */
export function clientEnvironment({ url, key }: ServedWire): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    CHECKPOINT_DISABLE: '1',
  };
}

function makeOrganization(): Organization {
  const organization = new Organization({
    organizationId: 'o-example',
    rootId: 'r-ab12',
    managementAccountId: '111111111111',
  });
  organization.addOrganizationalUnit({ id: 'ou-ab12-work', name: 'Workloads', parentId: 'r-ab12' });
  const joinedAt = new Date('2026-01-02T03:04:05Z');
  const account = (id: string, parentId: string): void => {
    organization.addAccount({ id, name: `n${id}`, email: `${id}@example.com`, state: 'ACTIVE', parentId, joinedAt });
  };
  account('111111111111', 'r-ab12');
  account('222222222222', 'r-ab12');
  for (let index = 0; index < 45; index += 1) account(String(300_000_000_000 + index), 'ou-ab12-work');
  organization.delegatedAdministrators.add('222222222222');
  return organization;
}
