import { subscribe, unsubscribe } from 'node:diagnostics_channel';

import { afterEach, describe, expect, test } from '@jest/globals';

import { createAccountRoles } from '../../../src/aws/audit/account-roles.ts';
import type { AccountRolesAdapter, RoleSessionAdapter } from '../../../src/aws/audit/account-roles.ts';
import { createClientConfiguration } from '../../../src/aws/client-configuration.ts';
import { startSimulator } from '../../aws-simulator/aws-server.ts';
import type { Simulator } from '../../aws-simulator/aws-server.ts';
import { manualClock } from '../../aws-simulator/scaled-clock.ts';
import { buildWorld, delegatedAdministratorId } from '../../aws-simulator/setup.ts';
import * as hand from '../../aws-simulator/tamper.ts';
import { setEnvironment } from '../aws-fixture.ts';

const account = '300000000001';
const roleArn = `arn:aws:iam::${account}:role/path/Audit`;
const securityAudit = 'arn:aws:iam::aws:policy/SecurityAudit';
const externalId = 'secret-4711';
const runRole = `arn:aws:iam::${delegatedAdministratorId}:role/run`;
const auditRole = `arn:aws:iam::${delegatedAdministratorId}:role/auditor`;
const triage = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: "s3:Get*(')", Resource: '*' }] };

const template = {
  Parameters: { ExternalId: { Type: 'String' } },
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'Audit',
        Path: '/path/',
        Description: 'Reads',
        MaxSessionDuration: 7200,
        ManagedPolicyArns: [securityAudit],
        PermissionsBoundary: 'arn:aws:iam::aws:policy/AdministratorAccess',
        Policies: [{ PolicyName: 'triage', PolicyDocument: triage }],
        Tags: [{ Key: 'team', Value: 'security' }],
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: `arn:aws:iam::${delegatedAdministratorId}:root` },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
            },
          ],
        },
      },
    },
  },
};

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

interface Stage {
  readonly simulator: Simulator;
  readonly roles: AccountRolesAdapter;
  readonly role: hand.TamperedRole;
  readonly secrets: string[];
  /** Moves the clock that decides when sessions are over. */
  readonly pass: (ms: number) => void;
}

function allow(action: string | readonly string[], resource = '*'): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] };
}

/** @param policy of the role that the run has. */
async function open(options: { readonly auditRole?: string; readonly policy?: object } = {}): Promise<Stage> {
  const { policy = allow('sts:AssumeRole') } = options;
  let nowMs = Date.now();
  const now = (): Date => new Date(nowMs);
  const stackSets = [{ name: 'audit', template, parameters: { ExternalId: externalId } }];
  const world = buildWorld({ accounts: 3, stackSets }, manualClock());
  const simulator = await startSimulator({ world, now });
  undo.push(() => simulator.stop());
  undo.push(setEnvironment({ AWS_ENDPOINT_URL: simulator.url }));
  const trust = (aws: string): object => ({
    Statement: [{ Effect: 'Allow', Principal: { AWS: aws }, Action: 'sts:AssumeRole' }],
  });
  const { identities } = simulator;
  identities.addRole({ arn: runRole, trustPolicy: {}, maxSessionDuration: 3600, identityPolicy: policy });
  identities.addRole({ arn: auditRole, trustPolicy: trust(runRole), maxSessionDuration: 3600 });
  const key = identities.addAmbientSession(runRole, 'run');
  const secrets: string[] = [];
  const configuration = {
    ...createClientConfiguration({ region: 'eu-central-1', credentials: { provider: () => Promise.resolve(key) } }),
    pause: () => Promise.resolve(),
  };
  const roles = createAccountRoles({
    configuration,
    partition: 'aws',
    auditRoleToAssume: options.auditRole,
    ownAccountId: '222222222222',
    sessionName: '42-1-o-r',
    onSecret: (secret) => secrets.push(secret),
    now,
  });
  undo.push(() => {
    roles.close();
  });
  const pass = (ms: number): void => {
    nowMs += ms;
  };
  return { simulator, roles, role: { world, accountId: account, roleName: 'Audit' }, secrets, pass };
}

async function assume(roles: AccountRolesAdapter): Promise<RoleSessionAdapter> {
  const answer = await roles.assume(roleArn, externalId);
  if (answer.kind !== 'assumed') throw new Error(answer.text);
  return answer.session;
}

describe('a role is assumed', () => {
  test('for 15 minutes, in the Region of the run, with its external id', async () => {
    const { roles, simulator } = await open();
    await assume(roles);
    expect(simulator.requests.of('AssumeRole')).toMatchObject([
      {
        region: 'eu-central-1',
        input: {
          RoleArn: roleArn,
          RoleSessionName: '42-1-o-r',
          DurationSeconds: '900',
          ExternalId: externalId,
        },
      },
    ]);
  });

  test.each([undefined, 'wrong-4711'])('and denied with the external id %s', async (given) => {
    const { roles, simulator } = await open();
    const answer = await roles.assume(roleArn, given);
    const [request] = simulator.requests.of('AssumeRole');
    expect(Object.keys(request?.input ?? {}).includes('ExternalId')).toBe(given !== undefined);
    expect(answer).toEqual({
      kind: 'denied',
      policy: 'not-named',
      text: `Could not assume ${roleArn} (sts:AssumeRole): AccessDenied: User: ${request?.caller?.arn ?? ''} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}.`,
    });
  });

  test.each<readonly [string, (stage: Stage) => unknown]>([
    [
      'service-control-policy',
      ({ role }) => {
        hand.denyAssume(role, delegatedAdministratorId);
      },
    ],
    [
      'resource-control-policy',
      ({ role: { world } }) => world.resourceControlPolicies.set(account, [{ actions: ['sts:*'] }]),
    ],
  ])('and denied by a %s', async (policy, deny) => {
    const stage = await open();
    deny(stage);
    expect(await stage.roles.assume(roleArn, externalId)).toMatchObject({ kind: 'denied', policy });
  });

  test('and denied by what the run itself may do', async () => {
    const { roles } = await open({ policy: allow('sts:AssumeRole', 'arn:aws:iam::*:role/Other') });
    expect(await roles.assume(roleArn, externalId)).toMatchObject({ kind: 'denied', policy: 'identity-policy' });
  });

  test('when AWS throttles, later', async () => {
    const { roles, simulator } = await open();
    simulator.world.setFaults([{ kind: 'throttle', action: 'AssumeRole', times: 2 }]);
    await assume(roles);
    expect(simulator.requests.of('AssumeRole')).toHaveLength(3);
  });

  test.each([
    ['an outage', 'InternalFailure', 'Oops', 500, 8],
    ['a Region that is off', 'RegionDisabledException', 'STS is not activated in this region', 403, 1],
  ])('and not answered by %s', async (_what, code, message, httpStatus, times) => {
    const { roles, simulator } = await open();
    simulator.world.setFaults([{ kind: 'error', action: 'AssumeRole', code, message, httpStatus, times }]);
    const answer = await roles.assume(roleArn, externalId);
    expect(answer).toMatchObject({ kind: 'unanswered', text: expect.stringContaining(message) as unknown });
    expect(simulator.requests.of('AssumeRole')).toHaveLength(times);
  });

  test('without the external id in any text, also when AWS quotes it', async () => {
    const { roles, simulator } = await open();
    const message = `Value '${externalId}' at 'externalId' failed to satisfy constraint`;
    simulator.world.setFaults([{ kind: 'error', action: 'AssumeRole', code: 'ValidationError', message, times: 1 }]);
    const answer = await roles.assume(roleArn, externalId);
    expect(answer).toMatchObject({ kind: 'unanswered', text: expect.stringContaining("'(external id)'") as unknown });
    expect(JSON.stringify(answer)).not.toContain(externalId);
  });
});

describe('as another role of the run', () => {
  test('whose session is masked, and renewed before its end', async () => {
    const { roles, simulator, secrets, pass } = await open({ auditRole });
    await assume(roles);
    await assume(roles);
    const assumed = (): readonly unknown[] => simulator.requests.of('AssumeRole').map(({ input }) => input['RoleArn']);
    expect(assumed()).toEqual([auditRole, roleArn, roleArn]);
    expect(simulator.requests.of('AssumeRole')[0]?.input).toMatchObject({ DurationSeconds: '3600' });
    expect(simulator.requests.of('AssumeRole')[1]?.caller?.arn).toContain('assumed-role/auditor/');
    expect(secrets).toHaveLength(3);
    pass(56 * 60_000);
    await assume(roles);
    expect(assumed().slice(3)).toEqual([auditRole, roleArn]);
  });

  test('which cannot be assumed: that is about no account', async () => {
    const { roles, simulator } = await open({ auditRole: auditRole.replace('auditor', 'nothing') });
    await expect(roles.assume(roleArn, externalId)).rejects.toMatchObject({
      code: 'access-denied',
      what: expect.stringContaining('audit-role-to-assume: Could not assume') as unknown,
    });
    expect(simulator.requests.of('AssumeRole')).toHaveLength(1);
  });
});

describe('a role is read', () => {
  test('completely', async () => {
    const { roles, role, simulator } = await open();
    const policy = hand.createPolicy(role, 'own', triage);
    hand.attachPolicy(role, policy);
    hand.addInstanceProfile(role, 'profile');
    const all = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
    const boundary = hand.createPolicy(role, 'limit', all);
    hand.putBoundary(role, boundary);
    expect(await (await assume(roles)).findRole('Audit')).toEqual({
      arn: roleArn,
      roleName: 'Audit',
      path: '/path/',
      roleId: role.world.roleOf(account)?.roleId,
      createdAt: role.world.roleOf(account)?.createDate,
      description: 'Reads',
      maxSessionDurationSeconds: 7200,
      trust: role.world.roleOf(account)?.assumeRolePolicyDocument,
      permissionsBoundary: boundary,
      boundaryContents: { versionId: 'v1', document: all },
      tags: { team: 'security' },
      attachedPolicies: [
        { arn: securityAudit, name: 'SecurityAudit', contents: undefined },
        { arn: policy, name: 'own', contents: { versionId: 'v1', document: triage } },
      ],
      inlinePolicies: { triage },
      instanceProfiles: ['profile'],
    });
    const calls = simulator.requests.all().filter(({ service }) => service === 'iam');
    expect([...new Set(calls.map(({ action }) => action))].toSorted()).toEqual([
      'GetPolicy',
      'GetPolicyVersion',
      'GetRole',
      'GetRolePolicy',
      'ListAttachedRolePolicies',
      'ListInstanceProfilesForRole',
      'ListRolePolicies',
    ]);
    expect(new Set(calls.map(({ region, caller }) => `${region} ${caller?.accountId ?? ''}`))).toEqual(
      new Set([`us-east-1 ${account}`]),
    );
  });

  test('by every page', async () => {
    const { roles, role } = await open();
    const record = role.world.roleOf(account)!;
    const names = Array.from({ length: 150 }, (_, index) => `p${String(index).padStart(3, '0')}`);
    record.inlinePolicies = Object.fromEntries(names.map((name) => [name, triage]));
    record.managedPolicyArns = [securityAudit, ...names.map((name) => `arn:aws:iam::aws:policy/${name}`)];
    const reading = await (await assume(roles)).findRole('Audit');
    expect(Object.keys(reading?.inlinePolicies ?? {})).toEqual(names);
    expect(reading?.attachedPolicies).toHaveLength(151);
  });

  test('and may be missing', async () => {
    const { roles } = await open();
    expect(await (await assume(roles)).findRole('Nothing')).toBeUndefined();
  });

  test('also when other sessions are closed meanwhile', async () => {
    const { roles } = await open();
    const [one, other] = [await assume(roles), await assume(roles)];
    one.close();
    expect((await other.findRole('Audit'))?.roleName).toBe('Audit');
  });

  test('over connections that all sessions share', async () => {
    const { roles } = await open();
    const sockets: unknown[] = [];
    const note = (message: unknown): void => {
      sockets.push(message);
    };
    subscribe('net.client.socket', note);
    undo.push(() => unsubscribe('net.client.socket', note));
    for (let count = 0; count < 6; count += 1) {
      const session = await assume(roles);
      await session.findRole('Audit');
      session.close();
    }
    // Three calls of IAM at the same time, and STS.
    expect(sockets.length).toBeLessThanOrEqual(4);
  });

  test.each([
    'GetRole',
    'ListAttachedRolePolicies',
    'ListRolePolicies',
    'GetRolePolicy',
    'ListInstanceProfilesForRole',
  ])('or not at all: without iam:%s', async (action) => {
    const { roles, role } = await open();
    hand.detachPolicy(role, securityAudit);
    const others = ['GetRole', 'ListAttachedRolePolicies', 'ListRolePolicies', 'GetRolePolicy'];
    const allowed = [...others, 'ListInstanceProfilesForRole'].filter((other) => other !== action);
    hand.putInlinePolicy(role, 'triage', allow(allowed.map((name) => `iam:${name}`)));
    await expect((await assume(roles)).findRole('Audit')).rejects.toMatchObject({
      code: 'access-denied',
      what: expect.stringContaining(`in ${account} (iam:${action})`) as unknown,
      next: `Allow iam:${action} for ${roleArn}, whose session reads this account.`,
    });
  });

  test('or not at all: the organization denies it', async () => {
    const { roles, role } = await open();
    hand.denyReading(role);
    await expect((await assume(roles)).findRole('Audit')).rejects.toMatchObject({
      code: 'access-denied',
      next: 'A policy denies iam:GetRole explicitly: find it and exempt this role.',
    });
  });

  test('later when IAM throttles', async () => {
    const { roles, simulator } = await open();
    const session = await assume(roles);
    simulator.world.setFaults([
      { kind: 'throttle', action: 'GetRole', times: 2 },
      { kind: 'throttle', action: 'ListRolePolicies', times: 1 },
    ]);
    expect((await session.findRole('Audit'))?.inlinePolicies).toEqual({ triage });
    expect(simulator.requests.of('GetRole')).toHaveLength(3);
  });

  test('not from an answer that is no policy', async () => {
    const { roles, role } = await open();
    role.world.roleOf(account)!.inlinePolicies = { triage: [] };
    await expect((await assume(roles)).findRole('Audit')).rejects.toMatchObject({
      code: 'unknown',
      what: expect.stringContaining('AWS answered GetRolePolicy.PolicyDocument') as unknown,
    });
  });

  test('not once the session is over', async () => {
    const { roles, pass } = await open();
    const session = await assume(roles);
    pass(16 * 60_000);
    await expect(session.findRole('Audit')).rejects.toMatchObject({
      what: expect.stringContaining('ExpiredToken') as unknown,
    });
  });
});
