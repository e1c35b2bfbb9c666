import { create, find } from './elements.ts';
import { countBy, filterRows, isWithin, listUnits, wholeView } from './filter.ts';
import type { View } from './filter.ts';
import type { Row } from './rows.ts';
import { versionWords } from './table.ts';

/** The choices beside the search: what they offer comes from the rows, what they say from the view. */
export interface Controls {
  /** Shows the view, with the numbers of accounts that each choice would leave. */
  readonly show: (view: View) => void;
}

type Change = (change: Partial<View>) => void;

/** @param onChange what a person has chosen. */
export function createControls(rows: readonly Row[], onChange: Change): Controls {
  const parts = [
    createSearch(onChange),
    createUnits(rows, onChange),
    createSelect('reason', rows, onChange),
    createSelect('region', rows, onChange),
    createToggles('class', 'classes', rows, onChange),
    createToggles('version', 'versions', rows, onChange),
  ];
  return {
    show: (view) => {
      for (const part of parts) part.show(view);
    },
  };
}

function createSearch(onChange: Change): Controls {
  const input = find('search', HTMLInputElement);
  input.addEventListener('input', () => {
    onChange({ search: input.value });
  });
  return {
    show: ({ search }) => {
      // Writing the same text again would move the caret.
      if (input.value !== search) input.value = search;
    },
  };
}

function createUnits(rows: readonly Row[], onChange: Change): Controls {
  const select = find('unit', HTMLSelectElement);
  const options = listUnits(rows).map((path) => {
    const parts = path.split('/');
    return { path, indent: '\u00a0'.repeat(3 * (parts.length - 1)), name: parts.at(-1) ?? path };
  });
  select.addEventListener('change', () => {
    onChange({ unit: select.value });
  });
  return {
    show: (view) => {
      // An account is in one OU: sums count none twice.
      const counts = [...countBy(filterRows(rows, view, 'unit'), 'unit')];
      const items = options.map(({ path, indent, name }) => {
        const count = counts.reduce((sum, [unit, own]) => sum + (isWithin(unit, path) ? own : 0), 0);
        return create('option', { value: path }, `${indent}${name} (${count})`);
      });
      fillSelect(select, view.unit, items);
    },
  };
}

/** An unknown value, from the address of an older page, stays visible: it is why no account is shown. */
function fillSelect(select: HTMLSelectElement, value: string, items: readonly HTMLOptionElement[]): void {
  const known = value === '' || items.some((item) => item.value === value);
  const unknown = known ? [] : [create('option', { value }, value)];
  select.replaceChildren(create('option', { value: '' }, 'all'), ...unknown, ...items);
  select.value = value;
}

function createSelect(key: 'reason' | 'region', rows: readonly Row[], onChange: Change): Controls {
  const select = find(key, HTMLSelectElement);
  const values = [...new Set(rows.map((row) => row[key]))].filter((value) => value !== '').sort();
  const isOffered = values.length > (key === 'region' ? 1 : 0);
  select.closest('label')?.toggleAttribute('hidden', !isOffered);
  select.addEventListener('change', () => {
    onChange({ [key]: select.value });
  });
  return {
    show: (view) => {
      const counts = countBy(filterRows(rows, view, key), key);
      const items = values.map((value) => create('option', { value }, `${value} (${counts.get(value) ?? 0})`));
      fillSelect(select, view[key], items);
    },
  };
}

function createToggles(
  key: 'class' | 'version',
  member: 'classes' | 'versions',
  rows: readonly Row[],
  onChange: Change,
): Controls {
  const group = find(member, HTMLFieldSetElement);
  const rank = key === 'class' ? 'classRank' : 'versionRank';
  const ranks = new Map(rows.map((row) => [row[key], row[rank]]));
  const values = [...ranks].sort(([, a], [, b]) => a - b).map(([value]) => value);
  let shown: View = wholeView;
  const buttons = values.map((value) => {
    const button = create('button', { type: 'button', class: `toggle is-${value}`, 'data-value': value });
    button.addEventListener('click', () => {
      const chosen = shown[member];
      onChange({
        [member]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
      });
    });
    return button;
  });
  group.append(...buttons);
  return {
    show: (view) => {
      shown = view;
      const counts = countBy(filterRows(rows, view, member), key);
      for (const button of buttons) {
        const value = button.dataset['value'] ?? '';
        button.setAttribute('aria-pressed', String(view[member].includes(value)));
        const word = key === 'version' ? (versionWords[value] ?? value) : value;
        button.replaceChildren(`${word} `, create('b', {}, String(counts.get(value) ?? 0)));
      }
    },
  };
}
