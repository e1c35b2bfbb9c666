import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation';

import { roleTemplate } from '../cloudformation/api/cloudformation-fixture.ts';
import type { DeployedRole } from '../cloudformation/stacks/stack.ts';
import { startSimulator } from '../aws-server.ts';
import type { Simulator } from '../aws-server.ts';
import { manualClock } from '../scaled-clock.ts';
import { buildWorld, managementAccountId } from '../setup.ts';
import { iamClient } from './iam-fixture.ts';
import { findRoleDifferences, readRole } from './role-reader.ts';

const member = '300000000001';
const boundary = { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/boundary' };
const template = roleTemplate({
  Path: '/security/',
  ManagedPolicyArns: ['arn:aws:iam::aws:policy/SecurityAudit', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
  PermissionsBoundary: boundary,
  Policies: [{ PolicyName: 'inline', PolicyDocument: { Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] } }],
});
const values = { RoleName: 'Audit', ExternalId: 'one', MaxSessionDuration: '3600' };
const tags = { Team: 'security' };

let simulator: Simulator;
beforeAll(async () => {
  const clock = manualClock();
  const stackSets = [{ name: 'audit', template, parameters: values, tags }];
  simulator = await startSimulator({ world: buildWorld({ accounts: 2, stackSets }, clock) });
  const credentials = simulator.identities.createKey(managementAccountId, 'arn:aws:iam::111111111111:user/admin');
  const client = new CloudFormationClient({ endpoint: simulator.url, region: 'us-east-1', credentials });
  await client.send(
    new CreateStackCommand({
      StackName: 'audit-role',
      TemplateBody: JSON.stringify(template),
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Parameters: Object.entries(values).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
  clock.advance(60_000);
});
afterAll(() => simulator.stop());

async function findDifferences(): Promise<readonly string[]> {
  const [ours, theirs] = await Promise.all(
    [managementAccountId, member].map((accountId) => readRole(iamClient(simulator, accountId), 'Audit')),
  );
  if (ours === undefined || theirs === undefined) throw new Error('both roles must exist');
  return findRoleDifferences(ours, theirs);
}

test('the role of a stack in the management account equals the one of a stack set', async () => {
  expect(await findDifferences()).toEqual([]);
});

test.each<[string, Partial<DeployedRole>]>([
  ['roleName', { roleName: 'Other' }],
  ['path', { path: '/other/' }],
  ['description', { description: 'By hand.' }],
  ['maxSessionSeconds', { maxSessionDuration: 7200 }],
  ['trustPolicy', { assumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } }],
  ['managedPolicyArns', { managedPolicyArns: ['arn:aws:iam::aws:policy/SecurityAudit'] }],
  ['inlinePolicies', { inlinePolicies: {} }],
  ['permissionsBoundary', { permissionsBoundary: 'arn:aws:iam::300000000001:policy/other' }],
  ['tags', { tags: {} }],
])('another %s is found', async (name, change) => {
  const roles = simulator.world.rolesOf(member);
  const before = roles.get('Audit');
  if (before === undefined) throw new Error('no role');
  roles.set('Audit', { ...before, ...change });
  try {
    expect(await findDifferences()).toEqual([expect.stringMatching(new RegExp(`^${name}: .* and `))]);
  } finally {
    roles.set('Audit', before);
  }
});
