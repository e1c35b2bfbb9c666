import { showValue } from './value-parsers.ts';
import type { Json } from '../domain/json.ts';

/** A JSON value, and where everything in it stands in the text. */
export interface JsonNode {
  readonly value: Json;
  readonly begin: number;
  readonly end: number;
  /** The members of an object by key, the entries of a list by index. */
  readonly members: ReadonlyMap<string | number, JsonMember>;
}

export interface JsonMember {
  /** Where the key begins; in a list, where the value begins. */
  readonly begin: number;
  readonly node: JsonNode;
}

export class JsonTextError extends Error {
  readonly offset: number;
  /** A predicate of the place: `has a comment`. */
  readonly problem: string;
  readonly next: string;

  constructor(offset: number, problem: string, next: string) {
    super(problem);
    this.name = 'JsonTextError';
    this.offset = offset;
    this.problem = problem;
    this.next = next;
  }
}

/** More than any policy needs, and few enough for the stack. */
const deepest = 100;

const plainJson = 'Write plain JSON.';
const text = /"(?:[^"\\\n\r]|\\.)*"/y;
const word = /-?[0-9][0-9.eE+-]*|[A-Za-z_$][\w$]*/y;

/**
 * Accepts what JSON.parse accepts, except for doubled keys, of which JSON.parse silently takes the last one. JSON.parse
 * cannot do this: its errors do not always have an offset, and its values never have one.
 * @throws JsonTextError
 */
export function readJsonText(source: string): JsonNode {
  const node = readValue(source, skipSpace(source, 0), 0);
  const end = skipSpace(source, node.end);
  if (end < source.length) throw unexpected(source, end, 'the end of the text');
  return node;
}

/** For people: both count from 1, and a character outside of the Basic Multilingual Plane is one column. */
export function describePlace(source: string, offset: number): string {
  const lines = source.slice(0, offset).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${Array.from(lines.at(-1) ?? '').length + 1}`;
}

function readValue(source: string, begin: number, depth: number): JsonNode {
  if (depth > deepest) throw new JsonTextError(begin, `is deeper than ${deepest} levels`, 'Write an IAM policy.');
  const character = source[begin];
  if (character === '{' || character === '[') return readCollection(source, begin, depth);
  return readScalar(source, begin);
}

function readScalar(source: string, begin: number): JsonNode {
  if (source[begin] === '"') {
    const [value, end] = readString(source, begin);
    return { value, begin, end, members: new Map() };
  }
  word.lastIndex = begin;
  const [token = ''] = word.exec(source) ?? [];
  try {
    return { value: JSON.parse(token) as Json, begin, end: begin + token.length, members: new Map() };
  } catch {
    throw unexpected(source, begin, 'a value', token);
  }
}

function readCollection(source: string, begin: number, depth: number): JsonNode {
  const isObject = source[begin] === '{';
  const close = isObject ? '}' : ']';
  const members = new Map<string | number, JsonMember>();
  let offset = skipSpace(source, begin + 1);
  while (source[offset] !== close || members.size > 0) {
    const memberBegin = offset;
    if (source[offset] === close) {
      throw new JsonTextError(offset, `has ${JSON.stringify(close)} after a comma`, 'Remove the comma before it.');
    }
    const [key, valueBegin] = isObject ? readKey(source, offset, members) : [members.size, offset];
    const node = readValue(source, valueBegin, depth + 1);
    members.set(key, { begin: memberBegin, node });
    offset = skipSpace(source, node.end);
    if (source[offset] === close) break;
    if (source[offset] !== ',') throw unexpected(source, offset, `a comma or ${JSON.stringify(close)}`);
    offset = skipSpace(source, offset + 1);
  }
  const values = [...members].map(([key, { node }]) => [key, node.value] as const);
  const value: Json = isObject ? Object.fromEntries(values) : values.map(([, entry]) => entry);
  return { value, begin, end: offset + 1, members };
}

/** @returns the key, and where its value begins. */
function readKey(source: string, begin: number, members: JsonNode['members']): readonly [string, number] {
  if (source[begin] !== '"') throw unexpected(source, begin, 'a key in double quotes');
  const [key, end] = readString(source, begin);
  const first = members.get(key);
  if (first !== undefined) {
    const problem = `has the key ${showValue(key)} again (first: ${describePlace(source, first.begin)})`;
    throw new JsonTextError(begin, problem, 'Keep only one of the two.');
  }
  const colon = skipSpace(source, end);
  if (source[colon] !== ':') throw unexpected(source, colon, 'a colon');
  return [key, skipSpace(source, colon + 1)];
}

/** @returns the text without quotes and escapes, and where it ends. */
function readString(source: string, begin: number): readonly [string, number] {
  text.lastIndex = begin;
  const [token] = text.exec(source) ?? [];
  if (token === undefined) {
    throw new JsonTextError(begin, 'has a text that does not end in its line', 'Close it with a double quote.');
  }
  try {
    return [JSON.parse(token) as string, begin + token.length];
  } catch {
    throw findStringError(token, begin);
  }
}

function findStringError(token: string, begin: number): JsonTextError {
  const wrong = [...token.matchAll(/\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])|[^]/g)].find(
    ([piece]) => piece === '\\' || piece < ' ',
  );
  const offset = begin + (wrong?.index ?? 0);
  return wrong?.[0] === '\\'
    ? new JsonTextError(offset, 'has an unknown escape', 'Write \\\\ for a backslash.')
    : new JsonTextError(offset, 'has a control character in a text', 'Write it as an escape, such as \\t for a tab.');
}

function unexpected(source: string, offset: number, expected: string, token = ''): JsonTextError {
  const code = source.codePointAt(offset);
  if (code === undefined) {
    return new JsonTextError(offset, `has the end of the text where ${expected} belongs`, 'Write the rest of it.');
  }
  const character = String.fromCodePoint(code);
  if (character === '#' || /^\/[/*]/.test(source.slice(offset, offset + 2))) {
    return new JsonTextError(offset, 'has a comment', 'Remove it: JSON has no comments.');
  }
  const found = token === '' ? showCharacter(character) : JSON.stringify(token.slice(0, 20));
  const next = /['`‘’“”„«»]/.test(character) ? 'Write double quotes (").' : plainJson;
  return new JsonTextError(offset, `has ${found} where ${expected} belongs`, next);
}

/** What cannot be seen, such as a no-break space, by its number. */
function showCharacter(character: string): string {
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return JSON.stringify(character);
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function skipSpace(source: string, begin: number): number {
  let offset = begin;
  while (/^[ \t\n\r]$/.test(source[offset] ?? '')) offset += 1;
  return offset;
}
