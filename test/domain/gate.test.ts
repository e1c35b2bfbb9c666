import { describe, expect, test } from '@jest/globals';

import { evaluateGate } from '../../src/domain/gate.ts';
import { acceptableReasons, gateExplanations, gateReasons } from '../../src/domain/gate-reason.ts';
import type { GateFacts } from '../../src/domain/gate.ts';
import type { GateReason } from '../../src/domain/gate-reason.ts';
import { facts, lost, raised, trusting, unchanged, unconditional, withRole } from './gate-cases.ts';
import { canary } from './landscape.ts';

test.each(raised)('%s', (_, given, expected) => {
  const { findings, verdict } = evaluateGate(given);
  expect(findings.map(({ reason }) => reason)).toEqual(expected);
  expect(verdict).toBe(expected.length === 0 ? 'allowed' : 'refused');
});

test('the table raises every reason there is', () => {
  expect(new Set(raised.flatMap(([, , reasons]) => reasons))).toEqual(new Set(gateReasons));
});

describe('what `allow` can accept', () => {
  const allow: readonly GateReason[] = gateReasons;
  const byReason = gateReasons.map((reason) => {
    const [, given] = raised.find(([, , reasons]) => reasons.length === 1 && reasons[0] === reason)!;
    return [reason, given] as const;
  });
  test.each(byReason)('%s', (reason, given) => {
    const isAcceptable = acceptableReasons.includes(reason);
    const { findings, verdict } = evaluateGate({ ...given, allow: [reason] });
    expect(findings).toEqual([expect.objectContaining({ reason, isAccepted: isAcceptable })]);
    expect(verdict).toBe(isAcceptable ? 'allowed' : 'refused');
  });

  test.each(byReason)('%s is not accepted by accepting all others', (reason, given) => {
    expect(evaluateGate({ ...given, allow: allow.filter((other) => other !== reason) }).verdict).toBe('refused');
  });

  test('one that is not accepted refuses the whole plan', () => {
    const given = facts(trusting(unconditional), withRole({ RoleName: 'Old' }), { allow: ['role-renamed'] });
    const { findings, verdict } = evaluateGate(given);
    expect(findings.map(({ reason, isAccepted }) => [reason, isAccepted])).toEqual([
      ['role-renamed', true],
      ['no-external-id', false],
    ]);
    expect(verdict).toBe('refused');
  });

  test('never these', () => {
    expect(gateReasons.filter((reason) => !acceptableReasons.includes(reason))).toEqual([
      'replaces-stack-set',
      'deletes-stack-set',
      'stack-set-exists',
      'accounts-lose-instances',
      'depends-on-lost',
      'update-tolerance-not-zero',
      'wildcard-principal',
      'role-path-changed',
      'hidden-parameter',
    ]);
  });

  test('a reason that can be accepted says so, the others do not', () => {
    for (const reason of gateReasons) {
      const isNamed = gateExplanations[reason].next.includes(`allow: ${reason}`);
      expect([reason, isNamed]).toEqual([reason, acceptableReasons.includes(reason)]);
    }
  });
});

describe('what a finding says', () => {
  const detailOf = (given: GateFacts): string | undefined => evaluateGate(given).findings[0]?.detail;
  test('accounts, counted and cut after ten', () => {
    const ids = Array.from({ length: 12 }, (_, index) => String(100_000_000_000 + index));
    expect(detailOf(unchanged({ kind: 'none', current: undefined }, lost(...ids)))).toBe(
      `12 accounts: ${ids.slice(0, 10).join(', ')} and 2 more`,
    );
  });
  test('the better way, where a plan has one', () => {
    const dropping = { droppedDependencies: ['arn:base'] };
    const nextOf = (mayGoInWaves: boolean): string | undefined =>
      evaluateGate(facts({}, {}, { ...dropping, mayGoInWaves })).findings[0]?.next;
    expect(nextOf(true)).toContain('update-strategy: waves');
    expect(nextOf(false)).toBeUndefined();
    expect(detailOf(facts({}, {}, dropping))).toBe('automatic deployment depends on arn:base');
  });
  test('names, before and after', () => {
    expect(detailOf(facts(withRole({ RoleName: 'New' }), {}))).toBe('Audit becomes New');
    expect(detailOf(facts(withRole({ Path: '/audit/' }), {}))).toBe('/ becomes /audit/');
  });
  test('never the external id', () => {
    const open = facts({ ...trusting(unconditional), parameters: { ExternalId: canary } });
    expect(JSON.stringify(evaluateGate(open))).not.toContain(canary);
  });
});
