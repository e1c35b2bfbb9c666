import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import { createLedger } from '../../src/aws/ledger/ledger.ts';
import type { LedgerAdapter } from '../../src/aws/ledger/ledger.ts';
import type { AuditRecord, StoredAudit } from '../../src/domain/audit/audit-record.ts';
import { findLedgerPlace } from '../../src/domain/ledger/ledger-place.ts';
import { planRecordKey } from '../../src/domain/ledger/plan-record.ts';
import { recordStart } from '../../src/domain/ledger/rollout-record.ts';
import { authorizeByBucket } from '../aws-simulator/iam/identity-policy.ts';
import { startSimulator } from '../aws-simulator/aws-server.ts';
import type { Simulator } from '../aws-simulator/aws-server.ts';
import { manualClock } from '../aws-simulator/scaled-clock.ts';
import { buildWorld } from '../aws-simulator/setup.ts';
import { setEnvironment } from '../aws/aws-fixture.ts';
import { digest, headSha, planRecord } from '../domain/ledger/ledger-facts.ts';
import { exampleBucket, readPolicy, withoutPermission } from './documented-policies.ts';
import type { DocumentedPolicy } from './documented-policies.ts';

const account = '222222222222';
const folder = `stackset-role-action/${account}/us-east-1/organization-security-audit`;
const bucketPolicy = readPolicy('state-bucket.json');

const role = (name: string): string => `arn:aws:sts::${account}:assumed-role/${name}/session`;
const callers = {
  plan: role('stackset-plan'),
  apply: role('stackset-apply'),
  audit: role('stackset-audit'),
  administrator: role('state-administrator'),
  root: `arn:aws:iam::${account}:root`,
  another: role('developer'),
  elsewhere: 'arn:aws:sts::999999999999:assumed-role/stackset-apply/session',
} as const;
type Caller = keyof typeof callers;

function isDenied(caller: Caller, action: string, key: string | undefined, ifNoneMatch?: '*'): boolean {
  const input = {
    Bucket: exampleBucket,
    ...(key === undefined ? {} : { Key: key }),
    ...(ifNoneMatch === undefined ? {} : { IfNoneMatch: ifNoneMatch }),
  };
  const arn = callers[caller];
  try {
    authorizeByBucket(bucketPolicy, {
      service: 's3',
      action,
      input,
      region: 'us-east-1',
      caller: { accountId: account, arn, userId: arn },
    });
    return false;
  } catch {
    return true;
  }
}

/** Who may do what, as the bucket alone decides: everyone may as far as their own policies go. */
describe('the bucket of the state refuses everyone but', () => {
  const all: readonly Caller[] = ['plan', 'apply', 'audit', 'administrator', 'root'];
  const state = `${folder}.tfstate`;
  const record = (kind: string): string => `${folder}/${kind}/x.json`;
  it.each<[string, string, string | undefined, '*' | undefined, readonly Caller[]]>([
    ['reading the state', 'GetObject', state, undefined, all],
    ['listing', 'ListObjectsV2', undefined, undefined, all],
    ['writing the state', 'PutObject', state, undefined, ['apply', 'administrator', 'root']],
    ['taking the lock', 'PutObject', `${state}.tflock`, '*', ['apply', 'administrator', 'root']],
    ['deleting the lock', 'DeleteObject', `${state}.tflock`, undefined, ['apply', 'administrator', 'root']],
    ['recording a plan', 'PutObject', record('plans'), '*', ['plan', 'administrator', 'root']],
    ['replacing the record of a plan', 'PutObject', record('plans'), undefined, []],
    ['recording a rollout', 'PutObject', record('rollouts'), '*', ['apply', 'administrator', 'root']],
    ['replacing the record of a rollout', 'PutObject', record('rollouts'), undefined, []],
    ['recording an audit', 'PutObject', record('audits'), '*', ['audit', 'administrator', 'root']],
    ['replacing the record of an audit', 'PutObject', record('audits'), undefined, []],
    ['deleting the record of an audit', 'DeleteObject', record('audits'), undefined, ['administrator', 'root']],
    ['deleting the record of a plan', 'DeleteObject', record('plans'), undefined, ['administrator', 'root']],
    ['deleting the record of a rollout', 'DeleteObject', record('rollouts'), undefined, ['administrator', 'root']],
    ['deleting a version', 'DeleteObjectVersion', state, undefined, ['administrator', 'root']],
    ['changing the policy', 'PutBucketPolicy', undefined, undefined, ['administrator', 'root']],
    ['switching versions off', 'PutBucketVersioning', undefined, undefined, ['administrator', 'root']],
  ])('for %s', (_what, action, key, ifNoneMatch, allowed) => {
    const names = Object.keys(callers) as Caller[];
    expect(names.filter((caller) => !isDenied(caller, action, key, ifNoneMatch))).toEqual(allowed);
  });

  it('refuses what comes without TLS', () => {
    const statement = bucketPolicy.Statement.find(({ Sid }) => Sid === 'OnlyTls');
    expect(statement?.Condition).toEqual({ Bool: { 'aws:SecureTransport': 'false' } });
  });
});

describe('the ledger with the documented policies', () => {
  let simulator: Simulator;
  let restore: () => unknown;
  beforeAll(async () => {
    simulator = await startSimulator({ world: buildWorld({ accounts: 1 }, manualClock()) });
    simulator.s3.createBucket(exampleBucket);
    simulator.s3.setPolicy(exampleBucket, bucketPolicy);
    restore = setEnvironment({ AWS_ENDPOINT_URL: simulator.url });
  });
  afterAll(async () => {
    restore();
    await simulator.stop();
  });

  const open = (
    command: 'plan' | 'apply' | 'audit',
    policy: DocumentedPolicy = readPolicy(`${command}-permissions.json`),
  ): LedgerAdapter => {
    const arn = `arn:aws:iam::${account}:role/stackset-${command}`;
    simulator.identities.addRole({ arn, trustPolicy: {}, maxSessionDuration: 3600, identityPolicy: policy });
    const { key } = simulator.identities.createSession(arn, 'test', 3600);
    const credentials = { provider: () => Promise.resolve(key) };
    const backend = { type: 's3', config: { bucket: exampleBucket, key: `${folder}.tfstate`, encrypt: 'true' } };
    const place = findLedgerPlace({ ledger: undefined, backend, awsRegion: 'us-east-1' });
    if (!('bucket' in place)) throw new Error(place.why);
    return createLedger(createClientConfiguration({ region: 'us-east-1', credentials }), place, 'aws', (text) => text);
  };
  const run = { commit: headSha, pull: undefined, runId: 42, runAttempt: 1 };
  const rollout = (minute: number) =>
    recordStart(run, {
      stackSet: { name: 'audit', region: 'us-east-1' },
      digest,
      startedAt: new Date(Date.UTC(2026, 10, 29, 10, minute)),
    });
  const auditRecord: AuditRecord = {
    schemaVersion: 1,
    stackSet: { name: 'audit', region: 'us-east-1' },
    runId: 42,
    runAttempt: 1,
    outcome: 'proven',
    factsAsked: ['covered'],
    findings: [],
    unproven: {},
    roles: {},
    startedAt: '2026-11-29T10:00:00.000Z',
    endedAt: '2026-11-29T10:05:00.000Z',
  };
  const readAll = async (ledger: LedgerAdapter): Promise<readonly StoredAudit[]> => {
    const audits: StoredAudit[] = [];
    for await (const audit of ledger.readAudits()) audits.push(audit);
    return audits;
  };
  const denied = (action: string) => ({ code: 'access-denied', message: expect.stringContaining(action) as unknown });

  it('lets plan record plans, and nothing else', async () => {
    const ledger = open('plan');
    await ledger.writePlan(planRecord());
    await expect(ledger.writeRollout(rollout(1))).rejects.toMatchObject(denied('s3:PutObject'));
    await expect(ledger.listPlans()).rejects.toMatchObject(denied('s3:ListBucket'));
  });

  it('lets apply read plans, and record rollouts', async () => {
    const ledger = open('apply');
    await ledger.writeRollout(rollout(2));
    expect(await ledger.listPlans(digest)).toHaveLength(1);
    expect(await ledger.readPlan(planRecordKey(planRecord()))).toBeDefined();
    for await (const { record } of ledger.readRollouts()) expect(record).toMatchObject({ digest });
    await expect(ledger.writePlan(planRecord({ pull: 9 }))).rejects.toMatchObject(denied('s3:PutObject'));
  });

  it('lets the audit record and read audits, and nothing else', async () => {
    const ledger = open('audit');
    await ledger.writeAudit(auditRecord);
    expect(await readAll(ledger)).toMatchObject([{ record: { runId: 42 } }]);
    await expect(ledger.writePlan(planRecord({ pull: 9 }))).rejects.toMatchObject(denied('s3:PutObject'));
    await expect(ledger.listPlans()).rejects.toMatchObject(denied('s3:ListBucket'));
    for (const other of ['plan', 'apply'] as const) {
      await expect(open(other).writeAudit({ ...auditRecord, runId: 43 })).rejects.toMatchObject(denied('s3:PutObject'));
    }
  });

  it.each([
    [
      'audit',
      { sid: 'RecordAudit', action: 's3:PutObject' },
      (ledger: LedgerAdapter) => ledger.writeAudit({ ...auditRecord, runId: 44 }),
    ],
    ['audit', { sid: 'ReadLedger', action: 's3:GetObject' }, readAll],
    ['audit', { sid: 'FindLedger', action: 's3:ListBucket' }, readAll],
    [
      'plan',
      { sid: 'RecordPlan', action: 's3:PutObject' },
      (ledger: LedgerAdapter) => ledger.writePlan(planRecord({ pull: 8 })),
    ],
    [
      'apply',
      { sid: 'RecordRollout', action: 's3:PutObject' },
      (ledger: LedgerAdapter) => ledger.writeRollout(rollout(3)),
    ],
    [
      'apply',
      { sid: 'ReadLedger', action: 's3:GetObject' },
      (ledger: LedgerAdapter) => ledger.readPlan(planRecordKey(planRecord())),
    ],
    ['apply', { sid: 'FindState', action: 's3:ListBucket' }, (ledger: LedgerAdapter) => ledger.listPlans()],
  ] as const)('%s needs %o', async (command, permission, ask) => {
    const policy = withoutPermission(readPolicy(`${command}-permissions.json`), permission);
    await expect(ask(open(command, policy))).rejects.toMatchObject(denied(permission.action));
  });
});
