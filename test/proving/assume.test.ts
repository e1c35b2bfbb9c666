import { describe, expect, test } from '@jest/globals';

import type { DenyingPolicy } from '../../src/domain/audit/role-reading.ts';
import { account, caller, deployed, externalId, request, tampered, templateBody, tryOne } from './audited-role.ts';

const hidden = { definition: { templateBody, parameters: { ExternalId: '****' } } };

describe('a role that can be assumed', () => {
  test('is assumed with its external id, and refused without and with a wrong one', async () => {
    const { proof, calls, openSessions } = await tryOne({});
    expect(proof).toMatchObject({ role: 'proven', assumable: 'proven', findings: [], doubts: [] });
    expect(calls.map((call) => call.externalId)).toEqual([externalId, undefined, expect.any(String)]);
    const wrong = calls[2]?.externalId ?? '';
    expect(wrong).toHaveLength(externalId.length);
    expect(wrong).not.toBe(externalId);
    expect(openSessions).toBe(0);
    expect(JSON.stringify(proof)).not.toContain(externalId);
  });

  test('without an external id is a finding', async () => {
    const { proof, calls, openSessions } = await tryOne({ externalId: undefined });
    expect(proof.findings).toMatchObject([
      { fact: 'assumable', reason: 'assumable-without-external-id', property: 'ExternalId', severity: 'critical' },
    ]);
    expect([proof.role, proof.assumable]).toEqual(['proven', 'violated']);
    expect([calls.length, openSessions]).toEqual([2, 0]);
  });

  test('is not tried without an id where the template asks for none', async () => {
    const open = templateBody.replace(
      /,"Condition":\{"StringEquals":\{"sts:ExternalId":\{"Ref":"ExternalId"\}\}\}/,
      '',
    );
    expect(open).not.toBe(templateBody);
    const [audit, second] = deployed();
    const trust = JSON.parse(JSON.stringify(audit.trust).replace(/,"Condition":.*?\}\}/, '')) as typeof audit.trust;
    const { proof, calls } = await tryOne(
      { roles: [{ ...audit, trust }, second], externalId: undefined },
      { request: { definition: { templateBody: open, parameters: { ExternalId: externalId } } } },
    );
    expect(proof.findings).toEqual([]);
    expect(proof.assumable).toBe('proven');
    expect(calls).toHaveLength(1);
  });

  test('is only read where that alone is asked', async () => {
    const { proof, calls } = await tryOne({ externalId }, { request: { facts: ['role'] } });
    expect(proof).toMatchObject({ role: 'proven', assumable: 'not-asked' });
    expect(calls).toHaveLength(1);
  });

  test('is only assumed where that alone is asked', async () => {
    const { proof, calls } = await tryOne({ roles: tampered({ path: '/' }) }, { request: { facts: ['assumable'] } });
    expect(proof).toMatchObject({ role: 'not-asked', assumable: 'proven', findings: [], record: undefined });
    expect(calls).toHaveLength(3);
  });
});

describe('a role that cannot be assumed', () => {
  test.each<readonly [DenyingPolicy, RegExp]>([
    ['service-control-policy', /service control policy/],
    ['resource-control-policy', /resource control policy/],
    ['trust-policy', /trust policy of the role/],
    ['not-named', /or is not there/],
  ])('denied by %s is a finding, and its contents are in doubt', async (denies, what) => {
    const { proof, calls } = await tryOne({ denies });
    expect(proof.findings).toMatchObject(
      [
        {
          fact: 'assumable',
          reason: 'not-assumable',
          property: 'AssumeRole',
          severity: 'high',
          actual: /not authorized/,
        },
      ].map((finding) => ({ ...finding, actual: expect.stringMatching(/not authorized/) })),
    );
    expect(proof.findings[0]?.what).toMatch(what);
    expect(proof).toMatchObject({ role: 'unproven', assumable: 'violated', record: undefined });
    expect(proof.doubts).toMatchObject([
      { fact: 'role', why: expect.stringContaining('could not be assumed') as unknown },
    ]);
    expect(calls).toHaveLength(1);
  });

  test.each<DenyingPolicy>(['identity-policy', 'session-policy', 'permissions-boundary'])(
    'by a policy of the caller (%s) is in doubt',
    async (denies) => {
      const { proof } = await tryOne({ denies });
      expect(proof).toMatchObject({ role: 'unproven', assumable: 'unproven', findings: [] });
      expect(proof.doubts[0]?.next).toContain('Allow sts:AssumeRole');
    },
  );

  test('by a caller that the template does not trust is in doubt', async () => {
    const { proof } = await tryOne({ denies: 'not-named' }, { request: { callerAccountId: '888888888888' } });
    expect(proof).toMatchObject({ role: 'unproven', assumable: 'unproven', findings: [] });
    expect(proof.doubts[0]?.next).toContain('audit-role-to-assume');
  });

  test('without an answer is in doubt', async () => {
    const { proof } = await tryOne({ isSilent: true });
    expect(proof).toMatchObject({ role: 'unproven', assumable: 'unproven', findings: [] });
    expect(proof.doubts[0]?.why).toBe('AWS gave no answer about the role: Rate exceeded.');
  });
});

describe('an external id that AWS hides', () => {
  test('is asked for, and nothing is tried', async () => {
    const { proof, calls } = await tryOne({}, { request: hidden });
    expect(proof).toMatchObject({ role: 'unproven', assumable: 'unproven' });
    expect(proof.doubts[0]?.next).toContain('external-id');
    expect(calls).toEqual([]);
  });

  test('is the one that the user gives', async () => {
    const { proof } = await tryOne({}, { request: { ...hidden, externalId } });
    expect(proof).toMatchObject({ role: 'proven', assumable: 'proven', findings: [] });
  });
});

test('a role that may not be read is in doubt, with the action', async () => {
  const { proof } = await tryOne({ unreadable: ['Audit'] });
  expect(proof).toMatchObject({ role: 'unproven', assumable: 'proven', record: undefined });
  expect(proof.doubts).toMatchObject([
    { fact: 'role', why: 'The role Audit could not be read: AWS denied iam:GetRolePolicy.', next: 'Allow it.' },
  ]);
});

test('a role that the template does not have is in doubt', async () => {
  const { proof, calls } = await tryOne({}, { request: { roleName: 'Other' } });
  expect(proof).toMatchObject({ role: 'unproven', assumable: 'unproven' });
  expect(calls).toEqual([]);
});

test('right after a change, a role that is not proven is looked at again', async () => {
  const limits = { patienceMs: 60_000 };
  const never = await tryOne({ denies: 'not-named' }, { limits });
  expect(never.calls).toHaveLength(13);
  expect(never.proof.assumable).toBe('violated');
  const once = await tryOne({}, { limits });
  expect(once.calls).toHaveLength(3);
});

test('the caller may be of the account itself', async () => {
  expect(request.callerAccountId).toBe(caller);
  const { proof } = await tryOne({ denies: 'not-named' }, { request: { callerAccountId: account } });
  expect(proof.assumable).toBe('unproven');
});
