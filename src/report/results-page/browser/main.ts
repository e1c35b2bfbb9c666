import type { PageData } from '../page-shape.ts';
import { createControls } from './controls.ts';
import { renderCsv } from './csv.ts';
import { create, find } from './elements.ts';
import { filterRows, sortRows } from './filter.ts';
import type { View } from './filter.ts';
import { readHash, writeHash } from './hash.ts';
import { copyText, downloadText } from './keep.ts';
import { countAccounts, decodeRows, findColumns, findConstants } from './rows.ts';
import type { Column, Row } from './rows.ts';
import { markSorted, renderHead, renderRow } from './table.ts';
import type { TableFacts } from './table.ts';

/** Rows that are drawn at once: a browser takes seconds to lay out 10,000. */
const pageSize = 200;
/** Rows on paper. */
const mostPrinted = 5000;

function start(): void {
  const data = JSON.parse(find('data', HTMLScriptElement).text) as PageData;
  const rows = decodeRows(data);
  const columns = findColumns(rows, data.titles);
  const facts = { columns, accountUrlStart: data.accountUrlStart, wantedVersion: data.wantedVersion };
  const keys = columns.map(({ key }) => key);
  let view = readHash(location.hash, keys);
  const list = createList(facts);
  const show = (next: View): void => {
    view = next;
    const shown = sortRows(filterRows(rows, view), view);
    controls.show(view);
    list.show(shown, view);
    showCount(shown, rows, data);
  };
  const change = (wanted: Partial<View>): void => {
    const hash = writeHash({ ...view, ...wanted });
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
    show({ ...view, ...wanted });
  };
  const controls = createControls(rows, change);
  list.onSort((key) => {
    change({ sort: key, isDescending: view.sort === key && !view.isDescending });
  });
  listenForKeeping(data, () => sortRows(filterRows(rows, view), view));
  find('reset', HTMLAnchorElement).addEventListener('click', (event) => {
    event.preventDefault();
    change(readHash('', keys));
  });
  window.addEventListener('hashchange', () => {
    show(readHash(location.hash, keys));
  });
  showConstants(rows, data);
  show(view);
  find('without-script', HTMLElement).remove();
  find('accounts', HTMLElement).hidden = false;
}

interface List {
  readonly show: (rows: readonly Row[], view: View) => void;
  readonly onSort: (sort: (key: Column['key']) => void) => void;
}

function createList(facts: TableFacts): List {
  const [head, body] = [find('head', HTMLTableRowElement), find('rows', HTMLTableSectionElement)];
  const more = find('more', HTMLButtonElement);
  let rows: readonly Row[] = [];
  const draw = (most: number): void => {
    const drawn = body.childElementCount;
    body.append(...rows.slice(drawn, drawn + most).map((row) => renderRow(row, facts)));
    const left = rows.length - body.childElementCount;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(pageSize, left)} more of ${left}`;
  };
  more.addEventListener('click', () => {
    const drawn = body.childElementCount;
    draw(pageSize);
    // The button may be gone by now, and the new rows are what was asked for.
    body.children[drawn]?.querySelector('a')?.focus();
  });
  window.addEventListener('beforeprint', () => {
    draw(mostPrinted - body.childElementCount);
  });
  return {
    show: (wanted, view) => {
      rows = wanted;
      body.replaceChildren();
      markSorted(head, view);
      if (rows.length === 0) {
        const cell = create('td', { role: 'cell', colspan: String(facts.columns.length) }, 'No account matches.');
        body.append(create('tr', { role: 'row', class: 'empty' }, cell));
        more.hidden = true;
      } else draw(pageSize);
    },
    onSort: (sort) => {
      renderHead(head, facts.columns, sort);
    },
  };
}

function showCount(shown: readonly Row[], rows: readonly Row[], { rowWords = 'with each Region' }: PageData): void {
  const [some, all] = [countAccounts(shown), countAccounts(rows)];
  const inRegions = rows.length === all ? '' : ` (${shown.length} of ${rows.length} ${rowWords})`;
  find('count', HTMLElement).textContent = `${some} of ${all} ${all === 1 ? 'account' : 'accounts'}${inRegions}`;
  find('reset', HTMLAnchorElement).hidden = location.hash.length <= 1;
}

function showConstants(rows: readonly Row[], { titles }: PageData): void {
  const element = find('constants', HTMLElement);
  const parts = findConstants(rows, titles).flatMap(([title, value]) => [', ', `${title} `, create('code', {}, value)]);
  element.hidden = parts.length === 0;
  element.replaceChildren('In every account: ', ...parts.slice(1), '.');
}

function listenForKeeping(data: PageData, shown: () => readonly Row[]): void {
  const said = find('said', HTMLElement);
  find('copy', HTMLButtonElement).addEventListener('click', () => {
    const ids = [...new Set(shown().map(({ account }) => account))];
    void copyText(ids.join('\n')).then((isCopied) => {
      const count = `${ids.length} account ${ids.length === 1 ? 'id' : 'ids'}`;
      said.textContent = isCopied ? `Copied ${count}.` : `This browser does not let the page copy ${count}.`;
    });
  });
  find('download', HTMLButtonElement).addEventListener('click', () => {
    downloadText(`${data.stackSetName}-accounts.csv`, renderCsv(shown(), data.fileNames));
  });
}

start();
