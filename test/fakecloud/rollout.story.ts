import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startFakecloud } from './fakecloud-server.ts';
import type { FakecloudServer } from './fakecloud-server.ts';
import { managementAccountId } from './fakecloud-organization.ts';
import {
  accountsByClass,
  expectEnd,
  expectNoRole,
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

beforeEach(async () => {
  stage = await openFakecloudStage(server.url);
});

afterEach(async () => {
  await stage.close();
});

test(
  'first rollout, no change, update, another OU',
  async () => {
    const { organization, plan, apply } = stage;
    const { workloads, nested, sandbox } = organization.members;
    const targeted = [...workloads, ...nested];
    expectEnd(await plan(), 0, 'planned');
    await expectNoRole(organization, targeted);

    const first = await apply();
    expectEnd(first, 0, 'succeeded');
    expect(accountsByClass(first)).toEqual({ current: targeted.length });
    await expectRole(organization, targeted);
    await expectNoRole(organization, [...sandbox, managementAccountId]);

    const again = await plan();
    expectEnd(again, 0, 'no-changes');
    expect(again.outputs['has-changes']).toBe('false');
    expectEnd(await apply(), 0, 'no-changes');

    const longer = { 'max-session-duration': '7200', 'external-id': 'fakecloud-second-id' };
    const update = await apply(longer);
    expectEnd(update, 0, 'succeeded');
    expect(accountsByClass(update)).toEqual({ current: targeted.length });
    await expectRole(organization, targeted, 'fakecloud-second-id');
    // The first external id no longer works.
    await expectNoRole(organization, targeted);

    const wider = { 'organizational-unit-ids': Object.values(organization.units).join('\n'), ...longer };
    const planned = await plan(wider);
    expectEnd(planned, 0, 'planned');
    const added = await apply(wider);
    expectEnd(added, 0, 'succeeded');
    expect(accountsByClass(added)).toEqual({ current: targeted.length + sandbox.length });
    await expectRole(organization, [...targeted, ...sandbox], 'fakecloud-second-id');
    expectEnd(await plan(wider), 0, 'no-changes');
  },
  storyTimeoutMs,
);

test(
  'an account without room for a role fails the first rollout, and the next apply finishes it',
  async () => {
    const { organization, apply, plan } = stage;
    const targeted = [...organization.members.workloads, ...organization.members.nested];
    const [full = ''] = organization.members.nested;
    const others = targeted.filter((accountId) => accountId !== full);
    await organization.setRoleQuota(full, 0);
    const failed = await apply({ 'initial-failure-tolerance-percentage': '50' });
    expectEnd(failed, 1, 'failed', 'accounts-failed');
    expect(accountsByClass(failed)).toEqual({ current: others.length, failed: 1 });
    expect(failed.summary).toContain('RolesPerAccount');
    await expectRole(organization, others);
    await expectNoRole(organization, [full]);

    await organization.setRoleQuota(full, undefined);
    expectEnd(await plan(), 0, 'planned');
    const finished = await apply();
    expectEnd(finished, 0, 'succeeded');
    expect(accountsByClass(finished)).toEqual({ current: targeted.length });
    await expectRole(organization, targeted);
  },
  storyTimeoutMs,
);

test(
  'a suspended account is reported and does not stop the rollout',
  async () => {
    const { organization, apply, plan } = stage;
    const targeted = [...organization.members.workloads, ...organization.members.nested];
    const [closed = ''] = organization.members.workloads;
    const others = targeted.filter((accountId) => accountId !== closed);
    await organization.close(closed);
    const run = await apply();
    expectEnd(run, 0, 'succeeded');
    expect(accountsByClass(run)).toEqual({ current: others.length, suspended: 1 });
    await expectRole(organization, others);
    await expectNoRole(organization, [closed]);
    expectEnd(await plan(), 0, 'no-changes');
  },
  storyTimeoutMs,
);
