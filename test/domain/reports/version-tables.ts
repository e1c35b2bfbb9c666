import type { AccountVersion } from '../../../src/domain/reports/account-version.ts';
import { is, sent, stuck, undone, update, canaryElsewhere, was, wasOutdated } from './version-cases.ts';
import type { Case } from './version-cases.ts';

export const forward: readonly (readonly [string, Case, AccountVersion])[] = [
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
    'cancelled in a second send of the version, whose first had reached it',
    {
      outcome: 'failed',
      operations: [sent('canary', 'SUCCEEDED'), sent('update')],
      now: is('cancelled', 'update'),
      ...was,
    },
    'unknown',
  ],
  [
    'first deployment failed where an instance existed',
    {
      outcome: 'failed',
      operations: [sent('first-deployment')],
      now: is('failed', 'first-deployment'),
      ...wasOutdated,
    },
    'unknown',
  ],
  [
    'updated, and another client’s update may have come later',
    { outcome: 'failed', operations: update, now: is('current', 'update'), overtaken: 'after', ...was },
    'unknown',
  ],
  [
    'first deployment, and another client works on it',
    { outcome: 'failed', operations: [sent('first-deployment')], now: is('outdated', 'first-deployment') },
    'unknown',
  ],
  [
    'first deployment of what another client has defined meanwhile',
    {
      outcome: 'failed',
      operations: [sent('first-deployment', 'SUCCEEDED')],
      now: is('current', 'first-deployment'),
      overtaken: 'before',
    },
    'unknown',
  ],
  [
    'updated, after another client’s update',
    { outcome: 'failed', operations: update, now: is('current', 'update'), overtaken: 'before', ...was },
    'new',
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
