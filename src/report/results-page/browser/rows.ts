import type { PageData, PageStep } from '../page-shape.ts';

/** One account in one Region. */
export interface Row {
  readonly account: string;
  readonly name: string;
  readonly unitId: string;
  readonly unit: string;
  readonly region: string;
  readonly class: string;
  readonly version: string;
  readonly reason: string;
  readonly cause: string;
  readonly step: PageStep;
  readonly status: string;
  readonly detailedStatus: string;
  readonly statusReason: string;
  readonly operationId: string;
  /** Place in the report's own order, worst first. */
  readonly rank: number;
  readonly classRank: number;
  readonly versionRank: number;
  /** What the search looks at, in lower case. */
  readonly searched: string;
}

/** Puts the shared texts back into every row. */
export function decodeRows(data: PageData): readonly Row[] {
  return data.rows.map((row, rank) => {
    const [account, name, unit, region, accountClass, version, reason, ...others] = row;
    const [status, detailedStatus, statusReason, step, operation] = others;
    const [unitId, path] = data.units[unit] ?? ['', ''];
    const [reasonName, cause] = data.reasons[reason] ?? ['', ''];
    const says = data.statusReasons[statusReason] ?? '';
    return {
      account,
      name,
      unitId,
      unit: path,
      region: data.regions[region] ?? '',
      class: data.classes[accountClass] ?? '',
      version: data.versions[version] ?? '',
      reason: reasonName,
      cause,
      step: data.steps[step] ?? ['', '', ''],
      status: data.statuses[status] ?? '',
      detailedStatus: data.detailedStatuses[detailedStatus] ?? '',
      statusReason: says,
      operationId: data.operations[operation] ?? '',
      rank,
      classRank: accountClass,
      versionRank: version,
      searched: [account, name, unitId, path, reasonName, says].join('\n').toLowerCase(),
    };
  });
}

/** A column of the table, by the member of a row that it shows. */
export interface Column {
  readonly key: 'account' | 'name' | 'unit' | 'region' | 'version' | 'class' | 'reason' | 'status' | DetailKey;
  readonly title: string;
}

type DetailKey = 'detailedStatus' | 'statusReason';

const columns: readonly Column[] = [
  { key: 'account', title: 'Account' },
  { key: 'name', title: 'Name' },
  { key: 'unit', title: 'OU' },
  { key: 'region', title: 'Region' },
  { key: 'version', title: 'Has now' },
  { key: 'class', title: 'Class' },
  { key: 'reason', title: 'Reason' },
  { key: 'statusReason', title: 'AWS says' },
  { key: 'status', title: 'Status' },
  { key: 'detailedStatus', title: 'Detailed status' },
];

const alwaysShown: readonly string[] = ['account', 'name', 'unit', 'version', 'class'];

/** A column that says the same in every row is left out; that of the reason also has what to do in each account. */
export function findColumns(rows: readonly Row[], titles: Titles = {}): readonly Column[] {
  const [first] = rows;
  const shown = columns.filter(({ key }) => {
    if (key === 'reason') return rows.some(({ reason }) => reason !== '');
    return alwaysShown.includes(key) || rows.some((row) => row[key] !== first?.[key]);
  });
  return shown.map(({ key, title }) => ({ key, title: titles[key] ?? title }));
}

/** Titles of columns that are not those of a rollout, by key. */
type Titles = Readonly<Record<string, string>>;

/** What the columns that are left out would have said. */
export function findConstants(
  rows: readonly Row[],
  titles: Titles = {},
): readonly (readonly [title: string, value: string])[] {
  const shown = new Set(findColumns(rows).map(({ key }) => key));
  return columns
    .filter(({ key }) => !shown.has(key))
    .map(({ key, title }) => [titles[key] ?? title, rows[0]?.[key] ?? ''] as const)
    .filter(([, value]) => value !== '');
}

/** How many accounts these rows are about; with several Regions an account has several rows. */
export function countAccounts(rows: readonly Row[]): number {
  return new Set(rows.map(({ account }) => account)).size;
}
