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

/** The rows as RFC 4180, under the names of `results.csv`. */
export function renderCsv(rows: readonly Row[]): string {
  const lines = rows.map((row) => fileColumns.map(([, key]) => renderCsvField(row[key])).join(','));
  return [fileColumns.map(([name]) => name).join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
