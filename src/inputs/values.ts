import type { InputName } from './rules.ts';
import { inputError } from '../domain/user-error.ts';

const longestShown = 120;

/** A value as an error shows it: on one line, quoted, cut when it is long. */
export function showValue(value: string): string {
  return value.length <= longestShown
    ? JSON.stringify(value)
    : `${JSON.stringify(`${value.slice(0, longestShown)}…`)} (${value.length} characters)`;
}

/** @throws UserError unless the pattern matches. @param rule what is right, as in "x is not RULE". */
export function parsePattern(input: InputName, text: string, pattern: RegExp, rule: string): string {
  if (!pattern.test(text)) throw inputError(input, `${showValue(text)} is not ${rule}.`);
  return text;
}

export function parseChoice<Choice extends string>(input: InputName, text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) throw inputError(input, `${showValue(text)} is not one of ${choices.join(', ')}.`);
  return choice;
}

/** As YAML 1.2's core schema writes it; `yes`, `on` and `1` are no booleans there. */
export function parseBoolean(input: InputName, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw inputError(input, `${showValue(text)} is not a boolean: write true or false.`);
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Plural: `seconds`, `per cent`. */
  readonly unit: string;
}

export function parseWholeNumber(input: InputName, text: string, { min, max, unit }: NumberRange): number {
  const value = Number(text);
  if (!/^(?:0|[1-9][0-9]*)$/.test(text) || value < min || value > max) {
    throw inputError(input, `${showValue(text)} is not a whole number from ${min} to ${max} (${unit}).`);
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
    throw inputError(input, `${showValue(text)} is not a duration such as 4h, 5h30m, 90m or 45s.`);
  }
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const total = hours * 3600 + minutes * 60 + seconds;
  if (total < limits.minSeconds || total > limits.maxSeconds) {
    throw inputError(input, `${showValue(text)} is out of range, it has to be ${limits.range}.`);
  }
  return total;
}

/** One entry per line or comma; lines that begin with `#` are comments; the first of equal entries counts. */
export function parseList(text: string): readonly string[] {
  return [...new Set(splitAtCommas(contentLines(text)))];
}

export interface EntryRules {
  /** `lines` where a value may hold a comma, `lines-and-commas` where it never does. */
  readonly separatedBy: 'lines' | 'lines-and-commas';
  readonly key: RegExp;
  /** What a key is, as in "x is not RULE". */
  readonly keyRule: string;
}

/**
 * `key=value` entries; the first `=` splits, blanks around both are dropped, lines that begin with `#` are comments.
 * Values are never shown once a key is known: backends have passwords.
 * @throws UserError for an entry without `=`, a malformed key, a key that comes twice.
 */
export function parseEntries(input: InputName, text: string, rules: EntryRules): Readonly<Record<string, string>> {
  const entries = new Map<string, string>();
  const lines = contentLines(text);
  for (const entry of rules.separatedBy === 'lines' ? lines : splitAtCommas(lines)) {
    const split = entry.indexOf('=');
    if (split < 0) throw inputError(input, `${showValue(entry)} is not key=value${separatorHint(rules)}.`);
    const key = entry.slice(0, split).trim();
    if (key === '') throw inputError(input, `${showValue('=')} begins an entry, but a key comes before it.`);
    if (!rules.key.test(key)) throw inputError(input, `the key ${showValue(key)} is not ${rules.keyRule}.`);
    if (entries.has(key)) throw inputError(input, `the key ${showValue(key)} is given twice.`);
    entries.set(key, entry.slice(split + 1).trim());
  }
  return Object.fromEntries(entries);
}

function separatorHint({ separatedBy }: EntryRules): string {
  return separatedBy === 'lines' ? ' (one per line)' : ' (a comma separates entries, as a new line does)';
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
