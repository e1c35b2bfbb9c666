import { describe, expect, test } from '@jest/globals';

import type { ResourceDrift } from '../../src/domain/audit/drift.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { accountId, operation } from '../in-memory/memory-world.ts';
import { auditRequest, AuditWorld } from './audit-world.ts';

const minuteMs = 60_000;

function changed(path: string, actual: string, changes: Partial<ResourceDrift> = {}): readonly ResourceDrift[] {
  return [
    {
      logicalId: 'Role',
      resourceType: 'AWS::IAM::Role',
      physicalId: 'Audit',
      status: 'MODIFIED',
      differences: [{ path, expected: 'x', actual, type: 'NOT_EQUAL' }],
      ...changes,
    },
  ];
}

describe('CloudFormation’s drift detection', () => {
  test('that takes too long is stopped, and what it had found is used', async () => {
    const world = new AuditWorld(10);
    world.detectionSeconds = 120;
    world.drifts.set(accountId(1), changed('/MaxSessionDuration', '43200'));
    world.drifts.set(accountId(9), changed('/MaxSessionDuration', '43200'));
    const { report, calls } = await world.audit(auditRequest({ driftTimeoutMs: 10 * minuteMs }));
    expect(calls).toContain('stop stackset-role-action-drift-42-1-1');
    expect(report.findings.map(({ account }) => account)).toEqual([accountId(1)]);
    expect(report.drift).toMatchObject({ isStopped: true, total: 10, drifted: 1 });
    expect(new Set(report.doubts.map(({ account }) => account))).toContain(accountId(9));
    expect(report).toMatchObject({ outcome: 'findings', failureReason: 'role-not-proven' });
  });

  test('that takes too long and finds nothing is red for this reason', async () => {
    const world = new AuditWorld(10);
    world.detectionSeconds = 120;
    const { report } = await world.audit(auditRequest({ driftTimeoutMs: 10 * minuteMs }));
    expect(report).toMatchObject({ outcome: 'unproven', failureReason: 'drift-timeout' });
  });

  test('that could not check an account leaves a doubt there', async () => {
    const world = new AuditWorld();
    world.uncheckable.set(accountId(2), 'Account 100000000002 should have a role secret-4711');
    const { report } = await world.audit();
    expect(report).toMatchObject({ outcome: 'unproven', failureReason: 'role-not-proven', accountsProven: 2 });
    expect(report.doubts).toMatchObject([{ fact: 'undrifted', account: accountId(2) }]);
    expect(JSON.stringify(report)).not.toContain('secret-4711');
  });

  test('of an earlier run is attached to, and not stopped', async () => {
    const world = new AuditWorld();
    world.begin('stackset-role-action-drift-41-1-1');
    const { report, calls } = await world.audit();
    expect(calls).toEqual([]);
    expect(report).toMatchObject({ outcome: 'proven', drift: { operationId: 'stackset-role-action-drift-41-1-1' } });
  });

  test('of another client is waited for', async () => {
    const world = new AuditWorld();
    world.begin('console');
    const { report, calls } = await world.audit();
    expect(calls).toEqual(['DetectStackSetDrift stackset-role-action-drift-42-1-1']);
    expect(report.outcome).toBe('proven');
  });

  test('is tried again when another operation comes first', async () => {
    const world = new AuditWorld();
    let tries = 0;
    world.onDetect = () => {
      tries += 1;
      if (tries === 1) throw new UserError({ code: 'operation-in-progress', what: 'another one came first' });
    };
    const { report } = await world.audit();
    expect([tries, report.outcome]).toEqual([2, 'proven']);
  });

  test('is stopped by an interruption, and no account is fine by it', async () => {
    const world = new AuditWorld(100);
    const pass = world.base.onSleep;
    const startMs = world.now().getTime();
    world.base.onSleep = (nowMs) => {
      pass(nowMs);
      if (nowMs - startMs > minuteMs) world.base.cancel.abort();
    };
    const { report, calls } = await world.audit();
    expect(report).toMatchObject({ outcome: 'interrupted', failureReason: undefined });
    expect(calls).toContain('stop stackset-role-action-drift-42-1-1');
    expect(report.factCounts.undrifted).toMatchObject({ violated: 0 });
    expect(report.factCounts.undrifted.unproven).toBeGreaterThan(90);
  });

  test('finds an external id that a person has written, and does not show it', async () => {
    const world = new AuditWorld();
    const trust = JSON.stringify({ Condition: { StringEquals: { 'sts:ExternalId': 'by-hand' } } });
    world.drifts.set(accountId(1), changed('/AssumeRolePolicyDocument/Statement/0', trust));
    const { report } = await world.audit();
    expect(report.findings).toMatchObject([{ property: 'AssumeRolePolicyDocument', severity: 'low' }]);
    expect(JSON.stringify(report)).not.toContain('by-hand');
    expect([...world.ledger.objects.values()].join()).not.toContain('by-hand');
  });

  test('whose lists lag is read again', async () => {
    const world = new AuditWorld();
    world.drifts.set(accountId(1), changed('/MaxSessionDuration', '43200'));
    const ports = world.ports.bind(world);
    let looks = 0;
    world.ports = () => {
      const all = ports();
      const { stackSets } = all;
      const listDriftStatuses: typeof stackSets.listDriftStatuses = (ref) => {
        looks += 1;
        return looks < 3 ? Promise.resolve([]) : stackSets.listDriftStatuses(ref).then((found) => found);
      };
      const findLastDrift: typeof stackSets.findLastDrift = async (ref) => {
        const last = await stackSets.findLastDrift(ref);
        return last === undefined ? undefined : { ...last, drifted: 1 };
      };
      return { ...all, stackSets: { ...stackSets, listDriftStatuses, findLastDrift } };
    };
    const { report } = await world.audit();
    expect([looks, report.findings.map(({ account }) => account)]).toEqual([3, [accountId(1)]]);
  });

  test('the last one is used as it is, and says when it was', async () => {
    const world = new AuditWorld();
    const endedAt = new Date('2026-01-01T12:00:00Z');
    const detection = operation({ id: 'console', action: 'DETECT_DRIFT', endedAt });
    world.base.operations.unshift(detection);
    const [first, ...others] = world.base.instances.map((one) => ({ ...one, driftCheckedAt: detection.createdAt }));
    world.base.instances = [first, ...others].filter((one) => one !== undefined);
    world.base.results.set(
      'console',
      world.base.instances.map(({ accountId: id, region }) => ({
        accountId: id,
        region,
        status: 'SUCCEEDED',
        statusReason: undefined,
      })),
    );
    const { report, calls } = await world.audit(auditRequest({ driftDetection: 'last' }));
    expect(calls).toEqual([]);
    expect(report).toMatchObject({ outcome: 'proven', drift: { from: 'last', checkedAt: endedAt, checked: 3 } });
    // Deleted and deployed again since then: its result is that of another stack.
    world.base.instances = [{ ...first, driftCheckedAt: undefined }, ...others] as typeof world.base.instances;
    const later = await world.audit(auditRequest({ driftDetection: 'last' }));
    expect(later.report).toMatchObject({ outcome: 'unproven', factCounts: { undrifted: { unproven: 1, proven: 2 } } });
  });

  test('the last one, where there has never been one, proves nothing', async () => {
    const { report } = await new AuditWorld().audit(auditRequest({ driftDetection: 'last' }));
    expect(report).toMatchObject({ outcome: 'unproven', factCounts: { undrifted: { unproven: 3, proven: 0 } } });
  });
});
