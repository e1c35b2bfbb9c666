import { resultKey } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { classWords } from '../parts/account-class.ts';
import type { GroupWords } from '../parts/account-groups.ts';
import { inlineCode, paragraphs, table } from '../parts/markdown.ts';
import { updateWords } from './rollback-accounts.ts';
import { findNotBack, findRollback } from '../../domain/rollback.ts';

/** One line of the full list. */
interface AccountRow {
  readonly now: AccountResult;
  /** As a failed update had left it, where there was a rollback. */
  readonly update: AccountResult | undefined;
  /** Readers want to know how it ended: it comes first, and is left out last. */
  readonly isNotable: boolean;
}

function listRows(report: RolloutReport, words: GroupWords | undefined): readonly AccountRow[] {
  const { rollback, accounts } = report;
  if (rollback === undefined) {
    return accounts.map((now) => ({ now, update: undefined, isNotable: now.class !== 'current' }));
  }
  const updates = new Map(rollback.failedUpdate.map((result) => [resultKey(result), result]));
  const notBack = new Set(findNotBack(report).map(resultKey));
  const rank = ({ now, update }: AccountRow): number => {
    if (notBack.has(resultKey(now))) return 0;
    if (update === undefined) return 3;
    if (['failed', 'inoperable', 'unknown'].includes(update.class)) return 1;
    return words?.isNamed(update) === true ? 2 : 3;
  };
  const rows = accounts.map((now): AccountRow => ({ now, update: updates.get(resultKey(now)), isNotable: false }));
  return rows.map((row) => ({ ...row, isNotable: rank(row) < 3 })).sort((a, b) => rank(a) - rank(b));
}

function findWords(report: RolloutReport): GroupWords | undefined {
  return report.rollback === undefined ? undefined : updateWords(report, report.rollback);
}

/** Accounts of which the list says more than that they are as they should be. */
export function countNotable(report: RolloutReport): number {
  return listRows(report, findWords(report)).filter(({ isNotable }) => isNotable).length;
}

/** Every account, those that matter most first. @param most how many are shown. */
export function renderAccountRows(report: RolloutReport, most: number, hasStatusReasons: boolean): string {
  if (most === 0 || report.accounts.length === 0) return '';
  const words = findWords(report);
  const rows = listRows(report, words);
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  const hasRegions = new Set(report.accounts.map(({ region }) => region)).size > 1;
  // On a narrow screen the first columns alone are seen without scrolling.
  const header = [
    'Account',
    'Name',
    ...(words === undefined ? ['Result'] : ['Update', 'Now']),
    'Reason',
    'OU',
    ...(hasRegions ? ['Region'] : []),
    ...(hasStatusReasons ? ['AWS says'] : []),
  ];
  const isBackNamed = findRollback(report) !== undefined;
  return paragraphs([
    '### Accounts',
    table(
      header,
      shown.map((row) => renderAccountRow(row, { words, isBackNamed, hasRegions, hasStatusReasons })),
    ),
    left === 0 ? undefined : `… and ${left} more.`,
  ]);
}

interface RowColumns {
  readonly words: GroupWords | undefined;
  readonly isBackNamed: boolean;
  /** A column that says the same in every row is left out. */
  readonly hasRegions: boolean;
  readonly hasStatusReasons: boolean;
}

function renderAccountRow(
  { now, update }: AccountRow,
  { words, isBackNamed, hasRegions, hasStatusReasons }: RowColumns,
): readonly string[] {
  const isBack = words !== undefined && isBackNamed && now.class === 'current';
  const { reason } = now.reason === undefined && update !== undefined ? update : now;
  const statusReason = now.statusReason === '' ? (update?.statusReason ?? '') : now.statusReason;
  return [
    inlineCode(now.account),
    inlineCode(now.name, 100),
    ...(words === undefined ? [] : [update === undefined ? 'not read' : words.wordOf(update)]),
    isBack ? '✅ previous version' : words === undefined ? classWords[now.class] : nowWords(now),
    reason === undefined ? '' : inlineCode(reason),
    inlineCode(now.organizationalUnitPath, 200),
    ...(hasRegions ? [inlineCode(now.region)] : []),
    ...(hasStatusReasons ? [statusReason === '' ? '' : inlineCode(statusReason, 400)] : []),
  ];
}

function nowWords({ class: accountClass }: AccountResult): string {
  return accountClass === 'outdated' || accountClass === 'cancelled' ? '❌ outdated' : classWords[accountClass];
}
