import { resultKey } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import { findVersions } from '../../domain/reports/account-version.ts';
import type { AccountVersion } from '../../domain/reports/account-version.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { visibleText } from '../../domain/text/visible-text.ts';
import { renderCsvField } from '../parts/csv-field.ts';
import { renderJsonList } from '../parts/json-list.ts';
import { isAmiss } from './account-words.ts';
import { findBack, findRollback } from '../../domain/rollback.ts';
import { isUnread } from './rollback-heading.ts';

/** Accounts that one piece of a file holds: the whole text of 40,000 would be more than they are themselves. */
const accountsPerPiece = 500;

/**
 * `results.json`, version 1: members may be added, none is renamed or taken away.
 * @returns the file in pieces, each of whole lines.
 */
export function* renderResultsJson(report: RolloutReport): Generator<string> {
  const { name, region, callAs } = report.stackSet;
  const head = {
    schemaVersion: 1,
    stackSet: { name, region, callAs },
    outcome: report.outcome,
    failureReason: report.failureReason ?? null,
    operations: report.operations.map(({ operation, startedBy }) => ({
      id: operation.id,
      action: operation.action,
      status: operation.status,
      startedAt: operation.createdAt.toISOString(),
      endedAt: operation.endedAt?.toISOString() ?? null,
      startedBy,
      preferences: operation.preferences,
    })),
    rollback: describeRollback(report),
    verification: report.verification ?? null,
    sandbox: report.sandbox ?? null,
  };
  const versionOf = createLookup(report);
  const describe = (result: AccountResult): object => ({ ...describeAccount(result), version: versionOf(result) });
  yield* renderJsonList(head, 'accounts', pieces(report.accounts, describe));
}

function createLookup(report: RolloutReport): (result: AccountResult) => AccountVersion {
  const versions = findVersions(report);
  return (result) => versions.get(resultKey(result)) ?? 'unknown';
}

function* pieces<Row>(
  accounts: RolloutReport['accounts'],
  describe: (result: AccountResult) => Row,
): Generator<readonly Row[]> {
  for (let start = 0; start < accounts.length; start += accountsPerPiece) {
    yield accounts.slice(start, start + accountsPerPiece).map(describe);
  }
}

/**
 * Of an update that was rolled back, what `accounts` does not show: it has them as they are after the rollback.
 * Lists are null when they could not be read, which differs from an empty list.
 */
function describeRollback(report: RolloutReport): object | null {
  const { rollback } = report;
  if (rollback === undefined) return null;
  const { failedUpdate, onNewVersion, newVersionFrom, newVersionUntil, notUndone } = rollback;
  const back = isUnread(report) ? undefined : findBack(report);
  const isRead = failedUpdate.length > 0;
  return {
    operationId: findRollback(report)?.operation.id ?? null,
    newVersionFrom: newVersionFrom.toISOString(),
    newVersionUntil: newVersionUntil?.toISOString() ?? null,
    hadNewVersion: isRead
      ? onNewVersion.map((result) => ({
          account: result.account,
          region: result.region,
          isBack: back?.has(resultKey(result)) ?? null,
        }))
      : null,
    updateFailures: isRead ? failedUpdate.filter(isAmiss).map(describeAccount) : null,
    notUndone,
  };
}

function describeAccount(result: AccountResult): object {
  return { ...pickColumns(result), reason: result.reason ?? null };
}

const columns = [
  'account',
  'name',
  'organizationalUnitId',
  'organizationalUnitPath',
  'region',
  'class',
  'status',
  'detailedStatus',
  'reason',
  'statusReason',
  'operationId',
] as const satisfies readonly (keyof AccountResult)[];

function pickColumns(result: AccountResult): Partial<Record<keyof AccountResult, string | undefined>> {
  return Object.fromEntries(columns.map((column) => [column, result[column]]));
}

/** Invisible characters are written out: a formula behind one is still a formula. */
function renderCell(text: string): string {
  return renderCsvField(visibleText(text));
}

/**
 * The accounts of `results.json` as RFC 4180, one line per account and Region.
 * @returns the file in pieces of whole lines.
 */
export function* renderResultsCsv(report: RolloutReport): Generator<string> {
  const versionOf = createLookup(report);
  yield `${[...columns, 'version'].join(',')}\r\n`;
  const cellsOf = (result: AccountResult): readonly string[] => [
    ...columns.map((column) => result[column] ?? ''),
    versionOf(result),
  ];
  for (const rows of pieces(report.accounts, cellsOf)) {
    yield rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('');
  }
}
