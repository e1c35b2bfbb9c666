import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  EnableAWSServiceAccessCommand,
  ListRootsCommand,
  MoveAccountCommand,
} from '@aws-sdk/client-organizations';
import { manualClock } from '../scaled-clock.ts';
import { stackSetsPrincipal } from '../organizations/organization.ts';
import { startSimulator } from '../aws-server.ts';
import type { Simulator } from '../aws-server.ts';
import { buildWorld, delegatedAdministratorId, managementAccountId, rootId } from '../setup.ts';
import { connect, findDifferences, outcomeOf } from './comparison.ts';
import type { Site } from './comparison.ts';
import { startMoto } from './moto-server.ts';
import type { MotoServer } from './moto-server.ts';
import { iamCalls } from './same-iam-calls.ts';
import { emptyCalls, organizationsCalls, selfManagedCalls, serviceManagedCalls, stackCalls } from './same-calls.ts';

const calls = [
  ...organizationsCalls,
  ...emptyCalls,
  ...serviceManagedCalls,
  ...selfManagedCalls,
  ...stackCalls,
  ...iamCalls,
];
const clock = manualClock();
const unit = 'Security';
const member = 'security-tooling';
const differences = new Map<string, readonly string[]>();
let simulator: Simulator | undefined;
let moto: MotoServer | undefined;

beforeAll(async () => {
  moto = await startMoto(managementAccountId);
  if (moto === undefined) return;
  const theirs = await makeOrganization(moto.url);
  simulator = await startSimulator({
    world: buildWorld({ accounts: 1, organizationalUnits: [{ name: unit }], delegatedAdministrators: [] }, clock),
    organizations: { hasEmptyPages: false },
  });
  const ours = siteOf(simulator);
  const [ourClients, theirClients] = [connect(ours), connect(theirs)];
  for (const { name, send } of calls) {
    const [our, their] = [
      await outcomeOf(send(ourClients, ours), ours),
      await outcomeOf(send(theirClients, theirs), theirs),
    ];
    differences.set(name, findDifferences(our, their));
    // moto's operations have ended before it answers.
    clock.advance(3_600_000);
  }
}, 120_000);

afterAll(async () => {
  await Promise.all([simulator?.stop(), moto?.stop()]);
}, 60_000);

function siteOf({ url, identities, world }: Simulator): Site {
  const [unitId = ''] = world.organization.organizationalUnits.keys();
  const key = identities.createKey(managementAccountId, `arn:aws:iam::${managementAccountId}:user/administrator`);
  return {
    url,
    key,
    managementAccountId,
    rootId,
    unitId,
    memberId: delegatedAdministratorId,
    managementName: 'management',
  };
}

/** Our setup's organization, made through moto's API; its ids are its own. */
async function makeOrganization(url: string): Promise<Site> {
  const key = { accessKeyId: 'any', secretAccessKey: 'any' };
  const { organizations } = connect({ url, key });
  await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const { Roots } = await organizations.send(new ListRootsCommand({}));
  const root = Roots?.[0]?.Id ?? '';
  const { OrganizationalUnit } = await organizations.send(
    new CreateOrganizationalUnitCommand({ ParentId: root, Name: unit }),
  );
  const { CreateAccountStatus } = await organizations.send(
    new CreateAccountCommand({ AccountName: member, Email: `${member}@example.com` }),
  );
  const [unitId = '', memberId = ''] = [OrganizationalUnit?.Id, CreateAccountStatus?.AccountId];
  await organizations.send(
    new MoveAccountCommand({ AccountId: memberId, SourceParentId: root, DestinationParentId: unitId }),
  );
  await organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal: stackSetsPrincipal }));
  return { url, key, managementAccountId, rootId: root, unitId, memberId, managementName: 'master' };
}

/** Call → differences, from the table in SPEC.md that says who is right. */
function readDeliberate(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(join(import.meta.dirname, '..', 'SPEC.md'), 'utf8');
  const [, section = ''] = page.split('\n### moto\n');
  const deliberate = new Map<string, string[]>();
  for (const [, names = '', listed = ''] of section.matchAll(/^\| (`.*?`) +\| (`.*?`) +\|/gm)) {
    for (const name of codes(names)) deliberate.set(name, [...(deliberate.get(name) ?? []), ...codes(listed)]);
  }
  return deliberate;
}

function codes(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

const deliberate = readDeliberate();

test('moto_server is installed', () => {
  if (moto !== undefined) return;
  if (process.env['CI'] === 'true') throw new Error('moto_server must be on PATH (pip install "moto[server]")');
  console.warn('Left out: the comparison with moto, because there is no moto_server on PATH');
});

test.each(calls.map(({ name }) => name))('%s: the same answer as moto, or a difference that SPEC.md lists', (name) => {
  if (moto === undefined) return;
  expect([...(differences.get(name) ?? [])].sort()).toEqual([...(deliberate.get(name) ?? [])].sort());
});

test('SPEC.md lists only calls that this test makes', () => {
  const names = calls.map(({ name }) => name);
  expect(deliberate.size).toBeGreaterThan(0);
  expect([...deliberate.keys()].filter((name) => !names.includes(name))).toEqual([]);
});
