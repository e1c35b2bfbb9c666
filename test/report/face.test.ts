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

/** The description of the stack set, which a plan shows as the value that it is. */
const description = 'One IAM role in every account, managed by Terraform.';

/** Credentials that end take the state with them: what is wrong are three things, and each must stand there. */
const longLeads: Readonly<Record<string, number>> = { 'e2e-credentials-expire-1-apply.md': 120 };

const folder = new URL('../golden/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
const reports = new Map([...texts].map(([name, text]) => [name, readReport(text)]));

/** Another golden shows what follows the heading. */
function isCut(name: string): boolean {
  return /^## .*\n\n…$/m.test(texts.get(name) ?? '');
}

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
  return !isCommand && code !== description && /(?:^|\s)(?:[a-z]+ ){3,}[a-z]+/.test(code);
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

  const red = names.filter((name) => readOf(name).headline.includes('❌') && !isCut(name));
  test('most goldens of red runs are whole', () => {
    expect(red.length).toBeGreaterThan(30);
  });

  test.each(red)('%s: says soon what to do', (name) => {
    const isRefusal = readOf(name).headline.includes('refused');
    const before = wordsBefore(readOf(name), isRefusal ? /^Instead:/ : new RegExp(stepMark));
    expect(before).toBeDefined();
    expect(before).toBeLessThanOrEqual(longLeads[name] ?? mostWordsBeforeStep);
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
