import { describe, expect, test } from '@jest/globals';

import { accountClasses } from '../../../src/domain/account-result.ts';
import type { AccountClass, AccountResult } from '../../../src/domain/account-result.ts';
import type { Outcome } from '../../../src/domain/rollout.ts';
import { findVersions } from '../../../src/domain/reports/account-version.ts';
import type { AccountVersion } from '../../../src/domain/reports/account-version.ts';
import type { OwnOperation, RollbackReport, RolloutReport } from '../../../src/domain/reports/rollout-report.ts';
import type { VersionFacts } from '../../../src/domain/reports/version-facts.ts';
import type { OperationPurpose, OperationStatus } from '../../../src/domain/stack-set/operation.ts';
import { operationOf, rolloutReport } from '../../report/sample-reports.ts';
import { organizationOf } from '../../report/sample-organization.ts';

const account = '111111111111';
const place = { accountId: account, region: 'us-east-1' };
const key = `${account}/us-east-1`;
const ids: Readonly<Record<string, string>> = { update: 'terraform-1', rollback: 'ours-rollback', earlier: 'op-first' };

type By = OperationPurpose | 'earlier';

function idOf(by: By): string {
  return ids[by] ?? `ours-${by}`;
}

/** An account as AWS shows it. @param by the operation that its result or its instance names. */
function is(accountClass: AccountClass, by: By, over: Partial<AccountResult> = {}): AccountResult {
  const status = { current: 'CURRENT', inoperable: 'INOPERABLE', missing: '', unknown: 'CURRENT' } as const;
  return {
    account,
    name: 'one',
    organizationalUnitId: 'ou-1',
    organizationalUnitPath: 'Root',
    region: 'us-east-1',
    class: accountClass,
    status: (status as Readonly<Record<string, string>>)[accountClass] ?? 'OUTDATED',
    detailedStatus: '',
    reason: accountClass === 'current' ? undefined : 'unknown',
    statusReason: '',
    operationId: idOf(by),
    ...over,
  };
}

const stuck = {
  reason: 'stack-stuck',
  statusReason:
    'Stack:arn:aws:cloudformation:us-east-1:1:stack/x is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
} as const;
const undone = { ...stuck, statusReason: 'Stack:arn:x is in ROLLBACK_COMPLETE state and can not be updated.' };

function sent(purpose: OperationPurpose, status: OperationStatus = 'FAILED', isReaching = true): OwnOperation {
  return {
    operation: operationOf({ id: idOf(purpose), status, endedAt: status === 'RUNNING' ? undefined : new Date() }),
    startedBy: 'action',
    purpose,
    isAttached: false,
    reaches: isReaching ? [place] : [{ accountId: '2', region: 'us-east-1' }],
  };
}

interface Case {
  readonly outcome: Outcome;
  readonly operations?: readonly OwnOperation[];
  readonly now: AccountResult;
  /** undefined: there was no instance. */
  readonly before?: 'current' | 'outdated';
  readonly planned?: VersionFacts['planned'];
  /** As the update had left it. */
  readonly update?: AccountResult;
  readonly notUpToDate?: boolean;
  readonly isForeignRunning?: boolean;
}

function reportOf(one: Case): RolloutReport {
  const { outcome, operations = [], now, before, planned = 'changed', update, notUpToDate = false } = one;
  const hasRollback = update !== undefined || operations.some(({ purpose }) => purpose === 'rollback');
  const rollback: RollbackReport | undefined = hasRollback
    ? {
        failedUpdate: update === undefined ? [] : [update],
        notUpToDate: notUpToDate ? [place] : [],
        outOfReach: [],
        onNewVersion: [],
        newVersionFrom: new Date(0),
        newVersionUntil: undefined,
        notUndone: [],
      }
    : undefined;
  const isKnown = before !== undefined;
  return rolloutReport({
    organization: organizationOf(0),
    operations,
    over: {
      outcome,
      accounts: [now],
      accountsTotal: 1,
      rollback,
      stillRunning: one.isForeignRunning === true ? [operationOf({ id: 'theirs', status: 'RUNNING' })] : [],
      versionFacts: {
        planned,
        before: new Map(isKnown ? [[key, { isCurrent: before === 'current', operationId: 'op-first' }]] : []),
      },
    },
  });
}

function versionOf(one: Case): AccountVersion | undefined {
  return findVersions(reportOf(one)).get(key);
}

const update = [sent('update')];
const canaryElsewhere = [sent('canary', 'FAILED', false)];
const backAgain = [sent('update'), sent('rollback', 'SUCCEEDED')];
const notReached = [sent('update'), sent('rollback', 'SUCCEEDED', false)];
const was = { before: 'current' } as const;
const wasOutdated = { before: 'outdated' } as const;

const forward: readonly (readonly [string, Case, AccountVersion])[] = [
  ['green', { outcome: 'succeeded', now: is('current', 'update') }, 'new'],
  [
    'green, though the list of instances lags',
    { outcome: 'succeeded', now: is('current', 'update', { isChangedLater: true }) },
    'new',
  ],
  ['nothing to change', { outcome: 'no-changes', now: is('current', 'earlier') }, 'new'],
  ['green and suspended', { outcome: 'succeeded', now: is('suspended', 'earlier'), ...was }, 'unknown'],
  ['suspended without an instance', { outcome: 'succeeded', now: is('suspended', 'earlier', { status: '' }) }, 'none'],
  [
    'updated before another account failed',
    { outcome: 'failed', operations: update, now: is('current', 'update'), ...was },
    'new',
  ],
  [
    'updated, and touched by another client since',
    { outcome: 'failed', operations: update, now: is('current', 'update', { isChangedLater: true }), ...was },
    'unknown',
  ],
  [
    'CURRENT by no operation of this run',
    { outcome: 'failed', operations: update, now: is('current', 'earlier'), ...was },
    'unknown',
  ],
  ['failed', { outcome: 'failed', operations: update, now: is('failed', 'update'), ...was }, 'previous'],
  [
    'failed, and was outdated before',
    { outcome: 'failed', operations: update, now: is('failed', 'update'), ...wasOutdated },
    'unknown',
  ],
  [
    'failed, and nothing is known of before',
    { outcome: 'failed', operations: update, now: is('failed', 'update') },
    'unknown',
  ],
  ['failed, stuck', { outcome: 'failed', operations: update, now: is('failed', 'update', stuck), ...was }, 'unknown'],
  [
    'its stack was never created',
    { outcome: 'failed', operations: update, now: is('failed', 'update', undone), ...wasOutdated },
    'none',
  ],
  ['cancelled', { outcome: 'failed', operations: update, now: is('cancelled', 'update'), ...was }, 'previous'],
  [
    'cancelled, and was outdated before',
    { outcome: 'failed', operations: update, now: is('cancelled', 'update'), ...wasOutdated },
    'other',
  ],
  ['cancelled, joined meanwhile', { outcome: 'failed', operations: update, now: is('cancelled', 'update') }, 'unknown'],
  [
    'outdated by the update, without a result',
    { outcome: 'failed', operations: update, now: is('outdated', 'update'), ...was },
    'unknown',
  ],
  [
    'the canary failed elsewhere',
    { outcome: 'failed', operations: canaryElsewhere, now: is('outdated', 'earlier'), ...was },
    'previous',
  ],
  [
    'the canary failed elsewhere, outdated before',
    { outcome: 'failed', operations: canaryElsewhere, now: is('outdated', 'earlier'), ...wasOutdated },
    'other',
  ],
  [
    'the canary failed elsewhere, another client touched it',
    { outcome: 'failed', operations: canaryElsewhere, now: is('outdated', 'heal'), ...was },
    'unknown',
  ],
  ['no instance', { outcome: 'failed', operations: canaryElsewhere, now: is('missing', 'earlier') }, 'none'],
  [
    'its instance is gone during the update',
    { outcome: 'failed', operations: update, now: is('missing', 'earlier'), ...was },
    'unknown',
  ],
  ['inoperable', { outcome: 'failed', operations: update, now: is('inoperable', 'earlier'), ...was }, 'unknown'],
  ['contradicting', { outcome: 'unknown', operations: update, now: is('unknown', 'update'), ...was }, 'unknown'],
  [
    'first deployment failed',
    { outcome: 'failed', operations: [sent('first-deployment')], now: is('failed', 'first-deployment') },
    'none',
  ],
  [
    'first deployment cancelled',
    { outcome: 'failed', operations: [sent('first-deployment')], now: is('cancelled', 'first-deployment') },
    'none',
  ],
  [
    'first deployment failed without an instance',
    {
      outcome: 'failed',
      operations: [sent('first-deployment')],
      now: is('failed', 'first-deployment', { status: '' }),
    },
    'none',
  ],
  [
    'first deployment succeeded beside one that failed',
    { outcome: 'failed', operations: [sent('first-deployment')], now: is('current', 'first-deployment') },
    'new',
  ],
  [
    'heal failed',
    { outcome: 'failed', operations: [sent('heal')], now: is('failed', 'heal'), planned: 'kept', ...wasOutdated },
    'unknown',
  ],
  [
    'healed beside one that failed',
    { outcome: 'failed', operations: [sent('heal')], now: is('current', 'heal'), planned: 'kept', ...wasOutdated },
    'new',
  ],
  [
    'untouched by a heal',
    {
      outcome: 'failed',
      operations: [sent('heal', 'FAILED', false)],
      now: is('current', 'earlier'),
      planned: 'kept',
      ...was,
    },
    'new',
  ],
  [
    'outdated, nothing was sent',
    { outcome: 'failed', now: is('outdated', 'earlier'), planned: 'kept', ...wasOutdated },
    'unknown',
  ],
  ['refused: a new version', { outcome: 'refused', now: is('current', 'earlier'), ...was }, 'previous'],
  ['refused: the version stays', { outcome: 'refused', now: is('current', 'earlier'), planned: 'kept', ...was }, 'new'],
  [
    'refused: not readable',
    { outcome: 'refused', now: is('current', 'earlier'), planned: 'unread', ...was },
    'unknown',
  ],
  ['refused: outdated', { outcome: 'refused', now: is('outdated', 'earlier'), ...wasOutdated }, 'unknown'],
  [
    'Terraform failed, and what it sent is not known',
    { outcome: 'failed', now: is('current', 'earlier'), ...was },
    'unknown',
  ],
  [
    'timed out: done',
    { outcome: 'timed-out', operations: [sent('update', 'RUNNING')], now: is('current', 'update'), ...was },
    'new',
  ],
  [
    'timed out: under way',
    { outcome: 'timed-out', operations: [sent('update', 'RUNNING')], now: is('outdated', 'update'), ...was },
    'unknown',
  ],
  [
    'timed out: not yet marked',
    { outcome: 'timed-out', operations: [sent('update', 'RUNNING')], now: is('current', 'earlier'), ...was },
    'unknown',
  ],
  [
    'timed out behind another client',
    { outcome: 'timed-out', isForeignRunning: true, now: is('current', 'earlier'), planned: 'kept', ...was },
    'unknown',
  ],
];

const backward: readonly (readonly [string, Case, AccountVersion])[] = [
  [
    'rolled back',
    {
      outcome: 'rolled-back',
      operations: backAgain,
      now: is('current', 'rollback'),
      update: is('current', 'update'),
      ...was,
    },
    'previous',
  ],
  [
    'rolled back in part: back',
    {
      outcome: 'rollback-incomplete',
      operations: backAgain,
      now: is('current', 'rollback'),
      update: is('current', 'update'),
      ...was,
    },
    'previous',
  ],
  [
    'rolled back in part: not CURRENT by the rollback',
    {
      outcome: 'rollback-incomplete',
      operations: backAgain,
      now: is('current', 'update'),
      update: is('current', 'update'),
      ...was,
    },
    'unknown',
  ],
  [
    'the rollback failed there',
    {
      outcome: 'rollback-incomplete',
      operations: backAgain,
      now: is('failed', 'rollback'),
      update: is('current', 'update'),
      ...was,
    },
    'new',
  ],
  [
    'the rollback did not reach it',
    {
      outcome: 'rollback-incomplete',
      operations: notReached,
      now: is('outdated', 'update'),
      update: is('current', 'update'),
      ...was,
    },
    'new',
  ],
  [
    'the rollback was cancelled before it',
    {
      outcome: 'rollback-incomplete',
      operations: backAgain,
      now: is('cancelled', 'rollback'),
      update: is('current', 'update'),
      ...was,
    },
    'new',
  ],
  [
    'update and rollback failed there',
    {
      outcome: 'rollback-incomplete',
      operations: backAgain,
      now: is('failed', 'rollback'),
      update: is('failed', 'update'),
      ...was,
    },
    'previous',
  ],
  [
    'update and rollback failed there, stuck',
    {
      outcome: 'rollback-incomplete',
      operations: backAgain,
      now: is('failed', 'rollback', stuck),
      update: is('failed', 'update'),
      ...was,
    },
    'unknown',
  ],
  [
    'the update is not read',
    { outcome: 'rollback-incomplete', operations: backAgain, now: is('failed', 'rollback'), ...was },
    'unknown',
  ],
  [
    'not up to date before, never reached',
    {
      outcome: 'rolled-back',
      operations: notReached,
      now: is('outdated', 'earlier'),
      update: is('cancelled', 'update'),
      notUpToDate: true,
      ...wasOutdated,
    },
    'other',
  ],
  [
    'not up to date before, updated',
    {
      outcome: 'rollback-incomplete',
      operations: notReached,
      now: is('outdated', 'update'),
      update: is('current', 'update'),
      notUpToDate: true,
      ...wasOutdated,
    },
    'new',
  ],
  [
    'not up to date before, a list that is old',
    {
      outcome: 'rollback-incomplete',
      operations: notReached,
      now: is('current', 'update'),
      update: is('current', 'update'),
      notUpToDate: true,
      ...wasOutdated,
    },
    'unknown',
  ],
  [
    'never had the role',
    { outcome: 'rolled-back', operations: notReached, now: is('missing', 'earlier'), update: is('missing', 'earlier') },
    'none',
  ],
  [
    'its instance is gone',
    {
      outcome: 'rollback-incomplete',
      operations: backAgain,
      now: is('missing', 'earlier'),
      update: is('current', 'update'),
      ...was,
    },
    'unknown',
  ],
  [
    'rollback under way',
    {
      outcome: 'interrupted',
      operations: [sent('update'), sent('rollback', 'RUNNING')],
      now: is('outdated', 'rollback'),
      update: is('current', 'update'),
      ...was,
    },
    'unknown',
  ],
  [
    'rollback under way, back already',
    {
      outcome: 'interrupted',
      operations: [sent('update'), sent('rollback', 'RUNNING')],
      now: is('current', 'rollback'),
      update: is('current', 'update'),
      ...was,
    },
    'previous',
  ],
  [
    'no rollback was started',
    {
      outcome: 'rollback-incomplete',
      operations: update,
      now: is('current', 'update'),
      update: is('current', 'update'),
      ...was,
    },
    'new',
  ],
];

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
