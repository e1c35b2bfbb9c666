import type { InputName } from './rules.ts';
import { visibleText } from '../domain/text/visible-text.ts';
import { inputError } from '../domain/user-error.ts';

const longestShown = 120;

/** The form of a value in an error: on one line, quoted, cut when it is long. */
export function showValue(value: string): string {
  const shown = (text: string): string => visibleText(JSON.stringify(text));
  return value.length <= longestShown
    ? shown(value)
    : `${shown(`${value.slice(0, longestShown)}…`)} (${value.length} characters)`;
}

export interface PatternRule {
  readonly pattern: RegExp;
  /** The name of a right value, as in "x is not KIND". */
  readonly kind: string;
  /** What to write instead, as a sentence. */
  readonly next: string;
}

/** @throws UserError unless the pattern matches. */
export function parsePattern(input: InputName, text: string, { pattern, kind, next }: PatternRule): string {
  if (!pattern.test(text)) throw inputError(input, `${showValue(text)} is not ${kind}.`, next);
  return text;
}

export function parseChoice<Choice extends string>(input: InputName, text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) {
    const next = `Write ${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}.`;
    throw inputError(input, `${showValue(text)} is not a known value.`, next);
  }
  return choice;
}

/** The forms of YAML 1.2's core schema, in which `yes`, `on` and `1` are not booleans. */
export function parseBoolean(input: InputName, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw inputError(input, `${showValue(text)} is not a boolean.`, 'Write true or false.');
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Plural: `seconds`, `percent`. */
  readonly unit: string;
}

export function parseWholeNumber(input: InputName, text: string, { min, max, unit }: NumberRange): number {
  const value = Number(text);
  if (!/^(?:0|[1-9][0-9]*)$/.test(text) || value < min || value > max) {
    const problem = `${showValue(text)} is not a whole number from ${min} to ${max} (${unit}).`;
    throw inputError(input, problem, `Write a number from ${min} to ${max}.`);
  }
  return value;
}

export interface DurationRange {
  readonly minSeconds: number;
  readonly maxSeconds: number;
  /** The range in words: `from 15m to 12h`. */
  readonly range: string;
}

/** `4h`, `5h30m`, `90m`, `45s`: whole hours, minutes and seconds, in this order. @returns seconds. */
export function parseDurationSeconds(input: InputName, text: string, limits: DurationRange): number {
  const parts = /^(?=[0-9])(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?$/.exec(text);
  if (parts === null) {
    throw inputError(input, `${showValue(text)} is not a duration.`, 'Write a duration such as 4h, 5h30m, 90m or 45s.');
  }
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const total = hours * 3600 + minutes * 60 + seconds;
  if (total < limits.minSeconds || total > limits.maxSeconds) {
    throw inputError(input, `${showValue(text)} is out of range.`, `Write a duration ${limits.range}.`);
  }
  return total;
}

/** Lines and commas separate entries; lines that begin with `#` are comments; equal entries count once. */
export function parseList(text: string): readonly string[] {
  return [...new Set(splitAtCommas(contentLines(text)))];
}

export interface EntryRules {
  /** `lines` when a value may contain a comma, otherwise `lines-and-commas`. */
  readonly separatedBy: 'lines' | 'lines-and-commas';
  readonly key: PatternRule;
}

/**
 * `key=value` entries, split at the first `=` and trimmed; lines that begin with `#` are comments. An error about an
 * entry with `=` never shows the value, which may be a password of a backend.
 * @throws UserError for an entry without `=`, for a malformed key, and for a key that appears twice.
 */
export function parseEntries(input: InputName, text: string, rules: EntryRules): Readonly<Record<string, string>> {
  const entries = new Map<string, string>();
  const lines = contentLines(text);
  for (const entry of rules.separatedBy === 'lines' ? lines : splitAtCommas(lines)) {
    const split = entry.indexOf('=');
    if (split < 0) {
      const problem = `${showValue(entry)}${placeOf(entry, text)} is not key=value.`;
      throw inputError(input, problem, adviseOnSeparator(rules));
    }
    const key = entry.slice(0, split).trim();
    if (key === '') throw inputError(input, 'an entry has no key before "=".', 'Write key=value.');
    const { pattern, kind, next } = rules.key;
    if (!pattern.test(key)) throw inputError(input, `the key ${showValue(key)} is not ${kind}.`, next);
    if (entries.has(key))
      throw inputError(input, `the key ${showValue(key)} appears twice.`, 'Keep one of the entries.');
    entries.set(key, entry.slice(split + 1).trim());
  }
  return Object.fromEntries(entries);
}

/** Where it is, when there is more than one line. */
function placeOf(entry: string, text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.length === 1 ? '' : ` (line ${lines.findIndex((line) => line.includes(entry)) + 1})`;
}

function adviseOnSeparator({ separatedBy }: EntryRules): string {
  return separatedBy === 'lines'
    ? 'Write one key=value per line.'
    : 'Write key=value; a comma or a new line separates entries.';
}

function contentLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function splitAtCommas(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
