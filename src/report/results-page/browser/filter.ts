import type { Column, Row } from './rows.ts';

/** What is shown, in which order. Empty: no restriction. */
export interface View {
  readonly unit: string;
  readonly classes: readonly string[];
  readonly versions: readonly string[];
  readonly reason: string;
  readonly region: string;
  readonly search: string;
  /** undefined: the report's own order, worst first. */
  readonly sort: Column['key'] | undefined;
  readonly isDescending: boolean;
}

export const wholeView: View = {
  unit: '',
  classes: [],
  versions: [],
  reason: '',
  region: '',
  search: '',
  sort: undefined,
  isDescending: false,
};

/** @param without a restriction that does not count, for the numbers beside its own choices. */
export function filterRows(rows: readonly Row[], view: View, without?: keyof View): readonly Row[] {
  const { unit, classes, versions, reason, region, search } = without === undefined ? view : release(view, without);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (unit === '' || isWithin(row.unit, unit)) &&
      (classes.length === 0 || classes.includes(row.class)) &&
      (versions.length === 0 || versions.includes(row.version)) &&
      (reason === '' || row.reason === reason) &&
      (region === '' || row.region === region) &&
      words.every((word) => row.searched.includes(word)),
  );
}

function release(view: View, without: keyof View): View {
  return { ...view, [without]: wholeView[without] };
}

/** Whether an OU is another one or below it. The report knows OUs by their paths. */
export function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

/** Every OU that holds an account, and those above them, in the order of a tree. */
export function listUnits(rows: readonly Row[]): readonly string[] {
  const all = new Set<string>();
  for (const { unit } of rows) {
    const parts = unit.split('/');
    for (const [index] of parts.entries()) all.add(parts.slice(0, index + 1).join('/'));
  }
  const collator = new Intl.Collator('en', { numeric: true });
  return [...all].sort((a, b) => compareParts(a.split('/'), b.split('/'), collator));
}

function compareParts(a: readonly string[], b: readonly string[], collator: Intl.Collator): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = collator.compare(part, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

export function sortRows(rows: readonly Row[], { sort, isDescending }: View): readonly Row[] {
  if (sort === undefined) return rows;
  const compare = compareBy(sort);
  const direction = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => direction * compare(a, b) || a.rank - b.rank);
}

function compareBy(key: Column['key']): (a: Row, b: Row) => number {
  if (key === 'class') return (a, b) => a.classRank - b.classRank;
  if (key === 'version') return (a, b) => a.versionRank - b.versionRank;
  const { compare } = new Intl.Collator('en', { numeric: true });
  // Nothing to say comes last, which is where it is of use.
  return (a, b) => Number(a[key] === '') - Number(b[key] === '') || compare(a[key], b[key]);
}

/** Accounts by the value of one member. */
export function countBy(
  rows: readonly Row[],
  key: 'unit' | 'class' | 'version' | 'reason' | 'region',
): Map<string, number> {
  const accounts = new Map<string, Set<string>>();
  for (const row of rows) {
    const known = accounts.get(row[key]);
    if (known === undefined) accounts.set(row[key], new Set([row.account]));
    else known.add(row.account);
  }
  return new Map([...accounts].map(([value, ids]) => [value, ids.size]));
}
