import { describe, expect, test } from '@jest/globals';

import { findAttachable, lastIndexOf, newOperationId } from '../../../src/domain/stack-set/operation-id.ts';
import type { Operation } from '../../../src/domain/stack-set/operation.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const otherDigest = `sha256:${'fedcba9876543210'.repeat(4)}`;
const facts = { digest, purpose: 'heal', runId: 42, runAttempt: 2, index: 3 } as const;

function operation(changes: Partial<Operation> & Pick<Operation, 'id'>): Operation {
  return {
    action: 'UPDATE',
    status: 'RUNNING',
    createdAt: new Date('2026-01-01T00:00:00Z'),
    endedAt: undefined,
    preferences: {},
    failedInstances: 0,
    statusReason: undefined,
    ...changes,
  };
}

describe('an operation id of ours', () => {
  test('is the same for the same intent, attempt and step', () => {
    expect(newOperationId(facts)).toBe('stackset-role-action-0123456789abcdef-heal-42-2-3');
    expect(newOperationId(facts)).toBe(newOperationId({ ...facts }));
  });

  test.each([
    ['intent', { digest: otherDigest }],
    ['purpose', { purpose: 'first-deployment' }],
    ['run', { runId: 43 }],
    ['attempt', { runAttempt: 3 }],
    ['step', { index: 4 }],
  ] as const)('distinguishes another %s', (_, changes) => {
    expect(newOperationId({ ...facts, ...changes })).not.toBe(newOperationId(facts));
  });

  test('is one that AWS takes, also for the longest run ids', () => {
    const id = newOperationId({ ...facts, purpose: 'first-deployment', runId: Number.MAX_SAFE_INTEGER, index: 200 });
    expect(id).toMatch(/^[a-zA-Z0-9][-a-zA-Z0-9]{0,127}$/);
  });
});

describe('what may be attached to', () => {
  const own = operation({ id: newOperationId({ ...facts, runId: 7 }) });
  const first = operation({ id: newOperationId({ ...facts, purpose: 'first-deployment' }), action: 'CREATE' });
  const terraforms = operation({ id: 'terraform-20260101000000000000000001' });
  const nothing = { digest, hasDefinitionChange: false, changesSecrets: false };

  test.each([
    ['ours of the same intent, sent by any run', own, nothing, { startedBy: 'action', purpose: 'heal' }],
    ['a first deployment of ours', first, nothing, { startedBy: 'action', purpose: 'first-deployment' }],
    ['a QUEUED one', { ...own, status: 'QUEUED' }, nothing, { startedBy: 'action' }],
    ['one that is being stopped', { ...own, status: 'STOPPING' }, nothing, { startedBy: 'action' }],
    [
      'terraform’s update, when nothing is left to change',
      terraforms,
      nothing,
      { startedBy: 'terraform', purpose: 'update' },
    ],
  ] as const)('is %s', (_, candidate, given, expected) => {
    expect(findAttachable([candidate], given)).toMatchObject({ ...expected, operation: candidate });
  });

  test.each([
    ['that has ended', { ...own, status: 'SUCCEEDED' }, nothing],
    ['of another intent', own, { ...nothing, digest: otherDigest }],
    ['of ours that may carry another secret value', own, { ...nothing, changesSecrets: true }],
    [
      'that terraform started, while Terraform has something to change',
      terraforms,
      { ...nothing, hasDefinitionChange: true },
    ],
    ['of terraform’s that is no update', { ...terraforms, action: 'CREATE' }, nothing],
    ['of another client', operation({ id: 'b7a0c1de' }), nothing],
  ] as const)('is no operation %s', (_, candidate, given) => {
    expect(findAttachable([candidate], given)).toBeUndefined();
  });

  test('is ours before terraform’s', () => {
    expect(findAttachable([terraforms, own], nothing)?.operation).toBe(own);
  });
});

test('ids go on after those that this attempt has used, be it in another step of its job', () => {
  const run = { runId: 42, runAttempt: 2 };
  const used = [newOperationId(facts), newOperationId({ ...facts, purpose: 'wave', digest: otherDigest, index: 7 })];
  const others = [
    newOperationId({ ...facts, runAttempt: 1, index: 20 }),
    newOperationId({ ...facts, runId: 421, index: 30 }),
    'terraform-42-2-40',
  ];
  expect(
    lastIndexOf(
      [...used, ...others].map((id) => operation({ id })),
      run,
    ),
  ).toBe(7);
  expect(lastIndexOf([], run)).toBe(0);
});

test('what is QUEUED has changed no definition yet, so that it is no update of Terraform that made the change', () => {
  const queued = operation({ id: 'terraform-1', status: 'QUEUED' });
  const intent = { digest, hasDefinitionChange: false, changesSecrets: false };
  expect(findAttachable([queued], intent)).toBeUndefined();
  expect(findAttachable([{ ...queued, status: 'RUNNING' }], intent)?.startedBy).toBe('terraform');
});
