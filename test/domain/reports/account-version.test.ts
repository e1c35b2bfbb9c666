import { describe, expect, test } from '@jest/globals';

import { accountClasses } from '../../../src/domain/account-result.ts';
import type { Outcome } from '../../../src/domain/rollout.ts';
import { findVersions } from '../../../src/domain/reports/account-version.ts';
import type { OwnOperation } from '../../../src/domain/reports/rollout-report.ts';
import { backAgain, canaryElsewhere, is, key, notReached, reportOf, update, versionOf, was } from './version-cases.ts';
import type { By, Case } from './version-cases.ts';
import { backward } from './rollback-version-tables.ts';
import { forward } from './version-tables.ts';

describe('which version an account has', () => {
  test.each(forward)('%s', (_, one, version) => {
    expect(versionOf(one)).toBe(version);
  });

  test.each(backward)('%s', (_, one, version) => {
    expect(versionOf(one)).toBe(version);
  });

  test('without anything known of before, no account has the previous version unless the outcome proves it', () => {
    const report = reportOf({ outcome: 'failed', operations: update, now: is('cancelled', 'update'), ...was });
    const { versionFacts, ...rest } = report;
    expect(versionFacts).toBeDefined();
    expect(findVersions(rest).get(key)).toBe('unknown');
  });
});

const outcomes: readonly Outcome[] = [
  'no-changes',
  'succeeded',
  'refused',
  'failed',
  'rolled-back',
  'rollback-incomplete',
  'timed-out',
  'interrupted',
  'unknown',
];
const courses: readonly (readonly OwnOperation[])[] = [[], update, canaryElsewhere, backAgain, notReached];
const bys: readonly By[] = ['earlier', 'update', 'canary', 'rollback'];

/** Every outcome, course, class and operation, with and without a state before. */
function* everyCase(): Generator<Case> {
  for (const outcome of outcomes)
    for (const operations of courses)
      for (const now of accountClasses.flatMap((accountClass) => bys.map((by) => is(accountClass, by))))
        for (const before of ['current', 'outdated', undefined] as const)
          for (const left of [undefined, is('current', 'update'), is('failed', 'update'), is('cancelled', 'update')])
            yield {
              outcome,
              operations,
              now,
              ...(before === undefined ? {} : { before }),
              ...(left === undefined ? {} : { update: left }),
            };
}

test('new is what is CURRENT, or what a rollback has not reached', () => {
  const wrong = [...everyCase()].filter((one) => {
    const { now, operations = [], update: left } = one;
    const isUnreached = operations.some(({ purpose }) => purpose === 'rollback') && left?.class === 'current';
    return versionOf(one) === 'new' && now.class !== 'current' && !isUnreached;
  });
  expect(wrong).toEqual([]);
});

test('what contradicts itself, cannot be operated or is suspended has no version', () => {
  const wrong = [...everyCase()].filter(({ now, ...rest }) => {
    const isUnclear = ['unknown', 'inoperable', 'suspended'].includes(now.class);
    return isUnclear && versionOf({ now, ...rest }) !== 'unknown';
  });
  expect(wrong).toEqual([]);
});

test('an account that was outdated before never has the previous version, unless the rollback was proven there', () => {
  const wrong = [...everyCase()].filter(
    (one) => one.before !== 'current' && one.now.class !== 'current' && versionOf(one) === 'previous',
  );
  expect(wrong).toEqual([]);
});
