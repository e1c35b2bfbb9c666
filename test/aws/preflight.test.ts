import { afterEach, describe, expect, test } from '@jest/globals';

import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import { createPreflight } from '../../src/aws/preflight.ts';
import type { Preflight } from '../../src/ports.ts';
import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import { startSimulator } from '../aws-simulator/aws-server.ts';
import type { Simulator } from '../aws-simulator/aws-server.ts';
import { manualClock } from '../aws-simulator/scaled-clock.ts';
import { AwsError } from '../aws-simulator/service.ts';
import type { Service } from '../aws-simulator/service.ts';
import { buildWorld, delegatedAdministratorId, managementAccountId } from '../aws-simulator/setup.ts';
import type { SimulatorSetup } from '../aws-simulator/setup.ts';
import { administrator, refuse, script, serveAws, setEnvironment } from './aws-fixture.ts';
import type { AwsParts, ServedAws } from './aws-fixture.ts';

const ref: StackSetRef = { name: 'audit', region: 'eu-west-1', callAs: 'DELEGATED_ADMIN' };
const self: StackSetRef = { ...ref, callAs: 'SELF' };
const unchecked = (why: string) => ({ kind: 'unchecked', why: expect.stringContaining(why) as unknown });
const known = (value: unknown) => ({ kind: 'known', value });
const notAsked = { kind: 'not-asked' };

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** The simulated AWS, as one of its accounts sees it. */
async function open(
  setup: SimulatorSetup = {},
  accountId: string = delegatedAdministratorId,
): Promise<{ readonly preflight: Preflight; readonly simulator: Simulator }> {
  const simulator = await startSimulator({ world: buildWorld({ accounts: 4, ...setup }, manualClock()) });
  undo.push(() => simulator.stop());
  undo.push(setEnvironment({ AWS_ENDPOINT_URL: simulator.url }));
  const key = simulator.identities.createKey(accountId, `arn:aws:iam::${accountId}:user/plan`);
  const credentials = { provider: () => Promise.resolve(key) };
  const configuration = createClientConfiguration({ region: 'us-east-1', credentials });
  return { preflight: createPreflight(configuration, ref.region, accountId), simulator };
}

/** Scripted answers. */
async function serve(parts: AwsParts): Promise<{ readonly preflight: Preflight; readonly served: ServedAws }> {
  const served = await serveAws(parts);
  undo.push(() => served.stop());
  return { preflight: createPreflight(served.configuration, ref.region, administrator), served };
}

describe('access', () => {
  test('of a registered administrator: with its call-as, in the Region of the stack set', async () => {
    const { preflight, simulator } = await open();
    expect(await preflight.readAccess(ref)).toEqual({
      callerAccountId: delegatedAdministratorId,
      managementAccountId: notAsked,
      isDelegatedAdministrator: known(true),
      trustedAccess: known({ kind: 'enabled' }),
    });
    const [asked] = simulator.requests.of('DescribeOrganizationsAccess');
    expect(asked).toMatchObject({ region: 'eu-west-1', input: { CallAs: 'DELEGATED_ADMIN' } });
    const lists = simulator.requests.of('ListDelegatedAdministrators').map(({ input }) => input);
    // The first page is empty.
    expect(lists).toMatchObject([
      { ServicePrincipal: 'member.org.stacksets.cloudformation.amazonaws.com' },
      { NextToken: expect.any(String) },
    ]);
    expect(simulator.requests.all()).toHaveLength(3);
  });

  test('of an account that administers another service alone: the list is readable, and does not have it', async () => {
    const organizations: Service = ({ action }) =>
      action === 'DescribeOrganization'
        ? { Organization: { MasterAccountId: managementAccountId } }
        : { DelegatedAdministrators: [{ Id: '333333333333' }] };
    const cloudformation = refuse('ValidationError', 'Account used is not a delegated administrator');
    const { preflight } = await serve({ organizations, cloudformation });
    expect(await preflight.readAccess(ref)).toEqual({
      callerAccountId: administrator,
      managementAccountId: known(managementAccountId),
      isDelegatedAdministrator: known(false),
      trustedAccess: known({ kind: 'refused', message: 'Account used is not a delegated administrator' }),
    });
  });

  test('of any other member: Organizations denies the list, and CloudFormation says why', async () => {
    const { preflight } = await open({}, '300000000001');
    expect(await preflight.readAccess(ref)).toEqual({
      callerAccountId: '300000000001',
      managementAccountId: known(managementAccountId),
      isDelegatedAdministrator: unchecked('the role may not call organizations:ListDelegatedAdministrators'),
      trustedAccess: known({ kind: 'refused', message: 'Account used is not a delegated administrator' }),
    });
  });

  test('of the management account, with either call-as', async () => {
    const { preflight } = await open({}, managementAccountId);
    expect(await preflight.readAccess(self)).toEqual({
      callerAccountId: managementAccountId,
      managementAccountId: known(managementAccountId),
      isDelegatedAdministrator: notAsked,
      trustedAccess: known({ kind: 'enabled' }),
    });
    expect(await preflight.readAccess(ref)).toMatchObject({
      managementAccountId: known(managementAccountId),
      isDelegatedAdministrator: known(false),
    });
  });

  test('that is disabled: both services say so', async () => {
    const { preflight, simulator } = await open({ trustedAccess: false });
    expect(await preflight.readAccess(ref)).toMatchObject({
      managementAccountId: known(managementAccountId),
      trustedAccess: known({ kind: 'disabled' }),
    });
    expect(simulator.requests.of('ListAWSServiceAccessForOrganization')).toHaveLength(1);
  });

  test.each(['DISABLED', 'DISABLED_PERMANENTLY'])('%s without the right to a second opinion', async (Status) => {
    const organizations = script({
      DescribeOrganization: [() => ({ Organization: { MasterAccountId: managementAccountId } })],
      ListDelegatedAdministrators: [() => ({ DelegatedAdministrators: [{ Id: administrator }] })],
      ListAWSServiceAccessForOrganization: [refuse('AccessDeniedException', 'You don’t have permissions.')],
    });
    const { preflight } = await serve({ organizations, cloudformation: () => ({ Status }) });
    expect((await preflight.readAccess(ref)).trustedAccess).toEqual(known({ kind: 'disabled' }));
  });

  test('on which the two services disagree is not known', async () => {
    const organizations = script({
      DescribeOrganization: [() => ({ Organization: { MasterAccountId: managementAccountId } })],
      ListDelegatedAdministrators: [() => ({ DelegatedAdministrators: [{ Id: administrator }] })],
      ListAWSServiceAccessForOrganization: [
        () => ({
          EnabledServicePrincipals: [{ ServicePrincipal: 'member.org.stacksets.cloudformation.amazonaws.com' }],
        }),
      ],
    });
    const { preflight } = await serve({ organizations, cloudformation: () => ({ Status: 'DISABLED' }) });
    expect((await preflight.readAccess(ref)).trustedAccess).toEqual(unchecked('Organizations that it is enabled'));
  });

  test('with an answer of tomorrow is not known', async () => {
    const { preflight } = await serve({ cloudformation: () => ({ Status: 'PAUSED' }) });
    expect((await preflight.readAccess(ref)).trustedAccess).toEqual(unchecked('"PAUSED"'));
  });

  test('in a list without end is not known, after two calls', async () => {
    const organizations: Service = () => ({ DelegatedAdministrators: [], NextToken: 'more' });
    const { preflight, served } = await serve({ organizations, cloudformation: () => ({ Status: 'ENABLED' }) });
    expect((await preflight.readAccess(ref)).isDelegatedAdministrator).toEqual(unchecked('more than 2 pages'));
    expect(served.requests.of('ListDelegatedAdministrators')).toHaveLength(2);
  });

  test('that AWS does not answer is not known, and no error', async () => {
    const fail = (): never => {
      throw new AwsError('InvalidInputException', 'What?');
    };
    const { preflight } = await serve({ cloudformation: fail, organizations: fail });
    expect(await preflight.readAccess(ref)).toEqual({
      callerAccountId: administrator,
      managementAccountId: unchecked('InvalidInputException'),
      isDelegatedAdministrator: unchecked('InvalidInputException'),
      trustedAccess: unchecked('InvalidInputException'),
    });
  });
});

describe('a template', () => {
  const role = { Type: 'AWS::IAM::Role', Properties: { RoleName: 'Audit', AssumeRolePolicyDocument: {} } };
  const validate = async (preflight: Preflight, template: object, parameters = {}): Promise<unknown> =>
    preflight.validateTemplate(ref, { templateBody: JSON.stringify(template), parameters });

  test('that is valid names the capabilities that it needs', async () => {
    const { preflight } = await open();
    expect(await validate(preflight, { Resources: { Role: role } })).toEqual(
      known({ kind: 'valid', capabilities: ['CAPABILITY_NAMED_IAM'] }),
    );
  });

  test('that is not valid has AWS’s own words', async () => {
    const { preflight } = await open();
    const broken = { Resources: { Role: { ...role, Properties: { RoleName: { Ref: 'Missing' } } } } };
    expect(await validate(preflight, broken)).toEqual(
      known({ kind: 'refused', message: expect.stringContaining('Missing') }),
    );
  });

  test('gives no secret away when AWS quotes it', async () => {
    const { preflight } = await serve({
      cloudformation: refuse('ValidationError', 'Template error near "first-canary" and "second-canary"'),
    });
    const trust = {
      Statement: [{ Condition: { StringEquals: { 'sts:ExternalId': 'first-canary' } } }],
    };
    const template = { Resources: { Role: { ...role, Properties: { AssumeRolePolicyDocument: trust } } } };
    expect(await validate(preflight, template, { ApiToken: 'second-canary' })).toEqual(
      known({ kind: 'refused', message: 'Template error near "***" and "***"' }),
    );
  });

  test('that the role may not have validated is not known', async () => {
    const { preflight } = await serve({ cloudformation: refuse('AccessDenied', 'User: x is not authorized', 403) });
    expect(await validate(preflight, {})).toEqual(unchecked('the role may not call cloudformation:ValidateTemplate'));
  });
});

describe('a stack set of the same name in the account itself', () => {
  test('is looked for as SELF', async () => {
    const { preflight, simulator } = await open({ stackSets: [{ name: 'audit' }] });
    expect(await preflight.findSameName(ref)).toEqual(known(undefined));
    expect(simulator.requests.of('DescribeStackSet')).toMatchObject([{ input: { CallAs: 'SELF' } }]);
  });

  test('is read with its template', async () => {
    const StackSet = { Status: 'ACTIVE', StackSetARN: 'arn:x', TemplateBody: '{}' };
    const { preflight } = await serve({ cloudformation: () => ({ StackSet }) });
    expect(await preflight.findSameName(ref)).toMatchObject(known({ ref: self, templateBody: '{}' }));
  });

  test('that the role may not look for is not known', async () => {
    const { preflight } = await serve({ cloudformation: refuse('AccessDenied', 'User: x is not authorized', 403) });
    expect(await preflight.findSameName(ref)).toEqual(unchecked('may not call cloudformation:DescribeStackSet'));
  });
});
