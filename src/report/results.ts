import type { AccountResult } from '../domain/account-result.ts';
import type { RolloutReport } from '../domain/rollout-report.ts';

/** `results.json`, version 1. */
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
    accounts: report.accounts.map((result) => ({ ...pickColumns(result), reason: result.reason ?? null })),
  };
  return `${JSON.stringify(results, undefined, 2)}\n`;
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
