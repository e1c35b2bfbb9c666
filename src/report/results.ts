import type { AccountResult } from '../domain/account-result.ts';
import type { RolloutReport } from '../domain/rollout-report.ts';
import { isAmiss } from './rollback-accounts.ts';
import { findBack, findRollback, isUnread } from './rollback-heading.ts';

/** `results.json`, version 1: members may be added, none is renamed or taken away. */
export function renderResultsJson(report: RolloutReport): string {
  const { name, region, callAs } = report.stackSet;
  const results = {
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
    accounts: report.accounts.map(describeAccount),
  };
  return `${JSON.stringify(results, undefined, 2)}\n`;
}

/**
 * Of an update that was taken back, what `accounts` cannot tell any more: it has them as they are after the rollback.
 * Lists are null when they could not be read, which is something else than nobody.
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
      ? onNewVersion.map(({ account, region }) => ({ account, region, isBack: back?.has(account) ?? null }))
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

/** The accounts of `results.json` as RFC 4180, one line per account and Region. */
export function renderResultsCsv({ accounts }: RolloutReport): string {
  const rows = accounts.map((result) => columns.map((column) => renderField(result[column] ?? '')).join(','));
  return [columns.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

/**
 * An account's name is free text, and a spreadsheet runs what begins like a formula: an apostrophe makes it text
 * (OWASP, CSV injection).
 */
function renderField(text: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
