import { describe, expect, test } from '@jest/globals';
import {
  changed,
  definition,
  delegatedAdministratorId,
  everywhere,
  managementAccountId,
  openBench,
  openDeployedBench,
  stackSetName,
} from './cloudformation-fixture.ts';

const mustBeAdministrator =
  'You must be the management account or delegated admin account of an organization before operating a SERVICE_MANAGED stack set';
const notDelegated = 'Account used is not a delegated administrator';
const set = { StackSetName: stackSetName };
const asAdministrator = { ...set, CallAs: 'DELEGATED_ADMIN' };
const member = '300000000001';

describe('CallAs', () => {
  test('shows the delegated administrator and the management account the same sets', () => {
    const { callFrom } = openDeployedBench();
    const one = callFrom(delegatedAdministratorId, 'DescribeStackSet', asAdministrator);
    expect(callFrom(managementAccountId, 'DescribeStackSet', set)).toEqual(one);
    expect(callFrom(managementAccountId, 'ListStackSets')).toMatchObject({
      Summaries: [{ StackSetName: stackSetName }],
    });
  });

  test('shows a delegated administrator without CallAs its own account', () => {
    const { refusalFrom, callFrom } = openDeployedBench();
    expect(refusalFrom(delegatedAdministratorId, 'DescribeStackSet', set).code).toBe('StackSetNotFoundException');
    expect(callFrom(delegatedAdministratorId, 'ListStackSets')).toMatchObject({ Summaries: [] });
    const create = refusalFrom(delegatedAdministratorId, 'CreateStackSet', { ...definition(), StackSetName: 'other' });
    expect(create).toMatchObject({ code: 'ValidationError', message: mustBeAdministrator });
    expect(refusalFrom(delegatedAdministratorId, 'UpdateStackSet', { ...set, ...changed() }).message).toBe(
      mustBeAdministrator,
    );
    expect(refusalFrom(delegatedAdministratorId, 'CreateStackInstances', { ...set, ...everywhere }).message).toBe(
      mustBeAdministrator,
    );
  });

  test('rejects DELEGATED_ADMIN from a member that is not a delegated administrator', () => {
    const { refusalFrom } = openDeployedBench();
    for (const action of ['DescribeStackSet', 'ListStackSets', 'ListStackInstances', 'CreateStackSet']) {
      expect(refusalFrom(member, action, asAdministrator)).toMatchObject({
        code: 'ValidationError',
        message: notDelegated,
      });
    }
    expect(refusalFrom(managementAccountId, 'DescribeStackSet', asAdministrator).message).toBe(notDelegated);
  });

  test('accepts two values only', () => {
    const { refusalFrom } = openDeployedBench();
    expect(refusalFrom(managementAccountId, 'ListStackSets', { CallAs: 'ROOT' }).message).toContain("at 'callAs'");
  });

  test('does not let service-managed sets operate without trusted access', () => {
    const { refusal, refusalFrom, callFrom } = openDeployedBench();
    callFrom(managementAccountId, 'DeactivateOrganizationsAccess');
    const message = 'You must enable organizations access to operate a service managed stack set';
    expect(refusal('DescribeStackSet').message).toBe(message);
    expect(refusalFrom(managementAccountId, 'UpdateStackSet', { ...set, ...changed() }).message).toBe(message);
    expect(callFrom(managementAccountId, 'DescribeOrganizationsAccess')).toEqual({ Status: 'DISABLED' });
    callFrom(managementAccountId, 'ActivateOrganizationsAccess');
    expect(callFrom(delegatedAdministratorId, 'DescribeOrganizationsAccess', { CallAs: 'DELEGATED_ADMIN' })).toEqual({
      Status: 'ENABLED',
    });
  });

  test('lets only the management account switch trusted access', () => {
    const { refusalFrom } = openBench({ trustedAccess: false });
    expect(refusalFrom(delegatedAdministratorId, 'ActivateOrganizationsAccess').code).toBe('InvalidOperationException');
  });

  test('finds sets by name, by name and id, and by ARN, in their own Region only', () => {
    const { callFrom, refusalFrom, call } = openBench();
    const { StackSetId } = call('CreateStackSet', definition());
    const arn = `arn:aws:cloudformation:us-east-1:${managementAccountId}:stackset/${String(StackSetId)}`;
    for (const StackSetName of [StackSetId, arn]) {
      expect(callFrom(managementAccountId, 'DescribeStackSet', { StackSetName })).toMatchObject({
        StackSet: { StackSetId },
      });
    }
    expect(refusalFrom(managementAccountId, 'DescribeStackSet', { StackSetName: `${stackSetName}:0` }).code).toBe(
      'StackSetNotFoundException',
    );
    expect(() => callFrom(managementAccountId, 'DescribeStackSet', set, 'eu-west-1')).toThrow('not found');
  });
});
