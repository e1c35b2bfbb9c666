import { renderCsvField } from '../../parts/csv-field.ts';
import type { Row } from './rows.ts';

const fileColumns = [
  ['account', 'account'],
  ['name', 'name'],
  ['organizationalUnitId', 'unitId'],
  ['organizationalUnitPath', 'unit'],
  ['region', 'region'],
  ['version', 'version'],
  ['class', 'class'],
  ['status', 'status'],
  ['detailedStatus', 'detailedStatus'],
  ['reason', 'reason'],
  ['statusReason', 'statusReason'],
  ['operationId', 'operationId'],
] as const;

/** The rows as RFC 4180, under the names of `results.csv`. @param names others, by key; empty: left out. */
export function renderCsv(rows: readonly Row[], names: Readonly<Record<string, string>> = {}): string {
  const kept = fileColumns.map(([name, key]) => [names[key] ?? name, key] as const).filter(([name]) => name !== '');
  const lines = rows.map((row) => kept.map(([, key]) => renderCsvField(row[key])).join(','));
  return [kept.map(([name]) => name).join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
