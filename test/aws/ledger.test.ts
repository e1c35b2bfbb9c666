import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import { createLedger } from '../../src/aws/ledger/ledger.ts';
import type { LedgerAdapter } from '../../src/aws/ledger/ledger.ts';
import type { LedgerPlace } from '../../src/domain/ledger/ledger-place.ts';
import { planRecordKey, renderPlanRecord } from '../../src/domain/ledger/plan-record.ts';
import { recordStart } from '../../src/domain/ledger/rollout-record.ts';
import { startSimulator } from '../aws-simulator/aws-server.ts';
import type { Simulator } from '../aws-simulator/aws-server.ts';
import { manualClock } from '../aws-simulator/scaled-clock.ts';
import { buildWorld, delegatedAdministratorId } from '../aws-simulator/setup.ts';
import { digest, headSha, planRecord } from '../domain/ledger/ledger-facts.ts';
import { setEnvironment } from './aws-fixture.ts';

const place: LedgerPlace = {
  bucket: 'states',
  prefix: 'audit one/(x)/',
  region: 'eu-west-1',
  endpoint: undefined,
  isPathStyle: true,
  encryption: { 'x-amz-server-side-encryption': 'AES256' },
};

let simulator: Simulator;
let restore: () => unknown;

beforeEach(async () => {
  simulator = await startSimulator({ world: buildWorld({ accounts: 1 }, manualClock()) });
  simulator.s3.createBucket('states');
  restore = setEnvironment({ AWS_ENDPOINT_URL: simulator.url });
});

afterEach(async () => {
  restore();
  await simulator.stop();
});

function open(changes: Partial<LedgerPlace> = {}, identityPolicy?: unknown): LedgerAdapter {
  const arn = `arn:aws:iam::${delegatedAdministratorId}:role/plan`;
  if (identityPolicy !== undefined) {
    simulator.identities.addRole({ arn, trustPolicy: {}, maxSessionDuration: 3600, identityPolicy });
  }
  const { key } = simulator.identities.createSession(arn, 'run', 3600);
  const credentials = { provider: () => Promise.resolve(key) };
  const configuration = createClientConfiguration({ region: 'us-east-1', credentials });
  return createLedger(
    { ...configuration, pause: () => Promise.resolve() },
    { ...place, ...changes },
    'aws',
    (text) => text,
  );
}

const started = (minute: number, runId = 42) =>
  recordStart(
    { commit: headSha, pull: undefined, runId, runAttempt: 1 },
    {
      stackSet: { name: 'audit', region: 'us-east-1' },
      digest,
      startedAt: new Date(Date.UTC(2026, 10, 29, 10, minute)),
    },
  );

test('a plan is kept where its digest is looked for, signed for the Region of the bucket', async () => {
  const ledger = open();
  await ledger.writePlan(planRecord());
  expect(simulator.s3.listKeys('states')).toEqual([`audit one/(x)/${planRecordKey(planRecord())}`]);
  const key = planRecordKey(planRecord());
  expect(await ledger.readPlan(key)).toEqual(planRecord());
  expect(await ledger.listPlans(digest)).toEqual([{ key, digest, pull: 7, headSha }]);
  expect(await ledger.listPlans(`sha256:${'9'.repeat(64)}`)).toEqual([]);
  expect(await ledger.listPlans()).toHaveLength(1);
  const regions = simulator.requests.all().map(({ service, region }) => `${service} ${region}`);
  expect(new Set(regions)).toEqual(new Set(['s3 eu-west-1']));
});

test('a record is never replaced', async () => {
  const ledger = open();
  await ledger.writePlan(planRecord());
  await ledger.writePlan(planRecord({ dangers: [] }));
  expect(await ledger.readPlan(planRecordKey(planRecord()))).toMatchObject({ dangers: planRecord().dangers });
});

test('a record that another hand has changed is no record', async () => {
  const ledger = open();
  await ledger.writePlan(planRecord());
  const key = `audit one/(x)/${planRecordKey(planRecord())}`;
  simulator.s3.putObject('states', key, renderPlanRecord(planRecord()).replace('"pull": 7', '"pull": 8'));
  expect(await ledger.readPlan(planRecordKey(planRecord()))).toBeUndefined();
});

test('rollouts are read from the newest on, and no more of them than are asked for', async () => {
  const ledger = open();
  for (const minute of [2, 1, 3]) await ledger.writeRollout(started(minute, minute));
  for await (const { record } of ledger.readRollouts()) {
    expect(record).toMatchObject({ runId: 3 });
    break;
  }
  expect(simulator.requests.of('GetObject')).toHaveLength(1);
});

test('more records than a page holds are all found', async () => {
  const ledger = open();
  for (let pull = 1; pull <= 1_001; pull += 1) {
    simulator.s3.putObject('states', `audit one/(x)/${planRecordKey(planRecord({ pull }))}`, '');
  }
  const plans = await ledger.listPlans();
  expect(plans).toHaveLength(1_001);
  expect(plans[0]).toMatchObject({ pull: 1_001 });
});

describe('errors', () => {
  const deny = (action: string) => ({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: 's3:*', Resource: '*' },
      { Effect: 'Deny', Action: action, Resource: '*' },
    ],
  });

  test.each<[string, (ledger: LedgerAdapter) => Promise<unknown>]>([
    ['s3:PutObject', (ledger) => ledger.writePlan(planRecord())],
    ['s3:ListBucket', (ledger) => ledger.listPlans()],
  ])('without %s it is named', async (action, ask) => {
    await expect(ask(open({}, deny(action)))).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining(action) as unknown,
    });
  });

  test('without s3:GetObject it is named', async () => {
    await open().writePlan(planRecord());
    await expect(open({}, deny('s3:GetObject')).readPlan(planRecordKey(planRecord()))).rejects.toMatchObject({
      code: 'access-denied',
    });
  });

  test('a bucket that does not exist is named', async () => {
    await expect(open({ bucket: 'nowhere' }).writePlan(planRecord())).rejects.toMatchObject({
      code: 'state-unavailable',
      message: expect.stringContaining('bucket nowhere does not exist') as unknown,
    });
  });
});
