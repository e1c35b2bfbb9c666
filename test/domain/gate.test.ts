import { describe, expect, test } from '@jest/globals';

import { evaluateGate } from '../../src/domain/gate.ts';
import {
  acceptableReasons,
  fingerprintReasons,
  gateExplanations,
  gateReasons,
  isAllowed,
  renderAllowEntry,
} from '../../src/domain/gate-reason.ts';
import type { GateFacts } from '../../src/domain/gate.ts';
import type { AllowEntry } from '../../src/domain/gate-reason.ts';
import { raised } from './gate-cases.ts';
import { facts, lost, trusting, unchanged, unconditional, withRole } from './gate-facts.ts';
import { canary } from './landscape.ts';

/** Entries that name exactly what was found. */
function accepting(given: GateFacts): readonly AllowEntry[] {
  return evaluateGate(given).findings.map(({ reason, fingerprint }) => ({
    reason,
    ...(fingerprint === undefined ? {} : { fingerprint }),
  }));
}

test.each(raised)('%s', (_, given, expected) => {
  const { findings, verdict } = evaluateGate(given);
  expect(findings.map(({ reason }) => reason)).toEqual(expected);
  expect(verdict).toBe(expected.length === 0 ? 'allowed' : 'refused');
});

test('the table raises every reason there is', () => {
  expect(new Set(raised.flatMap(([, , reasons]) => reasons))).toEqual(new Set(gateReasons));
});

describe('what `allow` can accept', () => {
  const allow = gateReasons.map((reason) => ({ reason }));
  const byReason = gateReasons.map((reason) => {
    const [, given] = raised.find(([, , reasons]) => reasons.length === 1 && reasons[0] === reason)!;
    return [reason, given] as const;
  });
  test.each(byReason)('%s', (reason, given) => {
    const isAcceptable = acceptableReasons.includes(reason);
    const { findings, verdict } = evaluateGate({ ...given, allow: accepting(given) });
    expect(findings).toEqual([expect.objectContaining({ reason, isAccepted: isAcceptable })]);
    expect(verdict).toBe(isAcceptable ? 'allowed' : 'refused');
  });

  test.each(byReason)('%s is not accepted by accepting all others', (reason, given) => {
    expect(evaluateGate({ ...given, allow: allow.filter((other) => other.reason !== reason) }).verdict).toBe('refused');
  });

  test('one that is not accepted refuses the whole plan', () => {
    const given = facts(trusting(unconditional), withRole({ RoleName: 'Old' }), {
      allow: [{ reason: 'role-renamed' }],
    });
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
      'too-long-to-show',
      'plan-changed',
      'plan-not-reviewed',
      'plan-record-tampered',
    ]);
  });

  test('a reason that can be accepted says so, the others do not', () => {
    for (const reason of gateReasons) {
      const isNamed = gateExplanations[reason].next.includes(`allow: ${reason}`);
      expect([reason, isNamed]).toEqual([reason, acceptableReasons.includes(reason)]);
    }
  });
});

describe('an entry of `allow`', () => {
  test.each(gateReasons.filter((reason) => !acceptableReasons.includes(reason)))('never accepts %s', (reason) => {
    expect(isAllowed([{ reason }, { reason, fingerprint: '1f3c9a2b' }], reason, '1f3c9a2b')).toBe(false);
  });

  test.each(fingerprintReasons)('accepts %s by the fingerprint of the finding alone', (reason) => {
    const named = [
      { reason, fingerprint: '00000000' },
      { reason, fingerprint: '1f3c9a2b' },
    ];
    expect(isAllowed(named, reason, '1f3c9a2b')).toBe(true);
    expect(isAllowed(named, reason, '1f3c9a2c')).toBe(false);
    expect(isAllowed(named, reason, undefined)).toBe(false);
    expect(isAllowed([{ reason }], reason, '1f3c9a2b')).toBe(false);
    expect(isAllowed([{ reason }], reason, undefined)).toBe(false);
    const other = fingerprintReasons.find((each) => each !== reason)!;
    expect(isAllowed([{ reason: other, fingerprint: '1f3c9a2b' }], reason, '1f3c9a2b')).toBe(false);
  });

  test.each(acceptableReasons.filter((reason) => !fingerprintReasons.includes(reason)))('accepts %s', (reason) => {
    expect(isAllowed([{ reason }], reason, undefined)).toBe(true);
    expect(isAllowed([{ reason }], reason, '1f3c9a2b')).toBe(true);
    expect(isAllowed([], reason, undefined)).toBe(false);
  });

  test('is written as the input is', () => {
    expect(renderAllowEntry({ reason: 'retain-off' })).toBe('retain-off');
    expect(renderAllowEntry({ reason: 'no-external-id', fingerprint: '1f3c9a2b' })).toBe('no-external-id@1f3c9a2b');
  });

  test('without a fingerprint, or with another one, accepts nothing of what needs one', () => {
    const open = facts(trusting(unconditional), {});
    const verdictWith = (...allow: readonly AllowEntry[]): string => evaluateGate({ ...open, allow }).verdict;
    expect(verdictWith({ reason: 'no-external-id' })).toBe('refused');
    expect(verdictWith({ reason: 'no-external-id', fingerprint: '1f3c9a2b' })).toBe('refused');
    expect(verdictWith(...accepting(open))).toBe('allowed');
  });

  test('does not cover what comes later', () => {
    const allow = accepting(facts(trusting(unconditional), {}));
    const another = { ...unconditional, Principal: { AWS: '333333333333' } };
    expect(evaluateGate(facts(trusting(unconditional, another), {}, { allow })).verdict).toBe('refused');
    expect(evaluateGate(facts(trusting(unconditional), { description: 'Old' }, { allow })).verdict).toBe('allowed');
  });

  test('of what cannot be read covers this definition alone', () => {
    const topic = (name: string): ReturnType<typeof withRole> =>
      withRole({}, { Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: name } } });
    const allow = accepting(facts(topic('a'), {}));
    expect(evaluateGate(facts(topic('a'), {}, { allow })).verdict).toBe('allowed');
    expect(evaluateGate(facts(topic('b'), {}, { allow })).verdict).toBe('refused');
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
