import { beforeEach, describe, expect, test } from '@jest/globals';

import { loseInstances, outdate } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { manualClock } from '../../aws-simulator/scaled-clock.ts';
import { buildWorld } from '../../aws-simulator/setup.ts';
import type { World } from '../../aws-simulator/world.ts';
import { findUntruth } from './deployed-truth.ts';
import type { Claim } from './deployed-truth.ts';

const name = 'organization-security-audit';
const inputs = {
  'stack-set-name': name,
  'external-id': 'external',
  'managed-policy-arns': 'arn:aws:iam::aws:policy/A',
};
const green: Claim = { command: 'apply', exitCode: 0, outputs: { outcome: 'succeeded' } };

const template = {
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'OrganizationSecurityAuditRole',
        MaxSessionDuration: 3600,
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/A'],
        AssumeRolePolicyDocument: {
          Statement: [{ Effect: 'Allow', Condition: { StringEquals: { 'sts:ExternalId': 'external' } } }],
        },
      },
    },
  },
};

describe('findUntruth', () => {
  let world: World;
  beforeEach(() => {
    world = buildWorld({ accounts: 5, suspended: 1, stackSets: [{ name, template }] }, manualClock());
  });

  test('a green run is true when every active account has the role', () => {
    expect(findUntruth(world, green, inputs)).toBeUndefined();
  });

  test.each([
    [
      'is outdated',
      () => {
        outdate(world, { accounts: ['300000000002'] });
      },
    ],
    [
      'has lost its stack',
      () => {
        loseInstances(world, { accounts: ['300000000002'] });
      },
    ],
    [
      'has lost its role',
      () => {
        world.rolesOf('300000000002').clear();
      },
    ],
    [
      'has another session',
      () => {
        world.roleOf('300000000002')!.maxSessionDuration = 7200;
      },
    ],
    [
      'has another policy',
      () => {
        world.roleOf('300000000002')!.managedPolicyArns = ['arn:aws:iam::aws:policy/B'];
      },
    ],
    [
      'has a policy more',
      () => {
        world.roleOf('300000000002')!.inlinePolicies = { more: {} };
      },
    ],
    [
      'trusts without the external id',
      () => {
        world.roleOf('300000000002')!.assumeRolePolicyDocument = {};
      },
    ],
  ])('it is not when an account %s', (_, change) => {
    change();
    for (const claim of [green, { command: 'plan', exitCode: 0, outputs: { outcome: 'no-changes' } }]) {
      expect(findUntruth(world, claim, inputs)).toMatch(/do not have what was asked for: 300000000002$/);
      expect(findUntruth(world, claim, { ...inputs, 'excluded-account-ids': '300000000002' })).toBeUndefined();
    }
    expect(findUntruth(world, { ...green, exitCode: 1, outputs: { outcome: 'failed' } }, inputs)).toBeUndefined();
    const planned = { command: 'plan', exitCode: 0, outputs: { outcome: 'planned' } };
    expect(findUntruth(world, planned, inputs)).toBeUndefined();
  });

  test('nor when what the inputs ask for never reached AWS', () => {
    expect(findUntruth(world, green, { ...inputs, 'max-session-duration': '7200' })).toContain('300000000001');
  });

  test.each([
    [{ ...green, outputs: { outcome: 'failed' } }, 'apply ended with 0 and calls itself "failed"'],
    [{ ...green, outputs: {} }, 'apply ended with 0 and calls itself ""'],
    [{ ...green, exitCode: 1 }, 'apply ended with 1 and calls itself "succeeded"'],
    [
      { command: 'plan', exitCode: 1, outputs: { outcome: 'no-changes' } },
      'plan ended with 1 and calls itself "no-changes"',
    ],
  ])('%j contradicts itself', (claim, untruth) => {
    expect(findUntruth(world, claim, inputs)).toBe(untruth);
  });
});
