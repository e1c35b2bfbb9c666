import { describe, expect, test } from '@jest/globals';

import { auditsFolder } from '../../src/domain/audit/audit-record.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { accountId, operation } from '../in-memory/memory-world.ts';
import { auditRequest, AuditWorld, wellProof } from './audit-world.ts';
import { attached } from './values.ts';

const dayMs = 24 * 3_600_000;

async function nextDay(world: AuditWorld): Promise<void> {
  await world.base.ports().clock.sleep(dayMs);
}

function violate(world: AuditWorld, index: number): void {
  const account = accountId(index);
  world.proofs.set(account, wellProof({ account }, { role: 'violated', findings: [attached(index)] }));
}

describe('audits after each other', () => {
  test('say what is new, what is still there and since when, what is fixed and what could not be looked at', async () => {
    const world = new AuditWorld();
    violate(world, 1);
    violate(world, 2);
    const first = await world.audit();
    expect(first.report.findings.map(({ isNew }) => isNew)).toEqual([false, false]);
    const since = first.report.findings[0]?.since;

    await nextDay(world);
    world.proofs.delete(accountId(1));
    const doubts = [{ fact: 'role', account: accountId(2), why: 'Throttled.', next: 'Run again.' }] as const;
    world.proofs.set(
      accountId(2),
      wellProof({ account: accountId(2) }, { role: 'unproven', doubts, record: undefined }),
    );
    violate(world, 3);
    const second = await world.audit();
    expect(second.report.previous).toEqual({ at: first.report.endedAt.toISOString(), runId: 42 });
    expect(second.report.findings).toMatchObject([{ account: accountId(3), isNew: true }]);
    expect(second.report.fixed).toMatchObject([{ account: accountId(1), since }]);
    expect(second.report.carried).toMatchObject([{ account: accountId(2), since }]);

    await nextDay(world);
    violate(world, 2);
    const third = await world.audit();
    expect(third.report.findings.map(({ account, isNew, since: at }) => [account, isNew, at])).toEqual([
      [accountId(2), false, since],
      [accountId(3), false, second.report.startedAt.toISOString()],
    ]);
    expect(third.report.fixed).toEqual([]);
    // What the role was before it could not be read is still known.
    expect(world.proven.find(({ account }) => account === accountId(2))?.recorded).toEqual({
      roleId: `AROA${accountId(2)}`,
    });
  });

  test('what CloudFormation found then and IAM finds now is not fixed', async () => {
    const world = new AuditWorld();
    const account = accountId(1);
    const differences = [
      { path: '/MaxSessionDuration', expected: '3600', actual: '43200', type: 'NOT_EQUAL' },
    ] as const;
    const resource = { logicalId: 'Role', resourceType: 'AWS::IAM::Role', physicalId: 'Audit' };
    world.drifts.set(account, [{ ...resource, status: 'MODIFIED', differences }]);
    const first = await world.audit(auditRequest({ facts: ['undrifted'] }));
    expect(first.report.findings).toMatchObject([{ fact: 'undrifted', property: 'MaxSessionDuration' }]);
    const found = { ...attached(1), property: 'MaxSessionDuration', reason: 'role-differs' } as const;
    world.proofs.set(account, wellProof({ account }, { role: 'violated', findings: [found] }));
    const second = await world.audit();
    expect(second.report.findings).toMatchObject([{ fact: 'role', property: 'MaxSessionDuration' }]);
    expect(second.report.fixed).toEqual([]);
  });

  test('what CloudFormation found then is not fixed when what it finds now cannot be read', async () => {
    const world = new AuditWorld();
    const account = accountId(1);
    const differences = [
      { path: '/MaxSessionDuration', expected: '3600', actual: '43200', type: 'NOT_EQUAL' },
    ] as const;
    const resource = { logicalId: 'Role', resourceType: 'AWS::IAM::Role', physicalId: 'Audit' };
    world.drifts.set(account, [{ ...resource, status: 'MODIFIED', differences }]);
    await world.audit(auditRequest({ facts: ['undrifted'] }));
    world.drifts.set(account, []);
    const { report } = await world.audit(auditRequest({ facts: ['undrifted'] }));
    expect(report.findings).toMatchObject([{ fact: 'undrifted', property: 'StackInstance' }]);
    expect(report).toMatchObject({ fixed: [], carried: [{ account, property: 'MaxSessionDuration' }] });
  });

  test('an operation from before the previous audit counts for a role that was recorded earlier', async () => {
    const world = new AuditWorld();
    await world.audit();
    await nextDay(world);
    const at = world.now();
    world.base.operations.unshift(operation({ id: 'first', createdAt: at, endedAt: at }));
    world.base.operations.unshift(operation({ id: 'second', createdAt: at, endedAt: at }));
    await nextDay(world);
    const account = accountId(2);
    world.proofs.set(account, wellProof({ account }, { role: 'unproven', record: undefined }));
    await world.audit();
    await nextDay(world);
    await world.audit();
    const windows = world.proven.find((target) => target.account === account)?.operations ?? [];
    expect(windows).toContainEqual({ from: at, until: at });
  });

  test('a record that cannot be read gives way to the one before it, and is named', async () => {
    const world = new AuditWorld();
    await world.audit();
    const key = `${auditsFolder}29990101T000000000Z-1-1.json`;
    world.ledger.objects.set(key, '{"schemaVersion":1,"findings":[]}');
    const { report } = await world.audit();
    expect(report.previous).toBeDefined();
    expect(report.notices.join()).toContain(key);
  });

  test('a ledger that takes nothing is a warning, and the outcome stays', async () => {
    const world = new AuditWorld();
    const ports = world.ports.bind(world);
    world.ports = () => {
      const all = ports();
      const writeAudit = (): Promise<void> =>
        Promise.reject(new UserError({ code: 'access-denied', what: 'no s3:PutObject' }));
      return { ...all, ledger: { ...world.ledger.port(), writeAudit } };
    };
    const { report } = await world.audit();
    expect(report.outcome).toBe('proven');
    expect(world.base.transcript.join('\n')).toMatch(/warning: This audit is not in the ledger.*no s3:PutObject/);
  });

  test('without a ledger nothing is compared, and the report says so', async () => {
    const world = new AuditWorld();
    const ports = world.ports.bind(world);
    world.ports = () => ({ ...ports(), ledger: { why: 'there is none' } });
    const { report } = await world.audit();
    expect(report).toMatchObject({ outcome: 'proven', previous: undefined });
    expect(report.notices.join()).toContain('no ledger');
  });
});

describe('accepted findings', () => {
  const entry = { account: accountId(1), property: 'ManagedPolicyArns/*', reason: 'migration' };

  test('leave the others until their day has passed, and then count again', async () => {
    const world = new AuditWorld();
    violate(world, 1);
    const accepted = await world.audit(auditRequest({ ignored: [{ ...entry, until: '2026-01-02' }] }));
    expect(accepted.report).toMatchObject({ outcome: 'proven', findings: [] });
    expect(accepted.report.ignored).toMatchObject([
      { finding: { account: accountId(1) }, entry: { reason: 'migration' } },
    ]);
    await nextDay(world);
    const over = await world.audit(auditRequest({ ignored: [{ ...entry, until: '2026-01-02' }] }));
    expect(over.report).toMatchObject({ outcome: 'findings', ignored: [] });
    expect(over.report.findings[0]).toMatchObject({
      isNew: false,
      what: 'The policy AdministratorAccess is attached by hand. Accepted until 2026-01-02, which has passed (migration).',
    });
  });

  test('cover no doubt', async () => {
    const world = new AuditWorld();
    const doubts = [{ fact: 'role', account: accountId(1), why: 'Throttled.', next: 'Run again.' }] as const;
    world.proofs.set(accountId(1), wellProof({ account: accountId(1) }, { role: 'unproven', doubts }));
    const { report } = await world.audit(auditRequest({ ignored: [{ ...entry, property: '*', until: '2027-01-01' }] }));
    expect(report).toMatchObject({ outcome: 'unproven', ignored: [] });
  });

  test('that match nothing are named', async () => {
    const { report } = await new AuditWorld().audit(
      auditRequest({
        ignored: [
          { ...entry, until: '2027-01-01' },
          { ...entry, account: '*', until: '2025-12-31' },
        ],
      }),
    );
    expect(report.notices.filter((notice) => notice.includes('ignore-findings'))).toEqual([
      expect.stringContaining('matches no finding: remove the line'),
      expect.stringContaining('ran out on 2025-12-31 and matches no finding any more'),
    ]);
  });
});
