import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { IAMClient } from '@aws-sdk/client-iam';

import { findRoleDifferences, readRole } from '../aws-simulator/iam/role-reader.ts';
import type { RoleReading } from '../aws-simulator/iam/role-reader.ts';
import { isolatedEnvironment } from '../aws-simulator/judges/terraform-root.ts';
import { openBootstrap } from '../e2e/harness/bootstrap.ts';
import type { Bootstrap, BootstrapVariables } from '../e2e/harness/bootstrap.ts';
import { administratorAccountId, managementAccountId, stateBucket } from './fakecloud-organization.ts';
import type { Key } from './fakecloud-organization.ts';
import { expectEnd, externalId, openFakecloudStage, storyTimeoutMs } from './fakecloud-stage.ts';
import type { FakecloudStage } from './fakecloud-stage.ts';
import { startFakecloud } from './fakecloud-server.ts';
import type { FakecloudServer } from './fakecloud-server.ts';

const roleName = 'OrganizationSecurityAuditRole';
const management: BootstrapVariables = {
  delegated_administrator_account_id: administratorAccountId,
  external_id: externalId,
};
/** The bucket exists: fakecloud's is the one that its organization starts with. */
const delegated: BootstrapVariables = {
  stack_sets: [{ name: 'organization-security-audit' }],
  repositories: [{ name: 'octo-org/security-baseline', owner_id: '91234567', repository_id: '812345678' }],
  create_bucket: false,
  state_bucket: stateBucket,
};

let server: FakecloudServer;
let stage: FakecloudStage;
let bootstrap: Bootstrap;

beforeAll(async () => {
  server = await startFakecloud(managementAccountId);
});
afterAll(async () => {
  await server.stop();
});
afterEach(async () => {
  bootstrap.close();
  await stage.close();
});

/** Tags are left out: fakecloud does not put those of a stack set on the role. */
async function read(key: Key, name = roleName): Promise<RoleReading> {
  const client = new IAMClient({ endpoint: server.url, region: 'us-east-1', credentials: key });
  return { ...(await readRole(client, name)), tags: {} };
}

test(
  'the bootstrap prepares both accounts, twice, and its role equals those of the first rollout',
  async () => {
    // fakecloud takes trusted access from EnableAWSServiceAccess alone, which the stage calls; the bootstrap's own call
    // sets what DescribeOrganizationsAccess answers.
    stage = await openFakecloudStage(server.url, { isAdministratorRegistered: false });
    const { organization } = stage;
    bootstrap = await openBootstrap((accountId) => {
      const isManagement = accountId === managementAccountId;
      return isolatedEnvironment(server.url, isManagement ? organization.managementKey : organization.administratorKey);
    });
    await bootstrap.apply('management', management);
    await bootstrap.apply('delegated-admin', delegated);
    for (const [folder, variables] of [['management', management] as const, ['delegated-admin', delegated] as const]) {
      const { exitCode, output } = await bootstrap.plan(folder, variables);
      if (exitCode !== 0) throw new Error(`The second plan of ${folder} is not empty:\n${output}`);
    }

    expectEnd(await stage.apply(), 0, 'succeeded');
    const ours = await read(organization.managementKey);
    for (const accountId of organization.members.workloads) {
      const theirs = await read(await organization.signIn(accountId));
      expect({ accountId, differences: findRoleDifferences(ours, theirs) }).toEqual({ accountId, differences: [] });
    }
    const plan = await read(organization.administratorKey, 'stackset-plan');
    expect(findRoleDifferences(ours, plan)).not.toEqual([]);
  },
  storyTimeoutMs,
);
