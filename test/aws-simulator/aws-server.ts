import { findStackSetTags } from './cloudformation/api/cloudformation-access.ts';
import { createCloudFormation } from './cloudformation/api/cloudformation.ts';
import type { Wire } from './wire/dispatch.ts';
import { createIam } from './iam/iam.ts';
import { Identities } from './iam/identities.ts';
import type { IdentitiesOptions } from './iam/identities.ts';
import { listen } from './wire/listener.ts';
import type { Listener } from './wire/listener.ts';
import { requireControlPolicies } from './organizations/control-policies.ts';
import { createOrganizations } from './organizations/organizations-api.ts';
import type { OrganizationsOptions } from './organizations/organizations-api.ts';
import { Recorder } from './recorder.ts';
import { ObjectStore } from './s3/s3.ts';
import { createSts } from './sts/sts.ts';
import type { World } from './world.ts';

export interface SimulatorOptions extends IdentitiesOptions {
  readonly world: World;
  /** Default 0: the system chooses a free port. */
  readonly port?: number;
  readonly organizations?: OrganizationsOptions;
}

/**
 * `url` is the value for AWS_ENDPOINT_URL. Where terraform assumes a role with web identity, it is also the value for
 * AWS_ENDPOINT_URL_STS.
 */
export interface Simulator extends Listener {
  readonly world: World;
  readonly requests: Recorder;
  readonly identities: Identities;
  readonly s3: ObjectStore;
}

/** Serves the world's CloudFormation, Organizations, STS, IAM and S3 on one loopback address. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const wire = createWire(options);
  const listener = await listen(wire, options.port ?? 0);
  const { recorder: requests, identities, store: s3 } = wire;
  return { ...listener, world: options.world, requests, identities, s3 };
}

function createWire({ world, organizations, ...identityOptions }: SimulatorOptions): Wire {
  const identities = new Identities(identityOptions, world);
  world.endAmbientSessions = () => {
    identities.endAmbientSessions();
  };
  return {
    services: {
      cloudformation: createCloudFormation(world),
      organizations: createOrganizations(world.organization, { now: () => world.clock.now(), ...organizations }),
      sts: createSts({
        identities,
        findRole: (arn) => identities.findRole(arn),
        organizationId: world.organization.ids.organizationId,
        takeWebIdentityFault: () => world.takeWebIdentity(),
      }),
      iam: createIam(world),
    },
    store: new ObjectStore(),
    identities,
    recorder: new Recorder(),
    now: () => world.clock.now(),
    managementAccountId: world.organization.ids.managementAccountId,
    findStackSetTags: (request) => findStackSetTags(world, request),
    requireControlPolicies: (request) => {
      const { managementAccountId } = world.organization.ids;
      const { serviceControlPolicies, resourceControlPolicies } = world;
      requireControlPolicies({ serviceControlPolicies, resourceControlPolicies, managementAccountId }, request);
    },
    isThrottled: (action, service) => world.takeThrottle(service, action),
    faults: {
      onRequest: (action) => {
        world.startDueFaults(action);
      },
      takeError: (action) => world.takeError(action),
      takeConnection: (action) => world.takeConnection(action),
    },
  };
}
