import type { PageData } from '../page-shape.ts';
import { create, createLink, createProse } from './elements.ts';
import type { View } from './filter.ts';
import type { Column, Row } from './rows.ts';

/** What every row needs to know of the whole. */
export interface TableFacts {
  readonly columns: readonly Column[];
  readonly accountUrlStart: PageData['accountUrlStart'];
  readonly wantedVersion: string;
}

/** Version as a person says it. */
export const versionWords: Readonly<Record<string, string>> = {
  previous: 'previous',
  new: 'new',
  other: 'another',
  none: 'none',
  unknown: 'unknown',
};

/** Fills the row of headings: a button in each, which sorts. */
export function renderHead(row: HTMLElement, columns: readonly Column[], onSort: (key: Column['key']) => void): void {
  const cells = columns.map(({ key, title }) => {
    const button = create('button', { type: 'button' }, title);
    button.addEventListener('click', () => {
      onSort(key);
    });
    return create('th', { scope: 'col', role: 'columnheader', 'data-key': key }, button);
  });
  row.replaceChildren(...cells);
}

/** Says which column the rows are sorted by. */
export function markSorted(row: HTMLElement, { sort, isDescending }: View): void {
  for (const cell of row.querySelectorAll<HTMLElement>('th')) {
    if (cell.dataset['key'] === sort) cell.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    else cell.removeAttribute('aria-sort');
  }
}

export function renderRow(row: Row, facts: TableFacts): HTMLTableRowElement {
  const cells = facts.columns.map(({ key, title }) =>
    create('td', { role: 'cell', 'data-title': title, class: `of-${key}` }, ...renderCell(row, key, facts)),
  );
  return create('tr', { role: 'row' }, ...cells);
}

function renderCell(row: Row, key: Column['key'], facts: TableFacts): readonly (Node | string)[] {
  switch (key) {
    case 'account':
      return [createLink(create('code', {}, row.account), `${facts.accountUrlStart}${row.account}`)];
    case 'version':
      return [
        create('span', { class: `badge ${versionMark(row.version, facts)}` }, versionWords[row.version] ?? row.version),
      ];
    case 'class':
      return [create('span', { class: `badge is-${row.class}` }, row.class)];
    case 'reason':
      return renderReason(row);
    case 'statusReason':
      return renderLong(row.statusReason);
    case 'unit':
      return renderPath(row.unit);
    case 'region':
    case 'status':
    case 'detailedStatus':
      return row[key] === '' ? [] : [create('code', {}, row[key])];
    case 'name':
      return [row.name];
  }
}

/** After a rollback the new version is what must not be left. */
function versionMark(version: string, { wantedVersion }: TableFacts): string {
  if (version === wantedVersion) return 'is-good';
  return version === 'new' ? 'is-bad' : version === 'previous' ? 'is-plain' : 'is-doubtful';
}

function renderReason({ reason, cause, step: [text, command, url] }: Row): readonly (Node | string)[] {
  if (reason === '' && text === '') return [];
  const head = reason === '' ? [] : [create('code', {}, reason), ': ', ...createProse(cause)];
  if (text === '') return head;
  const fold = create(
    'details',
    {},
    create('summary', {}, 'What to do'),
    create('p', {}, ...createProse(text), '.'),
    ...(command === '' ? [] : [create('pre', {}, create('code', {}, command))]),
    ...(url === '' ? [] : [create('p', {}, createLink('Open the page', url))]),
  );
  return [...head, fold];
}

const longestUnfolded = 160;

function renderLong(text: string): readonly (Node | string)[] {
  if (text.length <= longestUnfolded) return [text];
  const begin = text.slice(0, text.lastIndexOf(' ', longestUnfolded - 40) + 1 || longestUnfolded - 40);
  return [
    create(
      'details',
      {},
      create('summary', { class: 'begin' }, create('span', {}, `${begin}…`)),
      create('p', {}, text),
    ),
  ];
}

/** A path may break after each OU, and nowhere else unless it must. */
function renderPath(path: string): readonly (Node | string)[] {
  const parts = path.split('/');
  return parts.flatMap((part, index) =>
    index === parts.length - 1 ? [part] : [`${part}/`, document.createElement('wbr')],
  );
}
