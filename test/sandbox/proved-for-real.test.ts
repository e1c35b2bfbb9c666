import { createHash } from 'node:crypto';

import { afterEach, describe, expect, test } from '@jest/globals';

import { loadCatalogue } from '../../src/aws/iam-data/catalogue.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Ports } from '../../src/ports.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { trySandbox } from '../../src/sandbox/try-sandbox.ts';
import { delegatedAdministratorId } from '../aws-simulator/setup.ts';
import type { DeployedRole } from '../aws-simulator/world.ts';
import { accountId, closeStages, openSandboxStage } from '../aws/sandbox/sandbox-stage.ts';
import { MemoryWorld, request } from '../in-memory/memory-world.ts';
import { definition, roleTemplate } from '../in-memory/role-definition.ts';

afterEach(closeStages);

const roleOf = (template: string): JsonObject => {
  const { Resources: resources } = JSON.parse(template) as { readonly Resources: { readonly Role: JsonObject } };
  return resources.Role['Properties'] as JsonObject;
};

function templateWith(properties: JsonObject): string {
  const template = JSON.parse(roleTemplate) as JsonObject;
  return JSON.stringify({
    ...template,
    Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { ...roleOf(roleTemplate), ...properties } } },
  });
}

function trusting(principal: string): JsonObject {
  const condition = { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } };
  const statement = { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole', Condition: condition };
  return { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [statement] } };
}

/** Stack, role and sessions are those of the simulated AWS, over HTTP; time is simulated. */
async function tryTemplate(templateBody: string, onRole: (role: DeployedRole) => void = () => undefined) {
  const stage = await openSandboxStage();
  const world = new MemoryWorld();
  const { simulator, sandbox } = stage;
  let seenMs = world.ports().clock.now().getTime();
  world.onSleep = (nowMs) => {
    stage.pass((nowMs - seenMs) / 1000);
    seenMs = nowMs;
    const created = simulator.world.roleOf(accountId, 'Audit-sandbox');
    if (created !== undefined) onRole(created);
  };
  const ports: Ports = { ...world.ports(), sha256: (text) => createHash('sha256').update(text).digest('hex') };
  const runEndsAt = new Date(seenMs + 3_600_000);
  const context = openSandbox(ports, sandbox, request(), runEndsAt);
  const known = {
    iam: { catalogue: loadCatalogue(), policies: new Map(), contents: new Map() },
    organization: world.organization,
  };
  const tried = trySandbox({ ...context, roleName: 'Audit' }, definition({ templateBody, tags: { Team: 'x' } }), known);
  return { tried, stage };
}

describe('the role that CloudFormation deploys is read from IAM and assumed over STS', () => {
  test('as the template says, with the tags of its stack', async () => {
    const { tried, stage } = await tryTemplate(roleTemplate);
    expect(await tried).toMatchObject({ accountId, roleName: 'Audit-sandbox' });
    expect(stage.simulator.world.roleOf(accountId, 'Audit-sandbox')).toBeUndefined();
  });

  test('one that may not read itself is read all the same', async () => {
    const { tried } = await tryTemplate(templateWith({ ManagedPolicyArns: [] }));
    expect(await tried).toMatchObject({ roleName: 'Audit-sandbox' });
  });

  test('one that trusts another account cannot be tried from here: not proven, and the way is named', async () => {
    const { tried, stage } = await tryTemplate(templateWith(trusting('arn:aws:iam::999999999999:root')));
    await expect(tried).rejects.toMatchObject({
      code: 'sandbox-failed',
      what: expect.stringContaining('is not proven'),
      next: expect.stringContaining('audit-role-to-assume'),
    });
    expect(stage.simulator.world.roleOf(accountId, 'Audit-sandbox')).toBeUndefined();
  });

  test('one that a second client has changed meanwhile is not the template’s', async () => {
    const { tried } = await tryTemplate(roleTemplate, (role) => {
      role.managedPolicyArns = ['arn:aws:iam::aws:policy/AdministratorAccess'];
    });
    await expect(tried).rejects.toMatchObject({
      code: 'sandbox-failed',
      why: expect.stringContaining('AdministratorAccess'),
    });
  });

  test('no external id is in any error', async () => {
    const trust = trusting(`arn:aws:iam::${delegatedAdministratorId}:role/other`);
    const { tried } = await tryTemplate(templateWith(trust));
    await expect(tried).rejects.toMatchObject({ message: expect.not.stringContaining('secret-4711') });
  });
});
