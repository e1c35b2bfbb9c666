import { countOf, renderDuration } from '../../src/domain/quantity.ts';

/** What a figure should be; the bench prints whether it is, and never fails for it. */
export type Aim =
  { readonly kind: 'at-most'; readonly value: number } | { readonly kind: 'at-least'; readonly value: number };

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `×` for a ratio, `s`, `ms`, `MiB`, `runs`, `calls`, `characters`, `bytes`. */
  readonly unit: string;
  readonly aim: Aim | undefined;
}

export function figure(name: string, value: number, unit: string, aim?: Aim): Figure {
  return { name, value, unit, aim };
}

export function atMost(value: number): Aim {
  return { kind: 'at-most', value };
}

export function atLeast(value: number): Aim {
  return { kind: 'at-least', value };
}

export function isMet({ value, aim }: Figure): boolean {
  if (aim === undefined) return true;
  switch (aim.kind) {
    case 'at-most':
      return value <= aim.value;
    case 'at-least':
      return value >= aim.value;
  }
}

/** A Markdown table, so that docs/performance.md can show it as it was printed. */
export function renderTable(figures: readonly Figure[]): string {
  const rows = figures.map((one) => [one.name, renderValue(one), renderAim(one.aim), renderVerdict(one)]);
  const head = ['figure', 'value', 'aim', ''];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** `[{name, value, unit, aim}]`; `aim` is a text such as `≤ 1.1`, or null where there is none. */
export function renderJson(figures: readonly Figure[]): string {
  const entries = figures.map((one) => ({
    name: one.name,
    value: round(one.value),
    unit: one.unit,
    aim: one.aim === undefined ? null : renderAim(one.aim),
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function renderAim(aim: Aim | undefined): string {
  if (aim === undefined) return '';
  return `${aim.kind === 'at-most' ? '≤' : '≥'} ${aim.value.toLocaleString('en-US')}`;
}

function renderVerdict(one: Figure): string {
  if (one.aim === undefined) return '';
  return isMet(one) ? 'met' : '**missed**';
}

/** As a person reads it: `5 min 46 s`, `14.5 s`, `1 run`. The JSON has the three decimals. */
function renderValue({ value, unit }: Figure): string {
  if (unit === 's' && value >= 60) return renderDuration(value * 1000);
  if (unit === 'runs') return countOf(value, 'run');
  const maximumFractionDigits = unit === 's' || unit === 'ms' ? 1 : 3;
  return `${round(value).toLocaleString('en-US', { maximumFractionDigits })} ${unit}`;
}

/** Three decimals are more than any measurement here is good for. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
