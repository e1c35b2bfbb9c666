import { describe, expect, test } from '@jest/globals';

import { isGreen } from '../../src/domain/rollout.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { accountId, instance, operation, region } from '../in-memory/memory-world.ts';
import { attached } from './values.ts';
import { auditRequest, AuditWorld, wellProof } from './audit-world.ts';

const minuteMs = 60_000;

describe('an audit', () => {
  test('with nothing to report changes nothing and is green', async () => {
    const { report, calls } = await new AuditWorld().audit();
    expect(report).toMatchObject({
      outcome: 'proven',
      failureReason: undefined,
      error: undefined,
      accountsTotal: 3,
      accountsProven: 3,
      findings: [],
      doubts: [],
      factCounts: { covered: { proven: 3 }, undrifted: { proven: 3 }, role: { proven: 3 }, assumable: { proven: 3 } },
      drift: { kind: 'looked', from: 'detect', checked: 3, total: 3, isStopped: false, drifted: 0 },
    });
    expect(calls).toEqual(['DetectStackSetDrift stackset-role-action-drift-42-1-1']);
  });

  test('names what each fact finds', async () => {
    const world = new AuditWorld();
    world.base.instances = [instance(1, { status: 'OUTDATED', detailedStatus: 'SUCCEEDED' }), instance(2)];
    world.drifts.set(accountId(2), [
      {
        logicalId: 'Role',
        resourceType: 'AWS::IAM::Role',
        physicalId: 'Audit',
        status: 'MODIFIED',
        differences: [{ path: '/MaxSessionDuration', expected: '3600', actual: '43200', type: 'NOT_EQUAL' }],
      },
    ]);
    world.proofs.set(accountId(1), wellProof({ account: accountId(1) }, { role: 'violated', findings: [attached(1)] }));
    const { report } = await world.audit();
    expect(report).toMatchObject({ outcome: 'findings', failureReason: 'role-not-proven', accountsProven: 0 });
    expect(report.findings.map(({ account, reason, property }) => [account, reason, property])).toEqual([
      [accountId(1), 'policy-attached', 'ManagedPolicyArns/AdministratorAccess'],
      [accountId(3), 'not-covered', 'StackInstance'],
      [accountId(1), 'not-covered', 'StackInstance'],
      [accountId(2), 'drifted', 'MaxSessionDuration'],
    ]);
    expect(report.findings.find(({ account }) => account === accountId(3))).toMatchObject({
      what: `There is no stack instance in ${region}.`,
      remedy: { kind: 'apply' },
    });
    // An account without an instance has no role that could be looked at; the management account may have one of its own.
    expect(world.proven.map(({ account }) => account)).toEqual([accountId(1), accountId(2), '111111111111']);
    expect(report.accounts.at(0)?.account).toBe(accountId(1));
  });

  test('that could not look is red', async () => {
    const world = new AuditWorld();
    world.onProve = () => {
      throw new UserError({ code: 'access-denied', what: 'The run may not assume any role.' });
    };
    world.onDetect = () => {
      throw new UserError({ code: 'access-denied', what: 'The run may not detect drift.' });
    };
    const { report } = await world.audit();
    expect(report).toMatchObject({ outcome: 'unproven', failureReason: 'role-not-proven', accountsProven: 0 });
    expect(report.error).toMatchObject({ what: 'The run may not detect drift.' });
    expect(report.doubts).toHaveLength(9);
    const [drift] = report.doubts.filter(({ fact }) => fact === 'undrifted');
    expect(drift?.why).toContain('drift detection failed: The run may not detect drift.');
    expect(isGreen(report.outcome)).toBe(false);
  });

  test('asks nothing of an account that AWS skips', async () => {
    const world = new AuditWorld();
    const { organization } = world.base;
    const accounts = new Map(organization.accounts);
    const account = accounts.get(accountId(3));
    if (account !== undefined) accounts.set(account.id, { ...account, state: 'SUSPENDED' });
    world.base.organization = { ...organization, accounts };
    world.base.instances = [instance(1), instance(2)];
    const { report } = await world.audit();
    expect(report).toMatchObject({ outcome: 'proven', accountsTotal: 2, accountsProven: 2, doubts: [] });
    expect(report.accounts.at(-1)).toMatchObject({ account: accountId(3), isSuspended: true });
  });

  test('of no account at all is red', async () => {
    const world = new AuditWorld();
    const targets = { organizationalUnitIds: [], excludedAccountIds: [1, 2, 3].map(accountId), regions: [region] };
    world.base.instances = [];
    const { report } = await world.audit(auditRequest({ targets }));
    expect(report).toMatchObject({ outcome: 'unproven', accountsTotal: 0 });
    expect(report.error?.what).toContain('No account was looked at');
  });

  test('of a stack set that AWS does not have is an error', async () => {
    const world = new AuditWorld();
    world.base.stackSet = undefined;
    await expect(world.audit()).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('asks only for the facts that are wanted', async () => {
    const world = new AuditWorld();
    const { report, calls } = await world.audit(auditRequest({ facts: ['covered'], driftDetection: 'off' }));
    expect(report).toMatchObject({ outcome: 'proven', factsAsked: ['covered'], drift: { kind: 'not-asked' } });
    expect(calls).toEqual([]);
    expect(world.proven).toEqual([]);
  });

  test('waits for an operation of another client, and for the lists after it', async () => {
    const world = new AuditWorld();
    world.begin('other', 'UPDATE');
    const { base } = world;
    base.instances = [instance(1, { status: 'OUTDATED' }), instance(2), instance(3)];
    const startMs = world.now().getTime();
    const pass = base.onSleep;
    base.onSleep = (nowMs) => {
      pass(nowMs);
      const [first] = base.operations;
      if (nowMs - startMs < minuteMs || first?.id !== 'other') return;
      base.operations = [operation({ id: 'other', endedAt: new Date(nowMs) }), ...base.operations.slice(1)];
    };
    const { report } = await world.audit();
    expect(report.findings.map(({ account }) => account)).toEqual([accountId(1)]);
    expect(base.transcript).toContain('info: Waiting for another operation on stack set audit to end.');
  });

  test('gives up on an operation that does not end', async () => {
    const world = new AuditWorld();
    world.begin('other', 'UPDATE');
    await expect(world.audit()).rejects.toMatchObject({ code: 'operation-wait-timeout' });
  });

  test('doubts everything when another client changes the definition meanwhile', async () => {
    const world = new AuditWorld();
    world.proofs.set(accountId(1), wellProof({ account: accountId(1) }, { role: 'violated', findings: [attached(1)] }));
    const open = attached(2, { fact: 'assumable', reason: 'assumable-without-external-id', property: 'ExternalId' });
    world.proofs.set(accountId(2), wellProof({ account: accountId(2) }, { assumable: 'violated', findings: [open] }));
    world.onProve = () => {
      const { stackSet } = world.base;
      if (stackSet !== undefined) world.base.stackSet = { ...stackSet, templateBody: '{}' };
    };
    const { report } = await world.audit();
    expect(report.findings.map(({ reason }) => reason)).toEqual(['assumable-without-external-id']);
    expect(report.accountsProven).toBe(0);
    expect(report.error?.what).toContain('changed the stack set');
  });

  test('doubts what it has found where an operation worked meanwhile', async () => {
    const world = new AuditWorld();
    for (const index of [1, 2]) {
      const findings = [attached(index)];
      world.proofs.set(accountId(index), wellProof({ account: accountId(index) }, { role: 'violated', findings }));
    }
    world.onProve = () => {
      const now = world.now();
      world.base.operations.unshift(operation({ id: 'fresh', createdAt: now, endedAt: now }));
      world.base.results.set('fresh', [
        { accountId: accountId(1), region, status: 'SUCCEEDED', statusReason: undefined },
      ]);
    };
    const { report } = await world.audit();
    expect(report.findings.map(({ account }) => account)).toEqual([accountId(2)]);
    expect(report.doubts).toMatchObject([{ fact: 'role', account: accountId(1) }]);
  });

  test('names the cause of a failed automatic deployment', async () => {
    const world = new AuditWorld();
    await world.audit();
    const now = world.now();
    const statusReason = 'Resource of type AWS::IAM::Role with identifier Audit already exists.';
    world.base.operations.unshift(
      operation({ id: '7d1e', action: 'CREATE', status: 'FAILED', createdAt: now, endedAt: now, failedInstances: 1 }),
    );
    world.base.results.set('7d1e', [{ accountId: accountId(3), region, status: 'FAILED', statusReason }]);
    world.base.instances = world.base.instances.slice(0, 2);
    const { report } = await world.audit();
    expect(report.findings).toMatchObject([
      { account: accountId(3), reason: 'not-covered', remedy: { kind: 'commands' }, isNew: true },
    ]);
    expect(report.findings[0]?.what).toContain('such as an automatic deployment (CREATE 7d1e');
    expect(report.findings[0]?.what).toContain('already exists');
  });
});
