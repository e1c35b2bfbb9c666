import type { AccountVersion } from '../../../src/domain/reports/account-version.ts';
import { backAgain, is, notReached, sent, stuck, update, was, wasOutdated } from './version-cases.ts';
import type { Case } from './version-cases.ts';

export const backward: readonly (readonly [string, Case, AccountVersion])[] = [
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
      now: is('cancelled', 'update'),
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
