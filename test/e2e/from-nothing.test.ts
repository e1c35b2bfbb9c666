import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { iamClient } from '../aws-simulator/iam/iam-fixture.ts';
import { findRoleDifferences, readRole } from '../aws-simulator/iam/role-reader.ts';
import { administratorEnvironment } from '../aws-simulator/judges/terraform-root.ts';
import { managementAccountId } from '../aws-simulator/setup.ts';
import { bootstrapIn, openBootstrap } from './harness/bootstrap.ts';
import type { Bootstrap, BootstrapVariables } from './harness/bootstrap.ts';
import { follow, readGettingStarted } from './harness/getting-started.ts';
import type { Followed } from './harness/getting-started.ts';
import { expectNoSecret } from './harness/expectations.ts';
import { delegatedAdministrator, openStage } from './harness/stage.ts';
import type { RunRequest, Stage, StagedRun } from './harness/stage.ts';

/** Without `state_bucket` the bootstrap makes this one. */
const stateBucket = `stackset-role-action-${delegatedAdministrator}-us-east-1`;
/** The longest step applies a configuration twice, with the provider's own pauses. */
const timeoutMs = 240_000;
const stackSet = 'organization-security-audit';
const roleName = 'OrganizationSecurityAuditRole';
const members = ['222222222222', '300000000001', '300000000002', '300000000003'];

/** What the delegated administrator is given before the management account is prepared. */
const tooEarly: BootstrapVariables = {
  stack_sets: [{ name: stackSet }],
  repositories: [{ name: 'octo-org/security-baseline', owner_id: '91234567', repository_id: '812345678' }],
};

/** As GitHub signs them for the jobs of the caller workflow that the bootstrap prints. */
const workflow = 'org/stackset-role-action/.github/workflows/stackset-role.yml@refs/tags/v1';
const claims = {
  plan: { job_workflow_ref: workflow },
  apply: {
    job_workflow_ref: workflow,
    environment: 'stackset-production',
    sub: 'repo:octo-org@91234567/security-baseline@812345678:environment:stackset-production',
  },
  audit: { job_workflow_ref: workflow.replace('stackset-role.yml', 'stackset-role-audit.yml') },
};
const longer = { 'max-session-duration': '7200' };

/** One organization that is not prepared, from its first administrator to its second rollout: each test is a step. */
describe('from nothing', () => {
  let stage: Stage;
  let bootstrap: Bootstrap;
  beforeAll(async () => {
    stage = await openStage({ accounts: members.length, timeScale: 600, isEmpty: true });
    bootstrap = await openBootstrap(administratorOf);
  }, timeoutMs);
  afterAll(async () => {
    bootstrap.close();
    await stage.close();
  });

  const administratorOf = (accountId: string) => administratorEnvironment(stage.simulator, accountId);
  let followed: Followed | undefined;
  const externalId = (): string =>
    followed?.github['octo-org/security-baseline']?.secrets['actions']?.['ROLE_EXTERNAL_ID'] ?? '';

  /** As the workflow that was pushed starts it. */
  const run = (request: RunRequest): Promise<StagedRun> =>
    stage.run({
      claims: claims[request.command],
      ...request,
      inputs: { 'reviewed-plan': '', ...inputsOfCaller(followed?.workflow, request.command), ...request.inputs },
    });

  const inputsOfCaller = (workflow: string | undefined, command: string): Readonly<Record<string, string>> => {
    if (workflow === undefined) return {};
    const { jobs } = parse(workflow) as { jobs: { role: { with: Record<string, string> } } };
    const inputs = jobs.role.with;
    return {
      'stack-set-name': inputs['stack-set-name'] ?? '',
      'role-to-assume': inputs[`${command}-role-to-assume`] ?? '',
      'backend-config': `${inputs['backend-config'] ?? ''}\nuse_path_style=true`,
      'external-id': externalId(),
    };
  };

  const expectEnd = (ended: StagedRun, outcome: string, failureReason = ''): void => {
    const got = [ended.outputs['outcome'], ended.outputs['failure-reason'] ?? ''];
    if (got.join() !== [outcome, failureReason].join()) throw new Error(`${got.join()}\n${ended.log}`);
    expectNoSecret(ended);
  };

  const differencesFromManagement = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
    const ours = await readRole(iamClient(stage.simulator, managementAccountId), roleName);
    const compared = members.map(async (accountId) => {
      const theirs = await readRole(iamClient(stage.simulator, accountId), roleName);
      return [accountId, findRoleDifferences(ours, theirs)] as const;
    });
    return Object.fromEntries(await Promise.all(compared));
  };
  const none = Object.fromEntries(members.map((accountId) => [accountId, []]));

  /** Calls that change AWS, by action, since a moment. */
  const changesSince = (count: number): readonly string[] =>
    stage.simulator.requests
      .all()
      .slice(count)
      .map(({ action }) => action)
      .filter((action) =>
        /^(Create|Put|Update|Delete|Attach|Detach|Register|Deregister|Activate|Tag|Untag)/.test(action),
      );

  const changesNothing = async (folder: 'management' | 'delegated-admin', variables: BootstrapVariables) => {
    const before = stage.simulator.requests.all().length;
    expect(await bootstrap.apply(folder, variables)).toContain('Resources: 0 added, 0 changed, 0 destroyed.');
    expect(changesSince(before)).toEqual([]);
    const { exitCode, output } = await bootstrap.plan(folder, variables);
    if (exitCode !== 0) throw new Error(output);
  };

  test(
    'nothing works',
    async () => {
      expectEnd(await run({ command: 'plan' }), 'failed', 'oidc-denied');
    },
    timeoutMs,
  );

  test(
    'the delegated administrator cannot be prepared first',
    async () => {
      const refused = bootstrap.apply('delegated-admin', tooEarly);
      await expect(refused).rejects.toThrow('is not a delegated administrator of its organization');
      expect(changesSince(0)).toEqual([]);
    },
    timeoutMs,
  );

  test(
    'the five commands of docs/getting-started.md prepare it',
    async () => {
      const page = readGettingStarted();
      expect(page.commands).toHaveLength(5);
      expect(Object.keys(page.files)).toHaveLength(2);
      const { identities } = stage.simulator;
      const keyOf = (accountId: string) => identities.createKey(accountId, `arn:aws:iam::${accountId}:user/admin`);
      const profiles = { management: keyOf(managementAccountId), deploying: keyOf(delegatedAdministrator) };
      followed = await follow(page, profiles, administratorOf(managementAccountId));
      bootstrap.close();
      bootstrap = bootstrapIn(followed.terraformPath, administratorOf, followed.remove);
      const { organization } = stage.simulator.world;
      expect(organization.trustedAccess).toBe(true);
      expect([...organization.delegatedAdministrators]).toEqual([delegatedAdministrator]);
      const { environments, secrets } = followed.github['octo-org/security-baseline']!;
      expect(environments['stackset-production']).toMatchObject({ branches: ['main'], reviewers: [{ type: 'User' }] });
      expect(externalId()).toMatch(/^[0-9a-f]{40}$/);
      expect(secrets['dependabot']).toEqual(secrets['actions']);
    },
    timeoutMs,
  );

  test(
    'a second time they change nothing',
    async () => {
      await changesNothing('management', { external_id: externalId() });
      await changesNothing('delegated-admin', {});
    },
    timeoutMs,
  );

  test('the bucket lets in those alone whom its policy names', async () => {
    expect(await statusOfList(`arn:aws:iam::${delegatedAdministrator}:user/admin`)).toBe(200);
    expect(await statusOfList(`arn:aws:iam::${delegatedAdministrator}:user/developer`)).toBe(403);
    expect(await statusOfList(`arn:aws:iam::${managementAccountId}:user/admin`)).toBe(403);
  });

  test(
    'a job of another workflow file gets no role',
    async () => {
      const other = { job_workflow_ref: 'octo-org/security-baseline/.github/workflows/other.yml@refs/heads/main' };
      expectEnd(await run({ command: 'plan', claims: other }), 'failed', 'oidc-denied');
    },
    timeoutMs,
  );

  test(
    'a pull request shows the plan, and its merge is the first rollout',
    async () => {
      expectEnd(await run({ command: 'plan' }), 'planned');
      const applied = await run({ command: 'apply' });
      expectEnd(applied, 'succeeded');
      expect(applied.outputs).toMatchObject({ 'accounts-total': '4', 'accounts-current': '4' });
      expect(await differencesFromManagement()).toEqual(none);
    },
    timeoutMs,
  );

  test(
    'an update is planned, merged and rolled out, and the management account follows by the bootstrap',
    async () => {
      expectEnd(await run({ command: 'plan', inputs: longer }), 'planned');
      expectEnd(await run({ command: 'apply', inputs: longer }), 'succeeded');
      const differing = members.map((accountId) => [accountId, ['maxSessionSeconds: 3600 and 7200']]);
      expect(await differencesFromManagement()).toEqual(Object.fromEntries(differing));
      await bootstrap.apply('management', { external_id: externalId(), max_session_duration: 7200 });
      expect(await differencesFromManagement()).toEqual(none);
    },
    timeoutMs,
  );

  test(
    'afterwards there is nothing to do',
    async () => {
      expectEnd(await run({ command: 'plan', inputs: longer }), 'no-changes');
      expect((await bootstrap.plan('delegated-admin', {})).exitCode).toBe(0);
    },
    timeoutMs,
  );

  /** HTTP status of a list of the state bucket. The tests have no client of S3, and the simulator asks for no signature. */
  async function statusOfList(arn: string): Promise<number> {
    const { identities, url } = stage.simulator;
    const { accessKeyId } = identities.createKey(arn.split(':')[4] ?? '', arn);
    const credential = `${accessKeyId}/20261129/us-east-1/s3/aws4_request`;
    const headers = { authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0` };
    return (await fetch(`${url}/${stateBucket}?list-type=2`, { headers })).status;
  }
});
