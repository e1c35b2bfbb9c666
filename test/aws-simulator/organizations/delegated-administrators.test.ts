import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  DeregisterDelegatedAdministratorCommand,
  ListDelegatedAdministratorsCommand,
  ListDelegatedServicesForAccountCommand,
  OrganizationsClient,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';

import { startSimulator } from '../aws-server.ts';
import type { Simulator } from '../aws-server.ts';
import { manualClock } from '../scaled-clock.ts';
import { buildWorld, managementAccountId } from '../setup.ts';
import { stackSetsPrincipal } from './organization.ts';

const candidate = '222222222222';
let simulator: Simulator;
let client: OrganizationsClient;

beforeEach(async () => {
  simulator = await startSimulator({
    world: buildWorld({ accounts: 8, isEmpty: true, trustedAccess: true }, manualClock()),
    organizations: { hasEmptyPages: false },
  });
  client = clientOf(managementAccountId);
});
afterEach(() => simulator.stop());

function clientOf(accountId: string): OrganizationsClient {
  const credentials = simulator.identities.createKey(accountId, `arn:aws:iam::${accountId}:user/admin`);
  return new OrganizationsClient({ endpoint: simulator.url, region: 'us-east-1', credentials });
}

function register(AccountId: string, ServicePrincipal = stackSetsPrincipal, from = client): Promise<unknown> {
  return from.send(new RegisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }));
}

function deregister(AccountId: string): Promise<unknown> {
  const command = new DeregisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal: stackSetsPrincipal });
  return client.send(command);
}

test('a registration is listed with its time, lets the account ask, and ends', async () => {
  const ask = () => clientOf(candidate).send(new ListDelegatedAdministratorsCommand({}));
  await expect(ask()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  await register(candidate);
  const at = simulator.world.clock.now();
  expect((await ask()).DelegatedAdministrators).toMatchObject([{ Id: candidate, DelegationEnabledDate: at }]);
  const services = await client.send(new ListDelegatedServicesForAccountCommand({ AccountId: candidate }));
  expect(services.DelegatedServices).toEqual([{ ServicePrincipal: stackSetsPrincipal, DelegationEnabledDate: at }]);
  await deregister(candidate);
  await expect(ask()).rejects.toMatchObject({ name: 'AccessDeniedException' });
});

test.each([
  ['the management account', managementAccountId, 'ConstraintViolationException'],
  ['an account outside the organization', '999999999999', 'AccountNotFoundException'],
])('%s cannot be one', async (_what, accountId, name) => {
  await expect(register(accountId)).rejects.toMatchObject({ name });
});

test('another service is unknown, and only the management account may register', async () => {
  await expect(register(candidate, 'config.amazonaws.com')).rejects.toMatchObject({ name: 'InvalidInputException' });
  await expect(register(candidate, stackSetsPrincipal, clientOf('300000000001'))).rejects.toMatchObject({
    name: 'AccessDeniedException',
  });
});

test('a second registration is refused, and so is the end of none', async () => {
  await register(candidate);
  await expect(register(candidate)).rejects.toMatchObject({ name: 'AccountAlreadyRegisteredException' });
  await deregister(candidate);
  await expect(deregister(candidate)).rejects.toMatchObject({ name: 'AccountNotRegisteredException' });
  const ask = new ListDelegatedServicesForAccountCommand({ AccountId: candidate });
  await expect(client.send(ask)).rejects.toMatchObject({ name: 'AccountNotRegisteredException' });
});

test('trusted access comes first, and five are the most', async () => {
  simulator.world.organization.trustedAccess = false;
  await expect(register(candidate)).rejects.toMatchObject({ Reason: 'SERVICE_ACCESS_NOT_ENABLED' });
  simulator.world.organization.trustedAccess = true;
  for (let index = 1; index <= 5; index += 1) await register(`30000000000${index}`);
  await expect(register(candidate)).rejects.toMatchObject({
    Reason: 'MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED',
  });
});
