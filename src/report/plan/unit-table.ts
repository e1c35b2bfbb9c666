import type { Account } from '../../domain/organization.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { showUnit } from '../parts/account-list.ts';
import type { ShownUnit } from '../parts/account-list.ts';
import { escapeMarkdown, inlineCode, paragraphs, shorten, table } from '../parts/markdown.ts';
import { findExceptions } from './reach.ts';
import { isFirstRollout } from './plan-heading.ts';

/** OUs with something special that have a row of their own, the most important first. */
const mostSpecial = 12;
/** Ordinary OUs with a row of their own, the largest first; the others share one. */
const mostOrdinary = 1;

interface Row {
  readonly units: readonly ShownUnit[];
  readonly note: string;
}

/** Which OUs the plan touches, in few rows: what is special about them, and the names a reader needs. */
export function renderUnitTable(report: PlanReport, cap: number): string {
  const exceptions = findExceptions(report);
  const units = report.assessment.blastRadius.organizationalUnits.map((unit) => showUnit(unit, exceptions));
  const touched = units.filter((unit) => countTouched(unit) > 0 || unit.accounts['cannot be reached'].length > 0);
  if (touched.length === 0) return '';
  const rows = listRows(touched, report, cap);
  const columns = counted.filter(({ of }) => touched.some((unit) => countIn([unit], of) > 0));
  const hasNotes = rows.some(({ note }) => note !== '');
  const header = ['OU', ...columns.map(({ title }) => title), ...(hasNotes ? [''] : [])];
  const cells = rows.map(({ units: own, note }) => [
    nameUnits(own),
    ...columns.map(({ of }) => countIn(own, of) || ''),
    ...(hasNotes ? [note] : []),
  ]);
  return paragraphs([
    table(
      header,
      cells.map((row) => row.map(String)),
      columns.map(({ title }) => title),
    ),
    renderRest(units, touched),
  ]);
}

/** What the table leaves out. */
function renderRest(units: readonly ShownUnit[], touched: readonly ShownUnit[]): string {
  const untouched = units.reduce((sum, { accounts }) => sum + accounts.untouched.length, 0);
  const suspended = units
    .filter((unit) => !touched.includes(unit))
    .reduce((sum, { accounts }) => sum + accounts.suspended.length, 0);
  const parts = [
    ...(untouched === 0 ? [] : [`${countOf(untouched, 'more account')} ${untouched === 1 ? 'is' : 'are'} not touched`]),
    ...(suspended === 0 ? [] : [`${suspended} suspended, skipped`]),
  ];
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

type Touched = 'updated' | 'updated again' | 'added' | 'in another Region';

const counted: readonly { readonly title: string; readonly of: readonly Touched[] }[] = [
  { title: 'Updated', of: ['updated', 'updated again'] },
  { title: 'Get the role', of: ['added'] },
  { title: 'Another Region', of: ['in another Region'] },
];

function countIn(units: readonly ShownUnit[], touches: readonly Touched[]): number {
  return units.reduce((sum, { accounts }) => sum + touches.reduce((own, touch) => own + accounts[touch].length, 0), 0);
}

function countTouched(unit: ShownUnit): number {
  return countIn(
    [unit],
    counted.flatMap(({ of }) => of),
  );
}

/** What makes an OU special; empty: nothing. */
function noteOf({ accounts }: ShownUnit, report: PlanReport, cap: number): string {
  const named = Math.min(cap, 10);
  const suspended = accounts.suspended.length;
  return [
    ...(accounts['cannot be reached'].length === 0
      ? []
      : [`⚠️ apply cannot update ${nameAccounts(accounts['cannot be reached'], named)}`]),
    ...(accounts.added.length === 0 || isFirstRollout(report) ? [] : [`new: ${nameAccounts(accounts.added, named)}`]),
    ...(suspended === 0 ? [] : [`${suspended} suspended, skipped: ${nameAccounts(accounts.suspended, 3)}`]),
  ].join('<br>');
}

function nameAccounts(accounts: readonly Account[], cap: number): string {
  return firstOf(
    accounts.map(({ id, name }) => inlineCode(name === '' ? id : name, 100)),
    cap,
    ' ',
  );
}

/** The most important first, then the largest; those that share a row stand last. */
function listRows(units: readonly ShownUnit[], report: PlanReport, cap: number): readonly Row[] {
  const special = units.filter((unit) => noteOf(unit, report, cap) !== '').toSorted(byImportance);
  const own = new Set(special.slice(0, mostSpecial));
  const others = units.filter((unit) => !own.has(unit)).toSorted((a, b) => countTouched(b) - countTouched(a));
  // One more row costs no more than a shared one.
  const alone = new Set(others.length <= mostOrdinary + 1 ? others : others.slice(0, mostOrdinary));
  const shared = units.filter((unit) => !own.has(unit) && !alone.has(unit));
  const rows = units
    .filter((unit) => own.has(unit) || alone.has(unit))
    .toSorted((a, b) => byImportance(a, b) || countTouched(b) - countTouched(a))
    .map((unit) => ({ units: [unit], note: noteOf(unit, report, cap) || exampleOf(unit) }));
  return shared.length === 0 ? rows : [...rows, { units: shared, note: sharedNote(shared) }];
}

function byImportance({ accounts: a }: ShownUnit, { accounts: b }: ShownUnit): number {
  return b['cannot be reached'].length - a['cannot be reached'].length || b.added.length - a.added.length;
}

/** Two names, so that a reader knows what kind of accounts these are. */
function exampleOf({ accounts }: ShownUnit): string {
  const all = [...accounts.updated, ...accounts['updated again'], ...accounts.added, ...accounts['in another Region']];
  return `${nameAccounts(all.slice(0, 2), 2)}${all.length > 2 ? ' …' : ''}`;
}

function sharedNote(units: readonly ShownUnit[]): string {
  const suspended = units.reduce((sum, { accounts }) => sum + accounts.suspended.length, 0);
  const left = units.reduce((sum, { accounts }) => sum + accounts['cannot be reached'].length, 0);
  return [
    ...(left === 0 ? [] : [`⚠️ apply cannot update ${left}`]),
    ...(suspended === 0 ? [] : [`${suspended} suspended, skipped`]),
  ].join('<br>');
}

/** `Root/Sandbox · Security`: what they have in common once. */
function nameUnits(units: readonly ShownUnit[]): string {
  const mostNames = 5;
  const common = commonParent(units.map(({ path }) => path));
  const names = units.map(({ path }, index) => (index === 0 ? path : path.slice(common.length)));
  return firstOf(
    names.map((name) => escapeMarkdown(shorten(name, 200))),
    mostNames,
    ' · ',
  );
}

/** `Root/` of `Root/Sandbox` and `Root/Workloads/Prod`; empty where they have none in common. */
function commonParent([first = '', ...rest]: readonly string[]): string {
  const folders = first.split('/').slice(0, -1);
  const prefixes = folders.map((_, index) => `${folders.slice(0, index + 1).join('/')}/`);
  return prefixes.findLast((prefix) => rest.every((path) => path.startsWith(prefix))) ?? '';
}
