import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import { drawGantt } from '../render/draw-gantt.ts';
import { replacedWords } from '../contract/replaced-words.ts';
import { readReport, stepMark } from './read-report.ts';
import type { ReadReport, ReadTable } from './read-report.ts';

// Measures what a tired reader meets first. The numbers are budgets, not taste: twenty seconds are about eighty words.
const longestHeadline = 100;
const mostWordsBeforeDanger = 25;
const mostWordsBeforeStep = 80;
/** From so many rows on a column that says the same in each is a waste. */
const fewRows = 3;

/** What accounts have now is the question after a failure, and is answered even where the answer is one. */
const answer = 'Has now';

const folder = new URL('../golden/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const reports = new Map(names.map((name) => [name, readReport(readFileSync(new URL(name, folder), 'utf8'))]));

const danger = /[⚠❌❓🛑]/u;

function readOf(name: string): ReadReport {
  const report = reports.get(name);
  if (report === undefined) throw new Error(`there is no golden ${name}`);
  return report;
}

/** Words that are read before one that matches; undefined: there is none. */
function wordsBefore({ words }: ReadReport, wanted: RegExp): number | undefined {
  const index = words.findIndex((word) => wanted.test(word));
  return index < 0 ? undefined : words.slice(0, index).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function constantColumns({ header, rows }: ReadTable): readonly string[] {
  if (rows.length < fewRows) return [];
  return header.filter((title, column) => {
    const values = new Set(rows.map((row) => row[column] ?? ''));
    const isCounted = [...values].every((value) => /^\d+$/.test(value));
    return title !== answer && !isCounted && values.size === 1 && !values.has('');
  });
}

/** A sentence of several plain words is prose, unless it is a command. */
function isProse(code: string): boolean {
  const isCommand = /^(?:aws|terraform|gh|git|cd) /.test(code);
  return !isCommand && /(?:^|\s)(?:[a-z]+ ){3,}[a-z]+/.test(code);
}

function accountsIn(table: ReadTable): readonly string[] {
  return [...new Set(table.rows.flatMap((row) => row.join(' ').match(/\b\d{12}\b/g) ?? []))];
}

const isSummary = (name: string): boolean => name.endsWith('-summary.md');

describe('every golden can be read in twenty seconds', () => {
  test.each(names)('%s: the headline is short', (name) => {
    const { headline } = readOf(name);
    expect(headline.trim()).not.toBe('');
    expect(headline.trim().length).toBeLessThanOrEqual(longestHeadline);
  });

  test.each(names)('%s: danger comes first', (name) => {
    const report = readOf(name);
    expect(wordsBefore(report, danger) ?? 0).toBeLessThanOrEqual(mostWordsBeforeDanger);
  });

  test.each(names.filter((name) => readOf(name).headline.includes('❌')))('%s: says soon what to do', (name) => {
    const isRefusal = readOf(name).headline.includes('refused');
    const before = wordsBefore(readOf(name), isRefusal ? /^Instead:/ : new RegExp(stepMark));
    expect(before).toBeDefined();
    expect(before).toBeLessThanOrEqual(mostWordsBeforeStep);
  });

  test.each(names)('%s: no column says the same in every row', (name) => {
    expect(readOf(name).tables.flatMap(constantColumns)).toEqual([]);
  });

  test.each(names)('%s: no count of nothing', (name) => {
    expect(readOf(name).text).not.toMatch(/\b0 (?:added|removed|untouched|failed|succeeded)\b/);
  });

  test.each(names.filter((name) => !isSummary(name)))('%s: an account stands in one table', (name) => {
    const all = readOf(name).tables.flatMap(accountsIn);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test.each(names)('%s: code style is for identifiers', (name) => {
    expect(readOf(name).codes.filter(isProse)).toEqual([]);
  });

  test.each(names)('%s: plain words and right numbers', (name) => {
    const { text } = readOf(name);
    expect(replacedWords.filter(([word]) => word.test(text)).map(([, instead]) => instead)).toEqual([]);
    expect(text).not.toMatch(/\b\d+\.\d+ s\b|\b1 (?:accounts|runs|canaries|OUs|Regions|waves)\b|undefined|\bNaN\b/);
  });

  const drawn = names.filter((name) => readOf(name).diagrams.length > 0);
  test('some goldens have a timeline', () => {
    expect(drawn.length).toBeGreaterThan(1);
  });

  test.each(drawn)('%s: mermaid draws its timeline as long as it was', async (name) => {
    for (const source of readOf(name).diagrams) {
      const { bars } = await drawGantt(source);
      const times = source.match(/\b1[67]\d{11}\b/g)?.map(Number) ?? [];
      expect(bars.flatMap(({ startMs, endMs }) => [startMs, endMs])).toEqual(times);
      const longest = bars.reduce((a, b) => (b.endMs - b.startMs > a.endMs - a.startMs ? b : a));
      const perMs = longest.width / (longest.endMs - longest.startMs);
      for (const { startMs, endMs, width, x } of bars) {
        expect(width).toBeCloseTo((endMs - startMs) * perMs, -1);
        expect(x - longest.x).toBeCloseTo((startMs - longest.startMs) * perMs, -1);
      }
    }
  });
});
