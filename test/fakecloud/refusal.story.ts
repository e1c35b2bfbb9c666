import { afterAll, afterEach, beforeAll, describe, test } from '@jest/globals';
import { startFakecloud } from './fakecloud-server.ts';
import type { FakecloudServer } from './fakecloud-server.ts';
import { administratorAccountId, managementAccountId } from './fakecloud-organization.ts';
import type { OrganizationOptions } from './fakecloud-organization.ts';
import {
  expectEnd,
  expectNoRole,
  expectRefusal,
  expectRole,
  openFakecloudStage,
  storyTimeoutMs,
} from './fakecloud-stage.ts';
import type { FakecloudStage } from './fakecloud-stage.ts';

let server: FakecloudServer;
let stage: FakecloudStage;

beforeAll(async () => {
  server = await startFakecloud(managementAccountId);
});

afterAll(async () => {
  await server.stop();
});

afterEach(async () => {
  await stage.close();
});

async function open(options: OrganizationOptions = {}): Promise<FakecloudStage> {
  stage = await openFakecloudStage(server.url, options);
  return stage;
}

const asManagement = { 'call-as': 'SELF', 'trusted-account-id': administratorAccountId };

describe('call-as', () => {
  // fakecloud's messages are not AWS's. The tests with the simulator check how the action reads AWS's messages.
  test(
    'an account that is not registered cannot use DELEGATED_ADMIN',
    async () => {
      const { apply, organization } = await open({ isAdministratorRegistered: false });
      // fakecloud answers such an account that trusted access is disabled, so that this is refused first.
      expectRefusal(await apply(), /account 222222222222 is not a delegated administrator|does not trust StackSets/);
      await expectNoRole(organization, organization.members.workloads);
    },
    storyTimeoutMs,
  );

  test(
    'a delegated administrator cannot use SELF',
    async () => {
      const { apply, organization } = await open();
      expectRefusal(await apply({ 'call-as': 'SELF' }), /"SELF" is for the management account 111111111111/);
      await expectNoRole(organization, organization.members.workloads);
    },
    storyTimeoutMs,
  );

  test(
    'SELF by the management account reaches the same accounts',
    async () => {
      const { apply, signIn, organization } = await open();
      signIn(organization.managementKey);
      expectEnd(await apply(asManagement), 0, 'succeeded');
      await expectRole(organization, organization.members.workloads);
    },
    storyTimeoutMs,
  );
});

test(
  'without trusted access the action creates no role',
  async () => {
    const { apply, signIn, organization } = await open({ hasTrustedAccess: false, isAdministratorRegistered: false });
    signIn(organization.managementKey);
    const run = await apply(asManagement);
    expectRefusal(run, /does not trust StackSets/);
    expectEnd(run, 1, 'failed', 'trusted-access-missing');
    await expectNoRole(organization, organization.members.workloads);
  },
  storyTimeoutMs,
);
